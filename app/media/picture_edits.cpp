#include "app/media/picture_edits.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace toasoan {
namespace {

constexpr int whole = 10000;
constexpr int cells = 6;          ///< along the longer side of a hidden region: no face is left in so few
constexpr double softness = 0.15; ///< of the region's shorter side, outside of it

/// How much of a pixel is covered, 0…256: all of it inside of the region, less and less outside.
class Cover
{
public:
    Cover(const HiddenRegion &region, QSize size)
        : m_isOval(region.shape == HidingShape::Oval)
        , m_middle((region.left + region.right) * size.width() / (2.0 * whole),
                   (region.top + region.bottom) * size.height() / (2.0 * whole))
        , m_half(std::max(1.0, (region.right - region.left) * size.width() / (2.0 * whole)),
                 std::max(1.0, (region.bottom - region.top) * size.height() / (2.0 * whole)))
        , m_soft(std::max(1.0, 2 * softness * std::min(m_half.x(), m_half.y())))
    {}

    [[nodiscard]] QRect reach(QSize size) const
    {
        const QPointF outer = m_half + QPointF(m_soft, m_soft);
        return QRectF(m_middle - outer, m_middle + outer).toAlignedRect().intersected(QRect(QPoint(0, 0), size));
    }
    [[nodiscard]] int at(int x, int y) const
    {
        const double dx = std::abs(x + 0.5 - m_middle.x());
        const double dy = std::abs(y + 0.5 - m_middle.y());
        const double outside =
            m_isOval ? (std::hypot(dx / m_half.x(), dy / m_half.y()) - 1) * std::min(m_half.x(), m_half.y())
                     : std::max(dx - m_half.x(), dy - m_half.y());
        return static_cast<int>(256 * std::clamp(1 - outside / m_soft, 0.0, 1.0));
    }

private:
    bool m_isOval;
    QPointF m_middle;
    QPointF m_half;
    double m_soft; ///< pixels
};

/// A few averages of all that lies there: the rest is gone.
QImage unrecognizable(const QImage &part, HidingWay way)
{
    const QSize few = part.size().scaled(cells, cells, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    return part.scaled(few, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(part.size(), Qt::IgnoreAspectRatio,
                way == HidingWay::Blur ? Qt::SmoothTransformation : Qt::FastTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

QRgb mixed(QRgb under, QRgb over, int share)
{
    const auto channel = [&](int a, int b) { return (a * (256 - share) + b * share) >> 8; };
    return qRgb(channel(qRed(under), qRed(over)), channel(qGreen(under), qGreen(over)),
                channel(qBlue(under), qBlue(over)));
}

void hide(QImage &image, const HiddenRegion &region)
{
    const Cover cover(region, image.size());
    const QRect reach = cover.reach(image.size());
    if (reach.isEmpty())
        return;
    const QImage over = unrecognizable(image.copy(reach), region.way);
    for (int y = reach.top(); y <= reach.bottom(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const auto *from = reinterpret_cast<const QRgb *>(over.constScanLine(y - reach.top()));
        for (int x = reach.left(); x <= reach.right(); ++x)
            line[x] = mixed(line[x], from[x - reach.left()], cover.at(x, y));
    }
}

void changeTone(QImage &image, int brightness, int contrast)
{
    if (brightness == 0 && contrast == 0)
        return;
    const double slope = contrast < 0 ? (100 + contrast) / 100.0 : 1 + contrast / 50.0;
    std::array<int, 256> tone{};
    for (int i = 0; i < 256; ++i)
        tone.at(static_cast<size_t>(i)) =
            static_cast<int>(std::clamp((i - 128) * slope + 128 + brightness, 0.0, 255.0));
    const auto of = [&tone](int value) { return tone.at(static_cast<size_t>(value)); };
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgb(of(qRed(line[x])), of(qGreen(line[x])), of(qBlue(line[x])));
    }
}

/// Turned about its middle and enlarged until no corner is empty.
QImage straightened(const QImage &image, int angle)
{
    const double degrees = angle / 100.0;
    const double turn = std::abs(degrees) * M_PI / 180;
    const double shape = double(image.width()) / image.height();
    const double scale = std::cos(turn) + std::max(shape, 1 / shape) * std::sin(turn);
    QImage page(image.size(), QImage::Format_RGB32);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPointF middle(image.width() / 2.0, image.height() / 2.0);
    painter.translate(middle);
    painter.rotate(degrees);
    painter.scale(scale, scale);
    painter.translate(-middle);
    painter.drawImage(QPointF(0, 0), image);
    return page;
}

} // namespace

QImage edited(const QImage &upright, const PictureEdits &edits, const std::optional<Crop> &crop)
{
    QImage image = upright;
    if (edits != PictureEdits()) {
        image.convertTo(QImage::Format_RGB32);
        for (const HiddenRegion &region : edits.hidden)
            hide(image, region);
        changeTone(image, edits.brightness, edits.contrast);
    }
    if (edits.turns % 4 != 0)
        image = image.transformed(QTransform().rotate(90.0 * (edits.turns % 4)));
    if (edits.mirroring == Mirroring::Sideways)
        image = image.mirrored(true, false);
    if (edits.angle != 0 && !image.isNull())
        image = straightened(image, edits.angle);
    return crop && *crop != Crop() ? image.copy(keptPixels(*crop, image.size())) : image;
}

Crop cropOfRatio(QSize edited, QSize ratio, const FocalPoint &around)
{
    if (edited.isEmpty() || ratio.isEmpty())
        return {};
    const QSizeF kept = QSizeF(ratio).scaled(edited, Qt::KeepAspectRatio);
    const int width = static_cast<int>(std::lround(kept.width() * whole / edited.width()));
    const int height = static_cast<int>(std::lround(kept.height() * whole / edited.height()));
    Crop crop;
    crop.left = std::clamp(around.x - width / 2, 0, whole - width);
    crop.top = std::clamp(around.y - height / 2, 0, whole - height);
    crop.right = crop.left + width;
    crop.bottom = crop.top + height;
    return crop;
}

FocalPoint focalPointIn(const Crop &crop, const FocalPoint &point)
{
    const auto within = [](int place, int from, int to) {
        return to > from ? std::clamp((place - from) * whole / (to - from), 0, whole) : whole / 2;
    };
    return {within(point.x, crop.left, crop.right), within(point.y, crop.top, crop.bottom), {}};
}

} // namespace toasoan
