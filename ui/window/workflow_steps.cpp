#include "ui/window/workflow_steps.h"

#include "app/article/article_json.h"
#include "app/article/counts.h"
#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "app/exchange/verify.h"
#include "app/language/fold.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/reason_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QUrl>

namespace toasoan {
namespace {

constexpr std::pair<Command, Action> stepCommands[] = {
    {Command::Submit, Action::Submit},
    {Command::Return, Action::Return},
    {Command::Approve, Action::Approve},
    {Command::Withdraw, Action::Withdraw},
    {Command::MarkPublished, Action::MarkPublished},
    {Command::ProposeTopic, Action::Propose},
    {Command::AcceptTopic, Action::AcceptTopic},
    {Command::BeginEditing, Action::TakeUp},
    {Command::PutForward, Action::Forward},
    {Command::PutOnHold, Action::Hold},
    {Command::GoOn, Action::Resume},
    {Command::CancelArticle, Action::Cancel},
    {Command::WriteOn, Action::Reopen},
    {Command::Schedule, Action::Schedule},
    {Command::MarkCorrected, Action::MarkCorrected},
    {Command::TakeDown, Action::TakeDown},
};

/// What the reason dialog asks.
QString questionOf(Action action)
{
    switch (action) {
    case Action::Withdraw:
        return WorkflowSteps::tr("Why is the article taken back?");
    default:
        return WorkflowSteps::tr("Why? The log of the article keeps it.");
    }
}

QString fileNameFor(const QString &headline)
{
    QString name = folded(headline).left(60);
    for (QChar &c : name)
        c = c.isLetterOrNumber() ? c : QChar(u'-');
    name = name.split(u'-', Qt::SkipEmptyParts).join(u'-');
    return (name.isEmpty() ? QStringLiteral("bai") : name) + QStringLiteral(".tsb");
}

struct Exported
{
    PackageInfo info;
    Verification verification;
};

Result<Exported> exportAndVerify(Desk &desk, const DraftId &draft, const QString &path)
{
    const auto info = desk.exports().exportPackage(draft, path);
    if (!info)
        return tl::unexpected(info.error());
    const auto verification = verifyPackage(path);
    if (!verification)
        return tl::unexpected(verification.error());
    return Exported{*info, *verification};
}

} // namespace

WorkflowSteps::WorkflowSteps(StorageThread &storage, OpenArticle &article, Actions &actions, MessageBar &messages,
                             QWidget *window)
    : QObject(window)
    , m_storage(storage)
    , m_article(article)
    , m_actions(actions)
    , m_messages(messages)
    , m_window(window)
{
    enable();
}

void WorkflowSteps::setStanding(const std::optional<Standing> &standing)
{
    m_standing = standing;
    enable();
    Q_EMIT standingChanged();
}

void WorkflowSteps::showWhyReturned()
{
    const bool isToldAbove = !m_article.annotations().returns.isEmpty();
    if (!m_standing || m_standing->state != State::Returned || isToldAbove)
        return;
    m_storage.ask(
        this, [draft = m_article.draft()](Desk &desk) { return desk.history().log(draft); },
        [this, draft = m_article.draft(), said = m_messages.count()](const Result<QList<AuditEntry>> &log) {
            if (!log || m_article.draft() != draft || m_messages.count() != said)
                return;
            const auto last = std::find_if(log->crbegin(), log->crend(), [](const AuditEntry &entry) {
                return entry.action == actionId(Action::Return);
            });
            if (last != log->crend())
                m_messages.say(MessageBar::Kind::Warning, tr("Returned by %1: %2").arg(last->person, last->detail));
        });
}

void WorkflowSteps::setPerson(const Person &person, const WorkflowProfile &profile)
{
    m_person = person;
    m_profile = profile;
    m_article.setPerson(person, profile);
    for (const auto &[command, action] : stepCommands)
        m_actions[command]->setVisible(m_profile.uses(action));
    enable();
    Q_EMIT standingChanged();
}

void WorkflowSteps::noteText(const Article &article)
{
    if (!m_standing || !m_standing->approval || m_article.isProposal())
        return;
    const SealState seal = sealOf(*m_standing->approval, contentHash(article));
    if (m_standing->seal == seal)
        return;
    m_standing->seal = seal;
    enable();
    Q_EMIT standingChanged();
}

/// What the table allows, less what the seal makes pointless or wrong.
bool WorkflowSteps::isOpenTo(Action action) const
{
    const bool sealed = m_standing->seal == SealState::Intact;
    const Authorship authorship = m_standing->author == m_person.name ? Authorship::Own : Authorship::Others;
    const auto next = allowed(action, m_standing->state, m_person, authorship, m_profile);
    if (action == Action::Approve)
        return next && !(sealed && restsOnApproval(m_standing->state));
    return next && (sealed || !restsOnApproval(*next));
}

void WorkflowSteps::enable()
{
    for (const auto &[command, action] : stepCommands)
        m_actions[command]->setEnabled(m_standing && isOpenTo(action));
    m_actions[Command::ExportPackage]->setEnabled(m_standing && m_standing->seal == SealState::Intact);
}

void WorkflowSteps::ask(Action action)
{
    if (action == Action::Return)
        return Q_EMIT returnWanted();
    if (action == Action::Approve) {
        const Article article = m_article.article();
        if (!confirmApproval(article.headline, countsOf(article).words, static_cast<int>(m_article.findings().size()),
                             m_window))
            return;
    }
    QString reason;
    if (reasonRule(action, m_standing->state, m_profile) == ReasonRule::Required) {
        ReasonDialog dialog(actionName(action), questionOf(action), actionName(action), m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        reason = dialog.reason();
    }
    take(action, reason);
}

int WorkflowSteps::reasonCount() const
{
    const QList<ReturnNote> &returns = m_article.annotations().returns;
    const bool isReturned = m_standing && m_standing->state == State::Returned && !returns.isEmpty();
    return isReturned ? static_cast<int>(returns.last().codes.size()) : 0;
}

void WorkflowSteps::take(Action action, const QString &reason, const Returning &returning)
{
    if (!m_article.isOpen())
        return;
    StepRequest request{m_article.draft(), action, m_person.name, reason};
    request.returning = returning;
    const QPointer<WorkflowSteps> alive(this);
    m_article.takeStep(request, [alive, action](const Result<StepDone> &done) {
        if (!alive)
            return;
        if (done)
            alive->taken(action, *done);
        else
            alive->m_messages.say(MessageBar::Kind::Error, errorText(done.error()));
    });
}

void WorkflowSteps::taken(Action action, const StepDone &done)
{
    m_messages.say(MessageBar::Kind::Success,
                   tr("%1: done. The article is now “%2”.").arg(actionName(action), stateName(done.state)));
    reread(m_article.draft());
    Q_EMIT stepTaken();
}

void WorkflowSteps::reread(const DraftId &draft)
{
    m_storage.ask(
        this, [draft](Desk &desk) { return desk.drafts().open(draft); },
        [this, draft](const Result<OpenDraft> &open) {
            if (open && m_article.draft() == draft)
                setStanding(Standing{open->state, open->author, open->approval, open->seal});
        });
}

bool WorkflowSteps::run(Command command)
{
    for (const auto &[known, action] : stepCommands) {
        if (known == command) {
            ask(action);
            return true;
        }
    }
    if (command != Command::ExportPackage)
        return false;
    askExport();
    return true;
}

void WorkflowSteps::askExport()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QDir(documents).exists() ? documents : QDir::homePath();
    const QString suggested = QDir(folder).filePath(fileNameFor(m_article.article().headline));
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Export package"), suggested, tr("Publication package (*.tsb)"));
    if (!path.isEmpty())
        exportTo(path);
}

void WorkflowSteps::exportTo(const QString &path)
{
    m_article.flush();
    m_messages.say(MessageBar::Kind::Info, tr("Writing the package…"));
    m_storage.ask(
        this, [draft = m_article.draft(), path](Desk &desk) { return exportAndVerify(desk, draft, path); },
        [this, path](const Result<Exported> &done) {
            if (!done)
                return m_messages.say(MessageBar::Kind::Error, errorText(done.error()));
            if (!done->verification.isGood())
                return m_messages.say(MessageBar::Kind::Error,
                                      tr("The package was written but does not verify: %1")
                                          .arg(problemText(done->verification.problems.value(0))));
            const QString size = QLocale().formattedDataSize(done->info.bytes);
            m_messages.offer(MessageBar::Kind::Success,
                             tr("Exported and verified: %1 · %2 · %n part(s) · seal %3", nullptr, done->info.parts)
                                 .arg(QFileInfo(path).fileName(), size, done->info.sha256.left(8)),
                             tr("Open folder"), [path] {
                                 QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                             });
            Q_EMIT exported(path);
        });
}

} // namespace toasoan
