#pragma once
#include "app/article/article.h"
#include "ui/editor/roles.h"

#include <QTextCursor>
#include <QTextDocument>

namespace toasoan {

/// The bridge between the value Article and the document a person types in. Stateless but for what the document shows
/// nowhere (sections, tags, embargo…), which is carried along untouched.

/// Fills the document; the undo history starts empty. GUI thread. Returns the texts of its blocks, for remember().
QList<Text> load(QTextDocument &document, const Article &article);

/// The article that the document shows, in normal form; fields that it does not show come from `rest`. Costs the
/// letters of changed blocks alone: texts already read are kept with their block (forget() drops them).
[[nodiscard]] Article snapshot(const QTextDocument &document, const Article &rest);

/// What load() wrote need not be read, and takes no room beside the article. For a document whose changes are told to
/// forget().
void remember(const QTextDocument &document, const QList<Text> &loaded);
/// To be called with what QTextDocument::contentsChange reports.
void forget(const QTextDocument &document, int position, int charsAdded);

/// The marked text of one block of the document.
[[nodiscard]] Text textOf(const QTextBlock &block);

/// As properties of formats hold it; empty for an empty object.
[[nodiscard]] QString compact(const QJsonObject &object);

/// Block formats for a new block.
[[nodiscard]] QTextBlockFormat blockFormat(PageRole role, const BlockId &owner);
[[nodiscard]] QTextBlockFormat fieldFormat(PageRole role); ///< styled
/// The same format for a block in this box; an empty id: in none.
[[nodiscard]] QTextBlockFormat inBox(QTextBlockFormat format, const BlockId &box);
/// An empty place to type where nothing else could be typed.
[[nodiscard]] QTextBlockFormat ghostFormat(const BlockId &owner, const BlockId &box);

/// A figure as its Picture block carries it: no texts.
[[nodiscard]] Figure figureOf(const QTextBlock &picture);
[[nodiscard]] QTextBlockFormat withFigure(QTextBlockFormat format, const Figure &figure);
/// The block that a Card stands for.
[[nodiscard]] Block cardBlock(const QTextBlock &card);
/// The format of a Card that stands for this block.
[[nodiscard]] QTextBlockFormat withCardBlock(QTextBlockFormat format, const Block &block);
/// A run as a character format holds it, for texts that are no block of the article's document; textOf() reads it.
[[nodiscard]] QTextCharFormat runFormat(const QFont &font, const Run &run);

} // namespace toasoan
