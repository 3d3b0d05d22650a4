#pragma once
#include "app/proofing/reading.h"

#include <optional>

namespace toasoan {

/// A day as it is written: 5/3/2026, 5-3-2026, 5.3.2026, 5 tháng 3 năm 2026, or without the year.
struct WrittenDate
{
    enum class Form { Slash, Dash, Dot, Words };

    int day = 0;
    int month = 0;
    int year = 0; ///< 0: not written
    Form form = Form::Slash;
    qsizetype tokens = 0; ///< how many it takes
    TextRange dayRange;   ///< of Normalized::text
    TextRange monthRange; ///< of Normalized::text
    TextRange range;      ///< of Normalized::text

    /// No calendar has it. Without a year, 29 February does exist.
    [[nodiscard]] bool isImpossible() const;
};

/// Begins at that token. Any numbers will do: the caller knows whether they can mean a day.
[[nodiscard]] std::optional<WrittenDate> dateAt(const Reading &reading, qsizetype token);

/// The token is there and reads so.
[[nodiscard]] bool readsAt(const Reading &reading, qsizetype token, QStringView text);

} // namespace toasoan
