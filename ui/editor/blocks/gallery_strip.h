#pragma once
#include "ui/editor/blocks/gallery_look.h"
#include "ui/editor/comment_marks.h"

#include <QWidget>

namespace toasoan {

/// The pictures of a gallery, one of them chosen: arrows walk, Alt with arrows moves, and so does dragging.
class GalleryStrip : public QWidget
{
    Q_OBJECT

public:
    GalleryStrip(PagePictures *pictures, QWidget *parent);

    void setFindings(const QList<Finding> &findings);
    void setCommented(const QHash<PictureId, CommentMarks::Sign> &pictures); ///< these have a bubble
    void setGallery(const Gallery &gallery, int chosen, CardRoom room);
    [[nodiscard]] int figureAt(QPoint place) const { return m_look->figureAt(m_room.atFullSize(place)); }

Q_SIGNALS:
    void chosen(int figure);
    void moved(int from, int to); ///< `to`: its place afterwards
    void removeWanted();
    void wordsWanted(); ///< Enter: to the fields
    void leftUpwards();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawComments(QPainter &painter) const;
    [[nodiscard]] int stepOf(int key) const;

    PagePictures *m_pictures;
    std::unique_ptr<GalleryLook> m_look;
    QList<Finding> m_findings;
    QList<PictureId> m_pictureIds;
    QHash<PictureId, CommentMarks::Sign> m_commented;
    CardRoom m_room;
    int m_count = 0;
    int m_chosen = 0;
    QPoint m_pressed;
    int m_gap = -1; ///< where what is dragged would go; -1: nothing is dragged
};

} // namespace toasoan
