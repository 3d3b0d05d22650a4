#pragma once
#include "app/article/passage.h"

#include <QTextBlock>
#include <QTextFormat>

namespace toasoan {

/// What a block of the editor's document is. The document is flat: a figure is Picture, Caption, Credit, Alt in a row
/// with one owner; a list, its items; a quote, its paragraphs and its Speaker. A box is a BoxTitle and what follows it
/// with the same property::Box. Everything that is not edited in place is one Card.
enum class PageRole {
    None, ///< a block Qt made by itself; the normaliser gives it a role
    Kicker,
    Headline,
    Byline,
    Dateline,
    SourceTag,
    Sapo,
    BoxTitle,
    Paragraph,
    CrossHead,
    ListItem,
    Quote,
    PullQuote,
    Speaker,
    Picture,
    Caption,
    Credit,
    Alt,
    Card,
};

/// The fields stand first, each in one block, in the order of the roles.
constexpr int fieldCount = 6;

/// Properties of block formats. Qt copies them when it splits a block, so a structural edit must set them itself.
namespace property {
enum : int {
    BlockRole = QTextFormat::UserProperty + 1, ///< int of PageRole
    Owner,                                     ///< BlockId of the article's block
    Level,                                     ///< cross-head 2…3, list item 0…5
    Ordered,                                   ///< list item: int of ListStyle
    Extra,                                     ///< compact JSON: what a newer version wrote on the block
    ItemExtra,                                 ///< the same, on a list's item
    Data,                                      ///< compact JSON: a Picture's figure without its texts; a Card's block
    Box,                                       ///< BlockId of the box a block stands in; of a BoxTitle, its owner too
    BoxEnd,                                    ///< on the last block of a box
    Ghost,                                     ///< an empty place to type that is not in the article while it is empty
    // Of the root frame's format:
    Rest, ///< number of the fields that the page does not show, as the editor keeps them
    // Of character formats:
    TextMarks, ///< int of Marks
    RunExtra,  ///< compact JSON
};
}

/// Character formats of these types are drawn by the editor's own objects.
enum ObjectType : int {
    PictureObject = QTextFormat::UserObject + 1,
    CardObject,
};

[[nodiscard]] Part partOf(PageRole role); ///< Body for objects and what has no role
[[nodiscard]] PageRole roleOf(const QTextBlock &block);
[[nodiscard]] BlockId ownerOf(const QTextBlock &block);
[[nodiscard]] BlockId boxOf(const QTextBlock &block); ///< empty outside boxes
[[nodiscard]] bool isField(PageRole role);            ///< kicker to sapo: always there, once
[[nodiscard]] bool isFlow(PageRole role);             ///< body text that may be split, merged, turned into another kind
[[nodiscard]] bool isFigurePart(PageRole role);       ///< picture and the three texts under it
[[nodiscard]] bool isObject(PageRole role);           ///< picture and card: no letters of their own
[[nodiscard]] bool takesMarks(PageRole role);         ///< texts with bold, links…; the others are plain

/// The passage that a block of the document shows; nothing for pictures and cards. A byline block shows several
/// passages: item is 0 and the caller splits at commas.
[[nodiscard]] std::optional<Place> placeOf(const QTextBlock &block);
/// The block that shows a passage, or an invalid one.
[[nodiscard]] QTextBlock blockAt(const QTextDocument &document, const Place &place);

} // namespace toasoan
