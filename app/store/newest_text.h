#pragma once
#include "app/article/annotations.h"
#include "app/article/article.h"
#include "app/store/drafts.h"
#include "app/store/revisions.h"

namespace toasoan {

/// A text on its way into the database, and what its draft's row says of it.
struct ReadyText
{
    PackedText packed;
    TextSummary summary;
};

[[nodiscard]] TextSummary summaryOf(const Article &article);

/// Makes texts ready, and keeps what it made of the newest one: what a person saves was nearly always journaled a
/// moment ago, and comes into the index a moment later.
class NewestText
{
public:
    [[nodiscard]] ReadyText of(const Article &article, const Annotations &annotations);
    /// The newest text's article, where it has this content.
    [[nodiscard]] std::optional<Article> article(const ContentHash &content) const;

private:
    std::optional<Article> m_article;
    std::optional<Annotations> m_annotations;
    ReadyText m_ready; ///< of both
};

} // namespace toasoan
