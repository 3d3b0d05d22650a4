#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.missing-caption");

QList<Finding> check(const ArticleView &view)
{
    if (view.fields == FieldsKnown::No)
        return {};
    QList<Finding> findings;
    for (const FigurePassages &figure : figuresOf(view.passages)) {
        if (!figure.caption || !figure.caption->text.trimmed().isEmpty())
            continue;
        const QString message = QCoreApplication::translate("Rules", "The picture has no caption.");
        findings.append(findingAt(*figure.caption, {ruleId, Severity::Warning, message, {}}));
    }
    return findings;
}

} // namespace

Rule missingCaption()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
