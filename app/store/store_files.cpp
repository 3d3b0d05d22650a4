#include "app/store/store_files.h"

#include "app/base/durable_file.h"
#include "app/store/file_system.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace toasoan {
namespace {

constexpr mode_t privateFolder = 0700;
constexpr mode_t privateFile = 0600;

QString markerPath(const QString &folder)
{
    return folder + u"/known"_qs;
}

tl::unexpected<Error> systemFailure(const QString &path)
{
    const ErrorCode code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Io;
    return failure(code, QString::fromLocal8Bit(std::strerror(errno)), {path});
}

/// A folder that is already in use for other things keeps its mode: the files in it are private in any case.
Outcome makeFolder(const QString &folder)
{
    if (auto made = makePrivateFolder(folder); !made)
        return made;
    if (QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
        && ::chmod(QFile::encodeName(folder).constData(), privateFolder) != 0)
        return systemFailure(folder);
    return {};
}

Outcome makeEmptyFile(const QString &path)
{
    if (QFileInfo::exists(path)) // closing a descriptor would give up the locks of another connection of ours
        return {};
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, privateFile);
    if (file < 0)
        return systemFailure(path);
    ::close(file);
    return {};
}

Outcome tightenMode(const QString &path)
{
    struct stat status = {};
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &status) != 0)
        return systemFailure(path);
    if ((status.st_mode & 077U) != 0 && ::chmod(name.constData(), privateFile) != 0)
        return systemFailure(path);
    return {};
}

Outcome checkNotLost(const QString &folder)
{
    const QFileInfo file(databasePath(folder));
    if (storeKnown(folder) && (!file.exists() || file.size() == 0)) {
        const QString how =
            file.exists() ? QStringLiteral("known before, now empty") : QStringLiteral("known before, now gone");
        return failure(ErrorCode::StoreDamaged, how, {file.filePath()});
    }
    return {};
}

} // namespace

QString databasePath(const QString &folder)
{
    return folder + u"/toasoan.sqlite"_qs;
}

QStringList databaseParts()
{
    return {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};
}

Outcome prepareStoreFiles(const QString &folder, Access access)
{
    if (const QString share = networkShareOf(folder); !share.isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("network-share"), {folder, share});
    if (auto kept = checkNotLost(folder); !kept)
        return kept;
    const QString path = databasePath(folder);
    if (access == Access::ReadOnly) {
        if (!QFileInfo::exists(path))
            return failure(ErrorCode::NotFound, {}, {path});
        return {};
    }
    if (auto made = makeFolder(folder); !made)
        return made;
    if (auto made = makeEmptyFile(path); !made)
        return made;
    return tightenMode(path);
}

Result<FolderUse> FolderUse::take(const QString &folder, Sharing sharing)
{
    const QString path = folder + u"/in-use"_qs;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CREAT | O_CLOEXEC, privateFile);
    const int how = sharing == Sharing::Shared ? LOCK_SH : LOCK_EX;
    if (file >= 0 && ::flock(file, how | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        ::close(file);
        return failure(ErrorCode::StoreBusy, QStringLiteral("in use"), {folder});
    }
    return FolderUse(file);
}

FolderUse::~FolderUse()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

OpeningTurn::OpeningTurn(const QString &folder)
    : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    // A file system without such locks leaves us where we would be without this class.
    if (m_descriptor >= 0)
        (void)::flock(m_descriptor, LOCK_EX);
}

OpeningTurn::~OpeningTurn()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool storeKnown(const QString &folder)
{
    return QFileInfo::exists(markerPath(folder));
}

Outcome rememberStore(const QString &folder)
{
    if (storeKnown(folder))
        return {};
    return writeDurably(markerPath(folder), QByteArray("This folder holds a Toa Soan database.\n"));
}

} // namespace toasoan
