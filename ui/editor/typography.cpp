#include "ui/editor/typography.h"

#include "ui/common/fonts.h"
#include "ui/editor/page_device.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QtMath>

namespace toasoan {
namespace {

/// A sapo typed into the field of the tag must not push the page apart; a tag of any paper is far shorter.
constexpr qreal widestTag = page::measure * 0.7;

struct Looks
{
    bool serif = true;
    int size = 16; ///< px
    int weight = QFont::Normal;
    int lineHeight = 26; ///< px
    int above = 0;
    int below = 14;
    int indent = 0;
    bool italic = false;
};

Looks looksOf(PageRole role, int level)
{
    switch (role) {
    case PageRole::Kicker:
        return {.serif = false, .size = 12, .weight = QFont::DemiBold, .lineHeight = 18, .above = 6, .below = 4};
    case PageRole::Headline:
        return {.size = 27, .weight = QFont::Bold, .lineHeight = 35, .below = 4 + page::meterHeight};
    case PageRole::Byline:
        return {.serif = false, .size = 13, .lineHeight = 20, .below = 0};
    case PageRole::Dateline:
        return {.serif = false, .size = 13, .lineHeight = 20, .below = 0};
    case PageRole::SourceTag: // where it is typed: how it is printed shows in the sapo
        return {.serif = false, .size = 13, .lineHeight = 20, .below = 8};
    case PageRole::Sapo:
        return {.weight = QFont::DemiBold, .lineHeight = 25, .below = 4 + page::meterHeight};
    case PageRole::BoxTitle:
        return {.serif = false,
                .size = 15,
                .weight = QFont::DemiBold,
                .lineHeight = 24,
                .above = page::boxEdge + 14,
                .below = 6};
    case PageRole::CrossHead:
        return {.size = level == 3 ? 17 : 20,
                .weight = QFont::Bold,
                .lineHeight = level == 3 ? 26 : 28,
                .above = 10,
                .below = 8};
    case PageRole::ListItem:
        return {.below = 6, .indent = 26 * (level + 1)};
    case PageRole::Quote:
        return {.above = 10, .below = 4, .indent = 22, .italic = true};
    case PageRole::PullQuote:
        return {.size = 21, .weight = QFont::DemiBold, .lineHeight = 31, .above = 12, .below = 4, .indent = 22};
    case PageRole::Speaker:
        return {.serif = false, .size = 13, .lineHeight = 20, .below = 16, .indent = 22};
    case PageRole::Picture:
        return {.lineHeight = 0, .above = 6, .below = 0};
    case PageRole::Caption:
        return {.size = 14, .lineHeight = 22, .above = 8, .below = 2, .indent = 11, .italic = true};
    case PageRole::Credit:
        return {.size = 14, .lineHeight = 22, .below = 2, .indent = 11};
    case PageRole::Alt:
        return {.serif = false, .size = 12, .lineHeight = 20, .below = 20, .indent = 11};
    case PageRole::Card:
        return {.lineHeight = 0, .above = 4, .below = 14};
    case PageRole::None:
    case PageRole::Paragraph:
        break;
    }
    return {};
}

QFont fontOf(const Looks &looks)
{
    QFont font = looks.serif ? serifFont() : sansFont();
    font.setPointSizeF(looks.size * 72 / pageDotsPerInch()); // in points, for px are never zoomed
    font.setWeight(static_cast<QFont::Weight>(looks.weight));
    font.setItalic(looks.italic);
    return font;
}

/// Lengths that are none take no room: a long page has as many formats as blocks.
template<typename Length>
void set(QTextBlockFormat &format, QTextFormat::Property property, Length length)
{
    if (length == 0)
        format.clearProperty(property);
    else
        format.setProperty(property, length);
}

int levelOf(const QTextBlockFormat &format)
{
    return format.intProperty(property::Level);
}

} // namespace

QString prefixOf(PageRole role)
{
    switch (role) {
    case PageRole::SourceTag:
        return QCoreApplication::translate("Editor", "Source tag: ");
    case PageRole::Credit:
        return QCoreApplication::translate("Editor", "Photo: ");
    case PageRole::Alt:
        return QCoreApplication::translate("Editor", "Alt text: ");
    case PageRole::Speaker:
        return QStringLiteral("— ");
    default:
        return {};
    }
}

QFont prefixFont(PageRole role)
{
    return fontOf(looksOf(role, 0));
}

int roomForPrefix(PageRole role)
{
    const QString prefix = prefixOf(role);
    return prefix.isEmpty() ? 0 : qCeil(QFontMetricsF(prefixFont(role)).horizontalAdvance(prefix));
}

QTextBlockFormat styled(const QTextBlockFormat &format)
{
    const auto role = static_cast<PageRole>(format.intProperty(property::BlockRole));
    const Looks looks = looksOf(role, levelOf(format));
    QTextBlockFormat out = format;
    set<qreal>(out, QTextFormat::BlockTopMargin, looks.above);
    set<qreal>(out, QTextFormat::BlockBottomMargin,
               format.hasProperty(property::BoxEnd) ? page::boxEdge + 18 : looks.below);
    const int side = format.hasProperty(property::Box) ? page::boxSide : 0;
    // px, for indentWidth() is 1: margins at the sides are not zoomed
    set<int>(out, QTextFormat::BlockIndent, side + looks.indent + roomForPrefix(role));
    set<qreal>(out, QTextFormat::BlockRightMargin, side + (isFigurePart(role) ? looks.indent : 0));
    if (looks.lineHeight > 0)
        out.setLineHeight(looks.lineHeight, QTextBlockFormat::FixedHeight);
    else
        out.clearProperty(QTextFormat::LineHeightType);
    return out;
}

QFont pageFont(PageFamily family, int size, int weight)
{
    return fontOf({.serif = family == PageFamily::Serif, .size = size, .weight = weight});
}

QString printedTag(const QString &tag)
{
    return tag.isEmpty() ? tag : QString(tag + QStringLiteral(" - "));
}

QFont printedTagFont()
{
    QTextBlockFormat sapo;
    sapo.setProperty(property::BlockRole, static_cast<int>(PageRole::Sapo));
    QFont font = letterFormat(sapo, {}).font();
    font.setWeight(QFont::Normal);
    return font;
}

qreal roomForTag(const QString &tag)
{
    if (tag.isEmpty())
        return 0;
    return std::min(QFontMetricsF(printedTagFont()).horizontalAdvance(printedTag(tag)), widestTag);
}

qreal measureOf(const QTextBlockFormat &block)
{
    return page::measure - (block.hasProperty(property::Box) ? 2 * page::boxSide : 0);
}

QTextCharFormat letterFormat(const QTextBlockFormat &block, Marks marks, const QString &link)
{
    const auto role = static_cast<PageRole>(block.intProperty(property::BlockRole));
    QFont font = fontOf(looksOf(role, levelOf(block)));
    if (role == PageRole::Kicker) {
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    }
    return markedFormat(font, marks, link);
}

QTextCharFormat markedFormat(QFont font, Marks marks, const QString &link)
{
    QTextCharFormat format;
    if (marks.testFlag(Mark::Bold))
        font.setWeight(QFont::Bold);
    if (marks.testFlag(Mark::Italic))
        font.setItalic(!font.italic());
    font.setUnderline(marks.testFlag(Mark::Underline) || !link.isEmpty());
    font.setStrikeOut(marks.testFlag(Mark::Strike));
    format.setFont(font,
                   QTextCharFormat::FontPropertiesSpecifiedOnly); // formats are copied and compared at each insertion
    if (marks.testFlag(Mark::Sub))
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    else if (marks.testFlag(Mark::Sup))
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    format.setProperty(property::TextMarks, static_cast<int>(marks.toInt()));
    if (!link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(link);
    }
    return format;
}

} // namespace toasoan
