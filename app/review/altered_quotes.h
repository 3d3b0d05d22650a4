#pragma once
#include "app/review/attribution.h"
#include "app/review/changes.h"

namespace toasoan {

/// Somebody's words, between quotation marks or in a quote block, that another person changed than wrote them down.
struct AlteredQuote
{
    ComparedText text;
    TextRange range; ///< of the words, in the text as it is after
    int person = 0;  ///< who changed them first in reading order, among Attribution::people
    friend bool operator==(const AlteredQuote &, const AlteredQuote &) = default;
};

/// In reading order, each quotation once. One that went as a whole is not altered.
[[nodiscard]] QList<AlteredQuote> alteredQuotes(const Comparison &comparison, const Attribution &attribution);

/// Whether a change altered one of them.
[[nodiscard]] bool alters(const Change &change, const Comparison &comparison, const QList<AlteredQuote> &quotes);

} // namespace toasoan
