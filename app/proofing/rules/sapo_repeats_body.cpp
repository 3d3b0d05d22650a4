#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>
#include <QSet>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.sapo-repeats-body");
constexpr qsizetype phraseWords = 8;

QString phraseAt(const QList<Word> &words, qsizetype first)
{
    QString phrase;
    for (qsizetype i = first; i < first + phraseWords; ++i)
        phrase += wordKey(words.at(i).text) + u' ';
    return phrase;
}

QSet<QString> phrasesOfBody(const QList<Passage> &passages)
{
    QSet<QString> phrases;
    for (const Passage &passage : passages) {
        if (passage.place.part != Part::Body)
            continue;
        const QList<Word> words = wordsOf(passage.text);
        for (qsizetype i = 0; i + phraseWords <= words.size(); ++i)
            phrases.insert(phraseAt(words, i));
    }
    return phrases;
}

/// The longest run of words that the body repeats; length 0 when there is none.
TextRange longestRepeat(const QList<Word> &words, const QSet<QString> &phrases)
{
    TextRange longest;
    for (qsizetype i = 0; i + phraseWords <= words.size(); ++i) {
        const qsizetype first = i;
        while (i + phraseWords <= words.size() && phrases.contains(phraseAt(words, i)))
            ++i;
        const qsizetype count = i > first ? i - first + phraseWords - 1 : 0;
        if (count > longest.length)
            longest = {first, count};
    }
    return longest;
}

QList<Finding> check(const ArticleView &view)
{
    const Passage *sapo = firstOf(view.passages, Part::Sapo);
    if (!sapo || sapo->text.isEmpty())
        return {};
    const QList<Word> words = wordsOf(sapo->text);
    const TextRange repeat = longestRepeat(words, phrasesOfBody(view.passages));
    if (repeat.isEmpty())
        return {};
    const QString message =
        QCoreApplication::translate("Rules", "The sapo repeats %1 words in a row from the body.").arg(repeat.length);
    const TextRange span = spanOf(words.at(repeat.start), words.at(repeat.end() - 1));
    return {findingAt(*sapo, span, {ruleId, Severity::Info, message, {}})};
}

} // namespace

Rule sapoRepeatsBody()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
