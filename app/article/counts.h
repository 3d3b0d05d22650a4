#pragma once
#include "app/article/passage.h"

namespace toasoan {

/// What the status line and the meters say about an article's length.
struct Counts
{
    int words = 0;          ///< chữ: runs between white space that hold a letter or digit
    int characters = 0;     ///< code points, spaces too
    int readingMinutes = 0; ///< at 240 chữ a minute, rounded up
    friend bool operator==(const Counts &, const Counts &) = default;
};

/// How many chữ a minute somebody takes in.
namespace pace {
constexpr int silentReading = 240; ///< news on a page, a newsroom's rule of thumb
constexpr int radio = 180;         ///< a newsreader
} // namespace pace

/// Everything about an article's length, for those who ask.
struct Statistics
{
    int words = 0;
    int characters = 0; ///< code points, spaces too
    int charactersWithoutSpaces = 0;
    int paragraphs = 0;     ///< of prose: sapo, paragraphs, list items, quotes; empty ones are none
    int sentences = 0;      ///< of prose
    int readingSeconds = 0; ///< at pace::silentReading
    int radioSeconds = 0;   ///< of what a newsreader speaks (no captions, no tables), at pace::radio
    friend bool operator==(const Statistics &, const Statistics &) = default;
};

[[nodiscard]] int countWords(const QString &text);
/// Headline, sapo, body, captions; not credits, alt texts and bylines.
[[nodiscard]] Counts countsOf(const Article &article);
[[nodiscard]] Counts countsOf(const QList<Passage> &passages); ///< those among them that count
[[nodiscard]] Statistics statisticsOf(const QList<Passage> &passages);

} // namespace toasoan
