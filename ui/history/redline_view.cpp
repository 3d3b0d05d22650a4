#include "ui/history/redline_view.h"

#include "ui/common/theme.h"
#include "ui/editor/typography.h"

#include <QEvent>
#include <QTextBlock>

namespace toasoan {
namespace {

constexpr int pageMargin = 24;

} // namespace

RedlineView::RedlineView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What changed"));
    setObjectName(QStringLiteral("redline"));
}

void RedlineView::setComparison(const Comparison &comparison)
{
    m_comparison = comparison;
    fill();
    goToFirstChange(0, 1);
}

void RedlineView::fill()
{
    // A new document each time: Qt lays one out lazily only while it is new to its view.
    auto *fresh = new QTextDocument(this);
    m_entries = fillRedline(*fresh, m_comparison, themeOf(palette()));
    fresh->setDocumentMargin(pageMargin);
    setDocument(fresh);
    delete std::exchange(m_shown, fresh);
}

/// The first paragraph of one that changed.
bool RedlineView::startsChange(int number) const
{
    const RedlineEntry &entry = m_entries[number];
    if (!entry.changed)
        return false;
    const RedlineEntry above = m_entries.value(number - 1);
    return number == 0 || above.field != entry.field || above.before != entry.before || above.after != entry.after;
}

void RedlineView::goToChange(Step step)
{
    const int way = step == Step::On ? 1 : -1;
    goToFirstChange(textCursor().blockNumber() + way, way);
}

void RedlineView::goToFirstChange(int from, int way)
{
    for (int number = from; number >= 0 && number < m_entries.size(); number += way) {
        if (!startsChange(number))
            continue;
        setTextCursor(QTextCursor(document()->findBlockByNumber(number)));
        ensureCursorVisible();
        return;
    }
}

RedlineEntry RedlineView::entryAtCaret() const
{
    return m_entries.value(textCursor().blockNumber());
}

void RedlineView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_entries.isEmpty())
        fill();
}

/// The lines are as long as on the newspaper's page.
void RedlineView::resizeEvent(QResizeEvent *event)
{
    const int side = std::max(0, (width() - page::measure - 2 * pageMargin - 16) / 2);
    setViewportMargins(side, 0, side, 0);
    QTextEdit::resizeEvent(event);
}

} // namespace toasoan
