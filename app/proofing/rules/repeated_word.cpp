#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>
#include <QSet>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.repeated-word");

/// Words that never stand twice in good Vietnamese; the language doubles many others (từ từ, dần dần, ngày ngày).
const QSet<QString> &singleWords()
{
    static const QSet<QString> words = [] {
        const QStringList list = QStringLiteral("của và là các những với được trong đã sẽ về để bị thì khi tại theo "
                                                "vào do trên dưới bởi nhưng hoặc cũng đến nên không cho một trước sau")
                                     .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

/// "bay là là trên mặt nước": here the doubled word is one.
bool isDoubledOnPurpose(const QList<ArticleWord> &words, qsizetype second)
{
    static const QSet<QString> verbs = {QStringLiteral("bay"), QStringLiteral("lướt"), QStringLiteral("liệng")};
    return words.at(second).text == u"là" && second >= 2 && verbs.contains(words.at(second - 2).text);
}

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    QList<Finding> findings;
    const QList<ArticleWord> &words = view.reading.words;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const Word &first = words.at(i - 1);
        const Word &second = words.at(i);
        if (!second.joined || first.text != second.text || !singleWords().contains(second.text)
            || isDoubledOnPurpose(words, i))
            continue;
        const QString message =
            QCoreApplication::translate("Rules", "The word “%1” stands here twice.").arg(second.text);
        findings.append(findingAt(passage, spanOf(first, second), {ruleId, Severity::Warning, message, {second.text}}));
    }
    return findings;
}

} // namespace

Rule repeatedWord()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
