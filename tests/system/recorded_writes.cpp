// Loaded with LD_PRELOAD: writes down, in order, everything that changes the files of a folder, each flush, and each
// line on stdout. power_cut.py rebuilds from it what a disk could hold at any moment.
//   RECORD_IN   the folder
//   RECORD_TO   the file that gets the record, outside of it
//   RECORD_SYNC when "NORMAL", SQLite is made to run with synchronous=NORMAL: the control that must lose something
// A record: kind (1 byte), inode (8), offset (8), length (8), then so many bytes; little-endian.

#include "tests/system/interposed.h"

#include <cstdarg>
#include <cstdint>
#include <fcntl.h>
#include <mutex>
#include <string_view>
#include <sys/stat.h>
#include <sys/types.h>

namespace {

enum class Kind : uint8_t { Create = 1, Write, Truncate, Sync, Rename, Unlink, Folder, Said };

int realOpen(const char *path, int flags, mode_t mode)
{
    static auto *const real = interposed::next<int(const char *, int, mode_t)>("open64");
    return real(path, flags, mode);
}

ssize_t realWrite(int file, const void *data, size_t size)
{
    static auto *const real = interposed::next<ssize_t(int, const void *, size_t)>("write");
    return real(file, data, size);
}

uint64_t inodeOf(const char *path)
{
    struct stat status = {};
    return ::stat(path, &status) == 0 ? status.st_ino : 0;
}

uint64_t inodeOf(int file)
{
    struct stat status = {};
    return ::fstat(file, &status) == 0 ? status.st_ino : 0;
}

class Record
{
public:
    Record() : m_folder(interposed::fromEnvironment("RECORD_IN"))
    {
        const std::string file = interposed::fromEnvironment("RECORD_TO");
        m_out = realOpen(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        add(Kind::Folder, inodeOf(m_folder.c_str()), 0, m_folder);
    }

    /// Held while a call is made and written down, so that the order is the true one.
    std::recursive_mutex mutex;

    [[nodiscard]] bool watches(const std::string &path) const { return interposed::isIn(path, m_folder); }

    void add(Kind kind, uint64_t inode, uint64_t offset, const void *bytes, uint64_t length) const
    {
        std::string entry(1, static_cast<char>(kind));
        for (const uint64_t number : {inode, offset, length})
            entry.append(reinterpret_cast<const char *>(&number), sizeof number);
        entry.append(static_cast<const char *>(bytes), length);
        if (realWrite(m_out, entry.data(), entry.size()) != static_cast<ssize_t>(entry.size()))
            std::abort(); // half a record proves nothing
    }
    void add(Kind kind, uint64_t inode, uint64_t offset, const std::string &text = {}) const
    {
        add(kind, inode, offset, text.data(), text.size());
    }

private:
    std::string m_folder;
    int m_out = -1;
};

Record &record()
{
    static Record *const kept = new Record; // for ever: calls are made until the very end
    return *kept;
}

template<typename Call>
int opened(const char *path, int flags, Call call)
{
    if (!record().watches(path))
        return call();
    const std::lock_guard lock(record().mutex);
    const bool isNew = inodeOf(path) == 0;
    const int file = call();
    if (file >= 0 && isNew)
        record().add(Kind::Create, inodeOf(file), 0, path);
    else if (file >= 0 && (flags & O_TRUNC) != 0)
        record().add(Kind::Truncate, inodeOf(file), 0);
    return file;
}

template<typename Call>
ssize_t written(int file, const void *data, off64_t offset, Call call)
{
    if (file == STDOUT_FILENO) {
        const std::lock_guard lock(record().mutex);
        const ssize_t size = call();
        if (size > 0)
            record().add(Kind::Said, 0, 0, data, static_cast<uint64_t>(size));
        return size;
    }
    if (!record().watches(interposed::pathOf(file)))
        return call();
    const std::lock_guard lock(record().mutex);
    const ssize_t size = call();
    if (size > 0) {
        const off64_t at = offset >= 0 ? offset : ::lseek64(file, 0, SEEK_CUR) - size;
        record().add(Kind::Write, inodeOf(file), static_cast<uint64_t>(at), data, static_cast<uint64_t>(size));
    }
    return size;
}

template<typename Call>
int done(Kind kind, int file, uint64_t size, Call call)
{
    if (!record().watches(interposed::pathOf(file)))
        return call();
    const std::lock_guard lock(record().mutex);
    const int result = call();
    if (result == 0)
        record().add(kind, inodeOf(file), size);
    return result;
}

template<typename Call>
int named(Kind kind, const std::string &path, const std::string &text, Call call)
{
    if (!record().watches(path))
        return call();
    const std::lock_guard lock(record().mutex);
    const int result = call();
    if (result == 0)
        record().add(kind, kind == Kind::Folder ? inodeOf(path.c_str()) : 0, 0, text);
    return result;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return opened(path, flags, [&] { return realOpen(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return opened(path, flags, [&] { return realOpen(path, flags, mode); });
}

ssize_t write(int file, const void *data, size_t size)
{
    return written(file, data, -1, [&] { return realWrite(file, data, size); });
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    static auto *const real = interposed::next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return written(file, data, offset, [&] { return real(file, data, size, offset); });
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    static auto *const real = interposed::next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return written(file, data, offset, [&] { return real(file, data, size, offset); });
}

int ftruncate(int file, off_t size) noexcept
{
    static auto *const real = interposed::next<int(int, off_t)>("ftruncate");
    return done(Kind::Truncate, file, static_cast<uint64_t>(size), [&] { return real(file, size); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    static auto *const real = interposed::next<int(int, off64_t)>("ftruncate64");
    return done(Kind::Truncate, file, static_cast<uint64_t>(size), [&] { return real(file, size); });
}

int fsync(int file)
{
    static auto *const real = interposed::next<int(int)>("fsync");
    return done(Kind::Sync, file, 0, [&] { return real(file); });
}

int fdatasync(int file)
{
    static auto *const real = interposed::next<int(int)>("fdatasync");
    return done(Kind::Sync, file, 0, [&] { return real(file); });
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = interposed::next<int(const char *, const char *)>("rename");
    return named(Kind::Rename, to, std::string(from) + '\n' + to, [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    static auto *const real = interposed::next<int(int, const char *, int, const char *, unsigned int)>("renameat2");
    return named(Kind::Rename, to, std::string(from) + '\n' + to,
                 [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path) noexcept
{
    static auto *const real = interposed::next<int(const char *)>("unlink");
    return named(Kind::Unlink, path, path, [&] { return real(path); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = interposed::next<int(const char *, mode_t)>("mkdir");
    return named(Kind::Folder, path, path, [&] { return real(path, mode); });
}

/// How the program hands statements to SQLite.
int sqlite3_prepare_v3(void *database, const char *sql, int size, unsigned flags, void **statement, const char **tail)
{
    static auto *const real =
        interposed::next<int(void *, const char *, int, unsigned, void **, const char **)>("sqlite3_prepare_v3");
    static const bool normal = interposed::fromEnvironment("RECORD_SYNC") == "NORMAL";
    const auto instead = [&](const char *other) {
        *tail = sql + size;
        return real(database, other, -1, flags, statement, nullptr);
    };
    const std::string_view text(sql, static_cast<size_t>(size));
    if (normal && text == "PRAGMA synchronous = FULL")
        return instead("PRAGMA synchronous = NORMAL");
    if (normal && text == "PRAGMA synchronous") // what it reads back
        return instead("SELECT 2");
    return real(database, sql, size, flags, statement, tail);
}

} // extern "C"
