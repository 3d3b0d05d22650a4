#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// A script for newsreaders, UTF-8: headline, running time, byline, then what is read in short lines, each with the
/// second at which it begins ("[00:42] "). In Vietnamese numbers and short forms are in words (spokenText()); in other
/// languages the text stays as it is. A quotation says first whose words it is. What cannot be read aloud – pictures,
/// tables, embedded pages – is named in a note in square brackets; lines set large repeat the text, and links lead
/// nowhere on the air: both are left out.
[[nodiscard]] QByteArray toRadioScript(const Article &article, const ExportOptions &options);

} // namespace toasoan
