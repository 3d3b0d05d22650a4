#include "ui/editor/no_proof.h"

#include "ui/common/theme.h"
#include "ui/editor/roles.h"

#include <QPainter>
#include <QPalette>
#include <QTextDocument>
#include <QTextLayout>

namespace toasoan {
namespace {

/// Several passages share the byline's block, and nobody proofreads names by rule: it has no stretches.
bool canHold(const QTextBlock &block)
{
    const auto place = placeOf(block);
    return place && place->part != Part::Byline;
}

} // namespace

void NoProof::load(QTextDocument &document, const QList<Anchor> &anchors)
{
    m_stretches.clear();
    m_elsewhere.clear();
    for (const Anchor &anchor : anchors) {
        const QTextBlock block = blockAt(document, anchor.place);
        const qsizetype letters = block.isValid() ? block.length() - 1 : 0;
        if (!canHold(block) || anchor.range.start < 0 || anchor.range.isEmpty() || anchor.range.end() > letters) {
            m_elsewhere.append(anchor);
            continue;
        }
        const int start = block.position() + static_cast<int>(anchor.range.start);
        add(document, start, start + static_cast<int>(anchor.range.length), anchor.extra);
    }
}

void NoProof::add(QTextDocument &document, int from, int to, const QJsonObject &extra)
{
    Stretch stretch{QTextCursor(&document), QTextCursor(&document), extra};
    stretch.start.setPosition(from);
    stretch.end.setPosition(to);
    stretch.end.setKeepPositionOnInsert(true); // what is typed behind it is new text
    m_stretches.append(stretch);
}

/// What overlaps keeps its ends outside.
void NoProof::remove(QTextDocument &document, int from, int to)
{
    const QList<Stretch> before = std::exchange(m_stretches, {});
    for (const Stretch &stretch : before) {
        const int start = stretch.start.position();
        const int end = stretch.end.position();
        if (end <= from || start >= to) {
            m_stretches.append(stretch);
            continue;
        }
        if (start < from)
            add(document, start, from, stretch.extra);
        if (end > to)
            add(document, to, end, stretch.extra);
    }
}

QList<Anchor> NoProof::anchors() const
{
    QList<Anchor> anchors = m_elsewhere;
    for (const Stretch &stretch : m_stretches) {
        for (QTextBlock block = stretch.start.block(); block.isValid() && block.position() < stretch.end.position();
             block = block.next()) {
            const int from = std::max(stretch.start.position(), block.position());
            const int to = std::min(stretch.end.position(), block.position() + block.length() - 1);
            if (from < to && canHold(block))
                anchors.append(Anchor{*placeOf(block), {from - block.position(), to - from}, stretch.extra});
        }
    }
    return anchors;
}

bool NoProof::covers(const QTextCursor &selection) const
{
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    return std::any_of(m_stretches.begin(), m_stretches.end(), [from, to](const Stretch &stretch) {
        return stretch.start.position() <= from && stretch.end.position() >= to
               && stretch.start.position() < stretch.end.position();
    });
}

void NoProof::toggle(const QTextCursor &selection)
{
    QTextDocument &document = *selection.document();
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    const bool covered = covers(selection);
    if (from == to) {
        m_stretches.erase(std::remove_if(m_stretches.begin(), m_stretches.end(),
                                         [from](const Stretch &stretch) {
                                             return stretch.start.position() <= from && stretch.end.position() >= from;
                                         }),
                          m_stretches.end());
        return;
    }
    remove(document, from, to);
    if (!covered)
        add(document, from, to);
}

QList<NoProof::Moved> NoProof::take(QTextDocument &document, int from, int to)
{
    QList<Moved> moved;
    for (const Stretch &stretch : std::as_const(m_stretches)) {
        const int start = std::max(stretch.start.position(), from);
        const int end = std::min(stretch.end.position(), to);
        if (start < end)
            moved.append({start - from, end - from, stretch.extra});
    }
    remove(document, from, to);
    return moved;
}

void NoProof::put(QTextDocument &document, int at, const QList<Moved> &moved)
{
    for (const Moved &stretch : moved)
        add(document, at + stretch.from, at + stretch.to, stretch.extra);
}

QList<TextRange> NoProof::of(const QTextBlock &block) const
{
    QList<TextRange> ranges;
    for (const Stretch &stretch : m_stretches) {
        const int from = std::max(stretch.start.position(), block.position());
        const int to = std::min(stretch.end.position(), block.position() + block.length() - 1);
        if (from < to && canHold(block))
            ranges.append({from - block.position(), to - from});
    }
    return ranges;
}

QList<QTextCursor> NoProof::stretches() const
{
    QList<QTextCursor> cursors;
    for (const Stretch &stretch : m_stretches) {
        QTextCursor cursor = stretch.start;
        cursor.setPosition(stretch.end.position(), QTextCursor::KeepAnchor);
        cursors.append(cursor);
    }
    return cursors;
}

void paintNoProof(QPainter &painter, const QTextBlock &block, const QPointF &blockTopLeft,
                  const QList<TextRange> &ranges, const QPalette &palette)
{
    constexpr qreal besideText = 14; // px left of the letters
    QColor grey = themeOf(palette).soft;
    grey.setAlphaF(0.55F);
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const TextRange letters{line.textStart(), line.textLength()};
        const bool marked =
            std::any_of(ranges.begin(), ranges.end(), [letters](TextRange range) { return range.overlaps(letters); });
        if (marked)
            painter.fillRect(QRectF(blockTopLeft.x() - besideText, blockTopLeft.y() + line.y(), 2, line.height() + 0.5),
                             grey);
    }
}

} // namespace toasoan
