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
    case PageRole::Dateline:
        return say(QT_TRANSLATE_NOOP("Editor", "Dateline: place, day"));
    case PageRole::SourceTag:
        return say(QT_TRANSLATE_NOOP("Editor", "printed before the sapo"));
    case PageRole::Sapo:
        return say(QT_TRANSLATE_NOOP("Editor", "Sapo: what happened, in fifty words"));
    case PageRole::BoxTitle:
        return say(QT_TRANSLATE_NOOP("Editor", "Title of the box"));
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
        if (block.blockNumber() == fieldCount && !block.next().isValid())
            return say(QT_TRANSLATE_NOOP("Editor", "Write the story here"));
        return roleOf(block.previous()) == PageRole::BoxTitle && block.blockFormat().hasProperty(property::BoxEnd)
                   ? say(QT_TRANSLATE_NOOP("Editor", "Facts, figures, addresses"))
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

void paintPrefix(QPainter &painter, const QTextBlock &block, const QRectF &rect, const Theme &theme)
{
    const QString prefix = prefixOf(roleOf(block));
    if (prefix.isEmpty())
        return;
    painter.setFont(prefixFont(roleOf(block)));
    painter.setPen(theme.soft);
    painter.drawText(firstBaseline(block, rect) - QPointF(roomForPrefix(roleOf(block)), 0), prefix);
}

void paintPlaceholder(QPainter &painter, const QTextBlock &block, const QRectF &rect, const Theme &theme)
{
    const bool composing = !block.layout()->preeditAreaText().isEmpty();
    const QString text = block.length() <= 1 && !composing ? placeholderOf(block) : QString();
    if (text.isEmpty())
        return;
    QColor faint = theme.soft;
    faint.setAlphaF(0.9F); // 4.6:1 on paper
    painter.setFont(letterFormat(block.blockFormat(), {}).font());
    painter.setPen(faint);
    painter.drawText(firstBaseline(block, rect), text);
}

/// As it is printed; the field above is where it is typed. Its room is made anew when that is left or the page zoomed:
/// until then it fits as well as it can.
void paintTag(QPainter &painter, const QTextBlock &sapo, const QRectF &rect, const Theme &theme)
{
    const QString tag = printedTag(sapo.previous().text());
    const qreal room = sapo.blockFormat().textIndent() / zoomOf(*sapo.document());
    if (room <= 0 || tag.isEmpty())
        return;
    const qreal fit = std::clamp(room / roomForTag(sapo.previous().text()), 0.5, 1.0);
    painter.save();
    painter.setFont(printedTagFont());
    painter.setPen(theme.soft);
    painter.translate(firstBaseline(sapo, rect) - QPointF(room, 0));
    painter.scale(fit, fit);
    painter.drawText(QPointF(), QFontMetricsF(printedTagFont()).elidedText(tag, Qt::ElideRight, room / fit + 1));
    painter.restore();
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
    const qreal left = rect.left() + block.layout()->lineAt(0).x() / zoom - roomForPrefix(roleOf(block)) - 20;
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

constexpr qreal meterLength = 90;

QFont meterFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(11);
    return font;
}

void paintBar(QPainter &painter, const QPointF &topLeft, qreal length, int words, int limit, const Theme &theme)
{
    constexpr qreal thickness = 4;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(QRectF(topLeft, QSizeF(length, thickness)), 2, 2);
    painter.setBrush(words > limit ? theme.warning : theme.ok);
    painter.drawRoundedRect(
        QRectF(topLeft, QSizeF(length * std::min(1.0, static_cast<double>(words) / limit), thickness)), 2, 2);
    painter.setFont(meterFont());
    painter.setPen(words > limit ? theme.warning : theme.soft);
}

void paintMeter(QPainter &painter, const QRectF &rect, int words, int limit, const QString &profile, const Theme &theme)
{
    if (words == 0 || limit <= 0)
        return;
    const qreal top = rect.bottom() + 10;
    paintBar(painter, {rect.left(), top}, meterLength, words, limit, theme);
    painter.drawText(QPointF(rect.left() + meterLength + 8, top + 6), meterText(words, limit, profile));
}

/// A caption's meter stands at the right of the credit below it, where there is room: no line is spent on it.
void paintCaptionMeter(QPainter &painter, const QTextBlock &credit, const QRectF &rect, int limit, const Theme &theme)
{
    const QTextBlock caption = credit.previous();
    const int words = roleOf(caption) == PageRole::Caption ? countWords(caption.text()) : 0;
    if (words == 0 || limit <= 0)
        return;
    constexpr qreal length = 60;
    constexpr qreal gap = 8;
    const QTextLine line = credit.layout()->lineAt(0);
    const QString text = (words > limit ? QCoreApplication::translate("Editor", "▲ %1 words of %2")
                                        : QCoreApplication::translate("Editor", "%1 words of %2"))
                             .arg(words)
                             .arg(limit);
    const qreal width = length + gap + QFontMetricsF(meterFont()).horizontalAdvance(text);
    const qreal zoom = zoomOf(*credit.document());
    const qreal left = rect.left() + (line.x() + line.width()) / zoom - width;
    if (credit.layout()->lineCount() > 1 || rect.left() + (line.x() + line.naturalTextWidth()) / zoom + 2 * gap > left)
        return;
    const qreal baseline = firstBaseline(credit, rect).y();
    paintBar(painter, {left, baseline - 6}, length, words, limit, theme);
    painter.drawText(QPointF(left + length + gap, baseline), text);
}

} // namespace

QString meterText(const QTextBlock &block, const LengthAdvice &advice)
{
    const PageRole role = roleOf(block);
    const int limit = role == PageRole::Headline ? advice.headlineWords : role == PageRole::Sapo ? advice.sapoWords : 0;
    const int words = countWords(block.text());
    return words == 0 || limit <= 0 ? QString() : meterText(words, limit, advice.profileName);
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
    if (role == PageRole::Sapo)
        paintTag(painter, block, rect, theme);
    paintPrefix(painter, block, rect, theme);
    paintPlaceholder(painter, block, rect, theme);
    if (role == PageRole::ListItem)
        paintListMarker(painter, block, rect, palette);
    else if (role == PageRole::Quote || role == PageRole::PullQuote || role == PageRole::Speaker)
        paintQuoteBar(painter, block, rect, theme);
    else if (role == PageRole::Credit)
        paintCaptionMeter(painter, block, rect, advice.captionWords, theme);
    else if (role == PageRole::Headline)
        paintMeter(painter, rect, countWords(block.text()), advice.headlineWords, advice.profileName, theme);
    else if (role == PageRole::Sapo)
        paintMeter(painter, rect, countWords(block.text()), advice.sapoWords, advice.profileName, theme);
    painter.restore();
}

void paintBox(QPainter &painter, const QRectF &frame, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    QColor tint = theme.accent;
    tint.setAlphaF(0.06F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(tint);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.restore();
}

} // namespace toasoan
