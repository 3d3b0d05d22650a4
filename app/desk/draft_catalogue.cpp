#include "app/desk/draft_catalogue.h"

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr std::array<const char *, 6> orderIds = {"modified", "created", "headline", "author", "state", "words"};
constexpr std::array<const char *, 4> groupingIds = {"", "day", "state", "author"};

template<typename Value, size_t Count>
Value valueOf(const std::array<const char *, Count> &ids, const QString &id)
{
    const auto found =
        std::find_if(ids.begin(), ids.end(), [&id](const char *name) { return id == QLatin1String(name); });
    return found == ids.end() ? Value() : static_cast<Value>(found - ids.begin());
}

/// Steps that others wait for.
constexpr std::array judging = {Action::AcceptTopic, Action::TakeUp, Action::Forward, Action::Approve, Action::Return};

bool mayJudge(const Person &person, State state, const WorkflowProfile &profile)
{
    return !restsOnApproval(state) && std::any_of(judging.begin(), judging.end(), [&](Action action) {
        return allowed(action, state, person, Authorship::Others, profile).has_value();
    });
}

} // namespace

DraftScope waitingFor(const Person &person, const WorkflowProfile &profile)
{
    DraftScope scope;
    scope.person = person.name;
    for (const State state : allStates()) {
        if (mayJudge(person, state, profile))
            scope.states.append(state);
    }
    scope.ownStates = {State::Returned};
    scope.whose = DraftScope::Whose::Others;
    if (scope.states.isEmpty()) { // somebody who judges nobody's copy
        scope.whose = DraftScope::Whose::Own;
        scope.states = std::exchange(scope.ownStates, {});
    }
    return scope;
}

QString orderId(DraftOrder order)
{
    return QString::fromLatin1(orderIds.at(static_cast<size_t>(order)));
}

DraftOrder orderFromId(const QString &id)
{
    return valueOf<DraftOrder>(orderIds, id);
}

QString groupingId(DraftGrouping grouping)
{
    return QString::fromLatin1(groupingIds.at(static_cast<size_t>(grouping)));
}

DraftGrouping groupingFromId(const QString &id)
{
    return valueOf<DraftGrouping>(groupingIds, id);
}

Result<DraftPage> DraftCatalogue::listed(const DraftListing &listing, qint64 after, int most) const
{
    return m_context.store->drafts()
        .page(listing, after, most)
        .and_then([this](const QList<DraftRecord> &drafts) { return rowsOf(*m_context.store, drafts); })
        .map([most](QList<DraftRow> rows) {
            DraftPage page{std::move(rows), {}, {}, DraftPage::Reach::Everything};
            if (page.rows.size() == most)
                page.behind.after = page.rows.last().number;
            return page;
        });
}

Result<ArchiveQuery> DraftCatalogue::queryOf(const DraftQuestion &question) const
{
    return m_context.now().map(
        [&question](const QDateTime &now) { return parseArchiveQuery(question.query, now.toLocalTime().date()); });
}

/// What the index does not have yet is found by its headline.
Result<Found> DraftCatalogue::found(const ArchiveQuery &query, const DraftListing &listing, qint64 older,
                                    DraftPage::Reach &reach) const
{
    const Search &search = m_context.store->search();
    auto found = search.find(query, listing, older);
    if (!found && found.error().code == ErrorCode::StoreDamaged) {
        reach = DraftPage::Reach::IndexDamaged;
        return search.findInTitles(query, listing);
    }
    const auto waiting = search.waiting(1);
    if (!found || !waiting || waiting->isEmpty() || query.wanted.isEmpty())
        return found;
    reach = DraftPage::Reach::IndexBehind;
    const auto titles = older == 0 ? search.findInTitles(query, listing) : Result<Found>(Found());
    for (const qint64 number : titles.value_or(Found()).numbers) {
        if (!found->numbers.contains(number))
            found->numbers.append(number);
    }
    return found;
}

Result<DraftPage> DraftCatalogue::searched(const DraftQuestion &question, const ArchiveQuery &query,
                                           DraftsBehind behind, int most) const
{
    DraftPage::Reach reach = DraftPage::Reach::Everything;
    if (behind.ranked.isEmpty()) {
        if (auto up = m_context.bringIndexUp(); !up)
            return tl::unexpected<Error>(up.error());
        auto numbers = found(query, question.listing, behind.older, reach);
        if (!numbers)
            return tl::unexpected<Error>(numbers.error());
        behind = {0, std::move(numbers->numbers), numbers->older,
                  std::make_shared<const Match>(std::move(numbers->match))};
    }
    const QList<qint64> numbers = behind.ranked.first(std::min<qsizetype>(most, behind.ranked.size()));
    auto rows = foundRows(*m_context.store, numbers, *behind.match);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    behind.ranked.remove(0, numbers.size());
    const QList<Widening> widenings = behind.match->widenings;
    return DraftPage{std::move(*rows), std::move(behind), widenings, reach};
}

Result<DraftPage> DraftCatalogue::first(const DraftQuestion &question, int most) const
{
    const auto query = queryOf(question);
    if (!query)
        return tl::unexpected<Error>(query.error());
    return query->isEmpty() ? listed(question.listing, 0, most) : searched(question, *query, {}, most);
}

Result<DraftPage> DraftCatalogue::next(const DraftQuestion &question, const DraftsBehind &behind, int most) const
{
    if (behind.isEmpty())
        return DraftPage();
    if (!behind.match)
        return listed(question.listing, behind.after, most);
    const auto query = queryOf(question);
    return query ? searched(question, *query, behind, most) : Result<DraftPage>(tl::unexpected<Error>(query.error()));
}

Result<QList<int>> DraftCatalogue::counts(const QList<DraftScope> &scopes) const
{
    QList<int> counts;
    for (const DraftScope &scope : scopes) {
        const auto count = m_context.store->drafts().count(scope);
        if (!count)
            return tl::unexpected<Error>(count.error());
        counts.append(*count);
    }
    return counts;
}

} // namespace toasoan
