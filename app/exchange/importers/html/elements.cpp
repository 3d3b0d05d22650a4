#include "app/exchange/importers/html/elements.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace toasoan {
namespace {

using namespace std::string_view_literals;

constexpr std::array furnitureClasses = {
    "share"sv,      "sharing"sv, "social"sv,     "breadcrumb"sv, "breadcrumbs"sv, "menu"sv,     "navbar"sv,
    "navigation"sv, "sidebar"sv, "advert"sv,     "ads"sv,        "banner"sv,      "comments"sv, "comment-box"sv,
    "related"sv,    "tin-lq"sv,  "newsletter"sv, "toolbar"sv,    "pagination"sv,  "search"sv,   "complementary"sv,
};

} // namespace

HtmlRole roleOf(std::string_view element)
{
    using enum HtmlRole;
    static const std::unordered_map<std::string_view, HtmlRole> roles = {
        {"p", Block},
        {"div", Block},
        {"section", Block},
        {"article", Block},
        {"main", Block},
        {"header", Block},
        {"address", Block},
        {"center", Block},
        {"dl", Block},
        {"dt", Block},
        {"dd", Block},
        {"details", Block},
        {"summary", Block},
        {"fieldset", Block},
        {"figure", Block},
        {"html", Block},
        {"body", Block},
        {"form", Block},
        {"h1", Heading},
        {"h2", Heading},
        {"h3", Heading},
        {"h4", Heading},
        {"h5", Heading},
        {"h6", Heading},
        {"ul", List},
        {"ol", List},
        {"menu", List},
        {"li", Item},
        {"blockquote", Quote},
        {"pre", Preformatted},
        {"listing", Preformatted},
        {"xmp", Preformatted},
        {"table", Table},
        {"thead", TablePart},
        {"tbody", TablePart},
        {"tfoot", TablePart},
        {"tr", TablePart},
        {"td", TablePart},
        {"th", TablePart},
        {"caption", Caption},
        {"figcaption", Caption},
        {"img", Picture},
        {"hr", Rule},
        {"br", Break},
        {"iframe", Frame},
        {"b", Bold},
        {"strong", Bold},
        {"i", Italic},
        {"em", Italic},
        {"cite", Italic},
        {"dfn", Italic},
        {"u", Underline},
        {"s", Strike},
        {"strike", Strike},
        {"sub", Sub},
        {"sup", Sup},
        {"a", Link},
        {"ins", Inserted},
        {"del", Deleted},
        {"font", Font},
        {"nav", Furniture},
        {"aside", Furniture},
        {"footer", Furniture},
        {"script", Acting},
        {"object", Acting},
        {"embed", Acting},
        {"applet", Acting},
        {"button", Acting},
        {"input", Acting},
        {"select", Acting},
        {"textarea", Acting},
        {"option", Acting},
        {"svg", Acting},
        {"math", Acting},
        {"canvas", Acting},
        {"video", Acting},
        {"audio", Acting},
        {"source", Silent},
        {"style", Silent},
        {"meta", Silent},
        {"link", Silent},
        {"base", Silent},
        {"title", Silent},
        {"head", Silent},
        {"template", Silent},
        {"noscript", Silent},
        {"noframes", Silent},
        {"frame", Silent},
        {"frameset", Silent},
        {"map", Silent},
        {"area", Silent},
        {"col", Silent},
        {"colgroup", Silent},
        {"param", Silent},
        {"track", Silent},
        {"wbr", Silent},
        {"bgsound", Silent},
    };
    const auto found = roles.find(element);
    return found == roles.end() ? Inline : found->second;
}

bool namesFurniture(std::string_view classes)
{
    while (!classes.empty()) {
        const std::string_view one = classes.substr(0, classes.find(' '));
        if (std::find(furnitureClasses.begin(), furnitureClasses.end(), one) != furnitureClasses.end())
            return true;
        classes.remove_prefix(std::min(one.size() + 1, classes.size()));
    }
    return false;
}

} // namespace toasoan
