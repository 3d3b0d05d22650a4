#pragma once
#include "app/desk/desk_context.h"
#include "app/desk/draft_rows.h"
#include "app/workflow/transitions.h"

#include <memory>

namespace toasoan {

/// What a list of drafts is about: a folder, and the words that are searched in it. With words the likeliest come
/// first where the order is that of changes and nothing is grouped.
struct DraftQuestion
{
    QString query;
    DraftListing listing;
    friend bool operator==(const DraftQuestion &, const DraftQuestion &) = default;
};

/// Where a list goes on.
struct DraftsBehind
{
    qint64 after = 0;     ///< of a list: the number of its last row
    QList<qint64> ranked; ///< of a search: found, but not read yet
    qint64 older = 0;     ///< of a search: where those begin that were not ranked
    std::shared_ptr<const Match> match;

    [[nodiscard]] bool isEmpty() const { return after == 0 && ranked.isEmpty() && older == 0; }
};

struct DraftPage
{
    QList<DraftRow> rows;
    DraftsBehind behind;
    QList<Widening> widenings; ///< words that nobody wrote, and what was looked for instead
    /// How far a search could look: IndexBehind: drafts that wait for the index by their headlines alone;
    /// IndexDamaged: all of them so.
    enum class Reach { Everything, IndexBehind, IndexDamaged } reach = Reach::Everything;
};

/// What waits for this person: others' copy to be judged, where the role allows it, and the own that was returned.
[[nodiscard]] DraftScope waitingFor(const Person &person, const WorkflowProfile &profile);

/// "modified", "created", "headline", "author", "state", "words"; "day"…; stable, for settings.
[[nodiscard]] QString orderId(DraftOrder order);
[[nodiscard]] DraftOrder orderFromId(const QString &id); ///< Modified for one that is not known
[[nodiscard]] QString groupingId(DraftGrouping grouping);
[[nodiscard]] DraftGrouping groupingFromId(const QString &id);

/// Lists of drafts, page by page. Reads only.
class DraftCatalogue
{
public:
    explicit DraftCatalogue(DeskContext &context) : m_context(context) {}

    [[nodiscard]] Result<DraftPage> first(const DraftQuestion &question, int most) const;
    [[nodiscard]] Result<DraftPage> next(const DraftQuestion &question, const DraftsBehind &behind, int most) const;
    [[nodiscard]] Result<QList<int>> counts(const QList<DraftScope> &scopes) const; ///< in this order

private:
    [[nodiscard]] Result<DraftPage> listed(const DraftListing &listing, qint64 after, int most) const;
    [[nodiscard]] Result<ArchiveQuery> queryOf(const DraftQuestion &question) const;
    [[nodiscard]] Result<DraftPage> searched(const DraftQuestion &question, const ArchiveQuery &query,
                                             DraftsBehind behind, int most) const;
    [[nodiscard]] Result<Found> found(const ArchiveQuery &query, const DraftListing &listing, qint64 older,
                                      DraftPage::Reach &reach) const;

    DeskContext &m_context;
};

} // namespace toasoan
