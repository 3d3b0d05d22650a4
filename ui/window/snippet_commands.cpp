#include "ui/window/snippet_commands.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/blocks/block_editor.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/blocks/text_field.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/snippet_dialog.h"

namespace toasoan {
namespace {

Result<TextSnippets> readSnippets(Desk &desk)
{
    return loadSnippets(desk.files());
}

/// The letters and digits right before the caret.
QString wordBefore(const QTextCursor &caret)
{
    const QString line = caret.block().text().left(caret.positionInBlock());
    qsizetype start = line.size();
    while (start > 0 && (line.at(start - 1).isLetterOrNumber() || line.at(start - 1).isMark()))
        --start;
    return line.mid(start);
}

} // namespace

SnippetCommands::SnippetCommands(StorageThread &storage, OpenArticle &article, ArticleEditor &editor,
                                 MessageBar &messages, QWidget *window)
    : QObject(window), m_storage(storage), m_article(article), m_editor(editor), m_messages(messages), m_window(window)
{}

bool SnippetCommands::run(Command command)
{
    if (command != Command::InsertSnippet)
        return false;
    if (!m_article.isOpen())
        return true;
    const BlockEditor *card = m_editor.openCard().editor();
    m_field = card ? card->focusedField() : nullptr;
    m_storage.ask(this, readSnippets, [this](const Result<TextSnippets> &snippets) {
        if (snippets)
            insertOrAsk(*snippets);
        else
            m_messages.say(MessageBar::Kind::Error, errorText(snippets.error()));
    });
    return true;
}

void SnippetCommands::insertOrAsk(const TextSnippets &snippets)
{
    m_editor.commitPreedit();
    const QTextCursor caret = this->caret();
    const QString word = caret.hasSelection() ? QString() : wordBefore(caret);
    if (const TextSnippet *snippet = snippetFor(snippets.usable, word.normalized(QString::NormalizationForm_C)))
        insert(*snippet, caret.position() - static_cast<int>(word.size()), caret.position());
    else
        openPicker(snippets);
}

/// Of the field that the person types in: a cell of a table, a caption, or the page.
QTextCursor SnippetCommands::caret() const
{
    return m_field ? m_field->textCursor() : m_editor.textCursor();
}

void SnippetCommands::insert(const TextSnippet &snippet, int from, int to)
{
    if (m_field) {
        m_field->insertLetters(from, to, snippet.text);
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_editor.run([&](QTextCursor &cursor) {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        insertLetters(cursor, snippet.text);
    });
    m_editor.setFocus(Qt::OtherFocusReason);
}

void SnippetCommands::openPicker(const TextSnippets &snippets)
{
    m_picker = new SnippetPicker(snippets, m_window);
    m_picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_picker, &SnippetPicker::picked, this, [this](const TextSnippet &snippet) {
        const QTextCursor caret = this->caret();
        insert(snippet, caret.selectionStart(), caret.selectionEnd());
    });
    connect(m_picker, &SnippetPicker::newWanted, this, [this] { edit({{}, {}, selectedLetters(caret())}); });
    connect(m_picker, &SnippetPicker::editWanted, this, &SnippetCommands::edit);
    connect(m_picker, &SnippetPicker::removeWanted, this, &SnippetCommands::remove);
    m_picker->open();
}

void SnippetCommands::edit(const TextSnippet &before)
{
    auto *editor = new SnippetEditor(before, m_picker);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, before] {
        const TextSnippet after = editor->snippet();
        change([before, after](const FolderFiles &files) -> Outcome {
            if (auto saved = saveSnippet(files, after); !saved || before.name.isEmpty() || before.name == after.name)
                return saved;
            return removeSnippet(files, before.name);
        });
    });
    editor->open();
}

void SnippetCommands::remove(const TextSnippet &snippet)
{
    change([name = snippet.name](const FolderFiles &files) { return removeSnippet(files, name); });
    m_messages.offer(
        MessageBar::Kind::Info, tr("The snippet “%1” was deleted.").arg(snippet.name), tr("Bring it back"),
        [this, snippet] { change([snippet](const FolderFiles &files) { return saveSnippet(files, snippet); }); });
}

void SnippetCommands::change(std::function<Outcome(const FolderFiles &files)> work)
{
    m_storage.ask(
        this,
        [work = std::move(work)](Desk &desk) {
            return work(desk.files()).map([&desk] { return loadSnippets(desk.files()); });
        },
        [this](const Result<TextSnippets> &snippets) {
            if (!snippets)
                m_messages.say(MessageBar::Kind::Error, errorText(snippets.error()));
            else if (m_picker)
                m_picker->setSnippets(*snippets);
        });
}

} // namespace toasoan
