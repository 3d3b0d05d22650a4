#pragma once
#include <QString>

namespace toasoan {

/// Days 1 to 10 of a month are "mồng": "mồng hai", "mười lăm".
[[nodiscard]] QString spokenDay(int day);

/// "tháng chín"; the fourth is "tháng tư".
[[nodiscard]] QString spokenMonth(int month);

/// "mồng hai tháng chín năm …" without the word "ngày", which the text often has already; year 0 is not said.
[[nodiscard]] QString spokenDate(int day, int month, int year = 0);

/// Whether a calendar has this day; 29 February in some year.
[[nodiscard]] bool isDayOfYear(int day, int month);

/// "tám giờ ba mươi phút"; minutes and seconds that are 0 are not said.
[[nodiscard]] QString spokenTime(int hour, int minute, int second = 0);

} // namespace toasoan
