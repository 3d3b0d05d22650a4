#pragma once
#include <QTableView>

namespace toasoan {

class CaptionDelegate;
class CaptionModel;
class PagePictures;
class PictureDrag;

/// All pictures of an article under one another, written in like a spreadsheet: arrows, Enter and typing, Tab to the
/// next cell while writing.
class CaptionTable : public QTableView
{
    Q_OBJECT

public:
    explicit CaptionTable(CaptionModel *model, QWidget *parent = nullptr);

    void setPictures(PagePictures *pictures);
    void setKnownCredits(const QStringList &credits);
    [[nodiscard]] QList<int> chosenRows() const; ///< in order; the current one when none is selected
    [[nodiscard]] QModelIndexList chosenCells() const;
    [[nodiscard]] PictureDrag &drag() { return *m_drag; } ///< by the thumbnails

Q_SIGNALS:
    void rowChosen(int row); ///< -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void goBelow();
    [[nodiscard]] int numberAt(QPoint place) const;
    [[nodiscard]] QRect gapAt(QPoint place) const;

    CaptionDelegate *m_delegate;
    PictureDrag *m_drag;
};

} // namespace toasoan
