#pragma once
#include "app/base/error.h"

#include <tl/expected.hpp>

namespace toasoan {

/// What can fail returns this; the caller must look. Nothing throws across a function of the project.
template<typename T>
using Result = tl::expected<T, Error>;

using Outcome = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {}, QStringList args = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(args)});
}

} // namespace toasoan
