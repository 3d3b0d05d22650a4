#include "ui/editor/roles.h"

#include <QTextDocument>

namespace toasoan {
namespace {

/// Which of several alike in the same owner a block is.
int itemOf(const QTextBlock &block)
{
    int item = 0;
    for (QTextBlock before = block.previous(); before.isValid(); before = before.previous()) {
        if (roleOf(before) != roleOf(block) || ownerOf(before) != ownerOf(block))
            break;
        ++item;
    }
    return item;
}

} // namespace

Part partOf(PageRole role)
{
    switch (role) {
    case PageRole::Kicker:
        return Part::Kicker;
    case PageRole::Headline:
        return Part::Headline;
    case PageRole::Byline:
        return Part::Byline;
    case PageRole::Sapo:
        return Part::Sapo;
    case PageRole::CrossHead:
        return Part::CrossHead;
    case PageRole::ListItem:
        return Part::ListItem;
    case PageRole::Quote:
        return Part::Quote;
    case PageRole::PullQuote:
        return Part::PullQuote;
    case PageRole::Speaker:
        return Part::Speaker;
    case PageRole::Caption:
        return Part::Caption;
    case PageRole::Credit:
        return Part::Credit;
    case PageRole::Alt:
        return Part::Alt;
    case PageRole::None:
    case PageRole::Paragraph:
    case PageRole::Picture:
    case PageRole::Card:
        break;
    }
    return Part::Body;
}

PageRole roleOf(const QTextBlock &block)
{
    return static_cast<PageRole>(block.blockFormat().intProperty(property::BlockRole));
}

BlockId ownerOf(const QTextBlock &block)
{
    return BlockId{block.blockFormat().stringProperty(property::Owner)};
}

bool isField(PageRole role)
{
    return role == PageRole::Kicker || role == PageRole::Headline || role == PageRole::Byline || role == PageRole::Sapo;
}

bool isFlow(PageRole role)
{
    return role == PageRole::Paragraph || role == PageRole::CrossHead || role == PageRole::ListItem
           || role == PageRole::Quote || role == PageRole::PullQuote;
}

bool isFigurePart(PageRole role)
{
    return role == PageRole::Picture || role == PageRole::Caption || role == PageRole::Credit || role == PageRole::Alt;
}

bool isObject(PageRole role)
{
    return role == PageRole::Picture || role == PageRole::Card;
}

bool takesMarks(PageRole role)
{
    return isFlow(role) || role == PageRole::Caption;
}

std::optional<Place> placeOf(const QTextBlock &block)
{
    const PageRole role = roleOf(block);
    if (role == PageRole::None || isObject(role))
        return std::nullopt;
    if (isField(role))
        return Place{partOf(role), {}, 0};
    return Place{partOf(role), ownerOf(block), itemOf(block)};
}

QTextBlock blockAt(const QTextDocument &document, const Place &place)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto here = placeOf(block);
        if (!here || here->part != place.part || here->block != place.block)
            continue;
        if (place.part == Part::Byline || here->item == place.item)
            return block;
    }
    return {};
}

} // namespace toasoan
