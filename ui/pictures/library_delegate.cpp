#include "ui/pictures/library_delegate.h"

#include "ui/common/elided_lines.h"
#include "ui/common/theme.h"
#include "ui/editor/page_pictures.h"
#include "ui/pictures/library_model.h"

#include <QPainter>

namespace toasoan {
namespace {

constexpr QSize thumbnail(84, 60);
constexpr int margin = 8;
constexpr int rowHeight = thumbnail.height() + 2 * margin;
constexpr int smallPixels = 11;

void drawThumbnail(QPainter &painter, const QRect &frame, const PagePictures::Answer &answer, const Theme &theme)
{
    painter.fillRect(frame, theme.background);
    if (answer.state != PictureState::Ready) {
        painter.setPen(theme.line);
        painter.drawRect(frame.adjusted(0, 0, -1, -1));
        return;
    }
    const QSizeF size = QSizeF(answer.image.size()).scaled(frame.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QRectF(frame).center() - QPointF(size.width(), size.height()) / 2, size), answer.image);
}

} // namespace

QString originOf(const LibraryPicture &picture)
{
    const PictureMetadata &words = picture.metadata;
    const QDateTime when = words.taken.isValid() ? words.taken : picture.added.toLocalTime();
    QStringList parts{words.byline.isEmpty() ? words.credit : words.byline, words.city,
                      when.date().toString(QStringLiteral("d/M/yyyy"))};
    parts.removeAll(QString());
    return parts.join(u" · ");
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LibraryPicture &picture = static_cast<const LibraryModel *>(index.model())->picture(index.row());
    const Theme &theme = themeOf(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selected);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    const QRect frame(option.rect.topLeft() + QPoint(12, margin), thumbnail);
    drawThumbnail(*painter, frame, m_thumbnails.picture({picture.file.id}), theme);
    QFont font = option.font;
    QRect room(frame.right() + 11, frame.top(), option.rect.right() - frame.right() - 20, thumbnail.height());
    painter->setFont(font);
    painter->setPen(picture.metadata.caption.isEmpty() ? theme.soft : theme.text);
    drawElidedLines(*painter, room.adjusted(0, 0, 0, -18), index.data(Qt::DisplayRole).toString().simplified());
    font.setPixelSize(smallPixels);
    painter->setFont(font);
    painter->setPen(theme.soft);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                      QFontMetrics(font).elidedText(originOf(picture), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {220, rowHeight};
}

} // namespace toasoan
