#pragma once
#include "ui/editor/roles.h"

class QPainter;
class QPalette;

namespace toasoan {

/// How long headline, sapo and captions may be before their meters turn amber, in chữ; 0: no advice, no meter.
struct LengthAdvice
{
    QString profileName;
    int headlineWords = 12;
    int sapoWords = 50;
    int captionWords = 60;
};

/// What the page shows besides the letters of a block: placeholder, prefix, list marker, quote bar, length meter.
/// `rect` is the block's, in the painter's units.
void paintFurniture(QPainter &painter, const QTextBlock &block, const QRectF &rect, const QPalette &palette,
                    const LengthAdvice &advice);

/// How long headline and sapo are and may be, in words; empty for other blocks and while they are empty.
[[nodiscard]] QString meterText(const QTextBlock &block, const LengthAdvice &advice);

/// The frame and tint of an information box, under its letters.
void paintBox(QPainter &painter, const QRectF &frame, const QPalette &palette);

} // namespace toasoan
