#pragma once
#include "app/desk/desk.h"
#include "app/workflow/audit.h"
#include "app/workflow/roster.h"

namespace toasoan {

/// How the newsroom's log stands.
struct AuditStanding
{
    qint64 entries = 0;
    std::optional<AuditBreak> broken;   ///< nothing: it is whole
    std::optional<AuditEntry> badEntry; ///< what stands where it is broken; nothing where entries are missing
    friend bool operator==(const AuditStanding &, const AuditStanding &) = default;
};

/// Today's log beside its head of another day.
struct HeadComparison
{
    AuditHead head;
    HeadState state = HeadState::Different;
    SignatureState signature = SignatureState::Unsigned;
    bool isWhole = false; ///< the log itself
    friend bool operator==(const HeadComparison &, const HeadComparison &) = default;

    [[nodiscard]] bool isGood() const { return state == HeadState::Contained && isWhole && mayCount(signature); }
};

// Both read all of the log: not for the GUI thread, and better on a connection that saving does not wait for.

[[nodiscard]] Result<AuditStanding> auditStanding(Desk &desk);
/// BadInput for what is no head, as auditHeadFromJson().
[[nodiscard]] Result<HeadComparison> compareWithHead(Desk &desk, const QByteArray &headFile);

} // namespace toasoan
