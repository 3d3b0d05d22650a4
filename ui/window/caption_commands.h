#pragma once
#include "app/base/ids.h"
#include "ui/actions/command.h"

#include <QObject>

class QImage;
class QWidget;

namespace toasoan {

class Actions;
class CaptionsPage;
class Centre;
class MessageBar;
class OpenArticle;
class PictureCommands;
class PictureEditing;
class StorageThread;
struct EarlierShowing;
struct Figure;
struct LibraryPicture;
struct Article;
struct TextChange;

/// The page on which all pictures of the open article are captioned, in place of the text.
class CaptionCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        QWidget &page; ///< where the article is written
        PictureCommands &inserting;
        MessageBar &messages;
        Actions &actions;
        Centre &centre;
    };
    CaptionCommands(const Parts &parts, QObject *parent);

    /// While the page is shown, what belongs to it is done there; what works on the text brings the text back first.
    bool run(Command command);
    bool close(); ///< false: it was not shown

private:
    void open();
    void toggle();
    void makePage();
    void connectPage();
    void make(const QList<TextChange> &changes);
    void become(const Article &article); ///< as one step, where writing is allowed
    void move(int from, int to);
    void add(const Figure &figure, int number);
    void addFromLibrary(const LibraryPicture &picture);
    void compare(int row, int other);
    void compareWithEarlier(const EarlierShowing &earlier);
    void askFacts(const PictureId &picture, const QImage &image);
    void keepWords(const Figure &figure);
    void showArticle();
    bool runOnPage(Command command);

    Parts m;
    CaptionsPage *m_captions = nullptr; ///< made when it is asked for
    bool m_isOpen = false;
};

} // namespace toasoan
