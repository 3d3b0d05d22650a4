#pragma once
#include <QPaintDevice>
#include <QTextDocument>

namespace toasoan {

/// What the page is laid out for: as many dots an inch as the screen has, times the zoom. Qt's layout scales letters,
/// margins and line heights by it, so the page grows without a format, an undo step or an article that changes.
class PageDevice : public QPaintDevice
{
public:
    void setPercent(int percent) { m_percent = percent; }
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return nullptr; } ///< nobody paints on it

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    int m_percent = 100;
};

/// Dots an inch at 100 %: letters are given in points, and this is how many px they are then.
[[nodiscard]] qreal pageDotsPerInch();
/// 1 at 100 %. Block rectangles and lines come from the layout zoomed; formats are always those of 100 %.
[[nodiscard]] qreal zoomOf(const QTextDocument &document);

} // namespace toasoan
