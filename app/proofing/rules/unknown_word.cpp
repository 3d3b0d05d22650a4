#include "app/proofing/rules/all_rules.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/spelling/exempt_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

bool isPlainLetters(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QList<Finding> check(const PassageView &view, const Speller &speller, const ContextSpelling &model)
{
    QList<Finding> findings;
    const QList<ArticleWord> &words = view.reading.words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i).text();
        if (model.hasSeen(words.at(i).key()) || !isPlainLetters(word) || speller.isRight(word)
            || isExempt(view.reading, i) || isInForeignPhrase(view.reading, i))
            continue;
        const QString message =
            QCoreApplication::translate("Rules", "“%1” is in no dictionary and hardly ever in print.");
        findings.append(
            findingAt(view.passage, words.at(i).range(), {unknownWordId(), Severity::Info, message.arg(word), {}}));
    }
    return findings;
}

} // namespace

QString unknownWordId()
{
    return QStringLiteral("style.unknown-word");
}

/// Words without a mark in small letters are foreign more often than wrong: to be looked at, no more.
Rule unknownWord(std::shared_ptr<const Speller> speller, std::shared_ptr<const ContextSpelling> model)
{
    return {unknownWordId(),
            PassageCheck([speller = std::move(speller), model = std::move(model)](const PassageView &view) {
                return holdsNamesOnly(view.passage.place.part) ? QList<Finding>() : check(view, *speller, *model);
            })};
}

} // namespace toasoan
