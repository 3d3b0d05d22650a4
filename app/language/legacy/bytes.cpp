#include "app/language/legacy/bytes.h"

#include "app/language/syllable.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace toasoan {
namespace {

/// A vowel's six bytes: without a tone, then in the order of Tone.
struct Row
{
    char16_t vowel;
    std::string_view bytes;
};

constexpr std::array<Row, 24> visciiRows = {{
    {u'a', "\x61\xe0\xe4\xe3\xe1\xd5"}, {u'ă', "\xe5\xa2\xc6\xc7\xa1\xa3"}, {u'â', "\xe2\xa5\xa6\xe7\xa4\xa7"},
    {u'e', "\x65\xe8\xeb\xa8\xe9\xa9"}, {u'ê', "\xea\xab\xac\xad\xaa\xae"}, {u'i', "\x69\xec\xef\xee\xed\xb8"},
    {u'o', "\x6f\xf2\xf6\xf5\xf3\xf7"}, {u'ô', "\xf4\xb0\xb1\xb2\xaf\xb5"}, {u'ơ', "\xbd\xb6\xb7\xde\xbe\xfe"},
    {u'u', "\x75\xf9\xfc\xfb\xfa\xf8"}, {u'ư', "\xdf\xd7\xd8\xe6\xd1\xf1"}, {u'y', "\x79\xcf\xd6\xdb\xfd\xdc"},
    {u'A', "\x41\xc0\xc4\xc3\xc1\x80"}, {u'Ă', "\xc5\x82\x02\x05\x81\x83"}, {u'Â', "\xc2\x85\x86\x06\x84\x87"},
    {u'E', "\x45\xc8\xcb\x88\xc9\x89"}, {u'Ê', "\xca\x8b\x8c\x8d\x8a\x8e"}, {u'I', "\x49\xcc\x9b\xce\xcd\x98"},
    {u'O', "\x4f\xd2\x99\xa0\xd3\x9a"}, {u'Ô', "\xd4\x90\x91\x92\x8f\x93"}, {u'Ơ', "\xb4\x96\x97\xb3\x95\x94"},
    {u'U', "\x55\xd9\x9c\x9d\xda\x9e"}, {u'Ư', "\xbf\xbb\xbc\xff\xba\xb9"}, {u'Y', "\x59\x9f\x14\x19\xdd\x1e"},
}};

constexpr std::array<Row, 24> vpsRows = {{
    {u'a', "\x61\xe0\xe4\xe3\xe1\xe5"}, {u'ă', "\xe6\xa2\xa3\xa4\xa1\xa5"}, {u'â', "\xe2\xc0\xc4\xc5\xc3\xc6"},
    {u'e', "\x65\xe8\xc8\xeb\xe9\xcb"}, {u'ê', "\xea\x8a\x8b\xcd\x89\x8c"}, {u'i', "\x69\xec\xcc\xef\xed\xce"},
    {u'o', "\x6f\xf2\xd5\xf5\xf3\x86"}, {u'ô', "\xf4\xd2\xb0\x87\xd3\xb6"}, {u'ơ', "\xd6\xa9\xaa\xab\xa7\xae"},
    {u'u', "\x75\xf9\xfb\xdb\xfa\xf8"}, {u'ư', "\xdc\xd8\xba\xbb\xd9\xbf"}, {u'y', "\x79\xff\x9b\xcf\x9a\x9c"},
    {u'A', "\x41\x80\x81\x82\xc1\x02"}, {u'Ă', "\x88\x8e\x8f\xf0\x8d\x04"}, {u'Â', "\xc2\x84\x85\x1c\x83\x03"},
    {u'E', "\x45\xd7\xde\xfe\xc9\x05"}, {u'Ê', "\xca\x93\x94\x95\x90\x06"}, {u'I', "\x49\xb5\xb7\xb8\xb4\x10"},
    {u'O', "\x4f\xbc\xbd\xbe\xb9\x11"}, {u'Ô', "\xd4\x97\x98\x99\x96\x12"}, {u'Ơ', "\xf7\x9e\x9f\xa6\x9d\x13"},
    {u'U', "\x55\xa8\xd1\xac\xda\x14"}, {u'Ư', "\xd0\xaf\xb1\x1d\xad\x15"}, {u'Y', "\x59\xb2\xfd\xb3\xdd\x19"},
}};

/// The lower half as in TCVN 5712; the fonts have no capitals with a tone, and punctuation of Windows at 80–9F.
constexpr std::array<Row, 12> tcvn3Rows = {{
    {u'a', "\x61\xb5\xb6\xb7\xb8\xb9"},
    {u'ă', "\xa8\xbb\xbc\xbd\xbe\xc6"},
    {u'â', "\xa9\xc7\xc8\xc9\xca\xcb"},
    {u'e', "\x65\xcc\xce\xcf\xd0\xd1"},
    {u'ê', "\xaa\xd2\xd3\xd4\xd5\xd6"},
    {u'i', "\x69\xd7\xd8\xdc\xdd\xde"},
    {u'o', "\x6f\xdf\xe1\xe2\xe3\xe4"},
    {u'ô', "\xab\xe5\xe6\xe7\xe8\xe9"},
    {u'ơ', "\xac\xea\xeb\xec\xed\xee"},
    {u'u', "\x75\xef\xf1\xf2\xf3\xf4"},
    {u'ư', "\xad\xf5\xf6\xf7\xf8\xf9"},
    {u'y', "\x79\xfa\xfb\xfc\xfd\xfe"},
}};

struct Letter
{
    int byte;
    char16_t letter;
};

constexpr std::array<Letter, 8> tcvn3Letters = {
    {{0xA1, u'Ă'}, {0xA2, u'Â'}, {0xA3, u'Ê'}, {0xA4, u'Ô'}, {0xA5, u'Ơ'}, {0xA6, u'Ư'}, {0xA7, u'Đ'}, {0xAE, u'đ'}}};
constexpr std::array<Letter, 2> visciiLetters = {{{0xD0, u'Đ'}, {0xF0, u'đ'}}};
constexpr std::array<Letter, 2> vpsLetters = {{{0xF1, u'Đ'}, {0xC7, u'đ'}}};
constexpr std::array<Letter, 14> windows1258Letters = {{{0xC3, u'Ă'},
                                                        {0xCC, u'\u0300'},
                                                        {0xD0, u'Đ'},
                                                        {0xD2, u'\u0309'},
                                                        {0xD5, u'Ơ'},
                                                        {0xDD, u'Ư'},
                                                        {0xDE, u'\u0303'},
                                                        {0xE3, u'ă'},
                                                        {0xEC, u'\u0301'},
                                                        {0xF0, u'đ'},
                                                        {0xF2, u'\u0323'},
                                                        {0xF5, u'ơ'},
                                                        {0xFD, u'ư'},
                                                        {0xFE, u'₫'}}};

ByteTable tableOf(std::span<const Row> rows, std::span<const Letter> letters)
{
    ByteTable table = {};
    for (const Row &row : rows) {
        for (int tone = 0; tone < 6; ++tone)
            table.at(static_cast<unsigned char>(row.bytes[static_cast<size_t>(tone)])) =
                withTone(QChar(row.vowel), static_cast<Tone>(tone)).unicode();
    }
    for (const Letter &letter : letters)
        table.at(static_cast<size_t>(letter.byte)) = letter.letter;
    return table;
}

/// Of Windows-1252, from 80 to 9F.
constexpr std::u16string_view highHalf = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

} // namespace

QChar windows1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? QChar(highHalf[byte - 0x80]) : QChar(char16_t(byte));
}

int byteOf(QChar character)
{
    if (character.unicode() < 0x100)
        return character.unicode();
    const auto at = highHalf.find(character.unicode());
    return at == std::u16string_view::npos ? -1 : 0x80 + static_cast<int>(at);
}

const ByteTable &tcvn3Table()
{
    static const ByteTable table = tableOf(tcvn3Rows, tcvn3Letters);
    return table;
}

const ByteTable &visciiTable()
{
    static const ByteTable table = tableOf(visciiRows, visciiLetters);
    return table;
}

const ByteTable &vpsTable()
{
    static const ByteTable table = tableOf(vpsRows, vpsLetters);
    return table;
}

const ByteTable &windows1258Table()
{
    static const ByteTable table = tableOf({}, windows1258Letters);
    return table;
}

} // namespace toasoan
