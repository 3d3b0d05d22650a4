#pragma once
#include "app/workflow/person.h"
#include "app/workflow/signing.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace toasoan {

/// A role that one person lends another for some days ("ủy quyền"). Its owner has it themselves: what is lent is not
/// passed on, and nobody lends the administrator's. In a lent role nobody approves what they or its owner wrote
/// (acting() in transitions.h), and all that is signed or logged names both.
///
/// It ends by itself, when it is withdrawn, and when its owner has the role no more. A withdrawal is known in the
/// folder where it happened and nowhere else: a delegation that travels in an approval says what its owner signed, and
/// whoever verifies it can tell that the owner's key signed it and that they had the role, not whether they took it
/// back before. Without the owner's signature it is a claim of who approved, and signatureOf() (roster.h) says so.
struct Delegation
{
    QString from; ///< whose role it is
    QString to;
    Role role = Role::Ctv;
    QDateTime since; ///< UTC, whole seconds: the first second of the first day, where it was given
    QDateTime until; ///< UTC, whole seconds: the last second of the last day
    QString reason;
    QDateTime given;           ///< UTC, whole seconds; nothing counts before
    PublicKey key = {};        ///< the owner's; empty: they have none
    QByteArray signature = {}; ///< 64 bytes of Ed25519; empty without a key
    friend bool operator==(const Delegation &, const Delegation &) = default;
};

constexpr int longestDelegation = 366; ///< days
constexpr int longestReason = 500;     ///< letters

[[nodiscard]] QByteArray statementOf(const Delegation &delegation);
[[nodiscard]] Delegation givenBy(Delegation delegation, const std::optional<SigningKey> &owner);
[[nodiscard]] QJsonObject toJson(const Delegation &delegation);
/// What is off shows when the bytes made of it are compared with those that came.
[[nodiscard]] Delegation delegationFromJson(const QJsonObject &object);

/// Whether it is one that may be given at all: two people, a role that is lent, at most a year, a reason.
[[nodiscard]] bool isSound(const Delegation &delegation);
/// Sound, given, begun and not over.
[[nodiscard]] bool spans(const Delegation &delegation, const QDateTime &time);

/// A delegation as a data folder has it.
struct KnownDelegation
{
    qint64 number = 0; ///< its name in the folder, from 1
    Delegation delegation;
    QDateTime withdrawn; ///< UTC, whole seconds; invalid: it was not
    friend bool operator==(const KnownDelegation &, const KnownDelegation &) = default;
};

[[nodiscard]] bool counts(const KnownDelegation &known, const QDateTime &time); ///< spans, and is not withdrawn
/// The people with what is lent to them at that time by somebody who has it.
[[nodiscard]] QList<Person> withLentRoles(QList<Person> people, const QList<KnownDelegation> &delegations,
                                          const QDateTime &time);

/// How the log names whose role somebody acted in: "TKTS Thư ký"; reading gives nothing for anything else.
[[nodiscard]] QString lentRoleText(const LentRole &lent);
[[nodiscard]] std::optional<LentRole> lentRoleFrom(const QString &text);

/// "Lan (Editor)", "Lan (Editor), by delegation of Hùng": what people read.
[[nodiscard]] QString inRole(const QString &person, const std::optional<Role> &role, const QString &lentBy = {});
[[nodiscard]] QString byDelegationOf(const QString &owner); ///< "by delegation of Hùng"

} // namespace toasoan
