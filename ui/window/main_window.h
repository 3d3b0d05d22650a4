#pragma once
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/desk/settings.h"
#include "ui/actions/command.h"
#include "ui/common/fonts.h"

#include <QMainWindow>

#include <functional>

namespace toasoan {

class Actions;
class ArchiveCommands;
class ArticleEditor;
class ArticleStatistics;
class BlockCommands;
class CommentCommands;
class CopyCommands;
class BesideArticle;
class DraftCommands;
class DraftsPanel;
class FindCommands;
class FindingsPanel;
class HistoryCommands;
class InputMethodHelp;
class LibraryPage;
class MessageBar;
class OpenArticle;
class ExportCommands;
class PaperCommands;
class OutlinePanel;
class PeopleMenu;
class PictureCommands;
class Preferences;
class PreviewCommands;
class ProofingCommands;
class Recovery;
class Proofreader;
class Safekeeping;
class SidePanel;
class Start;
class StatusLine;
class StorageThread;
class StoredPictures;
class TextCommands;
class ToolRow;
class ViewCommands;
class WorkWatch;
class WorkflowSteps;
struct Beginning;
struct Error;
struct HouseStyle;
struct OpenDraft;

/// The workstation's window: puts the parts together and passes commands on. What it knows of an article it asks of
/// OpenArticle and WorkflowSteps.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `storage` and `proofreader` must outlive the window; `folder` holds the data.
    MainWindow(StorageThread &storage, Proofreader &proofreader, const QString &folder, const FontsRead &fonts = {});
    ~MainWindow() override;

    void watchOpening(WorkWatch &watch); ///< of the data folder
    void openDraft(const DraftId &draft);
    [[nodiscard]] DraftId lastDraft() const { return m_wanted; } ///< the one asked for last
    [[nodiscard]] ArticleEditor &editor() const { return *m_editor; }
    [[nodiscard]] FindingsPanel &findings() const { return *m_findings; }
    [[nodiscard]] WorkflowSteps &workflow() const { return *m_workflow; }
    [[nodiscard]] OpenArticle &article() const { return *m_article; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] PictureCommands &pictures() const { return *m_pictureCommands; }
    [[nodiscard]] PreviewCommands &preview() const { return *m_preview; }
    [[nodiscard]] DraftCommands &draftCommands() const { return *m_draftCommands; }
    [[nodiscard]] CopyCommands &copy() const { return *m_copy; }
    [[nodiscard]] ExportCommands &exports() const { return *m_export; }
    [[nodiscard]] PaperCommands &paper() const { return *m_paper; }
    [[nodiscard]] Safekeeping &safekeeping() const { return *m_safekeeping; }
    [[nodiscard]] BesideArticle &beside() const { return *m_beside; }
    void run(Command command);
    [[nodiscard]] PeopleMenu &people() const { return *m_peopleMenu; }

Q_SIGNALS:
    void ready();                                             ///< people, settings and the first article are there
    void appearanceWanted(const toasoan::Settings &settings); ///< language or theme changed: the window is made anew
    void stayed();                                            ///< it was to close, but the text is not safe
    void closed();                                            ///< everything is safe and the window is gone

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectEditor();
    void connectArticle();
    void connectDrafts();
    void useHouseStyle(const HouseStyle &style);
    void begin(const Beginning &beginning);
    void showFirst(const OpenDraft &first);
    void takeDraft(const DraftId &draft, const Result<OpenDraft> &open);
    void showDraft(const OpenDraft &draft);
    void showCaret();
    void showTitle(const QString &headline);
    void stayForTheText(const Error &error);
    void fail(const Error &error);
    bool runHere(Command command);

    StorageThread &m_storage;
    Start *m_start; ///< first, so that it is read while the others are made
    QString m_dataFolder;
    Actions *m_actions;
    ToolRow *m_tools;
    MessageBar *m_messages;
    OutlinePanel *m_outline;
    SidePanel *m_side;
    PeopleMenu *m_peopleMenu;
    StoredPictures *m_pictures;
    DraftsPanel *m_drafts; ///< the first that measures letters: the fonts are read by then
    ArticleEditor *m_editor;
    FindingsPanel *m_findings;
    StatusLine *m_status;
    BesideArticle *m_beside;
    OpenArticle *m_article;
    HistoryCommands *m_history;
    WorkflowSteps *m_workflow;
    Preferences *m_preferences;
    PictureCommands *m_pictureCommands;
    LibraryPage *m_library;
    CommentCommands *m_comments;
    ViewCommands *m_view;
    TextCommands *m_textCommands;
    DraftCommands *m_draftCommands;
    ArchiveCommands *m_archive;
    CopyCommands *m_copy;
    BlockCommands *m_blockCommands;
    FindCommands *m_find;
    ProofingCommands *m_proofing;
    ArticleStatistics *m_statistics;
    PreviewCommands *m_preview;
    PaperCommands *m_paper;
    ExportCommands *m_export;
    InputMethodHelp *m_inputMethod;
    Recovery *m_recovery;
    Safekeeping *m_safekeeping;
    QList<std::function<bool(Command)>> m_runners; ///< each says whether the command was one of its own
    QString m_own;                                 ///< name of the account's person
    bool m_losing = false;                         ///< the person chose to close without what could not be saved
    DraftId m_wanted;                              ///< the draft asked for last: older answers are not shown
};

} // namespace toasoan
