#pragma once
#include "app/base/result.h"

#include <functional>

namespace toasoan {

/// Told now and then how much of long work is done, in units of the work's own; false: give it up.
using Progress = std::function<bool(qint64 done, qint64 total)>;

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
