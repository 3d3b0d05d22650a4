#pragma once
#include "app/article/annotations.h"

#include <QTextCursor>

#include <optional>

namespace toasoan {

/// Letters of the page that an annotation is about, wherever they move. No part of the text: no format, no undo step;
/// what is typed behind its last letter is not in it.
struct Stretch
{
    QTextCursor start;
    QTextCursor end;
    QJsonObject extra; ///< what a newer version wrote on the anchor

    /// Positions in the document; the second is never before the first.
    [[nodiscard]] int from() const { return std::min(start.position(), end.position()); }
    [[nodiscard]] int to() const { return isEmpty() ? from() : end.position(); }
    /// All its letters are gone.
    [[nodiscard]] bool isEmpty() const { return start.position() >= end.position(); }
    [[nodiscard]] QTextCursor selection() const;
    /// In the block's own units; nothing where it has no letters of it.
    [[nodiscard]] std::optional<TextRange> partIn(const QTextBlock &block) const;
    /// One for each block that it reaches into.
    [[nodiscard]] QList<Anchor> anchors() const;
};

[[nodiscard]] Stretch newStretch(QTextDocument &document, int from, int to, const QJsonObject &extra = {});
/// Nothing: the page does not show that place, or has no such letters there.
[[nodiscard]] std::optional<Stretch> stretchAt(QTextDocument &document, const Anchor &anchor);
/// The same, in the block that shows the place.
[[nodiscard]] std::optional<Stretch> stretchIn(QTextDocument &document, const QTextBlock &block, const Anchor &anchor);
/// Several passages share the byline's block: nothing can be pinned to one of them.
[[nodiscard]] bool canHoldStretches(const QTextBlock &block);

} // namespace toasoan
