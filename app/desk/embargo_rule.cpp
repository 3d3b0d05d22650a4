#include "app/desk/embargo_rule.h"

#include "app/desk/lent_roles.h"
#include "app/desk/signature_rules.h"

namespace toasoan {

Outcome embargoAllows(const DeskContext &context, const Article &article, const QDateTime &readers,
                      const EmbargoRelease &release)
{
    if (!article.embargo.isValid() || readers >= article.embargo)
        return {};
    if (release.reason.trimmed().isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("embargoed"), {article.headline, utcText(article.embargo)});
    const auto person = personNow(context, release.person.isEmpty() ? context.ownName : release.person);
    const auto profile = workflowProfile(context.folder);
    if (!person || !profile)
        return tl::unexpected<Error>(person ? profile.error() : person.error());
    if (!person->hasAnyOf(profile->waivers))
        return failure(ErrorCode::Refused, QStringLiteral("embargo-role"),
                       {person->name, roleIds(profile->waivers).join(u", ")});
    return {};
}

} // namespace toasoan
