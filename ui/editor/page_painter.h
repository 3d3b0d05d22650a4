#pragma once
#include "ui/editor/roles.h"

class QPainter;
class QPalette;

namespace toasoan {

/// How long headline and sapo may be before their meters turn amber, in chữ.
struct LengthAdvice
{
    QString profileName;
    int headlineWords = 12;
    int sapoWords = 50;
};

/// What the page shows besides the letters of a block: placeholder, prefix, list marker, quote bar, length meter, the
/// source tag before the sapo. `rect` is the block's, in the painter's units.
void paintFurniture(QPainter &painter, const QTextBlock &block, const QRectF &rect, const QPalette &palette,
                    const LengthAdvice &advice);

/// How long headline and sapo are and may be, in words; empty for other blocks and while they are empty.
[[nodiscard]] QString meterText(const QTextBlock &block, const LengthAdvice &advice);

/// Letters that stand before the sapo without being in it: "(Baonghean.vn) - ".
void paintSourceTag(QPainter &painter, const QTextBlock &sapo, const QRectF &rect, const QPalette &palette,
                    const QString &tag);
[[nodiscard]] qreal sourceTagWidth(const QString &tag);

} // namespace toasoan
