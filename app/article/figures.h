#pragma once
#include "app/article/passage.h"

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

/// The article with that figure in place of the one that stands where `changed` says; as it was where none does.
[[nodiscard]] Article withFigure(const Article &article, const PlacedFigure &changed);

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
