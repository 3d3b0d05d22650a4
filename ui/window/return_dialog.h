#pragma once
#include "app/workflow/return_reasons.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace toasoan {

/// A passage that a return may be about.
struct Pinnable
{
    QString thread; ///< id; empty: what is selected
    QString about;  ///< as aboutText()
    QString said;   ///< empty for the selection
};

/// Asks why an article goes back: one reason or more, in words, and which passages it is about.
class ReturnDialog : public QDialog
{
    Q_OBJECT

public:
    ReturnDialog(const QList<ReturnReason> &reasons, const QList<Pinnable> &passages, QWidget *parent = nullptr);

    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QList<Pinnable> pinned() const;

private:
    [[nodiscard]] QWidget *reasonBoxes(const QList<ReturnReason> &reasons);
    void fillPassages();
    void showWhetherItCanGo();

    QList<Pinnable> m_passages;
    QList<std::pair<QString, QCheckBox *>> m_reasons;
    QPlainTextEdit *m_text;
    QListWidget *m_pins;
    QPushButton *m_return;
};

} // namespace toasoan
