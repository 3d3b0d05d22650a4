#pragma once
#include <QTableView>

namespace toasoan {

class CaptionDelegate;
class CaptionModel;
class PagePictures;

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

Q_SIGNALS:
    void rowChosen(int row); ///< -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void goBelow();

    CaptionDelegate *m_delegate;
};

} // namespace toasoan
