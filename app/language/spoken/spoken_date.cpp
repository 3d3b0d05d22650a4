#include "app/language/spoken/spoken_date.h"

#include "app/language/spoken/spoken_number.h"

#include <QDate>

namespace toasoan {

QString spokenDay(int day)
{
    return day <= 10 ? QString(u"mồng " + spokenNumber(day)) : spokenNumber(day);
}

QString spokenMonth(int month)
{
    return u"tháng " + (month == 4 ? QStringLiteral("tư") : spokenNumber(month));
}

QString spokenDate(int day, int month, int year)
{
    const QString said = spokenDay(day) + u' ' + spokenMonth(month);
    return year == 0 ? said : QString(said + u" năm " + spokenNumber(year));
}

bool isDayOfYear(int day, int month)
{
    constexpr int leapYear = 2024;
    return QDate::isValid(leapYear, month, day);
}

QString spokenTime(int hour, int minute, int second)
{
    QString said = spokenNumber(hour) + u" giờ";
    if (minute > 0 || second > 0)
        said += u' ' + spokenNumber(minute) + u" phút";
    if (second > 0)
        said += u' ' + spokenNumber(second) + u" giây";
    return said;
}

} // namespace toasoan
