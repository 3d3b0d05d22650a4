#include "ui/editor/blocks/gallery_strip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace toasoan {

GalleryStrip::GalleryStrip(PagePictures *pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures)
{
    setFocusPolicy(Qt::StrongFocus);
    setGallery({}, 0, {});
}

void GalleryStrip::setGallery(const Gallery &gallery, int chosen, CardRoom room)
{
    m_room = room;
    Gallery shown = gallery;
    shown.caption.clear(); // it stands in its field
    m_look = std::make_unique<GalleryLook>(shown, room.width);
    m_count = static_cast<int>(gallery.figures.size());
    m_pictureIds.clear();
    for (const Figure &figure : gallery.figures)
        m_pictureIds.append(figure.picture ? figure.picture->id : PictureId());
    m_chosen = chosen;
    setFixedHeight(static_cast<int>(std::ceil((m_look->height() + 2) * room.zoom)));
    setAccessibleName(m_count == 0 ? tr("A gallery without pictures")
                                   : tr("Picture %1 of %2; Alt and arrows move it").arg(chosen + 1).arg(m_count));
    update();
}

void GalleryStrip::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    update();
}

void GalleryStrip::setCommented(const QHash<PictureId, CommentMarks::Sign> &pictures)
{
    m_commented = pictures;
    update();
}

int GalleryStrip::stepOf(int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Up:
        return -m_look->columns();
    case Qt::Key_Down:
        return m_look->columns();
    default:
        return 0;
    }
}

/// Alt with arrows is about the picture, whatever the window does with it.
bool GalleryStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & Qt::AltModifier && stepOf(key->key()) != 0) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void GalleryStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = stepOf(event->key());
    const int to = m_chosen + step;
    const bool inside = to >= 0 && to < m_count;
    if (step != 0 && event->modifiers() & Qt::AltModifier) {
        if (inside)
            Q_EMIT moved(m_chosen, to);
    } else if (step != 0 && inside) {
        Q_EMIT chosen(to);
    } else if (step > 0 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT wordsWanted();
    } else if (step < 0) {
        Q_EMIT leftUpwards();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void GalleryStrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_gap = -1;
    const int figure = figureAt(event->pos());
    if (figure >= 0)
        Q_EMIT chosen(figure);
}

void GalleryStrip::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !(far || m_gap >= 0) || figureAt(m_pressed) < 0)
        return;
    m_gap = m_look->gapAt(m_room.atFullSize(event->pos()));
    update();
}

void GalleryStrip::mouseReleaseEvent(QMouseEvent *)
{
    const int gap = std::exchange(m_gap, -1);
    update();
    if (gap < 0)
        return;
    const int to = gap > m_chosen ? gap - 1 : gap;
    if (to != m_chosen)
        Q_EMIT moved(m_chosen, to);
}

void GalleryStrip::drawComments(QPainter &painter) const
{
    for (int i = 0; i < m_count; ++i) {
        const QRectF picture = m_look->pictureRect(i);
        CommentMarks::Sign sign = m_commented.value(m_pictureIds[i]);
        sign.rect = QRectF(picture.right() - 28, picture.top() + 8, 20, 18);
        if (!sign.threads.isEmpty())
            paintSign(painter, sign, palette());
    }
}

void GalleryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.scale(m_room.zoom, m_room.zoom);
    const CardInk ink{themeOf(palette()), m_pictures};
    m_look->draw(painter, {}, ink);
    m_look->drawMarks(painter, {}, m_findings, ink.theme);
    if (m_count == 0)
        return;
    drawComments(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink.theme.accent, hasFocus() ? 3 : 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_look->pictureRect(m_chosen).adjusted(1, 1, -1, -1), card::radius, card::radius);
    if (m_gap < 0)
        return;
    const bool last = m_gap == m_count;
    const QRectF beside = m_look->pictureRect(last ? m_gap - 1 : m_gap);
    const qreal x = std::clamp<qreal>(last ? beside.right() + 3 : beside.left() - 7, 0, m_room.width - 4);
    painter.fillRect(QRectF(x, beside.top(), 4, beside.height()), ink.theme.accent);
}

} // namespace toasoan
