#pragma once
#include "app/desk/text_snippets.h"
#include "ui/actions/command.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

class QWidget;

namespace toasoan {

class ArticleEditor;
class MessageBar;
class OpenArticle;
class SnippetPicker;
class StorageThread;
class TextField;

/// Words that are written again and again. One key: behind an abbreviation it puts the snippet in its place, anywhere
/// else it opens the list.
class SnippetCommands : public QObject
{
    Q_OBJECT

public:
    SnippetCommands(StorageThread &storage, OpenArticle &article, ArticleEditor &editor, MessageBar &messages,
                    QWidget *window);

    bool run(Command command); ///< false: not one of these

private:
    [[nodiscard]] QTextCursor caret() const;
    void insertOrAsk(const TextSnippets &snippets);
    void insert(const TextSnippet &snippet, int from, int to);
    void openPicker(const TextSnippets &snippets);
    void edit(const TextSnippet &before);
    void remove(const TextSnippet &snippet);
    void change(std::function<Outcome(const FolderFiles &files)> work);

    StorageThread &m_storage;
    OpenArticle &m_article;
    ArticleEditor &m_editor;
    MessageBar &m_messages;
    QWidget *m_window;
    QPointer<SnippetPicker> m_picker;
    QPointer<TextField> m_field; ///< of the open card, where the key was pressed; nothing: on the page
};

} // namespace toasoan
