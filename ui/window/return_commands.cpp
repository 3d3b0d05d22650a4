#include "ui/window/return_commands.h"

#include "app/base/ids.h"
#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/models/comment_list_model.h"
#include "ui/panels/comments_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/return_bar.h"
#include "ui/window/return_dialog.h"
#include "ui/window/workflow_steps.h"

#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

Result<QList<ReturnReason>> reasonsOf(Desk &desk)
{
    return desk.workflow().returnReasons();
}

/// A thread about what is selected, as the page would have it.
CommentMarks markAt(const ArticleEditor &editor, const Comment &comment)
{
    CommentMarks marks;
    marks.add(CommentMarks::wordsFor(editor.textCursor()), {comment}, editor.chosenPicture());
    return marks;
}

Pinnable pinnable(const CommentMarks::Placed &placed)
{
    return {placed.thread.id, aboutText(placed.thread.anchor.place.part, placed.words),
            placed.thread.comments.first().text};
}

/// What the person may pin: what is selected, and what was said and is not settled.
QList<Pinnable> passagesIn(const ArticleEditor &editor)
{
    QList<Pinnable> passages;
    const bool isSelected = editor.textCursor().hasSelection() || !editor.chosenPicture().isEmpty();
    if (isSelected && !CommentMarks::wordsFor(editor.textCursor()).isNull())
        passages.append({{}, pinnable(markAt(editor, {}).placed().first()).about, {}});
    for (const CommentMarks::Placed &placed : editor.comments().placed()) {
        if (placed.thread.state == ThreadState::Open && !placed.thread.comments.isEmpty())
            passages.append(pinnable(placed));
    }
    return passages;
}

} // namespace

ReturnCommands::ReturnCommands(const Parts &parts, QObject *parent) : QObject(parent), m(parts)
{
    connect(&m.article, &OpenArticle::edited, this, &ReturnCommands::refresh);
    connect(&m.article, &OpenArticle::articleShown, this, &ReturnCommands::refresh);
    connect(&m.workflow, &WorkflowSteps::standingChanged, this, &ReturnCommands::refresh);
    connect(&m.workflow, &WorkflowSteps::returnWanted, this, [this] {
        m.storage.ask(this, reasonsOf, [this, draft = m.article.draft()](const Result<QList<ReturnReason>> &reasons) {
            if (!reasons)
                m.messages.say(MessageBar::Kind::Error, errorText(reasons.error()));
            else if (m.article.draft() == draft)
                ask(*reasons);
        });
    });
}

QWidget *ReturnCommands::above(QWidget *page)
{
    auto *place = new QWidget;
    m_column = new QVBoxLayout(place);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(page, 1);
    return place;
}

ReturnBar &ReturnCommands::bar()
{
    if (!m_bar) {
        m_bar = new ReturnBar;
        m_column->insertWidget(0, m_bar);
        connect(m_bar, &ReturnBar::nextWanted, this, &ReturnCommands::goToNext);
        connect(m_bar, &ReturnBar::listWanted, &m.panel, &CommentsPanel::showReturns);
    }
    return *m_bar;
}

void ReturnCommands::hideBar()
{
    if (m_bar)
        m_bar->hide();
}

QString ReturnCommands::reasonOf(const CommentThread &thread) const
{
    return thread.reason.isEmpty()
               ? QString()
               : returnReasonName(m_reasons.isEmpty() ? builtInReturnReasons() : m_reasons, thread.reason);
}

void ReturnCommands::refresh()
{
    const QList<ReturnNote> &returns = m.article.annotations().returns;
    const auto &standing = m.workflow.standing();
    if (!m.article.isOpen() || returns.isEmpty() || !standing)
        return hideBar();
    if (m_reasons.isEmpty())
        load();
    if (standing->state != State::Returned)
        return hideBar();
    QStringList reasons;
    for (const QString &code : returns.last().codes)
        reasons.append(returnReasonName(m_reasons, code));
    if (!(m_shown == returns.last()))
        askWhoseRole(returns.last());
    bar().show(returns.last(), reasons, pins(), m_lentBy);
}

/// The log knows; what is written beside the text names who returned it alone.
void ReturnCommands::askWhoseRole(const ReturnNote &note)
{
    m_shown = note;
    m_lentBy.clear();
    m.storage.ask(
        this, [draft = m.article.draft()](Desk &desk) { return desk.history().log(draft); },
        [this, note](const Result<QList<AuditEntry>> &log) {
            if (!log || !(m_shown == note))
                return;
            const auto last = std::find_if(log->crbegin(), log->crend(), [](const AuditEntry &entry) {
                return entry.action == actionId(Action::Return);
            });
            const auto lent = last == log->crend() ? std::nullopt : lentRoleFrom(last->actingFor);
            m_lentBy = lent ? lent->from : QString();
            if (lent)
                refresh();
        });
}

/// The newsroom's own names follow; those that are built in will do until then.
void ReturnCommands::load()
{
    m_reasons = builtInReturnReasons();
    m.storage.ask(this, reasonsOf, [this](const Result<QList<ReturnReason>> &reasons) {
        if (!reasons || *reasons == m_reasons)
            return;
        m_reasons = *reasons;
        refresh();
        Q_EMIT reasonsKnown();
    });
}

QList<CommentThread> ReturnCommands::pins() const
{
    QList<CommentThread> pins = m.article.annotations().threads;
    const QDateTime since = m.article.annotations().returns.last().time;
    pins.removeIf([&since](const CommentThread &thread) {
        const bool isSettledBefore = thread.state == ThreadState::Resolved && thread.resolvedAt < since;
        return thread.reason.isEmpty() || isSettledBefore;
    });
    return pins;
}

void ReturnCommands::ask(const QList<ReturnReason> &reasons)
{
    ReturnDialog dialog(reasons, passagesIn(m.editor), m.editor.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Returning returning{dialog.codes(), {}, {}};
    for (const Pinnable &passage : dialog.pinned()) {
        if (passage.thread.isEmpty())
            returning.pins =
                markAt(m.editor, {m.workflow.person().name,
                                  QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC),
                                  dialog.text(),
                                  {}})
                    .threads();
        else
            returning.pinned.append(passage.thread);
    }
    m.workflow.take(Action::Return, dialog.text(), returning);
}

/// In reading order behind the caret, round the corner.
void ReturnCommands::goToNext()
{
    QStringList open;
    for (const CommentThread &pin : pins()) {
        if (pin.state == ThreadState::Open)
            open.append(pin.id);
    }
    QList<CommentMarks::Placed> placed = m.editor.comments().placed();
    placed.removeIf(
        [&open](const CommentMarks::Placed &one) { return one.position < 0 || !open.contains(one.thread.id); });
    if (placed.isEmpty())
        return m.panel.showReturns();
    m.panel.appear();
    const int caret = m.editor.textCursor().position();
    const auto behind = std::find_if(placed.begin(), placed.end(),
                                     [caret](const CommentMarks::Placed &one) { return one.position > caret; });
    Q_EMIT visited((behind == placed.end() ? placed.first() : *behind).thread.id);
    m.editor.setFocus(Qt::OtherFocusReason);
}

} // namespace toasoan
