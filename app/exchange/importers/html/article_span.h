#pragma once
#include "app/exchange/importers/html/html_tree.h"

#include <optional>

namespace toasoan {

/// Where on a page of the web its article begins and ends; nothing where none stands out.
struct ArticleSpan
{
    std::optional<HtmlNode> begin; ///< its heading, or the element that holds its text
    std::optional<HtmlNode> end;   ///< the element that holds its text
};

/// The element with the most letters in paragraphs right inside of it holds the text, if that is a good part of all
/// there are; the last main heading before it is the article's.
[[nodiscard]] ArticleSpan articleSpan(const HtmlNode &root);

} // namespace toasoan
