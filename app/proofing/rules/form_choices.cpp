#include "app/proofing/rules/form_choices.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype mostPassages = 400;

} // namespace

bool FormChoice::isMixed() const
{
    return std::any_of(uses.begin(), uses.end(),
                       [this](const FormUse &use) { return use.match.plain != uses.first().match.plain; });
}

QList<FormChoice> formChoices(const ArticleView &view, const FormTable &table)
{
    QHash<qsizetype, FormChoice> choices;
    for (qsizetype p = 0; p < view.passages.size(); ++p) {
        const Reading &reading = *view.readings.at(p);
        for (qsizetype i = 0; i < reading.tokens.size(); ++i) {
            auto match = table.at(reading, i);
            if (!match)
                continue;
            FormChoice &choice = choices[match->entry];
            choice.entry = match->entry;
            i += match->tokens - 1;
            choice.uses.append({&view.passages.at(p), *std::move(match)});
        }
    }
    return choices.values();
}

bool maybeOneArticle(const ArticleView &view)
{
    return view.article || view.passages.size() <= mostPassages;
}

} // namespace toasoan
