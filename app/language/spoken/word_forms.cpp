#include "app/language/spoken/spoken_acronym.h"
#include "app/language/spoken/spoken_number.h"
#include "app/language/spoken/spoken_units.h"
#include "app/language/syllable.h"

#include <algorithm>

namespace toasoan {
namespace {

/// "AI" in a line of capitals may be the word "ai".
bool isWordInCapitals(const QString &written, QStringView text)
{
    const bool hasSmall = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLower(); });
    const bool hasVowel = std::any_of(written.begin(), written.end(), isVowel);
    return !hasSmall && hasVowel && splitSyllable(written).has_value();
}

std::optional<Said> phrase(const Spot &spot)
{
    const SpokenEntry *entry = spot.words().phraseAt(spot.text(), spot.at());
    if (!entry || isWordInCapitals(entry->written, spot.text()))
        return std::nullopt;
    return Said{entry->written.size(), entry->said};
}

/// After its own words any Roman numeral ("quý I"); elsewhere one that can be no word ("Vinh II", not "XI MĂNG").
std::optional<Said> romanNumeral(const Spot &spot)
{
    static const QRegularExpression form(QStringLiteral("[IVX]+(?![\\p{L}\\p{M}\\d]|[.&]\\p{L})"));
    const QRegularExpressionMatch match = spot.match(form);
    const auto number = match.hasMatch() ? romanNumber(match.capturedView()) : std::nullopt;
    if (!number)
        return std::nullopt;
    const bool canBeWord = match.capturedLength() == 1 || splitSyllable(match.captured()).has_value();
    if (canBeWord && !spot.follows(Context::Roman))
        return std::nullopt;
    const bool isOrdinal = spot.followsWord(u"thứ");
    const QString said = isOrdinal && *number == 1   ? QStringLiteral("nhất")
                         : isOrdinal && *number == 4 ? QStringLiteral("tư")
                                                     : spokenNumber(*number);
    return Said{match.capturedLength(), said};
}

std::optional<Said> unknownAcronym(const Spot &spot)
{
    static const QRegularExpression form(QStringLiteral("\\p{Lu}{2,}(?![\\p{L}\\p{M}\\d])"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !isUnreadable(match.capturedView()))
        return std::nullopt;
    return Said{match.capturedLength(), spelledOut(match.capturedView(), spot.words())};
}

} // namespace

const QList<SpokenForm> &wordForms()
{
    static const QList<SpokenForm> forms{phrase, romanNumeral, unitAlone, perUnit, unknownAcronym};
    return forms;
}

} // namespace toasoan
