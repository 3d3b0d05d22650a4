#include "app/desk/key_service.h"

#include "app/base/hash.h"
#include "app/desk/signature_rules.h"
#include "app/workflow/fingerprint.h"

#include <algorithm>

namespace toasoan {
namespace {

/// The newest of a person that still counts.
const Certificate *currentOf(const QList<Certificate> &all, const QString &person)
{
    const auto found = std::find_if(all.crbegin(), all.crend(), [&person](const Certificate &each) {
        return each.person == person && !each.until.isValid();
    });
    return found == all.crend() ? nullptr : &*found;
}

const Certificate *ownerOf(const QList<Certificate> &all, const PublicKey &key)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&key](const Certificate &each) { return each.key == key; });
    return found == all.end() ? nullptr : &*found;
}

tl::unexpected<Error> firstContact(const PublicKey &key, const QString &person)
{
    return failure(ErrorCode::Refused, QStringLiteral("first-contact"), {fingerprintWords(key), person});
}

} // namespace

QString signerOf(const Roster &roster)
{
    const Certificate *signer = ownerOf(roster.people, roster.administrator);
    return signer ? signer->person : QString();
}

Result<Keyring> KeyService::keyring() const
{
    return toasoan::keyring(m_context);
}

Result<QList<Certificate>> KeyService::known() const
{
    return m_context.store->people().certificates();
}

Result<std::optional<PublicKey>> KeyService::keyOf(const QString &person) const
{
    return known().map([&person](const QList<Certificate> &all) {
        const Certificate *current = currentOf(all, person);
        return current ? std::optional(current->key) : std::nullopt;
    });
}

Outcome KeyService::record(Transaction &transaction, const QString &person, const PublicKey &key, const QString &action)
{
    const auto owner = m_context.store->people().find(person);
    const auto all = known();
    const auto now = m_context.now();
    if (!owner || !all || !now)
        return tl::unexpected<Error>(!owner ? owner.error() : !all ? all.error() : now.error());
    if (const Certificate *taken = ownerOf(*all, key))
        return failure(ErrorCode::Refused, QStringLiteral("key-taken"), {taken->person});
    if (auto ended = m_context.store->people().endKeys(transaction, owner->name, *now); !ended)
        return ended;
    if (auto added = m_context.store->people().add(transaction, {owner->name, owner->roles, key, {}, {}, {}, {}});
        !added)
        return added;
    const QString detail = owner->name + u": "_qs + key.value;
    return m_context.note(transaction, {0, {}, {}, m_context.ownName, action, {}, {}, detail, {}});
}

Outcome KeyService::give(const QString &person, const SigningKey &key)
{
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    if (auto recorded = record(*transaction, person, key.publicKey(), QStringLiteral("people.key")); !recorded)
        return recorded;
    const auto before = roster();
    const auto owner = m_context.store->people().find(person);
    if (!before || !owner)
        return tl::unexpected<Error>(before ? owner.error() : before.error());
    if (!*before && owner->roles.contains(Role::QuanTri)) {
        if (const auto founded = sign(*transaction, key); !founded)
            return tl::unexpected<Error>(founded.error());
    }
    return transaction->commit();
}

Outcome KeyService::trust(const QString &person, const PublicKey &key, const QString &words)
{
    if (!isSha256Hex(key.value))
        return failure(ErrorCode::BadInput, QStringLiteral("a key has 64 digits from 0 to f"));
    if (!isFingerprint(words, key))
        return firstContact(key, person);
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    if (auto recorded = record(*transaction, person, key, QStringLiteral("people.trust")); !recorded)
        return recorded;
    return transaction->commit();
}

Outcome usesOwnKey(DeskContext &context, const QString &person, const std::optional<SigningKey> &key)
{
    const auto own = KeyService(context).keyOf(person);
    if (!own)
        return tl::unexpected<Error>(own.error());
    if (*own && !key)
        return failure(ErrorCode::Refused, QStringLiteral("key-locked"), {person});
    if (key && (!*own || key->publicKey() != **own))
        return failure(ErrorCode::Refused, QStringLiteral("other-key"), {person});
    return {};
}

Result<std::optional<Roster>> KeyService::roster() const
{
    return m_context.store->people().roster();
}

Outcome KeyService::maySign(const PublicKey &key) const
{
    const auto all = known();
    const auto before = roster();
    if (!all || !before)
        return tl::unexpected<Error>(all ? before.error() : all.error());
    const bool isOne = std::any_of(all->begin(), all->end(), [&key](const Certificate &each) {
        return each.key == key && !each.until.isValid() && each.roles.contains(Role::QuanTri);
    });
    // Who is none in the roster that there is cannot make themselves one.
    if (!isOne || (*before && !isAdministrator(**before, key)))
        return failure(ErrorCode::Refused, QStringLiteral("not-administrator"));
    return {};
}

Result<Roster> KeyService::sign(Transaction &transaction, const SigningKey &administrator)
{
    if (auto may = maySign(administrator.publicKey()); !may)
        return tl::unexpected<Error>(may.error());
    const auto all = known();
    const auto before = roster();
    const auto now = m_context.now();
    if (!all || !before || !now)
        return tl::unexpected<Error>(!all ? all.error() : !before ? before.error() : now.error());
    Roster signedNow = signedRoster(*all, *before ? (*before)->serial + 1 : 1, *now, administrator);
    if (auto put = m_context.store->people().put(transaction, signedNow); !put)
        return tl::unexpected<Error>(put.error());
    const QString detail = QString::number(signedNow.serial) + u' ' + sha256Hex(toJson(signedNow));
    return m_context
        .note(transaction, {0, {}, {}, signerOf(signedNow), QStringLiteral("roster.sign"), {}, {}, detail, {}})
        .map([&signedNow] { return signedNow; });
}

Result<Roster> KeyService::signRoster(const SigningKey &administrator)
{
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto signedNow = sign(*transaction, administrator);
    if (!signedNow)
        return signedNow;
    return transaction->commit().map([&signedNow] { return *signedNow; });
}

/// What the roster says of a key stands in place of what was known of it; other keys stay, and do not count.
Outcome KeyService::takePeople(Transaction &transaction, const Roster &roster)
{
    People &people = m_context.store->people();
    Outcome done;
    for (const Certificate &certificate : roster.people)
        done = done ? people.forgetKey(transaction, certificate.key) : done;
    for (const Certificate &certificate : roster.people) {
        const bool counts = !certificate.until.isValid();
        if (done && counts)
            done = people.endKeys(transaction, certificate.person, roster.time);
        if (done && (counts || !people.find(certificate.person)))
            done = people.put(transaction, {certificate.person, certificate.roles});
        done = done ? people.add(transaction, certificate) : done;
    }
    return done;
}

Result<Roster> KeyService::takeRoster(const QByteArray &file, const QString &words)
{
    auto read = rosterFromJson(file);
    auto transaction = m_context.store->begin();
    const auto before = roster();
    if (!read || !transaction || !before)
        return tl::unexpected<Error>(!read ? read.error() : !transaction ? transaction.error() : before.error());
    const bool isKnown = *before && isAdministrator(**before, read->administrator);
    if (!isKnown && !isFingerprint(words, read->administrator))
        return firstContact(read->administrator, signerOf(*read));
    if (isKnown && **before == *read)
        return read;
    if (isKnown && (*before)->serial >= read->serial)
        return failure(ErrorCode::Refused, QStringLiteral("roster-older"), {QString::number((*before)->serial)});
    const QString detail = QString::number(read->serial) + u' ' + sha256Hex(file);
    return takePeople(*transaction, *read)
        .and_then([&] { return m_context.store->people().put(*transaction, *read); })
        .and_then([&] {
            return m_context.note(*transaction,
                                  {0, {}, {}, m_context.ownName, QStringLiteral("roster.import"), {}, {}, detail, {}});
        })
        .and_then([&] { return transaction->commit(); })
        .map([&read] { return *read; });
}

Result<AuditHead> KeyService::auditHead(const QString &person, const std::optional<SigningKey> &key) const
{
    const auto last = m_context.store->audit().last();
    const auto now = m_context.now();
    if (!last || !now)
        return tl::unexpected<Error>(last ? now.error() : last.error());
    AuditHead head;
    head.number = *last ? (*last)->number : 0;
    head.hash = *last ? (*last)->hash : QString();
    head.time = *now;
    if (key) {
        head.person = person;
        head.key = key->publicKey();
        head.signature = key->sign(statementOf(head));
    }
    return head;
}

} // namespace toasoan
