#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// The article as IPTC ninjs 1.6, canonical JSON: flat, as Superdesk reads it, which knows no later version. The lead
/// picture, or the first, is the association "featuremedia"; an alternative text is its picture's body_text.
[[nodiscard]] QByteArray toNinjs1(const Article &article, const ExportOptions &options);

} // namespace toasoan
