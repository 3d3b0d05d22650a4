#include "app/desk/signature_rules.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/workflow/profile_file.h"

#include <QFile>

#include <algorithm>

namespace toasoan {

Result<WorkflowProfile> workflowProfile(const QString &folder)
{
    const QString path = folder + u"/workflow.json"_qs;
    if (!QFile::exists(path))
        return smallNewsroom();
    return readFile(path, limits::houseStyleBytes).and_then(profileFromJson).map_error([&path](Error error) {
        error.args = {path};
        error.detail.prepend(u"workflow.json");
        return error;
    });
}

Result<Keyring> keyring(const DeskContext &context)
{
    const auto roster = context.store->people().roster();
    if (!roster)
        return tl::unexpected<Error>(roster.error());
    if (*roster)
        return keyringOf(**roster);
    return context.store->people().certificates().map([](const QList<Certificate> &told) { return Keyring{{}, told}; });
}

Result<SignatureState> signatureHere(const DeskContext &context, const Approval &approval)
{
    if (approval.key.isEmpty() && approval.signature.isEmpty())
        return SignatureState::Unsigned;
    const auto known = keyring(context);
    const auto told = context.store->people().certificates();
    if (!known || !told)
        return tl::unexpected<Error>(known ? told.error() : known.error());
    const SignatureState state = signatureOf(approval, *known);
    // A key that came to be after the roster was signed waits for the next one.
    const auto waits = [&told = *told](const QString &person, const PublicKey &key) {
        return std::any_of(told.begin(), told.end(),
                           [&](const Certificate &each) { return each.person == person && each.key == key; });
    };
    if (state == SignatureState::OtherKey && waits(approval.person, approval.key))
        return SignatureState::UnknownKey;
    const auto &lent = approval.delegation;
    const bool isOwnersNew =
        state == SignatureState::WrongRole && lent && waits(lent->from, lent->key)
        && signatureOf(statementOf(*lent), {lent->from, {}, lent->given, lent->key, lent->signature}, *known)
               == SignatureState::OtherKey;
    return isOwnersNew ? SignatureState::RoleNotVouched : state;
}

Outcome signatureCounts(const DeskContext &context, const Approval &approval)
{
    const auto profile = workflowProfile(context.folder);
    const auto state = signatureHere(context, approval);
    if (!profile || !state)
        return tl::unexpected<Error>(profile ? state.error() : profile.error());
    const bool isRequired = profile->signatures == SignatureRule::Required;
    if (isRequired ? *state == SignatureState::Signed : mayCount(*state))
        return {};
    const QString reason = *state == SignatureState::Unsigned ? QStringLiteral("required") : signatureId(*state);
    return failure(ErrorCode::Refused, u"signature-" + reason, {approval.person});
}

} // namespace toasoan
