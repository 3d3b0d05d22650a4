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

/// Hands out a text's words one after another; an empty one at the end.
class WordWalk
{
public:
    explicit WordWalk(QStringView text) : m_rest(text) {}

    QStringView next()
    {
        const auto start = std::find_if_not(m_rest.begin(), m_rest.end(), isSpace);
        const auto end = std::find_if(start, m_rest.end(), isSpace);
        m_rest = QStringView(end, m_rest.end());
        return QStringView(start, end);
    }

private:
    static bool isSpace(QChar c) { return c.isSpace(); }

    QStringView m_rest;
};

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

Snippets::Snippets(const SearchQuery &query)
{
    for (const QString &phrase : query.phrases)
        m_wanted.append(bare(wordsOf(phrase).value(0)));
    m_wanted.removeAll(QString());
}

bool Snippets::isMatch(QStringView word)
{
    const auto known = m_known.constFind(QString::fromRawData(word.data(), word.size()));
    if (known != m_known.constEnd())
        return *known;
    const QString letters = bare(folded(word.toString()));
    const bool match = std::any_of(m_wanted.cbegin(), m_wanted.cend(),
                                   [&letters](const QString &wanted) { return letters.startsWith(wanted); });
    m_known.insert(word.toString(), match);
    return match;
}

QString Snippets::of(const QString &text, int words)
{
    WordWalk walk(text);
    QList<QStringView> seen;
    QStringView word = walk.next();
    while (!word.isEmpty() && !isMatch(word)) {
        seen.append(word);
        word = walk.next();
    }
    const qsizetype match = word.isEmpty() ? 0 : seen.size();
    const qsizetype start = std::max<qsizetype>(0, match - words / 3);
    for (; !word.isEmpty() && seen.size() <= start + words; word = walk.next())
        seen.append(word);
    const QString before = start > 0 ? QStringLiteral("… ") : QString();
    const QString after = seen.size() > start + words ? QStringLiteral(" …") : QString();
    QStringList part;
    for (const QStringView shown : seen.mid(start, words))
        part.append(shown.toString());
    return before + part.join(u' ') + after;
}

} // namespace toasoan
