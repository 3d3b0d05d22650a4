#pragma once
#include <string_view>

namespace toasoan {

/// What an element of HTML is to an article.
enum class HtmlRole {
    Inline,  ///< its letters stand in the paragraph around it; also every unknown element
    Block,   ///< begins and ends a paragraph
    Heading, ///< h1–h6
    List,    ///< ul, ol
    Item,    ///< li
    Quote,   ///< blockquote
    Preformatted,
    Table,
    TablePart, ///< what a table consists of; outside of one, a block
    Caption,   ///< figcaption, caption
    Picture,   ///< img
    Rule,      ///< hr
    Break,     ///< br
    Frame,     ///< iframe: an embed, or nothing
    Bold,
    Italic,
    Underline,
    Strike,
    Sub,
    Sup,
    Link,      ///< a
    Inserted,  ///< ins
    Deleted,   ///< del
    Font,      ///< font
    Furniture, ///< nav, aside, footer: around an article
    Acting,    ///< script, object, form control: would do something, says nothing
    Silent,    ///< style, meta, link, title…: for machines
};

[[nodiscard]] HtmlRole roleOf(std::string_view element);

/// Whether one of the class names, or the role attribute, says that an element is around an article, not in it.
[[nodiscard]] bool namesFurniture(std::string_view classes);

} // namespace toasoan
