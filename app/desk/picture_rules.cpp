#include "app/desk/picture_rules.h"

#include "app/proofing/finding.h"
#include "app/proofing/house_style.h"
#include "app/workflow/required_fields.h"

#include <algorithm>

namespace toasoan {
namespace {

QList<MissingWords> missingIn(const DeskContext &context, const Article &article, QStringList passedOver)
{
    const auto own = loadHouseStyle(houseStyleFolder(context.folder));
    const HouseStyle &style = own ? *own : shippedHouseStyle();
    const Profile &profile = profileOf(style.profiles, article.profile);
    QList<MissingWords> all;
    while (const auto missing = wordsNeeded(article, profile, passedOver)) {
        all.append(*missing);
        passedOver.append(missing->rule);
    }
    return all;
}

bool isRule(const QString &id)
{
    static const QStringList beginnings{QStringLiteral("spelling."), QStringLiteral("style."),
                                        QStringLiteral("structure.")};
    const auto field = fieldOfRule(id);
    return field ? requirableFields().contains(*field)
                 : std::any_of(beginnings.begin(), beginnings.end(),
                               [&id](const QString &beginning) { return id.startsWith(beginning); });
}

} // namespace

QList<MissingWords> holdingBack(const DeskContext &context, const Article &article)
{
    return missingIn(context, article, {});
}

Outcome picturesAreTold(const DeskContext &context, const Article &article, const QList<Waiver> &waivers)
{
    QStringList waived;
    for (const Waiver &waiver : waivers)
        waived.append(waiver.rule);
    const QList<MissingWords> missing = missingIn(context, article, waived);
    if (missing.isEmpty())
        return {};
    return failure(ErrorCode::Refused, QStringLiteral("picture-words-missing"),
                   {partId(missing.first().part), QString::number(missing.first().number + 1)});
}

bool hasWaiversRole(const Person &person, const Acting &acting, const WorkflowProfile &profile)
{
    const bool lent = !acting.lentBy.isEmpty() && profile.waivers.contains(acting.role);
    return lent || Person{person.name, person.roles}.hasAnyOf(profile.waivers);
}

Outcome mayWaive(const QList<Waiver> &waivers, const Person &person, const Acting &acting,
                 const WorkflowProfile &profile)
{
    if (!waivers.isEmpty() && !hasWaiversRole(person, acting, profile))
        return failure(ErrorCode::Refused, QStringLiteral("waiver-role"),
                       {person.name, roleIds(profile.waivers).join(u", ")});
    for (const Waiver &waiver : waivers) {
        if (waiver.reason.trimmed().isEmpty())
            return failure(ErrorCode::Refused, QStringLiteral("waiver-reason"), {waiver.rule});
        if (!isRule(waiver.rule))
            return failure(ErrorCode::Refused, QStringLiteral("waiver-rule"), {waiver.rule});
    }
    return {};
}

} // namespace toasoan
