#include "app/cli/command_groups.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

Answer describe(const QList<Person> &people)
{
    QJsonArray json;
    QString text;
    for (const Person &person : people) {
        const QStringList roles = roleIds(person.roles);
        json.append(QJsonObject{{QStringLiteral("name"), person.name},
                                {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}});
        QStringList names;
        for (const Role role : person.roles)
            names.append(roleName(role));
        text += person.name + u"  " + names.join(u", ") + u'\n';
    }
    return {json, text, {}, {}, Done};
}

QStringList allRoleIds()
{
    return roleIds(allRoles());
}

/// "--role PV --role BTV", "--role PV,BTV" and "--role PV BTV" are the same.
Result<QList<Role>> rolesWanted(const Arguments &arguments)
{
    QList<Role> roles;
    for (const QString &list : arguments.values(QStringLiteral("role")) + arguments.words.mid(1)) {
        for (const QString &id : list.split(u',', Qt::SkipEmptyParts)) {
            const auto role = roleFromId(id.trimmed());
            if (!role)
                return badUse(QCoreApplication::translate("Cli", "There is no role “%1”; the roles are: %2.")
                                  .arg(id, allRoleIds().join(u", ")));
            roles.append(*role);
        }
    }
    if (roles.isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Say what the person may do: --role, one of %1.")
                          .arg(allRoleIds().join(u", ")));
    return roles;
}

Result<Answer> listPeople(Session &session)
{
    return session.desk().and_then([](Desk *desk) { return desk->people().list(); }).map(describe);
}

Result<Answer> addPerson(Session &session)
{
    const auto roles = rolesWanted(session.arguments());
    if (!roles)
        return tl::unexpected(roles.error());
    const QString name = session.word(0);
    if (name.trimmed().isEmpty())
        return badUse(QCoreApplication::translate("Cli", "A person has a name."));
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    return (*desk)
        ->people()
        .add(name, *roles)
        .and_then([&] { return (*desk)->people().find(name); })
        .map([](const Person &person) { return describe({person}); });
}

} // namespace

QList<Command> peopleCommands()
{
    return {{u"people"_qs, {}, QT_TRANSLATE_NOOP("Cli", "list the people"), 0, 0, {}, listPeople},
            {u"people list"_qs, {}, QT_TRANSLATE_NOOP("Cli", "list the people"), 0, 0, {}, listPeople},
            {u"people add"_qs,
             u"NAME"_qs,
             QT_TRANSLATE_NOOP("Cli", "add a person"),
             1,
             -1,
             {valued("role", "ROLE")},
             addPerson}};
}

} // namespace toasoan::cli
