#pragma once
#include <QListView>

namespace toasoan {

class CaptionModel;
class GridDelegate;
class PagePictures;
class PictureDrag;

/// All pictures of an article side by side, large enough to judge them, in the order of the article: dragged to another
/// place, or their captions written with Enter.
class CaptionGrid : public QListView
{
    Q_OBJECT

public:
    explicit CaptionGrid(CaptionModel *model, QWidget *parent = nullptr);

    void setPictures(PagePictures *pictures);
    [[nodiscard]] QList<int> chosenRows() const; ///< in order; the current one when none is selected
    [[nodiscard]] PictureDrag &drag() { return *m_drag; }

Q_SIGNALS:
    void rowChosen(int row); ///< -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void goOn();
    [[nodiscard]] int numberAt(QPoint place) const;
    [[nodiscard]] QRect gapAt(QPoint place) const;

    GridDelegate *m_delegate;
    PictureDrag *m_drag = nullptr;
};

} // namespace toasoan
