#include "app/exchange/manifest.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace toasoan {
namespace {

constexpr char16_t formatName[] = u"toasoan.package";

QJsonObject approvalToJson(const Approval &approval)
{
    QJsonObject object{
        {QStringLiteral("draft"), approval.draft.value},     {QStringLiteral("revision"), approval.revision.value},
        {QStringLiteral("content"), approval.content.value}, {QStringLiteral("person"), approval.person},
        {QStringLiteral("time"), utcText(approval.time)},    {QStringLiteral("previousAudit"), approval.previousAudit}};
    if (versionOf(approval) == 1)
        return object;
    object.insert(QStringLiteral("role"), approval.role ? roleId(*approval.role) : QString());
    object.insert(QStringLiteral("waivers"), waiversToJson(approval.waivers));
    object.insert(QStringLiteral("key"), approval.key.value);
    object.insert(QStringLiteral("signature"), QString::fromLatin1(approval.signature.toHex()));
    if (approval.delegation)
        object.insert(QStringLiteral("delegation"), toJson(*approval.delegation));
    return object;
}

Approval approvalFromJson(const QJsonObject &object)
{
    Approval approval;
    approval.draft.value = object.value(u"draft").toString();
    approval.revision.value = object.value(u"revision").toString();
    approval.content.value = object.value(u"content").toString();
    approval.person = object.value(u"person").toString();
    approval.time = QDateTime::fromString(object.value(u"time").toString(), Qt::ISODate).toUTC();
    approval.previousAudit = object.value(u"previousAudit").toString();
    approval.role = roleFromId(object.value(u"role").toString());
    approval.waivers = waiversFromJson(object.value(u"waivers").toArray());
    approval.key = {object.value(u"key").toString()};
    approval.signature = QByteArray::fromHex(object.value(u"signature").toString().toLatin1());
    if (object.value(u"delegation").isObject())
        approval.delegation = delegationFromJson(object.value(u"delegation").toObject());
    return approval;
}

QJsonObject partToJson(const ManifestPart &part)
{
    return {{QStringLiteral("path"), part.path},
            {QStringLiteral("mediaType"), part.mediaType},
            {QStringLiteral("sha256"), part.sha256},
            {QStringLiteral("size"), part.size}};
}

ManifestPart partFromJson(const QJsonObject &object)
{
    return {object.value(u"path").toString(), object.value(u"mediaType").toString(), object.value(u"sha256").toString(),
            object.value(u"size").toInteger(-1)};
}

std::optional<Purpose> purposeFromId(const QString &id)
{
    for (const Purpose purpose : {Purpose::Publication, Purpose::DraftCopy}) {
        if (purposeId(purpose) == id)
            return purpose;
    }
    return {};
}

bool holdsHashes(const Manifest &manifest)
{
    for (const ManifestPart &part : manifest.parts) {
        if (!isSha256Hex(part.sha256) || part.size < 0)
            return false;
    }
    return isSha256Hex(manifest.revision.value) && isSha256Hex(manifest.content.value);
}

Manifest fieldsOf(const QJsonObject &object, Purpose purpose)
{
    Manifest manifest;
    manifest.purpose = purpose;
    manifest.draft.value = object.value(u"draft").toString();
    manifest.revision.value = object.value(u"revision").toString();
    manifest.content.value = object.value(u"content").toString();
    if (object.value(u"approval").isObject())
        manifest.approval = approvalFromJson(object.value(u"approval").toObject());
    if (object.value(u"certificate").isObject())
        manifest.certificate = certificateFromJson(object.value(u"certificate").toObject());
    if (object.value(u"ownersCertificate").isObject())
        manifest.ownersCertificate = certificateFromJson(object.value(u"ownersCertificate").toObject());
    manifest.generator = object.value(u"generator").toString();
    for (const QJsonValue part : object.value(u"parts").toArray())
        manifest.parts.append(partFromJson(part.toObject()));
    return manifest;
}

} // namespace

QString purposeId(Purpose purpose)
{
    return purpose == Purpose::Publication ? QStringLiteral("publication") : QStringLiteral("draft-copy");
}

int versionOf(const Manifest &manifest)
{
    const int approval = manifest.approval ? versionOf(*manifest.approval) : 1;
    const int certificates = manifest.ownersCertificate ? 3 : manifest.certificate ? 2 : 1;
    int forms = 1;
    for (const ManifestPart &part : manifest.parts) {
        if (part.path.startsWith(u"forms/"))
            forms = std::max(forms, part.path == readingCopyPath() ? 5 : 4);
    }
    return std::max({approval, certificates, forms});
}

QByteArray toJson(const Manifest &manifest)
{
    QJsonArray parts;
    for (const ManifestPart &part : manifest.parts)
        parts.append(partToJson(part));
    QJsonObject object{
        {QStringLiteral("format"), QString::fromUtf16(formatName)}, {QStringLiteral("version"), versionOf(manifest)},
        {QStringLiteral("purpose"), purposeId(manifest.purpose)},   {QStringLiteral("draft"), manifest.draft.value},
        {QStringLiteral("revision"), manifest.revision.value},      {QStringLiteral("content"), manifest.content.value},
        {QStringLiteral("generator"), manifest.generator},          {QStringLiteral("parts"), parts}};
    if (manifest.approval)
        object.insert(QStringLiteral("approval"), approvalToJson(*manifest.approval));
    if (manifest.certificate)
        object.insert(QStringLiteral("certificate"), toJson(*manifest.certificate));
    if (manifest.ownersCertificate)
        object.insert(QStringLiteral("ownersCertificate"), toJson(*manifest.ownersCertificate));
    return canonicalJson(object);
}

Result<Manifest> manifestFromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"format").toString() != QStringView(formatName))
        return failure(ErrorCode::BadInput, QStringLiteral("/format"));
    if (object.value(u"version").toInteger() > manifestVersion)
        return failure(ErrorCode::StoreNewer, QStringLiteral("/version"));
    const auto purpose = purposeFromId(object.value(u"purpose").toString());
    if (!purpose)
        return failure(ErrorCode::BadInput, QStringLiteral("/purpose"));
    const Manifest manifest = fieldsOf(object, *purpose);
    // One comparison refuses unknown fields, wrong types, doubled keys, other spellings.
    if (toJson(manifest) != bytes || !holdsHashes(manifest))
        return failure(ErrorCode::BadInput, QStringLiteral("/"));
    return manifest;
}

} // namespace toasoan
