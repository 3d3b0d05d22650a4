#include "app/store/search_query.h"

#include "app/language/fold.h"

#include <algorithm>

namespace toasoan {
namespace {

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

void addPhrase(SearchQuery &query, const QString &phrase)
{
    const QString simple = phrase.simplified();
    if (hasLetters(simple))
        query.phrases.append(simple);
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// A word without the punctuation that it stands in.
QString bare(const QString &word)
{
    QString letters;
    std::copy_if(word.begin(), word.end(), std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

qsizetype firstMatch(const QStringList &words, const SearchQuery &query)
{
    QStringList wanted;
    for (const QString &phrase : query.phrases)
        wanted.append(bare(wordsOf(phrase).value(0)));
    wanted.removeAll(QString());
    const auto found = std::find_if(words.begin(), words.end(), [&wanted](const QString &word) {
        const QString letters = bare(folded(word));
        return std::any_of(wanted.begin(), wanted.end(),
                           [&letters](const QString &w) { return letters.startsWith(w); });
    });
    return found == words.end() ? 0 : found - words.begin();
}

} // namespace

SearchQuery parseSearch(const QString &typed)
{
    SearchQuery query;
    QString plain = folded(typed);
    plain.replace(u'“', u'"').replace(u'”', u'"');
    const QStringList parts = plain.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) { // between two quotation marks, or after an open one
            addPhrase(query, parts.at(i));
            continue;
        }
        for (const QString &word : wordsOf(parts.at(i).simplified()))
            addPhrase(query, word);
    }
    const QString &last = parts.last();
    query.lastIsPrefix = parts.size() % 2 == 1 && hasLetters(last) && !last.back().isSpace();
    return query;
}

QString matchExpression(const SearchQuery &query)
{
    QStringList terms;
    for (const QString &phrase : query.phrases) {
        const QString quoted = u'"' + phrase + u'"';
        terms.append(quoted);
    }
    if (terms.isEmpty())
        return {};
    return query.lastIsPrefix ? QString(terms.join(u" AND ") + u'*') : terms.join(u" AND ");
}

QString snippetOf(const QString &text, const SearchQuery &query, int words)
{
    const QStringList all = wordsOf(text.simplified());
    const qsizetype match = firstMatch(all, query);
    const qsizetype start = std::max<qsizetype>(0, match - words / 3);
    const QStringList part = all.mid(start, words);
    const QString before = start > 0 ? QStringLiteral("… ") : QString();
    const QString after = start + part.size() < all.size() ? QStringLiteral(" …") : QString();
    return before + part.join(u' ') + after;
}

} // namespace toasoan
