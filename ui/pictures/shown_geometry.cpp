#include "ui/pictures/shown_geometry.h"

#include <algorithm>
#include <cmath>

namespace toasoan {
namespace {

constexpr double whole = 10000;

QRectF pixelsOf(const HiddenRegion &region, QSize size)
{
    const QPointF topLeft(region.left * size.width() / whole, region.top * size.height() / whole);
    const QPointF bottomRight(region.right * size.width() / whole, region.bottom * size.height() / whole);
    return {topLeft, bottomRight};
}

int share(double pixel, int length)
{
    return static_cast<int>(std::lround(std::clamp(pixel / length, 0.0, 1.0) * whole));
}

QTransform turned(QSize size, int turns)
{
    switch (turns % 4) {
    case 1:
        return {0, 1, -1, 0, static_cast<qreal>(size.height()), 0};
    case 2:
        return {-1, 0, 0, -1, static_cast<qreal>(size.width()), static_cast<qreal>(size.height())};
    case 3:
        return {0, -1, 1, 0, 0, static_cast<qreal>(size.width())};
    default:
        return {};
    }
}

/// As edited() in app/media straightens: about the middle, enlarged until no corner is empty.
QTransform straightened(QSize size, int angle)
{
    const double degrees = angle / 100.0;
    const double turn = std::abs(degrees) * M_PI / 180;
    const double shape = double(size.width()) / size.height();
    const double scale = std::cos(turn) + std::max(shape, 1 / shape) * std::sin(turn);
    const QPointF middle(size.width() / 2.0, size.height() / 2.0);
    QTransform way;
    way.translate(middle.x(), middle.y());
    way.rotate(degrees);
    way.scale(scale, scale);
    way.translate(-middle.x(), -middle.y());
    return way;
}

} // namespace

QTransform afterEdits(QSize upright, const PictureEdits &edits)
{
    const QSize size = edits.turns % 2 != 0 ? upright.transposed() : upright;
    QTransform way = turned(upright, edits.turns);
    if (edits.mirroring == Mirroring::Sideways)
        way *= QTransform(-1, 0, 0, 1, size.width(), 0);
    return edits.angle == 0 || size.isEmpty() ? way : way * straightened(size, edits.angle);
}

QPainterPath shownPath(const HiddenRegion &region, QSize upright, const PictureEdits &edits)
{
    QPainterPath path;
    if (region.shape == HidingShape::Oval)
        path.addEllipse(pixelsOf(region, upright));
    else
        path.addRect(pixelsOf(region, upright));
    return afterEdits(upright, edits).map(path);
}

HiddenRegion placed(HiddenRegion region, const QRectF &shown, QSize upright, const PictureEdits &edits)
{
    const QRectF there = afterEdits(upright, edits).inverted().mapRect(shown.normalized());
    region.left = share(there.left(), upright.width());
    region.top = share(there.top(), upright.height());
    region.right = share(there.right(), upright.width());
    region.bottom = share(there.bottom(), upright.height());
    return region;
}

} // namespace toasoan
