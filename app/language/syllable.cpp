#include "app/language/syllable.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace toasoan {

namespace {

constexpr size_t toneCount = 6;

/// Each row: a vowel without tone, then with the five tones in the order of Tone.
constexpr std::array<std::u16string_view, 24> vowelRows = {
    u"aàảãáạ", u"ăằẳẵắặ", u"âầẩẫấậ", u"eèẻẽéẹ", u"êềểễếệ", u"iìỉĩíị", u"oòỏõóọ", u"ôồổỗốộ",
    u"ơờởỡớợ", u"uùủũúụ", u"ưừửữứự", u"yỳỷỹýỵ", u"AÀẢÃÁẠ", u"ĂẰẲẴẮẶ", u"ÂẦẨẪẤẬ", u"EÈẺẼÉẸ",
    u"ÊỀỂỄẾỆ", u"IÌỈĨÍỊ", u"OÒỎÕÓỌ", u"ÔỒỔỖỐỘ", u"ƠỜỞỠỚỢ", u"UÙỦŨÚỤ", u"ƯỪỬỮỨỰ", u"YỲỶỸÝỴ",
};

/// Where a letter stands in the rows.
struct VowelPlace
{
    quint8 row = vowelRows.size(); ///< as many as there are: it is no vowel
    quint8 tone = 0;

    [[nodiscard]] constexpr bool isVowel() const { return row < vowelRows.size(); }
};

constexpr char16_t latinEnd = 0x1B1; ///< behind ư
constexpr char16_t vietnamese = 0x1EA0;
constexpr char16_t vietnameseEnd = 0x1EFA;

constexpr auto placesFrom(char16_t first, auto places)
{
    for (size_t row = 0; row < vowelRows.size(); ++row) {
        for (size_t tone = 0; tone < toneCount; ++tone) {
            const size_t at = static_cast<size_t>(vowelRows[row][tone]) - first;
            if (at < places.size())
                places[at] = {static_cast<quint8>(row), static_cast<quint8>(tone)};
        }
    }
    return places;
}

constexpr auto latinPlaces = placesFrom(0, std::array<VowelPlace, latinEnd>{});
constexpr auto vietnamesePlaces = placesFrom(vietnamese, std::array<VowelPlace, vietnameseEnd - vietnamese>{});

VowelPlace placeOf(QChar letter)
{
    const char16_t c = letter.unicode();
    if (c < latinEnd)
        return latinPlaces[c];
    return c >= vietnamese && c < vietnameseEnd ? vietnamesePlaces[c - vietnamese] : VowelPlace();
}

/// Longest first: "ngh" before "ng", "gi" before "g".
constexpr std::array<std::u16string_view, 28> onsets = {
    u"ngh", u"ch", u"gh", u"gi", u"kh", u"ng", u"nh", u"ph", u"qu", u"th", u"tr", u"b", u"c", u"d",
    u"đ",   u"g",  u"h",  u"k",  u"l",  u"m",  u"n",  u"p",  u"r",  u"s",  u"t",  u"v", u"x", u""};

/// Sorted, of a string that stays.
const std::vector<QStringView> &rimes()
{
    static const std::vector<QStringView> sorted = [] {
        static const QString all = QStringLiteral(
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            "e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp "
            "iêt iêu o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt "
            "oe oem oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uơ uôc uôi uôm uôn uông uôp uôt "
            "uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
            "y ych ym yn ynh yt yêm yên yêng yêt yêu");
        const auto list = QStringView(all).split(u' ');
        std::vector<QStringView> rimes(list.begin(), list.end());
        std::sort(rimes.begin(), rimes.end());
        return rimes;
    }();
    return sorted;
}

bool isRime(QStringView letters)
{
    return std::binary_search(rimes().begin(), rimes().end(), letters);
}

constexpr size_t longestSyllable = 7; // nghiêng

struct Letters
{
    std::array<QChar, longestSyllable> plain; ///< without tone
    std::array<QChar, longestSyllable> small;
    Tone tone = Tone::Level;
    bool sound = true; ///< at most one tone
};

Letters lettersOf(const QString &word)
{
    Letters letters;
    for (size_t i = 0; i < static_cast<size_t>(word.size()); ++i) {
        const TonelessLetter plain = withoutTone(word.at(static_cast<qsizetype>(i)));
        letters.plain.at(i) = plain.letter;
        letters.small.at(i) = plain.letter.toLower();
        if (plain.tone == Tone::Level)
            continue;
        letters.sound = letters.sound && letters.tone == Tone::Level;
        letters.tone = plain.tone;
    }
    return letters;
}

} // namespace

TonelessLetter withoutTone(QChar letter)
{
    const VowelPlace place = placeOf(letter);
    return place.isVowel() ? TonelessLetter{vowelRows[place.row][0], static_cast<Tone>(place.tone)}
                           : TonelessLetter{letter};
}

QChar withTone(QChar letter, Tone tone)
{
    return isVowel(letter) ? QChar(vowelRows[placeOf(letter).row][static_cast<size_t>(tone)]) : letter;
}

bool isVowel(QChar letter)
{
    const VowelPlace place = placeOf(letter);
    return place.isVowel() && place.tone == 0;
}

std::optional<Syllable> splitSyllable(const QString &word)
{
    if (word.isEmpty() || static_cast<size_t>(word.size()) > longestSyllable)
        return std::nullopt;
    const Letters letters = lettersOf(word);
    if (!letters.sound)
        return std::nullopt;
    const QStringView plain = QStringView(letters.plain).first(word.size());
    const QStringView small = QStringView(letters.small).first(word.size());
    for (const std::u16string_view onset : onsets) {
        const auto length = static_cast<qsizetype>(onset.size());
        if (small.startsWith(onset) && isRime(small.sliced(length)))
            return Syllable{plain.first(length).toString(), plain.sliced(length).toString(), letters.tone};
    }
    return std::nullopt;
}

} // namespace toasoan
