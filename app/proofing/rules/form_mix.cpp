#include "app/proofing/rules/form_choices.h"
#include "app/proofing/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

// QĐ 1989/QĐ-BGDĐT and house practice: whatever is chosen between i and y, TP.HCM and TP HCM, Moscow and Moskva, one
// text chooses it once.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.form-mix");

/// The house's form where the article has it, or else the one it has most.
QString formToKeep(const FormChoice &choice, const QString &houseForm)
{
    QHash<QString, int> counts;
    for (const FormUse &use : choice.uses)
        ++counts[use.match.plain];
    if (counts.contains(houseForm))
        return houseForm;
    QString most = choice.uses.first().match.plain;
    for (const FormUse &use : choice.uses) {
        if (counts.value(use.match.plain) > counts.value(most))
            most = use.match.plain;
    }
    return most;
}

Finding remarkOn(const FormUse &use, const QString &kept)
{
    const QString right = use.match.plain == use.match.written ? kept : withCapital(kept);
    const QString message =
        QCoreApplication::translate("Rules", "The article also writes “%1”; one text keeps to one form.").arg(right);
    return findingAt(*use.passage, use.match.range, {ruleId, Severity::Warning, message, {right}});
}

QList<Finding> check(const ArticleView &view, const FormTable &table)
{
    QList<Finding> findings;
    if (!maybeOneArticle(view))
        return findings;
    for (const FormChoice &choice : formChoices(view, table)) {
        if (!choice.isMixed())
            continue;
        const QString kept = formToKeep(choice, table.forms().at(choice.entry).form);
        for (const FormUse &use : choice.uses) {
            if (use.match.plain != kept)
                findings.append(remarkOn(use, kept));
        }
    }
    return findings;
}

} // namespace

Rule formMix(const HouseStyle &style)
{
    const QList<PreferredForm> forms =
        style.spellings + formsSaid(style.fixedForms, WhenSaid::Mixed) + formsSaid(style.foreignNames, WhenSaid::Mixed);
    return {ruleId, ArticleCheck([table = FormTable(forms, OwnForms::Found)](const ArticleView &view) {
                return check(view, table);
            })};
}

} // namespace toasoan
