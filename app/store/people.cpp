#include "app/store/people.h"

#include "app/base/clock.h"
#include "app/store/database.h"

namespace toasoan {
namespace {

QList<Role> rolesIn(const QString &text)
{
    QList<Role> roles;
    for (const QString &id : text.split(u',', Qt::SkipEmptyParts)) {
        if (const auto role = roleFromId(id))
            roles.append(*role);
    }
    return roles;
}

QString textOf(const QList<Role> &roles)
{
    return roleIds(roles).join(u',');
}

Person fromRow(const Row &row)
{
    return {row.text(0), rolesIn(row.text(1))};
}

Certificate certificateFrom(const Row &row)
{
    return {row.text(1), rolesIn(row.text(2)), {row.hash(0)}, row.time(3), row.time(4), {}, {}};
}

} // namespace

Result<QList<Person>> People::list() const
{
    return m_database.rows<Person>(QStringLiteral("SELECT name, roles FROM people ORDER BY name"), {}, fromRow);
}

Result<Person> People::find(const QString &name) const
{
    auto found =
        m_database.first<Person>(QStringLiteral("SELECT name, roles FROM people WHERE name = ?"), {name}, fromRow);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, QStringLiteral("person"), {name});
    return std::move(**found);
}

Outcome People::put(Transaction &transaction, const Person &person)
{
    const QString sql = QStringLiteral("INSERT INTO people (name, roles) VALUES (?, ?) "
                                       "ON CONFLICT (name) DO UPDATE SET roles = excluded.roles");
    return transaction.database().execute(sql, {person.name, textOf(person.roles)});
}

Result<QList<Certificate>> People::certificates() const
{
    return m_database.rows<Certificate>(
        QStringLiteral("SELECT key, person, roles, since, until FROM person_keys ORDER BY number"), {},
        certificateFrom);
}

Outcome People::add(Transaction &transaction, const Certificate &certificate)
{
    return transaction.database().execute(
        QStringLiteral("INSERT INTO person_keys (key, person, roles, since, until) VALUES (?, ?, ?, ?, ?)"),
        {hashBytes(certificate.key.value), certificate.person, textOf(certificate.roles), utcText(certificate.since),
         utcText(certificate.until)});
}

Outcome People::endKeys(Transaction &transaction, const QString &person, const QDateTime &until)
{
    return transaction.database().execute(
        QStringLiteral("UPDATE person_keys SET until = ? WHERE person = ? AND until = ''"), {utcText(until), person});
}

Outcome People::forgetKey(Transaction &transaction, const PublicKey &key)
{
    return transaction.database().execute(QStringLiteral("DELETE FROM person_keys WHERE key = ?"),
                                          {hashBytes(key.value)});
}

Result<std::optional<Roster>> People::roster() const
{
    const auto bytes =
        m_database.first<QByteArray>(QStringLiteral("SELECT bytes FROM rosters ORDER BY serial DESC LIMIT 1"), {},
                                     [](const Row &row) { return row.bytes(0); });
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (!*bytes)
        return std::optional<Roster>();
    return rosterFromJson(**bytes)
        .map([](const Roster &roster) { return std::optional(roster); })
        .map_error([](const Error &) {
            return Error{ErrorCode::StoreDamaged, QStringLiteral("roster"), {QStringLiteral("roster")}};
        });
}

Outcome People::put(Transaction &transaction, const Roster &roster)
{
    return transaction.database().execute(QStringLiteral("DELETE FROM rosters")).and_then([&] {
        return transaction.database().execute(QStringLiteral("INSERT INTO rosters (serial, bytes) VALUES (?, ?)"),
                                              {roster.serial, toJson(roster)});
    });
}

} // namespace toasoan
