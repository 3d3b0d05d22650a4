#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.missing-credit");

QList<Finding> check(const ArticleView &view)
{
    if (view.fields == FieldsKnown::No)
        return {};
    QList<Finding> findings;
    for (const FigurePassages &figure : figuresOf(view.passages)) {
        if (!figure.credit || !figure.credit->text.trimmed().isEmpty())
            continue;
        const QString message = QCoreApplication::translate("Rules", "The picture does not say whose it is.");
        findings.append(findingAt(*figure.credit, {ruleId, Severity::Warning, message, {}}));
    }
    return findings;
}

} // namespace

Rule missingCredit()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
