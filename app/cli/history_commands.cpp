#include "app/base/clock.h"
#include "app/cli/command_groups.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace toasoan::cli {
namespace {

QString localTime(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

/// What a person said when a workflow step made this revision.
QString wordsWith(const Revision &revision, const QList<AuditEntry> &log)
{
    const auto found = std::find_if(log.begin(), log.end(), [&](const AuditEntry &entry) {
        return entry.revision == revision.id && entry.action == revision.reason;
    });
    return found == log.end() ? QString() : found->detail;
}

QJsonObject describe(const Revision &revision, const QString &words)
{
    QJsonArray parents;
    for (const RevisionId &parent : revision.parents)
        parents.append(parent.value);
    QJsonObject object{{QStringLiteral("revision"), revision.id.value},
                       {QStringLiteral("content"), revision.content.value},
                       {QStringLiteral("parents"), parents},
                       {QStringLiteral("author"), revision.author},
                       {QStringLiteral("time"), utcText(revision.time)},
                       {QStringLiteral("reason"), revision.reason}};
    if (!revision.label.isEmpty())
        object.insert(QStringLiteral("label"), revision.label);
    if (!words.isEmpty())
        object.insert(QStringLiteral("detail"), words);
    return object;
}

QString line(const Revision &revision, const QString &words)
{
    const QString said = words.isEmpty() ? QString() : QString(u": " + words);
    return revision.id.value.left(12) + u"  " + localTime(revision.time) + u"  " + revision.author + u"  "
           + revision.reason + said + u'\n';
}

QJsonObject describe(const AuditEntry &entry)
{
    return {{QStringLiteral("number"), entry.number},     {QStringLiteral("time"), utcText(entry.time)},
            {QStringLiteral("person"), entry.person},     {QStringLiteral("action"), entry.action},
            {QStringLiteral("draft"), entry.draft.value}, {QStringLiteral("revision"), entry.revision.value},
            {QStringLiteral("detail"), entry.detail},     {QStringLiteral("previous"), entry.previous},
            {QStringLiteral("hash"), entry.hash}};
}

QString line(const AuditEntry &entry)
{
    return QStringLiteral("%1  %2  %3  %4  %5  %6\n")
        .arg(entry.number)
        .arg(localTime(entry.time), entry.person, entry.action, entry.draft.value, entry.detail);
}

Answer describe(const QList<AuditEntry> &entries)
{
    QJsonArray json;
    QString text;
    for (const AuditEntry &entry : entries) {
        json.append(describe(entry));
        text += line(entry);
    }
    return {json, text, {}, {}, Done};
}

Answer describe(const std::optional<AuditBreak> &broken)
{
    if (!broken)
        return {QJsonArray(), QCoreApplication::translate("Cli", "The log is whole.") + u'\n', {}, {}, Done};
    const QJsonObject json{{QStringLiteral("number"), broken->number}, {QStringLiteral("reason"), broken->reason}};
    const QString text = QCoreApplication::translate("Cli", "The log is broken at entry %1 (%2).")
                             .arg(broken->number)
                             .arg(broken->reason);
    return {QJsonArray{json}, QString(text + u'\n'), {}, {}, Found};
}

Result<Answer> showHistory(Session &session)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    const DraftId id{session.word(0)};
    if (const auto draft = (*desk)->drafts().open(id); !draft)
        return tl::unexpected(draft.error());
    const auto revisions = (*desk)->history().revisions(id);
    const auto log = (*desk)->history().log(id);
    if (!revisions || !log)
        return tl::unexpected(revisions ? log.error() : revisions.error());
    QJsonArray json;
    QString text;
    for (const Revision &revision : *revisions) {
        const QString words = wordsWith(revision, *log);
        json.append(describe(revision, words));
        text += line(revision, words);
    }
    return Answer{json, text, {}, {}, Done};
}

Result<Answer> showAudit(Session &session)
{
    return session.desk()
        .and_then([](Desk *desk) { return desk->history().audit(); })
        .map([](const QList<AuditEntry> &entries) { return describe(entries); });
}

Result<Answer> verifyAudit(Session &session)
{
    return session.desk()
        .and_then([](Desk *desk) { return desk->history().verifyAudit(); })
        .map([](const std::optional<AuditBreak> &broken) { return describe(broken); });
}

} // namespace

QList<Command> historyCommands()
{
    return {
        {u"log"_qs, u"ID"_qs, QT_TRANSLATE_NOOP("Cli", "print an article's history"), 1, 1, {}, showHistory},
        {u"audit"_qs, {}, QT_TRANSLATE_NOOP("Cli", "print who did what"), 0, 0, {}, showAudit},
        {u"audit verify"_qs, {}, QT_TRANSLATE_NOOP("Cli", "see that nobody changed that log"), 0, 0, {}, verifyAudit}};
}

} // namespace toasoan::cli
