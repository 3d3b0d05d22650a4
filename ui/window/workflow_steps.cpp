#include "ui/window/workflow_steps.h"

#include "app/article/article_json.h"
#include "app/article/counts.h"
#include "app/desk/desk.h"
#include "app/desk/secret_keys.h"
#include "app/desk/storage_thread.h"
#include "app/workflow/fingerprint.h"
#include "app/workflow/required_fields.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/window/approval_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/reason_dialog.h"
#include "ui/window/tool_row.h"

#include <QPointer>

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

bool asksOfTexts(const WorkflowProfile &profile)
{
    return std::any_of(profile.transitions.begin(), profile.transitions.end(),
                       [](const Transition &row) { return row.asksOfTheText(); });
}

QString whoActed(const AuditEntry &entry)
{
    const auto lent = lentRoleFrom(entry.actingFor);
    return inRole(entry.person, {}, lent ? lent->from : QString());
}

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

/// With what only the storage thread knows.
Result<ApprovalQuestion> completed(Desk &desk, const DraftId &draft, ApprovalQuestion question)
{
    auto holding = desk.workflow().holdingBack(draft);
    auto obstacles = desk.workflow().obstacles(draft, Action::Approve);
    auto key = desk.keys().keyOf(question.person.name);
    if (!holding || !obstacles || !key)
        return tl::unexpected(!holding ? holding.error() : !obstacles ? obstacles.error() : key.error());
    question.holding = *std::move(holding);
    question.obstacles = *std::move(obstacles);
    question.key = *std::move(key);
    question.folder = desk.folder();
    question.isKeyHere = question.key && keepsKey(question.folder, *question.key);
    question.isRemembered = question.key && remembersKey(question.folder, *question.key);
    return question;
}

/// As if all were waived that may be: what nobody can let pass is said before anything is asked.
Outcome canBeWaived(const QList<Obstacle> &obstacles)
{
    QList<Waiver> all;
    for (const Obstacle &obstacle : obstacles)
        all.append({obstacle.rule, {}});
    return isFree(Action::Approve, obstacles, all);
}

/// Who said yes, as what, in spite of what, and how it is signed.
QString approvalTip(const Approval &approval, SignatureState signature)
{
    const QString time = QLocale().toString(approval.time.toLocalTime(), QLocale::ShortFormat);
    QStringList lines{WorkflowSteps::tr("Approved by %1, %2").arg(approverName(approval), time),
                      signatureName(signature)};
    if (!approval.key.isEmpty())
        lines.append(fingerprintWords(approval.key));
    for (const Waiver &waiver : approval.waivers)
        lines.append(WorkflowSteps::tr("Waived: %1: %2").arg(waiver.rule, waiver.reason));
    return lines.join(u'\n');
}

} // namespace

WorkflowSteps::Standing WorkflowSteps::standingOf(const OpenDraft &draft)
{
    return {draft.state, draft.author, draft.approval, draft.seal, draft.signature};
}

WorkflowSteps::WorkflowSteps(StorageThread &storage, OpenArticle &article, Actions &actions, MessageBar &messages,
                             QWidget *window)
    : QObject(window)
    , m_storage(storage)
    , m_article(article)
    , m_actions(actions)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_article, &OpenArticle::findingsChanged, this, [this] {
        if (m_standing && m_article.isOpen() && asksOfTexts(m_profile))
            noteText(m_article.article());
    });
    enable();
}

void WorkflowSteps::setStanding(const std::optional<Standing> &standing)
{
    m_standing = standing;
    lookAgain();
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
                m_messages.say(MessageBar::Kind::Warning, tr("Returned by %1: %2").arg(whoActed(*last), last->detail));
        });
}

void WorkflowSteps::setPerson(const Person &person, const WorkflowProfile &profile)
{
    m_person = person;
    m_profile = profile;
    m_article.setPerson(person, profile);
    for (const auto &[command, action] : stepCommands)
        m_actions[command]->setVisible(m_profile.uses(action));
    lookAgain();
    enable();
    Q_EMIT standingChanged();
}

void WorkflowSteps::noteText(const Article &article)
{
    if (!m_standing || m_article.isProposal())
        return;
    const auto sealBefore = m_standing->seal;
    if (m_standing->approval)
        m_standing->seal = sealOf(*m_standing->approval, contentHash(article));
    const auto whyBefore = m_whyNotYet;
    look(article);
    if (m_standing->seal == sealBefore && m_whyNotYet == whyBefore)
        return;
    enable();
    Q_EMIT standingChanged();
}

/// Where no step wants anything of a text, none is read.
void WorkflowSteps::lookAgain()
{
    look(m_article.isOpen() && asksOfTexts(m_profile) ? m_article.article() : Article());
}

/// What the text has not yet that a step from here wants, by the findings as the page shows them.
void WorkflowSteps::look(const Article &article)
{
    m_whyNotYet.clear();
    if (!m_standing || !m_article.isOpen())
        return;
    for (const Action action : allActions()) {
        if (const QString why = whyNotYet(action, article); !why.isEmpty())
            m_whyNotYet.insert(static_cast<int>(action), why);
    }
}

QString WorkflowSteps::whyNotYet(Action action, const Article &article) const
{
    const Transition *row = transitionOf(action, m_standing->state, m_profile);
    if (!row || !row->asksOfTheText())
        return {};
    const Outcome free = isFree(action, obstaclesTo(*row, article, m_article.findings()), {});
    return free ? QString() : errorText(free.error());
}

void WorkflowSteps::tell(ToolRow &tools) const
{
    if (!m_standing)
        return tools.showNoState();
    const auto &approval = m_standing->approval;
    tools.showState(m_standing->state, m_standing->seal, reasonCount(),
                    approval ? std::optional(m_standing->signature) : std::nullopt);
    if (approval)
        tools.setStateTip(approvalTip(*approval, m_standing->signature));
}

/// What the table allows, less what the seal makes pointless or wrong.
bool WorkflowSteps::isOpenTo(Action action) const
{
    const bool sealed = m_standing->seal == SealState::Intact;
    if (mayOnlyAsk(action, m_standing->state, m_person, m_profile))
        return true;
    const auto way = acting(action, m_standing->state, m_person, m_standing->author, m_profile);
    if (action == Action::Approve)
        return way && !(sealed && restsOnApproval(m_standing->state));
    return way && (sealed || !restsOnApproval(way->next));
}

void WorkflowSteps::enable()
{
    for (const auto &[command, action] : stepCommands) {
        m_actions[command]->setEnabled(m_standing && isOpenTo(action));
        m_actions.explain(command, m_whyNotYet.value(static_cast<int>(action)));
    }
    m_actions[Command::ExportPackage]->setEnabled(m_standing.has_value()); // it says why an article may not leave
}

void WorkflowSteps::ask(Action action)
{
    if (action == Action::Return)
        return Q_EMIT returnWanted();
    if (action == Action::Approve)
        return askApproval();
    if (goesIntoLedger(action))
        return Q_EMIT orderWanted(action);
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

/// What stands in the way is read of the text as the store has it, so what is typed goes there first.
void WorkflowSteps::askApproval()
{
    const auto way = acting(Action::Approve, m_standing->state, m_person, m_standing->author, m_profile);
    const Article article = m_article.article();
    ApprovalQuestion question;
    question.headline = article.headline;
    question.words = countsOf(article).words;
    question.findings = static_cast<int>(m_article.findings().size());
    question.person = m_person;
    question.next = way ? way->next : State::Approved;
    question.lentBy = way ? way->lentBy : QString();
    question.profile = m_profile;
    m_article.flush();
    m_storage.ask(
        this, [draft = m_article.draft(), question](Desk &desk) { return completed(desk, draft, question); },
        [this, draft = m_article.draft()](const Result<ApprovalQuestion> &question) {
            if (m_article.draft() != draft)
                return;
            const Outcome asked =
                question ? canBeWaived(question->obstacles) : Outcome(tl::unexpected<Error>(question.error()));
            asked ? approve(*question) : refuse(asked.error());
        });
}

void WorkflowSteps::approve(const ApprovalQuestion &question)
{
    const DraftId draft = m_article.draft();
    ApprovalDialog dialog(question, m_window);
    if (dialog.exec() != QDialog::Accepted || m_article.draft() != draft)
        return;
    StepRequest request{draft, Action::Approve, question.person.name, {}};
    request.waivers = dialog.waivers();
    request.key = dialog.key();
    take(request);
}

void WorkflowSteps::take(Action action, const QString &reason, const Returning &returning)
{
    StepRequest request{m_article.draft(), action, m_person.name, reason};
    request.returning = returning;
    take(request);
}

void WorkflowSteps::take(const StepRequest &request)
{
    if (!m_article.isOpen())
        return;
    const QPointer<WorkflowSteps> alive(this);
    m_article.takeStep(request, [alive, action = request.action](const Result<StepDone> &done) {
        if (!alive)
            return;
        if (done)
            alive->taken(action, *done);
        else
            alive->refuse(done.error());
    });
}

/// With a way to what is in the step's way, where it can be gone to.
void WorkflowSteps::refuse(const Error &error)
{
    const QString text = errorText(error);
    if (error.detail == u"fields-missing") {
        const QString field = error.args.value(1).section(u',', 0, 0);
        return m_messages.offer(MessageBar::Kind::Error, text, tr("Go to “%1”").arg(requiredFieldName(field)),
                                [this, field] { Q_EMIT fieldWanted(field); });
    }
    const QList<Finding> &findings = m_article.findings();
    const auto first = std::find_if(findings.begin(), findings.end(), [&error](const Finding &finding) {
        return finding.rule == error.args.value(2) && finding.text == error.args.value(3);
    });
    if (error.detail == u"findings-hold" && first != findings.end())
        return m_messages.offer(MessageBar::Kind::Error, text, tr("Show it"),
                                [this, finding = *first] { Q_EMIT findingWanted(finding); });
    m_messages.say(MessageBar::Kind::Error, text);
}

void WorkflowSteps::taken(Action action, const StepDone &done)
{
    m_messages.say(MessageBar::Kind::Success,
                   tr("%1: done. The article is now “%2”.").arg(actionName(action), stateName(done.state)));
    reread(m_article.draft());
    if (done.order > 0)
        Q_EMIT ordered(done.order);
    Q_EMIT stepTaken();
}

void WorkflowSteps::reread(const DraftId &draft)
{
    m_storage.ask(
        this, [draft](Desk &desk) { return desk.drafts().open(draft); },
        [this, draft](const Result<OpenDraft> &open) {
            if (open && m_article.draft() == draft)
                setStanding(standingOf(*open));
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
    return false;
}

} // namespace toasoan
