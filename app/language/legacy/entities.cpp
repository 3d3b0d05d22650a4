#include "app/language/legacy/entities.h"

#include "app/language/legacy/bytes.h"

#include <QHash>

#include <array>

namespace toasoan {
namespace {

/// Of U+00A0 to U+00FF, as HTML 4 has them.
constexpr std::array latin1Names = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml",
};

struct NamedCharacter
{
    const char *name;
    char16_t character;
};

/// Others of HTML 4 that stand in news, and those of HTML 5 for letters of Vietnamese.
constexpr std::array otherNames = {
    NamedCharacter{"quot", 0x0022},   NamedCharacter{"amp", 0x0026},    NamedCharacter{"apos", 0x0027},
    NamedCharacter{"lt", 0x003C},     NamedCharacter{"gt", 0x003E},     NamedCharacter{"Abreve", 0x0102},
    NamedCharacter{"abreve", 0x0103}, NamedCharacter{"Dstrok", 0x0110}, NamedCharacter{"dstrok", 0x0111},
    NamedCharacter{"Itilde", 0x0128}, NamedCharacter{"itilde", 0x0129}, NamedCharacter{"OElig", 0x0152},
    NamedCharacter{"oelig", 0x0153},  NamedCharacter{"Scaron", 0x0160}, NamedCharacter{"scaron", 0x0161},
    NamedCharacter{"Utilde", 0x0168}, NamedCharacter{"utilde", 0x0169}, NamedCharacter{"Yuml", 0x0178},
    NamedCharacter{"fnof", 0x0192},   NamedCharacter{"circ", 0x02C6},   NamedCharacter{"tilde", 0x02DC},
    NamedCharacter{"ensp", 0x2002},   NamedCharacter{"emsp", 0x2003},   NamedCharacter{"thinsp", 0x2009},
    NamedCharacter{"zwnj", 0x200C},   NamedCharacter{"zwj", 0x200D},    NamedCharacter{"ndash", 0x2013},
    NamedCharacter{"mdash", 0x2014},  NamedCharacter{"lsquo", 0x2018},  NamedCharacter{"rsquo", 0x2019},
    NamedCharacter{"sbquo", 0x201A},  NamedCharacter{"ldquo", 0x201C},  NamedCharacter{"rdquo", 0x201D},
    NamedCharacter{"bdquo", 0x201E},  NamedCharacter{"dagger", 0x2020}, NamedCharacter{"Dagger", 0x2021},
    NamedCharacter{"bull", 0x2022},   NamedCharacter{"hellip", 0x2026}, NamedCharacter{"permil", 0x2030},
    NamedCharacter{"prime", 0x2032},  NamedCharacter{"Prime", 0x2033},  NamedCharacter{"lsaquo", 0x2039},
    NamedCharacter{"rsaquo", 0x203A}, NamedCharacter{"euro", 0x20AC},   NamedCharacter{"trade", 0x2122},
    NamedCharacter{"larr", 0x2190},   NamedCharacter{"uarr", 0x2191},   NamedCharacter{"rarr", 0x2192},
    NamedCharacter{"darr", 0x2193},   NamedCharacter{"minus", 0x2212},  NamedCharacter{"infin", 0x221E},
    NamedCharacter{"asymp", 0x2248},  NamedCharacter{"ne", 0x2260},     NamedCharacter{"le", 0x2264},
    NamedCharacter{"ge", 0x2265},
};

QHash<QString, char32_t> namedCharacters()
{
    QHash<QString, char32_t> named;
    for (size_t i = 0; i < latin1Names.size(); ++i)
        named.insert(QString::fromLatin1(latin1Names[i]), static_cast<char32_t>(0xA0 + i));
    for (const auto &[name, character] : otherNames)
        named.insert(QString::fromLatin1(name), character);
    return named;
}

/// As HTML reads numbers: 80–9F are meant in Windows-1252. 0: no character that text may have.
char32_t numbered(const QString &number)
{
    bool isNumber = false;
    const bool hex = number.startsWith(u'x', Qt::CaseInsensitive);
    const uint value = hex ? number.mid(1).toUInt(&isNumber, 16) : number.toUInt(&isNumber, 10);
    if (!isNumber || value < 0x20 || value == 0x7F || value > 0x10FFFF || QChar::isSurrogate(value))
        return 0;
    return value < 0xA0 && value >= 0x80 ? windows1252(static_cast<unsigned char>(value)).unicode() : value;
}

/// What stands between "&" and ";"; 0: nothing that HTML knows.
char32_t characterOf(const QString &reference)
{
    static const QHash<QString, char32_t> named = namedCharacters();
    return reference.startsWith(u'#') ? numbered(reference.mid(1)) : named.value(reference, 0);
}

/// `letters`: whether one of them was a letter that ASCII has not.
QString onceWithout(const QString &text, bool &letters)
{
    constexpr qsizetype longestReference = 10;
    QString read;
    read.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView next = QStringView(text).mid(i + 1, longestReference + 1);
        const qsizetype end = text[i] == u'&' ? next.indexOf(u';') : -1;
        const char32_t character = end > 0 ? characterOf(next.first(end).toString()) : 0;
        if (character == 0) {
            read += text[i];
            continue;
        }
        read += QString::fromUcs4(&character, 1);
        letters = letters || (character >= 0xC0 && QChar::isLetter(character));
        i += end + 1;
    }
    return read;
}

} // namespace

QString withoutEntities(const QString &text)
{
    constexpr int mostTimes = 3;
    bool letters = false;
    QString read = onceWithout(text, letters);
    for (int i = 1; i < mostTimes && read.contains(u'&'); ++i) {
        letters = false;
        const QString again = onceWithout(read, letters);
        if (!letters)
            break;
        read = again;
    }
    return read;
}

} // namespace toasoan
