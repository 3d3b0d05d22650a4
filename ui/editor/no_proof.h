#pragma once
#include "ui/editor/stretch.h"

#include <QList>

class QPainter;
class QPalette;
class QPointF;
class QTextBlock;
class QTextDocument;

namespace toasoan {

/// Stretches of the page that nobody wants proofread ("không soát"): poems, dialect, foreign words. What is left of one
/// goes with its last letter.
class NoProof
{
public:
    void load(QTextDocument &document, const QList<Anchor> &anchors);
    /// As they stand now. What stands in a place that the page does not show comes back as it was loaded.
    [[nodiscard]] QList<Anchor> anchors() const;

    /// Takes the selection out of proofing, or back in where all of it is out already. Without a selection: the
    /// stretch under the caret back in.
    void toggle(const QTextCursor &selection);
    [[nodiscard]] bool covers(const QTextCursor &selection) const;
    /// In the block's own units.
    [[nodiscard]] QList<TextRange> of(const QTextBlock &block) const;
    [[nodiscard]] QList<QTextCursor> stretches() const;

    /// What of them lies in letters that are about to be moved, measured from `from`.
    struct Moved
    {
        int from;
        int to;
        QJsonObject extra;
    };
    [[nodiscard]] QList<Moved> take(QTextDocument &document, int from, int to);
    void put(QTextDocument &document, int at, const QList<Moved> &moved);

private:
    void add(QTextDocument &document, int from, int to, const QJsonObject &extra = {});
    void remove(QTextDocument &document, int from, int to);

    QList<Stretch> m_stretches;
    QList<Anchor> m_elsewhere;
};

/// A thin line in the margin beside the lines that have such letters.
void paintNoProof(QPainter &painter, const QTextBlock &block, const QPointF &blockTopLeft,
                  const QList<TextRange> &ranges, const QPalette &palette);

} // namespace toasoan
