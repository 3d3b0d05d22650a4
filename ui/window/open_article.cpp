#include "ui/window/open_article.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/editor/article_editor.h"

namespace toasoan {
namespace {

constexpr int painting = 60; // ms: the engine, which is loaded for the first check, and the window share two cores
constexpr int burst = 60;    // ms: shorter than anybody waits, longer than between two keys of one syllable

/// What is said of the letters of a half-typed word says nothing yet.
QList<Finding> withoutWord(QList<Finding> findings, const std::optional<Anchor> &word)
{
    if (!word)
        return findings;
    const auto isOfIt = [&word](const Finding &finding) {
        return finding.place == word->place && finding.range.start >= word->range.start
               && finding.range.end() <= word->range.end();
    };
    findings.erase(std::remove_if(findings.begin(), findings.end(), isOfIt), findings.end());
    return findings;
}

} // namespace

OpenArticle::OpenArticle(ArticleEditor &editor, Proofreader &proofreader, StorageThread &storage, QObject *parent)
    : QObject(parent), m_editor(editor), m_proofreader(proofreader), m_storage(storage)
{
    m_editor.setReadOnly(true);
    m_snapshotTimer.setSingleShot(true);
    m_snapshotTimer.setInterval(burst);
    connect(&m_snapshotTimer, &QTimer::timeout, this, &OpenArticle::takeSnapshot);
    connect(&editor, &ArticleEditor::contentEdited, this, [this] {
        // Not restarted by each key: a snapshot follows the first change, however long typing goes on.
        if (isOpen() && !m_loading && !m_snapshotTimer.isActive())
            m_snapshotTimer.start();
    });
    connect(&editor, &ArticleEditor::wordSettled, this, &OpenArticle::check);
    connect(&editor, &ArticleEditor::suggestionsWanted, &proofreader, &Proofreader::suggest);
    connect(&proofreader, &Proofreader::suggested, &editor, &ArticleEditor::setCorrections);
    connect(&proofreader, &Proofreader::checked, this, &OpenArticle::showFindings);
}

void OpenArticle::show(const OpenDraft &draft)
{
    m_writing = Writing::Draft;
    showAs(Writing::Draft, draft);
    followWriting();
}

void OpenArticle::showAs(Writing writing, const OpenDraft &draft)
{
    close();
    m_author = draft.author;
    m_loading = true;
    m_annotations = draft.text.annotations;
    m_lastIgnored.clear();
    OpenDraft shown = draft;
    if (m_access == Access::ReadOnly)
        shown.text.from = RecoveredFrom::Head; // what was typed last stays where it is
    m_session = std::make_unique<DraftSession>(m_storage, shown,
                                               writing == Writing::Proposal ? proposalTimes() : SessionTimes(), nullptr,
                                               Writer{m_person.name, writing});
    connect(m_session.get(), &DraftSession::saveStateChanged, this, &OpenArticle::saveStateChanged);
    connect(m_session.get(), &DraftSession::revisionSaved, this, &OpenArticle::revisionSaved);
    m_editor.load(draft.text.article, m_annotations.noProof, m_annotations.threads,
                  m_editor.isVisible() ? Filling::Whole : Filling::SeenFirst);
    m_editor.setReadOnly(m_access == Access::ReadOnly);
    m_loading = false;
    Q_EMIT articleShown();
    Q_EMIT edited(draft.text.article);
    Q_EMIT decisionsChanged();
    Q_EMIT saveStateChanged();
    QTimer::singleShot(painting, m_session.get(), [this] { check(); });
    if (m_settling) // it was asked for before the window was to close
        settle();
}

void OpenArticle::close()
{
    if (!isOpen())
        return;
    flush();
    DraftSession *leaving = m_session.release();
    disconnect(leaving, nullptr, this, nullptr);
    keepTrying(leaving);
    m_loading = true;
    m_editor.load({});
    m_editor.setReadOnly(true);
    m_loading = false;
    Q_EMIT articleShown();
    Q_EMIT saveStateChanged();
}

/// A session that is closing lives until its text is safe: after a failure it is closed again as soon as writing works.
void OpenArticle::keepTrying(DraftSession *leaving)
{
    leaving->setParent(this);
    m_leaving.append(leaving);
    connect(leaving, &DraftSession::closed, this, [this, leaving] {
        m_leaving.removeAll(leaving);
        leaving->deleteLater();
        tellIfSettled();
    });
    connect(leaving, &DraftSession::saveStateChanged, this, [this, leaving] {
        if (leaving->saveState() == SaveState::Saved && m_leaving.contains(leaving))
            leaving->close();
    });
    connect(leaving, &DraftSession::closeFailed, this, &OpenArticle::failLeaving);
    leaving->close();
}

void OpenArticle::settle()
{
    m_settling = true;
    if (!isOpen())
        return tellIfSettled();
    flush();
    connect(m_session.get(), &DraftSession::closed, this, &OpenArticle::dropSession, Qt::UniqueConnection);
    connect(m_session.get(), &DraftSession::closeFailed, this, &OpenArticle::failLeaving, Qt::UniqueConnection);
    m_session->close();
}

void OpenArticle::dropSession()
{
    m_lastIgnored.clear();
    if (isOpen())
        m_session.release()->deleteLater();
    tellIfSettled();
}

void OpenArticle::failLeaving(const Error &error)
{
    m_settling = false;
    Q_EMIT leavingFailed(error);
}

void OpenArticle::tellIfSettled()
{
    if (!isSettled())
        return;
    Q_EMIT atRest();
    if (m_settling)
        Q_EMIT settled();
}

bool OpenArticle::isSettled() const
{
    return !isOpen() && m_leaving.isEmpty();
}

void OpenArticle::setPerson(const Person &person, const WorkflowProfile &profile)
{
    flush();
    m_person = person;
    m_profile = profile;
    if (isOpen() && !isProposal())
        m_session->setPerson(person.name);
    followWriting();
}

bool OpenArticle::maySuggestOnly() const
{
    const auto authorship = m_author == m_person.name ? Authorship::Own : Authorship::Others;
    return isOpen() && !m_person.name.isEmpty() && toasoan::maySuggestOnly(m_person, authorship, m_profile);
}

Writing OpenArticle::wantedWriting() const
{
    return maySuggestOnly() ? Writing::Proposal : m_writing;
}

void OpenArticle::setWriting(Writing writing)
{
    m_writing = writing;
    followWriting();
}

/// Where writing goes elsewhere from now on, the text is read anew: what one suggests is not what stands there. Until
/// it is there nothing can be typed.
void OpenArticle::followWriting()
{
    const Writing wanted = wantedWriting();
    const bool samePerson = isOpen() && m_session->person() == m_person.name;
    if (!isWritable() || (wanted == Writing::Draft ? !isProposal() : isProposal() && samePerson))
        return;
    flush();
    m_editor.setReadOnly(true);
    const auto read = [draft = this->draft(), wanted, person = m_person.name](Desk &desk) {
        auto open = desk.drafts().open(draft);
        if (!open || wanted == Writing::Draft)
            return open;
        return desk.proposals().begin(draft, person).map([&open](CurrentText text) {
            open->text = std::move(text);
            return *open;
        });
    };
    m_storage.ask(this, read, [this, draft = this->draft(), wanted](const Result<OpenDraft> &open) {
        if (this->draft() != draft || wantedWriting() != wanted)
            return;
        if (open)
            showAs(wanted, *open);
        else
            Q_EMIT writingFailed(open.error());
    });
}

void OpenArticle::setAccess(Access access)
{
    m_access = access;
    m_editor.setReadOnly(!isWritable());
}

Article OpenArticle::article() const
{
    return m_editor.snapshot();
}

void OpenArticle::setSettings(const Settings &settings)
{
    m_settings = settings;
    QHash<QString, QString> words;
    for (const AutocorrectWord &word : settings.autocorrect)
        words.insert(word.typed, word.put);
    m_editor.setAutocorrect(words);
    check();
}

void OpenArticle::checkAgain()
{
    check();
}

void OpenArticle::become(const Article &article)
{
    if (!isOpen())
        return;
    m_editor.become(article);
    takeSnapshot();
}

void OpenArticle::takeSnapshot()
{
    m_snapshotTimer.stop();
    if (!isOpen())
        return;
    const Article article = m_editor.snapshot();
    m_annotations.noProof = m_editor.noProof();
    m_annotations.threads = m_editor.comments().threads();
    m_session->setContent(article, m_annotations);
    Q_EMIT edited(article);
    check();
}

void OpenArticle::takeTyped()
{
    m_editor.commitPreedit();
    if (m_snapshotTimer.isActive())
        takeSnapshot();
}

void OpenArticle::flush()
{
    takeTyped();
    if (isOpen())
        m_session->flush();
}

void OpenArticle::follow(const Revision &head)
{
    if (isOpen() && head.draft == draft())
        m_session->follow(head.id);
    Q_EMIT revisionSaved();
}

/// Not into the journal first: the version that follows holds the same text, and whoever asks next is behind it.
void OpenArticle::save(const QString &reason)
{
    takeTyped();
    if (isOpen())
        m_session->save(reason);
}

void OpenArticle::takeStep(const StepRequest &request, std::function<void(const Result<StepDone> &)> done)
{
    flush();
    if (!isOpen())
        return;
    m_session->takeStep(request, [this, request, done = std::move(done)](const Result<StepDone> &answer) {
        if (answer && draft() == request.draft)
            noteStep(request, *answer);
        done(answer);
    });
}

/// What the store wrote into the annotations stands in ours, too.
void OpenArticle::noteStep(const StepRequest &request, const StepDone &done)
{
    const bool wasAsked = !std::exchange(m_annotations.assignee, {}).isEmpty();
    if (request.action != Action::Return)
        return wasAsked ? takeSnapshot() : void();
    m_annotations.threads = m_editor.comments().threads();
    noteReturn(m_annotations, request.returning,
               returnNote(request.returning, request.reason, request.person, done.revision.time));
    m_editor.editComments([this](CommentMarks &marks) {
        for (const CommentThread &thread : std::as_const(m_annotations.threads)) {
            if (marks.thread(thread.id))
                marks.update(thread);
            else
                marks.add(*m_editor.document(), thread);
        }
    });
    takeSnapshot();
}

void OpenArticle::check()
{
    if (!isOpen())
        return;
    CheckOptions options;
    options.fields = FieldsKnown::Yes;
    options.sureness = surenessFromId(m_settings.sureness);
    options.decisions = m_annotations.decisions;
    options.noProof = m_editor.noProof();
    for (const IgnoredFinding &ignored : m_settings.ignoredAlways)
        options.ignoredAlways.insert(ignoreKey(ignored.rule, ignored.text));
    options.skipWords = QSet<QString>(m_settings.dictionaryWords.begin(), m_settings.dictionaryWords.end());
    m_proofreader.check(m_editor.snapshot(), options);
}

void OpenArticle::showFindings(const Article &article, const QList<Finding> &findings)
{
    // Answers about a text that has changed meanwhile are not shown: the next check is on its way.
    if (!isOpen() || !(article == m_editor.snapshot()))
        return;
    m_editor.setFindings(withoutWord(findings, m_editor.wordInWork()));
    Q_EMIT findingsChanged();
}

const QList<Finding> &OpenArticle::findings() const
{
    return m_editor.findings();
}

void OpenArticle::ignoreHere(const QList<Finding> &findings, const QString &person, const QString &reason)
{
    m_lastIgnored.clear();
    for (const Finding &finding : findings) {
        const FindingDecision decision{finding.rule, finding.text, finding.place, person, reason};
        if (!m_annotations.decisions.contains(decision))
            m_lastIgnored.append(decision);
    }
    m_annotations.decisions += m_lastIgnored;
    Q_EMIT decisionsChanged();
    takeSnapshot();
}

void OpenArticle::setNotes(const InnerNotes &notes)
{
    if (notes == this->notes())
        return;
    m_annotations.editorNote = notes.editor;
    m_annotations.sourceNotes = notes.sources;
    takeSnapshot();
}

void OpenArticle::setPlan(const Plan &plan)
{
    if (plan == this->plan())
        return;
    m_annotations.deadline = plan.deadline;
    m_annotations.assignee = plan.assignee;
    takeSnapshot();
}

void OpenArticle::recordConsent(const PictureConsent &consent)
{
    m_annotations.consents.append(consent);
    takeSnapshot();
}

void OpenArticle::setCaptionLinks(const QList<CaptionLink> &links)
{
    if (links == m_annotations.captionLinks)
        return;
    m_annotations.captionLinks = links;
    takeSnapshot();
}

void OpenArticle::takeBackIgnoring()
{
    takeBack(std::exchange(m_lastIgnored, {}));
}

void OpenArticle::takeBack(const QList<FindingDecision> &decisions)
{
    for (const FindingDecision &decision : decisions)
        m_annotations.decisions.removeOne(decision);
    Q_EMIT decisionsChanged();
    takeSnapshot();
}

void OpenArticle::lookForOthers()
{
    if (!isOpen() || isProposal())
        return;
    m_storage.ask(
        this, [draft = this->draft()](Desk &desk) { return desk.drafts().open(draft); },
        [this](const Result<OpenDraft> &open) {
            if (!open || draft() != open->id || m_session->base() == open->head)
                return;
            if (m_session->saveState() == SaveState::Saved && !m_snapshotTimer.isActive())
                Q_EMIT changedElsewhere(*open);
            else
                Q_EMIT changedElsewhereToo();
        });
}

} // namespace toasoan
