#include "ui/editor/blocks/look_view.h"

#include <QPainter>

#include <cmath>

namespace toasoan {

LookView::LookView(PagePictures *pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures) {}

void LookView::setLook(std::unique_ptr<CardLook> look, qreal zoom)
{
    m_zoom = zoom;
    m_look = std::move(look);
    setFixedHeight(static_cast<int>(std::ceil(m_look->height() * zoom)));
    update();
}

void LookView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.scale(m_zoom, m_zoom);
    if (m_look)
        m_look->draw(painter, {}, {themeOf(palette()), m_pictures});
}

} // namespace toasoan
