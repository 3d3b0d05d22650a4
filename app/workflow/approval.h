#pragma once
#include "app/workflow/delegation.h"
#include "app/workflow/person.h"
#include "app/workflow/signing.h"

#include <QDateTime>
#include <QJsonArray>

namespace toasoan {

/// A finding that would have held the article back, and why it may leave all the same.
struct Waiver
{
    QString rule;   ///< id of the rule: "picture.words"…
    QString reason; ///< in the approver's own words; not blank
    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// One person's yes to one exact text. `statement` is the canonical JSON of all the rest but the signature: what is
/// signed. Approvals of before there were keys have no role and are said in version 1 of the same form; version 3 is of
/// those in a role that was lent, which carry the delegation as its owner gave it.
struct Approval
{
    DraftId draft;
    RevisionId revision;
    ContentHash content;
    QString person;
    QDateTime time;        ///< UTC, whole seconds
    QString previousAudit; ///< hash of the last audit entry before it
    QByteArray statement;
    std::optional<Role> role = {}; ///< in which they approved; of another's where there is a delegation
    QList<Waiver> waivers = {};    ///< in the order in which they were given
    PublicKey key = {};            ///< empty: "chưa ký"
    QByteArray signature = {};     ///< 64 bytes of Ed25519; empty without a key
    std::optional<Delegation> delegation = {};
    friend bool operator==(const Approval &, const Approval &) = default;
};

/// The statement that the other fields make.
[[nodiscard]] QByteArray statementOf(const Approval &approval);
[[nodiscard]] int versionOf(const Approval &approval); ///< of the form of its statement: 1, 2 or 3
/// Who approved, as what, and by whose delegation: what people read.
[[nodiscard]] QString approverName(const Approval &approval);
[[nodiscard]] QJsonArray waiversToJson(const QList<Waiver> &waivers);
[[nodiscard]] QList<Waiver> waiversFromJson(const QJsonArray &array);

enum class SealState { Intact, ChangedSinceApproval };

[[nodiscard]] QString sealId(SealState seal); ///< "intact", "changed-since-approval"
[[nodiscard]] QString sealName(SealState seal);

/// The approval with its statement, signed where there is a key.
[[nodiscard]] Approval stated(Approval approval, const std::optional<SigningKey> &key);

/// Intact only while the text is the approved one, the approval says what its own statement says, and a signature that
/// it has is right. Whose key it is says signatureOf() (roster.h).
[[nodiscard]] SealState sealOf(const Approval &approval, const ContentHash &now);

} // namespace toasoan
