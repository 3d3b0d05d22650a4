#include "app/desk/recent_words.h"

#include "app/article/figures.h"
#include "app/desk/draft_service.h"

namespace toasoan {
namespace {

void add(QStringList &known, const QStringList &words)
{
    for (const QString &word : words) {
        if (!word.isEmpty() && !known.contains(word))
            known.append(word);
    }
}

} // namespace

Result<RecentWords> recentWords(const DraftService &service, int drafts)
{
    DraftFilter newest;
    newest.limit = drafts;
    const auto rows = service.list(newest);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    RecentWords recent;
    for (const DraftRow &row : *rows) {
        const auto open = service.open(row.id);
        if (!open)
            continue;
        const Article &article = open->text.article;
        add(recent.sections, article.sections);
        add(recent.genres, {article.genre});
        add(recent.tags, article.tags);
        add(recent.bylines, article.bylines);
        for (const PlacedFigure &figure : figuresOf(article))
            add(recent.credits, {figure.figure.credit});
    }
    return recent;
}

} // namespace toasoan
