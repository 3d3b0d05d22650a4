#include "app/store/people.h"

#include "app/store/database.h"

namespace toasoan {
namespace {

Person fromRow(const Row &row)
{
    Person person{row.text(0), {}};
    const QStringList ids = row.text(1).split(u',', Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        if (const auto role = roleFromId(id))
            person.roles.append(*role);
    }
    return person;
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
    return transaction.database().execute(sql, {person.name, roleIds(person.roles).join(u',')});
}

} // namespace toasoan
