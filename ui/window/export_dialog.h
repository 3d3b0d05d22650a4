#pragma once
#include "app/desk/settings.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QStackedWidget;

namespace toasoan {

[[nodiscard]] QString formName(const QString &form); ///< "Word"
[[nodiscard]] QString suffixOfForm(const QString &form);
[[nodiscard]] QString formTitle(const QString &form); ///< "Word (.docx)"

/// Asks for the form, and what belongs to it. Where it is written to is asked after that.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const QString &headline, const ExportSettings &before, QWidget *parent = nullptr);
    [[nodiscard]] ExportSettings choice() const;

private:
    [[nodiscard]] QWidget *packagePage(const ExportSettings &before);
    [[nodiscard]] QWidget *webPage(const ExportSettings &before);
    void layOut(const QString &headline);

    QListWidget *m_forms;
    QStackedWidget *m_pages;
    QHash<QString, QCheckBox *> m_held; ///< by form
    QCheckBox *m_beside;
};

} // namespace toasoan
