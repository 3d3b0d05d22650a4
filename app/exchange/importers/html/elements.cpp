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

/// Names of the elements of each role; all others stand in a line of text.
struct Names
{
    HtmlRole role;
    std::string_view elements;
};

constexpr std::array roleNames = {
    Names{HtmlRole::Block, "p div section article main header address center dl dt dd details summary "
                           "fieldset figure html body form"sv},
    Names{HtmlRole::Heading, "h1 h2 h3 h4 h5 h6"sv},
    Names{HtmlRole::List, "ul ol menu"sv},
    Names{HtmlRole::Item, "li"sv},
    Names{HtmlRole::Quote, "blockquote"sv},
    Names{HtmlRole::Preformatted, "pre listing xmp"sv},
    Names{HtmlRole::Table, "table"sv},
    Names{HtmlRole::TablePart, "thead tbody tfoot tr td th"sv},
    Names{HtmlRole::Caption, "caption figcaption"sv},
    Names{HtmlRole::Picture, "img"sv},
    Names{HtmlRole::Rule, "hr"sv},
    Names{HtmlRole::Break, "br"sv},
    Names{HtmlRole::Frame, "iframe"sv},
    Names{HtmlRole::Bold, "b strong"sv},
    Names{HtmlRole::Italic, "i em cite dfn"sv},
    Names{HtmlRole::Underline, "u"sv},
    Names{HtmlRole::Strike, "s strike"sv},
    Names{HtmlRole::Sub, "sub"sv},
    Names{HtmlRole::Sup, "sup"sv},
    Names{HtmlRole::Link, "a"sv},
    Names{HtmlRole::Inserted, "ins"sv},
    Names{HtmlRole::Deleted, "del"sv},
    Names{HtmlRole::Font, "font"sv},
    Names{HtmlRole::Furniture, "nav aside footer"sv},
    Names{HtmlRole::Acting, "script object embed applet button input select textarea option canvas "
                            "video audio"sv},
    Names{HtmlRole::Silent, "source style meta link base title head template noscript noframes frame frameset "
                            "map area col colgroup param track wbr bgsound"sv},
};

} // namespace

HtmlRole roleOf(std::string_view element)
{
    static const auto roles = [] {
        std::unordered_map<std::string_view, HtmlRole> byName;
        for (const auto &[role, elements] : roleNames) {
            for (std::string_view rest = elements; !rest.empty();) {
                const std::string_view name = rest.substr(0, rest.find(' '));
                byName.emplace(name, role);
                rest.remove_prefix(std::min(name.size() + 1, rest.size()));
            }
        }
        return byName;
    }();
    const auto found = roles.find(element);
    return found == roles.end() ? HtmlRole::Inline : found->second;
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
