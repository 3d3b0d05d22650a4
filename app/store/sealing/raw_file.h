#pragma once
#include "app/base/result.h"

#include <QByteArray>

#include <memory>

struct sqlite3_file;

namespace toasoan {

/// The bytes of a database file as they lie on the disk, read and written through SQLite's own file system: a
/// descriptor of our own would, when closed, give up every lock that this process has on the file (POSIX locks).
class RawFile
{
public:
    enum class Use { Read, Write };

    [[nodiscard]] static Result<RawFile> open(const QString &path, Use use); ///< NotFound when it is not there
    ~RawFile();
    RawFile(RawFile &&) noexcept;
    RawFile &operator=(RawFile &&) = delete;
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    [[nodiscard]] Result<qint64> length() const;
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qsizetype size) const; ///< shorter at the end of the file
    [[nodiscard]] Outcome write(qint64 offset, const QByteArray &bytes);
    [[nodiscard]] Outcome sync();

private:
    struct Parts;
    explicit RawFile(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace toasoan
