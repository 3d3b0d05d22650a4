#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace toasoan {

struct Article;
class CaptionModel;
class CaptionPanel;
class CaptionTable;
class PagePictures;
struct TextChange;

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
    void setKnownCredits(const QStringList &credits);
    void takeKeys();
    void chooseAll();
    void fillDown();
    void copyWords();
    void pasteWords();

Q_SIGNALS:
    void changesWanted(const QList<toasoan::TextChange> &changes);
    void done();
    void insertWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *newTools();
    void showState();

    CaptionModel *m_model;
    CaptionTable *m_table;
    CaptionPanel *m_panel;
    QLabel *m_untold;
    QWidget *m_empty;
    QList<QPushButton *> m_writing; ///< what changes the article
};

} // namespace toasoan
