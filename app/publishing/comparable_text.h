#pragma once
#include <QString>

namespace toasoan {

/// A text as pages of the web may differ from it without saying anything else: one form of letters, of quotation marks
/// and of dashes, one space for any number, "..." for "…", "x" for "×". What WordPress does to every text it shows
/// (wptexturize, capital_P_dangit) does not change it. Not for readers.
[[nodiscard]] QString comparableText(const QString &text);

/// How much two such texts have in common: 0…1, twice the words of both by the words of each.
[[nodiscard]] double likeness(const QString &a, const QString &b);

} // namespace toasoan
