#include "app/desk/draft_session.h"

#include "app/desk/second_place.h"

namespace toasoan {
namespace {

Result<Revision> write(Desk &desk, Writing writing, const DraftText &text, const QString &reason)
{
    return writing == Writing::Proposal ? desk.proposals().propose(text) : desk.drafts().save(text, reason);
}

void startOnce(OneShot &timer)
{
    if (!timer.isActive())
        timer.start();
}

} // namespace

DraftSession::DraftSession(StorageThread &storage, const OpenDraft &draft, const SessionTimes &times, QObject *parent,
                           const Writer &writer)
    : QObject(parent)
    , m_storage(storage)
    , m_text{draft.id,        draft.text.article,      draft.text.annotations,
             draft.text.base, JournalFate::Superseded, writer.person}
    , m_writing(writer.writing)
    , m_journalTimer(times.timers(times.journal,
                                  [this] {
                                      m_journalDue = true;
                                      pump();
                                  }))
    , m_revisionTimer(times.timers(times.revision, [this] { save(QStringLiteral("auto")); }))
    , m_retryTimer(times.timers(times.retry, [this] { pump(); }))
{
    if (draft.text.from == RecoveredFrom::Journal) {
        m_version = m_given = m_onDisk = 1; // safe in the journal, but in no revision
        m_revisionTimer->start();
    }
}

DraftSession::~DraftSession()
{
    if (m_onDisk < m_version)
        sendBehind();
}

void DraftSession::setContent(const Article &article, const Annotations &annotations)
{
    if (article == m_text.article && annotations == m_text.annotations)
        return;
    m_text.article = article;
    m_text.annotations = annotations;
    ++m_version;
    startOnce(*m_journalTimer);
    startOnce(*m_revisionTimer);
    if (m_state == SaveState::Saved)
        setState(SaveState::Dirty);
}

void DraftSession::setPerson(const QString &person)
{
    if (person == m_text.person)
        return;
    flush(); // what was typed so far is another's
    m_text.person = person;
}

void DraftSession::save(const QString &reason)
{
    m_wantedRevision = reason;
    m_retryTimer->stop(); // a person who asks need not wait
    pump();
}

void DraftSession::takeStep(const StepRequest &request, StepAnswered done)
{
    m_wantedStep = WantedStep{request, std::move(done)};
    pump();
}

void DraftSession::flush()
{
    if (m_given == m_version)
        return;
    if (m_underWay)
        return sendBehind();
    m_journalDue = true;
    m_retryTimer->stop();
    pump();
}

void DraftSession::close()
{
    m_closing = true;
    if (m_underWay)
        flush();
    finishClosing();
}

/// At most one write is under way; what came in meanwhile goes out with the next.
void DraftSession::pump()
{
    if (m_underWay)
        return;
    if (m_wantedStep)
        sendStep(*std::exchange(m_wantedStep, std::nullopt));
    else if (m_retryTimer->isActive())
        return;
    else if (m_wantedRevision)
        sendRevision(*std::exchange(m_wantedRevision, std::nullopt));
    else if (m_journalDue && m_onDisk < m_version)
        isProposal() ? sendRevision({}) : sendJournal(); // a suggestion has no journal
}

void DraftSession::begin(Write kind)
{
    m_underWay = kind;
    m_given = m_version;
    m_journalDue = false;
    m_journalTimer->stop();
    setState(SaveState::Saving);
}

void DraftSession::sendJournal()
{
    begin(Write::Journal);
    m_storage.ask(
        this, [text = m_text](Desk &desk) { return desk.drafts().journal(text); },
        [this, version = m_version, base = m_text.base](const Outcome &journaled) {
            answered(Write::Journal, version, journaled.map([&base] { return base; }));
        });
}

/// Follows the write under way without waiting for its answer, and has none of its own: the next write has.
void DraftSession::sendBehind()
{
    DraftText text = m_text;
    m_given = m_version;
    if (isProposal()) {
        m_storage.ask(
            this, [text](Desk &desk) { return desk.proposals().propose(text); }, [](const Result<Revision> &) {});
        return;
    }
    if (m_underWay == Write::Revision)
        text.base = {}; // the revision being made; it has no name yet, but will be the head
    m_storage.ask(
        this, [text](Desk &desk) { return desk.drafts().journal(text); }, [](const Outcome &) {});
}

void DraftSession::sendRevision(const QString &reason)
{
    begin(Write::Revision);
    m_storage.ask(
        this, [text = m_text, writing = m_writing, reason](Desk &desk) { return write(desk, writing, text, reason); },
        [this, version = m_version, reason](const Result<Revision> &saved) {
            if (!saved && !m_wantedRevision)
                m_wantedRevision = reason;            // for the retry
            const QPointer<DraftSession> alive(this); // closed() may end the session
            answered(Write::Revision, version, saved.map([](const Revision &revision) { return revision.id; }));
            if (saved && alive)
                Q_EMIT revisionSaved(*saved);
        });
}

/// The step fixes the text that the store holds, so that is brought up to date first, in the same breath.
void DraftSession::sendStep(const WantedStep &step)
{
    begin(Write::Revision);
    struct Answer
    {
        Outcome journaled;
        Result<StepDone> step;
    };
    const auto work = [text = m_text, writing = m_writing, request = step.request](Desk &desk) -> Result<Answer> {
        const Outcome journaled = writing == Writing::Proposal ? desk.proposals().propose(text).map([](const auto &) {})
                                                               : desk.drafts().journal(text);
        if (!journaled)
            return tl::unexpected<Error>(journaled.error());
        return Answer{journaled, desk.workflow().step(request)};
    };
    m_storage.ask(this, work, [this, version = m_version, base = m_text.base, done = step.done](const auto &answer) {
        if (!answer) {
            answered(Write::Journal, version, tl::unexpected<Error>(answer.error()));
            done(tl::unexpected<Error>(answer.error()));
            return;
        }
        const bool taken = answer->step.has_value();
        answered(taken ? Write::Revision : Write::Journal, version, taken ? answer->step->revision.id : base);
        done(answer->step);
    });
}

void DraftSession::answered(Write kind, qint64 version, const Result<RevisionId> &answer)
{
    m_underWay.reset();
    if (answer)
        succeeded(kind, version, *answer);
    else
        failed(answer.error());
    pump();
    if (m_closing)
        finishClosing();
}

void DraftSession::succeeded(Write kind, qint64 version, const RevisionId &revision)
{
    m_error.reset();
    dropCopy();
    m_retryTimer->stop();
    m_onDisk = version;
    m_savedAt = QDateTime::currentDateTimeUtc();
    m_text.base = revision;
    if (kind == Write::Revision) {
        m_revised = version;
        m_revisionTimer->stop();
    }
    if (m_onDisk < m_version)
        startOnce(*m_journalTimer);
    if (m_revised < m_version)
        startOnce(*m_revisionTimer);
    setState(m_onDisk < m_version ? SaveState::Dirty : SaveState::Saved);
}

void DraftSession::failed(const Error &error)
{
    m_error = error;
    m_given = m_onDisk;
    m_journalDue = true;
    m_retryTimer->start();
    setState(SaveState::Failed);
    keepCopyElsewhere();
    if (std::exchange(m_closing, false))
        Q_EMIT closeFailed(error);
}

/// What cannot be saved must not be in this process alone. Behind the failure on the storage thread, which the window
/// does not wait for either.
void DraftSession::keepCopyElsewhere()
{
    if (m_copied == m_version)
        return;
    m_copied = m_version;
    m_storage.ask(
        this,
        [draft = m_text.draft, article = m_text.article](Desk &desk) -> Result<QString> {
            if (desk.isSealed())
                return failure(ErrorCode::Refused, QStringLiteral("sealed"));
            return keepCopy(draft, article, secondPlaces(desk.folder()));
        },
        [this](const Result<QString> &kept) {
            m_copyPath = kept.value_or(QString());
            if (!kept)
                m_copied = 0; // with the next failure once more
            if (!m_error)
                dropCopy(); // saving works again meanwhile
            else
                Q_EMIT saveStateChanged();
        });
}

void DraftSession::dropCopy()
{
    m_copied = 0;
    if (m_copyPath.isEmpty())
        return;
    m_storage.ask(
        this,
        [path = std::exchange(m_copyPath, {})](Desk &) -> Outcome {
            removeCopy(path);
            return {};
        },
        [](const Outcome &) {});
}

void DraftSession::finishClosing()
{
    if (m_underWay)
        return;
    if (m_revised < m_version) {
        save(QStringLiteral("closed"));
        return;
    }
    m_closing = false;
    Q_EMIT closed();
}

void DraftSession::setState(SaveState state)
{
    const bool news = state != m_state || state == SaveState::Saved; // a later save is news: its time
    m_state = state;
    if (news)
        Q_EMIT saveStateChanged();
}

} // namespace toasoan
