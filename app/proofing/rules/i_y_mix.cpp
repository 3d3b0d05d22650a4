#include "app/proofing/rules/form_table.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

#include <algorithm>

// QĐ 1989/QĐ-BGDĐT: whatever an author chooses between i and y, one text chooses it once.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.i-y-mix");
constexpr qsizetype mostPassages = 400; // lines of plain text: more of them are hardly one article

struct Use
{
    const Passage *passage;
    FormTable::Match match;
};

/// By the number of their form.
QHash<qsizetype, QList<Use>> usesIn(const ArticleView &view, const FormTable &table)
{
    QHash<qsizetype, QList<Use>> uses;
    for (qsizetype p = 0; p < view.passages.size(); ++p) {
        const Reading &reading = *view.readings.at(p);
        for (qsizetype i = 0; i < reading.tokens.size(); ++i) {
            if (auto match = table.at(reading, i))
                uses[match->entry].append({&view.passages.at(p), *std::move(match)});
        }
    }
    return uses;
}

Finding remarkOn(const Use &use)
{
    const QString message =
        QCoreApplication::translate("Rules", "The article also writes “%1”; one text keeps to one form.")
            .arg(use.match.right);
    return findingAt(*use.passage, use.match.range, {ruleId, Severity::Warning, message, {use.match.right}});
}

QList<Finding> check(const ArticleView &view, const FormTable &table)
{
    QList<Finding> findings;
    if (!view.article && view.passages.size() > mostPassages)
        return findings;
    for (const QList<Use> &uses : usesIn(view, table)) {
        const bool hasRight =
            std::any_of(uses.begin(), uses.end(), [](const Use &use) { return use.match.written == use.match.right; });
        for (const Use &use : uses) {
            if (hasRight && use.match.written != use.match.right)
                findings.append(remarkOn(use));
        }
    }
    return findings;
}

} // namespace

Rule iYMix(const HouseStyle &style)
{
    return {ruleId, ArticleCheck([table = FormTable(style.spellings, OwnForms::Found)](const ArticleView &view) {
                return check(view, table);
            })};
}

} // namespace toasoan
