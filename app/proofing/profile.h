#pragma once
#include "app/language/tone.h"

#include <QList>
#include <QString>

namespace toasoan {

/// What a paper asks of one kind of article. Lengths in chữ (countWords()).
struct Profile
{
    QString id;
    QString name; ///< English source text of context "Profiles"
    int headlineWords = 0;
    int sapoWords = 0;
    ToneStyle toneStyle = ToneStyle::Old; ///< which style wins when an article uses both equally

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// All profiles of resources/language/profiles.json; the first is the default.
[[nodiscard]] const QList<Profile> &profiles();
/// The default one for an empty or unknown id.
[[nodiscard]] const Profile &profileOf(const QString &id);

} // namespace toasoan
