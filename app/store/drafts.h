#pragma once
#include "app/base/ids.h"
#include "app/store/transaction.h"
#include "app/workflow/state.h"

#include <QDateTime>
#include <QMap>

namespace toasoan {

class Row;

enum class DraftOrigin { Own, Sample };

/// What a list says of a text without reading it.
struct TextSummary
{
    ContentHash content;
    QString headline;
    int words = 0;
};

struct DraftRecord
{
    qint64 number = 0; ///< given by the store
    DraftId id;
    State state = State::Writing;
    QString author; ///< name of the person whose article it is
    DraftOrigin origin = DraftOrigin::Own;
    QDateTime created; ///< UTC, whole seconds, as all times here
    QDateTime modified;
    RevisionId head;
    TextSummary text;    ///< of the text as it stands: the journal's, or else the head's
    QDateTime deletedAt; ///< invalid unless in the trash
};

enum class Shelf { Live, Trash };

/// Which drafts, newest change first.
struct DraftSelection
{
    std::optional<State> state;
    Shelf shelf = Shelf::Live;
    int limit = 1000;
};

/// A folder of the archive.
struct DraftScope
{
    enum class Whose { Anybodys, Own, Others };

    Shelf shelf = Shelf::Live;
    QList<State> states; ///< empty: any
    Whose whose = Whose::Anybodys;
    QString person;         ///< whom `whose` is about
    QList<State> ownStates; ///< with Others: the person's own as well, in these states
    friend bool operator==(const DraftScope &, const DraftScope &) = default;
};

enum class DraftOrder { Modified, Created, Headline, Author, State, Words };
enum class SortDirection { Ascending, Descending };
enum class DraftGrouping { None, Day, State, Author }; ///< Day: always in the order of changes, newest first

/// A folder and how it is looked at.
struct DraftListing
{
    DraftScope scope;
    DraftOrder order = DraftOrder::Modified;
    SortDirection direction = SortDirection::Descending;
    DraftGrouping grouping = DraftGrouping::None;
    friend bool operator==(const DraftListing &, const DraftListing &) = default;
};

/// Newest changes and no groups: there a search puts the likeliest first.
[[nodiscard]] inline bool isLikeliestFirst(const DraftListing &listing)
{
    return listing.order == DraftOrder::Modified && listing.direction == SortDirection::Descending
           && listing.grouping == DraftGrouping::None;
}

class Drafts
{
public:
    explicit Drafts(const Database &database) : m_database(database) {}

    [[nodiscard]] Outcome insert(Transaction &transaction, const DraftRecord &draft);
    [[nodiscard]] Result<DraftRecord> find(const DraftId &id) const; ///< NotFound (args: id)
    [[nodiscard]] Result<QList<DraftRecord>> list(const DraftSelection &selection) const;
    /// So many rows behind that draft; from the start for 0. As fast at the end of a long list as at its start.
    [[nodiscard]] Result<QList<DraftRecord>> page(const DraftListing &listing, qint64 after, int most) const;
    /// In this order; those that are gone are left out.
    [[nodiscard]] Result<QList<DraftRecord>> records(const QList<qint64> &numbers) const;
    [[nodiscard]] Result<int> count(const DraftScope &scope) const;
    [[nodiscard]] Result<QMap<State, int>> counts() const; ///< of the live ones
    [[nodiscard]] Result<qint64> total() const;            ///< with those in the trash

    // Whatever is set, the draft waits for the index (Search::waiting()).
    [[nodiscard]] Outcome setHead(Transaction &transaction, const DraftId &id, const RevisionId &head,
                                  const TextSummary &text, const QDateTime &modified);
    [[nodiscard]] Outcome setText(Transaction &transaction, const DraftId &id, const TextSummary &text,
                                  const QDateTime &modified);
    [[nodiscard]] Outcome setState(Transaction &transaction, const DraftId &id, State state, const QDateTime &modified);
    [[nodiscard]] Outcome setDeleted(Transaction &transaction, const DraftId &id, const QDateTime &deletedAt);
    /// With its revisions, journal, approvals and attachments, and texts that nothing else has. Its words leave the
    /// index by Search::remove() before.
    [[nodiscard]] Outcome remove(Transaction &transaction, const DraftId &id);

private:
    const Database &m_database;
};

/// For queries that join drafts: these columns in this order, from column 0.
[[nodiscard]] QString draftColumns();
[[nodiscard]] DraftRecord draftFromRow(const Row &row);
/// " AND …" for a WHERE that has begun, and its values.
[[nodiscard]] std::pair<QString, QVariantList> scopeConditions(const DraftScope &scope);
/// " AND …"; nothing for no states.
[[nodiscard]] QString stateConditions(const QList<State> &states);
/// " ORDER BY …" over a table named drafts.
[[nodiscard]] QString orderClause(const DraftListing &listing);
[[nodiscard]] std::pair<QString, QVariantList> draftConditions(const DraftSelection &selection);

} // namespace toasoan
