#pragma once
#include "app/article/passage.h"
#include "app/language/text_search.h"

#include <QList>

class QPainter;
class QPalette;
class QPointF;
class QRectF;
class QTextBlock;
class QTextDocument;

namespace toasoan {

/// One text of the page as finding reads it.
struct PageText
{
    TextRange at; ///< in the document: its letters, or the one character of the card that shows it
    Part part = Part::Body;
    int paragraph = 0; ///< how many paragraphs and list items began so far, this one with them
    QString letters;
    std::optional<Place> inCard;
};

/// Where something was found.
struct PageHit
{
    TextRange at;    ///< in the document: its letters, or the one character of a card
    TextMatch match; ///< in units of its text
    std::optional<Place> inCard;
};

/// New letters for one hit.
struct PageChange
{
    PageHit hit;
    QString found; ///< nothing is changed where other letters stand by now
    QString letters;
};

/// All texts of the page, in its order. GUI thread; costs a copy of the letters.
[[nodiscard]] QList<PageText> textsOf(const QTextDocument &document);
/// The hits that lie inside a stretch of the document. TextSearch's errors. Any thread.
[[nodiscard]] Result<QList<PageHit>> hitsIn(const QList<PageText> &texts, const TextSearch &search, TextRange within);
/// Where a match in a passage of the article stands on the page; nothing when the page does not show the passage.
[[nodiscard]] std::optional<PageHit> hitAt(const QTextDocument &document, const Place &place, const TextMatch &match);
/// The hit's letters as they stand in its text now.
[[nodiscard]] QString lettersAt(const QTextDocument &document, const PageHit &hit);

/// What was found, moved along while the page is typed in until it is searched anew. Painted from ranges, for visible
/// blocks alone.
class PageHits
{
public:
    void set(const QList<PageHit> &hits) { m_hits = hits; }
    [[nodiscard]] const QList<PageHit> &all() const { return m_hits; }
    /// Hits behind the edit move; letters of a touched one are no hit any more: its length is 0.
    void edited(qsizetype position, qsizetype removed, qsizetype added);
    /// First and one past the last of those that begin in a stretch.
    [[nodiscard]] std::pair<qsizetype, qsizetype> in(TextRange stretch) const;

private:
    QList<PageHit> m_hits; ///< by position
};

/// Fills the ground under hits of one block; `current` has an outline besides. `rect` is the block's.
void paintHits(QPainter &painter, const QTextBlock &block, const QRectF &rect, const QList<PageHit> &hits,
               TextRange current, const QPalette &palette);

} // namespace toasoan
