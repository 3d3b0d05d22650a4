#pragma once
#include <QString>

namespace toasoan {

enum class Wrapping {
    Flowed,  ///< a line that ends in a space goes on (RFC 3676)
    Guessed, ///< lines that stop where no further word would have fitted go on, as mail programs break them
};

/// The text of a mail with a line for each paragraph.
[[nodiscard]] QString unwrapped(const QString &text, Wrapping wrapping);

/// Cuts off what stands under "-- ", the signature of a mail, and gives it.
[[nodiscard]] QString takeSignature(QString &text);

} // namespace toasoan
