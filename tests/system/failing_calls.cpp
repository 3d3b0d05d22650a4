// Loaded with LD_PRELOAD: makes the n-th call of one kind fail that is about a file in a folder. failing_calls.py
// and kill_sealing.py drive it:
//   FAIL_IN      the folder; calls about anything else are left alone
//   FAIL_CALL    open, write, fsync, rename or name (link, unlink, mkdir), or any of them
//   FAIL_NUMBER  the first call of that kind to fail, from 1; 0: none
//   FAIL_ERRNO   what it fails with
//   FAIL_KILL    when set, the process is killed instead, before the call
//   FAIL_FOREVER when set, all later ones fail too, as on a full disk
//   FAIL_COUNT   file that gets "open write fsync rename name" counts, one line, when the program ends

#include "tests/system/interposed.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>

namespace {

enum Kind { Open, Write, Sync, Rename, Name, Kinds };
constexpr std::array<const char *, Kinds> kindNames = {"open", "write", "fsync", "rename", "name"};

struct Plan
{
    std::string folder = interposed::fromEnvironment("FAIL_IN");
    std::string call = interposed::fromEnvironment("FAIL_CALL");
    int number = std::atoi(interposed::fromEnvironment("FAIL_NUMBER").c_str());
    int error = std::atoi(interposed::fromEnvironment("FAIL_ERRNO").c_str());
    bool kill = std::getenv("FAIL_KILL") != nullptr;
    bool forever = std::getenv("FAIL_FOREVER") != nullptr;
    std::string countFile = interposed::fromEnvironment("FAIL_COUNT");
};

std::array<std::atomic<int>, Kinds> counts = {};
std::atomic<int> allCalls = 0;

const Plan &plan()
{
    static const Plan *const read = new Plan; // for ever: calls are made until the very end
    return *read;
}

bool fails(Kind kind, const std::string &path)
{
    if (!interposed::isIn(path, plan().folder))
        return false;
    const bool isAny = plan().call == "any";
    const int ofKind = ++counts[kind];
    const int ofAll = ++allCalls;
    const int number = isAny ? ofAll : ofKind;
    if (plan().number == 0 || (!isAny && plan().call != kindNames[kind]))
        return false;
    if (number != plan().number && !(plan().forever && number > plan().number))
        return false;
    if (plan().kill)
        ::kill(::getpid(), SIGKILL);
    errno = plan().error;
    return true;
}

struct Report
{
    ~Report()
    {
        if (plan().countFile.empty())
            return;
        if (std::FILE *file = std::fopen(plan().countFile.c_str(), "w")) {
            std::fprintf(file, "%d %d %d %d %d\n", counts[Open].load(), counts[Write].load(), counts[Sync].load(),
                         counts[Rename].load(), counts[Name].load());
            std::fclose(file);
        }
    }
};
const Report report;

mode_t modeFrom(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

template<typename Call>
int opened(const char *path, Call call)
{
    return fails(Open, path) ? -1 : call();
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    static auto *const real = interposed::next<int(const char *, int, mode_t)>("open");
    return opened(path, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    static auto *const real = interposed::next<int(const char *, int, mode_t)>("open64");
    return opened(path, [&] { return real(path, flags, mode); });
}

int __open_2(const char *path, int flags)
{
    static auto *const real = interposed::next<int(const char *, int)>("__open_2");
    return opened(path, [&] { return real(path, flags); });
}

int __open64_2(const char *path, int flags)
{
    static auto *const real = interposed::next<int(const char *, int)>("__open64_2");
    return opened(path, [&] { return real(path, flags); });
}

ssize_t write(int file, const void *data, size_t size)
{
    static auto *const real = interposed::next<ssize_t(int, const void *, size_t)>("write");
    return fails(Write, interposed::pathOf(file)) ? -1 : real(file, data, size);
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    static auto *const real = interposed::next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return fails(Write, interposed::pathOf(file)) ? -1 : real(file, data, size, offset);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    static auto *const real = interposed::next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return fails(Write, interposed::pathOf(file)) ? -1 : real(file, data, size, offset);
}

int ftruncate(int file, off_t size) noexcept
{
    static auto *const real = interposed::next<int(int, off_t)>("ftruncate");
    return fails(Write, interposed::pathOf(file)) ? -1 : real(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static auto *const real = interposed::next<int(int, off64_t)>("ftruncate64");
    return fails(Write, interposed::pathOf(file)) ? -1 : real(file, size);
}

int fsync(int file)
{
    static auto *const real = interposed::next<int(int)>("fsync");
    return fails(Sync, interposed::pathOf(file)) ? -1 : real(file);
}

int fdatasync(int file)
{
    static auto *const real = interposed::next<int(int)>("fdatasync");
    return fails(Sync, interposed::pathOf(file)) ? -1 : real(file);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = interposed::next<int(const char *, const char *)>("rename");
    return fails(Rename, to) ? -1 : real(from, to);
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = interposed::next<int(const char *, const char *)>("link");
    return fails(Name, to) ? -1 : real(from, to);
}

int unlink(const char *path) noexcept
{
    static auto *const real = interposed::next<int(const char *)>("unlink");
    return fails(Name, path) ? -1 : real(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = interposed::next<int(const char *, mode_t)>("mkdir");
    return fails(Name, path) ? -1 : real(path, mode);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    static auto *const real = interposed::next<int(int, const char *, int, const char *, unsigned int)>("renameat2");
    return fails(Rename, to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
