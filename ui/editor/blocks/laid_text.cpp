#include "ui/editor/blocks/laid_text.h"

#include "ui/editor/article_document.h"
#include "ui/editor/finding_marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace toasoan {

QFont TextStyle::font() const
{
    QFont font = pageFont(family, size, weight);
    font.setItalic(italic);
    return font;
}

LaidText::LaidText(const Text &text, const TextStyle &style, qreal width)
    : m_layout(std::make_unique<QTextLayout>(plainText(text), style.font()))
{
    QList<QTextLayout::FormatRange> ranges;
    int at = 0;
    for (const Run &run : text) {
        const int length = static_cast<int>(run.text.size());
        ranges.append({at, length, markedFormat(style.font(), run.marks, run.link)});
        at += length;
    }
    m_layout->setFormats(ranges);
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max<qreal>(1, width));
        // As QTextDocument does for fixed heights: the baseline four fifths down.
        line.setPosition({0, m_height + style.lineHeight * 0.8 - line.ascent()});
        m_height += style.lineHeight;
    }
    m_layout->endLayout();
    m_height = std::max<qreal>(m_height, style.lineHeight);
}

void LaidText::draw(QPainter &painter, QPointF topLeft, const QColor &colour) const
{
    painter.setPen(colour);
    m_layout->draw(&painter, topLeft);
}

void LaidText::drawMark(QPainter &painter, QPointF topLeft, const Finding &finding, const Theme &theme) const
{
    if (!finding.range.isEmpty() && m_layout->text().mid(finding.range.start, finding.range.length) == finding.text)
        paintMark(painter, *m_layout, topLeft, finding, theme);
}

qreal LaidText::naturalWidth(const Text &text, const TextStyle &style)
{
    const QFontMetricsF metrics(style.font());
    qreal widest = 0;
    for (const QString &line : plainText(text).split(QChar(u'\u2028')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::ceil(widest * 1.03) + 2; // bold runs are a little wider
}

qreal LaidText::longestWord(const Text &text, const TextStyle &style)
{
    const QFontMetricsF metrics(style.font());
    qreal widest = 0;
    for (const QString &word : plainText(text).simplified().split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return std::ceil(widest * 1.03) + 2;
}

} // namespace toasoan
