#include "app/workflow/audit.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/hash.h"

namespace toasoan {

QString auditHash(const AuditEntry &entry)
{
    QByteArray bytes; // canonical JSON, so in the order of the names
    const auto add = [&bytes](const char *before, const QString &value) {
        bytes += before;
        appendJsonString(bytes, value);
    };
    add("{\"action\":", entry.action);
    add(",\"detail\":", entry.detail);
    add(",\"draft\":", entry.draft.value);
    add(",\"person\":", entry.person);
    add(",\"previous\":", entry.previous);
    add(",\"revision\":", entry.revision.value);
    add(",\"time\":", utcText(entry.time));
    return sha256Hex(bytes + '}');
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
