#include "ui/editor/invisibles.h"

#include "ui/common/theme.h"
#include "ui/editor/typography.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace toasoan {
namespace {

QString signOf(Invisible::Kind kind)
{
    switch (kind) {
    case Invisible::Kind::NoBreakSpace:
        return QStringLiteral("°");
    case Invisible::Kind::DoubledSpace:
        return QStringLiteral("·");
    case Invisible::Kind::SoftBreak:
        break;
    }
    return QStringLiteral("↵");
}

void paintSign(QPainter &painter, const QTextLine &line, int at, const QPointF &blockTopLeft, const Invisible &sign)
{
    const qreal from = line.cursorToX(at);
    const qreal to = sign.kind == Invisible::Kind::SoftBreak ? from + 20 : line.cursorToX(at + 1);
    const QRectF cell(blockTopLeft.x() + std::min(from, to), blockTopLeft.y() + line.y(), std::abs(to - from),
                      line.height());
    painter.drawText(cell.adjusted(-6, 0, 6, 0), Qt::AlignCenter, signOf(sign.kind));
}

} // namespace

QList<Invisible> invisiblesIn(const QString &letters)
{
    QList<Invisible> found;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QChar c = letters[i];
        const bool doubled = c == u' ' && ((i > 0 && letters[i - 1] == u' ') || letters.mid(i + 1, 1) == u" ");
        if (c == QChar::Nbsp || c == QChar(0x202F))
            found.append({Invisible::Kind::NoBreakSpace, i});
        else if (c == QChar::LineSeparator)
            found.append({Invisible::Kind::SoftBreak, i});
        else if (doubled)
            found.append({Invisible::Kind::DoubledSpace, i});
    }
    return found;
}

void paintInvisibles(QPainter &painter, const QTextBlock &block, const QPointF &blockTopLeft, const QPalette &palette)
{
    const QTextLayout *layout = block.layout();
    const bool composing = !layout->preeditAreaText().isEmpty(); // letters stand elsewhere for a moment
    if (composing || layout->lineCount() == 0)
        return;
    painter.save();
    QFont font = layout->lineAt(0).isValid() ? letterFormat(block.blockFormat(), {}).font() : QFont();
    font.setWeight(QFont::Bold);
    font.setItalic(false);
    painter.setFont(font);
    painter.setPen(themeOf(palette).accent);
    for (const Invisible &sign : invisiblesIn(block.text())) {
        const QTextLine line = layout->lineForTextPosition(static_cast<int>(sign.at));
        if (line.isValid())
            paintSign(painter, line, static_cast<int>(sign.at), blockTopLeft, sign);
    }
    painter.restore();
}

} // namespace toasoan
