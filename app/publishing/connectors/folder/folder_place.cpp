#include "app/publishing/connectors/folder/folder_place.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/workflow/troubles.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace toasoan {
namespace {

/// In pieces small enough that giving up is heard soon, on a slow drive too.
Portions watched(const QByteArray &bytes, const Progress &progress)
{
    constexpr qsizetype piece = 256 * 1024;
    return [&bytes, &progress, done = qsizetype(0)]() mutable -> Result<QByteArray> {
        if (progress && !progress(done, bytes.size()))
            return givenUp();
        const QByteArray next = bytes.mid(done, piece);
        done += next.size();
        return next;
    };
}

} // namespace

FolderPlace::FolderPlace(const QString &folder, const Progress &progress)
    : m_folder(QDir::cleanPath(folder)), m_progress(progress)
{}

QString FolderPlace::pathOf(const QString &name) const
{
    return m_folder + u'/' + name;
}

QString FolderPlace::urlOf(const QString &name) const
{
    return QUrl::fromLocalFile(pathOf(name)).toString(QUrl::FullyEncoded);
}

Result<QStringList> FolderPlace::names()
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return troubled(Trouble::Unreachable, m_folder);
    if (!QFileInfo(m_folder).isWritable())
        return troubled(Trouble::RoleTooSmall, m_folder, m_folder);
    return folder.entryList(QDir::Files, QDir::Name);
}

Result<QString> FolderPlace::sumOf(const QString &name)
{
    if (!QFileInfo(m_folder).isDir())
        return troubled(Trouble::Unreachable, m_folder);
    const QString path = pathOf(name);
    const QString sum = sha256OfFile(path);
    if (sum.isEmpty() && QFileInfo::exists(path))
        return failure(ErrorCode::Io, {}, {path});
    return sum;
}

Outcome FolderPlace::put(const QString &name, const QByteArray &bytes)
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return troubled(Trouble::Unreachable, m_folder);
    const QString path = pathOf(name);
    const QString below = QFileInfo(path).absolutePath();
    if (!QFileInfo(below).isDir() && !folder.mkdir(below))
        return troubled(Trouble::RoleTooSmall, m_folder, below);
    return writeDurably(path, watched(bytes, m_progress), FileAccess::Shared);
}

Outcome FolderPlace::remove(const QString &name)
{
    const QString path = pathOf(name);
    if (!QFile::remove(path) && QFileInfo::exists(path))
        return troubled(Trouble::RoleTooSmall, m_folder, path);
    if (name.contains(u'/'))
        QDir().rmdir(QFileInfo(path).absolutePath()); // stays where others put something into it
    return {};
}

Result<std::unique_ptr<FilePlace>> folderPlace(const QString &folder, const Progress &progress)
{
    if (!QDir::isAbsolutePath(folder))
        return troubled(Trouble::Settings, folder, QStringLiteral("folder"));
    return std::make_unique<FolderPlace>(folder, progress);
}

} // namespace toasoan
