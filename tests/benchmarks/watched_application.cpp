#include "tests/benchmarks/watched_application.h"

#include <QThread>

#include <sys/resource.h>
#include <time.h>

#include <utility>

namespace toasoan::benchmarks {
namespace {

double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

long timesPreempted()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nivcsw;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (m_depth++ == 0)
        begin();
    const bool taken = QApplication::notify(receiver, event);
    if (--m_depth == 0)
        end();
    return taken;
}

void WatchedApplication::begin()
{
    m_threadTime = threadTime();
    m_preempted = timesPreempted();
    m_timer.start();
}

/// Waiting for a disk or a lock counts; time that the system gave to other programs does not.
void WatchedApplication::end()
{
    const double elapsed = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
    const bool undisturbed = timesPreempted() == m_preempted;
    m_longest = std::max(m_longest, undisturbed ? elapsed : threadTime() - m_threadTime);
}

double WatchedApplication::takeLongestStretch()
{
    return std::exchange(m_longest, 0);
}

} // namespace toasoan::benchmarks
