#pragma once
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/html/html_tree.h"

#include <optional>

namespace toasoan {

/// What an img element shows: with bytes when they stand in it (data:). Nothing for the dots that count readers.
[[nodiscard]] std::optional<CopyPicture> pictureOf(const HtmlNode &image);

} // namespace toasoan
