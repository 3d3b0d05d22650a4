#pragma once
#include "app/article/annotations.h"

namespace toasoan {

/// One picture of an article and where it stands, as Place counts: `item` is its number in a gallery.
struct PlacedFigure
{
    BlockId block;
    int item = 0;
    Figure figure;

    friend bool operator==(const PlacedFigure &, const PlacedFigure &) = default;
};

/// All pictures, those in galleries and boxes too, in reading order.
[[nodiscard]] QList<PlacedFigure> figuresOf(const Article &article);

/// The picture that something is pinned to: where it is shown now, else what stands where it was.
[[nodiscard]] std::optional<PlacedFigure> figureAt(const Article &article, const Anchor &anchor);

/// The article with that figure in place of the one that stands where `changed` says; as it was where none does.
[[nodiscard]] Article withFigure(const Article &article, const PlacedFigure &changed);

/// The article with its picture number `from` as number `to`, counted as figuresOf() lists them. The places stay in the
/// text, in galleries and in boxes; the pictures between change places by one. As it was for numbers out of range.
[[nodiscard]] Article withFigureMoved(const Article &article, int from, int to);

/// The article with one picture more: as number `number`, before the one that has been it, in its gallery if that
/// stands in one; behind the last for a larger number, at the end of the body where there is none.
[[nodiscard]] Article withFigureAdded(const Article &article, const Figure &figure, int number);

/// What a library or a spreadsheet says, as the one line that a caption is.
[[nodiscard]] QString oneLine(QString words);

/// Other letters for one passage, as the smallest change: marks outside of it stay. None when nothing differs.
[[nodiscard]] std::optional<TextChange> changeTo(const Place &place, const QString &before, const QString &after);

/// A sentence of the body that tells what a picture shows ("Trong ảnh: …"), the habit of copy that came without
/// captions.
struct CaptionOffer
{
    TextChange removal; ///< of the sentence
    QString caption;    ///< its words without the beginning

    friend bool operator==(const CaptionOffer &, const CaptionOffer &) = default;
};
[[nodiscard]] QList<CaptionOffer> captionOffers(const Article &article);

} // namespace toasoan
