#pragma once
#include "app/article/annotations.h"
#include "ui/actions/command.h"

#include <QObject>
#include <QTextCursor>

namespace toasoan {

class ArticleEditor;
class CommentCard;
class CommentsPanel;
class MessageBar;
class OpenArticle;
class PeopleMenu;
class ReturnCommands;
class StorageThread;
class WorkflowSteps;

/// Comments on words of the open article: written, read, answered and settled on a card beside them, listed in a panel.
class CommentCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        ArticleEditor &editor;
        OpenArticle &article;
        WorkflowSteps &workflow;
        const PeopleMenu &people;
        MessageBar &messages;
    };
    explicit CommentCommands(const Parts &parts);

    bool run(Command command); ///< false: not one of these
    void open(const QString &thread);
    void visit(const QString &thread); ///< its words are selected, the keyboard stays where it is
    [[nodiscard]] CommentsPanel &panel() const { return *m_panel; }
    [[nodiscard]] QWidget *below(QWidget *page); ///< the page below the bar that says why an article came back

private:
    void connectPanel();
    void refresh();
    void begin();
    [[nodiscard]] CommentCard &card();
    void write(const QList<Comment> &comments);
    void remove();
    void settle(const QString &thread);
    void step(int by);
    [[nodiscard]] QString here() const; ///< the thread that the caret stands in, or else the panel's current one
    [[nodiscard]] QString me() const;

    Parts m;
    CommentCard *m_card = nullptr; ///< made when it is wanted first
    CommentsPanel *m_panel;
    ReturnCommands *m_returns;
    QString m_thread;                       ///< empty: none yet, the first letter makes one
    QTextCursor m_words;                    ///< that a new one is about
    PictureId m_picture;                    ///< the same, in a gallery
    std::optional<CommentThread> m_emptied; ///< while its card is open: what was said was deleted, more may be written
};

} // namespace toasoan
