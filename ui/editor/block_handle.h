#pragma once
#include "ui/editor/moving.h"

#include <QAbstractButton>
#include <QTimer>

class QMenu;

namespace toasoan {

class ArticleEditor;
class DropLine;

/// The quiet handle in the margin beside a block of the body: dragged, it moves the block; pressed, it says what else
/// can be done with it. Stands beside the block under the pointer, else beside the caret's. With the selection over
/// several blocks it is about all of them; with Shift or Ctrl a drag takes the whole list, or a copy.
class BlockHandle : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BlockHandle(ArticleEditor &editor);

    /// The menu of the caret's block, at the caret: for the keyboard. Nothing in a field.
    void openMenuAtCaret();
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void point(const QPoint &viewportPoint);
    void place();
    [[nodiscard]] std::optional<BlockRun> run(Grain grain) const;
    void openMenu(const QPoint &globalPosition);
    void fillMenu(QMenu &menu, const BlockRun &run);
    void addKinds(QMenu &menu);
    void addWholeList(QMenu &menu, const BlockRun &item);
    void dragTo(const QPoint &viewportPoint, Qt::KeyboardModifiers modifiers);
    void drop(Qt::KeyboardModifiers modifiers);
    void endDrag();
    void scrollAtTheEdge();

    ArticleEditor &m_editor;
    DropLine *m_line;
    QTimer m_placeSoon; ///< once for all that happens in one turn of the event loop
    QTimer m_edge;      ///< scrolls while a drag is held at an edge
    int m_hovered = -1; ///< number of the block under the pointer
    QPoint m_pressed;
    QPoint m_dragged; ///< where the pointer is, in the viewport
    bool m_dragging = false;
    std::optional<BlockMove> m_move; ///< what letting go would do
};

} // namespace toasoan
