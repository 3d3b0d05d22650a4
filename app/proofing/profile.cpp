#include "app/proofing/profile.h"

#include "app/proofing/built_in_data.h"
#include "app/proofing/house_style_json.h"

#include <algorithm>

namespace toasoan {

/// Read alone: the window needs them before anything is proofread, and the whole style takes ten times as long.
const QList<Profile> &profiles()
{
    static const QList<Profile> shipped = [] {
        const auto read = house_json::profiles(builtInFile(QStringLiteral("house-style/profiles.json")));
        if (!read)
            qCritical("house-style/profiles.json: %s", qUtf8Printable(read.error()));
        return read && !read->isEmpty() ? *read : QList<Profile>{Profile()};
    }();
    return shipped;
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
