#include "ui/panels/selection_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace toasoan {

SelectionRow::SelectionRow(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel)
    , m_trash(button(tr("To the &trash"), &SelectionRow::trashPressed))
    , m_label(button(tr("&Label…"), &SelectionRow::labelPressed))
    , m_export(button(tr("E&xport…"), &SelectionRow::exportPressed))
    , m_restore(button(tr("Bring &back"), &SelectionRow::restorePressed))
    , m_remove(button(tr("&Delete for good…"), &SelectionRow::removePressed))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *each : {m_trash, m_label, m_export, m_restore, m_remove})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_count);
    layout->addLayout(buttons);
    hide();
}

QPushButton *SelectionRow::button(const QString &text, void (SelectionRow::*pressed)())
{
    auto *made = new QPushButton(text);
    connect(made, &QPushButton::clicked, this, pressed);
    return made;
}

void SelectionRow::show(int selected, Shelf shelf)
{
    const bool trash = shelf == Shelf::Trash;
    m_count->setText(tr("%n draft(s) selected", nullptr, selected));
    m_trash->setVisible(!trash);
    m_label->setVisible(!trash);
    m_export->setVisible(!trash);
    m_restore->setVisible(trash);
    m_remove->setVisible(trash);
    setVisible(selected > 1 || (trash && selected > 0));
}

} // namespace toasoan
