#include "ui/editor/article_editor.h"

#include "ui/common/theme.h"
#include "ui/editor/blocks/card_objects.h"
#include "ui/editor/box.h"
#include "ui/editor/invisibles.h"
#include "ui/editor/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

constexpr int gapAbovePaper = 18;
constexpr int chosenRoom = 4; ///< px between a chosen object and its frame: a caption in it begins at the very edge

bool isSoft(PageRole role)
{
    return role == PageRole::Kicker || role == PageRole::Byline || role == PageRole::Dateline
           || role == PageRole::SourceTag || role == PageRole::Credit || role == PageRole::Alt
           || role == PageRole::Speaker;
}

/// What is said of a text as a whole (too long, says the headline again) underlines none of its letters.
bool isAboutWholeText(const Finding &finding, const QTextBlock &block)
{
    return classOfRule(finding.rule) == FindingClass::Structure
           && finding.range.length * 10 >= (block.length() - 1) * 8;
}

bool sameSelections(const QList<QTextEdit::ExtraSelection> &some, const QList<QTextEdit::ExtraSelection> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(), [](const auto &one, const auto &other) {
        return one.cursor.selectionStart() == other.cursor.selectionStart()
               && one.cursor.selectionEnd() == other.cursor.selectionEnd() && one.format == other.format;
    });
}

void paintChosen(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    QColor tint = theme.accent;
    tint.setAlphaF(0.12F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(tint);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5);
    painter.restore();
}

} // namespace

void ArticleEditor::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    recolour();
}

/// Soft texts get their colour when painted, so that a change of theme changes no document. Only what is seen: what is
/// asked of a selection lays out the text before it.
void ArticleEditor::recolour()
{
    const Theme &theme = themeOf(palette());
    QList<ExtraSelection> softened;
    const auto soften = [&softened](const QTextCursor &cursor, int property, const QColor &colour) {
        softened.append({cursor, {}});
        softened.last().format.setProperty(property, QBrush(colour));
    };
    const QTextBlock first = firstSeen();
    QTextBlock block = first;
    for (; block.isValid() && blockRect(block).top() <= viewport()->height(); block = block.next()) {
        if (!isSoft(roleOf(block)))
            continue;
        QTextCursor letters(block);
        letters.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        soften(letters, QTextFormat::ForegroundBrush, theme.soft);
    }
    const int end = block.isValid() ? block.position() : document()->characterCount();
    for (const QTextCursor &stretch : m_noProof.stretches()) {
        if (stretch.selectionEnd() >= first.position() && stretch.selectionStart() < end)
            soften(stretch, QTextFormat::BackgroundBrush, theme.background);
    }
    for (const CommentMarks::Words &words : m_comments.wordsBetween(first.position(), end))
        soften(words.cursor, QTextFormat::BackgroundBrush,
               words.matter == CommentMatter::Return ? theme.deleted : theme.infoFill);
    if (!sameSelections(softened, extraSelections())) // each is painted anew otherwise
        setExtraSelections(softened);
}

/// One block earlier than the first that shows: what stands around a block may reach into the next. While a page is
/// laid out, Qt finds blocks at its top and between others that have no place yet; those with one come first.
QTextBlock ArticleEditor::firstSeen() const
{
    (void)cursorForPosition(viewport()->rect().bottomLeft()); // lays out all that is seen
    int first = 0;
    int behind = document()->blockCount();
    while (first + 1 < behind) {
        const int middle = (first + behind) / 2;
        const QTextBlock block = document()->findBlockByNumber(middle);
        const bool isAbove = block.layout()->lineCount() > 0 && blockRect(block).top() <= 0;
        (isAbove ? first : behind) = middle;
    }
    return document()->findBlockByNumber(std::max(0, first - 1));
}

QTextCursor ArticleEditor::cursorForPosition(QPoint viewportPoint) const
{
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int hit = document()->documentLayout()->hitTest(viewportPoint + scrolled, Qt::FuzzyHit);
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(hit, 0, document()->characterCount() - 1));
    return cursor;
}

QRectF ArticleEditor::blockRect(const QTextBlock &block) const
{
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    return rect.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void ArticleEditor::paintPaper(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    const qreal top = gapAbovePaper - verticalScrollBar()->value();
    // Not document()->size(): that would lay out all that is not yet seen.
    const qreal bottom = verticalScrollBar()->maximum() - verticalScrollBar()->value() + viewport()->height() + 1;
    if (top > 0)
        painter.fillRect(QRectF(0, 0, viewport()->width(), top), palette().window());
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0.5, top + 0.5, viewport()->width() - 1, bottom - top));
}

void ArticleEditor::paintBoxes()
{
    QPainter painter(viewport());
    const qreal zoom = zoomOf(*document());
    const qreal edge = page::boxEdge * zoom;
    QTextBlock block = firstSeen();
    while (block.isValid() && blockRect(block).top() < viewport()->height() + edge) {
        const auto [title, last] = boxAround(block);
        if (title.isValid()) {
            const qreal left = document()->documentMargin() * zoom - horizontalScrollBar()->value();
            const qreal top = blockRect(title).top() - edge;
            const qreal bottom = blockRect(last).bottom() + edge;
            const qreal width = document()->textWidth() - 2 * document()->documentMargin() * zoom;
            paintBox(painter, {left, top, width, bottom - top}, palette());
            block = last;
        }
        block = block.next();
    }
}

/// Qt lays its blue over a picture or card that is selected, and nothing in it can be read.
void ArticleEditor::paintSelectedObjects(QPainter &painter)
{
    QRegion framed;
    const QTextCursor selected = textCursor();
    const Theme &theme = themeOf(palette());
    for (QTextBlock block = firstSeen(); selected.hasSelection() && block.isValid(); block = block.next()) {
        const QRectF rect = blockRect(block);
        if (rect.top() > viewport()->height())
            break;
        const bool holds = selected.selectionStart() <= block.position() && selected.selectionEnd() > block.position();
        if (!holds || !isObject(roleOf(block)) || block.layout()->lineCount() == 0)
            continue;
        const QRectF where = objectRect(block);
        const QTextCharFormat format = block.begin().fragment().charFormat();
        painter.fillRect(where, palette().base());
        if (QTextObjectInterface *object = document()->documentLayout()->handlerForObject(format.objectType()))
            object->drawObject(&painter, where, document(), block.position(), format);
        const QRectF frame = where.adjusted(-chosenRoom, -chosenRoom, chosenRoom, chosenRoom);
        paintChosen(painter, frame, theme);
        framed += frame.toAlignedRect();
    }
    if (framed != m_framed) // it reaches past what Qt paints anew when the selection goes
        viewport()->update(framed + std::exchange(m_framed, framed));
}

/// blockBoundingRect() begins at the block, not at its line.
QRectF ArticleEditor::objectRect(const QTextBlock &block) const
{
    const QTextLayout *layout = block.layout();
    const QRectF line = layout->lineCount() > 0 ? layout->lineAt(0).naturalTextRect() : QRectF();
    return line.translated(blockRect(block).topLeft());
}

/// What is said of a text as a whole underlines none of its letters.
QList<Finding> ArticleEditor::cardFindings(const BlockId &card) const
{
    QList<Finding> findings = m_marks.ofCard(card);
    findings.removeIf([](const Finding &finding) { return classOfRule(finding.rule) == FindingClass::Structure; });
    return findings;
}

void ArticleEditor::paintEvent(QPaintEvent *event)
{
    paintBoxes();
    paintHits();
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintPaper(painter);
    paintSelectedObjects(painter);
    const QRectF visible = viewport()->rect().adjusted(0, -60, 0, 60);
    const auto inWork = wordInWork();
    for (QTextBlock block = firstSeen(); block.isValid(); block = block.next()) {
        const QRectF rect = blockRect(block);
        if (rect.top() > visible.bottom())
            break;
        paintFurniture(painter, block, rect, palette(), m_advice);
        paintNoProof(painter, block, rect.topLeft(), m_noProof.of(block), palette());
        if (m_invisibles == Invisibles::Shown)
            paintInvisibles(painter, block, rect.topLeft(), palette());
        for (const CommentMarks::Sign &sign : m_comments.signsOf(block, rect.topLeft()))
            paintSign(painter, sign, palette());
        if (roleOf(block) == PageRole::Card)
            m_cards->drawMarks(painter, objectRect(block), *document(), block.position(), cardFindings(ownerOf(block)));
        for (const Finding &finding : m_marks.of(block)) {
            const bool inHand = inWork && inWork->place == finding.place && inWork->range.overlaps(finding.range);
            if ((!inHand || textCursor().hasSelection()) && !isAboutWholeText(finding, block))
                paintMark(painter, *block.layout(), rect.topLeft(), finding, themeOf(palette()));
        }
    }
    if (!m_writer.isDone())
        QTimer::singleShot(0, this, &ArticleEditor::fillRest);
}

} // namespace toasoan
