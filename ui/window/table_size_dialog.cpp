#include "ui/window/table_size_dialog.h"

#include "app/article/table_shape.h"
#include "ui/settings/form.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

namespace toasoan {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("TableSize", text);
}

QSpinBox *numberUpTo(int most, int now)
{
    auto *box = new QSpinBox;
    box->setRange(1, most);
    box->setValue(now);
    return box;
}

} // namespace

std::optional<TableSize> askTableSize(QWidget *window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(say(QT_TRANSLATE_NOOP("TableSize", "Insert table")));
    QFormLayout *form = newForm(dialog);
    QSpinBox *rows = numberUpTo(TableShape::mostRows, 3);
    QSpinBox *columns = numberUpTo(TableShape::mostColumns, 3);
    form->addRow(say(QT_TRANSLATE_NOOP("TableSize", "&Rows, with the header")), rows);
    form->addRow(say(QT_TRANSLATE_NOOP("TableSize", "&Columns")), columns);
    form->addRow(doneOrCancel(dialog));
    rows->selectAll();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return TableSize{rows->value(), columns->value()};
}

} // namespace toasoan
