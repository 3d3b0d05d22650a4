#include "ui/history/redline_view.h"

#include "ui/common/theme.h"
#include "ui/editor/typography.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace toasoan {
namespace {

constexpr int pageMargin = 24;
constexpr int widest = 1200; // px: two columns of lines as long as on the page

} // namespace

RedlineView::RedlineView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What changed"));
    setObjectName(QStringLiteral("redline"));
    connect(this, &QTextEdit::cursorPositionChanged, this, &RedlineView::showCurrent);
}

void RedlineView::setComparison(const Comparison &comparison)
{
    m_content = {comparison, changesOf(comparison), {}, {}, {}};
    fill();
    goTo(0);
}

void RedlineView::setContent(const RedlineContent &content)
{
    const int change = changeAtCaret();
    const int caret = textCursor().position();
    const int scrolled = verticalScrollBar()->value();
    m_content = content;
    fill();
    if (change >= 0 && change < m_page.spots.size() && m_page.spots[change].start >= 0) {
        goTo(change);
    } else {
        QTextCursor cursor(document());
        cursor.setPosition(std::min(caret, document()->characterCount() - 1));
        setTextCursor(cursor);
    }
    verticalScrollBar()->setValue(scrolled);
    ensureCursorVisible();
}

void RedlineView::setForm(RedlineForm form)
{
    if (form == m_form)
        return;
    const int change = changeAtCaret();
    m_form = form;
    QResizeEvent resized(size(), size());
    resizeEvent(&resized);
    fill();
    goTo(std::max(0, change));
}

void RedlineView::fill()
{
    // A new document each time: Qt lays one out lazily only while it is new to its view.
    auto *fresh = new QTextDocument(this);
    m_page = fillRedline(*fresh, m_content, m_form, themeOf(palette()));
    fresh->setDocumentMargin(pageMargin);
    setDocument(fresh);
    delete std::exchange(m_shown, fresh);
    showCurrent();
}

void RedlineView::setSeeable(std::function<bool(int)> isSeeable)
{
    m_isSeeable = std::move(isSeeable);
}

bool RedlineView::isSeeable(int change) const
{
    return m_page.spots[change].start >= 0 && (!m_isSeeable || m_isSeeable(change));
}

void RedlineView::goToChange(Step step)
{
    const int caret = textCursor().selectionStart();
    int found = -1;
    for (int i = 0; i < m_page.spots.size(); ++i) {
        if (!isSeeable(i))
            continue;
        const int start = m_page.spots[i].start;
        const int best = found < 0 ? 0 : m_page.spots[found].start;
        if (step == Step::On ? start > caret && (found < 0 || start < best)
                             : start < caret && (found < 0 || start > best))
            found = i;
    }
    if (found >= 0)
        goTo(found);
}

void RedlineView::goTo(int change)
{
    if (change < 0 || change >= m_page.spots.size() || m_page.spots[change].start < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(m_page.spots[change].end);
    setTextCursor(cursor);
    ensureCursorVisible(); // its end first, so that all of it is seen where it fits
    cursor.setPosition(m_page.spots[change].start);
    setTextCursor(cursor);
    ensureCursorVisible();
}

int RedlineView::changeAtCaret() const
{
    const int caret = textCursor().selectionStart();
    int found = -1;
    for (int i = 0; i < m_page.spots.size(); ++i) {
        const ChangeSpot &spot = m_page.spots[i];
        if (spot.start == caret && spot.start >= 0)
            return i;
        if (spot.start >= 0 && spot.start <= caret && caret <= spot.end)
            found = i;
    }
    return found;
}

QList<int> RedlineView::chosenChanges() const
{
    const QTextCursor caret = textCursor();
    QList<int> chosen;
    for (int i = 0; i < m_page.spots.size(); ++i) {
        const ChangeSpot &spot = m_page.spots[i];
        if (caret.hasSelection() && isSeeable(i) && spot.start < caret.selectionEnd()
            && spot.end > caret.selectionStart())
            chosen.append(i);
    }
    if (chosen.isEmpty() && changeAtCaret() >= 0)
        chosen.append(changeAtCaret());
    return chosen;
}

/// A frame of accent around the change under the caret says which one the keys are about.
void RedlineView::showCurrent()
{
    const int change = changeAtCaret();
    if (change < 0)
        return setExtraSelections({});
    const Theme &theme = themeOf(palette());
    ExtraSelection current;
    current.cursor = QTextCursor(document());
    current.cursor.setPosition(m_page.spots[change].start);
    current.cursor.setPosition(m_page.spots[change].end, QTextCursor::KeepAnchor);
    current.format.setBackground(theme.accent);
    current.format.setForeground(theme.onAccent);
    setExtraSelections({current});
}

RedlineEntry RedlineView::entryAtCaret() const
{
    return m_page.entries.value(textCursor().block().userState());
}

void RedlineView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_page.entries.isEmpty())
        fill();
}

/// The lines are as long as on the newspaper's page.
void RedlineView::resizeEvent(QResizeEvent *event)
{
    const int text = m_form == RedlineForm::InLine ? page::measure + 2 * pageMargin : widest;
    const int side = std::max(0, (width() - text - 16) / 2);
    setViewportMargins(side, 0, side, 0);
    QTextEdit::resizeEvent(event);
}

} // namespace toasoan
