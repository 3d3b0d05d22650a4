#pragma once
#include "app/article/block.h"
#include "ui/actions/command.h"

#include <QObject>

class QWidget;

namespace toasoan {

class ArticleEditor;
class BlockEditor;
class MessageBar;
class OpenArticle;
class PictureCommands;
class SnippetCommands;
class StorageThread;
class TextField;

/// Tables, embeds, related links, galleries, snippets: put in, and what the one that is open asks of the window.
/// Commands about letters go to its field while it has the focus.
class BlockCommands : public QObject
{
    Q_OBJECT

public:
    BlockCommands(StorageThread &storage, OpenArticle &article, ArticleEditor &editor, PictureCommands &pictures,
                  MessageBar &messages, QWidget *window);

    bool run(Command command); ///< false: not one of these

private:
    bool runInCard(Command command);
    bool runInField(TextField &field, Command command);
    void askLink(TextField &field);
    void askTable();
    void askEmbed();
    void insert(const BlockContent &content); ///< and opens it
    void makeGallery();
    void takeGalleryApart();
    void serve(BlockEditor *editor);
    void search(BlockEditor *editor, const QString &query);

    StorageThread &m_storage;
    OpenArticle &m_article;
    ArticleEditor &m_editor;
    PictureCommands &m_pictures;
    MessageBar &m_messages;
    QWidget *m_window;
    SnippetCommands *m_snippets;
};

} // namespace toasoan
