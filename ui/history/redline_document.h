#pragma once
#include "ui/history/redline_content.h"

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

/// Where a change stands in the document; in two columns where it stands last.
struct ChangeSpot
{
    int start = -1; ///< −1: nowhere
    int end = -1;
};

struct RedlinePage
{
    QList<RedlineEntry> entries; ///< a block of the document has its own's place here as its state, or −1
    QList<ChangeSpot> spots;     ///< of each change
};

enum class RedlineForm { InLine, TwoColumns };

/// Fills a document with a redline, in the newspaper's own type: deleted letters struck out between −, inserted ones
/// underlined between +, moved blocks under ↕, altered quotations under ❝; letters and colours tell people apart. In
/// two columns the old stands beside the new, block by block. Fields that the page shows come first, those that it
/// does not show only where they changed.
[[nodiscard]] RedlinePage fillRedline(QTextDocument &document, const RedlineContent &content, RedlineForm form,
                                      const Theme &theme);

} // namespace toasoan
