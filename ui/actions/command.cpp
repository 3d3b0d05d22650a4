#include "ui/actions/command.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>

namespace toasoan {

namespace {

using Kind = CommandInfo::Kind;
using Group = CommandInfo::Group;

constexpr CommandInfo rows[] = {
    {Command::NewArticle, Menu::File, QT_TRANSLATE_NOOP("Actions", "&New article"),
     QT_TRANSLATE_NOOP("Actions", "Start an empty article"), "new", "Ctrl+N"},
    {Command::NewFromTemplate, Menu::File, QT_TRANSLATE_NOOP("Actions", "New by te&mplate…"),
     QT_TRANSLATE_NOOP("Actions", "Start an article with the frame of its genre"), nullptr, "Ctrl+Shift+N"},
    {Command::Import, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Open copy…"),
     QT_TRANSLATE_NOOP("Actions", "Bring a text file in as a new article"), "open", "Ctrl+O"},
    {Command::Save, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Save version"),
     QT_TRANSLATE_NOOP("Actions", "Keep the article as it is now as a version"), "save", "Ctrl+S"},
    {Command::History, Menu::File, QT_TRANSLATE_NOOP("Actions", "&History"),
     QT_TRANSLATE_NOOP("Actions", "Every version of the article beside it: read, compare, take back"), "history",
     "F5; Ctrl+Shift+H", Kind::Checkable},
    {Command::ExportPackage, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Export package…"),
     QT_TRANSLATE_NOOP("Actions", "Write the approved article as a sealed package"), "export", "Ctrl+E", Kind::Plain,
     Group::Begins},
    {Command::Print, Menu::File, QT_TRANSLATE_NOOP("Actions", "P&rint…"),
     QT_TRANSLATE_NOOP("Actions", "Print the reading copy: wide margin, line numbers, approval sheet"), "print",
     "Ctrl+P"},
    {Command::SavePdf, Menu::File, QT_TRANSLATE_NOOP("Actions", "Save as PD&F…"),
     QT_TRANSLATE_NOOP("Actions", "Write the reading copy as a PDF file"), nullptr, nullptr},
    {Command::ArticleDetails, Menu::File, QT_TRANSLATE_NOOP("Actions", "Article &details…"),
     QT_TRANSLATE_NOOP("Actions", "Profile, sections, genre, tags"), "settings", "Ctrl+Shift+D", Kind::Plain,
     Group::Begins},
    {Command::InnerNotes, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Notes of the newsroom…"),
     QT_TRANSLATE_NOOP("Actions", "For the editor, and of private sources; readers never see them"), "comment",
     "Ctrl+Shift+E"},
    {Command::Attachments, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Attachments…"),
     QT_TRANSLATE_NOOP("Actions", "Documents and recordings that lie with the draft and never leave with it"), nullptr,
     nullptr},
    {Command::SaveAsTemplate, Menu::File, QT_TRANSLATE_NOOP("Actions", "Save as temp&late…"),
     QT_TRANSLATE_NOOP("Actions", "Keep the article's frame for others to begin with"), nullptr, nullptr},
    {Command::MoveToTrash, Menu::File, QT_TRANSLATE_NOOP("Actions", "Move to &trash"),
     QT_TRANSLATE_NOOP("Actions", "Take the draft off the list; it can come back"), "trash", nullptr},
    {Command::Backups, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Backups…"),
     QT_TRANSLATE_NOOP("Actions", "Where copies of all drafts are kept, make one now, go back to one"), nullptr,
     nullptr, Kind::Plain, Group::Begins},
    {Command::Settings, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Preferences…"),
     QT_TRANSLATE_NOOP("Actions", "Name, pen name, paper, language, theme"), "settings", "Ctrl+,"},
    {Command::Encrypt, Menu::File, QT_TRANSLATE_NOOP("Actions", "Encr&ypt the drafts…"),
     QT_TRANSLATE_NOOP("Actions", "Texts, history and backups can then be read with a passphrase only"), nullptr,
     nullptr},
    {Command::Quit, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Quit"),
     QT_TRANSLATE_NOOP("Actions", "Close the program; everything is saved"), nullptr, "Ctrl+Q", Kind::Plain,
     Group::Begins},
    {Command::Undo, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"),
     QT_TRANSLATE_NOOP("Actions", "Take the last change back"), "undo", "Ctrl+Z"},
    {Command::Redo, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"),
     QT_TRANSLATE_NOOP("Actions", "Make the change again"), "redo", "Ctrl+Shift+Z; Ctrl+Y"},
    {Command::Cut, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Cu&t"),
     QT_TRANSLATE_NOOP("Actions", "Cut what is selected"), nullptr, "Ctrl+X", Kind::Plain, Group::Begins},
    {Command::Copy, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"),
     QT_TRANSLATE_NOOP("Actions", "Copy what is selected"), nullptr, "Ctrl+C"},
    {Command::Paste, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Paste"),
     QT_TRANSLATE_NOOP("Actions", "Paste text or a picture"), nullptr, "Ctrl+V"},
    {Command::PastePlain, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Paste as pla&in text"),
     QT_TRANSLATE_NOOP("Actions", "Paste the letters alone"), nullptr, "Ctrl+Shift+V"},
    {Command::CopyReport, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Paste rep&ort"),
     QT_TRANSLATE_NOOP("Actions", "What was done to the copy that came in last, to change line by line"), nullptr,
     "F12"},
    {Command::SelectAll, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Select &all"),
     QT_TRANSLATE_NOOP("Actions", "Select the whole article"), nullptr, "Ctrl+A"},
    {Command::Find, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Find…"),
     QT_TRANSLATE_NOOP("Actions", "Find words in the article, with or without diacritics"), "find", "Ctrl+F",
     Kind::Plain, Group::Begins},
    {Command::Replace, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Rep&lace…"),
     QT_TRANSLATE_NOOP("Actions", "Put other words for those found"), nullptr, "Ctrl+H"},
    {Command::FindNext, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Find &next"),
     QT_TRANSLATE_NOOP("Actions", "Go to the next place that was found"), nullptr, "F3"},
    {Command::FindPrevious, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Find pre&vious"),
     QT_TRANSLATE_NOOP("Actions", "Go to the place found before"), nullptr, "Shift+F3"},
    {Command::MoveBlockUp, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Move block &up"),
     QT_TRANSLATE_NOOP("Actions", "The block under the caret goes before the one above it"), nullptr, "Alt+Up",
     Kind::Plain, Group::Begins},
    {Command::MoveBlockDown, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Move block dow&n"),
     QT_TRANSLATE_NOOP("Actions", "The block under the caret goes after the one below it"), nullptr, "Alt+Down"},
    {Command::BlockMenu, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Block menu…"),
     QT_TRANSLATE_NOOP("Actions", "Move, copy, delete the block or turn it into another kind"), nullptr,
     "Ctrl+Shift+F10"},
    {Command::FindDraft, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Search the a&rchive"),
     QT_TRANSLATE_NOOP("Actions", "Find articles, with or without diacritics"), "search", "Ctrl+Shift+F", Kind::Plain,
     Group::Begins},
    {Command::ShowDrafts, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Drafts"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide the list of drafts"), nullptr, "F9", Kind::Checkable},
    {Command::ShowArchive, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Archive"),
     QT_TRANSLATE_NOOP("Actions", "All drafts as a table, with columns, in the whole window"), "archive", "F4",
     Kind::Checkable},
    {Command::ShowPanels, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Findings"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide the findings"), nullptr, "Shift+F9", Kind::Checkable},
    {Command::ShowOutline, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Outline"),
     QT_TRANSLATE_NOOP("Actions", "Show the article's cross-heads, boxes, pictures and tables"), nullptr, "Ctrl+F9",
     Kind::Checkable},
    {Command::OtherArticle, Menu::View, QT_TRANSLATE_NOOP("Actions", "Go to the &other article"),
     QT_TRANSLATE_NOOP("Actions", "Between the article and the one beside it"), nullptr, "F6", Kind::Plain,
     Group::Begins},
    {Command::CloseBeside, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Close the article beside"),
     QT_TRANSLATE_NOOP("Actions", "Leave one article in the window"), nullptr, "Ctrl+W"},
    {Command::ZoomIn, Menu::View, QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
     QT_TRANSLATE_NOOP("Actions", "Show the page larger"), nullptr, "Ctrl++", Kind::Plain, Group::Begins},
    {Command::ZoomOut, Menu::View, QT_TRANSLATE_NOOP("Actions", "Zoom o&ut"),
     QT_TRANSLATE_NOOP("Actions", "Show the page smaller"), nullptr, "Ctrl+-"},
    {Command::ZoomReset, Menu::View, QT_TRANSLATE_NOOP("Actions", "Actual si&ze"),
     QT_TRANSLATE_NOOP("Actions", "Show the page at 100 %"), nullptr, "Ctrl+9"},
    {Command::ShowInvisibles, Menu::View, QT_TRANSLATE_NOOP("Actions", "In&visible characters"),
     QT_TRANSLATE_NOOP("Actions", "Show no-break spaces, doubled spaces and soft breaks"), nullptr, "Ctrl+Shift+8",
     Kind::Checkable, Group::Begins},
    {Command::LightPage, Menu::View, QT_TRANSLATE_NOOP("Actions", "A&lways light paper"),
     QT_TRANSLATE_NOOP("Actions", "Keep the paper light in a dark window"), nullptr, nullptr, Kind::Checkable},
    {Command::FocusMode, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Paper only"),
     QT_TRANSLATE_NOOP("Actions", "Nothing but the page, the line in hand in the middle; Escape leaves"), nullptr,
     "Shift+F11", Kind::Checkable, Group::Begins},
    {Command::FullScreen, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Full screen"),
     QT_TRANSLATE_NOOP("Actions", "Use the whole screen"), nullptr, "F11", Kind::Checkable},
    {Command::Preview, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Preview in the browser"),
     QT_TRANSLATE_NOOP("Actions", "The article as the site will show it, desktop and phone"), "preview", "Ctrl+Shift+R",
     Kind::Plain, Group::Begins},
    {Command::InsertPicture, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "&Picture…"),
     QT_TRANSLATE_NOOP("Actions", "Put a picture into the article"), "picture", "Ctrl+Shift+I"},
    {Command::InsertLink, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "&Link…"),
     QT_TRANSLATE_NOOP("Actions", "Make the selected words a link"), "link", "Ctrl+K"},
    {Command::InsertTable, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "T&able…"),
     QT_TRANSLATE_NOOP("Actions", "Put a table into the article"), "table", "Ctrl+Shift+T", Kind::Plain, Group::Begins},
    {Command::InsertEmbed, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "&Embed…"),
     QT_TRANSLATE_NOOP("Actions", "Show a video or post by its address, as a card"), nullptr, nullptr},
    {Command::InsertRelated, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "&Related links"),
     QT_TRANSLATE_NOOP("Actions", "Articles on the same matter, from the archive or by address"), nullptr, nullptr},
    {Command::InsertDivider, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "&Divider"),
     QT_TRANSLATE_NOOP("Actions", "A rule between two parts"), nullptr, nullptr},
    {Command::MakeGallery, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "Make a &gallery of the pictures"),
     QT_TRANSLATE_NOOP("Actions", "One gallery of all pictures in the selection"), nullptr, nullptr, Kind::Plain,
     Group::Begins},
    {Command::TakeGalleryApart, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "Ta&ke the gallery apart"),
     QT_TRANSLATE_NOOP("Actions", "Single pictures out of the gallery"), nullptr, nullptr},
    {Command::InsertSnippet, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "&Snippet…"),
     QT_TRANSLATE_NOOP("Actions", "Words used again and again: by the abbreviation before the caret, or from the list"),
     nullptr, "Ctrl+J"},
    {Command::Comment, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "&Comment…"),
     QT_TRANSLATE_NOOP("Actions", "Say something about the selected words; readers never see it"), "comment",
     "Ctrl+Shift+M"},
    {Command::PutIntoBox, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "&Box"),
     QT_TRANSLATE_NOOP("Actions", "A framed box around the selected paragraphs, or an empty one"), "box",
     "Ctrl+Shift+B", Kind::Plain, Group::Begins},
    {Command::TakeBoxAway, Menu::Insert, QT_TRANSLATE_NOOP("Actions", "&Take the box away"),
     QT_TRANSLATE_NOOP("Actions", "Remove the frame; what stands in it stays"), nullptr, nullptr},
    {Command::Paragraph, Menu::Format, QT_TRANSLATE_NOOP("Actions", "&Paragraph"),
     QT_TRANSLATE_NOOP("Actions", "Plain paragraph"), nullptr, "Ctrl+0"},
    {Command::CrossHead, Menu::Format, QT_TRANSLATE_NOOP("Actions", "&Cross-head"),
     QT_TRANSLATE_NOOP("Actions", "A heading inside the body"), "cross-head", "Ctrl+2"},
    {Command::SmallCrossHead, Menu::Format, QT_TRANSLATE_NOOP("Actions", "&Small cross-head"),
     QT_TRANSLATE_NOOP("Actions", "A heading one level lower"), nullptr, "Ctrl+3"},
    {Command::BulletList, Menu::Format, QT_TRANSLATE_NOOP("Actions", "&Bullet list"),
     QT_TRANSLATE_NOOP("Actions", "Items with bullets"), "list-bullet", "Ctrl+Shift+L"},
    {Command::NumberList, Menu::Format, QT_TRANSLATE_NOOP("Actions", "&Numbered list"),
     QT_TRANSLATE_NOOP("Actions", "Items with numbers"), "list-number", "Ctrl+Shift+O"},
    {Command::Quote, Menu::Format, QT_TRANSLATE_NOOP("Actions", "&Quote"),
     QT_TRANSLATE_NOOP("Actions", "Somebody's words, with who said them"), "quote", "Ctrl+Shift+Q"},
    {Command::PullQuote, Menu::Format, QT_TRANSLATE_NOOP("Actions", "Pull quot&e"),
     QT_TRANSLATE_NOOP("Actions", "A line of the article set large"), nullptr, nullptr},
    {Command::Bold, Menu::Format, QT_TRANSLATE_NOOP("Actions", "B&old"), QT_TRANSLATE_NOOP("Actions", "Bold"), "bold",
     "Ctrl+B", Kind::Checkable, Group::Begins},
    {Command::Italic, Menu::Format, QT_TRANSLATE_NOOP("Actions", "&Italic"), QT_TRANSLATE_NOOP("Actions", "Italic"),
     "italic", "Ctrl+I", Kind::Checkable},
    {Command::Underline, Menu::Format, QT_TRANSLATE_NOOP("Actions", "&Underline"),
     QT_TRANSLATE_NOOP("Actions", "Underline"), "underline", "Ctrl+U", Kind::Checkable},
    {Command::Strike, Menu::Format, QT_TRANSLATE_NOOP("Actions", "Stri&ke out"),
     QT_TRANSLATE_NOOP("Actions", "Strike out"), "strike", "Alt+Shift+5", Kind::Checkable},
    {Command::Subscript, Menu::Format, QT_TRANSLATE_NOOP("Actions", "Subsc&ript"),
     QT_TRANSLATE_NOOP("Actions", "Small letters below the line: H₂O"), nullptr, "Ctrl+=", Kind::Checkable},
    {Command::Superscript, Menu::Format, QT_TRANSLATE_NOOP("Actions", "Superscrip&t"),
     QT_TRANSLATE_NOOP("Actions", "Small letters above the line: m²"), nullptr, "Ctrl+Shift+6", Kind::Checkable},
    {Command::ClearMarks, Menu::Format, QT_TRANSLATE_NOOP("Actions", "Clear for&matting"),
     QT_TRANSLATE_NOOP("Actions", "Take bold, italic and the like off the selected words"), nullptr, "Ctrl+\\"},
    {Command::CheckAgain, Menu::Tools, QT_TRANSLATE_NOOP("Actions", "&Check the article"),
     QT_TRANSLATE_NOOP("Actions", "Go to the findings"), "check", "F7"},
    {Command::NextFinding, Menu::Tools, QT_TRANSLATE_NOOP("Actions", "&Next finding"),
     QT_TRANSLATE_NOOP("Actions", "Go to the next finding"), "next", "F8"},
    {Command::PreviousFinding, Menu::Tools, QT_TRANSLATE_NOOP("Actions", "&Previous finding"),
     QT_TRANSLATE_NOOP("Actions", "Go to the finding before"), "previous", "Shift+F8"},
    {Command::FixSafe, Menu::Tools, QT_TRANSLATE_NOOP("Actions", "Fix all that is &safe…"),
     QT_TRANSLATE_NOOP("Actions", "Double spaces, symbols, ranges: whatever needs no decision"), "fix", nullptr},
    {Command::NoProof, Menu::Tools, QT_TRANSLATE_NOOP("Actions", "&Do not proofread"),
     QT_TRANSLATE_NOOP("Actions", "Say nothing about the selected words; again: say it"), nullptr, "Ctrl+Shift+K",
     Kind::Checkable},
    {Command::ConvertEncoding, Menu::Tools, QT_TRANSLATE_NOOP("Actions", "Convert old &encoding…"),
     QT_TRANSLATE_NOOP("Actions", "TCVN3, VNI, VIQR and others to Unicode: the selection, or the article"), nullptr,
     nullptr},
    {Command::Statistics, Menu::Tools, QT_TRANSLATE_NOOP("Actions", "S&tatistics…"),
     QT_TRANSLATE_NOOP("Actions", "Words, sentences, reading and radio time"), nullptr, "Ctrl+Shift+G", Kind::Plain,
     Group::Begins},
    {Command::Submit, Menu::Workflow, QT_TRANSLATE_NOOP("Actions", "&Submit for editing"),
     QT_TRANSLATE_NOOP("Actions", "Hand the article to the editors"), "submit", "Ctrl+Return"},
    {Command::Return, Menu::Workflow, QT_TRANSLATE_NOOP("Actions", "&Return…"),
     QT_TRANSLATE_NOOP("Actions", "Give the article back with a reason"), "return", "Ctrl+Shift+Backspace"},
    {Command::Approve, Menu::Workflow, QT_TRANSLATE_NOOP("Actions", "&Approve…"),
     QT_TRANSLATE_NOOP("Actions", "Approve exactly this text"), "approve", "Ctrl+Shift+Return"},
    {Command::Withdraw, Menu::Workflow, QT_TRANSLATE_NOOP("Actions", "&Withdraw…"),
     QT_TRANSLATE_NOOP("Actions", "Take a submitted article back to go on writing"), nullptr, nullptr},
    {Command::MarkPublished, Menu::Workflow, QT_TRANSLATE_NOOP("Actions", "Mark as &published"),
     QT_TRANSLATE_NOOP("Actions", "Note that the article is out"), nullptr, nullptr},
    {Command::Shortcuts, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts…"),
     QT_TRANSLATE_NOOP("Actions", "All keys, to search, print and change"), nullptr, "Ctrl+/"},
    {Command::TestInputMethod, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Test the input method…"),
     QT_TRANSLATE_NOOP("Actions", "See whether Vietnamese letters arrive right, and what to do if not"), nullptr,
     nullptr},
    {Command::About, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&About Tòa Soạn"),
     QT_TRANSLATE_NOOP("Actions", "Version and licence"), "info", "F1"},
};

} // namespace

const QList<CommandInfo> &commandTable()
{
    static const QList<CommandInfo> table(std::begin(rows), std::end(rows));
    return table;
}

const CommandInfo &infoOf(Command command)
{
    const QList<CommandInfo> &table = commandTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [command](const CommandInfo &info) { return info.command == command; });
    Q_ASSERT(found != table.end());
    return *found;
}

QString commandId(Command command)
{
    return QString::fromLatin1(QMetaEnum::fromType<Command>().valueToKey(static_cast<int>(command)));
}

QString commandName(const CommandInfo &info)
{
    return QCoreApplication::translate("Actions", info.text).remove(u'&').remove(u'…');
}

QString menuTitle(Menu menu)
{
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("Actions", "&File"),     QT_TRANSLATE_NOOP("Actions", "&Edit"),
        QT_TRANSLATE_NOOP("Actions", "&View"),     QT_TRANSLATE_NOOP("Actions", "&Insert"),
        QT_TRANSLATE_NOOP("Actions", "F&ormat"),   QT_TRANSLATE_NOOP("Actions", "&Tools"),
        QT_TRANSLATE_NOOP("Actions", "&Workflow"), QT_TRANSLATE_NOOP("Actions", "&Help")};
    return QCoreApplication::translate("Actions", titles[static_cast<int>(menu)]);
}

} // namespace toasoan
