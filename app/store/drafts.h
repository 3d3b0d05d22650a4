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

class Drafts
{
public:
    explicit Drafts(const Database &database) : m_database(database) {}

    [[nodiscard]] Outcome insert(Transaction &transaction, const DraftRecord &draft);
    [[nodiscard]] Result<DraftRecord> find(const DraftId &id) const; ///< NotFound (args: id)
    [[nodiscard]] Result<QList<DraftRecord>> list(const DraftSelection &selection) const;
    [[nodiscard]] Result<QMap<State, int>> counts() const; ///< of the live ones
    [[nodiscard]] Result<qint64> total() const;            ///< with those in the trash

    [[nodiscard]] Outcome setHead(Transaction &transaction, const DraftId &id, const RevisionId &head);
    [[nodiscard]] Outcome setText(Transaction &transaction, const DraftId &id, const TextSummary &text,
                                  const QDateTime &modified);
    [[nodiscard]] Outcome setState(Transaction &transaction, const DraftId &id, State state, const QDateTime &modified);
    [[nodiscard]] Outcome setDeleted(Transaction &transaction, const DraftId &id, const QDateTime &deletedAt);

private:
    const Database &m_database;
};

/// For queries that join drafts: these columns in this order, from column 0.
[[nodiscard]] QString draftColumns();
[[nodiscard]] DraftRecord draftFromRow(const Row &row);
/// " AND …" for a WHERE that has begun, and its values.
[[nodiscard]] std::pair<QString, QVariantList> draftConditions(const DraftSelection &selection);

} // namespace toasoan
