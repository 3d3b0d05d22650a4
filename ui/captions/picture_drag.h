#pragma once
#include "app/article/blocks/figure.h"

#include <QObject>

#include <functional>
#include <memory>

class QAbstractItemView;
class QMimeData;
class QWidget;

namespace toasoan {

/// Lets the pictures of a view be taken hold of and let go elsewhere in it, and takes those that come out of the
/// library.
class PictureDrag : public QObject
{
    Q_OBJECT

public:
    /// What only the view can tell; places are of its viewport.
    struct Ways
    {
        std::function<int(QPoint)> held;   ///< the row whose picture is there; -1: none
        std::function<int(QPoint)> number; ///< that a picture let go there would have: 0…rows
        std::function<QRect(QPoint)> gap;  ///< the line where it would go
    };
    PictureDrag(QAbstractItemView *view, Ways ways);
    ~PictureDrag() override;

    enum class Writing { Allowed, Refused };
    void setWriting(Writing writing) { m_writing = writing; }

    /// What is carried inside of the program; for tests too.
    [[nodiscard]] static std::unique_ptr<QMimeData> dataOf(int row);

Q_SIGNALS:
    void moved(int from, int to); ///< as withFigureMoved()
    void dropped(const toasoan::Figure &figure, int number);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void carry();
    bool hover(class QDragMoveEvent &event);
    void drop(class QDropEvent &event);

    QAbstractItemView *m_view;
    Ways m_ways;
    QWidget *m_line; ///< where it would go
    Writing m_writing = Writing::Allowed;
    int m_held = -1;
    QPoint m_pressed;
};

} // namespace toasoan
