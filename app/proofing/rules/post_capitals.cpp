#include "app/proofing/rules/capital_table.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QSet>

// Decree 30/2020/NĐ-CP App. II §V: a post has a capital together with a person's name. News writes small letters too,
// so the rule is for official texts.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.post-capitals");

struct Tables
{
    CapitalTable posts;
    CapitalTable places;
    QSet<QString> surnames;
};

/// A surname and another capital; "giám đốc Hà Nội" names no person.
bool isNameAt(const QList<ArticleWord> &words, qsizetype first, const Tables &tables)
{
    return first + 1 < words.size() && words.at(first).joined() && words.at(first + 1).joined()
           && tables.surnames.contains(words.at(first).text()) && startsWithCapital(words.at(first + 1).text())
           && !tables.places.at(words, first);
}

QList<Finding> check(const PassageView &view, const Tables &tables)
{
    QList<Finding> findings;
    const QList<ArticleWord> &words = view.reading.words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const CapitalTable::Phrase *post = tables.posts.at(words, i);
        if (!post)
            continue;
        if (hasOtherCapitals(words, i, *post) && isNameAt(words, i + post->size(), tables)) {
            const QString right = withCapitalsOf(*post, view.passage, words, i);
            const QString message =
                QCoreApplication::translate("Rules", "A post before a name has a capital: “%1” (Decree 30/2020).")
                    .arg(right);
            findings.append(
                findingAt(view.passage, rangeOf(*post, words, i), {ruleId, Severity::Info, message, {right}}));
        }
        i += post->size() - 1;
    }
    return findings;
}

} // namespace

Rule postCapitals(const HouseStyle &style)
{
    const Tables tables{
        CapitalTable(style.posts), CapitalTable(style.places), {style.surnames.begin(), style.surnames.end()}};
    return {ruleId, PassageCheck([tables](const PassageView &view) { return check(view, tables); }),
            RuleUse::OfficialTexts};
}

} // namespace toasoan
