#pragma once
#include "app/article/article.h"

#include <optional>

namespace toasoan {

/// Whether a body that begins with the lead picture shows it there. Most themes print it above the text themselves.
enum class LeadInText { Shown, LeftOut };

/// Whether the text ends with the authors' names. Most themes print the site's own user above it.
enum class BylineInText {
    Shown,
    LeftOut,
    Allowed, ///< a field of its own there: the page may show it anywhere, or nowhere
};

/// The body as the text of a site has it.
[[nodiscard]] QList<Block> bodyInText(const Article &article, LeadInText lead);

/// One text that readers are to find on the page of an article.
struct WebText
{
    enum class Kind {
        Headline,
        Words,
        Aside, ///< may be there or not: the title and address of something embedded
    };
    Kind kind = Kind::Words;
    QString text; ///< U+2028 for a line break
    /// The addresses that its letters lead to, in their order; none where the site may link as it likes.
    std::optional<QStringList> links = {};

    friend bool operator==(const WebText &, const WebText &) = default;
};

/// The addresses of what is embedded in the body, in reading order.
[[nodiscard]] QStringList embedsInText(const Article &article);

/// What readers are to find on the page, in its order; empty texts are left out, as are captions of pictures that never
/// came.
[[nodiscard]] QList<WebText> webTexts(const Article &article, LeadInText lead, BylineInText byline);

} // namespace toasoan
