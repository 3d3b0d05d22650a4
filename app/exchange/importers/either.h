#pragma once
#include <optional>

namespace toasoan {

/// What is said above; where nothing is, what is said below.
template<typename T>
[[nodiscard]] std::optional<T> either(const std::optional<T> &above, const std::optional<T> &below)
{
    return above ? above : below;
}

} // namespace toasoan
