#include "app/cli/signing_key.h"

#include "app/desk/secret_keys.h"

namespace toasoan::cli {

Option keyPassphraseOption()
{
    return valued("key-passphrase-file", "FILE");
}

Result<QString> keyPassphrase(const Session &session)
{
    const auto own = session.arguments().value(keyPassphraseOption().name);
    return own ? passphraseIn(*own) : session.secret();
}

Result<std::optional<SigningKey>> signingKey(Session &session, const QString &person)
{
    const auto passphrase = keyPassphrase(session);
    const auto desk = session.desk();
    if (!passphrase || !desk)
        return tl::unexpected<Error>(passphrase ? desk.error() : passphrase.error());
    const auto key = (*desk)->keys().keyOf(person);
    if (!key)
        return tl::unexpected<Error>(key.error());
    if (!*key || passphrase->isEmpty())
        return std::optional<SigningKey>();
    if (!keepsKey((*desk)->folder(), **key))
        return failure(ErrorCode::Refused, QStringLiteral("key-elsewhere"), {person});
    return unlockKey((*desk)->folder(), **key, *passphrase).map([](const SigningKey &opened) {
        return std::optional(opened);
    });
}

Result<QString> actingPerson(Session &session)
{
    if (const auto name = session.arguments().value(QStringLiteral("as")))
        return name->simplified().normalized(QString::NormalizationForm_C);
    return session.desk().and_then([](Desk *desk) { return desk->people().own(); }).map([](const Person &person) {
        return person.name;
    });
}

} // namespace toasoan::cli
