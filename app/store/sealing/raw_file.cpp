#include "app/store/sealing/raw_file.h"

#include <QFile>

#include <sqlite3.h>

#include <vector>

namespace toasoan {

struct RawFile::Parts
{
    QString path;
    const char *name = nullptr;
    std::vector<sqlite3_int64> memory; ///< what SQLite makes its file of, aligned
    sqlite3_file *file = nullptr;

    ~Parts()
    {
        if (file && file->pMethods)
            file->pMethods->xClose(file);
        sqlite3_free_filename(name);
    }

    [[nodiscard]] tl::unexpected<Error> fail(int code) const
    {
        const ErrorCode kind = (code & 0xff) == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::Io;
        return failure(kind, QString::fromUtf8(sqlite3_errstr(code)), {path});
    }
};

RawFile::RawFile(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

RawFile::~RawFile() = default;

RawFile::RawFile(RawFile &&) noexcept = default;

Result<RawFile> RawFile::open(const QString &path, Use use)
{
    if (!QFile::exists(path))
        return failure(ErrorCode::NotFound, {}, {path});
    sqlite3_initialize();
    sqlite3_vfs *disk = sqlite3_vfs_find(nullptr);
    auto parts = std::make_unique<Parts>();
    parts->path = path;
    parts->name = sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr);
    parts->memory.resize(static_cast<size_t>(disk->szOsFile) / sizeof(sqlite3_int64) + 1);
    parts->file = reinterpret_cast<sqlite3_file *>(parts->memory.data());
    const int flags = SQLITE_OPEN_MAIN_DB | (use == Use::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    const int opened = disk->xOpen(disk, parts->name, parts->file, flags, nullptr);
    if (opened != SQLITE_OK)
        return parts->fail(opened);
    return RawFile(std::move(parts));
}

Result<qint64> RawFile::length() const
{
    sqlite3_int64 length = 0;
    const int asked = m_parts->file->pMethods->xFileSize(m_parts->file, &length);
    return asked == SQLITE_OK ? Result<qint64>(length) : m_parts->fail(asked);
}

Result<QByteArray> RawFile::read(qint64 offset, qsizetype size) const
{
    const auto whole = length();
    if (!whole)
        return tl::unexpected<Error>(whole.error());
    QByteArray bytes(std::clamp<qsizetype>(*whole - offset, 0, size), '\0');
    if (bytes.isEmpty())
        return bytes;
    const int done =
        m_parts->file->pMethods->xRead(m_parts->file, bytes.data(), static_cast<int>(bytes.size()), offset);
    return done == SQLITE_OK ? Result<QByteArray>(bytes) : m_parts->fail(done);
}

Outcome RawFile::write(qint64 offset, const QByteArray &bytes)
{
    const int done =
        m_parts->file->pMethods->xWrite(m_parts->file, bytes.constData(), static_cast<int>(bytes.size()), offset);
    return done == SQLITE_OK ? Outcome() : Outcome(m_parts->fail(done));
}

Outcome RawFile::sync()
{
    const int done = m_parts->file->pMethods->xSync(m_parts->file, SQLITE_SYNC_FULL);
    return done == SQLITE_OK ? Outcome() : Outcome(m_parts->fail(done));
}

} // namespace toasoan
