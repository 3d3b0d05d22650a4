#pragma once
#include "app/base/result.h"

#include <QStringList>

#include <functional>

namespace toasoan::benchmarks {

enum class Unit { Milliseconds, Microseconds, Kilobytes, Megabytes };

/// One line of the report. Both times in milliseconds, whatever unit they are printed in; both sizes in megabytes.
struct Measured
{
    double value = 0;
    double baseline = 0;
};

/// Figures that are taken together.
struct Benchmark
{
    QStringList names; ///< of what measure() gives, in that order
    Unit unit = Unit::Milliseconds;
    std::function<QList<Measured>()> measure;
};

/// How long a call takes, in milliseconds.
[[nodiscard]] double millisecondsOf(const std::function<void()> &work);

/// How much of this thread's own time a call takes, in milliseconds: what else the machine does is left out.
[[nodiscard]] double threadMillisecondsOf(const std::function<void()> &work);

/// In megabytes.
struct Memory
{
    double resident = 0;
    double peak = 0; ///< the most that was resident at any time so far
};
[[nodiscard]] Memory memoryOfThisProcess();

/// Takes one time in milliseconds; what has to be prepared for it is left out.
using Sample = std::function<double()>;

struct Samples
{
    QList<double> values;
    QList<double> baselines;
};

/// One of each in turn, so that both meet the same machine. The first of each is thrown away: it pays for caches.
[[nodiscard]] Samples interleaved(int rounds, const Sample &value, const Sample &baseline);

[[nodiscard]] double percentile(QList<double> samples, int percent);
[[nodiscard]] Measured medians(const Samples &samples);
[[nodiscard]] Measured percentiles(const Samples &samples, int percent);

/// Ends the program, saying what could not be done.
[[noreturn]] void giveUp(const QString &reason);

template<typename T>
[[nodiscard]] T required(Result<T> result)
{
    if (!result)
        giveUp(errorId(result.error().code) + u' ' + result.error().detail);
    return std::move(*result);
}

inline void require(const Outcome &outcome)
{
    if (!outcome)
        giveUp(errorId(outcome.error().code) + u' ' + outcome.error().detail);
}

} // namespace toasoan::benchmarks
