#pragma once
#include "ui/captions/caption_panel.h"

class QAbstractItemView;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace toasoan {

struct Annotations;
class CaptionGrid;
class CaptionModel;
class CaptionTable;
class PagePictures;
class PictureDrag;
struct Profile;
class SidePanel;

/// Every picture of the open article with caption, credit and alt text, to be written one after the other, or side by
/// side, to be judged and put in order; in place of the page.
class CaptionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionsPage(PagePictures *pictures, QWidget *parent = nullptr);

    enum class Writing { Allowed, Refused };
    void setWriting(Writing writing);
    void setProfile(const Profile &profile); ///< before the article is shown
    void showArticle(const Article &article, const Annotations &annotations);
    void showFacts(const PictureId &picture, const PictureFacts &facts);
    void forgetFacts(); ///< the library has changed
    void setKnownCredits(const QStringList &credits);
    void addBeside(QWidget *page, const QString &title); ///< beside what is said of the picture
    void takeKeys();
    void chooseAll();
    void choose(int row);
    [[nodiscard]] int current() const; ///< row; -1: none
    void fillDown();
    void copyWords();
    void pasteWords();
    void moveCurrent(int by); ///< in the order of the article; not while it is being written about
    void compareChosen();     ///< two, or the current one and the one behind it

    enum class View { Table, Grid };
    void setView(View view);
    [[nodiscard]] View view() const;

Q_SIGNALS:
    void changesWanted(const QList<toasoan::TextChange> &changes);
    void figureWanted(const toasoan::PlacedFigure &figure); ///< in place of the one that stands there
    void editWanted(const toasoan::PlacedFigure &figure);   ///< its crop, turns, hidden faces
    void moveWanted(int from, int to);                      ///< as withFigureMoved()
    void additionWanted(const toasoan::Figure &figure, int number);
    void comparisonWanted(int row, int other);
    void comparisonWithEarlierWanted(const toasoan::EarlierShowing &earlier); ///< of the current one
    void factsWanted(const toasoan::PictureId &picture, const QImage &image);
    void wordsKept(const toasoan::Figure &figure); ///< for the library
    void linkWanted(const toasoan::PictureId &picture, const QString &caption);
    void unlinkWanted(const toasoan::PictureId &picture);
    void done();
    void insertWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *newTools();
    void addViews(QHBoxLayout &row);
    QWidget *newMiddle();
    void connectDrag(PictureDrag &drag);
    void connectPanel();
    void takeWords(const PictureMetadata &words);
    void showState();
    void showChosen();
    [[nodiscard]] QAbstractItemView *shown() const;
    [[nodiscard]] QList<int> chosenRows() const;

    CaptionModel *m_model;
    CaptionTable *m_table;
    CaptionGrid *m_grid;
    CaptionPanel *m_panel;
    SidePanel *m_side;
    QStackedWidget *m_views;
    QLabel *m_untold;
    QWidget *m_empty;
    QPushButton *m_asTable = nullptr;
    QPushButton *m_asGrid = nullptr;
    QPushButton *m_compare = nullptr;
    QList<QPushButton *> m_writing; ///< what changes the article
    QList<CaptionOffer> m_offers;
};

} // namespace toasoan
