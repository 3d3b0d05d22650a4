#include "tests/benchmarks/measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace toasoan::benchmarks {

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
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
