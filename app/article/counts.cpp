#include "app/article/counts.h"

#include "app/article/passage.h"

#include <algorithm>

namespace toasoan {
namespace {

constexpr int wordsPerMinute = 240; // silent reading of news, a newsroom's rule of thumb

bool isRead(Part part)
{
    return part != Part::Byline && part != Part::Dateline && part != Part::SourceTag && part != Part::Credit
           && part != Part::Alt;
}

} // namespace

int countWords(const QString &text)
{
    int words = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            counted = false;
        } else if (!counted && (c.isLetterOrNumber() || c.isSurrogate())) {
            ++words;
            counted = true;
        }
    }
    return words;
}

Counts countsOf(const Article &article)
{
    Counts counts;
    for (const Passage &passage : passagesOf(article)) {
        if (!isRead(passage.place.part))
            continue;
        counts.words += countWords(passage.text);
        counts.characters += static_cast<int>(
            std::count_if(passage.text.begin(), passage.text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
    }
    counts.readingMinutes = (counts.words + wordsPerMinute - 1) / wordsPerMinute;
    return counts;
}

} // namespace toasoan
