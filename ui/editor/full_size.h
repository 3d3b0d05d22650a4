#pragma once
#include <QRectF>

class QObject;
class QPainter;
class QTextDocument;

namespace toasoan {

struct Theme;

/// How wide an object at this position is: as the text around it, which is narrower than the measure in a narrow window
/// or a box; px at 100 %.
[[nodiscard]] qreal widthOf(const QTextDocument &document, int position);
/// The page's own, which may be light in a dark window.
[[nodiscard]] const Theme &themeOfPage(const QObject *page);

/// While it lives the painter draws at 100 %, with (0, 0) where the object begins.
class AtFullSize
{
public:
    AtFullSize(QPainter &painter, const QRectF &zoomed, const QTextDocument &document);
    ~AtFullSize();
    Q_DISABLE_COPY_MOVE(AtFullSize)
    [[nodiscard]] QRectF rect() const { return m_rect; }

private:
    QPainter &m_painter;
    QRectF m_rect;
};

} // namespace toasoan
