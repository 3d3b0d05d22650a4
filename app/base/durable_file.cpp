#include "app/base/durable_file.h"

#include "app/base/ids.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace toasoan {
namespace {

tl::unexpected<Error> systemFailure(int error, const QString &path)
{
    const ErrorCode code = error == ENOSPC || error == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Io;
    return failure(code, QString::fromLocal8Bit(std::strerror(error)), {path});
}

/// Closes the descriptor whatever happens; release() says how the close went.
class Descriptor
{
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int get() const { return m_value; }
    [[nodiscard]] int release()
    {
        const int value = m_value;
        m_value = -1;
        return ::close(value);
    }

private:
    int m_value;
};

int writeAll(int descriptor, const QByteArray &bytes)
{
    const char *data = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(descriptor, data, static_cast<size_t>(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : EIO;
        data += written;
        left -= written;
    }
    return 0;
}

int writeAndSync(const QByteArray &path, const QByteArray &bytes, mode_t mode)
{
    Descriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (file.get() < 0)
        return errno;
    if (const int error = writeAll(file.get(), bytes))
        return error;
    if (::fsync(file.get()) != 0)
        return errno;
    return file.release() == 0 ? 0 : errno;
}

int syncFolder(const QString &path)
{
    Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0)
        return errno;
    return ::fsync(folder.get()) == 0 ? 0 : errno;
}

int syncFile(const QString &path)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0)
        return errno;
    return ::fsync(file.get()) == 0 ? 0 : errno;
}

QString temporaryBeside(const QString &target)
{
    return QFileInfo(target).absolutePath() + u"/."_qs + newRandomName() + u".part"_qs;
}

/// The SHA-256 of what was copied, or the system's error.
tl::expected<QString, int> copyAndHash(QFile &from, const QString &to, const Progress &progress)
{
    Descriptor file(::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.get() < 0)
        return tl::unexpected<int>(errno);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 portion = 1 << 20;
    for (QByteArray bytes = from.read(portion); !bytes.isEmpty(); bytes = from.read(portion)) {
        if (progress && !progress(from.pos(), from.size()))
            return tl::unexpected<int>(ECANCELED);
        hash.addData(bytes);
        if (const int error = writeAll(file.get(), bytes))
            return tl::unexpected<int>(error);
    }
    if (from.error() != QFileDevice::NoError)
        return tl::unexpected<int>(EIO);
    if (::fsync(file.get()) != 0 || file.release() != 0)
        return tl::unexpected<int>(errno);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<QByteArray> readFile(const QString &path, qsizetype limit)
{
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::BadInput, path + u": "_qs + QString::fromLocal8Bit(std::strerror(EISDIR)), {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QFileInfo::exists(path) ? ErrorCode::Io : ErrorCode::NotFound, file.errorString(), {path});
    // One byte more than allowed, so that devices and growing files are caught too.
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failure(ErrorCode::TooLarge, {}, {path, QString::number(limit)});
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, file.errorString(), {path});
    return bytes;
}

Outcome writeDurably(const QString &path, const QByteArray &bytes, FileAccess access)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    const QString folder = QFileInfo(target).absolutePath();
    const QByteArray temporary = QFile::encodeName(temporaryBeside(target));
    int error = writeAndSync(temporary, bytes, access == FileAccess::Private ? 0600 : 0666);
    if (error == 0 && std::rename(temporary.constData(), QFile::encodeName(target).constData()) != 0)
        error = errno;
    if (error != 0) {
        ::unlink(temporary.constData());
        return systemFailure(error, path);
    }
    error = syncFolder(folder);
    if (error != 0)
        return systemFailure(error, path);
    return {};
}

Result<QString> copyDurably(const QString &from, const QString &to, const QString &wanted, const Progress &progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(QFileInfo::exists(from) ? ErrorCode::Io : ErrorCode::NotFound, source.errorString(), {from});
    const QString temporary = temporaryBeside(to);
    auto hash = copyAndHash(source, temporary, progress);
    if (!hash) {
        ::unlink(QFile::encodeName(temporary).constData());
        return hash.error() == ECANCELED ? givenUp() : systemFailure(hash.error(), to);
    }
    if (!wanted.isEmpty() && *hash != wanted) {
        ::unlink(QFile::encodeName(temporary).constData());
        return failure(ErrorCode::StoreDamaged, QStringLiteral("bytes altered"), {from});
    }
    return moveDurably(temporary, to).map([&hash] { return *hash; });
}

Outcome moveDurably(const QString &from, const QString &to)
{
    const QString target = QFileInfo(to).absoluteFilePath();
    int error = syncFile(from);
    if (error == 0 && std::rename(QFile::encodeName(from).constData(), QFile::encodeName(target).constData()) != 0)
        error = errno;
    if (error == 0)
        error = syncFolder(QFileInfo(target).absolutePath());
    if (error != 0)
        return systemFailure(error, to);
    return {};
}

Outcome makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    if (auto made = makePrivateFolder(parent); !made)
        return made;
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return systemFailure(errno, path);
    const int error = syncFolder(parent); // or what is kept in the new folder may go with it
    if (error != 0)
        return systemFailure(error, path);
    return {};
}

} // namespace toasoan
