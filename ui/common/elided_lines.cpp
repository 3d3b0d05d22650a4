#include "ui/common/elided_lines.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace toasoan {

void drawElidedLines(QPainter &painter, const QRect &room, const QString &words)
{
    const QFontMetrics metrics(painter.font());
    const int lines = std::max(1, (room.height() + metrics.leading()) / metrics.lineSpacing());
    QTextLayout layout(words, painter.font());
    layout.beginLayout();
    for (int number = 0; number < lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool isLast = number + 1 == lines;
        const QString letters = isLast ? metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, room.width())
                                       : words.mid(line.textStart(), line.textLength());
        painter.drawText(room.left(), room.top() + number * metrics.lineSpacing() + metrics.ascent(), letters);
    }
    layout.endLayout();
}

} // namespace toasoan
