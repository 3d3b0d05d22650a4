#pragma once
#include "app/desk/second_place.h"

#include <QObject>
#include <QSet>

namespace toasoan {

class MessageBar;
class OpenArticle;
class StorageThread;
struct OpenDraft;

/// After a crash: offers what was typed after the last version, with what changed in it, and texts that could not be
/// saved. Says nothing of what was typed in this window's own life, so a clean quit or a change of draft is never taken
/// for a crash.
class Recovery : public QObject
{
    Q_OBJECT

public:
    Recovery(StorageThread &storage, OpenArticle &article, MessageBar &messages, QWidget *window);

    /// Of each draft that is shown: false where there is nothing to say.
    bool offer(const OpenDraft &draft);
    void lookForCopies(); ///< at the start
    void showChanges();   ///< of the draft that was offered last; keep them or go back

Q_SIGNALS:
    void offered();
    void draftWanted(const toasoan::DraftId &draft); ///< to be shown now: a copy was brought back into it

private:
    void ask(const Article &version, const QDateTime &saved);
    void goBack(const Article &version);
    void bringBackCopy(const KeptCopy &copy);

    StorageThread &m_storage;
    OpenArticle &m_article;
    MessageBar &m_messages;
    QWidget *m_window;
    QSet<QString> m_known; ///< drafts that were open here before
    QDateTime m_typed;     ///< of what was offered last
};

} // namespace toasoan
