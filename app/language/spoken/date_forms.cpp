#include "app/language/spoken/spoken_date.h"
#include "app/language/spoken/spoken_form.h"
#include "app/language/spoken/spoken_number.h"

#include <QDate>

namespace toasoan {
namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 2999;

bool isYear(int year)
{
    return year >= firstYear && year <= lastYear;
}

int numberIn(const QRegularExpressionMatch &match, int capture)
{
    return match.capturedView(capture).toInt();
}

/// Digits that go on would make another number of it.
QRegularExpression numeric(const QString &form)
{
    return QRegularExpression(form + QStringLiteral("(?![\\p{L}\\d]|[.,/:–-]\\d)"));
}

/// With "ngày", unless the text says that a date comes, and without a second "mồng".
QString dayWithWord(const Spot &spot, const QString &date)
{
    const QString mong = QStringLiteral("mồng ");
    if ((spot.followsWord(u"mồng") || spot.followsWord(u"mùng")) && date.startsWith(mong))
        return date.sliced(mong.size());
    return spot.follows(Context::NoDayWord) ? date : QString(u"ngày " + date);
}

std::optional<Said> fullDate(const Spot &spot)
{
    static const QRegularExpression form =
        numeric(QStringLiteral("(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})"));
    const QRegularExpressionMatch match = spot.match(form);
    const int day = numberIn(match, 1);
    const int month = numberIn(match, 3);
    const int year = numberIn(match, 4);
    if (!match.hasMatch() || !isYear(year) || !QDate::isValid(year, month, day))
        return std::nullopt;
    return Said{match.capturedLength(), dayWithWord(spot, spokenDate(day, month, year))};
}

std::optional<Said> monthOfYear(const Spot &spot)
{
    static const QRegularExpression form = numeric(QStringLiteral("(\\d{1,2})([/-])(\\d{4})"));
    const QRegularExpressionMatch match = spot.match(form);
    const int month = numberIn(match, 1);
    const int year = numberIn(match, 3);
    const bool isNamed = spot.followsWord(u"tháng") || spot.followsWord(u"quý");
    if (!match.hasMatch() || month < 1 || month > 12 || !isYear(year) || (!isNamed && match.capturedView(2) == u"-"))
        return std::nullopt;
    const QString said = spot.followsWord(u"quý") ? spokenNumber(month) : spokenMonth(month);
    const QString named = spot.followsWord(u"tháng") ? said.section(u' ', 1) : said;
    return Said{match.capturedLength(), QString(named + u" năm " + spokenNumber(year))};
}

/// "2/9" is a date wherever it can be one, since news says more dates than fractions: it is none after words of houses,
/// and none after words of shares or before what is shared, unless a word such as "ngày" stands before it. "2-9" is one
/// only after such a word.
bool isDate(const Spot &spot, const QRegularExpressionMatch &match)
{
    if (!isDayOfYear(numberIn(match, 1), numberIn(match, 3)))
        return false;
    if (spot.follows(Context::Day))
        return true;
    const bool isLess = numberIn(match, 1) < numberIn(match, 3);
    const bool isShare =
        isLess && (spot.follows(Context::Share) || spot.precedes(Context::Shared, match.capturedLength()));
    return match.capturedView(2) == u"/" && !spot.follows(Context::House) && !isShare;
}

std::optional<Said> dayOfMonth(const Spot &spot)
{
    static const QRegularExpression form = numeric(QStringLiteral("(\\d{1,2})([/-])(\\d{1,2})"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !isDate(spot, match))
        return std::nullopt;
    return Said{match.capturedLength(), dayWithWord(spot, spokenDate(numberIn(match, 1), numberIn(match, 3)))};
}

/// "1-3/9", "1-3/9/2026".
std::optional<Said> daysOfMonth(const Spot &spot)
{
    static const QRegularExpression form =
        numeric(QStringLiteral("(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?"));
    const QRegularExpressionMatch match = spot.match(form);
    const int first = numberIn(match, 1);
    const int last = numberIn(match, 2);
    const int month = numberIn(match, 3);
    if (!match.hasMatch() || first < 1 || first >= last || !isDayOfYear(last, month))
        return std::nullopt;
    const QString said =
        dayWithWord(spot, spokenDay(first)) + u" đến ngày " + spokenDate(last, month, numberIn(match, 4));
    return Said{match.capturedLength(), said};
}

/// "28/8 - 3/9", "28/8-3/9/2026".
std::optional<Said> dayToDay(const Spot &spot)
{
    static const QRegularExpression form =
        numeric(QStringLiteral("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?\\s?[-–]\\s?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !isDayOfYear(numberIn(match, 1), numberIn(match, 2))
        || !isDayOfYear(numberIn(match, 4), numberIn(match, 5)))
        return std::nullopt;
    const QString first = spokenDate(numberIn(match, 1), numberIn(match, 2), numberIn(match, 3));
    const QString last = spokenDate(numberIn(match, 4), numberIn(match, 5), numberIn(match, 6));
    return Said{match.capturedLength(), dayWithWord(spot, first) + u" đến ngày " + last};
}

/// "ngày 2 tháng 9"; without a word such as "ngày", "3 tháng 10 ngày" is how long something took.
std::optional<Said> dayAndMonthWord(const Spot &spot)
{
    static const QRegularExpression form = numeric(QStringLiteral("(\\d{1,2}) tháng (\\d{1,2})"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !spot.follows(Context::Day) || !isDayOfYear(numberIn(match, 1), numberIn(match, 2)))
        return std::nullopt;
    return Said{match.capturedLength(), dayWithWord(spot, spokenDate(numberIn(match, 1), numberIn(match, 2)))};
}

/// "ngày 5", but "mỗi ngày 5 người": only where nothing that is counted can follow.
std::optional<Said> dayAlone(const Spot &spot)
{
    static const QRegularExpression form(
        QStringLiteral("(0?[1-9]|10)(?=\\s?[,;)]|\\.?$|\\.\\s|\\s(?:tháng|và|đến|âm lịch|hằng tháng)(?!\\p{L}))"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !spot.followsWord(u"ngày"))
        return std::nullopt;
    return Said{match.capturedLength(), spokenDay(numberIn(match, 1))};
}

std::optional<Said> monthAlone(const Spot &spot)
{
    static const QRegularExpression form = numeric(QStringLiteral("0?(\\d)"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !spot.followsWord(u"tháng") || numberIn(match, 1) != 4)
        return std::nullopt;
    return Said{match.capturedLength(), QStringLiteral("tư")};
}

constexpr int hoursOfDay = 24;

/// "8h30", "8g30", "8 giờ 30", "8h30 phút"; "trong 8 giờ 30 người" speaks of people.
std::optional<Said> hourAndMinute(const Spot &spot)
{
    static const QRegularExpression form(
        QStringLiteral("(\\d{1,2})(?:\\s?[hg]|\\s?(giờ))\\s?([0-5]\\d)(\\s?(?:phút|ph|p|'))?(?![\\p{L}\\d]|[.,]\\d)"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || numberIn(match, 1) > hoursOfDay)
        return std::nullopt;
    const bool canCount = match.hasCaptured(2) && !match.hasCaptured(4);
    if (canCount && spot.precedes(Context::Counted, match.capturedLength()))
        return std::nullopt;
    return Said{match.capturedLength(), spokenTime(numberIn(match, 1), numberIn(match, 3))};
}

std::optional<Said> aroundTheClock(const Spot &spot)
{
    static const QRegularExpression form = numeric(QStringLiteral("24/7"));
    if (!spot.match(form).hasMatch() || !spot.follows(Context::AllDay))
        return std::nullopt;
    return Said{spot.match(form).capturedLength(), QStringLiteral("hai mươi tư giờ trên bảy ngày")};
}

std::optional<Said> clockTime(const Spot &spot)
{
    static const QRegularExpression form = numeric(QStringLiteral("(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || numberIn(match, 1) > hoursOfDay)
        return std::nullopt;
    return Said{match.capturedLength(), spokenTime(numberIn(match, 1), numberIn(match, 2), numberIn(match, 3))};
}

std::optional<Said> hourToHour(const Spot &spot)
{
    static const QRegularExpression form = numeric(QStringLiteral(
        "(\\d{1,2})(?:[hg]|:(?=\\d\\d))([0-5]\\d)?\\s?[-–]\\s?(\\d{1,2})(?:[hg]|:(?=\\d\\d))([0-5]\\d)?"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || numberIn(match, 1) > hoursOfDay || numberIn(match, 3) > hoursOfDay)
        return std::nullopt;
    const QString from = spokenTime(numberIn(match, 1), numberIn(match, 2));
    return Said{match.capturedLength(), from + u" đến " + spokenTime(numberIn(match, 3), numberIn(match, 4))};
}

} // namespace

const QList<SpokenForm> &dateForms()
{
    static const QList<SpokenForm> forms{aroundTheClock, fullDate,      monthOfYear,     dayOfMonth,
                                         daysOfMonth,    dayToDay,      dayAndMonthWord, dayAlone,
                                         monthAlone,     hourAndMinute, clockTime,       hourToHour};
    return forms;
}

} // namespace toasoan
