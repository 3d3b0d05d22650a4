// Loaded with LD_PRELOAD, or linked into a test: what each process is given that this one starts, words and
// environment, goes into the FIFO that TOASOAN_STARTS names, and so does what /proc shows of this process itself.
// A FIFO, since a child may have left itself no right to write a file.

#include "tests/system/interposed.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>

namespace {

/// Between fork and exec: nothing but system calls.
void report(const char *bytes, size_t size)
{
    const char *fifo = std::getenv("TOASOAN_STARTS");
    const int out = fifo ? ::open(fifo, O_WRONLY | O_NONBLOCK | O_CLOEXEC) : -1;
    if (out < 0)
        return;
    [[maybe_unused]] const ssize_t written = ::write(out, bytes, size);
    ::close(out);
}

void reportAll(char *const strings[])
{
    for (; strings && *strings; ++strings) {
        report(*strings, std::strlen(*strings));
        report("\n", 1);
    }
}

void reportOfProc(const char *path)
{
    std::array<char, 32 * 1024> bytes = {};
    const int in = ::open(path, O_RDONLY | O_CLOEXEC);
    for (ssize_t size = 1; in >= 0 && size > 0;) {
        size = ::read(in, bytes.data(), bytes.size());
        report(bytes.data(), size > 0 ? static_cast<size_t>(size) : 0);
    }
    if (in >= 0)
        ::close(in);
}

__attribute__((constructor)) void begin()
{
    reportOfProc("/proc/self/cmdline");
    reportOfProc("/proc/self/environ");
}

using Spawn = int(pid_t *, const char *, const posix_spawn_file_actions_t *, const posix_spawnattr_t *, char *const[],
                  char *const[]);

} // namespace

extern "C" {

int execve(const char *path, char *const arguments[], char *const environment[]) noexcept
{
    reportAll(arguments);
    reportAll(environment);
    return static_cast<int>(::syscall(SYS_execve, path, arguments, environment));
}

int execv(const char *path, char *const arguments[]) noexcept
{
    return execve(path, arguments, environ);
}

int execvp(const char *file, char *const arguments[]) noexcept
{
    reportAll(arguments);
    reportAll(environ);
    return interposed::next<int(const char *, char *const[])>("execvp")(file, arguments);
}

int posix_spawn(pid_t *process, const char *path, const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *attributes, char *const arguments[], char *const environment[])
{
    reportAll(arguments);
    reportAll(environment);
    return interposed::next<Spawn>("posix_spawn")(process, path, actions, attributes, arguments, environment);
}

int posix_spawnp(pid_t *process, const char *file, const posix_spawn_file_actions_t *actions,
                 const posix_spawnattr_t *attributes, char *const arguments[], char *const environment[])
{
    reportAll(arguments);
    reportAll(environment);
    return interposed::next<Spawn>("posix_spawnp")(process, file, actions, attributes, arguments, environment);
}
}
