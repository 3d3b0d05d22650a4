#include "app/desk/audit_check.h"

#include <algorithm>

namespace toasoan {

Result<AuditStanding> auditStanding(Desk &desk)
{
    const auto entries = desk.history().audit();
    const auto broken = desk.history().verifyAudit();
    if (!entries || !broken)
        return tl::unexpected<Error>(entries ? broken.error() : entries.error());
    AuditStanding standing{entries->size(), *broken, {}};
    if (*broken) {
        const auto bad = std::find_if(entries->begin(), entries->end(),
                                      [&](const AuditEntry &entry) { return entry.number == (*broken)->number; });
        if (bad != entries->end())
            standing.badEntry = *bad;
    }
    return standing;
}

Result<HeadComparison> compareWithHead(Desk &desk, const QByteArray &headFile)
{
    const auto head = auditHeadFromJson(headFile);
    if (!head)
        return tl::unexpected<Error>(head.error());
    const auto entries = desk.history().audit();
    const auto broken = desk.history().verifyAudit();
    const auto known = desk.keys().keyring();
    if (!entries || !broken || !known)
        return tl::unexpected<Error>(!entries ? entries.error() : !broken ? broken.error() : known.error());
    const SignatureState signature =
        signatureOf(statementOf(*head), {head->person, {}, head->time, head->key, head->signature}, *known);
    return HeadComparison{*head, compareHead(*entries, *head), signature, !*broken};
}

} // namespace toasoan
