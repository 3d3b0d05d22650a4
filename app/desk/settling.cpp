#include "app/desk/settling.h"

#include "app/base/durable_file.h"
#include "app/base/log.h"
#include "app/desk/attachment_service.h"
#include "app/desk/backups.h"
#include "app/desk/settings.h"
#include "app/store/sealing/sealing.h"
#include "app/store/store_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace toasoan {
namespace {

const QStringList hashedFolders{QStringLiteral("media"), QStringLiteral("attachments")};
const QStringList namedFolders{QStringLiteral("templates"), QStringLiteral("snippets")};

QString notePath(const QString &folder)
{
    return folder + u"/settling"_qs;
}

QStringList namesIn(const FolderFiles &files, const QStringList &folders)
{
    QStringList names;
    const QDir root(files.folder());
    for (const QString &folder : folders) {
        QDirIterator each(files.path(folder), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString name = root.relativeFilePath(each.next());
            if (!name.startsWith(u"attachments/opened/"))
                names.append(name);
        }
    }
    return names;
}

/// A full disk ends the work; a file that cannot be read as it should be does not hold up the others.
bool endsAll(const Error &error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::Io;
}

Outcome passOver(const Outcome &done, const QString &name)
{
    if (done || endsAll(done.error()))
        return done;
    qCWarning(logDesk) << "left as it is:" << name << errorId(done.error().code);
    return {};
}

Outcome settleNamed(const QStringList &names, const FolderFiles &to, const FolderFiles &from, const Progress &progress)
{
    qint64 done = 0;
    for (const QString &name : names) {
        if (progress && !progress(done++, names.size()))
            return givenUp();
        const QString before = from.path(name);
        const bool isDone = QFileInfo::exists(to.path(name)) && to.hasForm(name);
        if (!isDone && QFileInfo::exists(before)) {
            if (auto settled = passOver(to.takeFrom(from, name), name); !settled)
                return settled;
        }
        if (before != to.path(name) && QFileInfo::exists(to.path(name)) && to.hasForm(name))
            QFile::remove(before); // its name was hidden, and now is not
    }
    return {};
}

/// Where the data folder's file is the same, a second name for that.
Outcome settleBesideBackups(const FolderFiles &data, const FolderFiles &from)
{
    const FolderFiles to(ownBackups(data.folder()), data.key());
    for (const QString &name : namesIn(to, hashedFolders)) {
        if (to.hasForm(name)
            || (data.hasForm(name) && data.hash(name) == QFileInfo(name).fileName() && to.linkFrom(data, name)))
            continue;
        if (auto settled = passOver(to.takeFrom({to.folder(), from.key()}, name), name); !settled)
            return settled;
    }
    return {};
}

void removeLog(const QString &file)
{
    for (const QString &part : databaseParts().mid(1))
        QFile::remove(file + part);
}

/// Page by page, so that it can be opened as before; what SQLite cannot read is encrypted as the bytes that it is.
Outcome sealDatabaseCopy(const FolderFiles &to, const QString &name, const QByteArray &header)
{
    const QString file = to.path(name);
    const auto seal = sealOf(file);
    if (!seal || *seal || to.hasForm(name))
        return {};
    auto done = sealCopy(file, *to.key(), header);
    if (!done && done.error().code == ErrorCode::DiskFull)
        return done;
    if (!done) {
        done = to.takeFrom(to, name);
        const QString log = name + u"-wal"_qs;
        return done && QFileInfo::exists(to.path(log)) ? to.takeFrom(to, log) : done;
    }
    removeLog(file);
    return {};
}

Outcome unsealDatabaseCopy(const FolderFiles &to, const FolderFiles &from, const QString &name)
{
    for (const QString &part : {name, QString(name + u"-wal"_qs)}) {
        if (to.hasForm(part))
            continue;
        if (auto done = to.takeFrom(from, part); !done)
            return done;
    }
    const auto seal = sealOf(to.path(name));
    if (!seal || !*seal)
        return {};
    const auto done = unsealCopy(to.path(name), *from.key());
    return done || done.error().code == ErrorCode::DiskFull ? done : Outcome(); // it has another key
}

QStringList databaseCopies(const FolderFiles &files)
{
    QStringList names;
    const QStringList kept = QDir(files.folder()).entryList({QStringLiteral("toasoan.sqlite.*")}, QDir::Files);
    for (const QString &name : kept) {
        if (!name.endsWith(u"-wal") && !name.endsWith(u"-shm"))
            names.append(name);
    }
    for (const Backup &backup : backupsIn(ownBackups(files.folder())))
        names.append(QDir(files.folder()).relativeFilePath(backup.file));
    return names;
}

void removeHidden(const QString &folder, const QStringList &patterns)
{
    for (const QString &name : QDir(folder).entryList(patterns, QDir::Files | QDir::Hidden))
        QFile::remove(folder + u'/' + name);
}

} // namespace

Outcome settleFiles(const FolderFiles &to, const FolderFiles &from, const Progress &progress)
{
    QStringList names = namesIn(to, hashedFolders);
    for (const QString &folder : namedFolders)
        names += from.jsonFiles(folder);
    names.append(QStringLiteral("settings.json.unreadable"));
    return settleNamed(names, to, from, progress).and_then([&] {
        return passOver(settleSettings(to, from), QStringLiteral("settings"));
    });
}

Outcome settleCopies(const FolderFiles &to, const FolderFiles &from, const QByteArray &header)
{
    // What a process that was killed had half converted, perhaps into readable pages.
    removeHidden(to.folder(), {QStringLiteral("toasoan.sqlite*.new")});
    removeHidden(ownBackups(to.folder()), {QStringLiteral("*.sqlite.new")});
    for (const QString &name : databaseCopies(to)) {
        const Outcome done = to.seals()     ? sealDatabaseCopy(to, name, header)
                             : from.seals() ? unsealDatabaseCopy(to, from, name)
                                            : Outcome();
        if (auto passed = passOver(done, name); !passed)
            return passed;
    }
    return settleBesideBackups(to, from);
}

void dropReadableCopies(const QString &folder)
{
    const QString previews = folder + u"/preview"_qs;
    for (const QString &name : QDir(previews).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        QDir(previews + u'/' + name).removeRecursively();
    dropOpenedCopies(folder);
}

void dropLeftovers(const QString &folder)
{
    removeHidden(folder, {QStringLiteral(".*.part*"), QStringLiteral("toasoan.sqlite*.new")});
    removeHidden(ownBackups(folder), {QStringLiteral(".*.part*"), QStringLiteral("*.sqlite.new")});
    for (const QString &root : {folder, ownBackups(folder)}) {
        for (const QString &below : hashedFolders + namedFolders) {
            QDirIterator each(root + u'/' + below, {QStringLiteral(".*.part"), QStringLiteral(".*.arriving")},
                              QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (each.hasNext())
                QFile::remove(each.next());
        }
    }
    for (const QString &name : QDir(folder).entryList({QStringLiteral(".rescue-*")}, QDir::Dirs | QDir::Hidden))
        QDir(folder + u'/' + name).removeRecursively();
}

bool isUnsettled(const QString &folder)
{
    return QFileInfo::exists(notePath(folder));
}

Outcome noteUnsettled(const QString &folder)
{
    return writeDurably(notePath(folder), QByteArray("Encrypting this folder, or the contrary, has not ended.\n"));
}

void noteSettled(const QString &folder)
{
    QFile::remove(notePath(folder));
}

} // namespace toasoan
