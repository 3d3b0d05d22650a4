#include "ui/captions/grid_delegate.h"

#include "ui/captions/caption_model.h"
#include "ui/captions/words_shown.h"
#include "ui/common/elided_lines.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace toasoan {
namespace {

constexpr int around = 8;
constexpr int margin = 4; // of what is filled, about the picture
constexpr int captionLines = 3;
constexpr int smallPixels = 11;

QRect pictureRect(const QRect &card)
{
    return {card.topLeft() + QPoint(around + margin, around + margin), GridDelegate::picture};
}

QRect captionRect(const QRect &card, const QFont &font)
{
    const QRect frame = pictureRect(card);
    return {frame.left(), frame.bottom() + 7, frame.width(), captionLines * QFontMetrics(font).lineSpacing()};
}

} // namespace

void GridDelegate::setPictures(PagePictures *pictures)
{
    useThumbnails(pictures, picture, Thumbnails::Fit::Inside);
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    const QRect filled = option.rect.adjusted(around, around, -around, -around);
    painter->save();
    painter->setFont(option.font);
    if (isCurrent || option.state & QStyle::State_Selected)
        painter->fillRect(filled, theme.selected);
    paintPicture(*painter, pictureRect(option.rect), modelOf(index), index.row(), option.palette);
    const QRect caption = captionRect(option.rect, option.font);
    paintWords(*painter, QRect(caption.topLeft(), QPoint(caption.right(), filled.bottom() - margin)), index,
               option.font, option.palette);
    if (isCurrent && view->hasFocus()) {
        painter->setPen(QPen(theme.accent, 1.6));
        painter->drawRect(filled.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void GridDelegate::paintWords(QPainter &painter, const QRect &room, const QModelIndex &index, const QFont &font,
                              const QPalette &palette) const
{
    const Theme &theme = themeOf(palette);
    const CaptionModel &model = modelOf(index);
    const auto isMissing = [&](CaptionColumn column) {
        return model.fault(index.siblingAtColumn(static_cast<int>(column))) == CaptionFault::Missing;
    };
    painter.setPen(isMissing(CaptionColumn::Caption) ? theme.error : theme.text);
    const QRect lines(room.topLeft(), QSize(room.width(), captionLines * QFontMetrics(font).lineSpacing()));
    drawElidedLines(painter, lines, shownWords(index.siblingAtColumn(static_cast<int>(CaptionColumn::Caption))));
    QFont small = font;
    small.setPixelSize(smallPixels);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const QString number = QStringLiteral("%1 · ").arg(index.row() + 1);
    int x = room.left();
    const int base = room.bottom() - metrics.descent();
    const auto draw = [&](const QString &words, const QColor &ink, int width) {
        painter.setPen(ink);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, width);
        painter.drawText(x, base, shown);
        x += metrics.horizontalAdvance(shown);
    };
    draw(number, theme.soft, room.width());
    const auto ink = [&](CaptionColumn column) { return isMissing(column) ? theme.error : theme.soft; };
    const QString alt = altHint(model, index.row());
    const int altWidth = alt.isEmpty() ? 0 : metrics.horizontalAdvance(alt) + metrics.horizontalAdvance(u" · "_qs);
    draw(shownWords(index.siblingAtColumn(static_cast<int>(CaptionColumn::Credit))), ink(CaptionColumn::Credit),
         room.right() - x - altWidth);
    if (!alt.isEmpty()) {
        draw(u" · "_qs, theme.soft, room.width());
        draw(alt, theme.error, room.right() - x);
    }
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect caption = captionRect(option.rect, option.font);
    editor->setGeometry(caption.adjusted(-5, -5, 5, 18));
}

} // namespace toasoan
