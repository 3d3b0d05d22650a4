#include "app/desk/picture_rules.h"

#include "app/proofing/house_style.h"
#include "app/proofing/picture_words.h"

namespace toasoan {

Outcome picturesAreTold(const DeskContext &context, const Article &article)
{
    const auto own = loadHouseStyle(houseStyleFolder(context.folder));
    const HouseStyle &style = own ? *own : shippedHouseStyle();
    const auto missing = wordsNeeded(article, profileOf(style.profiles, article.profile));
    if (!missing)
        return {};
    return failure(ErrorCode::Refused, QStringLiteral("picture-words-missing"),
                   {partId(missing->part), QString::number(missing->number + 1)});
}

} // namespace toasoan
