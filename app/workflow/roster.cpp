#include "app/workflow/roster.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr int formatVersion = 1;
constexpr qsizetype mostBytes = 4 * 1024 * 1024;

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QJsonObject unsignedJson(const Certificate &certificate)
{
    return {{QStringLiteral("administrator"), certificate.administrator.value},
            {QStringLiteral("format"), QStringLiteral("toasoan-certificate")},
            {QStringLiteral("key"), certificate.key.value},
            {QStringLiteral("person"), certificate.person},
            {QStringLiteral("roles"), QJsonArray::fromStringList(roleIds(certificate.roles))},
            {QStringLiteral("since"), utcText(certificate.since)},
            {QStringLiteral("until"), utcText(certificate.until)},
            {QStringLiteral("version"), formatVersion}};
}

QJsonObject unsignedJson(const Roster &roster)
{
    QJsonArray people;
    for (const Certificate &certificate : roster.people)
        people.append(toJson(certificate));
    return {{QStringLiteral("administrator"), roster.administrator.value},
            {QStringLiteral("format"), QStringLiteral("toasoan-roster")},
            {QStringLiteral("people"), people},
            {QStringLiteral("serial"), roster.serial},
            {QStringLiteral("time"), utcText(roster.time)},
            {QStringLiteral("version"), formatVersion}};
}

QJsonObject withSignature(QJsonObject object, const QByteArray &signature)
{
    object.insert(QStringLiteral("signature"), QString::fromLatin1(signature.toHex()));
    return object;
}

QByteArray signatureFrom(const QJsonObject &object)
{
    return QByteArray::fromHex(object.value(u"signature").toString().toLatin1());
}

bool spans(const Certificate &certificate, const QDateTime &time)
{
    return (!certificate.since.isValid() || certificate.since <= time)
           && (!certificate.until.isValid() || time <= certificate.until);
}

QString faultOf(const Roster &roster)
{
    if (roster.serial < 1 || !roster.time.isValid() || roster.people.isEmpty())
        return QStringLiteral("fields");
    for (const Certificate &certificate : roster.people) {
        if (certificate.administrator != roster.administrator || !isVouchedFor(certificate))
            return u"signature of " + certificate.person;
        if (certificate.person.isEmpty() || certificate.roles.isEmpty())
            return QStringLiteral("fields");
    }
    if (!isAdministrator(roster, roster.administrator))
        return QStringLiteral("its signer is no administrator in it");
    if (!isSigned(canonicalJson(unsignedJson(roster)), roster.signature, roster.administrator))
        return QStringLiteral("signature");
    return {};
}

/// With those that came along, where the newsroom's administrator vouches for them.
Keyring withBrought(Keyring known, const QList<Certificate> &brought)
{
    for (const Certificate &each : brought) {
        if (!known.administrator.isEmpty() && each.administrator == known.administrator && isVouchedFor(each))
            known.people.append(each);
    }
    return known;
}

bool hadRole(const QList<Certificate> &people, const QString &person, Role role, const QDateTime &time)
{
    return std::any_of(people.begin(), people.end(), [&](const Certificate &each) {
        return each.person == person && each.roles.contains(role) && spans(each, time);
    });
}

/// Of an approval by a key that is right, whether the role was lent by who had it.
SignatureState lentRoleOf(const Approval &approval, const Keyring &known)
{
    const Delegation &lent = *approval.delegation;
    if (lent.to != approval.person || lent.role != approval.role || !spans(lent, approval.time))
        return SignatureState::WrongRole;
    const SignatureState owner =
        signatureOf(statementOf(lent), {lent.from, lent.role, lent.given, lent.key, lent.signature}, known);
    if (owner == SignatureState::Unsigned || owner == SignatureState::UnknownKey)
        return SignatureState::RoleNotVouched;
    const bool hadIt = owner == SignatureState::Signed && hadRole(known.people, lent.from, lent.role, approval.time);
    return hadIt ? SignatureState::Signed : SignatureState::WrongRole;
}

struct StateWords
{
    SignatureState state;
    const char *id;
    const char *name;
};

constexpr std::array<StateWords, 8> words = {{
    {SignatureState::Unsigned, "unsigned", QT_TRANSLATE_NOOP("Workflow", "not signed")},
    {SignatureState::Signed, "signed", QT_TRANSLATE_NOOP("Workflow", "signed")},
    {SignatureState::UnknownKey, "unknown-key", QT_TRANSLATE_NOOP("Workflow", "signed with a key not known here")},
    {SignatureState::OtherKey, "other-key",
     QT_TRANSLATE_NOOP("Workflow", "signed with a key that is not this person's")},
    {SignatureState::NotThen, "key-not-then", QT_TRANSLATE_NOOP("Workflow", "signed when the key did not count")},
    {SignatureState::WrongRole, "role-not-held", QT_TRANSLATE_NOOP("Workflow", "signed in a role not held")},
    {SignatureState::RoleNotVouched, "role-not-vouched",
     QT_TRANSLATE_NOOP("Workflow", "signed, in a role by delegation that nobody vouches for")},
    {SignatureState::Forged, "signature-wrong", QT_TRANSLATE_NOOP("Workflow", "the signature is not right")},
}};

const StateWords &wordsOf(SignatureState state)
{
    return *std::find_if(words.begin(), words.end(), [state](const StateWords &row) { return row.state == state; });
}

} // namespace

QByteArray statementOf(const Certificate &certificate)
{
    return canonicalJson(unsignedJson(certificate));
}

Certificate vouchedFor(Certificate certificate, const SigningKey &administrator)
{
    certificate.administrator = administrator.publicKey();
    certificate.signature = administrator.sign(statementOf(certificate));
    return certificate;
}

bool isVouchedFor(const Certificate &certificate)
{
    return isSigned(statementOf(certificate), certificate.signature, certificate.administrator);
}

QJsonObject toJson(const Certificate &certificate)
{
    return withSignature(unsignedJson(certificate), certificate.signature);
}

Certificate certificateFromJson(const QJsonObject &object)
{
    Certificate certificate;
    certificate.person = object.value(u"person").toString();
    for (const QJsonValue id : object.value(u"roles").toArray()) {
        if (const auto role = roleFromId(id.toString()))
            certificate.roles.append(*role);
    }
    certificate.key = {object.value(u"key").toString()};
    certificate.since = timeFrom(object.value(u"since"));
    certificate.until = timeFrom(object.value(u"until"));
    certificate.administrator = {object.value(u"administrator").toString()};
    certificate.signature = signatureFrom(object);
    return certificate;
}

Roster signedRoster(const QList<Certificate> &people, int serial, const QDateTime &time,
                    const SigningKey &administrator)
{
    Roster roster{administrator.publicKey(), serial, time, {}, {}};
    for (const Certificate &certificate : people)
        roster.people.append(vouchedFor(certificate, administrator));
    roster.signature = administrator.sign(canonicalJson(unsignedJson(roster)));
    return roster;
}

QByteArray toJson(const Roster &roster)
{
    return canonicalJson(withSignature(unsignedJson(roster), roster.signature));
}

Result<Roster> rosterFromJson(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorCode::TooLarge);
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"format").toString() != u"toasoan-roster")
        return failure(ErrorCode::BadInput, QStringLiteral("roster: /format"));
    if (object.value(u"version").toInt() > formatVersion)
        return failure(ErrorCode::StoreNewer, QStringLiteral("roster: /version"));
    Roster roster;
    roster.administrator = {object.value(u"administrator").toString()};
    roster.serial = object.value(u"serial").toInt();
    roster.time = timeFrom(object.value(u"time"));
    for (const QJsonValue person : object.value(u"people").toArray())
        roster.people.append(certificateFromJson(person.toObject()));
    roster.signature = signatureFrom(object);
    // One comparison refuses unknown fields, wrong types, doubled keys, other spellings.
    const QString fault = toJson(roster) == bytes ? faultOf(roster) : QStringLiteral("/");
    if (!fault.isEmpty())
        return failure(ErrorCode::BadInput, u"roster: " + fault);
    return roster;
}

bool isAdministrator(const Roster &roster, const PublicKey &key)
{
    return std::any_of(roster.people.begin(), roster.people.end(), [&key](const Certificate &certificate) {
        return certificate.key == key && !certificate.until.isValid() && certificate.roles.contains(Role::QuanTri);
    });
}

Keyring keyringOf(const Roster &roster)
{
    return {roster.administrator, roster.people};
}

QString signatureId(SignatureState state)
{
    return QString::fromLatin1(wordsOf(state).id);
}

QString signatureName(SignatureState state)
{
    return QCoreApplication::translate("Workflow", wordsOf(state).name);
}

bool mayCount(SignatureState state)
{
    return state == SignatureState::Unsigned || state == SignatureState::Signed || state == SignatureState::UnknownKey
           || state == SignatureState::RoleNotVouched;
}

SignatureState signatureOf(const Approval &approval, const Keyring &known, const QList<Certificate> &brought)
{
    const std::optional<Role> own = approval.delegation ? std::nullopt : approval.role;
    const SignatureState state = signatureOf(
        statementOf(approval), {approval.person, own, approval.time, approval.key, approval.signature}, known, brought);
    if (!approval.delegation || state != SignatureState::Signed)
        return state;
    return lentRoleOf(approval, withBrought(known, brought));
}

SignatureState signatureOf(const QByteArray &statement, const SignedBy &by, const Keyring &known,
                           const QList<Certificate> &brought)
{
    if (by.key.isEmpty() && by.signature.isEmpty())
        return SignatureState::Unsigned;
    if (!isSigned(statement, by.signature, by.key))
        return SignatureState::Forged;
    QList<Certificate> people = withBrought(known, brought).people;
    people.removeIf([&by](const Certificate &each) { return each.person != by.person; });
    if (people.isEmpty())
        return SignatureState::UnknownKey;
    people.removeIf([&by](const Certificate &each) { return each.key != by.key; });
    if (people.isEmpty())
        return SignatureState::OtherKey;
    people.removeIf([&by](const Certificate &each) { return !spans(each, by.time); });
    if (people.isEmpty())
        return SignatureState::NotThen;
    const bool isHeld = !by.role || std::any_of(people.begin(), people.end(), [&by](const Certificate &each) {
        return each.roles.contains(*by.role);
    });
    return isHeld ? SignatureState::Signed : SignatureState::WrongRole;
}

} // namespace toasoan
