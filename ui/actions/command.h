#pragma once
#include <QKeySequence>
#include <QList>
#include <QString>

namespace toasoan {

/// Everything a person can ask of the window.
enum class Command {
    NewArticle,
    Import,
    Save,
    ExportPackage,
    ArticleDetails,
    Settings,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    FindDraft,
    ShowDrafts,
    ShowPanels,
    FullScreen,
    InsertPicture,
    InsertLink,
    InsertTable,
    InsertEmbed,
    InsertRelated,
    InsertDivider,
    MakeGallery,
    TakeGalleryApart,
    Paragraph,
    CrossHead,
    SmallCrossHead,
    BulletList,
    NumberList,
    Quote,
    PullQuote,
    Bold,
    Italic,
    Underline,
    Strike,
    CheckAgain,
    NextFinding,
    PreviousFinding,
    FixSafe,
    NoProof,
    Submit,
    Return,
    Approve,
    Withdraw,
    MarkPublished,
    MoveToTrash,
    About,
};

enum class Menu { File, Edit, View, Insert, Format, Tools, Workflow, Help };

/// One row of the action table: the only place that says how a command is named, drawn and reached.
struct CommandInfo
{
    Command command;
    Menu menu;
    const char *text;     ///< English, context "Actions"; with mnemonic
    const char *tip;      ///< what it does, in a few words
    const char *icon;     ///< name in resources/icons/actions, or nullptr
    const char *shortcut; ///< portable text, or nullptr; never one an input method owns (tests/ui/actions)
    enum class Kind { Plain, Checkable } kind = Kind::Plain;
    enum class Group { Continues, Begins } group = Group::Continues; ///< whether a separator stands before it
};

[[nodiscard]] const QList<CommandInfo> &commandTable();
[[nodiscard]] QString menuTitle(Menu menu);

} // namespace toasoan
