#pragma once
#include "app/article/blocks/figure.h"
#include "app/base/worker.h"
#include "ui/pictures/crop_frame.h"

#include <QImage>
#include <QWidget>

namespace toasoan {

enum class PictureTool { Crop, FocalPoint, Hide };

/// One picture as its figure shows it, to be worked on with the mouse or the arrows: the crop's frame, the point that
/// stays in sight, regions that nobody may recognize. Its edits are made on a thread of its own; the newest is shown.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    void setPicture(const QImage &upright);
    void setFigure(const Figure &figure);
    void setTool(PictureTool tool);
    void setRatio(QSize ratio);                       ///< empty: any; the frame takes the shape when it is pulled next
    void setHiding(HidingWay way, HidingShape shape); ///< of regions made from now on, and of the chosen one
    void addRegion();                                 ///< in the middle of what is seen
    void removeRegion();                              ///< the chosen one
    [[nodiscard]] int chosenRegion() const { return m_region; } ///< -1: none
    [[nodiscard]] QSize editedSize() const;                     ///< pixels
    QSize sizeHint() const override { return {720, 540}; }

Q_SIGNALS:
    void edited(const toasoan::Figure &figure); ///< a step: a key, or the mouse let go
    void regionChosen(int region);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;           ///< where the picture is drawn
    [[nodiscard]] QPointF shareAt(QPointF place) const; ///< in 1/10000
    [[nodiscard]] QTransform toScreen() const;          ///< from pixels of the edited picture
    [[nodiscard]] Crop crop() const { return m_figure.crop.value_or(Crop()); }
    [[nodiscard]] int regionAt(QPointF place) const;
    void render();
    void chooseRegion(int region);
    void step(const Figure &figure);
    void dragCrop(QPointF place);
    void dragRegion(QPointF place);
    bool keyForCrop(QPoint way, Qt::KeyboardModifiers modifiers);
    bool keyForRegion(QPoint way, Qt::KeyboardModifiers modifiers);
    void paintCrop(QPainter &painter) const;
    void paintRegions(QPainter &painter) const;
    void paintPoint(QPainter &painter) const;
    void showGrip(QPointF place);

    QImage m_upright;
    QImage m_shown; ///< edits made
    Figure m_figure;
    Figure m_before; ///< when the mouse took hold
    PictureTool m_tool = PictureTool::Crop;
    QSize m_ratio;
    HiddenRegion m_kind; ///< way and shape of new regions
    int m_region = -1;
    Grip m_grip = Grip::None;
    bool m_isDragging = false;
    QPointF m_pressed; ///< in 1/10000
    bool m_isRendering = false;
    std::optional<PictureEdits> m_rendered;
    Worker m_worker;
};

} // namespace toasoan
