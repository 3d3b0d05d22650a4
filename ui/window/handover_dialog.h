#pragma once
#include "app/desk/handover_pictures.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace toasoan {

/// What is handed over, how large it becomes with originals or small pictures, and a word for the colleague.
class HandoverDialog : public QDialog
{
    Q_OBJECT

public:
    /// `textBytes`: of all that is no picture.
    HandoverDialog(const QStringList &headlines, qint64 textBytes, const PictureSizes &sizes,
                   QWidget *parent = nullptr);

    [[nodiscard]] QString note() const;
    [[nodiscard]] PictureForm form() const;

private:
    QLineEdit *m_note;
    QRadioButton *m_originals;
    QRadioButton *m_proxies;
};

} // namespace toasoan
