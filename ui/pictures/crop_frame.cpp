#include "ui/pictures/crop_frame.h"

#include <algorithm>
#include <cmath>

namespace toasoan {
namespace {

constexpr int whole = 10000;

/// Which way a grip pulls: -1 the left or upper side, 1 the right or lower one.
struct Pull
{
    int x = 0;
    int y = 0;
};

Pull pullOf(Grip grip)
{
    switch (grip) {
    case Grip::Left:
        return {-1, 0};
    case Grip::TopLeft:
        return {-1, -1};
    case Grip::Top:
        return {0, -1};
    case Grip::TopRight:
        return {1, -1};
    case Grip::Right:
        return {1, 0};
    case Grip::BottomRight:
        return {1, 1};
    case Grip::Bottom:
        return {0, 1};
    case Grip::BottomLeft:
        return {-1, 1};
    case Grip::None:
    case Grip::Inside:
        break;
    }
    return {};
}

Grip gripOf(int x, int y)
{
    constexpr Grip grips[3][3] = {{Grip::TopLeft, Grip::Top, Grip::TopRight},
                                  {Grip::Left, Grip::Inside, Grip::Right},
                                  {Grip::BottomLeft, Grip::Bottom, Grip::BottomRight}};
    return grips[y + 1][x + 1];
}

/// -1, 0 or 1: which of two sides is aimed at, if one.
int sideAt(double low, double high, double place, double exactness)
{
    if (std::abs(place - low) <= exactness)
        return -1;
    return std::abs(place - high) <= exactness ? 1 : 0;
}

/// One dimension of a frame: the standing end, how far it may grow, how long it is.
struct Side
{
    int low;
    int high;

    void pull(int way, double to)
    {
        const int place = static_cast<int>(std::lround(std::clamp(to, 0.0, double(whole))));
        if (way < 0)
            low = std::min(place, high - leastCrop);
        else if (way > 0)
            high = std::max(place, low + leastCrop);
    }
    [[nodiscard]] int room(int way) const
    {
        if (way == 0) // from the middle
            return 2 * std::min((low + high) / 2, whole - (low + high) / 2);
        return way < 0 ? high : whole - low;
    }
    void setLength(int way, int length)
    {
        if (way < 0) {
            low = high - length;
        } else if (way > 0) {
            high = low + length;
        } else {
            low = (low + high - length) / 2;
            high = low + length;
        }
    }
};

} // namespace

Grip gripAt(const Crop &crop, QPointF place, QPointF exactness)
{
    const bool isNear = place.x() >= crop.left - exactness.x() && place.x() <= crop.right + exactness.x()
                        && place.y() >= crop.top - exactness.y() && place.y() <= crop.bottom + exactness.y();
    if (!isNear)
        return Grip::None;
    return gripOf(sideAt(crop.left, crop.right, place.x(), exactness.x()),
                  sideAt(crop.top, crop.bottom, place.y(), exactness.y()));
}

Crop moved(const Crop &crop, QPoint by)
{
    Crop there = crop;
    const int x = std::clamp(by.x(), -crop.left, whole - crop.right);
    const int y = std::clamp(by.y(), -crop.top, whole - crop.bottom);
    there.left += x;
    there.right += x;
    there.top += y;
    there.bottom += y;
    return there;
}

Crop pulled(const Crop &crop, Grip grip, QPointF to, double shape)
{
    const Pull pull = pullOf(grip);
    Side across{crop.left, crop.right};
    Side down{crop.top, crop.bottom};
    across.pull(pull.x, to.x());
    down.pull(pull.y, to.y());
    if (shape > 0) {
        double width = across.high - across.low;
        if (pull.x == 0 || (pull.y != 0 && (down.high - down.low) * shape > width))
            width = (down.high - down.low) * shape;
        width = std::min({width, double(across.room(pull.x)), down.room(pull.y) * shape});
        width = std::max({width, double(leastCrop), leastCrop * shape});
        across.setLength(pull.x, static_cast<int>(std::lround(width)));
        down.setLength(pull.y, static_cast<int>(std::lround(width / shape)));
    }
    Crop made = crop;
    made.left = std::max(0, across.low);
    made.right = std::min(whole, across.high);
    made.top = std::max(0, down.low);
    made.bottom = std::min(whole, down.high);
    return made;
}

double shapeOf(QSize ratio, QSize picture)
{
    if (ratio.isEmpty() || picture.isEmpty())
        return 0;
    return (double(ratio.width()) / ratio.height()) * picture.height() / picture.width();
}

} // namespace toasoan
