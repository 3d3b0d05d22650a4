#include "ui/editor/no_proof.h"

#include "ui/common/theme.h"
#include "ui/editor/roles.h"

#include <QPainter>
#include <QPalette>
#include <QTextDocument>
#include <QTextLayout>

namespace toasoan {

void NoProof::load(QTextDocument &document, const QList<Anchor> &anchors)
{
    m_stretches.clear();
    m_elsewhere.clear();
    for (const Anchor &anchor : anchors) {
        const auto stretch = anchor.range.isEmpty() ? std::nullopt : stretchAt(document, anchor);
        if (stretch)
            m_stretches.append(*stretch);
        else
            m_elsewhere.append(anchor);
    }
}

void NoProof::add(QTextDocument &document, int from, int to, const QJsonObject &extra)
{
    m_stretches.append(newStretch(document, from, to, extra));
}

/// What overlaps keeps its ends outside.
void NoProof::remove(QTextDocument &document, int from, int to)
{
    const QList<Stretch> before = std::exchange(m_stretches, {});
    for (const Stretch &stretch : before) {
        const int start = stretch.from();
        const int end = stretch.to();
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
    for (const Stretch &stretch : m_stretches)
        anchors += stretch.anchors();
    return anchors;
}

bool NoProof::covers(const QTextCursor &selection) const
{
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    return std::any_of(m_stretches.begin(), m_stretches.end(), [from, to](const Stretch &stretch) {
        return !stretch.isEmpty() && stretch.from() <= from && stretch.to() >= to;
    });
}

void NoProof::toggle(const QTextCursor &selection)
{
    QTextDocument &document = *selection.document();
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    const bool covered = covers(selection);
    if (from == to) {
        m_stretches.erase(
            std::remove_if(m_stretches.begin(), m_stretches.end(),
                           [from](const Stretch &stretch) { return stretch.from() <= from && stretch.to() >= from; }),
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
        if (const auto part = stretch.partIn(block))
            ranges.append(*part);
    }
    return ranges;
}

QList<QTextCursor> NoProof::stretches() const
{
    QList<QTextCursor> cursors;
    for (const Stretch &stretch : m_stretches)
        cursors.append(stretch.selection());
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
