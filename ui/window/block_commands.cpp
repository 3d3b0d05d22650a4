#include "ui/window/block_commands.h"

#include "app/article/embed_provider.h"
#include "app/article/table_shape.h"
#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/blocks/gallery_steps.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/blocks/text_field.h"
#include "ui/window/link_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/picture_commands.h"
#include "ui/window/snippet_commands.h"
#include "ui/window/table_size_dialog.h"

#include <QInputDialog>
#include <QPointer>

namespace toasoan {
namespace {

constexpr int hitsShown = 8;

constexpr std::pair<Command, Mark> markCommands[] = {
    {Command::Bold, Mark::Bold},     {Command::Italic, Mark::Italic}, {Command::Underline, Mark::Underline},
    {Command::Strike, Mark::Strike}, {Command::Subscript, Mark::Sub}, {Command::Superscript, Mark::Sup}};

constexpr Command forTextAlone[] = {
    Command::Paragraph,  Command::CrossHead, Command::SmallCrossHead, Command::BulletList, Command::NumberList,
    Command::Quote,      Command::PullQuote, Command::Bold,           Command::Italic,     Command::Underline,
    Command::Strike,     Command::Subscript, Command::Superscript,    Command::ClearMarks, Command::InsertLink,
    Command::PastePlain, Command::NoProof,   Command::Comment};

} // namespace

BlockCommands::BlockCommands(StorageThread &storage, OpenArticle &article, ArticleEditor &editor,
                             PictureCommands &pictures, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_storage(storage)
    , m_article(article)
    , m_editor(editor)
    , m_pictures(pictures)
    , m_messages(messages)
    , m_window(window)
    , m_snippets(new SnippetCommands(storage, article, editor, messages, window))
{
    connect(&editor.openCard(), &OpenCard::opened, this, &BlockCommands::serve);
}

bool BlockCommands::run(Command command)
{
    if (runInCard(command))
        return true;
    switch (command) {
    case Command::InsertSnippet:
        return m_snippets->run(command);
    case Command::InsertTable:
        askTable();
        return true;
    case Command::InsertEmbed:
        askEmbed();
        return true;
    case Command::InsertRelated:
        insert(Related{});
        return true;
    case Command::InsertDivider:
        m_editor.insertBlock(newBlock(Divider{}));
        return true;
    case Command::MakeGallery:
        makeGallery();
        return true;
    case Command::TakeGalleryApart:
        takeGalleryApart();
        return true;
    default:
        return false;
    }
}

/// What cannot be done in a card says so: the page's caret is not where the person looks.
bool BlockCommands::runInCard(Command command)
{
    const BlockEditor *card = m_editor.openCard().editor();
    TextField *field = card ? card->focusedField() : nullptr;
    if (field && runInField(*field, command))
        return true;
    if (!card || std::find(std::begin(forTextAlone), std::end(forTextAlone), command) == std::end(forTextAlone))
        return false;
    if (command == Command::Comment && !card->chosenPicture().isEmpty())
        return false;
    m_messages.say(MessageBar::Kind::Info, tr("This is for the text of the article, not for what stands in a table or "
                                              "another card: Escape leads back to the text."));
    return true;
}

bool BlockCommands::runInField(TextField &field, Command command)
{
    for (const auto &[known, mark] : markCommands) {
        if (known == command) {
            field.toggleMark(mark);
            return true;
        }
    }
    switch (command) {
    case Command::Cut:
        field.cut();
        return true;
    case Command::Copy:
        field.copy();
        return true;
    case Command::Paste:
    case Command::PastePlain: // letters alone are all that a field takes
        field.paste();
        return true;
    case Command::SelectAll:
        field.selectAll();
        return true;
    case Command::ClearMarks:
        field.clearMarks();
        return true;
    case Command::InsertLink:
        askLink(field);
        return true;
    default:
        return false;
    }
}

void BlockCommands::askLink(TextField &field)
{
    if (!field.takesMarks())
        return m_messages.say(MessageBar::Kind::Info, tr("These words are plain: no link can stand in them."));
    const QPointer<TextField> asked = &field; // the card may go while the dialog is open
    const auto address = toasoan::askLink(field.link(), m_messages, m_window);
    if (asked && address)
        asked->setLink(*address);
}

void BlockCommands::askTable()
{
    if (const auto size = askTableSize(m_window))
        insert(emptyTable(size->rows, size->columns));
}

void BlockCommands::askEmbed()
{
    bool accepted = false;
    const QString letters =
        QInputDialog::getText(m_window, tr("Embed"), tr("Address of the video or post (https://…). Nothing is loaded."),
                              QLineEdit::Normal, {}, &accepted)
            .trimmed();
    if (!accepted || letters.isEmpty())
        return;
    const auto embed = embedFor(letters.contains(u"://") ? letters : u"https://" + letters);
    if (!embed)
        return m_messages.say(
            MessageBar::Kind::Warning,
            tr("“%1” cannot be embedded: only http and https addresses are taken. The text has not changed.")
                .arg(letters.left(200)));
    insert(*embed);
}

void BlockCommands::insert(const BlockContent &content)
{
    m_editor.insertBlock(newBlock(content));
    if (m_editor.openCard().open(m_editor.textCursor().block()))
        m_editor.openCard().editor()->enter();
}

void BlockCommands::makeGallery()
{
    bool made = false;
    m_editor.run([&made](QTextCursor &cursor) { made = gatherFigures(cursor); });
    if (!made)
        return m_messages.say(MessageBar::Kind::Info, tr("Select the pictures first that are to be one gallery."));
    m_editor.setFocus();
}

void BlockCommands::takeGalleryApart()
{
    bool taken = false;
    m_editor.run([&taken](QTextCursor &cursor) { taken = toasoan::takeGalleryApart(cursor); });
    if (!taken)
        return m_messages.say(MessageBar::Kind::Info, tr("Select the gallery first that is to be single pictures."));
    m_editor.setFocus();
}

/// What a widget over a card cannot do by itself.
void BlockCommands::serve(BlockEditor *editor)
{
    connect(
        editor, &BlockEditor::pictureWanted, this, [this] { m_pictures.ask(); }, Qt::QueuedConnection);
    connect(editor, &BlockEditor::archiveWanted, this, [this, editor](const QString &query) { search(editor, query); });
}

void BlockCommands::search(BlockEditor *editor, const QString &query)
{
    if (query.isEmpty())
        return editor->setArchiveHits(query, {});
    DraftFilter filter;
    filter.query = query;
    filter.limit = hitsShown + 1; // this very article may be among them
    m_storage.ask(
        editor, [filter](Desk &desk) { return desk.drafts().list(filter); },
        [this, editor, query](const Result<QList<DraftRow>> &rows) {
            if (!rows)
                return m_messages.say(MessageBar::Kind::Error, errorText(rows.error()));
            QList<RelatedLink> hits;
            for (const DraftRow &row : *rows) {
                if (row.id != m_article.draft() && hits.size() < hitsShown)
                    hits.append(RelatedLink{row.headline, {}, row.id.value, {}});
            }
            editor->setArchiveHits(query, hits);
        });
}

} // namespace toasoan
