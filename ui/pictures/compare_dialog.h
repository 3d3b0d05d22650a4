#pragma once
#include "app/article/picture_look.h"

#include <QDialog>
#include <QPointF>
#include <QWidget>

class QLabel;

namespace toasoan {

class PagePictures;

/// One of two pictures to be compared.
struct ComparedPicture
{
    PictureLook look;
    QString name;  ///< "Picture 1"; where it stands
    QString words; ///< its caption, or when and where it ran
};

/// Which part of a picture is seen, so that both show the same one.
struct Sight
{
    qreal zoom = 1; ///< 1: all of it fits
    QPointF middle{0.5, 0.5};

    static constexpr qreal closest = 16;
    friend bool operator==(const Sight &, const Sight &) = default;
};

/// Nearer or further, with what lies at `still` (in shares of the picture) where it was.
[[nodiscard]] Sight zoomed(const Sight &sight, qreal factor, QPointF still);
/// By shares of the picture; its middle stays inside.
[[nodiscard]] Sight shifted(const Sight &sight, QPointF by);

/// A picture as far as it is seen.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    ComparePane(const PictureLook &look, PagePictures &pictures, QWidget *parent = nullptr);

    void setSight(const Sight &sight);
    QSize sizeHint() const override { return {520, 460}; }

Q_SIGNALS:
    void sightWanted(const toasoan::Sight &sight);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect(QSizeF image) const; ///< where all of it would be drawn
    [[nodiscard]] QPointF shareAt(QPointF place) const;

    PictureLook m_look;
    PagePictures &m_pictures;
    Sight m_sight;
    QPointF m_held;
};

/// Two pictures side by side at the same zoom, moved together; by mouse or by keys: plus, minus, 0, arrows, Escape.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// `pictures` must outlive it.
    CompareDialog(const ComparedPicture &left, const ComparedPicture &right, PagePictures &pictures, QWidget *parent);

    [[nodiscard]] const Sight &sight() const { return m_sight; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *newSide(const ComparedPicture &picture, PagePictures &pictures);
    QWidget *newTools();
    void setSight(const Sight &sight);
    void zoom(qreal factor);

    QList<ComparePane *> m_panes;
    QLabel *m_zoom;
    Sight m_sight;
};

} // namespace toasoan
