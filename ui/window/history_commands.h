#pragma once
#include "app/base/ids.h"
#include "ui/actions/command.h"

#include <QObject>

class QWidget;

namespace toasoan {

class Actions;
struct Article;
class HistoryPanel;
class MessageBar;
class OpenArticle;
class PagePictures;
class ProposalCommands;
class StorageThread;

/// The history of the open draft, beside it.
class HistoryCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        QWidget &page; ///< where the article is written
        PagePictures *pictures;
        MessageBar &messages;
        Actions &actions;
    };
    HistoryCommands(const Parts &parts, QWidget *window);

    bool run(Command command); ///< false: not one of these, or not while the history is read
    bool shut();               ///< false: it was not open
    void review(const RevisionId &proposal);
    [[nodiscard]] HistoryPanel &panel() const { return *m_panel; }

private:
    void toggle();
    void show();
    void giveRoom(bool isAll);
    void showSinceApproval();
    void takeBack(const Article &article, const QString &from);

    Parts m;
    HistoryPanel *m_panel;
    ProposalCommands *m_proposals;
    RevisionId m_toReview;
    bool m_wanted = false; ///< shown as soon as the text is a version
};

} // namespace toasoan
