#include "app/store/file_system.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <sys/statfs.h>

namespace toasoan {
namespace {

struct Magic
{
    quint32 number;
    const char *name;
};

/// What statfs says where the list of mounts is not to be had.
constexpr std::array<Magic, 8> networks = {{
    {0x6969, "nfs"},
    {0xff534d42, "cifs"},
    {0xfe534d42, "smb2"},
    {0x517b, "smb"},
    {0x01021997, "9p"},
    {0x5346414f, "afs"},
    {0x00c36400, "ceph"},
    {0x73757245, "coda"},
}};

/// Spaces and the like are written as three octal digits.
QByteArray unescaped(const QByteArray &field)
{
    QByteArray out;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int code = field.at(i) == '\\' ? field.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        out += isOctal ? static_cast<char>(code) : field.at(i);
        i += isOctal ? 3 : 0;
    }
    return out;
}

bool isBelow(const QString &path, const QString &mount)
{
    return mount == u"/" || path == mount || path.startsWith(mount + u'/');
}

/// The nearest folder above that is there, with links followed.
QString existing(const QString &folder)
{
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(path) && path != u"/")
        path = QFileInfo(path).absolutePath();
    return QFileInfo(path).canonicalFilePath();
}

} // namespace

QString fileSystemOf(const QString &path, const QByteArray &mountInfo)
{
    QString longest;
    QString kind;
    for (const QByteArray &line : mountInfo.split('\n')) {
        const QList<QByteArray> before = line.left(line.indexOf(" - ")).split(' ');
        const QList<QByteArray> after = line.mid(line.indexOf(" - ") + 3).split(' ');
        if (before.size() < 5 || line.indexOf(" - ") < 0)
            continue;
        const QString mount = QFile::decodeName(unescaped(before.at(4)));
        // The later of two at one place lies on top.
        if (isBelow(path, mount) && mount.size() >= longest.size()) {
            longest = mount;
            kind = QString::fromLatin1(after.first());
        }
    }
    return kind;
}

bool isOnNetwork(const QString &fileSystem)
{
    static const QStringList names = {u"nfs"_qs,
                                      u"nfs4"_qs,
                                      u"cifs"_qs,
                                      u"smb"_qs,
                                      u"smb2"_qs,
                                      u"smb3"_qs,
                                      u"smbfs"_qs,
                                      u"9p"_qs,
                                      u"afs"_qs,
                                      u"ceph"_qs,
                                      u"coda"_qs,
                                      u"davfs"_qs,
                                      u"ncpfs"_qs,
                                      u"ocfs2"_qs,
                                      u"gfs2"_qs,
                                      u"lustre"_qs,
                                      u"beegfs"_qs,
                                      u"glusterfs"_qs,
                                      u"fuse.sshfs"_qs,
                                      u"fuse.rclone"_qs,
                                      u"fuse.davfs"_qs,
                                      u"fuse.davfs2"_qs,
                                      u"fuse.s3fs"_qs,
                                      u"fuse.smbnetfs"_qs,
                                      u"fuse.curlftpfs"_qs,
                                      u"fuse.gvfsd-fuse"_qs,
                                      u"fuse.kio-fuse"_qs,
                                      u"fuse.glusterfs"_qs,
                                      u"fuse.ceph"_qs,
                                      u"fuse.ceph-fuse"_qs,
                                      u"fuse.mfs"_qs,
                                      u"fuse.juicefs"_qs,
                                      u"fuse.google-drive-ocamlfuse"_qs,
                                      u"fuse.onedriver"_qs,
                                      u"fuse.gcsfuse"_qs};
    return names.contains(fileSystem);
}

QString networkShareOf(const QString &folder)
{
    const QString path = existing(folder);
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    if (mounts.open(QIODevice::ReadOnly)) {
        const QString kind = fileSystemOf(path, mounts.readAll());
        if (!kind.isEmpty())
            return isOnNetwork(kind) ? kind : QString();
    }
    struct statfs status = {};
    if (::statfs(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    for (const Magic &network : networks) {
        if (static_cast<quint32>(status.f_type) == network.number)
            return QString::fromLatin1(network.name);
    }
    return {};
}

} // namespace toasoan
