#include "ui/pictures/picture_canvas.h"

#include "app/media/picture_edits.h"
#include "ui/common/theme.h"
#include "ui/pictures/shown_geometry.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace toasoan {
namespace {

constexpr double whole = 10000;
constexpr int margin = 12;
constexpr int gripReach = 9;   // px
constexpr int keyStep = 100;   // 1/10000
constexpr int dimness = 130;   // of 255
constexpr int leastRegion = 4; // px across: less was a click

Qt::CursorShape cursorOf(Grip grip)
{
    switch (grip) {
    case Grip::Inside:
        return Qt::SizeAllCursor;
    case Grip::Left:
    case Grip::Right:
        return Qt::SizeHorCursor;
    case Grip::Top:
    case Grip::Bottom:
        return Qt::SizeVerCursor;
    case Grip::TopLeft:
    case Grip::BottomRight:
        return Qt::SizeFDiagCursor;
    case Grip::TopRight:
    case Grip::BottomLeft:
        return Qt::SizeBDiagCursor;
    case Grip::None:
        break;
    }
    return Qt::ArrowCursor;
}

QPoint wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

QRectF rectOf(const Crop &crop, const QRectF &picture)
{
    const auto at = [&picture](int x, int y) {
        return picture.topLeft() + QPointF(x * picture.width() / whole, y * picture.height() / whole);
    };
    return {at(crop.left, crop.top), at(crop.right, crop.bottom)};
}

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 240);
    setAccessibleName(tr("Picture"));
}

void PictureCanvas::setPicture(const QImage &upright)
{
    m_upright = upright;
    m_shown = {};
    m_rendered.reset();
    render();
}

void PictureCanvas::setFigure(const Figure &figure)
{
    m_figure = figure;
    if (m_region >= figure.edits.hidden.size())
        chooseRegion(-1);
    render();
    update();
}

void PictureCanvas::setTool(PictureTool tool)
{
    m_tool = tool;
    setAccessibleDescription(
        tool == PictureTool::Crop ? tr("Arrows move the frame, with Shift its right and lower side.")
        : tool == PictureTool::FocalPoint
            ? tr("Arrows move the point that stays in sight.")
            : tr("Insert makes a region, Page Up and Page Down choose one, arrows move it, with Shift its size, Delete "
                 "takes it away."));
    if (tool == PictureTool::Hide && m_region < 0 && !m_figure.edits.hidden.isEmpty())
        chooseRegion(0);
    update();
}

void PictureCanvas::setRatio(QSize ratio)
{
    m_ratio = ratio;
    if (ratio.isEmpty() || m_shown.isNull())
        return;
    Figure figure = m_figure;
    figure.crop = cropOfRatio(m_shown.size(), ratio, figure.focalPoint.value_or(FocalPoint()));
    step(figure);
}

void PictureCanvas::setHiding(HidingWay way, HidingShape shape)
{
    m_kind.way = way;
    m_kind.shape = shape;
    if (m_region < 0)
        return;
    Figure figure = m_figure;
    figure.edits.hidden[m_region].way = way;
    figure.edits.hidden[m_region].shape = shape;
    step(figure);
}

void PictureCanvas::addRegion()
{
    if (m_shown.isNull())
        return;
    const QRectF seen = rectOf(crop(), QRectF(QPointF(), QSizeF(m_shown.size())));
    const double side = std::min(seen.width(), seen.height()) / 4;
    Figure figure = m_figure;
    figure.edits.hidden.append(
        placed(m_kind, {seen.center() - QPointF(side, side) / 2, QSizeF(side, side)}, m_upright.size(), figure.edits));
    step(figure);
    chooseRegion(static_cast<int>(figure.edits.hidden.size()) - 1);
}

void PictureCanvas::removeRegion()
{
    if (m_region < 0)
        return;
    Figure figure = m_figure;
    figure.edits.hidden.removeAt(m_region);
    chooseRegion(static_cast<int>(std::min<qsizetype>(m_region, figure.edits.hidden.size() - 1)));
    step(figure);
}

QSize PictureCanvas::editedSize() const
{
    return m_shown.size();
}

void PictureCanvas::chooseRegion(int region)
{
    if (m_region == region)
        return;
    m_region = region;
    Q_EMIT regionChosen(region);
    update();
}

void PictureCanvas::step(const Figure &figure)
{
    if (figure == m_figure)
        return;
    setFigure(figure);
    Q_EMIT edited(figure);
}

/// One at a time: what was asked meanwhile is asked again.
void PictureCanvas::render()
{
    if (m_upright.isNull() || m_isRendering || m_rendered == m_figure.edits)
        return;
    m_isRendering = true;
    const PictureEdits edits = m_figure.edits;
    m_worker.ask(
        this, [image = m_upright, edits] { return toasoan::edited(image, edits); },
        [this, edits](const QImage &shown) {
            m_isRendering = false;
            m_shown = shown;
            m_rendered = edits;
            update();
            render();
        });
}

QRectF PictureCanvas::pictureRect() const
{
    const QRectF room = QRectF(rect()).marginsRemoved(QMarginsF(margin, margin, margin, margin));
    const QSizeF size = QSizeF(m_shown.size()).scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width(), size.height()) / 2, size};
}

QTransform PictureCanvas::toScreen() const
{
    const QRectF room = pictureRect();
    if (m_shown.isNull())
        return {};
    return QTransform::fromScale(room.width() / m_shown.width(), room.height() / m_shown.height())
           * QTransform::fromTranslate(room.left(), room.top());
}

QPointF PictureCanvas::shareAt(QPointF place) const
{
    const QRectF room = pictureRect();
    if (room.isEmpty())
        return {};
    return {(place.x() - room.left()) * whole / room.width(), (place.y() - room.top()) * whole / room.height()};
}

int PictureCanvas::regionAt(QPointF place) const
{
    const QPointF pixel = toScreen().inverted().map(place);
    for (int i = static_cast<int>(m_figure.edits.hidden.size()) - 1; i >= 0; --i) {
        if (shownPath(m_figure.edits.hidden[i], m_upright.size(), m_figure.edits).contains(pixel))
            return i;
    }
    return -1;
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_shown.isNull())
        return;
    m_before = m_figure;
    m_pressed = shareAt(event->position());
    m_isDragging = true;
    if (m_tool == PictureTool::Hide) {
        chooseRegion(regionAt(event->position()));
        m_grip = m_region < 0 ? Grip::None : Grip::Inside;
    } else if (m_tool == PictureTool::Crop) {
        const QRectF room = pictureRect();
        m_grip = gripAt(crop(), m_pressed, {gripReach * whole / room.width(), gripReach * whole / room.height()});
    } else {
        mouseMoveEvent(event);
    }
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return showGrip(event->position());
    const QPointF place = shareAt(event->position());
    if (m_tool == PictureTool::Crop) {
        dragCrop(place);
    } else if (m_tool == PictureTool::Hide) {
        dragRegion(place);
    } else {
        const auto within = [](double share) { return static_cast<int>(std::clamp(share, 0.0, whole)); };
        m_figure.focalPoint = FocalPoint{within(place.x()), within(place.y()), {}};
    }
    render();
    update();
}

void PictureCanvas::dragCrop(QPointF place)
{
    const Crop before = m_before.crop.value_or(Crop());
    if (m_grip == Grip::Inside)
        m_figure.crop = moved(before, (place - m_pressed).toPoint());
    else if (m_grip != Grip::None)
        m_figure.crop = pulled(before, m_grip, place, shapeOf(m_ratio, m_shown.size()));
}

/// A new one between where the mouse was pressed and where it is; an old one goes along.
void PictureCanvas::dragRegion(QPointF place)
{
    const QSizeF size = m_shown.size();
    const auto pixels = [&size](QPointF share) {
        return QPointF(share.x() * size.width() / whole, share.y() * size.height() / whole);
    };
    PictureEdits edits = m_before.edits;
    if (m_grip == Grip::Inside) {
        const QRectF was = shownPath(edits.hidden[m_region], m_upright.size(), edits).boundingRect();
        edits.hidden[m_region] =
            placed(edits.hidden[m_region], was.translated(pixels(place - m_pressed)), m_upright.size(), edits);
    } else {
        edits.hidden.append(placed(m_kind, {pixels(m_pressed), pixels(place)}, m_upright.size(), edits));
    }
    m_figure.edits = edits;
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging)
        return;
    mouseMoveEvent(event);
    m_isDragging = false;
    const bool isNew = m_tool == PictureTool::Hide && m_grip == Grip::None
                       && m_figure.edits.hidden.size() > m_before.edits.hidden.size();
    const QPointF way = toScreen().map(QPointF(1, 1)) - toScreen().map(QPointF(0, 0));
    const QPointF drawn = shareAt(event->position()) - m_pressed;
    const bool isClick = std::abs(drawn.x() * m_shown.width() / whole * way.x()) < leastRegion
                         || std::abs(drawn.y() * m_shown.height() / whole * way.y()) < leastRegion;
    if (isNew && isClick)
        return setFigure(m_before);
    if (m_figure != m_before)
        Q_EMIT edited(m_figure);
    if (isNew)
        chooseRegion(static_cast<int>(m_figure.edits.hidden.size()) - 1); // what is chosen is shown as it was taken
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    const QPoint way = wayOf(event->key());
    bool isDone = false;
    if (m_tool == PictureTool::Crop) {
        isDone = keyForCrop(way, event->modifiers());
    } else if (m_tool == PictureTool::Hide && !way.isNull()) {
        isDone = keyForRegion(way, event->modifiers());
    } else if (m_tool == PictureTool::FocalPoint && !way.isNull()) {
        Figure figure = m_figure;
        FocalPoint point = figure.focalPoint.value_or(FocalPoint());
        point.x = std::clamp(point.x + way.x() * keyStep, 0, int(whole));
        point.y = std::clamp(point.y + way.y() * keyStep, 0, int(whole));
        figure.focalPoint = point;
        step(figure);
        isDone = true;
    } else if (m_tool == PictureTool::Hide) {
        const int all = static_cast<int>(m_figure.edits.hidden.size());
        isDone = true;
        if (event->key() == Qt::Key_Insert)
            addRegion();
        else if (event->key() == Qt::Key_Delete)
            removeRegion();
        else if (event->key() == Qt::Key_PageDown && all > 0)
            chooseRegion((m_region + 1) % all);
        else if (event->key() == Qt::Key_PageUp && all > 0)
            chooseRegion((std::max(m_region, 0) + all - 1) % all);
        else
            isDone = false;
    }
    if (!isDone)
        QWidget::keyPressEvent(event);
}

bool PictureCanvas::keyForCrop(QPoint way, Qt::KeyboardModifiers modifiers)
{
    if (way.isNull())
        return false;
    Figure figure = m_figure;
    const Crop now = crop();
    if (modifiers & Qt::ShiftModifier) {
        const Grip grip = way.x() != 0 ? Grip::Right : Grip::Bottom;
        figure.crop = pulled(now, grip, QPointF(now.right, now.bottom) + QPointF(way) * keyStep,
                             shapeOf(m_ratio, m_shown.size()));
    } else {
        figure.crop = moved(now, way * keyStep);
    }
    step(figure);
    return true;
}

bool PictureCanvas::keyForRegion(QPoint way, Qt::KeyboardModifiers modifiers)
{
    if (m_region < 0)
        return false;
    Figure figure = m_figure;
    HiddenRegion &region = figure.edits.hidden[m_region];
    QRectF shown = shownPath(region, m_upright.size(), figure.edits).boundingRect();
    const QPointF by(way.x() * m_shown.width() * keyStep / whole, way.y() * m_shown.height() * keyStep / whole);
    if (modifiers & Qt::ShiftModifier)
        shown.setBottomRight(shown.bottomRight() + by);
    else
        shown.translate(by);
    if (shown.isValid())
        region = placed(region, shown, m_upright.size(), figure.edits);
    step(figure);
    return true;
}

void PictureCanvas::showGrip(QPointF place)
{
    const QRectF room = pictureRect();
    if (m_tool == PictureTool::Crop && !room.isEmpty())
        setCursor(cursorOf(
            gripAt(crop(), shareAt(place), {gripReach * whole / room.width(), gripReach * whole / room.height()})));
    else
        setCursor(m_tool == PictureTool::Hide && regionAt(place) >= 0 ? Qt::SizeAllCursor : Qt::CrossCursor);
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.background);
    if (m_shown.isNull()) {
        painter.setPen(theme.soft);
        painter.drawText(rect(), Qt::AlignCenter, tr("The picture is being read…"));
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureRect(), m_shown);
    paintCrop(painter);
    if (m_tool == PictureTool::Hide)
        paintRegions(painter);
    else if (m_tool == PictureTool::FocalPoint)
        paintPoint(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

/// White and black lie over any picture; a theme's colours would be lost in some.
void PictureCanvas::paintCrop(QPainter &painter) const
{
    const QRectF room = pictureRect();
    const QRectF kept = rectOf(crop(), room);
    QPainterPath outside;
    outside.addRect(room);
    outside.addRect(kept);
    painter.fillPath(outside, QColor(0, 0, 0, dimness));
    if (m_tool != PictureTool::Crop)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 90), 1));
    for (const int third : {1, 2}) {
        const QPointF at(kept.left() + kept.width() * third / 3, kept.top() + kept.height() * third / 3);
        painter.drawLine(QPointF(at.x(), kept.top()), QPointF(at.x(), kept.bottom()));
        painter.drawLine(QPointF(kept.left(), at.y()), QPointF(kept.right(), at.y()));
    }
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(kept);
    painter.setPen(QPen(Qt::white, 1.6));
    painter.drawRect(kept);
    painter.setBrush(Qt::white);
    painter.setPen(QPen(Qt::black, 1));
    for (const double x : {kept.left(), kept.center().x(), kept.right()}) {
        for (const double y : {kept.top(), kept.center().y(), kept.bottom()}) {
            if (QPointF(x, y) != kept.center())
                painter.drawRect(QRectF(x - 4, y - 4, 8, 8));
        }
    }
}

void PictureCanvas::paintRegions(QPainter &painter) const
{
    for (int i = 0; i < m_figure.edits.hidden.size(); ++i) {
        const QPainterPath path = toScreen().map(shownPath(m_figure.edits.hidden[i], m_upright.size(), m_figure.edits));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, i == m_region ? 4 : 2.4));
        painter.drawPath(path);
        painter.setPen(QPen(Qt::white, i == m_region ? 2 : 1, i == m_region ? Qt::SolidLine : Qt::DashLine));
        painter.drawPath(path);
    }
}

void PictureCanvas::paintPoint(QPainter &painter) const
{
    const FocalPoint point = m_figure.focalPoint.value_or(FocalPoint());
    const QRectF room = pictureRect();
    const QPointF at = room.topLeft() + QPointF(point.x * room.width() / whole, point.y * room.height() / whole);
    for (const auto &[colour, width] : {std::pair(Qt::black, 4.0), std::pair(Qt::white, 1.6)}) {
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, 14, 14);
        painter.drawLine(at - QPointF(20, 0), at - QPointF(6, 0));
        painter.drawLine(at + QPointF(6, 0), at + QPointF(20, 0));
        painter.drawLine(at - QPointF(0, 20), at - QPointF(0, 6));
        painter.drawLine(at + QPointF(0, 6), at + QPointF(0, 20));
    }
}

} // namespace toasoan
