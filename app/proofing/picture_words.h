#pragma once
#include "app/article/article.h"
#include "app/article/passage.h"
#include "app/proofing/profile.h"

#include <optional>

namespace toasoan {

/// How loudly the profile wants to hear that a picture has none of these words: Part::Caption, Credit or Alt.
[[nodiscard]] Level levelOfMissing(Part words, const Profile &profile);

/// Whether the caption, credit or alt text at that place is of a picture that has a file; true of any other place.
[[nodiscard]] bool hasPicture(const Article &article, const Place &place);

/// What a picture does not say of itself.
struct MissingWords
{
    Part part = Part::Caption;
    int number = 0; ///< of the picture, from 0, as figuresOf() lists them
    QString rule;   ///< that misses them: "structure.missing-caption"
};
/// The first words without which the profile lets no article leave: missing ones at level Error. A figure whose file
/// never came holds nothing back: pages leave it out; neither does a rule that was waived.
[[nodiscard]] std::optional<MissingWords> wordsNeeded(const Article &article, const Profile &profile,
                                                      const QStringList &waivedRules = {});

} // namespace toasoan
