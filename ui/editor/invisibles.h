#pragma once
#include <QList>
#include <QString>

class QPainter;
class QPalette;
class QPointF;
class QTextBlock;

namespace toasoan {

/// What stands in a text without being seen, and matters in print: it keeps words together, breaks a line, or is one
/// space too many.
struct Invisible
{
    enum class Kind { NoBreakSpace, DoubledSpace, SoftBreak } kind;
    qsizetype at;
    friend bool operator==(const Invisible &, const Invisible &) = default;
};
[[nodiscard]] QList<Invisible> invisiblesIn(const QString &letters);

/// ° for a no-break space, · for each space of two, ↵ for a soft break; nothing is changed in the text.
void paintInvisibles(QPainter &painter, const QTextBlock &block, const QPointF &blockTopLeft, const QPalette &palette);

} // namespace toasoan
