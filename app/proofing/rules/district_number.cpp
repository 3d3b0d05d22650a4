#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

// Decree 30/2020/NĐ-CP App. II §III: a unit named by a number has a capital: Quận 1, Phường 3. News writes quận 1.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.district-number");
constexpr int mostDistricts = 40;

bool isDistrictNumber(const Reading &reading, qsizetype token)
{
    if (token >= reading.tokens.size() || reading.tokens.at(token).kind() != TokenKind::Number)
        return false;
    bool number = false;
    const int value = reading.textOf(reading.tokens.at(token)).toInt(&number);
    return number && value >= 1 && value <= mostDistricts;
}

QList<Finding> check(const PassageView &view)
{
    QList<Finding> findings;
    for (const ArticleWord &word : view.reading.words) {
        if ((word.text() != u"quận" && word.text() != u"phường") || !isDistrictNumber(view.reading, word.token() + 1))
            continue;
        QString right = word.text();
        right[0] = right.at(0).toUpper();
        const QString message =
            QCoreApplication::translate("Rules", "A unit named by a number has a capital: “%1” (Decree 30/2020).")
                .arg(right);
        findings.append(findingAt(view.passage, word.range(), {ruleId, Severity::Info, message, {right}}));
    }
    return findings;
}

} // namespace

Rule districtNumber()
{
    return {ruleId, PassageCheck(check), RuleUse::OfficialTexts};
}

} // namespace toasoan
