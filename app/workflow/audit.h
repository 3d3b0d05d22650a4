#pragma once
#include "app/base/ids.h"

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
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// SHA-256 of the canonical JSON of everything but number and hash.
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

/// Nothing when the whole log, in order, is as it was written.
[[nodiscard]] std::optional<AuditBreak> verifyChain(const QList<AuditEntry> &entries);

} // namespace toasoan
