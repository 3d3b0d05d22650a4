#include "ui/editor/full_size.h"

#include "ui/common/theme.h"
#include "ui/editor/page_device.h"
#include "ui/editor/typography.h"

#include <QApplication>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace toasoan {

qreal widthOf(const QTextDocument &document, int position)
{
    const qreal measure = measureOf(document.findBlock(position).blockFormat());
    const qreal room = document.textWidth() / zoomOf(document) - 2 * document.documentMargin();
    return document.textWidth() > 0 ? std::clamp<qreal>(room - (page::measure - measure), 1, measure) : measure;
}

const Theme &themeOfPage(const QObject *page)
{
    const auto *widget = qobject_cast<const QWidget *>(page);
    return themeOf(widget ? widget->palette() : QApplication::palette());
}

AtFullSize::AtFullSize(QPainter &painter, const QRectF &zoomed, const QTextDocument &document)
    : m_painter(painter), m_rect(QPointF(), zoomed.size() / zoomOf(document))
{
    m_painter.save();
    m_painter.translate(zoomed.topLeft());
    m_painter.scale(zoomOf(document), zoomOf(document));
}

AtFullSize::~AtFullSize()
{
    m_painter.restore();
}

} // namespace toasoan
