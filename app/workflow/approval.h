#pragma once
#include "app/base/ids.h"

#include <QByteArray>
#include <QDateTime>

namespace toasoan {

/// One person's yes to one exact text. `statement` is the canonical JSON of all the rest: what a signature will sign.
struct Approval
{
    DraftId draft;
    RevisionId revision;
    ContentHash content;
    QString person;
    QDateTime time;        ///< UTC, whole seconds
    QString previousAudit; ///< hash of the last audit entry before it
    QByteArray statement;
    friend bool operator==(const Approval &, const Approval &) = default;
};

/// The statement that the other fields make.
[[nodiscard]] QByteArray statementOf(const Approval &approval);

enum class SealState { Intact, ChangedSinceApproval };

[[nodiscard]] QString sealId(SealState seal); ///< "intact", "changed-since-approval"
[[nodiscard]] QString sealName(SealState seal);

/// Intact only while the text is the approved one and the approval says what its own statement says.
[[nodiscard]] SealState sealOf(const Approval &approval, const ContentHash &now);

} // namespace toasoan
