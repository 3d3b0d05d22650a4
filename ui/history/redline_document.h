#pragma once
#include "app/review/comparison.h"

#include <QTextDocument>

namespace toasoan {

struct Theme;

/// What one paragraph of a redline shows.
struct RedlineEntry
{
    enum class Of { Heading, Field, Block };
    Of of = Of::Heading;
    QString field;  ///< of a Field
    BlockId before; ///< of a Block: the article's block on each side; empty where there is none
    BlockId after;
    bool changed = false;
};

/// Fills a document with a comparison, in the newspaper's own type: deleted letters struck out between −, inserted ones
/// underlined between +, moved blocks under ↕. An entry for each paragraph. Fields that the page shows come first,
/// those that it does not show only where they changed.
[[nodiscard]] QList<RedlineEntry> fillRedline(QTextDocument &document, const Comparison &comparison,
                                              const Theme &theme);

} // namespace toasoan
