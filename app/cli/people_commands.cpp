#include "app/cli/command_groups.h"
#include "app/cli/signing_key.h"
#include "app/desk/secret_keys.h"
#include "app/workflow/fingerprint.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace toasoan::cli {
namespace {

/// A person, and the key that they sign with today.
struct Row
{
    Person person;
    std::optional<PublicKey> key;
    bool isInRoster = false;
};

QString keyLine(const Row &row)
{
    const QString words = u"    "_qs + fingerprintWords(*row.key);
    return row.isInRoster ? QString(words + u'\n')
                          : QString(words + u"  " + QCoreApplication::translate("Cli", "(not in the roster)") + u'\n');
}

Answer describe(const QList<Row> &rows)
{
    QJsonArray json;
    QString text;
    for (const Row &row : rows) {
        QJsonObject object{{QStringLiteral("name"), row.person.name},
                           {QStringLiteral("roles"), QJsonArray::fromStringList(roleIds(row.person.roles))}};
        QStringList names;
        QJsonArray lent;
        for (const Role role : row.person.roles)
            names.append(roleName(role));
        for (const LentRole &each : row.person.lent) {
            names.append(roleName(each.role) + u" (" + byDelegationOf(each.from) + u')');
            lent.append(
                QJsonObject{{QStringLiteral("role"), roleId(each.role)}, {QStringLiteral("delegator"), each.from}});
        }
        if (!lent.isEmpty())
            object.insert(QStringLiteral("delegated"), lent);
        text += row.person.name + u"  " + names.join(u", ") + u'\n';
        if (row.key) {
            object.insert(QStringLiteral("key"), row.key->value);
            object.insert(QStringLiteral("fingerprint"), fingerprintWords(*row.key));
            text += keyLine(row);
        }
        json.append(object);
    }
    return {json, text, {}, {}, Done};
}

Result<Answer> describe(Desk &desk, const QList<Person> &people)
{
    const auto roster = desk.keys().roster();
    if (!roster)
        return tl::unexpected<Error>(roster.error());
    QList<Row> rows;
    for (const Person &person : people) {
        const auto key = desk.keys().keyOf(person.name);
        if (!key)
            return tl::unexpected<Error>(key.error());
        const bool isIn = *key
                          && (!*roster
                              || std::any_of((*roster)->people.begin(), (*roster)->people.end(),
                                             [&](const Certificate &each) { return each.key == **key; }));
        rows.append({person, *key, isIn});
    }
    return describe(rows);
}

Result<Answer> describeOne(Session &session)
{
    return session.desk().and_then([&](Desk *desk) {
        return desk->people().find(session.word(0)).and_then([desk](const Person &person) {
            return describe(*desk, {person});
        });
    });
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
    return session.desk().and_then([](Desk *desk) {
        return desk->people().list().and_then([desk](const QList<Person> &people) { return describe(*desk, people); });
    });
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
    return (*desk)->people().add(name, *roles).and_then([&] { return describeOne(session); });
}

Result<Answer> changeRoles(Session &session)
{
    const auto roles = rolesWanted(session.arguments());
    const auto desk = session.desk();
    if (!roles || !desk)
        return tl::unexpected<Error>(roles ? desk.error() : roles.error());
    const QString by = session.arguments().value(QStringLiteral("as")).value_or(QString());
    return (*desk)->people().setRoles(session.word(0), *roles, by).and_then([&] { return describeOne(session); });
}

/// The secret half is on the disk before anybody hears of the key.
Result<Answer> makeKey(Session &session)
{
    const auto passphrase = keyPassphrase(session);
    if (!passphrase)
        return tl::unexpected<Error>(passphrase.error());
    if (passphrase->isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Name the file of the key's passphrase: "
                                                         "--passphrase-file FILE."));
    const auto desk = session.desk();
    const auto person = desk ? (*desk)->people().find(session.word(0)) : tl::unexpected<Error>(desk.error());
    if (!person)
        return tl::unexpected<Error>(person.error());
    const SigningKey key = SigningKey::random();
    return keepKey((*desk)->folder(), key, *passphrase)
        .and_then([&] { return (*desk)->keys().give(person->name, key); })
        .and_then([&] { return describeOne(session); });
}

Result<Answer> trustKey(Session &session)
{
    const QString words = session.arguments().value(QStringLiteral("accept")).value_or(QString());
    const auto desk = session.desk();
    const auto person = desk ? (*desk)->people().find(session.word(0)) : tl::unexpected<Error>(desk.error());
    if (!person)
        return tl::unexpected<Error>(person.error());
    return (*desk)->keys().trust(person->name, {session.word(1)}, words).and_then([&] { return describeOne(session); });
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
             addPerson},
            {u"people roles"_qs,
             u"NAME"_qs,
             QT_TRANSLATE_NOOP("Cli", "say anew what a person may do"),
             1,
             -1,
             {valued("role", "ROLE"), valued("as", "PERSON")},
             changeRoles},
            {u"people key"_qs,
             u"NAME"_qs,
             QT_TRANSLATE_NOOP("Cli", "make a key for a person, locked with a passphrase"),
             1,
             1,
             {keyPassphraseOption()},
             makeKey},
            {u"people trust"_qs,
             u"NAME KEY"_qs,
             QT_TRANSLATE_NOOP("Cli", "take a person's key from another computer, once its words were compared"),
             2,
             2,
             {valued("accept", "WORDS")},
             trustKey}};
}

} // namespace toasoan::cli
