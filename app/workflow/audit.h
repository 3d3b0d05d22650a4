#pragma once
#include "app/base/result.h"
#include "app/workflow/signing.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace toasoan {

/// One line of the newsroom's log. Each carries the hash of the one before it, so that none can be altered, dropped
/// or moved without the next one telling. (A chain cannot see that its last entries were cut off.)
struct AuditEntry
{
    qint64 number = 0; ///< place in the log, from 1; not hashed
    QString previous;  ///< hash of the entry before; empty for the first
    QDateTime time;    ///< UTC, whole seconds
    QString person;
    QString action; ///< "create", "submit", "approve", "people.add"…
    DraftId draft;  ///< empty where it is about no draft
    RevisionId revision;
    QString detail; ///< a reason in a person's own words, roles, a file's name…
    QString hash;
    QString actingFor = {}; ///< whose role the person acted in (lentRoleText()); empty: their own
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// SHA-256 of the canonical JSON of everything but number and hash; an empty `actingFor` is left out, so that entries
/// of before there were delegations keep theirs.
[[nodiscard]] QString auditHash(const AuditEntry &entry);

/// The entry with `previous` and `hash` set, so that it may follow.
[[nodiscard]] AuditEntry chained(AuditEntry entry, const QString &previousHash);

struct AuditBreak
{
    qint64 number = 0; ///< the first entry that cannot be right
    QString reason;    ///< "altered": its own hash is off; "gap": it does not follow the one before; "cut": entries
                       ///< missing at the end
    friend bool operator==(const AuditBreak &, const AuditBreak &) = default;
};

/// Nothing when the whole log, in order, is as it was written: numbered from 1 without a gap.
[[nodiscard]] std::optional<AuditBreak> verifyChain(const QList<AuditEntry> &entries);

/// How far the log had come at a time. Kept elsewhere, it shows later whether somebody wrote the log anew.
struct AuditHead
{
    qint64 number = 0; ///< of the last entry; 0 of an empty log
    QString hash;
    QDateTime time; ///< of writing this down; UTC, whole seconds
    QString person; ///< who signs; empty: nobody
    PublicKey key;
    QByteArray signature;
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

[[nodiscard]] QByteArray statementOf(const AuditHead &head);
[[nodiscard]] QByteArray toJson(const AuditHead &head); ///< canonical
/// Strict: BadInput unless it is exactly what toJson() makes. Whether the signature is right says signatureOf().
[[nodiscard]] Result<AuditHead> auditHeadFromJson(const QByteArray &bytes);

/// Whether a log that is whole still begins with what the head says of it.
enum class HeadState {
    Contained,
    Shorter,   ///< entries that were there are not any more
    Different, ///< another entry has that place
};
[[nodiscard]] HeadState compareHead(const QList<AuditEntry> &entries, const AuditHead &head);
[[nodiscard]] QString headStateId(HeadState state); ///< "contained", "shorter", "different"

} // namespace toasoan
