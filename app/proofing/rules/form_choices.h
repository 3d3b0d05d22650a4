#pragma once
#include "app/proofing/rules/form_table.h"

namespace toasoan {

struct FormUse
{
    const Passage *passage = nullptr;
    FormTable::Match match;
};

/// All places where an article uses one entry of a table of OwnForms::Found.
struct FormChoice
{
    qsizetype entry = 0;
    QList<FormUse> uses;

    /// One text makes the choice in two ways.
    [[nodiscard]] bool isMixed() const;
};

/// In no order.
[[nodiscard]] QList<FormChoice> formChoices(const ArticleView &view, const FormTable &table);

/// A long plain text may be many articles, each with its own choice.
[[nodiscard]] bool maybeOneArticle(const ArticleView &view);

} // namespace toasoan
