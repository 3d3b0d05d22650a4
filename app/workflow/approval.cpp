#include "app/workflow/approval.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace toasoan {

QByteArray statementOf(const Approval &approval)
{
    return canonicalJson(QJsonObject{
        {QStringLiteral("content"), approval.content.value},
        {QStringLiteral("decision"), QStringLiteral("approved")},
        {QStringLiteral("draft"), approval.draft.value},
        {QStringLiteral("format"), QStringLiteral("toasoan-approval")},
        {QStringLiteral("person"), approval.person},
        {QStringLiteral("previous"), approval.previousAudit},
        {QStringLiteral("revision"), approval.revision.value},
        {QStringLiteral("time"), utcText(approval.time)},
        {QStringLiteral("version"), 1},
    });
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
    return same ? SealState::Intact : SealState::ChangedSinceApproval;
}

} // namespace toasoan
