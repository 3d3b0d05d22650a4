#include "app/store/newest_text.h"

#include "app/article/article_json.h"
#include "app/article/counts.h"

namespace toasoan {
namespace {

TextSummary summaryWith(const Article &article, const ContentHash &content)
{
    return {content, article.headline, countsOf(article).words};
}

} // namespace

TextSummary summaryOf(const Article &article)
{
    return summaryWith(article, contentHash(article));
}

ReadyText NewestText::of(const Article &article, const Annotations &annotations)
{
    if (m_article != article) {
        m_ready.packed.article = packedBytes(toCanonicalJson(article));
        m_ready.summary = summaryWith(article, m_ready.packed.content());
        m_article = article;
    }
    if (m_annotations != annotations) {
        m_ready.packed.annotations = packedAnnotations(toCanonicalJson(annotations));
        m_annotations = annotations;
    }
    return m_ready;
}

std::optional<Article> NewestText::article(const ContentHash &content) const
{
    return m_ready.packed.content() == content ? m_article : std::nullopt;
}

} // namespace toasoan
