#include "app/workflow/delegation.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int formatVersion = 1;

QJsonObject unsignedJson(const Delegation &delegation)
{
    return {{QStringLiteral("format"), QStringLiteral("toasoan-delegation")},
            {QStringLiteral("from"), delegation.from},
            {QStringLiteral("given"), utcText(delegation.given)},
            {QStringLiteral("key"), delegation.key.value},
            {QStringLiteral("reason"), delegation.reason},
            {QStringLiteral("role"), roleId(delegation.role)},
            {QStringLiteral("since"), utcText(delegation.since)},
            {QStringLiteral("to"), delegation.to},
            {QStringLiteral("until"), utcText(delegation.until)},
            {QStringLiteral("version"), formatVersion}};
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

bool hasRole(const QList<Person> &people, const QString &name, Role role)
{
    return std::any_of(people.begin(), people.end(),
                       [&](const Person &person) { return person.name == name && person.roles.contains(role); });
}

} // namespace

QByteArray statementOf(const Delegation &delegation)
{
    return canonicalJson(unsignedJson(delegation));
}

Delegation givenBy(Delegation delegation, const std::optional<SigningKey> &owner)
{
    delegation.key = owner ? owner->publicKey() : PublicKey();
    delegation.signature = owner ? owner->sign(statementOf(delegation)) : QByteArray();
    return delegation;
}

QJsonObject toJson(const Delegation &delegation)
{
    QJsonObject object = unsignedJson(delegation);
    object.insert(QStringLiteral("signature"), QString::fromLatin1(delegation.signature.toHex()));
    return object;
}

Delegation delegationFromJson(const QJsonObject &object)
{
    Delegation delegation;
    delegation.from = object.value(u"from").toString();
    delegation.to = object.value(u"to").toString();
    delegation.role = roleFromId(object.value(u"role").toString()).value_or(Role::QuanTri);
    delegation.since = timeFrom(object.value(u"since"));
    delegation.until = timeFrom(object.value(u"until"));
    delegation.reason = object.value(u"reason").toString();
    delegation.given = timeFrom(object.value(u"given"));
    delegation.key = {object.value(u"key").toString()};
    delegation.signature = QByteArray::fromHex(object.value(u"signature").toString().toLatin1());
    return delegation;
}

bool isSound(const Delegation &delegation)
{
    constexpr int anHour = 60 * 60; // by which a day may be longer, twice a year
    constexpr qint64 mostSeconds = qint64{longestDelegation} * 24 * 60 * 60 + anHour;
    const bool isBetweenTwo =
        !delegation.from.isEmpty() && !delegation.to.isEmpty() && delegation.from != delegation.to;
    const bool hasTimes = delegation.since.isValid() && delegation.until.isValid() && delegation.given.isValid();
    return isBetweenTwo && delegation.role != Role::QuanTri && hasTimes && delegation.since <= delegation.until
           && delegation.since.secsTo(delegation.until) < mostSeconds && !delegation.reason.trimmed().isEmpty()
           && delegation.reason.size() <= longestReason;
}

bool spans(const Delegation &delegation, const QDateTime &time)
{
    return isSound(delegation) && delegation.since <= time && delegation.given <= time && time <= delegation.until;
}

bool counts(const KnownDelegation &known, const QDateTime &time)
{
    return spans(known.delegation, time) && (!known.withdrawn.isValid() || time < known.withdrawn);
}

QList<Person> withLentRoles(QList<Person> people, const QList<KnownDelegation> &delegations, const QDateTime &time)
{
    const QDateTime second = QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
    for (Person &person : people) {
        person.lent.clear();
        for (const KnownDelegation &known : delegations) {
            const Delegation &delegation = known.delegation;
            const LentRole lent{delegation.role, delegation.from};
            if (delegation.to == person.name && counts(known, second) && !person.lent.contains(lent)
                && hasRole(people, delegation.from, delegation.role))
                person.lent.append(lent);
        }
    }
    return people;
}

QString lentRoleText(const LentRole &lent)
{
    return lent.from.isEmpty() ? QString() : QString(roleId(lent.role) + u' ' + lent.from);
}

std::optional<LentRole> lentRoleFrom(const QString &text)
{
    const auto role = roleFromId(text.section(u' ', 0, 0));
    const QString from = text.section(u' ', 1);
    return role && !from.isEmpty() ? std::optional(LentRole{*role, from}) : std::nullopt;
}

QString inRole(const QString &person, const std::optional<Role> &role, const QString &lentBy)
{
    const QString name = role ? QString(person + u" (" + roleName(*role) + u')') : person;
    return lentBy.isEmpty() ? name : QString(name + u", " + byDelegationOf(lentBy));
}

QString byDelegationOf(const QString &owner)
{
    return QCoreApplication::translate("Workflow", "by delegation of %1").arg(owner);
}

} // namespace toasoan
