#include "app/proofing/profile.h"

#include "app/proofing/house_style.h"

#include <algorithm>

namespace toasoan {

const QList<Profile> &profiles()
{
    return shippedHouseStyle().profiles;
}

const Profile &profileOf(const QString &id)
{
    return profileOf(profiles(), id);
}

const Profile &profileOf(const QList<Profile> &profiles, const QString &id)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&id](const Profile &p) { return p.id == id; });
    return found == profiles.end() ? profiles.first() : *found;
}

} // namespace toasoan
