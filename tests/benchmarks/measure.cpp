#include "tests/benchmarks/measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace toasoan::benchmarks {

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double threadMillisecondsOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

Memory memoryOfThisProcess()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("no /proc/self/status here"));
    const QByteArray status = file.readAll();
    const auto megabytes = [&status](const char *name) { // the line is "VmRSS:     1234 kB"
        const qsizetype from = status.indexOf(name) + qsizetype(qstrlen(name));
        return status.mid(from, status.indexOf('k', from) - from).trimmed().toDouble() * 1024 / 1e6;
    };
    return {megabytes("VmRSS:"), megabytes("VmHWM:")};
}

Samples interleaved(int rounds, const Sample &value, const Sample &baseline)
{
    value();
    baseline();
    Samples samples;
    for (int i = 0; i < rounds; ++i) {
        samples.values.append(value());
        samples.baselines.append(baseline());
    }
    return samples;
}

double percentile(QList<double> samples, int percent)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    return samples.at((samples.size() - 1) * percent / 100);
}

Measured medians(const Samples &samples)
{
    return percentiles(samples, 50);
}

Measured percentiles(const Samples &samples, int percent)
{
    return {percentile(samples.values, percent), percentile(samples.baselines, percent)};
}

void giveUp(const QString &reason)
{
    std::fprintf(stderr, "benchmarks: %s\n", qUtf8Printable(reason));
    std::exit(1);
}

} // namespace toasoan::benchmarks
