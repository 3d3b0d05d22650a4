#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// "urn:uuid:…", one name for one thing, the same on every machine and in every form: a draft stays the same item in
/// all its versions. The figure has a picture.
[[nodiscard]] QString urnOf(const Article &article, const ExportOptions &options);
[[nodiscard]] QString urnOf(const Figure &figure);
/// Of the article and its pictures as one package.
[[nodiscard]] QString packageUrnOf(const Article &article, const ExportOptions &options);

} // namespace toasoan
