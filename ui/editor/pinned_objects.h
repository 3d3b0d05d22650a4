#pragma once
#include "app/article/annotations.h"

#include <QHash>
#include <QTextBlock>

class QTextDocument;

namespace toasoan {

/// Pictures and cards of a page, by what anchors without letters say of them. Good as long as the document stays as it
/// is.
class PinnedObjects
{
public:
    explicit PinnedObjects(const QTextDocument &document);

    /// What shows the anchor's picture, its own block first; else its own block, whatever stands there by now. Invalid:
    /// there is neither.
    [[nodiscard]] QTextBlock find(const Anchor &anchor) const;

private:
    QHash<BlockId, QTextBlock> m_own;
    QHash<PictureId, QTextBlock> m_showing; ///< the first of several
};

/// The pictures that a block shows: one for a figure, empty without a file; all of a gallery, in its order.
[[nodiscard]] QList<PictureId> picturesOf(const QTextBlock &object);
/// What is pinned to a block without letters: to that one of its pictures; to a card as a whole where that is empty.
[[nodiscard]] Anchor anchorOn(const QTextBlock &object, const PictureId &picture);
/// The words under the picture that an anchor in this block is about; none for a card as a whole.
[[nodiscard]] QString captionOf(const QTextBlock &object, const Anchor &anchor);

} // namespace toasoan
