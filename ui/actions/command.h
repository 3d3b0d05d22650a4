#pragma once
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

namespace toasoan {
Q_NAMESPACE

/// Everything a person can ask of the window.
enum class Command {
    NewArticle,
    NewFromTemplate,
    Import,
    ImportPage,
    Save,
    History,
    Publish,
    Destinations,
    ExportPackage,
    HandOver,
    Receive,
    Conflicts,
    Print,
    SavePdf,
    ArticleDetails,
    InnerNotes,
    SaveAsTemplate,
    Attachments,
    Backups,
    Settings,
    Encrypt,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PastePlain,
    CopyReport,
    SelectAll,
    MoveBlockUp,
    MoveBlockDown,
    BlockMenu,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    FindDraft,
    ShowDrafts,
    ShowArchive,
    ShowBoard,
    ShowLedger,
    ShowOutbox,
    ShowPanels,
    ShowOutline,
    ShowPictures,
    ShowComments,
    OtherArticle,
    CloseBeside,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ShowInvisibles,
    LightPage,
    FocusMode,
    FullScreen,
    Preview,
    InsertPicture,
    EditPicture,
    InsertLink,
    InsertTable,
    InsertEmbed,
    InsertRelated,
    InsertDivider,
    MakeGallery,
    TakeGalleryApart,
    InsertSnippet,
    Comment,
    NextComment,
    PreviousComment,
    ResolveComment,
    PutIntoBox,
    TakeBoxAway,
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
    Subscript,
    Superscript,
    ClearMarks,
    CheckAgain,
    NextFinding,
    PreviousFinding,
    FixSafe,
    NextChange,
    PreviousChange,
    KeepChange,
    PutChangeBack,
    SideBySide,
    Suggest,
    NoProof,
    ConvertEncoding,
    Statistics,
    PictureCaptions,
    PlanArticle,
    Submit,
    Return,
    Approve,
    Withdraw,
    MarkPublished,
    ProposeTopic,
    AcceptTopic,
    BeginEditing,
    PutForward,
    PutOnHold,
    GoOn,
    CancelArticle,
    WriteOn,
    Schedule,
    MarkCorrected,
    TakeDown,
    ChangesSinceApproval,
    PeopleAndKeys,
    AuditLog,
    MoveToTrash,
    Shortcuts,
    TestInputMethod,
    About,
};
Q_ENUM_NS(Command)

enum class Menu { File, Edit, View, Insert, Format, Tools, Workflow, Help };

/// One row of the action table: the only place that says how a command is named, drawn and reached.
struct CommandInfo
{
    Command command;
    Menu menu;
    const char *text;     ///< English, context "Actions"; with mnemonic
    const char *tip;      ///< what it does, in a few words
    const char *icon;     ///< name in resources/icons/actions, or nullptr
    const char *shortcut; ///< portable text, several with "; " between, or nullptr; none that keyFault() refuses
    enum class Kind { Plain, Checkable } kind = Kind::Plain;
    enum class Group { Continues, Begins } group = Group::Continues; ///< whether a separator stands before it
};

[[nodiscard]] const QList<CommandInfo> &commandTable();
[[nodiscard]] const CommandInfo &infoOf(Command command);
[[nodiscard]] QString commandId(Command command);           ///< "NewArticle": stable, for settings
[[nodiscard]] QString commandName(const CommandInfo &info); ///< for people, without mnemonic and dots
[[nodiscard]] QString menuTitle(Menu menu);

} // namespace toasoan
