#pragma once
#include "app/article/annotations.h"
#include "app/workflow/return_reasons.h"

#include <QObject>

class QVBoxLayout;
class QWidget;

namespace toasoan {

class ArticleEditor;
class CommentsPanel;
class MessageBar;
class OpenArticle;
class ReturnBar;
class StorageThread;
class WorkflowSteps;
struct CommentThread;

/// Giving an article back, with reasons and pinned passages; and for who gets it back, the bar that says why.
class ReturnCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        ArticleEditor &editor;
        OpenArticle &article;
        WorkflowSteps &workflow;
        CommentsPanel &panel;
        MessageBar &messages;
    };
    ReturnCommands(const Parts &parts, QObject *parent);

    [[nodiscard]] QWidget *above(QWidget *page); ///< the page with the bar over it; owned by the caller's layout
    /// What a pinned thread was returned for, in people's words; empty for others.
    [[nodiscard]] QString reasonOf(const CommentThread &thread) const;

Q_SIGNALS:
    void visited(const QString &thread); ///< the caret is to go there
    void reasonsKnown();                 ///< reasonOf() may say it otherwise now

private:
    void refresh();
    void load();
    void askWhoseRole(const ReturnNote &note);
    void ask(const QList<ReturnReason> &reasons);
    void goToNext();
    void hideBar();
    [[nodiscard]] ReturnBar &bar();
    [[nodiscard]] QList<CommentThread> pins() const; ///< of the last return

    Parts m;
    ReturnBar *m_bar = nullptr;      ///< made when an article is shown that came back
    QVBoxLayout *m_column = nullptr; ///< the page, and the bar over it
    ReturnNote m_shown;              ///< the return that m_lentBy is about
    QString m_lentBy;                ///< whose role it was given in, by delegation; empty: the person's own
    QList<ReturnReason> m_reasons;   ///< the newsroom's; empty: not asked for yet
};

} // namespace toasoan
