#include "app/proofing/rules/form_choices.h"
#include "app/proofing/rules/rules.h"

// QĐ 1989/QĐ-BGDĐT writes i after a consonant that ends no syllable; newspapers keep y in words of Chinese origin. Both
// are read, so this is the house's choice; names keep what they have. Where one article has both, style.form-mix
// speaks.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.i-y");

QList<Finding> check(const ArticleView &view, const FormTable &table)
{
    QList<Finding> findings;
    const bool oneArticle = maybeOneArticle(view);
    for (const FormChoice &choice : formChoices(view, table)) {
        const PreferredForm &form = table.forms().at(choice.entry);
        if (form.when == WhenSaid::Mixed || (oneArticle && choice.isMixed()))
            continue;
        for (const FormUse &use : choice.uses) {
            if (use.match.written != use.match.right)
                findings.append(findingAt(*use.passage, use.match.range, remarkOnForm(form, use.match.right, ruleId)));
        }
    }
    return findings;
}

} // namespace

Rule iY(const HouseStyle &style)
{
    return {ruleId, ArticleCheck([table = FormTable(style.spellings, OwnForms::Found)](const ArticleView &view) {
                return check(view, table);
            })};
}

} // namespace toasoan
