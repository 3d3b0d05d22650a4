#include "app/cli/command_groups.h"
#include "app/cli/terminal_progress.h"
#include "app/desk/rescue.h"
#include "app/desk/soak.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <unistd.h>

namespace toasoan::cli {
namespace {

/// What is wrong, one sentence each.
QStringList problemsOf(const DoctorReport &report)
{
    QStringList problems = report.fileProblems;
    for (const DraftHealth &draft : report.drafts) {
        for (const RevisionHealth &revision : draft.revisions) {
            if (!revision.problem.isEmpty())
                problems.append(QCoreApplication::translate("Cli", "draft %1, revision %2: %3")
                                    .arg(draft.id.value, revision.id.value.left(12), revision.problem));
        }
        if (!draft.journalProblem.isEmpty())
            problems.append(
                QCoreApplication::translate("Cli", "draft %1, journal: %2").arg(draft.id.value, draft.journalProblem));
        if (!draft.rowProblem.isEmpty())
            problems.append(QCoreApplication::translate("Cli", "draft %1: %2").arg(draft.id.value, draft.rowProblem));
    }
    for (const QString &hash : report.damagedContents)
        problems.append(QCoreApplication::translate("Cli", "text %1: not what it was").arg(hash.left(12)));
    for (const PictureHealth &picture : report.damagedPictures)
        problems.append(
            picture.usedIn.isEmpty()
                ? QCoreApplication::translate("Cli", "picture %1: %2").arg(picture.id.value.left(12), picture.problem)
                : QCoreApplication::translate("Cli", "picture %1: %2, used in %3")
                      .arg(picture.id.value.left(12), picture.problem, picture.usedIn.join(u", ")));
    for (const QString &hash : report.damagedAttachments)
        problems.append(
            QCoreApplication::translate("Cli", "attachment %1: gone or not what it was").arg(hash.left(12)));
    if (report.auditBreak)
        problems.append(QCoreApplication::translate("Cli", "The log is broken at entry %1 (%2).")
                            .arg(report.auditBreak->number)
                            .arg(report.auditBreak->reason));
    return problems;
}

QJsonObject describe(const DraftHealth &draft)
{
    QJsonArray revisions;
    for (const RevisionHealth &revision : draft.revisions) {
        QJsonObject object{{QStringLiteral("id"), revision.id.value},
                           {QStringLiteral("ok"), revision.problem.isEmpty()}};
        if (!revision.problem.isEmpty())
            object.insert(QStringLiteral("problem"), revision.problem);
        revisions.append(object);
    }
    return {{QStringLiteral("id"), draft.id.value},           {QStringLiteral("headline"), draft.headline},
            {QStringLiteral("status"), stateId(draft.state)}, {QStringLiteral("head"), draft.head.value},
            {QStringLiteral("ok"), draft.isWhole()},          {QStringLiteral("revisions"), revisions}};
}

QJsonObject describe(const PictureHealth &picture)
{
    return {{QStringLiteral("id"), picture.id.value},
            {QStringLiteral("problem"), picture.problem},
            {QStringLiteral("usedIn"), QJsonArray::fromStringList(picture.usedIn)}};
}

Answer describe(const DoctorReport &report)
{
    const QStringList problems = problemsOf(report);
    QJsonArray drafts;
    QJsonArray pictures;
    for (const PictureHealth &picture : report.damagedPictures)
        pictures.append(describe(picture));
    QString text;
    for (const DraftHealth &draft : report.drafts) {
        drafts.append(describe(draft));
        text += QCoreApplication::translate("Cli", "%1  revisions: %2  %3")
                    .arg(draft.id.value)
                    .arg(draft.revisions.size())
                    .arg(draft.headline)
                + u'\n';
        for (const RevisionHealth &revision : draft.revisions)
            text +=
                u"  " + revision.id.value + u"  " + (revision.problem.isEmpty() ? u"ok"_qs : revision.problem) + u'\n';
    }
    for (const QString &problem : problems)
        text += problem + u'\n';
    if (report.whole())
        text += QCoreApplication::translate("Cli", "Everything in %1 is whole.").arg(report.folder) + u'\n';
    const QJsonObject json{{QStringLiteral("ok"), report.whole()},
                           {QStringLiteral("folder"), report.folder},
                           {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
                           {QStringLiteral("pictures"), pictures},
                           {QStringLiteral("drafts"), drafts}};
    return {json, text, {}, {}, report.whole() ? Done : Found};
}

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy"));
}

QString sentenceOf(const HurtDraft &hurt)
{
    const QString name = hurt.headline.isEmpty() ? hurt.id.value : hurt.headline;
    if (!hurt.goesBack.isValid())
        return QCoreApplication::translate("Cli", "“%1” is lost; a backup may have it.").arg(name);
    return QCoreApplication::translate("Cli", "“%1” is as it was at %2.").arg(name, timeText(hurt.goesBack));
}

Answer describe(const Rescued &rescued)
{
    QJsonArray hurt;
    QString text;
    for (const HurtDraft &draft : rescued.salvaged.hurt) {
        hurt.append(QJsonObject{{QStringLiteral("id"), draft.id.value},
                                {QStringLiteral("headline"), draft.headline},
                                {QStringLiteral("goesBackTo"), utcText(draft.goesBack)}});
        text += sentenceOf(draft) + u'\n';
    }
    QJsonArray fromBackups;
    for (const HurtDraft &draft : rescued.salvaged.fromBackups) {
        fromBackups.append(QJsonObject{{QStringLiteral("id"), draft.id.value},
                                       {QStringLiteral("headline"), draft.headline},
                                       {QStringLiteral("modified"), utcText(draft.goesBack)}});
        text += QCoreApplication::translate("Cli", "“%1” comes from a backup, as it was at %2.")
                    .arg(draft.headline.isEmpty() ? draft.id.value : draft.headline, timeText(draft.goesBack))
                + u'\n';
    }
    if (rescued.kept.isEmpty())
        text += QCoreApplication::translate("Cli", "The database is whole; nothing was to be repaired.") + u'\n';
    else
        text += QCoreApplication::translate("Cli", "Drafts that open: %1. The damaged file is kept: %2")
                    .arg(rescued.salvaged.drafts)
                    .arg(rescued.kept)
                + u'\n';
    const bool allThere = rescued.salvaged.hurt.isEmpty() && rescued.filesLost.isEmpty();
    const QJsonObject json{{QStringLiteral("ok"), allThere},
                           {QStringLiteral("drafts"), rescued.salvaged.drafts},
                           {QStringLiteral("kept"), rescued.kept},
                           {QStringLiteral("hurt"), hurt},
                           {QStringLiteral("fromBackups"), fromBackups},
                           {QStringLiteral("filesMended"), rescued.filesMended},
                           {QStringLiteral("filesLost"), QJsonArray::fromStringList(rescued.filesLost)}};
    return {json, text, {}, {}, allThere ? Done : Found};
}

Result<Answer> repairFolder(Session &session)
{
    TerminalProgress line(QCoreApplication::translate("Cli", "Repairing (Ctrl+C gives it up):"));
    return session.secret()
        .and_then([&](const QString &secret) {
            return rescue(session.dataFolder(), QDateTime::currentDateTimeUtc(), line.progress(), secret);
        })
        .map([](const Rescued &rescued) { return describe(rescued); });
}

/// A line is out of the process, in one call, before the next save begins: whoever kills it knows what was promised.
void acknowledge(const RevisionId &revision)
{
    const QByteArray line = "ACK " + revision.value.toLatin1() + '\n';
    (void)::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

Result<SoakPlan> planOf(const Arguments &arguments)
{
    SoakPlan plan;
    bool seedIsNumber = true;
    bool actionsIsNumber = true;
    if (const auto seed = arguments.value(QStringLiteral("seed")))
        plan.seed = seed->toUInt(&seedIsNumber);
    if (const auto actions = arguments.value(QStringLiteral("actions")))
        plan.actions = actions->toLongLong(&actionsIsNumber);
    if (!seedIsNumber || !actionsIsNumber || plan.actions < 0)
        return badUse(QCoreApplication::translate("Cli", "--seed and --actions are numbers."));
    return plan;
}

Result<Answer> examineFolder(Session &session)
{
    if (session.arguments().has(QStringLiteral("repair")))
        return repairFolder(session);
    TerminalProgress line(QCoreApplication::translate("Cli", "Looking through everything (Ctrl+C gives it up):"));
    return session.desk()
        .and_then([&line](Desk *desk) { return desk->doctor(line.progress()); })
        .map([](const DoctorReport &report) { return describe(report); });
}

Result<Answer> soakFolder(Session &session)
{
    auto plan = planOf(session.arguments());
    const auto secret = session.secret();
    if (!plan || !secret)
        return tl::unexpected(plan ? secret.error() : plan.error());
    plan->secret = *secret;
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    int saves = 0;
    const bool isJson = session.format() == u"json";
    plan->acknowledge = [&](const RevisionId &revision) {
        ++saves;
        if (!isJson)
            acknowledge(revision);
    };
    return soak(**desk, *plan).map([&] {
        return Answer{QJsonObject{{QStringLiteral("acknowledged"), saves}}, {}, {}, {}, Done};
    });
}

} // namespace

QList<Command> safetyCommands()
{
    return {{u"doctor"_qs,
             {},
             QT_TRANSLATE_NOOP("Cli", "look at everything in the data folder and say what is not whole"),
             0,
             0,
             {flag("repair")},
             examineFolder},
            {u"soak"_qs,
             {},
             QT_TRANSLATE_NOOP("Cli", "save at random and print ACK for each save: for tests"),
             0,
             0,
             {valued("seed", "N"), valued("actions", "N")},
             soakFolder}};
}

} // namespace toasoan::cli
