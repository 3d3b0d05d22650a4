#include "app/store/delegations.h"

#include "app/base/clock.h"
#include "app/store/database.h"

namespace toasoan {
namespace {

const QString selection = QStringLiteral(
    "SELECT number, owner, person, role, since, until, reason, given, key, signature, withdrawn FROM delegations ");

/// A role that is not one of ours lends nothing: nobody lends the administrator's.
KnownDelegation fromRow(const Row &row)
{
    const Delegation delegation{row.text(1), row.text(2),   roleFromId(row.text(3)).value_or(Role::QuanTri),
                                row.time(4), row.time(5),   row.text(6),
                                row.time(7), {row.hash(8)}, row.bytes(9)};
    return {row.number(0), delegation, row.time(10)};
}

} // namespace

Result<QList<KnownDelegation>> Delegations::list() const
{
    return m_database.rows<KnownDelegation>(selection + u"ORDER BY number", {}, fromRow);
}

Result<KnownDelegation> Delegations::find(qint64 number) const
{
    const auto found = m_database.first<KnownDelegation>(selection + u"WHERE number = ?", {number}, fromRow);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, QStringLiteral("delegation"), {QString::number(number)});
    return **found;
}

Result<qint64> Delegations::add(Transaction &transaction, const Delegation &delegation)
{
    return transaction.database().number(
        QStringLiteral("INSERT INTO delegations (owner, person, role, since, until, reason, given, key, signature, "
                       "withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '') RETURNING number"),
        {delegation.from, delegation.to, roleId(delegation.role), utcText(delegation.since), utcText(delegation.until),
         delegation.reason, utcText(delegation.given), hashBytes(delegation.key.value), delegation.signature});
}

Outcome Delegations::withdraw(Transaction &transaction, qint64 number, const QDateTime &time)
{
    return transaction.database().execute(
        QStringLiteral("UPDATE delegations SET withdrawn = ? WHERE number = ? AND withdrawn = ''"),
        {utcText(time), number});
}

} // namespace toasoan
