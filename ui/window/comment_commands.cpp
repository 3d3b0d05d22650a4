#include "ui/window/comment_commands.h"

#include "ui/editor/article_editor.h"
#include "ui/editor/comment_card.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/workflow_steps.h"

namespace toasoan {

CommentCommands::CommentCommands(ArticleEditor &editor, OpenArticle &article, const WorkflowSteps &workflow,
                                 MessageBar &messages)
    : QObject(&editor)
    , m_editor(editor)
    , m_article(article)
    , m_workflow(workflow)
    , m_messages(messages)
    , m_card(new CommentCard(&editor))
{
    connect(&editor, &ArticleEditor::commentPressed, this, &CommentCommands::open);
    connect(&editor, &ArticleEditor::commentWanted, this, [this] { run(Command::Comment); });
    connect(m_card, &CommentCard::changed, this, &CommentCommands::write);
    connect(m_card, &CommentCard::removed, this, &CommentCommands::remove);
    connect(m_card, &CommentCard::closed, &editor, [&editor] { editor.setFocus(Qt::OtherFocusReason); });
    connect(&article, &OpenArticle::articleShown, m_card, &QWidget::hide);
}

bool CommentCommands::run(Command command)
{
    if (command != Command::Comment)
        return false;
    const QStringList here = m_editor.comments().at(m_editor.textCursor());
    if (here.isEmpty())
        begin();
    else
        open(here.first());
    return true;
}

void CommentCommands::begin()
{
    m_words = CommentMarks::wordsFor(m_editor.textCursor());
    if (m_words.isNull())
        return m_messages.say(MessageBar::Kind::Info, tr("Select the words first that the comment is about."));
    m_thread.clear();
    m_card->open({}, m_workflow.person().name, m_editor.areaOf(m_words));
}

void CommentCommands::open(const QString &thread)
{
    const auto found = m_editor.comments().thread(thread);
    if (!found)
        return;
    m_thread = thread;
    m_card->open(found->comments, m_workflow.person().name, m_editor.areaOf(m_editor.comments().wordsOf(thread)));
}

/// Nothing written is no comment.
void CommentCommands::write(const QList<Comment> &comments)
{
    m_editor.editComments([&](CommentMarks &marks) {
        if (comments.isEmpty()) {
            m_words = m_thread.isEmpty() ? m_words : marks.wordsOf(m_thread);
            marks.remove(std::exchange(m_thread, {}));
        } else if (m_thread.isEmpty()) {
            m_thread = marks.add(m_words, comments);
        } else {
            marks.setComments(m_thread, comments);
        }
    });
}

void CommentCommands::remove()
{
    const auto gone = m_editor.comments().thread(m_thread);
    if (!gone)
        return;
    m_editor.editComments([&](CommentMarks &marks) { marks.remove(m_thread); });
    const auto bringBack = [this, thread = *gone, draft = m_article.draft()] {
        if (m_article.draft() == draft)
            m_editor.editComments([&](CommentMarks &marks) { marks.add(*m_editor.document(), thread); });
    };
    m_messages.offer(MessageBar::Kind::Info, tr("The comment is deleted."), tr("Undo"), bringBack);
}

} // namespace toasoan
