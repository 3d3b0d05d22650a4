#include "app/workflow/audit.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/hash.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace toasoan {
namespace {

constexpr qsizetype mostBytes = 64 * 1024;

QJsonObject unsignedJson(const AuditHead &head)
{
    return {{QStringLiteral("format"), QStringLiteral("toasoan-audit-head")},
            {QStringLiteral("hash"), head.hash},
            {QStringLiteral("key"), head.key.value},
            {QStringLiteral("number"), head.number},
            {QStringLiteral("person"), head.person},
            {QStringLiteral("time"), utcText(head.time)},
            {QStringLiteral("version"), 1}};
}

} // namespace

QString auditHash(const AuditEntry &entry)
{
    QByteArray bytes; // canonical JSON, so in the order of the names
    const auto add = [&bytes](const char *before, const QString &value) {
        bytes += before;
        appendJsonString(bytes, value);
    };
    if (!entry.actingFor.isEmpty())
        add("{\"actingFor\":", entry.actingFor);
    add(entry.actingFor.isEmpty() ? "{\"action\":" : ",\"action\":", entry.action);
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
    qint64 number = 0;
    for (const AuditEntry &entry : entries) {
        if (entry.hash != auditHash(entry))
            return AuditBreak{entry.number, QStringLiteral("altered")};
        if (entry.previous != previous || entry.number != ++number)
            return AuditBreak{entry.number, QStringLiteral("gap")};
        previous = entry.hash;
    }
    return std::nullopt;
}

QByteArray statementOf(const AuditHead &head)
{
    return canonicalJson(unsignedJson(head));
}

QByteArray toJson(const AuditHead &head)
{
    QJsonObject object = unsignedJson(head);
    object.insert(QStringLiteral("signature"), QString::fromLatin1(head.signature.toHex()));
    return canonicalJson(object);
}

Result<AuditHead> auditHeadFromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.left(mostBytes + 1)).object();
    AuditHead head;
    head.number = object.value(u"number").toInteger(-1);
    head.hash = object.value(u"hash").toString();
    head.time = QDateTime::fromString(object.value(u"time").toString(), Qt::ISODate).toUTC();
    head.person = object.value(u"person").toString();
    head.key = {object.value(u"key").toString()};
    head.signature = QByteArray::fromHex(object.value(u"signature").toString().toLatin1());
    if (head.number < 0 || !head.time.isValid() || toJson(head) != bytes)
        return failure(ErrorCode::BadInput, QStringLiteral("/: not the head of a log"));
    return head;
}

HeadState compareHead(const QList<AuditEntry> &entries, const AuditHead &head)
{
    if (head.number == 0)
        return HeadState::Contained;
    if (head.number > entries.size())
        return HeadState::Shorter;
    const AuditEntry &entry = entries.at(head.number - 1);
    return entry.number == head.number && entry.hash == head.hash ? HeadState::Contained : HeadState::Different;
}

QString headStateId(HeadState state)
{
    switch (state) {
    case HeadState::Contained:
        return QStringLiteral("contained");
    case HeadState::Shorter:
        return QStringLiteral("shorter");
    case HeadState::Different:
        break;
    }
    return QStringLiteral("different");
}

} // namespace toasoan
