#pragma once
#include "app/desk/article_template.h"
#include "ui/actions/command.h"

#include <QObject>

class QWidget;

namespace toasoan {

class DraftCommands;
class MessageBar;
class OpenArticle;
class StorageThread;

/// A new article that begins with a frame, and an article's frame kept for others.
class TemplateCommands : public QObject
{
    Q_OBJECT

public:
    TemplateCommands(StorageThread &storage, OpenArticle &article, DraftCommands &drafts, MessageBar &messages,
                     QWidget *window);

    bool run(Command command); ///< false: not one of these

private:
    void choose(const Templates &templates);
    void askToSave();
    void save(const QString &name);

    StorageThread &m_storage;
    OpenArticle &m_article;
    DraftCommands &m_drafts;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace toasoan
