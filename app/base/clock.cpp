#include "app/base/clock.h"

namespace toasoan {
namespace {

void put(QString &text, qsizetype end, int number)
{
    for (qsizetype at = end - 1; number > 0; --at, number /= 10)
        text[at] = QChar(u'0' + number % 10);
}

} // namespace

/// Digit by digit: Qt's own form is printed with printf, and every draft that comes in has five times.
QString utcText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    const QTime clock = utc.time();
    int year = 0;
    int month = 0;
    int day = 0;
    utc.date().getDate(&year, &month, &day);
    if (year < 0 || year > 9999)
        return {};
    QString text = QStringLiteral("0000-00-00T00:00:00Z");
    put(text, 4, year);
    put(text, 7, month);
    put(text, 10, day);
    put(text, 13, clock.hour());
    put(text, 16, clock.minute());
    put(text, 19, clock.second());
    return text;
}

} // namespace toasoan
