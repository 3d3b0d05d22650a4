#include "app/desk/lent_roles.h"

#include <algorithm>

namespace toasoan {

Result<QList<Person>> peopleNow(const DeskContext &context)
{
    const auto delegations = context.store->delegations().list();
    auto people = context.store->people().list();
    if (!delegations || !people)
        return tl::unexpected<Error>(delegations ? people.error() : delegations.error());
    if (delegations->isEmpty())
        return people;
    return context.now().map(
        [&](const QDateTime &now) { return withLentRoles(*std::move(people), *delegations, now); });
}

Result<Person> personNow(const DeskContext &context, const QString &name)
{
    const auto found = context.store->people().find(name);
    if (!found)
        return found;
    return peopleNow(context).map([&found](const QList<Person> &people) {
        const auto now = std::find_if(people.begin(), people.end(),
                                      [&found](const Person &person) { return person.name == found->name; });
        return now == people.end() ? *found : *now;
    });
}

Result<Delegation> delegationBehind(const DeskContext &context, const QString &person, const LentRole &lent)
{
    const auto delegations = context.store->delegations().list();
    const auto now = context.now();
    if (!delegations || !now)
        return tl::unexpected<Error>(delegations ? now.error() : delegations.error());
    std::optional<Delegation> longest;
    for (const KnownDelegation &known : *delegations) {
        const Delegation &each = known.delegation;
        const bool isBehind = each.to == person && LentRole{each.role, each.from} == lent && counts(known, *now);
        if (isBehind && (!longest || longest->until < each.until))
            longest = each;
    }
    if (!longest)
        return failure(ErrorCode::NotFound, QStringLiteral("delegation"), {lentRoleText(lent)});
    return *longest;
}

} // namespace toasoan
