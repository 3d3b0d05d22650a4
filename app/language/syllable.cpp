#include "app/language/syllable.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>

namespace toasoan {

namespace {

/// Each row: a vowel without tone, then with the five tones in the order of Tone.
constexpr std::array<const char16_t *, 24> vowelRows = {
    u"aàảãáạ", u"ăằẳẵắặ", u"âầẩẫấậ", u"eèẻẽéẹ", u"êềểễếệ", u"iìỉĩíị", u"oòỏõóọ", u"ôồổỗốộ",
    u"ơờởỡớợ", u"uùủũúụ", u"ưừửữứự", u"yỳỷỹýỵ", u"AÀẢÃÁẠ", u"ĂẰẲẴẮẶ", u"ÂẦẨẪẤẬ", u"EÈẺẼÉẸ",
    u"ÊỀỂỄẾỆ", u"IÌỈĨÍỊ", u"OÒỎÕÓỌ", u"ÔỒỔỖỐỘ", u"ƠỜỞỠỚỢ", u"UÙỦŨÚỤ", u"ƯỪỬỮỨỰ", u"YỲỶỸÝỴ",
};

const QHash<QChar, TonelessLetter> &toneless()
{
    static const QHash<QChar, TonelessLetter> table = [] {
        QHash<QChar, TonelessLetter> letters;
        for (const char16_t *row : vowelRows) {
            for (int tone = 0; tone < 6; ++tone)
                letters.insert(QChar(row[tone]), {QChar(row[0]), static_cast<Tone>(tone)});
        }
        return letters;
    }();
    return table;
}

const QHash<QChar, const char16_t *> &rows()
{
    static const QHash<QChar, const char16_t *> table = [] {
        QHash<QChar, const char16_t *> byVowel;
        for (const char16_t *row : vowelRows)
            byVowel.insert(QChar(row[0]), row);
        return byVowel;
    }();
    return table;
}

/// Longest first: "ngh" before "ng", "gi" before "g".
const QStringList &onsets()
{
    static const QStringList list =
        QStringLiteral("ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x").split(u' ') << QString();
    return list;
}

const QSet<QString> &rimes()
{
    static const QSet<QString> set = [] {
        const QString all = QStringLiteral(
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            "e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp "
            "iêt iêu o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt "
            "oe oem oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uơ uôc uôi uôm uôn uông uôp uôt "
            "uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
            "y ych ym yn ynh yt yêm yên yêng yêt yêu");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return set;
}

struct Letters
{
    QString text;
    Tone tone = Tone::Level;
    bool sound = true; ///< at most one tone
};

Letters lettersOf(const QString &word)
{
    Letters letters;
    for (const QChar c : word) {
        const TonelessLetter plain = withoutTone(c);
        letters.text += plain.letter;
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
    return toneless().value(letter, {letter, Tone::Level});
}

QChar withTone(QChar letter, Tone tone)
{
    const char16_t *row = rows().value(letter, nullptr);
    return row ? QChar(row[static_cast<int>(tone)]) : letter;
}

bool isVowel(QChar letter)
{
    return rows().contains(letter);
}

std::optional<Syllable> splitSyllable(const QString &word)
{
    constexpr qsizetype longest = 7; // nghiêng
    if (word.isEmpty() || word.size() > longest)
        return std::nullopt;
    const Letters letters = lettersOf(word);
    if (!letters.sound)
        return std::nullopt;
    const QString lower = letters.text.toLower();
    for (const QString &onset : onsets()) {
        if (lower.startsWith(onset) && rimes().contains(lower.sliced(onset.size())))
            return Syllable{letters.text.first(onset.size()), letters.text.sliced(onset.size()), letters.tone};
    }
    return std::nullopt;
}

} // namespace toasoan
