#include "app/article/counts.h"

#include "app/article/sentences.h"

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

bool isRead(Part part)
{
    return part != Part::Byline && part != Part::Dateline && part != Part::SourceTag && part != Part::Credit
           && part != Part::Alt;
}

bool isProse(Part part)
{
    return part == Part::Sapo || part == Part::Body || part == Part::ListItem || part == Part::Quote
           || part == Part::PullQuote;
}

bool isSpoken(Part part)
{
    return isRead(part) && part != Part::Caption && part != Part::Cell;
}

int countCharacters(const QString &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

int countSpaces(const QString &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }));
}

enum class Sign : quint8 { Other, Read, Space };

Sign signOf(QChar c)
{
    if (c.isSpace())
        return Sign::Space;
    return c.isLetterOrNumber() || c.isSurrogate() ? Sign::Read : Sign::Other;
}

/// Nearly every letter of the language: asking Unicode's tables about each takes several times as long.
class SignTable
{
public:
    SignTable()
    {
        for (size_t i = 0; i < m_signs.size(); ++i)
            m_signs[i] = signOf(QChar(i < firstBlock ? char16_t(i) : char16_t(second + (i - firstBlock))));
    }
    [[nodiscard]] Sign of(QChar letter) const
    {
        const char16_t c = letter.unicode();
        if (c < firstBlock)
            return m_signs[c];
        const auto further = static_cast<char16_t>(c - second);
        return further < secondBlock ? m_signs[firstBlock + further] : signOf(letter);
    }

private:
    static constexpr char16_t firstBlock = 0x250; ///< ASCII, and Latin letters with marks
    static constexpr char16_t second = 0x1e00;    ///< those with two marks
    static constexpr char16_t secondBlock = 0x100;
    std::array<Sign, firstBlock + secondBlock> m_signs = {};
};

int seconds(int words, int wordsPerMinute)
{
    return (words * 60 + wordsPerMinute - 1) / wordsPerMinute;
}

} // namespace

int countWords(const QString &text)
{
    static const SignTable table;
    int words = 0;
    bool counted = false; // no way out: a processor guesses wrong where words end
    for (const QChar c : text) {
        const Sign sign = table.of(c);
        const bool read = sign == Sign::Read;
        words += static_cast<int>(read & !counted);
        counted = read | (counted & (sign != Sign::Space));
    }
    return words;
}

Counts countsOf(const QList<Passage> &passages, Pace pace)
{
    Counts counts;
    for (const Passage &passage : passages) {
        if (!isRead(passage.place.part))
            continue;
        counts.words += countWords(passage.text);
        counts.characters += countCharacters(passage.text);
    }
    counts.readingMinutes = (counts.words + pace.reading - 1) / pace.reading;
    return counts;
}

Counts countsOf(const Article &article, Pace pace)
{
    return countsOf(passagesOf(article), pace);
}

Statistics statisticsOf(const QList<Passage> &passages, Pace pace)
{
    const Counts counts = countsOf(passages);
    Statistics statistics{.words = counts.words, .characters = counts.characters};
    statistics.charactersWithoutSpaces = counts.characters;
    int spoken = 0;
    for (const Passage &passage : passages) {
        const Part part = passage.place.part;
        if (isRead(part))
            statistics.charactersWithoutSpaces -= countSpaces(passage.text);
        if (isSpoken(part))
            spoken += countWords(passage.text);
        if (!isProse(part) || countWords(passage.text) == 0)
            continue;
        ++statistics.paragraphs;
        statistics.sentences += countSentences(passage.text);
    }
    statistics.readingSeconds = seconds(counts.words, pace.reading);
    statistics.radioSeconds = seconds(spoken, pace.radio);
    return statistics;
}

} // namespace toasoan
