#pragma once
#include "ui/actions/command.h"

#include <QObject>

class QWidget;

namespace toasoan {

class MessageBar;
class OpenArticle;
class PagePictures;
class StorageThread;

/// The history of the open draft.
class HistoryCommands : public QObject
{
    Q_OBJECT

public:
    HistoryCommands(StorageThread &storage, OpenArticle &article, PagePictures *pictures, MessageBar &messages,
                    QWidget *window);

    bool run(Command command); ///< false: not one of these

private:
    void show();

    StorageThread &m_storage;
    OpenArticle &m_article;
    PagePictures *m_pictures;
    MessageBar &m_messages;
    QWidget *m_window;
    bool m_wanted = false; ///< shown as soon as the text is a version
};

} // namespace toasoan
