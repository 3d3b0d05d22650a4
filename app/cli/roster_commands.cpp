#include "app/base/clock.h"
#include "app/base/durable_file.h"
#include "app/cli/command_groups.h"
#include "app/cli/signing_key.h"
#include "app/desk/audit_check.h"
#include "app/workflow/fingerprint.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace toasoan::cli {
namespace {

constexpr qsizetype mostBytes = 4 * 1024 * 1024;

Answer describe(const Roster &roster)
{
    const QString words = fingerprintWords(roster.administrator);
    QString text = QCoreApplication::translate("Cli", "Roster %1 of %2, signed by %3.")
                       .arg(QString::number(roster.serial), utcText(roster.time), signerOf(roster))
                   + u'\n' + words + u'\n';
    QJsonArray people;
    for (const Certificate &certificate : roster.people) {
        const QStringList roles = roleIds(certificate.roles);
        people.append(QJsonObject{{QStringLiteral("name"), certificate.person},
                                  {QStringLiteral("roles"), QJsonArray::fromStringList(roles)},
                                  {QStringLiteral("key"), certificate.key.value},
                                  {QStringLiteral("since"), utcText(certificate.since)},
                                  {QStringLiteral("until"), utcText(certificate.until)}});
        const QString ended = certificate.until.isValid() ? QString(u"  – " + utcText(certificate.until)) : QString();
        text += u"  " + certificate.person + u" (" + roles.join(u", ") + u")  " + fingerprintWords(certificate.key)
                + ended + u'\n';
    }
    const QJsonObject json{{QStringLiteral("serial"), roster.serial},
                           {QStringLiteral("signer"), signerOf(roster)},
                           {QStringLiteral("key"), roster.administrator.value},
                           {QStringLiteral("fingerprint"), words},
                           {QStringLiteral("people"), people}};
    return {json, text, {}, {}, Done};
}

Result<Roster> currentRoster(Session &session)
{
    return session.desk()
        .and_then([](Desk *desk) { return desk->keys().roster(); })
        .and_then([](const std::optional<Roster> &roster) -> Result<Roster> {
            if (!roster)
                return failure(ErrorCode::Refused, QStringLiteral("no-roster"));
            return *roster;
        });
}

Result<Answer> showRoster(Session &session)
{
    return currentRoster(session).map([](const Roster &roster) { return describe(roster); });
}

Result<Answer> signRoster(Session &session)
{
    const auto person = actingPerson(session);
    if (!person)
        return tl::unexpected<Error>(person.error());
    const auto key = signingKey(session, *person);
    if (!key)
        return tl::unexpected<Error>(key.error());
    if (!*key)
        return failure(ErrorCode::Refused, QStringLiteral("key-locked"), {*person});
    return session.desk()
        .and_then([&](Desk *desk) { return desk->keys().signRoster(**key); })
        .map([](const auto &roster) { return describe(roster); });
}

Result<Answer> exportRoster(Session &session)
{
    const auto roster = currentRoster(session);
    if (!roster)
        return tl::unexpected<Error>(roster.error());
    return writeDurably(session.word(0), toJson(*roster), FileAccess::Shared).map([&] { return describe(*roster); });
}

Result<Answer> importRoster(Session &session)
{
    const QString words = session.arguments().value(QStringLiteral("accept")).value_or(QString());
    const auto bytes = readFile(session.word(0), mostBytes);
    const auto desk = session.desk();
    if (!bytes || !desk)
        return tl::unexpected<Error>(bytes ? desk.error() : bytes.error());
    return (*desk)->keys().takeRoster(*bytes, words).map([](const Roster &roster) { return describe(roster); });
}

Result<Answer> writeHead(Session &session)
{
    const auto to = session.arguments().value(QStringLiteral("to"));
    if (!to)
        return badUse(QCoreApplication::translate("Cli", "Say where to write: --to PATH."));
    const auto person = actingPerson(session);
    const auto key = person ? signingKey(session, *person) : tl::unexpected<Error>(person.error());
    if (!key)
        return tl::unexpected<Error>(key.error());
    const auto head = session.desk().and_then([&](Desk *desk) { return desk->keys().auditHead(*person, *key); });
    if (!head)
        return tl::unexpected<Error>(head.error());
    const QByteArray bytes = toJson(*head);
    const QString text =
        QCoreApplication::translate("Cli", "Entry %1: %2").arg(QString::number(head->number), head->hash) + u'\n';
    return writeDurably(*to, bytes, FileAccess::Shared).map([&] {
        return Answer{QJsonDocument::fromJson(bytes).object(), text, {}, {}, Done};
    });
}

QString sentence(HeadState state)
{
    switch (state) {
    case HeadState::Contained:
        return QCoreApplication::translate("Cli", "Today's log still contains entry %1.");
    case HeadState::Shorter:
        return QCoreApplication::translate("Cli", "Today's log ends before entry %1: entries were cut off.");
    case HeadState::Different:
        break;
    }
    return QCoreApplication::translate("Cli", "Today's log has another entry %1: it was written anew.");
}

Answer describe(const HeadComparison &compared)
{
    const AuditHead &head = compared.head;
    QString text = sentence(compared.state).arg(head.number) + u'\n';
    if (!compared.isWhole)
        text += QCoreApplication::translate("Cli", "The log itself is broken; `toasoan-cli audit verify` says where.")
                + u'\n';
    text += QCoreApplication::translate("Cli", "What it is compared with: %1.").arg(signatureName(compared.signature))
            + u'\n';
    const QJsonObject json{{QStringLiteral("ok"), compared.isGood()},
                           {QStringLiteral("number"), head.number},
                           {QStringLiteral("state"), headStateId(compared.state)},
                           {QStringLiteral("whole"), compared.isWhole},
                           {QStringLiteral("signature"), signatureId(compared.signature)}};
    return {json, text, {}, {}, compared.isGood() ? Done : Found};
}

Result<Answer> compareAudit(Session &session)
{
    const auto head = readFile(session.word(0), mostBytes);
    const auto desk = session.desk();
    if (!head || !desk)
        return tl::unexpected<Error>(head ? desk.error() : head.error());
    return compareWithHead(**desk, *head).map([](const HeadComparison &compared) { return describe(compared); });
}

} // namespace

QList<Command> rosterCommands()
{
    const Option as = valued("as", "PERSON");
    return {
        {u"roster"_qs, {}, QT_TRANSLATE_NOOP("Cli", "show the signed list of keys and roles"), 0, 0, {}, showRoster},
        {u"roster sign"_qs,
         {},
         QT_TRANSLATE_NOOP("Cli", "sign keys and roles as they are now, as an administrator"),
         0,
         0,
         {as, keyPassphraseOption()},
         signRoster},
        {u"roster export"_qs,
         u"FILE"_qs,
         QT_TRANSLATE_NOOP("Cli", "write the roster for other computers of the newsroom"),
         1,
         1,
         {},
         exportRoster},
        {u"roster import"_qs,
         u"FILE"_qs,
         QT_TRANSLATE_NOOP("Cli", "take over a roster; the first one only with its fingerprint words"),
         1,
         1,
         {valued("accept", "WORDS")},
         importRoster},
        {u"audit head"_qs,
         u"--to FILE"_qs,
         QT_TRANSLATE_NOOP("Cli", "write down how far that log has come, to compare later"),
         0,
         0,
         {valued("to", "FILE"), as, keyPassphraseOption()},
         writeHead},
        {u"audit compare"_qs,
         u"FILE"_qs,
         QT_TRANSLATE_NOOP("Cli", "see that the log still contains what was written down"),
         1,
         1,
         {},
         compareAudit}};
}

} // namespace toasoan::cli
