#pragma once
#include "app/article/article.h"

namespace toasoan {

/// How a piece of the reading copy is set.
enum class PieceStyle {
    Embargo, ///< until when nobody may publish
    Kicker,
    Headline,
    Byline,
    Sapo,
    Paragraph,
    CrossHead,
    SmallCrossHead,
    ListItem,
    Quote,
    PullQuote,
    Speaker,
    Picture,
    Caption,
    BoxTitle,
    Table,
    Cell, ///< how the cells of a table are set; no piece of its own
    HeadCell,
    Remark, ///< what stands for something that lives elsewhere: embeds, related links
    Divider,
    Note, ///< under the article: whose it is, what a machine made of it
};

/// One thing below another on the reading copy.
struct CopyPiece
{
    PieceStyle style = PieceStyle::Paragraph;
    Text text;
    QString label = {};                ///< before the first line: "•", "1."
    int level = 0;                     ///< of a list item
    int box = 0;                       ///< inside how many boxes: 0 or 1
    std::optional<Figure> figure = {}; ///< of a Picture
    toasoan::Table table = {};         ///< of a Table
    QString source = {};               ///< id of its block (in a box, of the block in it), or name of its field
};

/// Everything of an article that an editor reads, in order.
[[nodiscard]] QList<CopyPiece> copyPieces(const Article &article);

} // namespace toasoan
