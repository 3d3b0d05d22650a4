#include "app/proofing/spelling/raw_keys.h"

#include "app/language/syllable.h"
#include "app/language/tone.h"

#include <algorithm>
#include <array>
#include <optional>

namespace toasoan {

namespace {

constexpr qsizetype mostKeys = 12;

std::optional<Tone> telexTone(QChar key)
{
    switch (key.unicode()) {
    case u'f':
        return Tone::Grave;
    case u'r':
        return Tone::Hook;
    case u'x':
        return Tone::Tilde;
    case u's':
        return Tone::Acute;
    case u'j':
        return Tone::Dot;
    default:
        return std::nullopt;
    }
}

std::optional<Tone> vniTone(QChar key)
{
    constexpr std::array<Tone, 5> tones = {Tone::Acute, Tone::Grave, Tone::Hook, Tone::Tilde, Tone::Dot};
    const int digit = key.digitValue();
    return digit >= 1 && digit <= 5 ? std::optional(tones[static_cast<size_t>(digit - 1)]) : std::nullopt;
}

/// Letters while keys are read.
class Typing
{
public:
    void type(QChar letter) { m_letters += letter; }
    [[nodiscard]] bool hasVowel() const { return std::any_of(m_letters.begin(), m_letters.end(), isVowel); }

    bool setTone(Tone tone)
    {
        if (!hasVowel() || m_tone != Tone::Level)
            return false;
        m_tone = tone;
        return m_changed = true;
    }

    /// The last of `plain` becomes `marked`.
    bool mark(QChar plain, QChar marked)
    {
        const qsizetype at = m_letters.lastIndexOf(plain);
        if (at < 0)
            return false;
        m_letters[at] = marked;
        return m_changed = true;
    }

    /// ươ from uo, else ư, ơ or ă.
    bool hook()
    {
        const qsizetype pair = m_letters.lastIndexOf(u"uo");
        if (pair >= 0) {
            m_letters.replace(pair, 2, QStringLiteral("ươ"));
            return m_changed = true;
        }
        const qsizetype half = m_letters.lastIndexOf(u"ưo");
        if (half >= 0) {
            m_letters.replace(half, 2, QStringLiteral("ươ"));
            return m_changed = true;
        }
        const bool glide = m_letters.contains(u"oa"); // hoặc: the o before an a takes no hook
        return (glide && mark(u'a', u'ă')) || mark(u'o', u'ơ') || mark(u'u', u'ư') || mark(u'a', u'ă');
    }

    /// Empty when nothing was changed or no syllable came of it.
    [[nodiscard]] QString outcome() const
    {
        auto syllable = m_changed ? splitSyllable(m_letters) : std::nullopt;
        if (!syllable)
            return {};
        if (m_tone == Tone::Level)
            return m_letters;
        syllable->rime[0] = withTone(syllable->rime.at(0), m_tone);
        return toOldStyle(syllable->onset + syllable->rime);
    }

private:
    QString m_letters;
    Tone m_tone = Tone::Level;
    bool m_changed = false;
};

bool circumflexFromTelex(Typing &typing, QChar key)
{
    switch (key.unicode()) {
    case u'a':
        return typing.mark(u'a', u'â');
    case u'e':
        return typing.mark(u'e', u'ê');
    case u'o':
        return typing.mark(u'o', u'ô');
    case u'd':
        return typing.mark(u'd', u'đ');
    default:
        return false;
    }
}

void pressTelex(Typing &typing, QChar key)
{
    const auto tone = telexTone(key);
    if (tone && typing.setTone(*tone))
        return;
    if ((key == u'w' && typing.hook()) || circumflexFromTelex(typing, key))
        return;
    typing.type(key);
}

bool markFromVni(Typing &typing, QChar key)
{
    switch (key.unicode()) {
    case u'6':
        return typing.mark(u'a', u'â') || typing.mark(u'e', u'ê') || typing.mark(u'o', u'ô');
    case u'7':
        return typing.hook();
    case u'8':
        return typing.mark(u'a', u'ă');
    case u'9':
        return typing.mark(u'd', u'đ');
    default:
        return false;
    }
}

void pressVni(Typing &typing, QChar key)
{
    const auto tone = vniTone(key);
    if ((tone && typing.setTone(*tone)) || markFromVni(typing, key))
        return;
    typing.type(key);
}

QString read(QStringView keys, void (*press)(Typing &, QChar))
{
    if (keys.size() < 3 || keys.size() > mostKeys)
        return {};
    Typing typing;
    for (const QChar key : keys)
        press(typing, key);
    return typing.outcome();
}

} // namespace

QString readTelex(QStringView lowerCaseKeys)
{
    return read(lowerCaseKeys, pressTelex);
}

QString readVni(QStringView lowerCaseKeys)
{
    return read(lowerCaseKeys, pressVni);
}

} // namespace toasoan
