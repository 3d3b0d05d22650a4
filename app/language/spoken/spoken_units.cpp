#include "app/language/spoken/spoken_units.h"

#include "app/language/syllable.h"

#include <algorithm>

namespace toasoan {
namespace {

/// No word is written so: "km", "m2", "%", "kWh".
bool isOnlyUnit(const QString &written)
{
    const bool hasVowel = std::any_of(written.begin(), written.end(), isVowel);
    const bool hasDigit = std::any_of(written.begin(), written.end(), [](QChar c) { return c.isNumber(); });
    return written.size() > 1 && (!hasVowel || hasDigit);
}

} // namespace

std::optional<Said> unitBehindNumber(const Spot &spot, qsizetype length)
{
    const qsizetype end = spot.at() + length;
    const bool isApart = end < spot.text().size() && (spot.text()[end].isSpace() && spot.text()[end] != u'\u2028');
    const qsizetype gap = isApart ? 1 : 0;
    const SpokenEntry *unit = spot.words().unitAt(spot.text(), end + gap);
    if (!unit)
        return std::nullopt;
    return Said{gap + unit->written.size(), unit->said};
}

std::optional<Said> unitAlone(const Spot &spot)
{
    const SpokenEntry *unit = spot.words().unitAt(spot.text(), spot.at());
    if (!unit || (!isOnlyUnit(unit->written) && !spot.follows(Context::Magnitude)))
        return std::nullopt;
    return Said{unit->written.size(), unit->said};
}

std::optional<Said> perUnit(const Spot &spot)
{
    if (spot.text()[spot.at()] != u'/' || spot.at() == 0 || !isOfSpokenWord(spot.text()[spot.at() - 1]))
        return std::nullopt;
    if (const SpokenEntry *unit = spot.words().unitAt(spot.text(), spot.at() + 1))
        return Said{1 + unit->written.size(), QString(u" một " + unit->said)};
    static const QRegularExpression form(QStringLiteral("/(\\p{L}+)(?![\\p{L}\\d])"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !spot.words().isIn(Context::Per, match.captured(1)))
        return std::nullopt;
    return Said{match.capturedLength(), QString(u" một " + match.capturedView(1))};
}

} // namespace toasoan
