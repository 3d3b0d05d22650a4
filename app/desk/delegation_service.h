#pragma once
#include "app/desk/desk_context.h"

namespace toasoan {

/// What somebody asks who lends a role.
struct DelegationWish
{
    QString from; ///< who lends it; empty: the account's own person
    QString to;
    Role role = Role::Tkts;
    QDate first; ///< days as this computer's zone has them; both of them count
    QDate last;
    QString reason;
    std::optional<SigningKey> key = {}; ///< of who lends it, unlocked: with it the delegation is vouched for elsewhere
};

/// Roles that people lend each other for some days (app/workflow/delegation.h). Giving and withdrawing are entries of
/// the log, each in the transaction of what it is about.
class DelegationService
{
public:
    explicit DelegationService(DeskContext &context) : m_context(context) {}

    [[nodiscard]] Result<QList<KnownDelegation>> list() const; ///< all there ever were, oldest first
    /// NotFound for a person that is not there. Refused "delegation-self", "delegation-administrator",
    /// "delegation-not-held" (args: who, role): only one's own role is lent, not a lent one; "delegation-needless"
    /// (args: who, role): they have it; "delegation-days" (args: the most days), "delegation-past", "delegation-reason"
    /// (args: the most letters); "key-locked", "other-key" as where one approves.
    [[nodiscard]] Result<KnownDelegation> give(const DelegationWish &wish);
    /// At once. NotFound; Refused "delegation-over" (args: number) where it does not count any more, "not-delegator"
    /// (args: who, whose it is) for anybody but the role's owner, who has it by this, and an administrator.
    [[nodiscard]] Outcome withdraw(qint64 number, const QString &by = {});

    /// What its owners signed and is not over, for a colleague's folder: canonical JSON. A withdrawal does not travel.
    [[nodiscard]] Result<QByteArray> exported() const;
    /// Takes in what such a file has and this folder has not; gives how many. BadInput (detail: what is off) unless it
    /// is exactly such a file; Refused "delegation-not-vouched" (args: owner) unless a key that this newsroom knows as
    /// the owner's signed it and they have the role; NotFound for a person that is not here. All of it, or none.
    [[nodiscard]] Result<int> take(const QByteArray &file);

private:
    [[nodiscard]] Outcome isVouchedFor(const Delegation &delegation) const;
    [[nodiscard]] Outcome keep(Transaction &transaction, const Delegation &delegation, const QString &person,
                               const QString &action, qint64 &number) const;
    [[nodiscard]] Outcome mayLend(const DelegationWish &wish) const;
    [[nodiscard]] Outcome daysFit(const DelegationWish &wish, const QDateTime &now) const;
    [[nodiscard]] Outcome mayWithdraw(const KnownDelegation &known, const QString &by) const;

    DeskContext &m_context;
};

} // namespace toasoan
