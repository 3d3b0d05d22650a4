#include "app/exchange/importers/html/article_span.h"

#include "app/exchange/importers/html/elements.h"

#include <vector>

namespace toasoan {
namespace {

using namespace std::string_view_literals;

constexpr size_t fewestLetters = 400; // bytes of them: below, nothing can be told
constexpr size_t leastShare = 3;      // a third of all letters in paragraphs

bool isAround(const HtmlNode &node)
{
    const HtmlRole role = roleOf(node.name());
    return role == HtmlRole::Furniture || role == HtmlRole::Acting || role == HtmlRole::Silent
           || namesFurniture(node.attribute("class"));
}

/// Bytes of letters under a node, but for those of links: lists of other articles consist of them.
size_t lettersUnder(const HtmlNode &top)
{
    size_t letters = 0;
    std::vector<HtmlNode> waiting{top};
    while (!waiting.empty()) {
        const HtmlNode node = waiting.back();
        waiting.pop_back();
        letters += node.text().size();
        for (unsigned i = node.childCount(); i-- > 0;) {
            if (node.child(i).name() != "a"sv)
                waiting.push_back(node.child(i));
        }
    }
    return letters;
}

size_t lettersInParagraphsOf(const HtmlNode &node)
{
    size_t letters = 0;
    for (unsigned i = 0; i < node.childCount(); ++i) {
        if (node.child(i).name() == "p"sv)
            letters += lettersUnder(node.child(i));
    }
    return letters;
}

} // namespace

ArticleSpan articleSpan(const HtmlNode &root)
{
    ArticleSpan span;
    std::optional<HtmlNode> heading;
    size_t most = 0;
    size_t all = 0;
    std::vector<HtmlNode> waiting{root};
    while (!waiting.empty()) { // in the order of the page
        const HtmlNode node = waiting.back();
        waiting.pop_back();
        if (node.name() == "h1"sv)
            heading = node;
        const size_t letters = lettersInParagraphsOf(node);
        all += letters;
        if (letters > most) {
            most = letters;
            span = {heading ? heading : node, node};
        }
        for (unsigned i = node.childCount(); i-- > 0;) {
            if (!isAround(node.child(i)) || node.child(i).name() == "head"sv)
                waiting.push_back(node.child(i));
        }
    }
    return most >= fewestLetters && most >= all / leastShare ? span : ArticleSpan();
}

} // namespace toasoan
