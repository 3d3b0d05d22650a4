#include "app/proofing/picture_words.h"

#include "app/article/figures.h"

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr std::array<Part, 3> words{Part::Caption, Part::Credit, Part::Alt};

QString ruleOf(Part part)
{
    return QStringLiteral("structure.missing-") + partId(part);
}

QString lettersOf(const Figure &figure, Part part)
{
    if (part == Part::Caption)
        return plainText(figure.caption);
    return part == Part::Credit ? figure.credit : figure.alt;
}

} // namespace

Level levelOfMissing(Part part, const Profile &profile)
{
    return profile.levels.value(ruleOf(part), Level::Warning);
}

bool hasPicture(const Article &article, const Place &place)
{
    const QList<PlacedFigure> figures = figuresOf(article);
    const auto found = std::find_if(figures.begin(), figures.end(), [&place](const PlacedFigure &placed) {
        return placed.block == place.block && placed.item == place.item;
    });
    return found == figures.end() || found->figure.picture.has_value();
}

std::optional<MissingWords> wordsNeeded(const Article &article, const Profile &profile, const QStringList &waivedRules)
{
    const QList<PlacedFigure> figures = figuresOf(article);
    for (int number = 0; number < figures.size(); ++number) {
        const Figure &figure = figures[number].figure;
        for (const Part part : words) {
            const bool isNeeded =
                figure.picture && levelOfMissing(part, profile) == Level::Error && !waivedRules.contains(ruleOf(part));
            if (isNeeded && lettersOf(figure, part).trimmed().isEmpty())
                return MissingWords{part, number, ruleOf(part)};
        }
    }
    return std::nullopt;
}

} // namespace toasoan
