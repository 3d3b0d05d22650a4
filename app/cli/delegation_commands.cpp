#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/cli/command_groups.h"
#include "app/cli/signing_key.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

QString dayText(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

/// "waiting", "now", "over", "withdrawn": what it is worth at that time.
QString standingId(const KnownDelegation &known, const QDateTime &now)
{
    if (known.withdrawn.isValid())
        return QStringLiteral("withdrawn");
    if (counts(known, now))
        return QStringLiteral("now");
    return now < known.delegation.since ? QStringLiteral("waiting") : QStringLiteral("over");
}

QString standingText(const QString &id)
{
    if (id == u"withdrawn")
        return QCoreApplication::translate("Cli", "withdrawn");
    if (id == u"now")
        return QCoreApplication::translate("Cli", "counts now");
    return id == u"waiting" ? QCoreApplication::translate("Cli", "not yet")
                            : QCoreApplication::translate("Cli", "over");
}

QJsonObject describe(const KnownDelegation &known, const QDateTime &now)
{
    const Delegation &delegation = known.delegation;
    return {{QStringLiteral("number"), known.number},
            {QStringLiteral("from"), delegation.from},
            {QStringLiteral("to"), delegation.to},
            {QStringLiteral("role"), roleId(delegation.role)},
            {QStringLiteral("since"), dayText(delegation.since)},
            {QStringLiteral("until"), dayText(delegation.until)},
            {QStringLiteral("reason"), delegation.reason},
            {QStringLiteral("signed"), !delegation.key.isEmpty()},
            {QStringLiteral("standing"), standingId(known, now)}};
}

QString line(const KnownDelegation &known, const QDateTime &now)
{
    const Delegation &delegation = known.delegation;
    return QString::number(known.number) + u"  " + delegation.to + u" (" + roleName(delegation.role) + u"), "
           + byDelegationOf(delegation.from) + u"  " + dayText(delegation.since) + u" – " + dayText(delegation.until)
           + u"  " + standingText(standingId(known, now)) + u"  " + delegation.reason + u'\n';
}

Result<Answer> listDelegations(Session &session)
{
    return session.desk()
        .and_then([](Desk *desk) { return desk->delegations().list(); })
        .map([now = QDateTime::currentDateTimeUtc()](const QList<KnownDelegation> &all) {
            QJsonArray json;
            QString text;
            for (const KnownDelegation &known : all) {
                json.append(describe(known, now));
                text += line(known, now);
            }
            return Answer{json, text, {}, {}, Done};
        });
}

/// "--to FILE" and "--take FILE": for colleagues who work in folders of their own.
Result<Answer> showOrCarryDelegations(Session &session)
{
    const auto to = session.arguments().value(QStringLiteral("to"));
    const auto from = session.arguments().value(QStringLiteral("take"));
    const auto desk = session.desk();
    if (!desk || (!to && !from))
        return desk ? listDelegations(session) : tl::unexpected<Error>(desk.error());
    const Outcome carried = to ? (*desk)->delegations().exported().and_then(
                                [&to](const QByteArray &file) { return writeDurably(*to, file, FileAccess::Shared); })
                               : readFile(*from, limits::houseStyleBytes).and_then([&desk](const QByteArray &file) {
                                     return (*desk)->delegations().take(file).map([](int) {});
                                 });
    return carried.and_then([&session] { return listDelegations(session); });
}

Result<QDate> dayWanted(const Arguments &arguments, const QString &option)
{
    const QString said = arguments.value(option).value_or(QString());
    const QDate day = QDate::fromString(said, Qt::ISODate);
    if (!day.isValid())
        return badUse(QCoreApplication::translate("Cli", "Say the day as --%1 2026-11-27.").arg(option));
    return day;
}

Result<DelegationWish> wishIn(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString said = arguments.value(QStringLiteral("role")).value_or(QString());
    const auto role = roleFromId(said);
    const auto first = dayWanted(arguments, QStringLiteral("from"));
    const auto last = dayWanted(arguments, QStringLiteral("until"));
    if (arguments.words.size() != 2)
        return badUse(
            QCoreApplication::translate("Cli", "Say who lends the role, and to whom: people delegate FROM TO."));
    if (!role)
        return badUse(QCoreApplication::translate("Cli", "There is no role “%1”; the roles are: %2.")
                          .arg(said, roleIds(allRoles()).join(u", ")));
    if (!first || !last)
        return tl::unexpected<Error>(first ? last.error() : first.error());
    const QString reason = arguments.value(QStringLiteral("reason")).value_or(QString());
    const QString from = session.word(0).simplified().normalized(QString::NormalizationForm_C);
    return signingKey(session, from).map([&](const std::optional<SigningKey> &key) {
        return DelegationWish{from, session.word(1), *role, *first, *last, reason, key};
    });
}

Result<Answer> withdraw(Session &session, const QString &said)
{
    bool isNumber = false;
    const qint64 number = said.toLongLong(&isNumber);
    if (!isNumber || !session.arguments().words.isEmpty())
        return badUse(QCoreApplication::translate("Cli",
                                                  "Say which one: people delegate --withdraw NUMBER; `toasoan-cli "
                                                  "people delegations` lists them."));
    const auto person = actingPerson(session);
    const auto desk = session.desk();
    if (!person || !desk)
        return tl::unexpected<Error>(person ? desk.error() : person.error());
    return (*desk)->delegations().withdraw(number, *person).and_then([&] { return listDelegations(session); });
}

Result<Answer> delegateRole(Session &session)
{
    if (const auto number = session.arguments().value(QStringLiteral("withdraw")))
        return withdraw(session, *number);
    const auto wish = wishIn(session);
    const auto desk = session.desk();
    if (!wish || !desk)
        return tl::unexpected<Error>(wish ? desk.error() : wish.error());
    return (*desk)->delegations().give(*wish).map([](const KnownDelegation &given) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return Answer{describe(given, now), line(given, now), {}, {}, Done};
    });
}

} // namespace

QList<Command> delegationCommands()
{
    return {{u"people delegate"_qs,
             u"FROM TO"_qs,
             QT_TRANSLATE_NOOP("Cli", "lend a role to somebody for some days, or take it back"),
             0,
             2,
             {valued("role", "ROLE"), valued("from", "DAY"), valued("until", "DAY"), valued("reason", "TEXT"),
              valued("withdraw", "NUMBER"), valued("as", "PERSON"), keyPassphraseOption()},
             delegateRole},
            {u"people delegations"_qs,
             {},
             QT_TRANSLATE_NOOP("Cli", "list the roles that people lent each other, by number"),
             0,
             0,
             {valued("to", "FILE"), valued("take", "FILE")},
             showOrCarryDelegations}};
}

} // namespace toasoan::cli
