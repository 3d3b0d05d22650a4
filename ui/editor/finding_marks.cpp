#include "ui/editor/finding_marks.h"

#include "ui/common/theme.h"
#include "ui/editor/roles.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace toasoan {
namespace {

/// Findings about the n-th name of the byline stand in the one block that shows all names.
QList<Place> placesIn(const QTextBlock &block)
{
    const auto place = placeOf(block);
    if (!place)
        return {};
    if (place->part != Part::Byline)
        return {*place};
    QList<Place> places;
    for (int i = 0; i <= block.text().count(u','); ++i)
        places.append(Place{Part::Byline, {}, i});
    return places;
}

qsizetype startOf(const QTextBlock &block, const Place &place)
{
    if (place.part != Part::Byline)
        return 0;
    qsizetype start = 0;
    for (int i = 0; i < place.item; ++i)
        start = block.text().indexOf(u',', start) + 1;
    while (start < block.text().size() && block.text()[start].isSpace())
        ++start;
    return start;
}

QPen penOf(Severity severity, const Theme &theme)
{
    switch (severity) {
    case Severity::Error:
        return QPen(theme.error, 1.2);
    case Severity::Warning:
        return QPen(theme.warning, 2, Qt::CustomDashLine);
    case Severity::Info:
        break;
    }
    return QPen(theme.info, 2, Qt::DotLine);
}

void drawUnderline(QPainter &painter, qreal from, qreal to, qreal y, Severity severity, const Theme &theme)
{
    QPen pen = penOf(severity, theme);
    if (severity == Severity::Warning)
        pen.setDashPattern({2.5, 1.5});
    painter.setPen(pen);
    if (severity != Severity::Error) {
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        return;
    }
    QPainterPath wave(QPointF(from, y));
    for (qreal x = from; x < to; x += 4) {
        wave.quadTo(QPointF(x + 1, y - 2.4), QPointF(x + 2, y));
        wave.quadTo(QPointF(x + 3, y + 2.4), QPointF(x + 4, y));
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

QString keyOf(const Finding &finding)
{
    return QStringList{finding.rule, finding.text, finding.message, QString::number(finding.place.item)}.join(u'\n');
}

std::optional<TextRange> nearestTo(qsizetype start, const QList<TextRange> &ranges)
{
    std::optional<TextRange> nearest;
    for (const TextRange range : ranges) {
        if (!nearest || std::abs(range.start - start) < std::abs(nearest->start - start))
            nearest = range;
    }
    return nearest;
}

/// Where a letter of the block stands while an input method composes before it.
int laidOut(const QTextLayout &layout, qsizetype position)
{
    const bool behind = position > layout.preeditAreaPosition();
    return static_cast<int>(position + (behind ? layout.preeditAreaText().size() : 0));
}

} // namespace

void FindingMarks::set(const QList<Finding> &findings)
{
    m_findings = findings;
    m_byPlace.clear();
    m_byBlock.clear();
    for (int i = 0; i < m_findings.size(); ++i) {
        const Place &place = m_findings[i].place;
        m_byPlace[place].append(i);
        if (!place.block.isEmpty())
            m_byBlock[place.block].append(i);
    }
}

void FindingMarks::edited(const Place &place, qsizetype at, qsizetype removed, qsizetype added)
{
    for (const int index : m_byPlace.value(place)) {
        TextRange &range = m_findings[index].range;
        if (range.start >= at + removed)
            range.start += added - removed;
        else if (range.end() > at)
            range = {0, -1};
    }
}

QList<Finding> FindingMarks::of(const QTextBlock &block) const
{
    QList<Finding> found;
    const QString letters = block.text();
    for (const Place &place : placesIn(block)) {
        for (const int index : m_byPlace.value(place)) {
            Finding finding = m_findings[index];
            finding.range.start += startOf(block, place);
            if (finding.range.length > 0 && letters.mid(finding.range.start, finding.range.length) == finding.text)
                found.append(finding);
        }
    }
    return found;
}

QList<Finding> FindingMarks::standing(const QList<Finding> &findings, const QTextBlock &block) const
{
    QHash<QString, QList<TextRange>> stretches;
    for (const Finding &candidate : of(block))
        stretches[keyOf(candidate)].append(candidate.range);
    QList<Finding> standing;
    for (Finding finding : findings) {
        const auto nearest = nearestTo(finding.range.start + startOf(block, finding.place), stretches[keyOf(finding)]);
        if (!nearest)
            continue;
        finding.range = *nearest;
        standing.append(finding);
    }
    std::stable_sort(standing.begin(), standing.end(),
                     [](const Finding &a, const Finding &b) { return a.range.start < b.range.start; });
    QList<Finding> apart;
    for (const Finding &finding : std::as_const(standing)) {
        if (apart.isEmpty() || finding.range.start >= apart.last().range.end())
            apart.append(finding);
    }
    std::reverse(apart.begin(), apart.end());
    return apart;
}

QList<Finding> FindingMarks::ofCard(const BlockId &card) const
{
    QList<Finding> found;
    for (const int index : m_byBlock.value(card))
        found.append(m_findings[index]);
    return found;
}

void paintMark(QPainter &painter, const QTextLayout &layout, QPointF topLeft, const Finding &finding,
               const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(laidOut(layout, finding.range.start), line.textStart());
        const int to = std::min(laidOut(layout, finding.range.end()), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal y = topLeft.y() + line.y() + line.ascent() + std::min<qreal>(line.descent(), 5);
        drawUnderline(painter, topLeft.x() + line.cursorToX(from), topLeft.x() + line.cursorToX(to), y,
                      finding.severity, theme);
    }
}

} // namespace toasoan
