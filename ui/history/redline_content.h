#pragma once
#include "app/review/altered_quotes.h"
#include "app/review/changes.h"

#include <QSet>

namespace toasoan {

/// What a redline shows. Who did what comes later than the rest: it takes reading all the versions between.
struct RedlineContent
{
    Comparison comparison;
    QList<Change> changes; ///< of it, in its order
    Attribution attribution;
    QList<AlteredQuote> quotes;
    QSet<int> seen; ///< of changes: kept, or else dealt with

    /// Letters tell people apart where there is more than one who changed anything.
    [[nodiscard]] bool hasLetters() const { return attribution.people.size() > 1; }
    /// Who did it; −1: not known yet.
    [[nodiscard]] int personOf(const Change &change) const;
};

/// "A" for the first person, and so on.
[[nodiscard]] QString personLetter(int person);

} // namespace toasoan
