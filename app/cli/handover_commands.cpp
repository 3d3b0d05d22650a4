#include "app/cli/command_groups.h"
#include "app/cli/terminal_progress.h"
#include "app/desk/received_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

Result<QString> target(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("to")).value_or(QString());
    if (path.isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Say where to write: --to FILE.tsb."));
    if (!QFileInfo(path).absoluteDir().exists())
        return badUse(QCoreApplication::translate("Cli", "There is no folder %1.").arg(QFileInfo(path).absolutePath()));
    return path;
}

QList<DraftId> draftsIn(const QStringList &words)
{
    QList<DraftId> drafts;
    for (const QString &word : words) {
        if (!drafts.contains(DraftId{word}))
            drafts.append({word});
    }
    return drafts;
}

Result<Answer> handOver(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto path = target(arguments);
    const auto desk = path ? session.desk() : tl::unexpected<Error>(path.error());
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    const PictureForm form = arguments.has(QStringLiteral("proxies")) ? PictureForm::Proxy : PictureForm::Original;
    const QList<DraftId> drafts = draftsIn(arguments.words);
    TerminalProgress line(QCoreApplication::translate("Cli", "Pictures are taken along (Ctrl+C gives it up):"));
    const QString note = arguments.value(QStringLiteral("note")).value_or(QString());
    return (*desk)->handovers().handOver(drafts, note, form, *path, line.progress()).map([&](const PackageInfo &info) {
        QJsonArray json;
        for (const DraftId &draft : drafts)
            json.append(QJsonObject{{QStringLiteral("id"), draft.value},
                                    {QStringLiteral("merged"), false},
                                    {QStringLiteral("conflicts"), 0},
                                    {QStringLiteral("path"), *path},
                                    {QStringLiteral("bytes"), info.bytes},
                                    {QStringLiteral("sha256"), info.sha256}});
        const QString text = QCoreApplication::translate("Cli", "%1: %2 bytes, SHA-256 %3")
                                 .arg(*path, QString::number(info.bytes), info.sha256);
        return Answer{json, QString(text + u'\n'), {}, {}, Done};
    });
}

QJsonObject describe(const MergeConflict &conflict)
{
    const QString contest = conflict.contest == Contest::Changed   ? QStringLiteral("changed")
                            : conflict.contest == Contest::Deleted ? QStringLiteral("deleted")
                                                                   : QStringLiteral("order");
    return conflict.field.isEmpty()
               ? QJsonObject{{QStringLiteral("block"), conflict.block.value}, {QStringLiteral("contest"), contest}}
               : QJsonObject{{QStringLiteral("field"), conflict.field}, {QStringLiteral("contest"), contest}};
}

QJsonObject describe(const ReceivedDraft &received)
{
    QJsonArray places;
    for (const MergeConflict &conflict : received.conflicts)
        places.append(describe(conflict));
    return {{QStringLiteral("id"), received.id.value},
            {QStringLiteral("merged"), received.as == ReceivedAs::Merged},
            {QStringLiteral("conflicts"), received.conflicts.size()},
            {QStringLiteral("as"), receivedId(received.as)},
            {QStringLiteral("taken"), received.taken},
            {QStringLiteral("places"), places},
            {QStringLiteral("status"), stateId(received.state)},
            {QStringLiteral("revision"), received.head.value},
            {QStringLiteral("notes"), QJsonArray::fromStringList(received.notes)}};
}

Result<Answer> receiveFile(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    TerminalProgress line(QCoreApplication::translate("Cli", "Pictures are kept (Ctrl+C gives it up):"));
    return (*desk)->handovers().receiveFile(session.word(0), line.progress()).map([](const auto &all) {
        Answer answer;
        QJsonArray json;
        for (const ReceivedDraft &received : all) {
            json.append(describe(received));
            answer.text += received.id.value + u"  " + receivedText(received) + u'\n';
            answer.notes += noteTexts(received);
        }
        answer.json = json;
        return answer;
    });
}

QString nameOf(const MergeConflict &conflict)
{
    return conflict.field.isEmpty() ? conflict.block.value : conflict.field;
}

/// What nobody has decided yet, both sides of each.
Result<Answer> showConflicts(Session &session)
{
    const auto desk = session.desk();
    const auto merges = desk ? (*desk)->handovers().openMerges({session.word(0)}) : tl::unexpected<Error>(desk.error());
    if (!merges)
        return tl::unexpected<Error>(merges.error());
    QJsonArray json;
    QString text;
    for (const OpenMerge &merge : *merges) {
        for (const ConflictSides &sides : merge.conflicts) {
            QJsonObject object = describe(sides.conflict);
            object.insert(QStringLiteral("revision"), merge.merge.value);
            object.insert(QStringLiteral("mine"), sides.mine);
            object.insert(QStringLiteral("theirs"), sides.theirs);
            json.append(object);
            text += nameOf(sides.conflict) + u"\n- " + merge.mineAuthor + u": " + sides.mine + u"\n+ "
                    + merge.theirsAuthor + u": " + sides.theirs + u'\n';
        }
    }
    return Answer{json, text, {}, {}, json.isEmpty() ? Done : Found};
}

} // namespace

QList<Command> handoverCommands()
{
    return {{u"handover"_qs,
             u"ID… --to FILE.tsb"_qs,
             QT_TRANSLATE_NOOP("Cli", "write a copy for a colleague: history, comments and approvals too"),
             1,
             -1,
             {valued("to", "FILE.tsb"), flag("proxies"), valued("note", "TEXT")},
             handOver},
            {u"receive"_qs,
             u"FILE.tsb"_qs,
             QT_TRANSLATE_NOOP("Cli", "take a colleague's copy in; what is here is put together with it"),
             1,
             1,
             {},
             receiveFile},
            {u"conflicts"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "print what two people changed differently and nobody has decided"),
             1,
             1,
             {},
             showConflicts}};
}

} // namespace toasoan::cli
