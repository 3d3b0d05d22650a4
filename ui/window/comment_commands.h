#pragma once
#include "app/article/annotations.h"
#include "ui/actions/command.h"

#include <QObject>
#include <QTextCursor>

namespace toasoan {

class ArticleEditor;
class CommentCard;
class MessageBar;
class OpenArticle;
class WorkflowSteps;

/// Comments on words of the open article: written, read and taken away on a card beside them.
class CommentCommands : public QObject
{
    Q_OBJECT

public:
    CommentCommands(ArticleEditor &editor, OpenArticle &article, const WorkflowSteps &workflow, MessageBar &messages);

    bool run(Command command); ///< false: not one of these
    void open(const QString &thread);

private:
    void begin();
    void write(const QList<Comment> &comments);
    void remove();

    ArticleEditor &m_editor;
    const OpenArticle &m_article;
    const WorkflowSteps &m_workflow;
    MessageBar &m_messages;
    CommentCard *m_card;
    QString m_thread;    ///< empty: none yet, the first letter makes one
    QTextCursor m_words; ///< that a new one is about
};

} // namespace toasoan
