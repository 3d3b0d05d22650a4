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
    int place = -1;
    bool isCapital = false;
};

/// What was packed with it can be read with it alone: its lines never change. A better one is a second file.
class WordList
{
public:
    WordList()
    {
        constexpr qsizetype most = 1 << 16;
        QFile file(QStringLiteral(":/store/words-1.txt"));
        if (file.open(QIODevice::ReadOnly))
            m_words = file.readAll().trimmed().split('\n').mid(0, most);
        m_slots.resize(std::bit_ceil(static_cast<size_t>(m_words.size()) * 4)); // most of them stay empty
        for (int i = 0; i < m_words.size(); ++i) {
            QString capital = QString::fromUtf8(m_words[i]);
            capital[0] = capital[0].toUpper();
            m_capitals.append(capital.toUtf8());
            insert({i, false});
            insert({i, true});
            m_longest = std::max({m_longest, m_words[i].size() + 1, m_capitals[i].size() + 1});
        }
    }

    [[nodiscard]] Listed find(QByteArrayView letters) const { return m_slots[slotOf(letters)].word; }
    [[nodiscard]] qsizetype count() const { return m_words.size(); }
    [[nodiscard]] qsizetype longest() const { return m_longest; } ///< in bytes, with the space before
    [[nodiscard]] const QByteArray &letters(const Listed &word) const
    {
        return (word.isCapital ? m_capitals : m_words).at(word.place);
    }

private:
    struct Slot
    {
        Listed word;
        QByteArrayView letters; ///< of the list
    };

    void insert(const Listed &word) { m_slots[slotOf(letters(word))] = {word, letters(word)}; }

    /// Where the word is, or the empty place where it would be.
    [[nodiscard]] size_t slotOf(QByteArrayView word) const
    {
        quint32 sum = 2166136261U; // FNV-1a: words are short
        for (const char c : word)
            sum = (sum ^ static_cast<quint8>(c)) * 16777619U;
        size_t slot = (sum ^ (sum >> 15)) & (m_slots.size() - 1);
        while (m_slots[slot].word.place >= 0 && !isSame(m_slots[slot].letters, word))
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    [[nodiscard]] static bool isSame(QByteArrayView a, QByteArrayView b)
    {
        return a.size() == b.size() && std::memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
    }

    QList<QByteArray> m_words;
    QList<QByteArray> m_capitals;
    std::vector<Slot> m_slots;
    qsizetype m_longest = 0;
};

const WordList &wordList()
{
    static const WordList list;
    return list;
}

/// The letters from there on; none inside of a letter.
QByteArrayView lettersAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    if (at < text.size() && (static_cast<quint8>(text[at]) & 0xc0U) != 0x80)
        end = std::find_if(text.begin() + at, text.end(), [](char c) { return kindOf(c) != Kind::Letter; })
              - text.begin();
    return text.sliced(at, end - at);
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
        const QByteArray &letters = wordList().letters({place, isCapital});
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
    if (std::any_of(text.begin(), text.end(), [](char c) { return kindOf(c) == Kind::Words; }))
        return std::nullopt;
    Coder coder(text.size());
    const QByteArrayView all(text);
    for (qsizetype at = 0; at < all.size();) {
        const bool hasSpace = all[at] == ' ';
        const QByteArrayView letters = lettersAt(all, at + (hasSpace ? 1 : 0));
        const qsizetype length = letters.size() + (hasSpace ? 1 : 0);
        const Listed word = letters.isEmpty() ? Listed() : wordList().find(letters);
        if (word.place >= 0)
            coder.word(word, hasSpace);
        else
            coder.plain(all.sliced(at, std::max<qsizetype>(1, length)));
        at += std::max<qsizetype>(1, length);
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
