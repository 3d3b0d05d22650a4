#pragma once
#include "app/store/transaction.h"
#include "app/workflow/dispatch.h"

namespace toasoan {

/// Destinations, what is on its way to them, and where it arrived.
class Outbox
{
public:
    explicit Outbox(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Destination>> destinations() const;                       ///< by name
    [[nodiscard]] Result<Destination> destination(const QString &idOrName) const;        ///< NotFound (args: it)
    [[nodiscard]] Outcome put(Transaction &transaction, const Destination &destination); ///< new, or changed
    [[nodiscard]] Outcome removeDestination(Transaction &transaction, const QString &id);

    [[nodiscard]] Result<Dispatch> add(Transaction &transaction, const Dispatch &dispatch); ///< with its number
    [[nodiscard]] Outcome update(Transaction &transaction, const Dispatch &dispatch);
    [[nodiscard]] Result<Dispatch> find(qint64 number) const;             ///< NotFound (args: #number)
    [[nodiscard]] Result<QList<Dispatch>> all() const;                    ///< newest first
    [[nodiscard]] Result<QList<Dispatch>> of(const DraftId &draft) const; ///< newest first
    [[nodiscard]] Result<QList<Dispatch>> open() const;                   ///< not over, in their order

    [[nodiscard]] Result<QList<Receipt>> receipts(qint64 dispatch) const; ///< in the order of time
    [[nodiscard]] Outcome keep(Transaction &transaction, qint64 dispatch,
                               const Receipt &receipt); ///< over an older one

    [[nodiscard]] Result<QList<Placement>> placements() const; ///< newest first
    [[nodiscard]] Result<QList<Placement>> placementsOf(const DraftId &draft) const;
    [[nodiscard]] Result<std::optional<Placement>> placement(const DraftId &draft, const QString &destination) const;
    [[nodiscard]] Outcome put(Transaction &transaction, const Placement &placement);

private:
    const Database &m_database;
};

} // namespace toasoan
