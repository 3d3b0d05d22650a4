#pragma once
#include "app/article/annotations.h"

#include <QHash>
#include <QTextBlock>

#include <optional>

class QTextDocument;

namespace toasoan {

/// Pictures and cards of a page, by what anchors without letters say of them. Good as long as the document stays as it
/// is.
class PinnedObjects
{
public:
    explicit PinnedObjects(const QTextDocument &document);

    struct Found
    {
        QTextBlock block;
        Place place;
    };
    /// What shows the anchor's picture: the block of `home`, else the anchor's own, else the first that does. A frame
    /// keeps what is said about its picture when another takes its place; a gallery does not.
    [[nodiscard]] std::optional<Found> find(const Anchor &anchor, const BlockId &home);

private:
    [[nodiscard]] const QList<PictureId> &picturesIn(const QTextBlock &object);
    [[nodiscard]] std::optional<Found> showing(const QTextBlock &object, const Anchor &anchor);
    [[nodiscard]] QTextBlock firstShowing(const PictureId &picture);

    QList<QTextBlock> m_objects; ///< in their order
    QHash<BlockId, QTextBlock> m_own;
    QHash<int, QList<PictureId>> m_pictures; ///< by block number: reading a card takes long
};

/// The pictures that a block shows: one for a figure, empty without a file; all of a gallery, in its order.
[[nodiscard]] QList<PictureId> picturesOf(const QTextBlock &object);
/// What is pinned to a block without letters: to that one of its pictures; to a card as a whole where that is empty.
[[nodiscard]] Anchor anchorOn(const QTextBlock &object, const PictureId &picture);
/// The words under the picture that an anchor in this block is about; none for a card as a whole.
[[nodiscard]] QString captionOf(const QTextBlock &object, const Anchor &anchor);

} // namespace toasoan
