#include "app/exchange/importers/office/package_parts.h"

#include "app/base/limits.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace toasoan {
namespace {

constexpr int mostMembers = 2000;
constexpr qint64 mostInflated = 160LL * 1024 * 1024;
constexpr qint64 mostRatio = 100;
constexpr qint64 alwaysAllowed = 4LL * 1024 * 1024; ///< an empty sheet of a small document may be squeezed further

struct Closer
{
    void operator()(archive *open) const { archive_read_free(open); }
};
using Archive = std::unique_ptr<archive, Closer>;

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("Exchange", "the file is damaged or not what its name says"));
}

tl::unexpected<Error> tooLarge(qint64 size, qint64 limit)
{
    return failure(ErrorCode::TooLarge, {}, {QString::number(size), QString::number(limit)});
}

Archive opened(const QByteArray &zip)
{
    Archive reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    const bool open =
        archive_read_open_memory(reader.get(), zip.constData(), static_cast<size_t>(zip.size())) == ARCHIVE_OK;
    return open ? std::move(reader) : Archive();
}

/// One member's bytes; never more than `most`.
Result<QByteArray> bytesOf(archive *reader, qint64 most)
{
    QByteArray bytes;
    QByteArray portion(64 * 1024, Qt::Uninitialized);
    while (true) {
        const la_ssize_t got = archive_read_data(reader, portion.data(), static_cast<size_t>(portion.size()));
        if (got < 0)
            return damaged();
        if (got == 0)
            return bytes;
        bytes.append(portion.constData(), static_cast<qsizetype>(got));
        if (bytes.size() > most)
            return tooLarge(bytes.size(), most);
    }
}

} // namespace

Result<PackageParts> partsOf(const QByteArray &zip, const std::function<bool(const QString &)> &wanted)
{
    const Archive reader = opened(zip);
    if (!reader)
        return damaged();
    PackageParts parts;
    qint64 left = std::min(mostInflated, std::max(alwaysAllowed, mostRatio * zip.size()));
    int members = 0;
    archive_entry *entry = nullptr;
    int status = archive_read_next_header(reader.get(), &entry);
    for (; status == ARCHIVE_OK; status = archive_read_next_header(reader.get(), &entry)) {
        if (++members > mostMembers)
            return tooLarge(members, mostMembers);
        const QString name = QString::fromUtf8(archive_entry_pathname(entry));
        if (archive_entry_is_encrypted(entry) != 0)
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("Exchange", "the file is protected by a password"));
        if (!wanted(name))
            continue;
        auto bytes = bytesOf(reader.get(), left);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        if (parts.contains(name))
            return damaged();
        left -= bytes->size();
        parts.insert(name, std::move(*bytes));
    }
    if (status != ARCHIVE_EOF)
        return damaged();
    return parts;
}

} // namespace toasoan
