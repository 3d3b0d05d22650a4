#include "ui/window/comment_commands.h"

#include "ui/editor/article_editor.h"
#include "ui/editor/comment_card.h"
#include "ui/editor/pinned_objects.h"
#include "ui/editor/roles.h"
#include "ui/panels/comments_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/people_menu.h"
#include "ui/window/return_commands.h"
#include "ui/window/workflow_steps.h"

#include <algorithm>

namespace toasoan {

CommentCommands::CommentCommands(const Parts &parts)
    : QObject(&parts.editor)
    , m(parts)
    , m_panel(new CommentsPanel)
    , m_returns(new ReturnCommands({m.storage, m.editor, m.article, m.workflow, *m_panel, m.messages}, this))
{
    connect(&m.editor, &ArticleEditor::commentPressed, this, &CommentCommands::open);
    connect(&m.editor, &ArticleEditor::commentWanted, this, [this] { run(Command::Comment); });
    connectPanel();
}

CommentCard &CommentCommands::card()
{
    if (!m_card) {
        m_card = new CommentCard(&m.editor);
        connect(m_card, &CommentCard::changed, this, &CommentCommands::write);
        connect(m_card, &CommentCard::removed, this, &CommentCommands::remove);
        connect(m_card, &CommentCard::settled, this, [this] { settle(m_thread); });
        connect(m_card, &CommentCard::closed, &m.editor, [this] { m.editor.setFocus(Qt::OtherFocusReason); });
        connect(&m.article, &OpenArticle::articleShown, m_card, &QWidget::hide);
    }
    QStringList others = m.people.names();
    others.removeAll(me());
    m_card->setPeople(others);
    return *m_card;
}

void CommentCommands::connectPanel()
{
    connect(&m.article, &OpenArticle::edited, this, &CommentCommands::refresh);
    connect(&m.article, &OpenArticle::articleShown, this, &CommentCommands::refresh);
    connect(&m.workflow, &WorkflowSteps::standingChanged, this, [this] { m_panel->setPerson(me()); });
    connect(m_returns, &ReturnCommands::visited, this, &CommentCommands::visit);
    connect(m_returns, &ReturnCommands::reasonsKnown, this, &CommentCommands::refresh);
    connect(m_panel, &CommentsPanel::shown, this, &CommentCommands::refresh);
    connect(m_panel, &CommentsPanel::visited, this, &CommentCommands::visit);
    connect(m_panel, &CommentsPanel::replyWanted, this, &CommentCommands::open);
    connect(m_panel, &CommentsPanel::settleWanted, this, &CommentCommands::settle);
}

QWidget *CommentCommands::below(QWidget *page)
{
    return m_returns->above(page);
}

QString CommentCommands::me() const
{
    return m.workflow.person().name;
}

/// The rows are made for who looks at them.
void CommentCommands::refresh()
{
    const QList<CommentThread> &threads = m.article.annotations().threads;
    const auto open = std::count_if(threads.begin(), threads.end(),
                                    [](const CommentThread &thread) { return thread.state == ThreadState::Open; });
    m_panel->setOpenCount(m.article.isOpen() ? static_cast<int>(open) : 0);
    if (!m_panel->isVisible())
        return;
    QList<CommentRow> rows;
    for (const CommentMarks::Placed &placed : m.editor.comments().placed())
        rows.append({placed.thread, placed.words, placed.position >= 0, m_returns->reasonOf(placed.thread)});
    m_panel->setRows(rows);
}

bool CommentCommands::run(Command command)
{
    switch (command) {
    case Command::Comment:
        if (const QStringList here = m.editor.comments().at(m.editor.textCursor(), m.editor.chosenPicture());
            !here.isEmpty())
            open(here.first());
        else
            begin();
        return true;
    case Command::ResolveComment:
        if (here().isEmpty())
            m.messages.say(MessageBar::Kind::Info, tr("There is no comment here."));
        settle(here());
        return true;
    case Command::NextComment:
        step(1);
        return true;
    case Command::PreviousComment:
        step(-1);
        return true;
    default:
        return false;
    }
}

void CommentCommands::begin()
{
    if (!m.article.isWritable())
        return;
    m_words = CommentMarks::wordsFor(m.editor.textCursor());
    m_picture = m.editor.chosenPicture();
    if (m_words.isNull())
        return m.messages.say(MessageBar::Kind::Info,
                              tr("Select the words or the picture first that the comment is about."));
    m_thread.clear();
    m_emptied.reset();
    CommentThread thread;
    if (isObject(roleOf(m_words.block())))
        thread.anchor = anchorOn(m_words.block(), m_picture);
    card().open(thread, me(), m.editor.areaOf(m_words));
}

void CommentCommands::open(const QString &thread)
{
    const auto found = m.editor.comments().thread(thread);
    if (!found || !m.article.isWritable())
        return;
    m_thread = thread;
    m_emptied.reset();
    visit(thread);
    card().open(*found, me(), m.editor.areaOf(m.editor.comments().wordsOf(thread)));
}

void CommentCommands::visit(const QString &thread)
{
    QTextCursor words = m.editor.comments().wordsOf(thread);
    if (words.isNull())
        return;
    words.setPosition(words.selectionStart());
    m.editor.setTextCursor(words); // at their beginning: what is typed next must not replace them
    m.editor.ensureCursorVisible();
    const auto found = m.editor.comments().thread(thread);
    if (found && !found->anchor.picture.isEmpty())
        m.editor.choosePicture(found->anchor.picture);
}

/// In reading order from the caret, round the corner; only what the panel's filter lets through.
void CommentCommands::step(int by)
{
    QList<CommentMarks::Placed> threads = m.editor.comments().placed();
    threads.removeIf([this](const CommentMarks::Placed &placed) {
        return placed.position < 0 || !m_panel->filter().accepts(placed.thread);
    });
    if (threads.isEmpty())
        return m.messages.say(MessageBar::Kind::Info, tr("There is no comment to go to."));
    const QString from = here();
    const auto isHere = [&from](const CommentMarks::Placed &placed) { return placed.thread.id == from; };
    const auto current = std::find_if(threads.begin(), threads.end(), isHere);
    const auto count = threads.size();
    const int caret = m.editor.textCursor().position();
    qsizetype next = 0;
    if (current != threads.end()) {
        next = (current - threads.begin() + by + count) % count;
    } else {
        const auto behind = std::find_if(threads.begin(), threads.end(), [caret](const CommentMarks::Placed &placed) {
            return placed.position > caret;
        });
        next = (behind - threads.begin() + (by > 0 ? 0 : -1) + count) % count;
    }
    m_panel->appear(); // what was said is read there
    visit(threads[next].thread.id);
    m_panel->select(threads[next].thread.id);
}

QString CommentCommands::here() const
{
    const QStringList here = m.editor.comments().at(m.editor.textCursor(), m.editor.chosenPicture());
    const QString listed = m_panel->isVisible() ? m_panel->current() : QString();
    return here.isEmpty() || here.contains(listed) ? listed : here.first();
}

/// Nothing written is no comment.
void CommentCommands::write(const QList<Comment> &comments)
{
    m.editor.editComments([&](CommentMarks &marks) {
        if (comments.isEmpty()) {
            m_emptied = marks.thread(m_thread);
            marks.remove(std::exchange(m_thread, {}));
        } else if (m_thread.isEmpty() && m_emptied) {
            m_emptied->comments = comments; // about the same, even where that is gone
            marks.add(*m.editor.document(), *m_emptied);
            m_thread = m_emptied->id;
        } else if (m_thread.isEmpty()) {
            m_thread = marks.add(m_words, comments, m_picture);
        } else if (auto thread = marks.thread(m_thread)) {
            thread->comments = comments;
            marks.update(*thread);
        }
    });
}

void CommentCommands::settle(const QString &id)
{
    auto thread = m.editor.comments().thread(id);
    if (!thread || !m.article.isWritable())
        return;
    const bool wasOpen = thread->state == ThreadState::Open;
    thread->state = wasOpen ? ThreadState::Resolved : ThreadState::Open;
    thread->resolvedBy = wasOpen ? me() : QString();
    thread->resolvedAt =
        wasOpen ? QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC) : QDateTime();
    m.editor.editComments([&](CommentMarks &marks) { marks.update(*thread); });
}

void CommentCommands::remove()
{
    const auto gone = m.editor.comments().thread(m_thread);
    if (!gone)
        return;
    m.editor.editComments([&](CommentMarks &marks) { marks.remove(m_thread); });
    const auto bringBack = [this, thread = *gone, draft = m.article.draft()] {
        if (m.article.draft() == draft)
            m.editor.editComments([&](CommentMarks &marks) { marks.add(*m.editor.document(), thread); });
    };
    m.messages.offer(MessageBar::Kind::Info, tr("The comment is deleted."), tr("Undo"), bringBack);
}

} // namespace toasoan
