#include "ui/editor/page_painter.h"

#include "app/article/counts.h"
#include "ui/common/theme.h"
#include "ui/editor/article_document.h"
#include "ui/editor/page_device.h"
#include "ui/editor/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

namespace toasoan {
namespace {

QString placeholderOf(const QTextBlock &block)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Editor", text); };
    switch (roleOf(block)) {
    case PageRole::Kicker:
        return say(QT_TRANSLATE_NOOP("Editor", "Kicker"));
    case PageRole::Headline:
        return say(QT_TRANSLATE_NOOP("Editor", "Headline"));
    case PageRole::Byline:
        return say(QT_TRANSLATE_NOOP("Editor", "Pen name"));
    case PageRole::Sapo:
        return say(QT_TRANSLATE_NOOP("Editor", "Sapo: what happened, in fifty words"));
    case PageRole::CrossHead:
        return say(QT_TRANSLATE_NOOP("Editor", "Cross-head"));
    case PageRole::Quote:
        return say(QT_TRANSLATE_NOOP("Editor", "Words of the person quoted"));
    case PageRole::PullQuote:
        return say(QT_TRANSLATE_NOOP("Editor", "A line worth setting large"));
    case PageRole::Speaker:
        return say(QT_TRANSLATE_NOOP("Editor", "who says it"));
    case PageRole::Caption:
        return say(QT_TRANSLATE_NOOP("Editor", "Caption: who or what, where, when"));
    case PageRole::Credit:
        return say(QT_TRANSLATE_NOOP("Editor", "photographer"));
    case PageRole::Alt:
        return say(QT_TRANSLATE_NOOP("Editor", "what the picture shows, for those who cannot see it"));
    case PageRole::Paragraph:
        // Only where nothing else is: an empty line between paragraphs needs no words.
        return block.blockNumber() == 4 && !block.next().isValid()
                   ? say(QT_TRANSLATE_NOOP("Editor", "Write the story here"))
                   : QString();
    default:
        return {};
    }
}

/// The painter draws at 100 % and is scaled; so is what comes from the layout.
QRectF unzoomed(const QRectF &rect, qreal zoom)
{
    return {rect.topLeft() / zoom, rect.size() / zoom};
}

QPointF firstBaseline(const QTextBlock &block, const QRectF &rect)
{
    const QTextLine line = block.layout()->lineAt(0);
    return rect.topLeft() + QPointF(line.x(), line.y() + line.ascent()) / zoomOf(*block.document());
}

/// Qt zooms every length but the indent of a first line: what stands in it is no larger than at 100 %.
void paintInIndent(QPainter &painter, const QTextBlock &block, const QRectF &rect, const QString &letters)
{
    const qreal fit = std::min(1.0, 1 / zoomOf(*block.document()));
    painter.translate(firstBaseline(block, rect));
    painter.scale(fit, fit);
    painter.drawText(QPointF(-block.blockFormat().textIndent(), 0), letters);
}

void paintPrefix(QPainter &painter, const QTextBlock &block, const QRectF &rect, const Theme &theme)
{
    const QString prefix = prefixOf(roleOf(block));
    if (prefix.isEmpty())
        return;
    painter.setFont(prefixFont(roleOf(block)));
    painter.setPen(theme.soft);
    painter.save();
    paintInIndent(painter, block, rect, prefix);
    painter.restore();
}

void paintPlaceholder(QPainter &painter, const QTextBlock &block, const QRectF &rect, const Theme &theme)
{
    const bool composing = !block.layout()->preeditAreaText().isEmpty();
    const QString text = block.length() <= 1 && !composing ? placeholderOf(block) : QString();
    if (text.isEmpty())
        return;
    QColor faint = theme.soft;
    faint.setAlphaF(0.75F);
    painter.setFont(letterFormat(block.blockFormat(), {}).font());
    painter.setPen(faint);
    painter.drawText(firstBaseline(block, rect), text);
}

int numberOf(const QTextBlock &item)
{
    int number = 1;
    const int level = item.blockFormat().intProperty(property::Level);
    for (QTextBlock before = item.previous(); roleOf(before) == PageRole::ListItem && ownerOf(before) == ownerOf(item);
         before = before.previous()) {
        const int itsLevel = before.blockFormat().intProperty(property::Level);
        if (itsLevel < level)
            break;
        number += itsLevel == level ? 1 : 0;
    }
    return number;
}

void paintListMarker(QPainter &painter, const QTextBlock &item, const QRectF &rect, const QPalette &palette)
{
    const bool ordered = item.blockFormat().intProperty(property::Ordered) == static_cast<int>(ListStyle::Number);
    const QString marker = ordered ? QString::number(numberOf(item)) + u'.' : QStringLiteral("•");
    const QFont font = letterFormat(item.blockFormat(), {}).font();
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(firstBaseline(item, rect) - QPointF(QFontMetricsF(font).horizontalAdvance(marker) + 8, 0), marker);
}

void paintQuoteBar(QPainter &painter, const QTextBlock &block, const QRectF &rect, const Theme &theme)
{
    const QTextBlock next = block.next();
    const bool continues = ownerOf(next) == ownerOf(block) && next.isValid();
    const auto top = [](const QTextBlock &b) { return b.document()->documentLayout()->blockBoundingRect(b).top(); };
    const qreal zoom = zoomOf(*block.document());
    const qreal height = continues ? (top(next) - top(block)) / zoom : rect.height();
    const qreal left = rect.left() + (block.layout()->lineAt(0).x() - block.blockFormat().textIndent()) / zoom - 20;
    painter.fillRect(QRectF(left, rect.top(), 3, height), theme.accent);
}

QString meterText(int words, int limit, const QString &profile)
{
    if (words > limit)
        return QCoreApplication::translate("Editor", "▲ %1 words · profile “%2”: at most %3 advised")
            .arg(words)
            .arg(profile)
            .arg(limit);
    return QCoreApplication::translate("Editor", "%1 words of %2").arg(words).arg(limit);
}

void paintMeter(QPainter &painter, const QRectF &rect, int words, int limit, const QString &profile, const Theme &theme)
{
    if (words == 0)
        return;
    constexpr qreal length = 90;
    const qreal top = rect.bottom() + 10;
    const bool over = words > limit;
    const QColor colour = over ? theme.warning : theme.ok;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(QRectF(rect.left(), top, length, 4), 2, 2);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(rect.left(), top, length * std::min(1.0, static_cast<double>(words) / limit), 4), 2,
                            2);
    QFont font = QApplication::font();
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(over ? theme.warning : theme.soft);
    painter.drawText(QPointF(rect.left() + length + 8, top + 6), meterText(words, limit, profile));
}

} // namespace

QString meterText(const QTextBlock &block, const LengthAdvice &advice)
{
    const PageRole role = roleOf(block);
    const int words = countWords(block.text());
    if (words == 0 || (role != PageRole::Headline && role != PageRole::Sapo))
        return {};
    return meterText(words, role == PageRole::Headline ? advice.headlineWords : advice.sapoWords, advice.profileName);
}

void paintFurniture(QPainter &painter, const QTextBlock &block, const QRectF &zoomedRect, const QPalette &palette,
                    const LengthAdvice &advice)
{
    if (block.layout()->lineCount() == 0)
        return;
    const Theme &theme = themeOf(palette);
    const PageRole role = roleOf(block);
    const qreal zoom = zoomOf(*block.document());
    const QRectF rect = unzoomed(zoomedRect, zoom);
    painter.save();
    painter.scale(zoom, zoom);
    paintPrefix(painter, block, rect, theme);
    paintPlaceholder(painter, block, rect, theme);
    if (role == PageRole::ListItem)
        paintListMarker(painter, block, rect, palette);
    else if (role == PageRole::Quote || role == PageRole::PullQuote || role == PageRole::Speaker)
        paintQuoteBar(painter, block, rect, theme);
    else if (role == PageRole::Headline)
        paintMeter(painter, rect, countWords(block.text()), advice.headlineWords, advice.profileName, theme);
    else if (role == PageRole::Sapo)
        paintMeter(painter, rect, countWords(block.text()), advice.sapoWords, advice.profileName, theme);
    painter.restore();
}

namespace {

QString renderedTag(const QString &tag)
{
    return tag + QStringLiteral(" - ");
}

QFont tagFont()
{
    QFont font = letterFormat(fieldFormat(PageRole::Sapo), {}).font();
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

qreal sourceTagWidth(const QString &tag)
{
    return tag.isEmpty() ? 0 : QFontMetricsF(tagFont()).horizontalAdvance(renderedTag(tag));
}

void paintSourceTag(QPainter &painter, const QTextBlock &sapo, const QRectF &rect, const QPalette &palette,
                    const QString &tag)
{
    if (tag.isEmpty() || sapo.layout()->lineCount() == 0)
        return;
    const qreal zoom = zoomOf(*sapo.document());
    painter.save();
    painter.scale(zoom, zoom);
    painter.setFont(tagFont());
    painter.setPen(themeOf(palette).soft);
    paintInIndent(painter, sapo, unzoomed(rect, zoom), renderedTag(tag));
    painter.restore();
}

} // namespace toasoan
