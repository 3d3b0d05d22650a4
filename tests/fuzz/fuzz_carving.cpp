// Damaged database files for the reader that works without SQLite. Input: a byte that says how it lies on the disk, two
// that say how much of the rest is the log, and the bytes of both.

#include "app/store/row_carver.h"
#include "app/store/sealing/seal_header.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace toasoan;

namespace {

enum Lies { AsItIs, Sealed, SealedThenDamaged, Ways };

const DataKey &key()
{
    static const DataKey made = [] {
        unsigned char bytes[DataKey::size] = {7};
        return DataKey::takenFrom(bytes);
    }();
    return made;
}

const QByteArray &header()
{
    static const QByteArray bytes = SealHeader::make(key(), "a", "b", {1, 8192})->bytes();
    return bytes;
}

/// Pages as an encrypted database has them, one of them damaged where that is wanted.
QByteArray sealed(const QByteArray &pages, Lies lies)
{
    QByteArray file = header();
    for (qsizetype at = 0; at < pages.size(); at += sealed_page::plainSize) {
        const QByteArray plain = pages.mid(at, sealed_page::plainSize).leftJustified(sealed_page::plainSize, '\0');
        QByteArray page(sealed_page::size, '\0');
        sealed_page::seal(key(), sealed_page::Kind::Database, at / sealed_page::plainSize + 1,
                          reinterpret_cast<const unsigned char *>(plain.constData()),
                          reinterpret_cast<unsigned char *>(page.data()));
        file += page;
    }
    if (lies == SealedThenDamaged && file.size() > header().size())
        file[header().size() + pages.size() * 31 % (file.size() - header().size())] ^= 1;
    return file;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

/// What is said of a row must be true of any row.
void check(const PageFile &file, const CarvedRow &row)
{
    qsizetype size = 0;
    for (const QVariant &value : row.values)
        size += value.toByteArray().size();
    bool isSound = !row.pages.isEmpty() && size <= qsizetype(file.count()) * PageFile::pageSize * 4;
    for (const quint32 page : row.pages)
        isSound = isSound && page >= 1 && page <= file.count();
    if (!isSound)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString path = QStringLiteral("/dev/shm/toasoan-fuzz-%1").arg(::getpid());
    if (size < 3)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 3, static_cast<qsizetype>(size) - 3);
    const qsizetype log = std::min<qsizetype>(rest.size(), (data[1] * 256 + data[2]) * 64);
    const auto lies = static_cast<Lies>(data[0] % Ways);
    const QByteArray pages = rest.left(rest.size() - log);
    write(path, lies == AsItIs ? pages : sealed(pages, lies));
    write(path + QStringLiteral("-wal"), rest.right(log));
    {
        PageFile file;
        const auto opened = lies == AsItIs ? file.open(path) : file.open(path, key());
        for (const quint32 page : {0U, 1U, file.count(), file.count() + 1, 0xffffffffU})
            (void)file.page(page).size();
        if (opened)
            (void)carveRows(file, [&file](const CarvedRow &row) { check(file, row); }, {});
    }
    ::unlink(qPrintable(path));
    ::unlink(qPrintable(path + QStringLiteral("-wal")));
    return 0;
}
