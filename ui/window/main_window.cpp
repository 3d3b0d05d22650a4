#include "ui/window/main_window.h"

#include "app/desk/desk.h"
#include "app/desk/proofreader.h"
#include "app/desk/storage_thread.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/history/history_panel.h"
#include "ui/panels/drafts_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/settings/about.h"
#include "ui/window/archive_commands.h"
#include "ui/window/article_statistics.h"
#include "ui/window/beginning.h"
#include "ui/window/beside_article.h"
#include "ui/window/block_commands.h"
#include "ui/window/byline_offer.h"
#include "ui/window/centre.h"
#include "ui/window/comment_commands.h"
#include "ui/window/copy_commands.h"
#include "ui/window/draft_commands.h"
#include "ui/window/export_commands.h"
#include "ui/window/find_commands.h"
#include "ui/window/full_pages.h"
#include "ui/window/history_commands.h"
#include "ui/window/input_method_help.h"
#include "ui/window/library_page.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/outline_commands.h"
#include "ui/window/paper_commands.h"
#include "ui/window/people_commands.h"
#include "ui/window/people_menu.h"
#include "ui/window/picture_commands.h"
#include "ui/window/preferences.h"
#include "ui/window/preview_commands.h"
#include "ui/window/proofing_commands.h"
#include "ui/window/reason_dialog.h"
#include "ui/window/recovery.h"
#include "ui/window/safekeeping.h"
#include "ui/window/same_place.h"
#include "ui/window/save_watch.h"
#include "ui/window/status_line.h"
#include "ui/window/stored_pictures.h"
#include "ui/window/text_commands.h"
#include "ui/window/tool_row.h"
#include "ui/window/view_commands.h"
#include "ui/window/workflow_steps.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QToolButton>

namespace toasoan {

MainWindow::MainWindow(StorageThread &storage, Proofreader &proofreader, const QString &folder, const FontsRead &fonts)
    : m_storage(storage)
    , m_start(new Start(storage, this))
    , m_dataFolder(folder)
    , m_actions(new Actions(this))
    , m_tools(new ToolRow(*m_actions, this))
    , m_messages(new MessageBar(this))
    , m_outline(new OutlinePanel)
    , m_side(new SidePanel(this))
    , m_peopleMenu(new PeopleMenu(this))
    , m_pictures(new StoredPictures(storage, RenditionKind::Web, this))
    , m_drafts((fonts.wait(), new DraftsPanel(storage, this)))
    , m_editor(new ArticleEditor(this))
    , m_findings(new FindingsPanel(this))
    , m_status(new StatusLine(this))
    , m_beside(new BesideArticle(storage, *m_editor, m_pictures, this))
    , m_article(new OpenArticle(*m_editor, proofreader, storage, this))
    , m_history(new HistoryCommands({storage, *m_article, *m_editor, m_pictures, *m_messages, *m_actions}, this))
    , m_workflow(new WorkflowSteps(storage, *m_article, *m_actions, *m_messages, this))
    , m_preferences(new Preferences(storage, *m_messages, this))
    , m_pictureCommands(new PictureCommands(storage, *m_article, *m_editor, *m_pictures, *m_messages, this))
    , m_library(new LibraryPage({storage, *m_article, *m_pictureCommands, *m_messages}))
    , m_comments(new CommentCommands({storage, *m_editor, *m_article, *m_workflow, *m_peopleMenu, *m_messages}))
    , m_view(
          new ViewCommands({*this, *m_editor, *m_beside, m_history->panel(), *m_tools, *m_drafts, *m_side, *m_findings,
                            *m_outline, *m_library, m_comments->panel(), *m_status, *m_preferences, *m_actions}))
    , m_textCommands(new TextCommands(*m_editor, *m_actions, *m_messages, this))
    , m_draftCommands(new DraftCommands(storage, *m_article, *m_drafts, *m_messages, this))
    , m_archive(new ArchiveCommands({storage, *m_article, *m_drafts, *m_draftCommands, *m_messages, *m_preferences,
                                     *m_peopleMenu, *m_actions, *this}))
    , m_copy(new CopyCommands({storage, *m_article, *m_editor, *m_pictures, *m_pictureCommands, *m_draftCommands,
                               *m_drafts, *m_messages, *m_actions, *this}))
    , m_blockCommands(new BlockCommands(storage, *m_article, *m_editor, *m_pictureCommands, *m_messages, this))
    , m_find(new FindCommands(storage, *m_article, *m_editor, *m_messages, this))
    , m_proofing(new ProofingCommands({*m_editor, *m_findings, *m_article, proofreader, *m_preferences, *m_workflow,
                                       *m_status, *m_messages, *m_actions},
                                      this))
    , m_statistics(new ArticleStatistics(*m_editor, *m_status, this))
    , m_preview(new PreviewCommands(storage, *m_article, *m_messages, this))
    , m_paper(new PaperCommands(storage, *m_article, *m_workflow, *m_messages, this))
    , m_export(new ExportCommands({storage, *m_article, *m_workflow, *m_preferences, *m_paper, *m_messages}, this))
    , m_inputMethod(new InputMethodHelp(*m_status, *m_messages, this))
    , m_recovery(new Recovery(storage, *m_article, *m_messages, this))
    , m_safekeeping(new Safekeeping({storage, *m_article, *m_preferences, *m_status, *m_messages}, folder, this))
{
    build();
    connectEditor();
    connectArticle();
    connectDrafts();
    useHouseStyle(proofreader.houseStyle());
    connect(&proofreader, &Proofreader::houseStyleChanged, this, &MainWindow::useHouseStyle);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_actions->fillMenuBar(menuBar());
    auto *centre = new Centre({m_tools, m_messages, m_drafts, m_comments->below(m_find->below(m_copy->below(m_editor))),
                               m_beside, &m_history->panel(), m_side});
    auto *pages = new FullPages({m_storage, *m_article, *m_editor, *m_pictureCommands, *m_workflow, *m_peopleMenu,
                                 *m_drafts, *m_draftCommands, *m_messages, *m_actions, *centre},
                                m_dataFolder, this);
    auto *people = new PeopleCommands(m_storage, *m_peopleMenu, *m_workflow, *m_actions, this);
    const auto asking = [](auto &part) { return [&part](Command command) { return part.run(command); }; };
    const auto writing = [this](auto &part) {
        return [this, &part](Command command) { return m_article->isWritable() && part.run(command); };
    };
    m_runners = {
        asking(*pages),         asking(*m_history),        asking(*m_beside),
        asking(*m_view),        writing(*m_blockCommands), writing(*m_textCommands),
        asking(*m_find),        asking(*m_proofing),       asking(*m_draftCommands),
        asking(*m_copy),        asking(*m_archive),        asking(*m_pictureCommands),
        asking(*m_comments),    asking(*m_workflow),       asking(*m_statistics),
        asking(*m_preview),     asking(*m_paper),          asking(*m_inputMethod),
        asking(*m_safekeeping), asking(*m_preferences),    [this](Command command) { return runHere(command); }};
    m_runners += {asking(*people), asking(*m_export)};
    setWindowTitle(QStringLiteral("Tòa Soạn"));
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_editor->setPictures(m_pictures);
    new BylineOffer(m_storage, *m_editor);
    new OutlineCommands(*m_article, *m_editor, *m_outline, this);
    m_status->personButton()->setMenu(m_peopleMenu);
    resize(1366, 768);
}

void MainWindow::connectEditor()
{
    connect(m_actions, &Actions::triggered, this, &MainWindow::run);
    connect(m_tools, &ToolRow::kindChosen, this, [this](TextKind kind) {
        m_editor->setKind(kind);
        m_editor->setFocus();
    });
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, &MainWindow::showCaret);
    connect(m_editor, &QTextEdit::undoAvailable, (*m_actions)[Command::Undo], &QAction::setEnabled);
    connect(m_editor, &QTextEdit::redoAvailable, (*m_actions)[Command::Redo], &QAction::setEnabled);
    connect(m_editor, &ArticleEditor::pictureWanted, m_pictureCommands, &PictureCommands::ask, Qt::QueuedConnection);
    connect(this, &MainWindow::ready, m_inputMethod, &InputMethodHelp::look,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::connectArticle()
{
    connect(m_article, &OpenArticle::edited, this, [this](const Article &article) {
        m_statistics->showArticle(article);
        m_workflow->noteText(article);
        showTitle(article.headline);
    });
    connect(m_article, &OpenArticle::saveStateChanged, m_drafts, &DraftsPanel::refreshSoon);
    new SaveWatch(*m_article, *m_status, *m_messages, this);
    connect(m_article, &OpenArticle::settled, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_article, &OpenArticle::leavingFailed, this, &MainWindow::stayForTheText);
    connect(m_article, &OpenArticle::revisionSaved, m_drafts, &DraftsPanel::refresh);
    connect(m_workflow, &WorkflowSteps::standingChanged, this, [this] { m_workflow->tell(*m_tools); });
    connect(m_workflow, &WorkflowSteps::stepTaken, m_drafts, &DraftsPanel::refresh);
    connect(m_article, &OpenArticle::changedElsewhere, this, [this](const OpenDraft &now) {
        const SamePlace place(*m_editor, now.text.article); // a step alone may have been taken behind the window
        showDraft(now);
        if (!place.isSame())
            m_messages->say(MessageBar::Kind::Info, tr("The article was changed elsewhere and is shown as it is now."));
    });
    connect(m_peopleMenu, &PeopleMenu::chosen, this, [this](const Person &person, const WorkflowProfile &profile) {
        m_workflow->setPerson(person, profile);
        m_pictureCommands->setPerson(person.name);
        m_status->showPerson(person.name, rolesText(person));
    });
}

void MainWindow::connectDrafts()
{
    connect(m_start, &Start::begun, this, &MainWindow::begin);
    connect(m_start, &Start::failed, this, [this](const Error &error) {
        if (m_safekeeping->mendAtStart(error))
            return;
        fail(error);
        Q_EMIT ready();
    });
    connect(m_start, &Start::opened, this, &MainWindow::showFirst);
    connect(m_start, &Start::openingFailed, this, [this] { openDraft(m_wanted); });
    connect(m_drafts, &DraftsPanel::draftChosen, this, &MainWindow::openDraft);
    connect(m_drafts, &DraftsPanel::besideWanted, m_beside, &BesideArticle::open);
    connect(m_drafts, &DraftsPanel::archiveChanged, m_beside, &BesideArticle::refresh);
    connect(m_beside, &BesideArticle::failed, this, &MainWindow::fail);
    connect(m_drafts, &DraftsPanel::failed, this, &MainWindow::fail);
    connect(m_preferences, &Preferences::changed, this, [this](const Settings &settings) {
        m_actions->setKeys(KeyTable(settings.keys));
        m_statistics->setPace(settings.pace);
        m_article->setSettings(settings);
        m_draftCommands->setSettings(settings);
        m_pictureCommands->setDefaultCredit(settings.defaultCredit);
    });
    connect(m_preferences, &Preferences::appearanceChanged, this, &MainWindow::appearanceWanted);
    connect(m_draftCommands, &DraftCommands::opened, this, &MainWindow::openDraft);
    connect(m_recovery, &Recovery::draftWanted, this, &MainWindow::openDraft);
    connect(m_find, &FindCommands::draftWanted, this, &MainWindow::openDraft);
    connect(m_pictureCommands, &PictureCommands::draftWanted, this, &MainWindow::openDraft);
    connect(m_draftCommands, &DraftCommands::left, this, [this] {
        m_workflow->setStanding(std::nullopt);
        m_findings->setFindings({});
        m_findings->setWaived({});
        showTitle({});
    });
    connect(m_preferences, &Preferences::stored, this, [this] {
        m_storage.ask(this, toasoan::begin, [this](const Result<Beginning> &now) {
            if (now && now->own != m_own)
                m_peopleMenu->setNewsroom(now->people, now->profile, m_own = now->own);
        });
    });
    connect(m_drafts, &DraftsPanel::archiveChanged, m_article, &OpenArticle::lookForOthers);
    connect(m_safekeeping, &Safekeeping::replaced, this, [this] { m_wanted = {}; });
    connect(m_safekeeping, &Safekeeping::replaced, m_start, &Start::again);
    connect(m_safekeeping, &Safekeeping::leftAsItWas, m_start, &Start::again);
    connect(this, &MainWindow::ready, m_safekeeping, &Safekeeping::sayWhatHappened);
}

void MainWindow::watchOpening(WorkWatch &watch)
{
    m_safekeeping->watchOpening(watch);
}

void MainWindow::useHouseStyle(const HouseStyle &style)
{
    m_editor->setProfiles(style.profiles);
    m_beside->page().setProfiles(style.profiles);
    m_draftCommands->setProfiles(style.profiles);
    m_pictureCommands->setHouseStyle(style);
}

void MainWindow::begin(const Beginning &beginning)
{
    m_article->setAccess(beginning.writeRefusal ? Access::ReadOnly : Access::ReadWrite);
    if (const auto problem = beginning.problem())
        fail(*problem);
    m_preferences->load(beginning.settings, beginning.own);
    if (beginning.settingsProblem)
        m_messages->say(MessageBar::Kind::Warning,
                        tr("Your preferences could not be read; the usual ones are in force."));
    m_peopleMenu->setNewsroom(beginning.people, beginning.profile, m_own = beginning.own);
    m_drafts->refresh();
    m_recovery->lookForCopies();
    if (m_wanted.isEmpty())
        m_wanted = beginning.first;
    if (m_wanted.isEmpty())
        Q_EMIT ready();
}

/// Another draft may have been asked for by then.
void MainWindow::showFirst(const OpenDraft &first)
{
    if (first.id != m_wanted)
        return openDraft(m_wanted);
    takeDraft(first.id, first);
}

void MainWindow::openDraft(const DraftId &draft)
{
    m_wanted = draft;
    if (draft.isEmpty() || m_article->draft() == draft)
        return; // what is typed there is newer than what could be read
    m_storage.ask(
        this, [draft](Desk &desk) { return desk.drafts().open(draft); },
        [this, draft](const Result<OpenDraft> &open) { takeDraft(draft, open); });
}

void MainWindow::takeDraft(const DraftId &draft, const Result<OpenDraft> &open)
{
    if (m_wanted != draft || m_article->draft() == draft)
        return;
    if (open)
        showDraft(*open);
    else
        m_safekeeping->offerMending(open.error(), draft);
    Q_EMIT ready();
}

void MainWindow::showDraft(const OpenDraft &draft)
{
    m_article->show(draft);
    m_workflow->setStanding(WorkflowSteps::standingOf(draft));
    m_drafts->select(draft.id);
    m_drafts->refresh();
    m_pictures->retryMissing();
    if (!m_recovery->offer(draft)) // one message at a time
        m_workflow->showWhyReturned();
    if (m_drafts->shelf() == Shelf::Trash)
        m_draftCommands->offerRestore(draft.id, tr("This draft is in the trash."));
    if (m_editor->isVisibleTo(this)) // another page may be shown: what is typed there is not for the text behind it
        m_editor->setFocus();
    m_find->draftShown(draft.id);
    showCaret();
}

void MainWindow::showCaret()
{
    const QTextCursor caret = m_editor->textCursor();
    m_tools->showPlace(m_article->isOpen() ? kindAt(caret) : std::nullopt, caret.block());
    m_textCommands->showMarks();
}

void MainWindow::run(Command command)
{
    m_editor->commitPreedit();
    (void)std::any_of(m_runners.cbegin(), m_runners.cend(), [command](const auto &run) { return run(command); });
}

bool MainWindow::runHere(Command command)
{
    switch (command) {
    case Command::Save:
        m_article->save();
        return true;
    case Command::Quit:
        close();
        return true;
    case Command::About:
        showAbout(m_dataFolder, this);
        return true;
    default:
        return false;
    }
}

void MainWindow::fail(const Error &error)
{
    m_messages->say(MessageBar::Kind::Error, errorText(error));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_actions)
        m_actions->redraw(palette());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isEscape && (m_view->leavePaperOnly() || (m_editor->hasFocus() && (m_find->close() || m_history->shut()))))
        return;
    if (isEscape)
        m_editor->setFocus(Qt::ShortcutFocusReason); // from any panel back to the text
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showTitle(const QString &headline)
{
    setWindowTitle(headline.isEmpty() ? QStringLiteral("Tòa Soạn") : QStringLiteral("%1 – Tòa Soạn").arg(headline));
}

/// The text could not be written while the window was to close.
void MainWindow::stayForTheText(const Error &error)
{
    m_editor->setReadOnly(!m_article->isWritable());
    Q_EMIT stayed();
    fail(error);
    const LossChoice choice = askAboutLoss(errorText(error), this);
    m_losing = choice == LossChoice::Lose;
    if (choice == LossChoice::SaveCopy)
        m_draftCommands->saveCopy();
    else if (choice != LossChoice::Stay)
        close();
}

/// The window goes when everything typed is safe; until then it stays and says why.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_losing || m_article->isSettled()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    event->ignore();
    m_editor->commitPreedit(); // a text that is not to be changed takes no letters
    m_editor->setReadOnly(true);
    m_article->settle();
}

} // namespace toasoan
