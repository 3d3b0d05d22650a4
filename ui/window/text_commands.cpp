#include "ui/window/text_commands.h"

#include "ui/actions/actions.h"
#include "ui/editor/article_editor.h"
#include "ui/window/link_dialog.h"
#include "ui/window/message_bar.h"

namespace toasoan {
namespace {

constexpr std::pair<Command, Mark> markCommands[] = {
    {Command::Bold, Mark::Bold},     {Command::Italic, Mark::Italic}, {Command::Underline, Mark::Underline},
    {Command::Strike, Mark::Strike}, {Command::Subscript, Mark::Sub}, {Command::Superscript, Mark::Sup}};

constexpr std::pair<Command, TextKind> kindCommands[] = {{Command::Paragraph, TextKind::Paragraph},
                                                         {Command::CrossHead, TextKind::CrossHead},
                                                         {Command::SmallCrossHead, TextKind::SmallCrossHead},
                                                         {Command::BulletList, TextKind::BulletList},
                                                         {Command::NumberList, TextKind::NumberList},
                                                         {Command::Quote, TextKind::Quote},
                                                         {Command::PullQuote, TextKind::PullQuote}};

} // namespace

TextCommands::TextCommands(ArticleEditor &editor, Actions &actions, MessageBar &messages, QWidget *window)
    : QObject(window), m_editor(editor), m_actions(actions), m_messages(messages), m_window(window)
{
    connect(&editor, &ArticleEditor::wallPasted, this, &TextCommands::offerToSplit);
}

bool TextCommands::run(Command command)
{
    return runOnClipboard(command) || runOnBlock(command) || runOnKind(command) || runOnMark(command);
}

bool TextCommands::runOnClipboard(Command command)
{
    switch (command) {
    case Command::Undo:
        m_editor.undo();
        return true;
    case Command::Redo:
        m_editor.redo();
        return true;
    case Command::Cut:
        m_editor.cut();
        return true;
    case Command::Copy:
        m_editor.copy();
        return true;
    case Command::Paste:
        m_editor.paste();
        return true;
    case Command::PastePlain:
        m_editor.pastePlain();
        return true;
    case Command::SelectAll:
        m_editor.selectAll();
        return true;
    case Command::InsertLink:
        askLink();
        return true;
    case Command::PutIntoBox:
        putIntoBox();
        return true;
    case Command::TakeBoxAway:
        if (!m_editor.takeBoxAway())
            m_messages.say(MessageBar::Kind::Info, tr("The caret is in no box."));
        return true;
    case Command::NoProof:
        toggleNoProof();
        return true;
    default:
        return false;
    }
}

bool TextCommands::runOnBlock(Command command)
{
    switch (command) {
    case Command::MoveBlockUp:
        m_editor.moveSelected(Way::Up);
        return true;
    case Command::MoveBlockDown:
        m_editor.moveSelected(Way::Down);
        return true;
    case Command::BlockMenu:
        m_editor.openBlockMenu();
        return true;
    default:
        return false;
    }
}

bool TextCommands::runOnKind(Command command)
{
    for (const auto &[known, kind] : kindCommands) {
        if (known == command) {
            m_editor.setKind(kind);
            return true;
        }
    }
    return false;
}

bool TextCommands::runOnMark(Command command)
{
    if (command == Command::ClearMarks) {
        m_editor.clearMarks();
        showMarks();
        return true;
    }
    for (const auto &[known, mark] : markCommands) {
        if (known == command) {
            m_editor.toggleMark(mark);
            showMarks();
            return true;
        }
    }
    return false;
}

void TextCommands::showMarks()
{
    const Marks marks = marksAt(m_editor.textCursor());
    for (const auto &[command, mark] : markCommands)
        m_actions[command]->setChecked(marks.testFlag(mark));
    m_actions[Command::NoProof]->setChecked(m_editor.isNoProof());
}

void TextCommands::toggleNoProof()
{
    if (!m_editor.toggleNoProof())
        m_messages.say(MessageBar::Kind::Info, tr("Select the words first that are not to be proofread."));
    showMarks();
}

void TextCommands::offerToSplit(const QTextCursor &pasted, int words)
{
    const auto split = [this, pasted] {
        m_editor.splitWalls(pasted);
        m_editor.setFocus();
    };
    m_messages.offer(MessageBar::Kind::Info, tr("The paragraph that was pasted has %L1 words.").arg(words),
                     tr("Split into paragraphs"), split, tr("Leave as it is"));
}

void TextCommands::putIntoBox()
{
    if (!m_editor.putIntoBox())
        m_messages.say(MessageBar::Kind::Info, tr("There is a box already, and a box holds no box."));
}

void TextCommands::askLink()
{
    const QString now = m_editor.textCursor().charFormat().anchorHref();
    if (const auto address = toasoan::askLink(now, m_messages, m_window))
        m_editor.setLink(*address);
}

} // namespace toasoan
