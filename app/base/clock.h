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

/// "2020-04-10T08:00:00Z": the only form in which times are stored and hashed.
[[nodiscard]] inline QString utcText(const QDateTime &time)
{
    return time.isValid() ? QString(time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z') : QString();
}

} // namespace toasoan
