#pragma once
#include "app/base/ids.h"

#include <QWidget>

#include <functional>

namespace toasoan {

class LibraryPanel;
struct LibraryPicture;
class MessageBar;
class OpenArticle;
class PictureCommands;
class StorageThread;
class StoredPictures;

/// The panel with all pictures that ever came in: made when it is seen first.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        PictureCommands &inserting;
        MessageBar &messages;
        /// What is done with a picture that is wanted; nothing: it is put where the caret is.
        std::function<void(const LibraryPicture &)> put = {};
    };
    explicit LibraryPage(const Parts &parts);

    void focusSearch();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePanel();

    Parts m;
    StoredPictures *m_thumbnails = nullptr;
    LibraryPanel *m_panel = nullptr;
};

} // namespace toasoan
