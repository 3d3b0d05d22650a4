#include "app/language/text_search.h"

#include "app/language/search_key.h"

#include <algorithm>

namespace toasoan {
namespace {

/// How often an expression may try at one place before it is given up, and how deep; PCRE keeps count. Enough for
/// anything sensible in a long paragraph, and over in some milliseconds.
QString limits()
{
    return QStringLiteral("(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=20000)(*LIMIT_HEAP=65536)");
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isWordBorder(const QString &text, qsizetype at)
{
    return at == 0 || at >= text.size() || !isWordUnit(text[at - 1]) || !isWordUnit(text[at]);
}

bool standsAlone(const QString &text, TextRange range)
{
    return isWordBorder(text, range.start) && isWordBorder(text, range.end());
}

QList<TextMatch> matchesIn(const SearchKey &key, const QString &needle, bool wholeWords)
{
    QList<TextMatch> matches;
    qsizetype at = needle.isEmpty() ? -1 : key.text.indexOf(needle);
    while (at >= 0) {
        const TextRange range{at, needle.size()};
        const bool fits = key.startsLetter(range.start) && key.startsLetter(range.end())
                          && (!wholeWords || standsAlone(key.text, range));
        if (fits)
            matches.append({key.sourceRange(range), {}});
        at = key.text.indexOf(needle, fits ? range.end() : at + 1);
    }
    return matches;
}

/// The first of those that touch each other, and of two that begin together the longer one.
QList<TextMatch> apart(QList<TextMatch> matches)
{
    std::stable_sort(matches.begin(), matches.end(), [](const TextMatch &a, const TextMatch &b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start : a.range.length > b.range.length;
    });
    QList<TextMatch> result;
    result.reserve(matches.size());
    for (TextMatch &match : matches) {
        if (result.isEmpty() || match.range.start >= result.last().range.end())
            result.append(std::move(match));
    }
    return result;
}

Result<QRegularExpression> compiled(const SearchQuery &query)
{
    using Expression = QRegularExpression;
    Expression::PatternOptions options = Expression::UseUnicodePropertiesOption;
    if (!query.choices.testFlag(SearchQuery::MatchCase))
        options |= Expression::CaseInsensitiveOption;
    Expression expression(limits() + query.text.normalized(QString::NormalizationForm_C), options);
    if (expression.isValid())
        return expression;
    const qsizetype at = std::max<qsizetype>(1, expression.patternErrorOffset() - limits().size());
    return failure(ErrorCode::BadInput, QStringLiteral("expression"), {QString::number(at), expression.errorString()});
}

} // namespace

Result<TextSearch> TextSearch::make(const SearchQuery &query)
{
    if (query.text.size() > longestQuery)
        return failure(ErrorCode::TooLarge, {}, {QStringLiteral("query"), QString::number(longestQuery)});
    TextSearch search(query);
    if (query.choices.testFlag(SearchQuery::Expression)) {
        auto expression = compiled(query);
        if (!expression)
            return tl::unexpected<Error>(expression.error());
        search.m_expression = std::move(*expression);
        return search;
    }
    if (query.choices.testFlag(SearchQuery::BlindToMarks)) {
        search.m_needle = blindKey(query.text).text;
        return search;
    }
    const bool matchCase = query.choices.testFlag(SearchQuery::MatchCase);
    search.m_needle = seenKey(query.text, matchCase ? KeyCase::Kept : KeyCase::Lower).text;
    if (query.choices.testFlag(SearchQuery::BlindToToneStyle))
        search.m_tonedNeedle = inOneToneStyle(search.m_needle);
    return search;
}

Result<QList<TextMatch>> TextSearch::in(const QString &text) const
{
    if (m_query.text.isEmpty() || text.isEmpty())
        return QList<TextMatch>();
    if (m_query.choices.testFlag(SearchQuery::Expression))
        return expressionMatches(text);
    return plainMatches(text);
}

QList<TextMatch> TextSearch::plainMatches(const QString &text) const
{
    const bool words = m_query.choices.testFlag(SearchQuery::WholeWords);
    if (m_query.choices.testFlag(SearchQuery::BlindToMarks))
        return matchesIn(blindKey(text), m_needle, words);
    const bool matchCase = m_query.choices.testFlag(SearchQuery::MatchCase);
    SearchKey key = seenKey(text, matchCase ? KeyCase::Kept : KeyCase::Lower);
    QList<TextMatch> matches = matchesIn(key, m_needle, words);
    if (m_tonedNeedle.isNull())
        return matches;
    // Besides, not instead: in "toàn" the letters "toà" are no syllable with a style of its own.
    key.text = inOneToneStyle(key.text);
    return apart(matches + matchesIn(key, m_tonedNeedle, words));
}

Result<QList<TextMatch>> TextSearch::expressionMatches(const QString &text) const
{
    const SearchKey key = composedKey(text);
    const bool words = m_query.choices.testFlag(SearchQuery::WholeWords);
    QList<TextMatch> matches;
    bool over = false; // an empty match at the end: Qt asks once more, behind the end, and calls that invalid
    auto found = m_expression.globalMatch(key.text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const TextRange range{match.capturedStart(), match.capturedLength()};
        over = range.isEmpty() && range.start == key.text.size();
        if (!range.isEmpty() && (!words || standsAlone(key.text, range)))
            matches.append({key.sourceRange(range), match.capturedTexts()});
    }
    if (!found.isValid() && !over)
        return failure(ErrorCode::TooLarge, QStringLiteral("effort"), {m_query.text});
    return apart(std::move(matches));
}

} // namespace toasoan
