#pragma once
#include "ui/captions/caption_panel.h"

class QLabel;
class QPushButton;

namespace toasoan {

class CaptionModel;
class CaptionTable;
class PagePictures;

/// Every picture of the open article with caption, credit and alt text, to be written one after the other; in place of
/// the page.
class CaptionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionsPage(PagePictures *pictures, QWidget *parent = nullptr);

    enum class Writing { Allowed, Refused };
    void setWriting(Writing writing);
    void showArticle(const Article &article);
    void showFacts(const PictureId &picture, const PictureFacts &facts);
    void forgetFacts(); ///< the library has changed
    void setKnownCredits(const QStringList &credits);
    void takeKeys();
    void chooseAll();
    void fillDown();
    void copyWords();
    void pasteWords();

Q_SIGNALS:
    void changesWanted(const QList<toasoan::TextChange> &changes);
    void figureWanted(const toasoan::PlacedFigure &figure); ///< in place of the one that stands there
    void editWanted(const toasoan::PlacedFigure &figure);   ///< its crop, turns, hidden faces
    void factsWanted(const toasoan::PictureId &picture, const QImage &image);
    void wordsKept(const toasoan::Figure &figure); ///< for the library
    void done();
    void insertWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *newTools();
    void connectPanel();
    void showState();

    CaptionModel *m_model;
    CaptionTable *m_table;
    CaptionPanel *m_panel;
    QLabel *m_untold;
    QWidget *m_empty;
    QList<QPushButton *> m_writing; ///< what changes the article
};

} // namespace toasoan
