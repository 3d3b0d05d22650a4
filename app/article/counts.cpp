#include "app/article/counts.h"

#include "app/article/sentences.h"

#include <algorithm>

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

/// Nearly every letter of the language: asking Unicode's tables about each takes several times as long.
bool isLatinLetter(QChar letter)
{
    const char16_t c = letter.unicode();
    const char16_t small = c | 0x20;
    if (c < 0xC0)
        return small >= u'a' && small <= u'z';
    return (c < 0x250 && c != u'×' && c != u'÷') || (c >= 0x1E00 && c < 0x1F00);
}

int seconds(int words, int wordsPerMinute)
{
    return (words * 60 + wordsPerMinute - 1) / wordsPerMinute;
}

} // namespace

int countWords(const QString &text)
{
    int words = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (isLatinLetter(c)) {
            words += counted ? 0 : 1;
            counted = true;
        } else if (c.isSpace()) {
            counted = false;
        } else if (!counted && (c.isLetterOrNumber() || c.isSurrogate())) {
            ++words;
            counted = true;
        }
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
