#pragma once
#include "app/base/ids.h"

#include <QWidget>

namespace toasoan {

class LibraryPanel;
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
    };
    explicit LibraryPage(const Parts &parts);

    void focusSearch();

Q_SIGNALS:
    void draftWanted(const toasoan::DraftId &draft);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePanel();

    Parts m;
    StoredPictures *m_thumbnails = nullptr;
    LibraryPanel *m_panel = nullptr;
};

} // namespace toasoan
