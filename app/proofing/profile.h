#pragma once
#include "app/language/tone.h"

#include <QHash>
#include <QList>
#include <QString>

namespace toasoan {

/// How loudly a paper wants to hear of a rule.
enum class Level { Off, Info, Warning, Error };

/// Which texts are meant: plain news, or those that keep to the capitals of state and Party documents (Decree
/// 30/2020/NĐ-CP App. II, Quy định 4148-QĐ/VPTW).
enum class TextRegister { Plain, Official };

/// What a paper asks of one kind of article. Lengths in chữ (countWords()).
struct Profile
{
    QString id;
    QString name; ///< English source text of context "Profiles"; a newsroom's own profile: its name as it is
    int headlineWords = 0;
    int sapoWords = 0;
    int captionWords = 0;
    ToneStyle toneStyle = ToneStyle::Old; ///< which style wins when an article uses both equally
    TextRegister textRegister = TextRegister::Plain;
    QHash<QString, Level> levels; ///< by rule id; a rule that is not named keeps what it says itself

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The shipped profiles of resources/house-style/profiles.json; the first is the default.
[[nodiscard]] const QList<Profile> &profiles();
/// The default one for an empty or unknown id.
[[nodiscard]] const Profile &profileOf(const QString &id);
/// The same among a newsroom's own. `profiles` is not empty.
[[nodiscard]] const Profile &profileOf(const QList<Profile> &profiles, const QString &id);

} // namespace toasoan
