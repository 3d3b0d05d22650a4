#include "app/language/legacy/bytes.h"
#include "app/language/legacy/entities.h"
#include "app/language/legacy/legacy_encoding.h"
#include "app/language/syllable.h"

#include <QStringDecoder>

namespace toasoan {
namespace {

QString byTable(const QString &text, const ByteTable &table)
{
    QString read = text;
    for (QChar &c : read) {
        const int byte = byteOf(c);
        if (byte >= 0 && table.at(static_cast<size_t>(byte)) != 0)
            c = QChar(table.at(static_cast<size_t>(byte)));
    }
    return read;
}

/// The vowel with what stands at `index` in the order of Tone.
QChar withToneAt(QChar vowel, qsizetype index)
{
    return withTone(vowel, static_cast<Tone>(index));
}

QChar cased(char16_t small, QChar like)
{
    return like.isUpper() ? QChar(small).toUpper() : QChar(small);
}

/// ø û õ ù ï carry the five tones; â à å ã á ä those of â, ê, ô, and ê è ú ü é ë those of ă. Null when the two are no
/// letter.
QChar vniPair(QChar base, QChar mark)
{
    static const QString tones = QStringLiteral("øûõùï");
    static const QString hats = QStringLiteral("âàåãáä");
    static const QString breves = QStringLiteral("êèúüéë");
    const QChar letter = base.toLower();
    const QChar small = mark.toLower();
    if (letter == u'ô' || letter == u'ö') {
        const QChar horned = cased(letter == u'ô' ? u'ơ' : u'ư', base);
        return tones.contains(small) ? withToneAt(horned, tones.indexOf(small) + 1) : QChar();
    }
    if (!QStringLiteral("aeouy").contains(letter))
        return {};
    if (tones.contains(small))
        return withToneAt(base, tones.indexOf(small) + 1);
    if (letter == u'a' && breves.contains(small))
        return withToneAt(cased(u'ă', base), breves.indexOf(small));
    if (QStringLiteral("aeo").contains(letter) && hats.contains(small))
        return withToneAt(cased(letter == u'a' ? u'â' : letter == u'e' ? u'ê' : u'ô', base), hats.indexOf(small));
    return {};
}

QChar vniSingle(QChar letter)
{
    static const QString written = QStringLiteral("ìæóíòôöîñÌÆÓÍÒÔÖÎÑ");
    static const QString meant = QStringLiteral("ìỉĩíịơưỵđÌỈĨÍỊƠƯỴĐ");
    const qsizetype at = letter.unicode() < 0x80 ? -1 : written.indexOf(letter);
    return at < 0 ? letter : meant[at];
}

QString fromVni(const QString &text)
{
    QString read;
    read.reserve(text.size());
    const auto isSign = [&text](qsizetype at) { return at < text.size() && text[at].unicode() >= 0x80; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar pair = isSign(i + 1) ? vniPair(text[i], text[i + 1]) : QChar();
        read += pair.isNull() ? vniSingle(text[i]) : pair;
        i += pair.isNull() ? 0 : 1;
    }
    return read;
}

/// The vowel under a hat, a breve or a horn; the vowel itself when it takes no such mark.
QChar viqrShape(QChar vowel, QChar mark)
{
    static const QString pairs = QStringLiteral("a(ăA(Ăa^âA^Âe^êE^Êo^ôO^Ôo+ơO+Ơu+ưU+Ưo*ơO*Ơu*ưU*Ư");
    for (qsizetype i = 0; i < pairs.size(); i += 3) {
        if (pairs[i] == vowel && pairs[i + 1] == mark)
            return pairs[i + 2];
    }
    return vowel;
}

/// One letter and its marks; `i` goes behind them.
QString viqrLetter(const QString &text, qsizetype &i)
{
    static const QString tones = QStringLiteral("`?~'.");
    const auto at = [&text](qsizetype place) { return place < text.size() ? text[place] : QChar(); };
    QChar letter = text[i++];
    if (letter == u'\\' && i < text.size())
        return text[i++];
    if (letter.toLower() == u'd' && at(i).toLower() == u'd')
        return ++i, QString(letter == u'd' ? u'đ' : u'Đ');
    if (!isVowel(letter))
        return letter;
    const QChar shaped = viqrShape(letter, at(i));
    i += shaped == letter ? 0 : 1;
    const qsizetype tone = at(i).isNull() ? -1 : tones.indexOf(at(i));
    i += tone < 0 ? 0 : 1;
    return withToneAt(shaped, tone + 1);
}

QString fromViqr(const QString &text)
{
    QString read;
    read.reserve(text.size());
    for (qsizetype i = 0; i < text.size();)
        read += viqrLetter(text, i);
    return read;
}

/// Nothing when the characters are not all bytes, or those bytes no UTF-8.
std::optional<QString> utf8Once(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const int byte = byteOf(c);
        if (byte < 0)
            return {};
        bytes += static_cast<char>(byte);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString read = decoder(bytes);
    return decoder.hasError() || read == text ? std::nullopt : std::optional(read);
}

QString fromUtf8Twice(const QString &text)
{
    constexpr int mostTimes = 3;
    QString read = text;
    for (int i = 0; i < mostTimes; ++i) {
        const auto once = utf8Once(read);
        if (!once)
            break;
        read = *once;
    }
    return read;
}

QString decoded(const QString &text, LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        return byTable(text, tcvn3Table());
    case LegacyEncoding::Vni:
        return fromVni(text);
    case LegacyEncoding::Viqr:
        return fromViqr(text);
    case LegacyEncoding::Viscii:
        return byTable(text, visciiTable());
    case LegacyEncoding::Vps:
        return byTable(text, vpsTable());
    case LegacyEncoding::Windows1258:
        return byTable(text, windows1258Table());
    case LegacyEncoding::Utf8Twice:
        return fromUtf8Twice(text);
    case LegacyEncoding::HtmlEntities:
        return withoutEntities(text);
    }
    return text;
}

} // namespace

QString fromLegacy(const QString &text, LegacyEncoding encoding, FontLetters letters)
{
    const QString read = decoded(text, encoding).normalized(QString::NormalizationForm_C);
    return letters == FontLetters::Capitals ? read.toUpper() : read;
}

std::optional<LegacyFont> legacyFont(const QString &family)
{
    const QString name = family.trimmed();
    const auto begins = [&name](QStringView with) { return name.startsWith(with, Qt::CaseInsensitive); };
    if (begins(u".Vn"))
        return LegacyFont{LegacyEncoding::Tcvn3, name.endsWith(u'H') ? FontLetters::Capitals : FontLetters::AsWritten};
    if (begins(u"VNI-") || begins(u"VNI "))
        return LegacyFont{LegacyEncoding::Vni, FontLetters::AsWritten};
    if (begins(u"VPS ") || begins(u"VPS-"))
        return LegacyFont{LegacyEncoding::Vps, FontLetters::AsWritten};
    return {};
}

} // namespace toasoan
