#pragma once
#include "app/desk/board_service.h"
#include "app/desk/draft_session.h"
#include "app/desk/proofreader.h"
#include "app/desk/settings.h"
#include "app/workflow/transitions.h"
#include "ui/settings/notes_dialog.h"

#include <QObject>
#include <QTimer>

namespace toasoan {

class ArticleEditor;

/// The draft that the editor shows: its text goes to the disk and to proofing as it is typed, findings come back.
class OpenArticle : public QObject
{
    Q_OBJECT

public:
    OpenArticle(ArticleEditor &editor, Proofreader &proofreader, StorageThread &storage, QObject *parent = nullptr);

    void show(const OpenDraft &draft);
    /// What is typed is given to the storage thread; the editor is empty afterwards. A text that cannot be written then
    /// is kept here and tried again: leavingFailed().
    void close();
    /// Before the window goes: settled() when everything typed is safe, leavingFailed() when it is not; the text stays
    /// in the editor until then.
    void settle();
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] bool isWritable() const { return isOpen() && m_access == Access::ReadWrite; }
    /// Who types from now on. Where they may not change the article that is open, what they type is a suggestion.
    void setPerson(const Person &person, const WorkflowProfile &profile);
    [[nodiscard]] const Person &person() const { return m_person; }
    void setWriting(Writing writing); ///< by choice; of no effect where the person may only suggest
    [[nodiscard]] bool maySuggestOnly() const;
    [[nodiscard]] bool isProposal() const { return isOpen() && m_session->isProposal(); }
    void setAccess(Access access); ///< read only: nothing can be typed into what is shown from now on
    [[nodiscard]] DraftId draft() const { return isOpen() ? m_session->draft() : DraftId{}; }
    [[nodiscard]] const DraftSession *session() const { return m_session.get(); }
    [[nodiscard]] Article article() const;

    void setSettings(const Settings &settings); ///< dictionary and what is never to be said again
    void checkAgain();                          ///< what is right has changed
    void become(const Article &article);        ///< an older version taken back: an edit, one undo step
    void save(const QString &reason = QStringLiteral("saved"));
    void follow(const Revision &head); ///< the text as it is was saved otherwise than by this
    /// Gives everything typed to the storage thread now, so that what is asked of it next sees it.
    void flush();
    /// On the text as it is; `done` hears how it went.
    void takeStep(const StepRequest &request, std::function<void(const Result<StepDone> &)> done);
    void ignoreHere(const QList<Finding> &findings, const QString &person, const QString &reason = {});
    [[nodiscard]] InnerNotes notes() const { return {m_annotations.editorNote, m_annotations.sourceNotes}; }
    void setNotes(const InnerNotes &notes); ///< beside the text: no undo step
    [[nodiscard]] Plan plan() const { return {m_annotations.deadline, m_annotations.assignee}; }
    void setPlan(const Plan &plan);                                                ///< beside the text, as notes are
    void recordConsent(const PictureConsent &consent);                             ///< beside the text, as notes are
    void setCaptionLinks(const QList<CaptionLink> &links);                         ///< the same
    [[nodiscard]] const Annotations &annotations() const { return m_annotations; } ///< comments as of the last snapshot
    void takeBackIgnoring();                                                       ///< of the last ignoreHere()
    void takeBack(const QList<FindingDecision> &decisions);
    [[nodiscard]] const QList<FindingDecision> &decisions() const { return m_annotations.decisions; }
    /// Another process may have saved the draft that is open here: asks the store.
    void lookForOthers();
    [[nodiscard]] const QList<Finding> &findings() const;

Q_SIGNALS:
    void edited(const toasoan::Article &article);
    void articleShown(); ///< another one, or none
    void findingsChanged();
    void decisionsChanged();
    void saveStateChanged();
    void revisionSaved();
    void settled();
    void atRest();                                        ///< nothing is open, and all that was is safe
    void changedElsewhere(const toasoan::OpenDraft &now); ///< nothing of ours is unsaved
    void changedElsewhereToo();                           ///< what was typed here will follow it
    void writingFailed(const toasoan::Error &error);      ///< where it should go is not read: nothing can be typed
    void leavingFailed(const toasoan::Error &error);

private:
    [[nodiscard]] Writing wantedWriting() const;
    void followWriting();
    void showAs(Writing writing, const OpenDraft &draft);
    void keepTrying(DraftSession *leaving);
    void failLeaving(const Error &error);
    void dropSession();
    void tellIfSettled();
    void takeTyped();
    void takeSnapshot();
    void noteStep(const StepRequest &request, const StepDone &done);
    void check();
    void showFindings(const Article &article, const QList<Finding> &findings);

    ArticleEditor &m_editor;
    Proofreader &m_proofreader;
    StorageThread &m_storage;
    std::unique_ptr<DraftSession> m_session;
    Annotations m_annotations;
    Person m_person; ///< nobody: the account's own
    WorkflowProfile m_profile;
    Writing m_writing = Writing::Draft; ///< as it was chosen
    QString m_author;                   ///< of the article that is open
    Settings m_settings;
    QList<FindingDecision> m_lastIgnored; ///< what the last ignoreHere() added
    QTimer m_snapshotTimer;               ///< one snapshot for a burst of keys
    QList<DraftSession *> m_leaving;      ///< closing; owned as children
    bool m_loading = false;
    bool m_settling = false;
    Access m_access = Access::ReadWrite;
};

} // namespace toasoan
