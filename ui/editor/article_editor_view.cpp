#include "ui/editor/article_editor.h"

#include "ui/common/theme.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/normalizer.h"
#include "ui/editor/typography.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int paperWidth = page::measure + 2 * page::sideMargin;
constexpr int oneNotch = 120; // eighths of a degree that a wheel turns at once
/// In the middle region a line stands between these parts of the height.
constexpr qreal middleFrom = 0.36;
constexpr qreal middleTo = 0.56;

} // namespace

int nearestZoom(int percent)
{
    return *std::min_element(zoomSteps.begin(), zoomSteps.end(),
                             [percent](int a, int b) { return std::abs(a - percent) < std::abs(b - percent); });
}

void ArticleEditor::setZoom(int percent)
{
    percent = nearestZoom(percent);
    if (percent == m_device.percent())
        return;
    if (percent < 100)
        m_openCard->close(); // its widget is as large as at 100 % and would not fit
    const bool caretInSight = viewport()->rect().intersects(cursorRect());
    const QTextCursor held = caretInSight ? textCursor() : cursorForPosition(viewport()->rect().center());
    const int before = cursorRect(held).top();
    m_device.setPercent(percent);
    zoomTag();
    m_paper = 0; // letters of another size: laid out anew even where the paper stays as wide
    centrePage();
    const int drift = cursorRect(held).top() - before;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + drift);
    Q_EMIT zoomChanged(percent);
}

/// Qt zooms all of a format but what is set in at the right and before a first line. Nobody did anything, so there is
/// no step of the history for it: while there is one the tag is fitted into the room it has, until blocks are changed.
void ArticleEditor::zoomTag()
{
    QTextDocument &page = *document();
    if (page.isUndoAvailable() || page.isRedoAvailable())
        return;
    const QSignalBlocker quiet(page);
    const bool untouched = page.revision() == m_loadedRevision;
    const bool records = page.isUndoRedoEnabled();
    page.setUndoRedoEnabled(false);
    makeRoomForTag(QTextCursor(&page));
    page.setUndoRedoEnabled(records);
    if (untouched)
        m_loadedRevision = page.revision();
}

void ArticleEditor::stepZoom(int by)
{
    const auto now = std::find(zoomSteps.begin(), zoomSteps.end(), m_device.percent());
    const auto at = std::clamp<qsizetype>(now - zoomSteps.begin() + by, 0, std::ssize(zoomSteps) - 1);
    setZoom(zoomSteps[static_cast<size_t>(at)]);
}

void ArticleEditor::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTextEdit::wheelEvent(event);
    m_wheel += event->angleDelta().y();
    stepZoom(m_wheel / oneNotch);
    m_wheel %= oneNotch;
    event->accept();
}

/// Lines break where they do at 100 %: a page that is zoomed in past the window's width is scrolled sideways.
void ArticleEditor::centrePage()
{
    const int room = std::max(1, width() - verticalScrollBar()->sizeHint().width());
    const int percent = m_device.percent();
    const qreal exact = percent > 100 ? std::min(paperWidth, room) * percent / 100.0
                                      : std::min<qreal>(paperWidth * percent / 100.0, room);
    const int paper = qCeil(exact);
    const int side = std::max(0, (room - paper) / 2);
    setViewportMargins(side, 0, side, 0);
    if (paper == std::exchange(m_paper, paper))
        return;
    setLineWrapColumnOrWidth(paper);
    if (exact < paper)
        document()->setTextWidth(exact); // half a px decides over a word now and then
    viewport()->update();
}

void ArticleEditor::setPaper(Paper paper)
{
    const QPalette around = QApplication::palette();
    QPalette own = around;
    if (paper == Paper::AlwaysLight) {
        own = paletteOf(lightTheme());
        own.setColor(QPalette::Window, around.color(QPalette::Window));
    }
    setPalette(own);
    for (QScrollBar *bar : {verticalScrollBar(), horizontalScrollBar()})
        bar->setPalette(around);
}

void ArticleEditor::setInvisibles(Invisibles invisibles)
{
    m_invisibles = invisibles;
    viewport()->update();
}

void ArticleEditor::setCaretRest(CaretRest rest)
{
    m_caretRest = rest;
    if (rest == CaretRest::Middle)
        return keepCaretInMiddle();
    // Qt's own range again, without the room below the last line.
    const int bottom = qRound(document()->size().height()) - viewport()->height();
    verticalScrollBar()->setMaximum(std::max(0, bottom));
}

/// The last line comes up to the middle too.
void ArticleEditor::makeRoomBelow()
{
    if (m_caretRest != CaretRest::Middle)
        return;
    const int wanted = qRound(document()->size().height() - viewport()->height() * middleTo);
    if (verticalScrollBar()->maximum() < wanted)
        verticalScrollBar()->setMaximum(wanted);
}

void ArticleEditor::keepCaretInMiddle()
{
    if (m_caretRest != CaretRest::Middle || QApplication::mouseButtons() != Qt::NoButton)
        return;
    makeRoomBelow();
    const int y = cursorRect().center().y();
    const int from = qRound(viewport()->height() * middleFrom);
    const int to = qRound(viewport()->height() * middleTo);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + y - std::clamp(y, from, to));
}

} // namespace toasoan
