#include "app/proofing/picture_words.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.missing-alt");

QList<Finding> check(const ArticleView &view)
{
    if (view.fields == FieldsKnown::No)
        return {};
    QList<Finding> findings;
    for (const FigurePassages &figure : figuresOf(view.passages)) {
        if (!figure.alt->text.trimmed().isEmpty())
            continue;
        const bool picture = !view.article || hasPicture(*view.article, figure.alt->place);
        const QString message =
            QCoreApplication::translate("Rules", "The picture has no alternative text for readers who cannot see it.");
        findings.append(findingAt(*figure.alt, {ruleId, picture ? Severity::Warning : Severity::Info, message, {}}));
    }
    return findings;
}

} // namespace

Rule missingAlt()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
