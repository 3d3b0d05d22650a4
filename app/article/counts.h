#pragma once
#include "app/article/passage.h"

namespace toasoan {

/// How many chữ a minute somebody takes in. Rules of thumb of newsrooms; each may have its own.
struct Pace
{
    int reading = 240; ///< silently, news on a page
    int radio = 180;   ///< a newsreader
    friend bool operator==(const Pace &, const Pace &) = default;
};
constexpr int slowestPace = 60;
constexpr int fastestPace = 600;

/// What the status line and the meters say about an article's length.
struct Counts
{
    int words = 0;          ///< chữ: runs between white space that hold a letter or digit
    int characters = 0;     ///< code points, spaces too
    int readingMinutes = 0; ///< rounded up
    friend bool operator==(const Counts &, const Counts &) = default;
};

/// Everything about an article's length, for those who ask.
struct Statistics
{
    int words = 0;
    int characters = 0; ///< code points, spaces too
    int charactersWithoutSpaces = 0;
    int paragraphs = 0; ///< of prose: sapo, paragraphs, list items, quotes; empty ones are none
    int sentences = 0;  ///< of prose
    int readingSeconds = 0;
    int radioSeconds = 0; ///< of what a newsreader speaks (no captions, no tables)
    friend bool operator==(const Statistics &, const Statistics &) = default;
};

[[nodiscard]] int countWords(const QString &text);
/// Headline, sapo, body, captions; not credits, alt texts and bylines.
[[nodiscard]] Counts countsOf(const Article &article, Pace pace = {});
[[nodiscard]] Counts countsOf(const QList<Passage> &passages, Pace pace = {}); ///< those among them that count
[[nodiscard]] Statistics statisticsOf(const QList<Passage> &passages, Pace pace = {});

} // namespace toasoan
