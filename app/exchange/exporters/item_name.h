#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// "urn:uuid:…", one name for one thing, the same on every machine and in every form: a draft stays the same item in
/// all its versions. The figure has a picture.
[[nodiscard]] QString urnOf(const Article &article, const ExportOptions &options);
[[nodiscard]] QString urnOf(const Figure &figure);
/// Of the article and its pictures as one package.
[[nodiscard]] QString packageUrnOf(const Article &article, const ExportOptions &options);

/// What the item says of its version: a number that rises where somebody counts, else the revision's name.
[[nodiscard]] QString versionOf(const ExportOptions &options);
/// "usable", "withheld", "canceled": IPTC's publishing status (http://cv.iptc.org/newscodes/pubstatusg2/).
[[nodiscard]] QString pubStatusOf(const ExportOptions &options);

} // namespace toasoan
