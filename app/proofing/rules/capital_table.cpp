#include "app/proofing/rules/capital_table.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype widestMark = 3; // " - "

CapitalTable::Phrase phraseFrom(const QString &text)
{
    CapitalTable::Phrase phrase;
    for (const Word &word : wordsOf(text))
        phrase.append({wordKey(word.text), startsWithCapital(word.text), !phrase.isEmpty() && !word.joined});
    return phrase;
}

bool stands(const CapitalTable::Phrase &phrase, const QList<ArticleWord> &words, qsizetype first)
{
    if (first + phrase.size() > words.size())
        return false;
    for (qsizetype i = 1; i < phrase.size(); ++i) {
        const ArticleWord &word = words.at(first + i);
        const qsizetype gap = word.range().start - words.at(first + i - 1).range().end();
        if (word.joined() == phrase.at(i).afterMark || gap > widestMark || word.key() != phrase.at(i).key)
            return false;
    }
    return true;
}

} // namespace

CapitalTable::CapitalTable(const QStringList &phrases)
{
    for (const QString &text : phrases) {
        const Phrase phrase = phraseFrom(text);
        if (!phrase.isEmpty())
            m_phrases[phrase.first().key].append(phrase);
    }
    for (QList<Phrase> &list : m_phrases)
        std::stable_sort(list.begin(), list.end(),
                         [](const Phrase &a, const Phrase &b) { return a.size() > b.size(); });
}

const CapitalTable::Phrase *CapitalTable::at(const QList<ArticleWord> &words, qsizetype first) const
{
    const auto list = m_phrases.constFind(words.at(first).key());
    if (list == m_phrases.constEnd())
        return nullptr;
    const auto found =
        std::find_if(list->begin(), list->end(), [&](const Phrase &phrase) { return stands(phrase, words, first); });
    return found == list->end() ? nullptr : &*found;
}

bool hasOtherCapitals(const QList<ArticleWord> &words, qsizetype first, const CapitalTable::Phrase &phrase)
{
    bool other = false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const QString &word = words.at(first + i).text();
        if (isAllCapitals(word))
            return false;
        other = other || startsWithCapital(word) != phrase.at(i).capital;
    }
    return other;
}

bool hasCapital(const QList<ArticleWord> &words, qsizetype first, qsizetype length)
{
    return std::any_of(words.begin() + first, words.begin() + first + length,
                       [](const ArticleWord &word) { return startsWithCapital(word.text()); });
}

QString withCapitalsOf(const CapitalTable::Phrase &phrase, const Passage &passage, const QList<ArticleWord> &words,
                       qsizetype first)
{
    const qsizetype start = words.at(first).range().start;
    QString text = passage.text.sliced(start, rangeOf(phrase, words, first).length);
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        QChar &head = text[words.at(first + i).range().start - start];
        head = phrase.at(i).capital ? head.toUpper() : head.toLower();
    }
    return text;
}

TextRange rangeOf(const CapitalTable::Phrase &phrase, const QList<ArticleWord> &words, qsizetype first)
{
    return spanOf(words.at(first), words.at(first + phrase.size() - 1));
}

} // namespace toasoan
