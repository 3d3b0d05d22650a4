#pragma once
#include "app/article/article.h"
#include "app/base/result.h"
#include "app/base/text_range.h"

namespace toasoan {

/// Which part of an article a piece of text is.
enum class Part {
    Kicker,
    Headline,
    Byline, ///< one passage per name; item is its place
    Dateline,
    SourceTag,
    Sapo,
    Body, ///< paragraph; item counts a list's items, a quote's paragraphs, a table's cells row by row
    CrossHead,
    ListItem,
    Quote,
    PullQuote,
    Speaker,
    Caption,
    Credit,
    Alt,
    BoxTitle,
    Cell,
    Picture, ///< the picture itself, which has no text; item is its place in a gallery
};

/// Names one text of an article, stable while other texts change.
struct Place
{
    Part part = Part::Body;
    BlockId block; ///< empty for the fields above the body
    int item = 0;  ///< which of several in the same block, from 0

    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(place.part), place.block, place.item);
    }
};

/// One text of an article as proofing, searching and counting see it: letters without marks.
struct Passage
{
    Place place;
    QString text;
    friend bool operator==(const Passage &, const Passage &) = default;
};

/// All texts of an article in reading order; empty ones too for headline and sapo, and for a figure's caption,
/// credit and alt, since rules speak of what is missing.
[[nodiscard]] QList<Passage> passagesOf(const Article &article);

/// The article with one stretch of one passage replaced. NotFound when there is no such place or range.
[[nodiscard]] Result<Article> replaceText(const Article &article, const Place &place, TextRange range,
                                          const QString &replacement);

/// New letters for one stretch of one passage.
struct TextChange
{
    Place place;
    TextRange range;
    QString letters;
    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// The article with all changes made; ranges are of the article as it was and must not overlap. NotFound as above.
[[nodiscard]] Result<Article> withChanges(const Article &article, const QList<TextChange> &changes);

/// Stable lower-case id of a part ("headline", "caption"…), for JSON and logs.
[[nodiscard]] QString partId(Part part);
[[nodiscard]] std::optional<Part> partFromId(const QString &id);

} // namespace toasoan
