#pragma once
#include <QDateTime>

#include <functional>

namespace toasoan {

/// Where a service takes the time from, so that tests can say what time it is. Always UTC, whole seconds kept to ms.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

/// "2020-04-10T08:00:00Z": the only form in which times are stored and hashed. Empty for none, and outside of the years
/// 0 to 9999.
[[nodiscard]] QString utcText(const QDateTime &time);

} // namespace toasoan
