#include "app/sandbox/memory_folder.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace toasoan {
namespace {

const QString namesBegin = QStringLiteral("toasoan-memory-");

/// The session's own folder and the system's memory, before the disk.
QStringList places()
{
    QStringList places{qEnvironmentVariable("XDG_RUNTIME_DIR"), QStringLiteral("/dev/shm"), QDir::tempPath()};
    places.removeIf([](const QString &place) { return place.isEmpty() || !QFileInfo(place).isWritable(); });
    places.removeDuplicates();
    return places;
}

/// The folder's own lock; -1 where another process has it, or where the folder is not ours.
int lockOf(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    struct stat about = {};
    if (file >= 0 && ::fstat(file, &about) == 0 && about.st_uid == ::getuid() && ::flock(file, LOCK_EX | LOCK_NB) == 0)
        return file;
    if (file >= 0)
        ::close(file);
    return -1;
}

} // namespace

MemoryFolder::MemoryFolder()
    : m_folder(places().value(0, QDir::tempPath()) + u'/' + namesBegin + u"XXXXXX"_qs), m_lock(lockOf(m_folder.path()))
{}

MemoryFolder::~MemoryFolder()
{
    m_folder.remove();
    if (m_lock >= 0)
        ::close(m_lock);
}

void dropLeftMemoryFolders()
{
    for (const QString &place : places()) {
        const QStringList names =
            QDir(place).entryList({namesBegin + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
        for (const QString &name : names) {
            const QString folder = place + u'/' + name;
            const int lock = lockOf(folder);
            if (lock < 0)
                continue;
            QDir(folder).removeRecursively();
            ::close(lock);
        }
    }
}

} // namespace toasoan
