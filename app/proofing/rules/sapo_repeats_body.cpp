#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.sapo-repeats-body");
constexpr qsizetype phraseWords = 8;
constexpr qsizetype copiedWords = 16; // so many in a row are copied, however long the sapo

QString phraseAt(const QList<ArticleWord> &words, qsizetype first)
{
    QString phrase;
    for (qsizetype i = first; i < first + phraseWords; ++i)
        phrase += words.at(i).key() + u' ';
    return phrase;
}

QSet<QString> keysOf(const QList<ArticleWord> &words)
{
    QSet<QString> keys;
    for (const ArticleWord &word : words)
        keys.insert(word.key());
    return keys;
}

/// Only those that begin and end with words of the sapo: the others could repeat nothing.
QSet<QString> phrasesOfBody(const ArticleView &view, const QSet<QString> &sapoKeys)
{
    QSet<QString> phrases;
    for (const Passage &passage : view.passages) {
        if (passage.place.part != Part::Body)
            continue;
        const QList<ArticleWord> &words = view.wordsOf(passage);
        for (qsizetype i = 0; i + phraseWords <= words.size(); ++i) {
            if (sapoKeys.contains(words.at(i).key()) && sapoKeys.contains(words.at(i + phraseWords - 1).key()))
                phrases.insert(phraseAt(words, i));
        }
    }
    return phrases;
}

/// The longest run of words that the body repeats; length 0 when there is none.
TextRange longestRepeat(const QList<ArticleWord> &words, const QSet<QString> &phrases)
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

/// Names and addresses come back in any text: a sapo is copied when half of it is, or a long run with words of its own.
bool isCopied(const QList<ArticleWord> &words, TextRange repeat)
{
    const auto small = std::count_if(words.begin() + repeat.start, words.begin() + repeat.end(),
                                     [](const ArticleWord &word) { return !startsWithCapital(word.text()); });
    return small >= phraseWords && (repeat.length >= copiedWords || 2 * repeat.length >= words.size());
}

QList<Finding> check(const ArticleView &view)
{
    const Passage *sapo = firstOf(view.passages, Part::Sapo);
    if (!sapo || sapo->text.isEmpty())
        return {};
    const QList<ArticleWord> &words = view.wordsOf(*sapo);
    const TextRange repeat = longestRepeat(words, phrasesOfBody(view, keysOf(words)));
    if (repeat.isEmpty() || !isCopied(words, repeat))
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
