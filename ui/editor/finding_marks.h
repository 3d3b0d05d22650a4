#pragma once
#include "app/proofing/finding.h"

#include <QHash>
#include <QList>
#include <QPointF>

class QPainter;
class QTextBlock;
class QTextLayout;

namespace toasoan {

struct Theme;

/// What proofing said, by the block it is about, moved along while the block is typed in until proofing says it anew.
/// Painted from ranges, for visible blocks alone: marking letters through formats would lay every block out again.
class FindingMarks
{
public:
    void set(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &all() const { return m_findings; }

    /// Letters changed inside one block: findings behind move, findings touched go.
    void edited(const Place &place, qsizetype at, qsizetype removed, qsizetype added);

    /// Findings of the block whose letters still stand there, ranges in the block's own units.
    [[nodiscard]] QList<Finding> of(const QTextBlock &block) const;
    /// Findings of one place as they stand in its block now, each nearest to where it was, none over another; ranges in
    /// the block's own units. The last comes first: fixed in this order, those before keep their place. Those whose
    /// letters changed are left out.
    [[nodiscard]] QList<Finding> standing(const QList<Finding> &findings, const QTextBlock &block) const;

    /// All of a card: where its letters stand is for its widget or its look to say.
    [[nodiscard]] QList<Finding> ofCard(const BlockId &card) const;

private:
    QList<Finding> m_findings;
    QHash<Place, QList<int>> m_byPlace; ///< indexes into m_findings
    QHash<BlockId, QList<int>> m_byBlock;
};

/// Underlines one finding: wavy error, dashed warning, dotted information. `topLeft`: where the layout begins.
void paintMark(QPainter &painter, const QTextLayout &layout, QPointF topLeft, const Finding &finding,
               const Theme &theme);

} // namespace toasoan
