#pragma once
#include "app/article/blocks/embed.h"

#include <optional>

namespace toasoan {

constexpr qsizetype longestEmbedAddress = 2000; ///< UTF-16 units

/// The embed that an address alone makes: http or https to a named host, nobody's password in it. Nothing is loaded.
/// The provider is a well-known name ("YouTube") or the host.
[[nodiscard]] std::optional<Embed> embedFor(const QString &address);

/// Whether letters are the address of a post or video where people expect to see it, not a link.
[[nodiscard]] bool isWellKnownEmbed(const QString &letters);

} // namespace toasoan
