#include "app/store/match_expression.h"

#include "app/language/search_key.h"
#include "app/store/word_stock.h"

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr QChar markSign(0xE000); ///< private use: a letter to the index, and in no word that is typed or written
constexpr int mostNear = 8;
constexpr int mostPhrases = 48; ///< of one term
constexpr qsizetype shortestWidened = 2;

class Matcher
{
public:
    Matcher(const WordStock &words, Widen widen, int mostEndings)
        : m_words(words), m_widen(widen), m_mostEndings(mostEndings)
    {}

    Result<QList<MatchTerm>> terms(const QList<QueryTerm> &asked)
    {
        QList<MatchTerm> terms;
        for (const QueryTerm &term : asked) {
            MatchTerm match{term.field, {}};
            for (qsizetype i = 0; i < term.words.size(); ++i) {
                const bool open = term.ending == QueryTerm::Ending::Open && i == term.words.size() - 1;
                auto place = open ? endingsOf(term.words.at(i)) : wordsFor(term.words.at(i));
                if (!place)
                    return tl::unexpected<Error>(place.error());
                match.places.append(std::move(*place));
            }
            terms.append(std::move(match));
        }
        return terms;
    }

    QList<Widening> widenings;
    bool complete = true;

private:
    Result<QStringList> endingsOf(const QString &word)
    {
        auto endings = m_words.startingWith(word, m_mostEndings + 1);
        if (!endings)
            return endings;
        if (endings->size() > m_mostEndings) {
            complete = false;
            endings->removeLast();
            if (!endings->contains(word))
                endings->append(word);
        }
        if (!endings->isEmpty())
            return endings;
        return widened(word, WordStock::Reach::Beginning, WordStock::likelySlips(word));
    }

    Result<QStringList> wordsFor(const QString &word)
    {
        const auto known = m_words.has(word);
        if (!known)
            return tl::unexpected<Error>(known.error());
        if (*known && m_widen == Widen::UnknownWords)
            return QStringList{word};
        return widened(word, WordStock::Reach::Word, *known ? 1 : WordStock::likelySlips(word));
    }

    Result<QStringList> widened(const QString &word, WordStock::Reach reach, int slips)
    {
        if (word.size() < shortestWidened)
            return QStringList{word};
        auto near = m_words.near(word, reach, slips, mostNear);
        if (!near)
            return near;
        if (!near->isEmpty())
            widenings.append({word, *near});
        near->prepend(word);
        return near;
    }

    const WordStock &m_words;
    Widen m_widen;
    int m_mostEndings;
};

QString columnOf(QueryField field)
{
    switch (field) {
    case QueryField::Headline:
        return QStringLiteral("headline : ");
    case QueryField::Sapo:
        return QStringLiteral("sapo : ");
    case QueryField::Body:
        return QStringLiteral("body : ");
    case QueryField::Pictures:
        return QStringLiteral("{captions credits} : ");
    case QueryField::People:
        return QStringLiteral("people : ");
    case QueryField::Tags:
        return QStringLiteral("tags : ");
    case QueryField::Anywhere:
        break;
    }
    return {};
}

/// Every way to say the term, as far as they are few: the places' first words are the likeliest.
QStringList phrasesOf(const MatchTerm &term)
{
    QStringList phrases{QString()};
    for (const QStringList &place : term.places) {
        QStringList longer;
        for (const QString &phrase : std::as_const(phrases)) {
            for (const QString &word : place) {
                if (longer.size() < mostPhrases || place.size() > mostPhrases)
                    longer.append(phrase.isEmpty() ? word : QString(phrase + u' ' + word));
            }
        }
        phrases = longer;
    }
    return phrases;
}

QString anyOf(const QStringList &phrases)
{
    QStringList quoted;
    for (const QString &phrase : phrases)
        quoted.append(u'"' + phrase + u'"');
    return u'(' + quoted.join(u" OR ") + u')';
}

QString termExpression(const MatchTerm &term)
{
    return columnOf(term.field) + anyOf(phrasesOf(term));
}

QString stateMark(State state)
{
    return markSign + QString(u's' + stateId(state)).remove(u'-');
}

QString trashMark()
{
    return QString(markSign) + u't';
}

QString everyMark()
{
    return QString(markSign) + u'a';
}

QString yearMark(const QDate &day)
{
    return markSign + day.toString(QStringLiteral("'y'yyyy"));
}

QString monthMark(const QDate &day)
{
    return markSign + day.toString(QStringLiteral("'m'yyyyMM"));
}

QString dayMark(const QDate &day)
{
    return markSign + day.toString(QStringLiteral("'d'yyyyMMdd"));
}

/// Days as few marks: whole years, whole months, the days at the ends.
QStringList marksBetween(QDate day, const QDate &last)
{
    QStringList marks;
    while (day <= last) {
        const QDate yearEnd(day.year(), 12, 31);
        const QDate monthEnd(day.year(), day.month(), day.daysInMonth());
        if (day.dayOfYear() == 1 && yearEnd <= last) {
            marks.append(yearMark(day));
            day = yearEnd.addDays(1);
        } else if (day.day() == 1 && monthEnd <= last) {
            marks.append(monthMark(day));
            day = monthEnd.addDays(1);
        } else {
            marks.append(dayMark(day));
            day = day.addDays(1);
        }
    }
    return marks;
}

/// A local day touches two UTC days. Articles are of this and the last century.
QStringList dayMarks(const ArchiveQuery &query)
{
    if (!query.from.isValid() && !query.to.isValid())
        return {};
    const QDate first(1950, 1, 1);
    const QDate last(2150, 12, 31);
    const QDate from = query.from.isValid() ? std::max(first, query.from.addDays(-1)) : first;
    const QDate to = query.to.isValid() ? std::min(last, query.to.addDays(1)) : last;
    const QStringList marks = marksBetween(from, to);
    return marks.isEmpty() ? QStringList{QString(markSign) + u'0'} : marks; // a span that ends before it begins
}

} // namespace

Result<Match> matchOf(const ArchiveQuery &query, const WordStock &words, Widen widen, int mostEndings)
{
    Matcher matcher(words, widen, mostEndings);
    auto wanted = matcher.terms(query.wanted);
    if (!wanted)
        return tl::unexpected<Error>(wanted.error());
    Match match{std::move(*wanted), {}, matcher.widenings, matcher.complete};
    for (const QueryTerm &term : query.unwanted) { // what is not wanted is taken at its word
        MatchTerm exact{term.field, {}};
        for (const QString &word : term.words)
            exact.places.append({word});
        match.unwanted.append(exact);
    }
    return match;
}

QString indexMarks(State state, const QDate &modified, bool inTrash)
{
    QStringList marks{everyMark(), stateMark(state), yearMark(modified), monthMark(modified), dayMark(modified)};
    if (inTrash)
        marks.append(trashMark());
    return marks.join(u' ');
}

QString matchExpression(const Match &match, const ArchiveQuery &query, const QList<State> &states, TrashToo trash)
{
    QStringList all;
    for (const MatchTerm &term : match.wanted)
        all.append(termExpression(term));
    for (const QList<State> &some : {query.states, states}) {
        QStringList marks;
        for (const State state : some)
            marks.append(stateMark(state));
        if (!marks.isEmpty())
            all.append(anyOf(marks));
    }
    if (const QStringList days = dayMarks(query); !days.isEmpty())
        all.append(anyOf(days));
    if (trash == TrashToo::Only)
        all.append(anyOf({trashMark()}));
    if (all.isEmpty())
        all.append(anyOf({everyMark()}));
    QStringList none;
    for (const MatchTerm &term : match.unwanted)
        none.append(termExpression(term));
    const QString wanted = all.join(u" AND ");
    return none.isEmpty() ? wanted : QString(u'(' + wanted + u") NOT (" + none.join(u" OR ") + u')');
}

QString indexedText(const QString &text)
{
    return blindKey(text).text.replace(markSign, u' ');
}

} // namespace toasoan
