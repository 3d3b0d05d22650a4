#include "app/sandbox/self_limits.h"

#include "app/sandbox/call_filter.h"

#include <algorithm>
#include <csignal>
#include <exception>
#include <new>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

namespace toasoan {
namespace {

[[noreturn]] void endForMemory()
{
    ::_exit(endedForMemory);
}

/// Qt and the readers throw nothing but std::bad_alloc.
[[noreturn]] void endUnexpectedly()
{
    endForMemory();
}

} // namespace

void shutTheDoors(OwnThreads threads)
{
    std::set_new_handler(endForMemory);
    std::set_terminate(endUnexpectedly);
    const int next = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0); // the number that the next file would get
    if (next >= 0)
        ::close(next);
    const rlimit files{static_cast<rlim_t>(std::max(next, 0)), static_cast<rlim_t>(std::max(next, 0))};
    (void)::setrlimit(RLIMIT_NOFILE, &files);
    const rlimit none{0, 0};
    if (threads == OwnThreads::None)
        (void)::setrlimit(RLIMIT_NPROC, &none);
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    filterCalls(threads);
}

void allowSeconds(int seconds)
{
    rusage used{};
    rlimit limits{};
    if (::getrusage(RUSAGE_SELF, &used) != 0 || ::getrlimit(RLIMIT_CPU, &limits) != 0)
        return;
    const auto wanted = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds);
    limits.rlim_cur = std::min(wanted, limits.rlim_max);
    (void)::setrlimit(RLIMIT_CPU, &limits);
}

void allowMilliseconds(int milliseconds)
{
    const timeval time{milliseconds / 1000, (milliseconds % 1000) * 1000};
    const itimerval once{{0, 0}, time};
    (void)::setitimer(ITIMER_PROF, &once, nullptr);
}

} // namespace toasoan
