#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.photo-sentence");

const QRegularExpression &pattern()
{
    static const QRegularExpression expression =
        unicodePattern(QStringLiteral("(?<!\\p{L})(?:Trong|TRONG) (?:ảnh|ẢNH)\\s*:"));
    return expression;
}

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    if (passage.place.part != Part::Body && passage.place.part != Part::Sapo)
        return {};
    QList<Finding> findings;
    QRegularExpressionMatchIterator matches = pattern().globalMatch(passage.text);
    while (matches.hasNext()) {
        const QString message =
            QCoreApplication::translate("Rules", "This describes a picture: move it to the picture's caption.");
        findings.append(findingAt(passage, capturedRange(matches.next()), {ruleId, Severity::Warning, message, {}}));
    }
    return findings;
}

} // namespace

Rule photoSentence()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
