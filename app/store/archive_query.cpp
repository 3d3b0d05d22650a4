#include "app/store/archive_query.h"

#include "app/language/folded_words.h"
#include "app/language/search_key.h"
#include "app/store/query_dates.h"

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

enum class Name { Headline, Sapo, Body, Pictures, People, Tags, State, From, To, Day };

struct NameWords
{
    const char16_t *words; ///< folded, as they stand before the colon
    Name name;
};

constexpr std::array<NameWords, 36> names = {{
    {u"tit", Name::Headline},     {u"tieu de", Name::Headline},
    {u"title", Name::Headline},   {u"headline", Name::Headline},
    {u"sapo", Name::Sapo},        {u"standfirst", Name::Sapo},
    {u"lead", Name::Sapo},        {u"bai", Name::Body},
    {u"than bai", Name::Body},    {u"noi dung", Name::Body},
    {u"body", Name::Body},        {u"text", Name::Body},
    {u"anh", Name::Pictures},     {u"chu thich", Name::Pictures},
    {u"photo", Name::Pictures},   {u"picture", Name::Pictures},
    {u"caption", Name::Pictures}, {u"tac gia", Name::People},
    {u"but danh", Name::People},  {u"author", Name::People},
    {u"by", Name::People},        {u"tag", Name::Tags},
    {u"the", Name::Tags},         {u"tags", Name::Tags},
    {u"chuyen muc", Name::Tags},  {u"section", Name::Tags},
    {u"trang thai", Name::State}, {u"state", Name::State},
    {u"status", Name::State},     {u"tu", Name::From},
    {u"from", Name::From},        {u"since", Name::From},
    {u"den", Name::To},           {u"to", Name::To},
    {u"until", Name::To},         {u"ngay", Name::Day},
}};

struct StateWords
{
    State state;
    const char16_t *words; ///< folded; several ways of saying it, with | between
};

constexpr std::array<StateWords, 16> stateWords = {{
    {State::Idea, u"de tai|idea"},
    {State::Writing, u"dang viet|writing"},
    {State::Submitted, u"cho bien tap|submitted|waiting for editing"},
    {State::Editing, u"dang bien tap|editing"},
    {State::ReviewDesk, u"cho duyet|cho ban|review-desk|waiting for the desk"},
    {State::ReviewSecretary, u"cho duyet|cho thu ky|review-secretary|waiting for the secretary"},
    {State::ReviewChief, u"cho duyet|cho tong bien tap|review-chief|waiting for the chief editor"},
    {State::Approved, u"da duyet|approved"},
    {State::Scheduled, u"hen gio|scheduled"},
    {State::Published, u"da xuat ban|da dang|published"},
    {State::Updated, u"da cap nhat|updated"},
    {State::Corrected, u"da cai chinh|da dinh chinh|corrected"},
    {State::Removed, u"da go|taken down|removed"},
    {State::Returned, u"tra lai|bi tra lai|returned"},
    {State::Held, u"tam giu|on hold|held"},
    {State::Cancelled, u"huy|cancelled"},
}};

/// How much of the text, from its start, says this name or the beginning of it: whole words, but for the last.
qsizetype saidLength(QStringView text, QStringView name)
{
    qsizetype same = 0;
    while (same < text.size() && same < name.size() && text.at(same) == name.at(same))
        ++same;
    const bool atEnd = same == text.size() || text.at(same).isSpace() || text.at(same) == u'"';
    return atEnd ? same : QStringView(text.first(same)).lastIndexOf(u' ') + 1;
}

/// The states that a text may mean, and how much of it says so.
struct SaidStates
{
    QList<State> states;
    qsizetype length = 0;
};

SaidStates statesSaidAt(QStringView text)
{
    SaidStates said;
    for (const StateWords &row : stateWords) {
        for (const QStringView name : QStringView(row.words).split(u'|')) {
            const qsizetype length = saidLength(text, name);
            if (length > said.length)
                said = {{}, length};
            if (length > 0 && length == said.length && !said.states.contains(row.state))
                said.states.append(row.state);
        }
    }
    return said;
}

class QueryReader
{
public:
    QueryReader(QString folded, const QDate &today) : m_text(std::move(folded)), m_today(today) {}

    ArchiveQuery read()
    {
        for (skipSpaces(); m_at < m_text.size(); skipSpaces())
            readPart();
        return m_query;
    }

private:
    [[nodiscard]] QStringView rest() const { return QStringView(m_text).sliced(m_at); }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    void readPart()
    {
        const bool minus = rest().size() > 1 && rest().at(0) == u'-' && !rest().at(1).isSpace();
        m_at += minus ? 1 : 0;
        QList<QueryTerm> &terms = minus ? m_query.unwanted : m_query.wanted;
        const auto spoken = spokenSpanAt(rest(), m_today);
        if (spoken && !minus)
            return readDate(Name::Day);
        const auto name = takeName();
        if (!name)
            return readTerm(QueryField::Anywhere, terms);
        switch (*name) {
        case Name::State:
            return readState();
        case Name::From:
        case Name::To:
        case Name::Day:
            return readDate(*name);
        default:
            return readTerm(fieldOf(*name), terms);
        }
    }

    static QueryField fieldOf(Name name)
    {
        return static_cast<QueryField>(static_cast<int>(name) + 1 - static_cast<int>(Name::Headline));
    }

    std::optional<Name> takeName()
    {
        for (const NameWords &row : names) {
            const QStringView words(row.words);
            if (!rest().startsWith(words) || rest().size() == words.size() || rest().at(words.size()) != u':')
                continue;
            m_at += words.size() + 1;
            skipSpaces();
            return row.name;
        }
        return std::nullopt;
    }

    /// Up to the next space, or what stands between quotation marks.
    QString takeValue()
    {
        const bool quoted = rest().startsWith(u'"');
        m_at += quoted ? 1 : 0;
        qsizetype end = m_at;
        while (end < m_text.size() && (quoted ? m_text.at(end) != u'"' : !m_text.at(end).isSpace()))
            ++end;
        const QString value = m_text.sliced(m_at, end - m_at);
        m_closed = quoted && end < m_text.size();
        m_at = end + (m_closed ? 1 : 0);
        return value;
    }

    void readTerm(QueryField field, QList<QueryTerm> &terms)
    {
        QStringList words = foldedWords(takeValue());
        if (words.isEmpty() || m_query.wanted.size() + m_query.unwanted.size() >= limits::queryTerms)
            return;
        words = words.first(std::min(words.size(), limits::queryPhraseWords));
        const bool open = m_at == m_text.size() && !m_closed && m_text.back().isLetterOrNumber();
        terms.append({field, words, open ? QueryTerm::Ending::Open : QueryTerm::Ending::Whole});
    }

    void readState()
    {
        const bool quoted = rest().startsWith(u'"');
        const SaidStates said = statesSaidAt(rest().sliced(quoted ? 1 : 0));
        m_query.states += said.states;
        if (quoted || said.length == 0)
            (void)takeValue();
        else
            m_at += said.length;
    }

    void notBefore(const QDate &day) { m_query.from = m_query.from.isValid() ? std::max(m_query.from, day) : day; }
    void notAfter(const QDate &day) { m_query.to = m_query.to.isValid() ? std::min(m_query.to, day) : day; }

    /// A date that is not one, or not yet one, narrows nothing.
    void readDate(Name name)
    {
        const auto spoken = spokenSpanAt(rest(), m_today);
        m_at += spoken ? spoken->length : 0;
        const auto span = spoken ? std::optional(spoken->span) : daySpanOf(takeValue(), m_today);
        if (span && name != Name::To)
            notBefore(span->from);
        if (span && name != Name::From)
            notAfter(span->to);
    }

    QString m_text;
    QDate m_today;
    qsizetype m_at = 0;
    bool m_closed = false; ///< the last value stood between quotation marks
    ArchiveQuery m_query;
};

} // namespace

bool ArchiveQuery::isEmpty() const
{
    return *this == ArchiveQuery();
}

/// Most lists are read without a question, the first at each start: folding makes its tables when it is first asked,
/// which takes longer than reading the list.
ArchiveQuery parseArchiveQuery(const QString &typed, const QDate &today)
{
    if (typed.isEmpty())
        return {};
    QString text = blindKey(typed.left(limits::queryUnits)).text;
    for (QChar &c : text) {
        if (c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»')
            c = u'"';
    }
    return QueryReader(text, today).read();
}

} // namespace toasoan
