#include "app/store/word_coding.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace toasoan {
namespace {

/// Words one behind the other, in small letters, each with a space before it: one byte for so many, from one up.
constexpr std::array<quint8, 25> runs = {1,  2,  3,  4,  5,  6,  7,  8,  14, 15, 16, 17, 18,
                                         19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30};
constexpr quint8 spaceAndCapital = 0xf5;
constexpr quint8 noSpace = 0xf6;
constexpr quint8 noSpaceButCapital = 0xf7;

constexpr std::array<quint8, 256> runLengths = [] {
    std::array<quint8, 256> lengths{};
    for (size_t i = 0; i < runs.size(); ++i)
        lengths[runs[i]] = static_cast<quint8>(i + 1);
    return lengths;
}();

enum class Kind : quint8 { Other, Letter, Words };

constexpr std::array<Kind, 256> kinds = [] {
    std::array<Kind, 256> all{};
    for (size_t byte = 0; byte < all.size(); ++byte) {
        constexpr size_t punctuation = 0xe2; // what dashes and typographic quotes begin with
        const bool isLatin = (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z';
        if (runLengths[byte] != 0 || (byte >= spaceAndCapital && byte <= noSpaceButCapital))
            all[byte] = Kind::Words;
        else if (byte >= 0x80 ? byte != punctuation : isLatin)
            all[byte] = Kind::Letter;
    }
    return all;
}();

inline Kind kindOf(char c)
{
    return kinds[static_cast<quint8>(c)];
}

/// A word as it stands in a text.
struct Listed
{
    int place;
    bool isCapital;
};

/// Letters that follow one another, and a number made of them while their end was sought.
struct Letters
{
    QByteArrayView bytes;
    quint32 sum; ///< FNV-1a: words are short
};

/// None inside of a letter.
Letters lettersFrom(const char *begin, const char *end)
{
    quint32 sum = 2166136261U;
    const char *at = begin;
    if (begin != end && (static_cast<quint8>(*begin) & 0xc0U) != 0x80) {
        for (; at != end && kindOf(*at) == Kind::Letter; ++at)
            sum = (sum ^ static_cast<quint8>(*at)) * 16777619U;
    }
    return {{begin, at}, sum};
}

/// What was packed with it can be read with it alone: its lines never change. A better one is a second file.
class WordList
{
public:
    WordList()
    {
        constexpr qsizetype most = 1 << 16;
        QFile file(QStringLiteral(":/store/words-1.txt"));
        const auto words =
            file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n').mid(0, most) : QList<QByteArray>();
        m_slots.resize(std::bit_ceil(static_cast<size_t>(words.size()) * 4 + 1)); // most of them stay empty
        for (const QByteArray &word : words) {
            QString capital = QString::fromUtf8(word);
            capital[0] = capital[0].toUpper();
            const int place = static_cast<int>(count());
            m_words.push_back(kept(word));
            m_capitals.push_back(kept(capital.toUtf8()));
            insert(m_words.back(), {place, false});
            insert(m_capitals.back(), {place, true});
        }
    }

    [[nodiscard]] std::optional<Listed> find(const Letters &letters) const
    {
        const Slot &slot = m_slots[slotOf(letters)];
        return slot.isFree() ? std::nullopt : std::optional(Listed{slot.place, slot.isCapital});
    }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_words.size()); }
    [[nodiscard]] qsizetype longest() const { return m_longest; } ///< in bytes, with the space before
    [[nodiscard]] QByteArrayView letters(const Listed &word) const
    {
        return viewOf((word.isCapital ? m_capitals : m_words)[static_cast<size_t>(word.place)]);
    }

private:
    /// Where letters lie in those of all words.
    struct Stretch
    {
        quint32 from;
        quint8 length;
    };

    struct Slot
    {
        quint32 from = 0;
        quint16 place = 0;
        quint8 length = 0;
        bool isCapital = false;

        [[nodiscard]] bool isFree() const { return length == 0; }
    };

    Stretch kept(const QByteArray &word)
    {
        const Stretch stretch{static_cast<quint32>(m_letters.size()), static_cast<quint8>(word.size())};
        m_letters += word;
        m_longest = std::max(m_longest, word.size() + 1);
        return stretch;
    }

    [[nodiscard]] QByteArrayView viewOf(const Stretch &stretch) const
    {
        return {m_letters.constData() + stretch.from, stretch.length};
    }

    void insert(const Stretch &stretch, const Listed &word)
    {
        const QByteArrayView letters = viewOf(stretch);
        m_slots[slotOf(lettersFrom(letters.begin(), letters.end()))] = {stretch.from, static_cast<quint16>(word.place),
                                                                        stretch.length, word.isCapital};
    }

    /// Where the word is, or the empty place where it would be.
    [[nodiscard]] size_t slotOf(const Letters &word) const
    {
        size_t at = (word.sum ^ (word.sum >> 15)) & (m_slots.size() - 1);
        while (!m_slots[at].isFree() && viewOf({m_slots[at].from, m_slots[at].length}) != word.bytes)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }

    QByteArray m_letters; ///< of all words, one behind the other
    std::vector<Stretch> m_words;
    std::vector<Stretch> m_capitals;
    std::vector<Slot> m_slots;
    qsizetype m_longest = 0;
};

const WordList &wordList()
{
    static const WordList list;
    return list;
}

class Coder
{
public:
    /// No word takes more room than its letters did, and two words have something between them.
    explicit Coder(qsizetype size)
        : m_parts{QByteArray(size, Qt::Uninitialized), QByteArray(size / 2 + 1, Qt::Uninitialized),
                  QByteArray(size / 2 + 1, Qt::Uninitialized)}
        , m_between(m_parts.between.data())
        , m_high(m_parts.high.data())
        , m_low(m_parts.low.data())
    {}

    void word(const Listed &word, bool hasSpace)
    {
        if (!hasSpace || word.isCapital) {
            endRun();
            const quint8 capital = hasSpace ? spaceAndCapital : noSpaceButCapital;
            *m_between++ = static_cast<char>(word.isCapital ? capital : noSpace);
        } else if (++m_run == runs.size()) {
            endRun();
        }
        *m_high++ = static_cast<char>(word.place >> 8);
        *m_low++ = static_cast<char>(word.place & 255);
    }
    void plain(char byte)
    {
        endRun();
        *m_between++ = byte;
    }
    void plain(QByteArrayView bytes)
    {
        endRun();
        m_between = std::copy(bytes.begin(), bytes.end(), m_between);
    }
    CodedText finish()
    {
        endRun();
        m_parts.between.truncate(m_between - m_parts.between.constData());
        m_parts.high.truncate(m_high - m_parts.high.constData());
        m_parts.low.truncate(m_low - m_parts.low.constData());
        return std::move(m_parts);
    }

private:
    void endRun()
    {
        if (m_run > 0)
            *m_between++ = static_cast<char>(runs[m_run - 1]);
        m_run = 0;
    }

    CodedText m_parts; ///< longer than they will be
    char *m_between;   ///< where the next byte of each comes
    char *m_high;
    char *m_low;
    size_t m_run = 0;
};

class Decoder
{
public:
    explicit Decoder(const CodedText &parts)
        : m_parts(parts)
        , m_text(parts.between.size() + parts.low.size() * wordList().longest(), Qt::Uninitialized)
        , m_end(m_text.data())
    {}

    std::optional<QByteArray> run()
    {
        for (const char c : m_parts.between) {
            const auto byte = static_cast<quint8>(c);
            if (kindOf(c) != Kind::Words)
                *m_end++ = c;
            else if (runLengths[byte] == 0 && !word(byte == spaceAndCapital, byte != noSpace))
                return std::nullopt;
            for (int i = 0; i < runLengths[byte]; ++i) {
                if (!word(true, false))
                    return std::nullopt;
            }
        }
        m_text.resize(m_end - m_text.constData());
        return m_at == m_parts.low.size() ? std::optional(m_text) : std::nullopt;
    }

private:
    bool word(bool hasSpace, bool isCapital)
    {
        if (m_at == m_parts.low.size())
            return false;
        const int place = static_cast<quint8>(m_parts.high[m_at]) << 8 | static_cast<quint8>(m_parts.low[m_at]);
        ++m_at;
        if (place >= wordList().count())
            return false;
        if (hasSpace)
            *m_end++ = ' ';
        const QByteArrayView letters = wordList().letters({place, isCapital});
        m_end = std::copy(letters.begin(), letters.end(), m_end);
        return true;
    }

    const CodedText &m_parts;
    QByteArray m_text;  ///< longer than what it will be
    char *m_end;        ///< in m_text
    qsizetype m_at = 0; ///< of the next word
};

} // namespace

std::optional<CodedText> coded(const QByteArray &text)
{
    const WordList &list = wordList();
    Coder coder(text.size());
    const char *const end = text.cend();
    for (const char *at = text.cbegin(); at != end;) {
        const bool hasSpace = *at == ' ';
        const Letters letters = lettersFrom(at + (hasSpace ? 1 : 0), end);
        if (letters.bytes.isEmpty()) {
            if (kindOf(*at) == Kind::Words)
                return std::nullopt;
            coder.plain(*at++);
            continue;
        }
        if (const auto word = list.find(letters))
            coder.word(*word, hasSpace);
        else
            coder.plain(QByteArrayView(at, letters.bytes.end()));
        at = letters.bytes.end();
    }
    return coder.finish();
}

std::optional<QByteArray> decoded(const CodedText &parts, qsizetype most)
{
    if (parts.high.size() != parts.low.size())
        return std::nullopt;
    auto text = Decoder(parts).run();
    return text && text->size() <= most ? text : std::nullopt;
}

} // namespace toasoan
