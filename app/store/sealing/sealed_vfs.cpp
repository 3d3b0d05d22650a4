#include "app/store/sealing/sealed_vfs.h"

#include "app/base/ids.h"
#include "app/store/sealing/seal_header.h"
#include "app/store/sealing/sealed_page.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace toasoan {

struct RegisteredVfs
{
    sqlite3_vfs vfs = {};
    sqlite3_vfs *disk = nullptr;
    sqlite3_vfs *memory = nullptr;
    DataKey key;
    QByteArray name;
};

namespace {

using sealed_page::Kind;
using sealed_page::plainSize;

// The layout of a write-ahead log: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
constexpr sqlite3_int64 logHeader = 32;
constexpr sqlite3_int64 frameHeader = 24;
constexpr sqlite3_int64 plainFrame = frameHeader + plainSize;
constexpr sqlite3_int64 sealedFrame = frameHeader + sealed_page::size;

/// What SQLite hands around as a file; the file on the disk lies right behind it.
struct SealedFile
{
    sqlite3_file base;
    const DataKey *key;
    Kind kind;
};
static_assert(sizeof(SealedFile) % alignof(sqlite3_int64) == 0);

SealedFile &sealed(sqlite3_file *file)
{
    return *reinterpret_cast<SealedFile *>(file);
}

sqlite3_file *onDisk(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<SealedFile *>(file) + 1);
}

const sqlite3_io_methods &diskMethods(sqlite3_file *file)
{
    return *onDisk(file)->pMethods;
}

/// A part of what SQLite reads or writes that lies in one place on the disk.
struct Piece
{
    bool isPage = false;      ///< or else bytes that are kept as they are
    sqlite3_int64 disk = 0;   ///< where the page, or else the bytes, begin
    sqlite3_int64 number = 0; ///< of the page
    int within = 0;           ///< where the part begins in the page
    int length = 0;
};

Piece pageOfDatabase(sqlite3_int64 offset, int amount)
{
    const sqlite3_int64 number = offset / plainSize;
    const int within = static_cast<int>(offset % plainSize);
    return {true, SealHeader::size + number * sealed_page::size, number, within, std::min(amount, plainSize - within)};
}

Piece plainBytes(sqlite3_int64 disk, int amount, sqlite3_int64 left)
{
    return {false, disk, 0, 0, static_cast<int>(std::min<sqlite3_int64>(amount, left))};
}

Piece partOfLog(sqlite3_int64 offset, int amount)
{
    if (offset < logHeader)
        return plainBytes(offset, amount, logHeader - offset);
    const sqlite3_int64 frame = (offset - logHeader) / plainFrame;
    const sqlite3_int64 within = (offset - logHeader) % plainFrame;
    const sqlite3_int64 begin = logHeader + frame * sealedFrame;
    if (within < frameHeader)
        return plainBytes(begin + within, amount, frameHeader - within);
    const int inPage = static_cast<int>(within - frameHeader);
    return {true, begin + frameHeader, frame, inPage, std::min(amount, plainSize - inPage)};
}

Piece pieceAt(Kind kind, sqlite3_int64 offset, int amount)
{
    return kind == Kind::Database ? pageOfDatabase(offset, amount) : partOfLog(offset, amount);
}

sqlite3_int64 plainLength(Kind kind, sqlite3_int64 disk)
{
    if (kind == Kind::Database)
        return std::max<sqlite3_int64>(0, (disk - SealHeader::size) / sealed_page::size * plainSize);
    if (disk <= logHeader)
        return disk;
    const sqlite3_int64 rest = std::min(disk - logHeader, (disk - logHeader) % sealedFrame);
    return logHeader + (disk - logHeader) / sealedFrame * plainFrame + std::min(rest, plainFrame - 1);
}

sqlite3_int64 diskLength(Kind kind, sqlite3_int64 plain)
{
    if (kind == Kind::Database)
        return SealHeader::size + (plain + plainSize - 1) / plainSize * sealed_page::size;
    if (plain <= logHeader)
        return plain;
    return logHeader + (plain - logHeader) / plainFrame * sealedFrame + (plain - logHeader) % plainFrame;
}

int readPage(sqlite3_file *file, const Piece &piece, char *to)
{
    std::array<unsigned char, sealed_page::size> page = {};
    std::array<unsigned char, plainSize> plain = {};
    const int read = diskMethods(file).xRead(onDisk(file), page.data(), static_cast<int>(page.size()), piece.disk);
    if (read != SQLITE_OK)
        return read;
    if (!sealed_page::open(*sealed(file).key, sealed(file).kind, piece.number, page.data(), plain.data()))
        return SQLITE_IOERR_DATA;
    std::memcpy(to, plain.data() + piece.within, static_cast<size_t>(piece.length));
    return SQLITE_OK;
}

/// A power cut tears pages, and SQLite looks at some of them knowing that: a frame of the log is read together with its
/// header only to see by its checksum whether it counts, and a few bytes of the first page are only a hint until that
/// page has come, whole, perhaps out of the log. Both are given zeros; whoever reads a page to use it hears of it.
int answerForTorn(Kind kind, bool isWithHeader, const Piece &piece)
{
    if (kind == Kind::WriteAheadLog)
        return isWithHeader ? SQLITE_OK : SQLITE_IOERR_DATA;
    return piece.length < plainSize ? SQLITE_IOERR_SHORT_READ : SQLITE_IOERR_DATA;
}

int read(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    auto *out = static_cast<char *>(to);
    const bool isWithHeader = !pieceAt(sealed(file).kind, offset, amount).isPage;
    while (amount > 0) {
        const Piece piece = pieceAt(sealed(file).kind, offset, amount);
        int done = piece.isPage ? readPage(file, piece, out)
                                : diskMethods(file).xRead(onDisk(file), out, piece.length, piece.disk);
        if (done == SQLITE_IOERR_DATA && piece.isPage) {
            std::memset(out, 0, static_cast<size_t>(piece.length));
            done = answerForTorn(sealed(file).kind, isWithHeader, piece);
        }
        if (done != SQLITE_OK) {
            std::memset(out, 0, static_cast<size_t>(amount));
            return done;
        }
        out += piece.length;
        offset += piece.length;
        amount -= piece.length;
    }
    return SQLITE_OK;
}

int writePage(sqlite3_file *file, const Piece &piece, const char *from)
{
    if (piece.length != plainSize) // never seen: SQLite writes whole pages
        return SQLITE_IOERR_WRITE;
    std::array<unsigned char, sealed_page::size> page = {};
    sealed_page::seal(*sealed(file).key, sealed(file).kind, piece.number, reinterpret_cast<const unsigned char *>(from),
                      page.data());
    return diskMethods(file).xWrite(onDisk(file), page.data(), static_cast<int>(page.size()), piece.disk);
}

int write(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    const auto *in = static_cast<const char *>(from);
    while (amount > 0) {
        const Piece piece = pieceAt(sealed(file).kind, offset, amount);
        const int done = piece.isPage ? writePage(file, piece, in)
                                      : diskMethods(file).xWrite(onDisk(file), in, piece.length, piece.disk);
        if (done != SQLITE_OK)
            return done;
        in += piece.length;
        offset += piece.length;
        amount -= piece.length;
    }
    return SQLITE_OK;
}

int truncate(sqlite3_file *file, sqlite3_int64 length)
{
    return diskMethods(file).xTruncate(onDisk(file), diskLength(sealed(file).kind, length));
}

int fileSize(sqlite3_file *file, sqlite3_int64 *length)
{
    const int asked = diskMethods(file).xFileSize(onDisk(file), length);
    if (asked == SQLITE_OK)
        *length = plainLength(sealed(file).kind, *length);
    return asked;
}

/// Hints about sizes speak of the plain file, and the plain file must not be mapped.
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK;
    if (operation == SQLITE_FCNTL_MMAP_SIZE) {
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    }
    return diskMethods(file).xFileControl(onDisk(file), operation, argument);
}

/// Of what the disk promises about writes only this outlives that a page is a little longer than a sector.
int deviceCharacteristics(sqlite3_file *file)
{
    return diskMethods(file).xDeviceCharacteristics(onDisk(file)) & SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods methods = {
    2,
    [](sqlite3_file *file) { return diskMethods(file).xClose(onDisk(file)); },
    read,
    write,
    truncate,
    [](sqlite3_file *file, int flags) { return diskMethods(file).xSync(onDisk(file), flags); },
    fileSize,
    [](sqlite3_file *file, int lock) { return diskMethods(file).xLock(onDisk(file), lock); },
    [](sqlite3_file *file, int lock) { return diskMethods(file).xUnlock(onDisk(file), lock); },
    [](sqlite3_file *file, int *out) { return diskMethods(file).xCheckReservedLock(onDisk(file), out); },
    fileControl,
    [](sqlite3_file *file) { return diskMethods(file).xSectorSize(onDisk(file)); },
    deviceCharacteristics,
    [](sqlite3_file *file, int page, int size, int extend, void volatile **out) {
        return diskMethods(file).xShmMap(onDisk(file), page, size, extend, out);
    },
    [](sqlite3_file *file, int offset, int n, int flags) {
        return diskMethods(file).xShmLock(onDisk(file), offset, n, flags);
    },
    [](sqlite3_file *file) { diskMethods(file).xShmBarrier(onDisk(file)); },
    [](sqlite3_file *file, int remove) { return diskMethods(file).xShmUnmap(onDisk(file), remove); },
    nullptr,
    nullptr,
};

RegisteredVfs &ours(sqlite3_vfs *vfs)
{
    return *static_cast<RegisteredVfs *>(vfs->pAppData);
}

sqlite3_vfs *diskOf(sqlite3_vfs *vfs)
{
    return ours(vfs).disk;
}

int openSealed(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_file *disk = onDisk(file);
    disk->pMethods = nullptr;
    const int opened = diskOf(vfs)->xOpen(diskOf(vfs), name, disk, flags, outFlags);
    if (opened != SQLITE_OK) {
        if (disk->pMethods)
            disk->pMethods->xClose(disk);
        return opened;
    }
    sealed(file).key = &ours(vfs).key;
    sealed(file).kind = (flags & SQLITE_OPEN_WAL) != 0 ? Kind::WriteAheadLog : Kind::Database;
    file->pMethods = &methods;
    return SQLITE_OK;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) != 0 && name)
        return openSealed(vfs, name, file, flags, outFlags);
    if (!name)
        return ours(vfs).memory->xOpen(ours(vfs).memory, name, file, flags, outFlags);
    return SQLITE_CANTOPEN;
}

/// A sealed database never has a rollback journal; one that lies there is a stranger's.
int access(sqlite3_vfs *vfs, const char *name, int flags, int *out)
{
    if (QByteArrayView(name).endsWith("-journal")) {
        *out = 0;
        return SQLITE_OK;
    }
    return diskOf(vfs)->xAccess(diskOf(vfs), name, flags, out);
}

int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return diskOf(vfs)->xFullPathname(diskOf(vfs), name, size, out);
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return diskOf(vfs)->xDelete(diskOf(vfs), name, syncFolder);
}

int randomness(sqlite3_vfs *vfs, int size, char *out)
{
    return diskOf(vfs)->xRandomness(diskOf(vfs), size, out);
}

int sleep(sqlite3_vfs *vfs, int microseconds)
{
    return diskOf(vfs)->xSleep(diskOf(vfs), microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *out)
{
    return diskOf(vfs)->xCurrentTime(diskOf(vfs), out);
}

int lastError(sqlite3_vfs *vfs, int size, char *out)
{
    return diskOf(vfs)->xGetLastError(diskOf(vfs), size, out);
}

int currentTimeInMs(sqlite3_vfs *vfs, sqlite3_int64 *out)
{
    return diskOf(vfs)->xCurrentTimeInt64(diskOf(vfs), out);
}

sqlite3_vfs vfsOf(RegisteredVfs &registered)
{
    sqlite3_vfs vfs = {};
    vfs.iVersion = 2;
    vfs.szOsFile =
        std::max(static_cast<int>(sizeof(SealedFile)) + registered.disk->szOsFile, registered.memory->szOsFile);
    vfs.mxPathname = registered.disk->mxPathname;
    vfs.zName = registered.name.constData();
    vfs.pAppData = &registered;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPathname;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleep;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTimeInMs;
    return vfs;
}

} // namespace

SealedVfs::SealedVfs(const DataKey &key)
    : m_registered(std::make_unique<RegisteredVfs>(RegisteredVfs{{}, nullptr, nullptr, key, {}}))
{
    sqlite3_initialize();
    m_registered->disk = sqlite3_vfs_find(nullptr);
    m_registered->memory = sqlite3_vfs_find("memdb");
    m_registered->name = "sealed-" + newRandomName().toLatin1();
    m_registered->vfs = vfsOf(*m_registered);
    sqlite3_vfs_register(&m_registered->vfs, 0);
}

SealedVfs::~SealedVfs()
{
    sqlite3_vfs_unregister(&m_registered->vfs);
}

QByteArray SealedVfs::name() const
{
    return m_registered->name;
}

} // namespace toasoan
