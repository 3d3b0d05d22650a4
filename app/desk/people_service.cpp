#include "app/desk/people_service.h"

#include "app/desk/lent_roles.h"

#include <algorithm>

namespace toasoan {
namespace {

QString cleanName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C);
}

const QList<Person> samplePeople = {
    {QStringLiteral("Phóng viên"), {Role::Pv}},
    {QStringLiteral("Thư ký"), {Role::Tkts}},
};

} // namespace

Result<QList<Person>> PeopleService::list() const
{
    return peopleNow(m_context);
}

Result<Person> PeopleService::find(const QString &name) const
{
    return personNow(m_context, cleanName(name));
}

Result<Person> PeopleService::own() const
{
    auto found = personNow(m_context, m_context.ownName);
    if (!found && found.error().code == ErrorCode::NotFound && m_context.store->writeRefusal())
        return Person{m_context.ownName, {Role::Pv}}; // a folder that may only be read cannot be told of somebody new
    return found;
}

Outcome PeopleService::put(Transaction &transaction, const Person &person, const QString &action, const QString &by)
{
    if (auto put = m_context.store->people().put(transaction, person); !put)
        return put;
    const QString detail = person.name + u": "_qs + roleIds(person.roles).join(u", ");
    return m_context.note(transaction, {0, {}, {}, by.isEmpty() ? m_context.ownName : by, action, {}, {}, detail, {}});
}

Outcome PeopleService::add(const QString &name, const QList<Role> &roles)
{
    const Person person{cleanName(name), roles};
    if (person.name.isEmpty() || roles.isEmpty())
        return failure(ErrorCode::BadUse, QStringLiteral("a person has a name and a role"), {name});
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto known = find(person.name);
    if (known)
        return failure(ErrorCode::Refused, QStringLiteral("person-exists"), {person.name});
    if (known.error().code != ErrorCode::NotFound)
        return tl::unexpected<Error>(known.error());
    if (auto done = put(*transaction, person, QStringLiteral("people.add")); !done)
        return done;
    return transaction->commit();
}

Outcome PeopleService::mayChangeRoles(const QString &by) const
{
    const auto people = list();
    if (!people)
        return tl::unexpected<Error>(people.error());
    bool isOne = false;
    bool isThereOne = false;
    for (const Person &person : *people) {
        const bool is = person.roles.contains(Role::QuanTri);
        isThereOne = isThereOne || is;
        isOne = isOne || (is && person.name == by);
    }
    return isThereOne && !isOne ? Outcome(failure(ErrorCode::Refused, QStringLiteral("not-administrator"))) : Outcome();
}

/// A key that the person has goes on with the new roles; what was signed before keeps the old ones.
Outcome PeopleService::setRoles(const QString &name, const QList<Role> &roles, const QString &by)
{
    if (roles.isEmpty())
        return failure(ErrorCode::BadUse, QStringLiteral("a person has a name and a role"), {name});
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto known = find(name);
    const auto certificates = m_context.store->people().certificates();
    const auto now = m_context.now();
    if (!known || !certificates || !now)
        return tl::unexpected<Error>(!known ? known.error() : !certificates ? certificates.error() : now.error());
    const QString actor = by.isEmpty() ? m_context.ownName : by;
    Outcome done = mayChangeRoles(actor);
    if (done)
        done = m_context.store->people().endKeys(*transaction, known->name, *now);
    for (const Certificate &certificate : *certificates) {
        const bool counts = certificate.person == known->name && !certificate.until.isValid();
        if (done && counts)
            done = m_context.store->people().add(*transaction, {known->name, roles, certificate.key, *now, {}, {}, {}});
    }
    if (done)
        done = put(*transaction, {known->name, roles}, QStringLiteral("people.roles"), actor);
    return done ? transaction->commit() : done;
}

Outcome PeopleService::ensurePeople()
{
    if (own())
        return {};
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto known = list();
    if (!known)
        return tl::unexpected<Error>(known.error());
    QList<Person> wanted = known->isEmpty() ? samplePeople : QList<Person>();
    const auto isOwn = [this](const Person &person) { return person.name == m_context.ownName; };
    if (std::none_of(known->begin(), known->end(), isOwn) && std::none_of(wanted.begin(), wanted.end(), isOwn))
        wanted.append({m_context.ownName, {Role::Pv}});
    for (const Person &person : wanted) {
        if (auto done = put(*transaction, person, QStringLiteral("people.add")); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace toasoan
