#include "ui/settings/form.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace toasoan {

QFormLayout *newForm(QWidget &page)
{
    constexpr int margin = 18;
    auto *form = new QFormLayout(&page);
    form->setContentsMargins(margin, margin, margin, margin);
    form->setVerticalSpacing(10);
    page.setMinimumWidth(460);
    return form;
}

QDialogButtonBox *doneOrCancel(QDialog &dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(QCoreApplication::translate("Form", "Done"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(QCoreApplication::translate("Form", "Cancel"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace toasoan
