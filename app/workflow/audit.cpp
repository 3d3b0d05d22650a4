#include "app/workflow/audit.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/hash.h"

#include <QJsonObject>

namespace toasoan {

QString auditHash(const AuditEntry &entry)
{
    return sha256Hex(canonicalJson(QJsonObject{
        {QStringLiteral("action"), entry.action},
        {QStringLiteral("detail"), entry.detail},
        {QStringLiteral("draft"), entry.draft.value},
        {QStringLiteral("person"), entry.person},
        {QStringLiteral("previous"), entry.previous},
        {QStringLiteral("revision"), entry.revision.value},
        {QStringLiteral("time"), utcText(entry.time)},
    }));
}

AuditEntry chained(AuditEntry entry, const QString &previousHash)
{
    entry.previous = previousHash;
    entry.hash = auditHash(entry);
    return entry;
}

std::optional<AuditBreak> verifyChain(const QList<AuditEntry> &entries)
{
    QString previous;
    for (const AuditEntry &entry : entries) {
        if (entry.hash != auditHash(entry))
            return AuditBreak{entry.number, QStringLiteral("altered")};
        if (entry.previous != previous)
            return AuditBreak{entry.number, QStringLiteral("gap")};
        previous = entry.hash;
    }
    return std::nullopt;
}

} // namespace toasoan
