#pragma once
#include "app/desk/one_shot.h"
#include "app/desk/storage_thread.h"

namespace toasoan {

/// What the status line says of a person's work.
enum class SaveState {
    Saved,  ///< everything is on disk
    Dirty,  ///< something is not yet
    Saving, ///< being written now
    Failed, ///< the last attempt did not succeed; the next follows by itself
};

/// How soon things happen, in milliseconds.
struct SessionTimes
{
    int journal = 500;            ///< from the first change that is not on disk to its journal entry
    int revision = 5 * 60 * 1000; ///< from the first change that is in no revision to the next one
    int retry = 1000;             ///< after a failure
    MakeOneShot timers = systemTimers();
};

/// Where what is typed goes: into the draft, or beside it as a suggestion of somebody who does not edit it.
enum class Writing { Draft, Proposal };

/// Who types, and where to.
struct Writer
{
    QString person; ///< empty: the account's own
    Writing writing = Writing::Draft;
};

/// How soon a suggestion is kept: each time is a revision, which those that follow hide.
[[nodiscard]] inline SessionTimes proposalTimes()
{
    SessionTimes times;
    times.journal = 5000;
    return times;
}

/// One open draft between the editor and the disk: takes each snapshot, journals it soon, makes revisions, and knows
/// at any time what is safe. GUI thread.
class DraftSession : public QObject
{
    Q_OBJECT

public:
    /// `storage` must outlive the session.
    DraftSession(StorageThread &storage, const OpenDraft &draft, const SessionTimes &times = {},
                 QObject *parent = nullptr, const Writer &writer = {});
    /// What is not on disk yet is still given to the storage thread.
    ~DraftSession() override;
    Q_DISABLE_COPY_MOVE(DraftSession)

    [[nodiscard]] const DraftId &draft() const { return m_text.draft; }
    [[nodiscard]] const Article &article() const { return m_text.article; }
    [[nodiscard]] const Annotations &annotations() const { return m_text.annotations; }
    [[nodiscard]] const RevisionId &base() const { return m_text.base; } ///< the last revision known here
    [[nodiscard]] bool isProposal() const { return m_writing == Writing::Proposal; }
    [[nodiscard]] const QString &person() const { return m_text.person; }

    [[nodiscard]] SaveState saveState() const { return m_state; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; } ///< UTC; of the last success; invalid before it
    [[nodiscard]] const std::optional<Error> &saveError() const { return m_error; } ///< while Failed
    /// While Failed: where the text lies meanwhile, outside of the data folder; empty before it does, or nowhere.
    [[nodiscard]] const QString &copyPath() const { return m_copyPath; }

    /// The text as it is after a change. Cheap: values are shared, the disk is not waited for.
    void setContent(const Article &article, const Annotations &annotations);
    void follow(const RevisionId &head) { m_text.base = head; } ///< which somebody else made of this very text
    void setPerson(const QString &person);                      ///< who types from now on
    /// Makes a revision of the text as it is; revisionSaved() or a Failed state follows.
    void save(const QString &reason);
    /// Gives the storage thread the text as it is now, so that whatever is asked of it afterwards sees it.
    void flush();
    /// Makes a revision if there is anything new, then says closed(), or closeFailed() and stays open. The storage
    /// thread has the text at once, even where nobody is there any more to hear its answers.
    void close();
    /// Takes a workflow step on the text as it is; `done` hears how it went, on this thread.
    void takeStep(const StepRequest &request, std::function<void(const Result<StepDone> &)> done);

Q_SIGNALS:
    void saveStateChanged();
    void revisionSaved(const toasoan::Revision &revision);
    void closed();
    void closeFailed(const toasoan::Error &error);

private:
    enum class Write { Journal, Revision };
    using StepAnswered = std::function<void(const Result<StepDone> &)>;
    struct WantedStep
    {
        StepRequest request;
        StepAnswered done;
    };

    void pump();
    void begin(Write kind);
    void sendJournal();
    void sendBehind();
    void sendRevision(const QString &reason);
    void sendStep(const WantedStep &step);
    void answered(Write kind, qint64 version, const Result<RevisionId> &answer);
    void succeeded(Write kind, qint64 version, const RevisionId &revision);
    void failed(const Error &error);
    void keepCopyElsewhere();
    void dropCopy();
    void finishClosing();
    void setState(SaveState state);

    StorageThread &m_storage;
    DraftText m_text;
    Writing m_writing;
    qint64 m_version = 0; ///< counts changes
    qint64 m_given = 0;   ///< the last version that the storage thread has been given
    qint64 m_onDisk = 0;  ///< the last version that is in a journal or revision
    qint64 m_revised = 0; ///< the last version that is in a revision
    qint64 m_copied = 0;  ///< the last version that was given to a second place
    QString m_copyPath;
    std::optional<Write> m_underWay;
    bool m_journalDue = false;
    bool m_closing = false;
    std::optional<QString> m_wantedRevision; ///< its reason
    std::optional<WantedStep> m_wantedStep;
    SaveState m_state = SaveState::Saved;
    QDateTime m_savedAt;
    std::optional<Error> m_error;
    std::unique_ptr<OneShot> m_journalTimer;
    std::unique_ptr<OneShot> m_revisionTimer;
    std::unique_ptr<OneShot> m_retryTimer;
};

} // namespace toasoan
