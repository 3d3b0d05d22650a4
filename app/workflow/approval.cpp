#include "app/workflow/approval.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace toasoan {

QByteArray statementOf(const Approval &approval)
{
    QJsonObject object{
        {QStringLiteral("content"), approval.content.value},
        {QStringLiteral("decision"), QStringLiteral("approved")},
        {QStringLiteral("draft"), approval.draft.value},
        {QStringLiteral("format"), QStringLiteral("toasoan-approval")},
        {QStringLiteral("person"), approval.person},
        {QStringLiteral("previous"), approval.previousAudit},
        {QStringLiteral("revision"), approval.revision.value},
        {QStringLiteral("time"), utcText(approval.time)},
        {QStringLiteral("version"), versionOf(approval)},
    };
    if (versionOf(approval) == 1)
        return canonicalJson(object);
    object.insert(QStringLiteral("key"), approval.key.value);
    object.insert(QStringLiteral("role"), approval.role ? roleId(*approval.role) : QString());
    object.insert(QStringLiteral("waivers"), waiversToJson(approval.waivers));
    if (approval.delegation)
        object.insert(QStringLiteral("delegation"), toJson(*approval.delegation));
    return canonicalJson(object);
}

QJsonArray waiversToJson(const QList<Waiver> &waivers)
{
    QJsonArray array;
    for (const Waiver &waiver : waivers)
        array.append(QJsonObject{{QStringLiteral("reason"), waiver.reason}, {QStringLiteral("rule"), waiver.rule}});
    return array;
}

QList<Waiver> waiversFromJson(const QJsonArray &array)
{
    QList<Waiver> waivers;
    for (const QJsonValue value : array)
        waivers.append({value.toObject().value(u"rule").toString(), value.toObject().value(u"reason").toString()});
    return waivers;
}

Approval stated(Approval approval, const std::optional<SigningKey> &key)
{
    approval.key = key ? key->publicKey() : PublicKey();
    approval.statement = statementOf(approval);
    approval.signature = key ? key->sign(approval.statement) : QByteArray();
    return approval;
}

int versionOf(const Approval &approval)
{
    if (approval.delegation)
        return 3;
    const bool isOld = !approval.role && approval.waivers.isEmpty() && approval.key.isEmpty();
    return isOld ? 1 : 2;
}

QString approverName(const Approval &approval)
{
    return inRole(approval.person, approval.role, approval.delegation ? approval.delegation->from : QString());
}

QString sealId(SealState seal)
{
    return seal == SealState::Intact ? QStringLiteral("intact") : QStringLiteral("changed-since-approval");
}

QString sealName(SealState seal)
{
    return seal == SealState::Intact ? QCoreApplication::translate("Workflow", "As approved")
                                     : QCoreApplication::translate("Workflow", "Changed since approval");
}

SealState sealOf(const Approval &approval, const ContentHash &now)
{
    const bool same = !now.isEmpty() && approval.content == now && approval.statement == statementOf(approval);
    const bool unsignedOrRight = (approval.key.isEmpty() && approval.signature.isEmpty())
                                 || isSigned(approval.statement, approval.signature, approval.key);
    return same && unsignedOrRight ? SealState::Intact : SealState::ChangedSinceApproval;
}

} // namespace toasoan
