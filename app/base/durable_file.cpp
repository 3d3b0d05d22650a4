#include "app/base/durable_file.h"

#include "app/base/ids.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
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

/// Lets the disk write while the next bytes are made: less is left for the sync, which alone promises anything.
void beginWriting([[maybe_unused]] int descriptor, [[maybe_unused]] qsizetype &unwritten)
{
#ifdef SYNC_FILE_RANGE_WRITE
    constexpr qsizetype worthwhile = 1 << 18;
    if (unwritten < worthwhile)
        return;
    (void)::sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
    unwritten = 0;
#endif
}

/// `named` is what an error names.
Outcome writeAndSync(const QByteArray &path, const Portions &bytes, mode_t mode, const QString &named)
{
    const auto fail = [&named](int error) { return systemFailure(error, named); };
    Descriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (file.get() < 0)
        return fail(errno);
    qsizetype unwritten = 0;
    for (auto next = bytes(); !next || !next->isEmpty(); next = bytes()) {
        if (!next)
            return tl::unexpected<Error>(next.error());
        if (const int error = writeAll(file.get(), *next))
            return fail(error);
        beginWriting(file.get(), unwritten += next->size());
    }
    if (::fsync(file.get()) != 0 || file.release() != 0)
        return fail(errno);
    return {};
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

} // namespace

Result<QByteArray> readFile(const QString &path, qsizetype limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (QFileInfo(path).isDir())
            return failure(ErrorCode::BadInput, path + u": "_qs + QString::fromLocal8Bit(std::strerror(EISDIR)),
                           {path});
        return failure(QFileInfo::exists(path) ? ErrorCode::Io : ErrorCode::NotFound, file.errorString(), {path});
    }
    // As much as it says that it has: room for the limit would be taken from the system each time. Then, up to one byte
    // more than allowed, what devices and growing files have beyond.
    constexpr qsizetype beyond = 64 * 1024;
    QByteArray bytes = file.read(std::clamp<qsizetype>(file.size(), 1, limit + 1));
    for (QByteArray more = bytes; !more.isEmpty() && bytes.size() <= limit; bytes += more)
        more = file.read(std::min(beyond, limit + 1 - bytes.size()));
    if (bytes.size() > limit)
        return failure(ErrorCode::TooLarge, {}, {path, QString::number(limit)});
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, file.errorString(), {path});
    return bytes;
}

QString temporaryBeside(const QString &target)
{
    return QFileInfo(target).absolutePath() + u"/."_qs + newRandomName() + u".part"_qs;
}

Outcome writeDurably(const QString &path, const Portions &bytes, FileAccess access)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    const QByteArray temporary = QFile::encodeName(temporaryBeside(target));
    auto written = writeAndSync(temporary, bytes, access == FileAccess::Private ? 0600 : 0666, path);
    if (written && std::rename(temporary.constData(), QFile::encodeName(target).constData()) != 0)
        written = systemFailure(errno, path);
    if (!written) {
        ::unlink(temporary.constData());
        return written;
    }
    const int error = syncFolder(QFileInfo(target).absolutePath());
    return error == 0 ? Outcome() : Outcome(systemFailure(error, path));
}

Outcome writeDurably(const QString &path, const QByteArray &bytes, FileAccess access)
{
    return writeDurably(path, portionsOf(bytes), access);
}

Result<QString> copyDurably(const QString &from, const QString &to, const QString &wanted, const Progress &progress)
{
    const auto source = portionsOfFile(from);
    if (!source)
        return tl::unexpected<Error>(source.error());
    const auto hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
    const Portions bytes = wanted.isEmpty() ? *source : proved(*source, wanted, from);
    const Portions watched = [bytes = hashing(bytes, hash), &progress, done = qint64(0),
                              total = QFileInfo(from).size()]() mutable -> Result<QByteArray> {
        auto next = bytes();
        if (next && !next->isEmpty() && progress && !progress(done += next->size(), total))
            return givenUp();
        return next;
    };
    return writeDurably(to, watched).map([&hash] { return QString::fromLatin1(hash->result().toHex()); });
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
