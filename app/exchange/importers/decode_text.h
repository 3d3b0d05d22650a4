#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"
#include "app/language/legacy/legacy_encoding.h"

namespace toasoan {

/// The text of a file: UTF-8, with or without a byte-order mark, or UTF-16 with one. TooLarge over
/// limits::textFileBytes before anything is decoded; BadInput names the first byte that does not belong.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes);

/// Copy as it came, read in Unicode.
struct DecodedCopy
{
    QString text;
    std::optional<LegacyEncoding> from; ///< what it was written in, when that was not Unicode
};

/// As decodeText(), and text that its words show to be in an old encoding is read from that; references of HTML are
/// left to who reads HTML.
[[nodiscard]] Result<DecodedCopy> decodeCopy(const QByteArray &bytes);

/// Bytes in the charset that a mail or page names ("utf-8", "windows-1258", "viscii"); without a name, or with one that
/// nobody knows, as their letters show.
[[nodiscard]] QString textIn(const QByteArray &bytes, const QByteArray &charset);

/// What people call it: "TCVN3 (ABC)".
[[nodiscard]] QString encodingName(LegacyEncoding encoding);

/// Says that copy was not in Unicode.
[[nodiscard]] ImportWarning encodingWarning(LegacyEncoding from);

} // namespace toasoan
