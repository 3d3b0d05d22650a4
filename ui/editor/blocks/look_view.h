#pragma once
#include "ui/editor/blocks/card_look.h"

#include <QWidget>

namespace toasoan {

/// Shows a card as the page does, inside the widget that edits it.
class LookView : public QWidget
{
    Q_OBJECT

public:
    LookView(PagePictures *pictures, QWidget *parent);

    void setLook(std::unique_ptr<CardLook> look, qreal zoom);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PagePictures *m_pictures;
    std::unique_ptr<CardLook> m_look;
    qreal m_zoom = 1;
};

} // namespace toasoan
