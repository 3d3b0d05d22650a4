#include "app/cli/command_groups.h"
#include "app/cli/terminal_progress.h"
#include "app/desk/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

Answer describe(const BackedUp &done)
{
    QStringList notes;
    if (!done.filesMissed.isEmpty())
        notes.append(QCoreApplication::translate(
                         "Cli", "Pictures or attachments that are gone or damaged and so not in the backup: %1.")
                         .arg(done.filesMissed.join(u", "_qs)));
    const QJsonObject json{{QStringLiteral("path"), done.backup.file},
                           {QStringLiteral("bytes"), done.backup.bytes},
                           {QStringLiteral("drafts"), done.drafts},
                           {QStringLiteral("filesCopied"), done.filesCopied},
                           {QStringLiteral("filesMissed"), QJsonArray::fromStringList(done.filesMissed)}};
    const QString text =
        QCoreApplication::translate("Cli", "%1: drafts: %2, all checked; pictures and attachments copied: %3.")
            .arg(done.backup.file)
            .arg(done.drafts)
            .arg(done.filesCopied)
        + u'\n';
    return {json, text, notes, {}, done.filesMissed.isEmpty() ? Done : Found};
}

Answer describe(const Restored &done)
{
    QString text = QCoreApplication::translate("Cli", "Drafts that are back: %1.").arg(done.drafts) + u'\n';
    if (!done.kept.isEmpty())
        text += QCoreApplication::translate("Cli", "The database that was here is kept: %1").arg(done.kept) + u'\n';
    return {QJsonObject{{QStringLiteral("drafts"), done.drafts},
                        {QStringLiteral("kept"), done.kept},
                        {QStringLiteral("filesCopied"), done.filesCopied}},
            text,
            {},
            {},
            Done};
}

Result<Answer> makeBackup(Session &session)
{
    TerminalProgress line(QCoreApplication::translate("Cli", "Copying and checking (Ctrl+C gives it up):"));
    return session.secret()
        .and_then([&](const QString &secret) {
            return backUp(QDir(session.dataFolder()).absolutePath(), absolute(session.word(0)), line.progress(),
                          secret);
        })
        .map([](const BackedUp &done) { return describe(done); });
}

Result<Answer> takeBackup(Session &session)
{
    TerminalProgress line(QCoreApplication::translate("Cli", "Checking the backup (Ctrl+C gives it up):"));
    return session.secret()
        .and_then([&](const QString &secret) {
            return restore(QDir(session.dataFolder()).absolutePath(), absolute(session.word(0)),
                           QDateTime::currentDateTimeUtc(), line.progress(), secret);
        })
        .map([](const Restored &done) { return describe(done); });
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {u"backup"_qs,
         u"FILE"_qs,
         QT_TRANSLATE_NOOP("Cli", "a checked copy of all drafts; pictures and attachments go into folders beside it"),
         1,
         1,
         {},
         makeBackup},
        {u"restore"_qs,
         u"FILE"_qs,
         QT_TRANSLATE_NOOP("Cli", "put a backup in the place of the drafts, which are kept beside it"),
         1,
         1,
         {},
         takeBackup}};
}

} // namespace toasoan::cli
