#include "app/proofing/spelling/raw_keys.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("spelling.raw-keys");

/// One digit may be a number (phong2, nhom1); VNI needs two for most syllables.
constexpr int fewestDigits = 2;

int digitsIn(QStringView text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

QList<Finding> check(const PassageView &view, const Speller &speller)
{
    QList<Finding> findings;
    for (const Token &token : view.reading.tokens) {
        const QStringView written = view.reading.textOf(token);
        if (token.kind() != TokenKind::Code || !written.front().isLetter() || digitsIn(written) < fewestDigits)
            continue;
        const QString meant = readVni(written.toString().toLower());
        if (meant.isEmpty() || !speller.isRight(meant))
            continue;
        const QString message =
            QCoreApplication::translate("Rules", "These look like VNI keys that no input method has read: “%1”.");
        const QString right = replacementFor(written.toString(), meant, ToneStyle::Old);
        findings.append(findingAt(view.passage, view.reading.normalized.sourceRange(token.range()),
                                  {ruleId, Severity::Error, message.arg(right), {right}}));
    }
    return findings;
}

} // namespace

/// Telex keys are words and left to context(); those of VNI are letters and digits.
Rule rawKeys(std::shared_ptr<const Speller> speller)
{
    return {ruleId,
            PassageCheck([speller = std::move(speller)](const PassageView &view) { return check(view, *speller); })};
}

} // namespace toasoan
