#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QSet>

// Decree 30/2020/NĐ-CP App. II §II: every syllable of a person's name has a capital. Only what can hardly be anything
// else is named: a small middle name between two capitals, a small surname that is no other word before two capitals.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.vietnamese-name");

bool isCapitalised(const QList<ArticleWord> &words, qsizetype at)
{
    return at < words.size() && words.at(at).joined() && startsWithCapital(words.at(at).text())
           && !isAllCapitals(words.at(at).text());
}

/// "Nguyễn thị Lan": the small word.
bool isSmallMiddleName(const QList<ArticleWord> &words, qsizetype at, const QSet<QString> &surnames)
{
    const QString &word = words.at(at).text();
    return (word == u"thị" || word == u"văn") && at > 0 && words.at(at).joined()
           && surnames.contains(words.at(at - 1).text()) && isCapitalised(words, at + 1);
}

/// "nguyễn Ái Quốc". The other surnames are words of the language too.
bool isSmallSurname(const QList<ArticleWord> &words, qsizetype at)
{
    static const QSet<QString> surnames{QStringLiteral("nguyễn"), QStringLiteral("huỳnh"), QStringLiteral("trịnh"),
                                        QStringLiteral("đinh"), QStringLiteral("đặng")};
    return surnames.contains(words.at(at).text()) && isCapitalised(words, at + 1) && isCapitalised(words, at + 2);
}

QList<Finding> check(const PassageView &view, const QSet<QString> &surnames)
{
    QList<Finding> findings;
    const QList<ArticleWord> &words = view.reading.words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isSmallMiddleName(words, i, surnames) && !isSmallSurname(words, i))
            continue;
        QString right = words.at(i).text();
        right[0] = right.at(0).toUpper();
        const QString message =
            QCoreApplication::translate("Rules", "Every syllable of a person's name has a capital: “%1”.").arg(right);
        findings.append(findingAt(view.passage, words.at(i).range(), {ruleId, Severity::Warning, message, {right}}));
    }
    return findings;
}

} // namespace

Rule vietnameseName(const HouseStyle &style)
{
    const QSet<QString> surnames(style.surnames.begin(), style.surnames.end());
    return {ruleId, PassageCheck([surnames](const PassageView &view) { return check(view, surnames); })};
}

} // namespace toasoan
