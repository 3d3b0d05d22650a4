#pragma once
#include "app/base/result.h"

#include <algorithm>
#include <functional>

namespace toasoan {

/// Told now and then how much of long work is done, in units of the work's own; false: give it up.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// A part of the work as progress of the whole: `from`…`to` of a thousand.
[[nodiscard]] inline Progress partOf(const Progress &whole, qint64 from, qint64 to)
{
    constexpr qint64 wholeWork = 1000;
    if (!whole)
        return {};
    return [whole, from, to](qint64 done, qint64 total) {
        return whole(from + (total > 0 ? (to - from) * std::min(done, total) / total : 0), wholeWork);
    };
}

/// What work says that was given up.
[[nodiscard]] inline tl::unexpected<Error> givenUp()
{
    return failure(ErrorCode::Refused, QStringLiteral("cancelled"));
}

[[nodiscard]] inline bool wasGivenUp(const Error &error)
{
    return error.code == ErrorCode::Refused && error.detail == u"cancelled";
}

} // namespace toasoan
