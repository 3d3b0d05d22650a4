#include "ui/actions/command.h"

#include <QCoreApplication>

namespace toasoan {

#define SAY(text) QT_TRANSLATE_NOOP("Actions", text)

const QList<CommandInfo> &commandTable()
{
    using Kind = CommandInfo::Kind;
    using Group = CommandInfo::Group;
    static const QList<CommandInfo> table{
        {Command::NewArticle, Menu::File, SAY("&New article"), SAY("Start an empty article"), "new", "Ctrl+N"},
        {Command::Import, Menu::File, SAY("&Open copy…"), SAY("Bring a text file in as a new article"), "open",
         "Ctrl+O"},
        {Command::Save, Menu::File, SAY("&Save version"), SAY("Keep the article as it is now as a version"), "save",
         "Ctrl+S"},
        {Command::ExportPackage, Menu::File, SAY("&Export package…"),
         SAY("Write the approved article as a sealed package"), "export", "Ctrl+E", Kind::Plain, Group::Begins},
        {Command::ArticleDetails, Menu::File, SAY("Article &details…"), SAY("Profile, source tag, sections, tags"),
         "settings", "Ctrl+Shift+D", Kind::Plain, Group::Begins},
        {Command::MoveToTrash, Menu::File, SAY("Move to &trash"), SAY("Take the draft off the list; it can come back"),
         "trash", nullptr},
        {Command::Settings, Menu::File, SAY("&Preferences…"), SAY("Name, pen name, paper, language, theme"), "settings",
         "Ctrl+,", Kind::Plain, Group::Begins},
        {Command::Quit, Menu::File, SAY("&Quit"), SAY("Close the program; everything is saved"), nullptr, "Ctrl+Q",
         Kind::Plain, Group::Begins},
        {Command::Undo, Menu::Edit, SAY("&Undo"), SAY("Take the last change back"), "undo", "Ctrl+Z"},
        {Command::Redo, Menu::Edit, SAY("&Redo"), SAY("Make the change again"), "redo", "Ctrl+Shift+Z"},
        {Command::Cut, Menu::Edit, SAY("Cu&t"), SAY("Cut what is selected"), nullptr, "Ctrl+X", Kind::Plain,
         Group::Begins},
        {Command::Copy, Menu::Edit, SAY("&Copy"), SAY("Copy what is selected"), nullptr, "Ctrl+C"},
        {Command::Paste, Menu::Edit, SAY("&Paste"), SAY("Paste text or a picture"), nullptr, "Ctrl+V"},
        {Command::SelectAll, Menu::Edit, SAY("Select &all"), SAY("Select the whole article"), nullptr, "Ctrl+A"},
        {Command::FindDraft, Menu::Edit, SAY("Search the &archive"), SAY("Find articles, with or without diacritics"),
         "search", "Ctrl+Shift+F", Kind::Plain, Group::Begins},
        {Command::ShowDrafts, Menu::View, SAY("&Drafts"), SAY("Show or hide the list of drafts"), nullptr, "F9",
         Kind::Checkable},
        {Command::ShowPanels, Menu::View, SAY("&Findings"), SAY("Show or hide the findings"), nullptr, "Shift+F9",
         Kind::Checkable},
        {Command::FullScreen, Menu::View, SAY("&Full screen"), SAY("Use the whole screen"), nullptr, "F11",
         Kind::Checkable, Group::Begins},
        {Command::InsertPicture, Menu::Insert, SAY("&Picture…"), SAY("Put a picture into the article"), "picture",
         "Ctrl+Shift+I"},
        {Command::InsertLink, Menu::Insert, SAY("&Link…"), SAY("Make the selected words a link"), "link", "Ctrl+K"},
        {Command::Paragraph, Menu::Format, SAY("&Paragraph"), SAY("Plain paragraph"), nullptr, "Ctrl+0"},
        {Command::CrossHead, Menu::Format, SAY("&Cross-head"), SAY("A heading inside the body"), "cross-head",
         "Ctrl+2"},
        {Command::SmallCrossHead, Menu::Format, SAY("&Small cross-head"), SAY("A heading one level lower"), nullptr,
         "Ctrl+3"},
        {Command::BulletList, Menu::Format, SAY("&Bullet list"), SAY("Items with bullets"), "list-bullet",
         "Ctrl+Shift+L"},
        {Command::NumberList, Menu::Format, SAY("&Numbered list"), SAY("Items with numbers"), "list-number",
         "Ctrl+Shift+O"},
        {Command::Quote, Menu::Format, SAY("&Quote"), SAY("Somebody's words, with who said them"), "quote",
         "Ctrl+Shift+Q"},
        {Command::PullQuote, Menu::Format, SAY("Pull q&uote"), SAY("A line of the article set large"), nullptr,
         nullptr},
        {Command::Bold, Menu::Format, SAY("B&old"), SAY("Bold"), "bold", "Ctrl+B", Kind::Checkable, Group::Begins},
        {Command::Italic, Menu::Format, SAY("&Italic"), SAY("Italic"), "italic", "Ctrl+I", Kind::Checkable},
        {Command::Underline, Menu::Format, SAY("&Underline"), SAY("Underline"), "underline", "Ctrl+U", Kind::Checkable},
        {Command::Strike, Menu::Format, SAY("Stri&ke out"), SAY("Strike out"), "strike", nullptr, Kind::Checkable},
        {Command::CheckAgain, Menu::Tools, SAY("&Check the article"), SAY("Go to the findings"), "check", "F7"},
        {Command::NextFinding, Menu::Tools, SAY("&Next finding"), SAY("Go to the next finding"), "next", "F8"},
        {Command::PreviousFinding, Menu::Tools, SAY("&Previous finding"), SAY("Go to the finding before"), "previous",
         "Shift+F8"},
        {Command::FixSafe, Menu::Tools, SAY("Fix all that is &safe"),
         SAY("Double spaces, symbols, ranges: whatever needs no decision"), "fix", nullptr},
        {Command::Submit, Menu::Workflow, SAY("&Submit for editing"), SAY("Hand the article to the editors"), "submit",
         "Ctrl+Return"},
        {Command::Return, Menu::Workflow, SAY("&Return…"), SAY("Give the article back with a reason"), "return",
         "Ctrl+Shift+Backspace"},
        {Command::Approve, Menu::Workflow, SAY("&Approve…"), SAY("Approve exactly this text"), "approve",
         "Ctrl+Shift+Return"},
        {Command::Withdraw, Menu::Workflow, SAY("&Withdraw…"), SAY("Take a submitted article back to go on writing"),
         nullptr, nullptr},
        {Command::MarkPublished, Menu::Workflow, SAY("Mark as &published"), SAY("Note that the article is out"),
         nullptr, nullptr},
        {Command::About, Menu::Help, SAY("&About Tòa Soạn"), SAY("Version and licence"), "info", "F1"},
    };
    return table;
}

QString menuTitle(Menu menu)
{
    static constexpr const char *titles[] = {SAY("&File"),   SAY("&Edit"),  SAY("&View"),     SAY("&Insert"),
                                             SAY("F&ormat"), SAY("&Tools"), SAY("&Workflow"), SAY("&Help")};
    return QCoreApplication::translate("Actions", titles[static_cast<int>(menu)]);
}

#undef SAY

} // namespace toasoan
