#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

namespace toasoan {

/// SHA-256 by instructions that newer processors have for it, several times as fast as any other way. False: this one
/// has none, and nothing was done.
[[nodiscard]] bool sha256ByInstructions(const unsigned char *bytes, size_t length, std::array<unsigned char, 32> &hash);

} // namespace toasoan
