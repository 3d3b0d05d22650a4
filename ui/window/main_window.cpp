#include "ui/window/main_window.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "app/proofing/profile.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/panels/drafts_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/settings/details_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/status_line.h"
#include "ui/window/stored_pictures.h"
#include "ui/window/tool_row.h"
#include "ui/window/workflow_steps.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {

MainWindow::MainWindow(StorageThread &storage, Proofreader &proofreader, const QString &dataFolder)
    : m_storage(storage)
    , m_proofreader(proofreader)
    , m_dataFolder(dataFolder)
    , m_actions(new Actions(this))
    , m_tools(new ToolRow(*m_actions, this))
    , m_messages(new MessageBar(this))
    , m_drafts(new DraftsPanel(storage, this))
    , m_editor(new ArticleEditor(this))
    , m_findings(new FindingsPanel(this))
    , m_status(new StatusLine(this))
    , m_pictures(new StoredPictures(PictureStore(QDir(dataFolder).filePath(QStringLiteral("media"))), this))
    , m_article(new OpenArticle(*m_editor, proofreader, storage, this))
    , m_workflow(new WorkflowSteps(storage, *m_article, *m_actions, *m_messages, this))
{
    build();
    connectParts();
    start();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowTitle(QStringLiteral("Tòa Soạn"));
    m_actions->fillMenuBar(menuBar());
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_drafts);
    splitter->addWidget(m_editor);
    splitter->addWidget(m_findings);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({268, 786, 312});
    for (QWidget *panel : {static_cast<QWidget *>(m_drafts), static_cast<QWidget *>(m_findings)}) {
        panel->setMinimumWidth(220);
        panel->setMaximumWidth(460);
        panel->setAutoFillBackground(true);
        panel->setBackgroundRole(QPalette::AlternateBase);
    }
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_editor->setPictures(m_pictures);
    m_editor->setReadOnly(true);
    (*m_actions)[Command::ShowDrafts]->setChecked(true);
    (*m_actions)[Command::ShowPanels]->setChecked(true);
    m_workflow->setStanding(std::nullopt);
    resize(1366, 768);
}

void MainWindow::connectParts()
{
    connect(m_actions, &Actions::triggered, this, &MainWindow::run);
    connect(m_tools, &ToolRow::kindChosen, this, [this](TextKind kind) {
        m_editor->setKind(kind);
        m_editor->setFocus();
    });
    connect(m_drafts, &DraftsPanel::draftChosen, this, &MainWindow::openDraft);
    connect(m_drafts, &DraftsPanel::failed, this, &MainWindow::fail);
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, &MainWindow::showCaret);
    connect(m_editor, &QTextEdit::undoAvailable, (*m_actions)[Command::Undo], &QAction::setEnabled);
    connect(m_editor, &QTextEdit::redoAvailable, (*m_actions)[Command::Redo], &QAction::setEnabled);
    connect(m_editor, &ArticleEditor::findingActivated, m_findings, &FindingsPanel::select);
    connect(m_editor, &ArticleEditor::pictureWanted, this, &MainWindow::insertPictures, Qt::QueuedConnection);
    connect(m_editor, &ArticleEditor::pictureFileDropped, this, &MainWindow::insertPictureBytes);
    connect(m_article, &OpenArticle::edited, this, [this](const Article &article) {
        m_status->showCounts(countsOf(article));
        m_workflow->noteText(article);
    });
    connect(m_article, &OpenArticle::saveStateChanged, this, [this] {
        m_status->showSaving(m_article->session());
        m_drafts->refreshSoon();
        if (m_article->isOpen() && m_article->session()->saveError())
            fail(*m_article->session()->saveError());
    });
    connect(m_article, &OpenArticle::revisionSaved, m_drafts, &DraftsPanel::refresh);
    connect(m_article, &OpenArticle::findingsChanged, this, [this] {
        m_findings->setFindings(m_article->findings());
        m_findings->setNote(tr("No findings. F7 comes back here."));
        if (const auto dictionary = m_proofreader.dictionary())
            m_status->showDictionary(*dictionary);
    });
    connect(m_workflow, &WorkflowSteps::standingChanged, this, [this] {
        const auto &standing = m_workflow->standing();
        m_tools->showState(standing ? std::optional(standing->state) : std::nullopt,
                           standing ? standing->seal : std::nullopt);
    });
    connect(m_workflow, &WorkflowSteps::stepTaken, m_drafts, &DraftsPanel::refresh);
    connect(m_findings, &FindingsPanel::visited, this,
            [this](const Finding &finding) { m_editor->goTo(finding.place, finding.range); });
    connect(m_findings, &FindingsPanel::fixWanted, this,
            [this](const QList<Finding> &findings) { m_editor->fix(findings); });
    connect(m_findings, &FindingsPanel::ignoreHereWanted, this, [this](const QList<Finding> &findings) {
        m_article->ignoreHere(findings, m_workflow->person().name);
        m_messages->offer(MessageBar::Kind::Info, tr("Ignored in this article: %1").arg(findings.first().text),
                          tr("Undo"), [this] { m_article->takeBackIgnoring(); });
    });
    connect(m_findings, &FindingsPanel::ignoreAlwaysWanted, this, [this](const Finding &finding) {
        m_settings.ignoredAlways.append(IgnoredFinding{finding.rule, finding.text});
        storeSettings();
        m_messages->offer(MessageBar::Kind::Info, tr("Never said again: %1").arg(finding.text), tr("Undo"), [this] {
            m_settings.ignoredAlways.removeLast();
            storeSettings();
        });
    });
    connect(m_findings, &FindingsPanel::wordWanted, this, [this](const QString &word) {
        m_settings.dictionaryWords.append(word);
        storeSettings();
        m_messages->offer(MessageBar::Kind::Info, tr("In your dictionary: %1").arg(word), tr("Undo"), [this] {
            m_settings.dictionaryWords.removeLast();
            storeSettings();
        });
    });
}

namespace {

struct Beginning
{
    Settings settings;
    QList<Person> people;
    QString own;
    DraftId first;
};

/// Everything the window needs before its first article.
Result<Beginning> begin(Desk &desk)
{
    const auto sample = desk.imports().ensureSample();
    if (!sample)
        return tl::unexpected(sample.error());
    const auto settings = desk.settings();
    const auto people = desk.people().list();
    const auto own = desk.people().own();
    DraftFilter newest;
    newest.limit = 1;
    const auto rows = desk.drafts().list(newest);
    if (!people || !own || !rows)
        return tl::unexpected(!people ? people.error() : !own ? own.error() : rows.error());
    return Beginning{settings.value_or(Settings{}), *people, own->name, rows->isEmpty() ? DraftId{} : rows->first().id};
}

} // namespace

void MainWindow::start()
{
    m_storage.ask(this, begin, [this](const Result<Beginning> &beginning) {
        if (!beginning) {
            fail(beginning.error());
            Q_EMIT ready();
            return;
        }
        m_settings = beginning->settings;
        m_article->setSettings(m_settings);
        showPeople(beginning->people, beginning->own);
        m_drafts->refresh();
        if (beginning->first.isEmpty())
            Q_EMIT ready();
        else
            openDraft(beginning->first);
    });
}

void MainWindow::showPeople(const QList<Person> &people, const QString &own)
{
    m_people = people;
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const Person &person : people) {
        QAction *action =
            menu->addAction(QStringLiteral("%1 (%2)").arg(person.name, roleIds(person.roles).join(u", "_qs)), this,
                            [this, name = person.name] { workAs(name); });
        action->setCheckable(true);
        action->setChecked(person.name == own);
        group->addAction(action);
    }
    menu->setTitle(tr("Work &as"));
    m_status->personButton()->setMenu(menu);
    m_actions->menu(Menu::Workflow)->addSeparator();
    m_actions->menu(Menu::Workflow)->addMenu(menu);
    workAs(own);
}

void MainWindow::workAs(const QString &name)
{
    for (const Person &person : m_people) {
        if (person.name == name) {
            m_workflow->setPerson(person);
            m_status->showPerson(person.name, roleIds(person.roles).join(u", "_qs));
        }
    }
}

void MainWindow::openDraft(const DraftId &draft)
{
    m_wanted = draft;
    m_storage.ask(
        this, [draft](Desk &desk) { return desk.drafts().open(draft); },
        [this, draft](const Result<OpenDraft> &open) {
            if (m_wanted != draft)
                return;
            if (open)
                showDraft(*open);
            else
                fail(open.error());
            Q_EMIT ready();
        });
}

void MainWindow::showDraft(const OpenDraft &draft)
{
    m_article->show(draft);
    m_workflow->setStanding(WorkflowSteps::Standing{draft.state, draft.author, draft.approval, draft.seal});
    m_drafts->select(draft.id);
    m_drafts->refresh();
    showAdvice(draft.text.article.profile);
    setWindowTitle(draft.text.article.headline.isEmpty()
                       ? QStringLiteral("Tòa Soạn")
                       : QStringLiteral("%1 – Tòa Soạn").arg(draft.text.article.headline));
    if (draft.text.from == RecoveredFrom::Journal)
        m_messages->say(MessageBar::Kind::Info,
                        tr("What you typed after the last version was kept and is shown here."));
    else if (draft.text.from == RecoveredFrom::HeadDespiteJournal)
        m_messages->say(MessageBar::Kind::Warning,
                        tr("What was typed after the last version is damaged; the last version is shown and whole."));
    m_editor->setFocus();
    showCaret();
}

void MainWindow::showAdvice(const QString &profileId)
{
    const Profile &profile = profileOf(profileId);
    m_editor->setAdvice({QCoreApplication::translate("Profiles", profile.name.toUtf8().constData()),
                         profile.headlineWords, profile.sapoWords});
}

void MainWindow::showCaret()
{
    m_tools->showKind(m_article->isOpen() ? kindAt(m_editor->textCursor()) : std::nullopt);
    const Marks marks = marksAt(m_editor->textCursor());
    constexpr std::pair<Command, Mark> shown[] = {{Command::Bold, Mark::Bold},
                                                  {Command::Italic, Mark::Italic},
                                                  {Command::Underline, Mark::Underline},
                                                  {Command::Strike, Mark::Strike}};
    for (const auto &[command, mark] : shown)
        (*m_actions)[command]->setChecked(marks.testFlag(mark));
}

void MainWindow::run(Command command)
{
    m_editor->commitPreedit();
    if (runOnText(command) || runOnTools(command))
        return;
    switch (command) {
    case Command::NewArticle:
        return newArticle();
    case Command::Import:
        return importFiles();
    case Command::Save:
        return m_article->save();
    case Command::ExportPackage:
        return m_workflow->askExport();
    case Command::ArticleDetails:
        return editDetails();
    case Command::Settings:
        return editSettings();
    case Command::Quit:
        close();
        return;
    case Command::MoveToTrash:
        return moveToTrash();
    case Command::Submit:
        return m_workflow->ask(Action::Submit);
    case Command::Return:
        return m_workflow->ask(Action::Return);
    case Command::Approve:
        return m_workflow->ask(Action::Approve);
    case Command::Withdraw:
        return m_workflow->ask(Action::Withdraw);
    case Command::MarkPublished:
        return m_workflow->ask(Action::MarkPublished);
    case Command::About:
        return about();
    default:
        return;
    }
}

bool MainWindow::runOnText(Command command)
{
    switch (command) {
    case Command::Undo:
        m_editor->undo();
        return true;
    case Command::Redo:
        m_editor->redo();
        return true;
    case Command::Cut:
        m_editor->cut();
        return true;
    case Command::Copy:
        m_editor->copy();
        return true;
    case Command::Paste:
        m_editor->paste();
        return true;
    case Command::SelectAll:
        m_editor->selectAll();
        return true;
    case Command::InsertPicture:
        insertPictures();
        return true;
    case Command::InsertLink:
        askLink();
        return true;
    case Command::Paragraph:
        m_editor->setKind(TextKind::Paragraph);
        break;
    case Command::CrossHead:
        m_editor->setKind(TextKind::CrossHead);
        break;
    case Command::SmallCrossHead:
        m_editor->setKind(TextKind::SmallCrossHead);
        break;
    case Command::BulletList:
        m_editor->setKind(TextKind::BulletList);
        break;
    case Command::NumberList:
        m_editor->setKind(TextKind::NumberList);
        break;
    case Command::Quote:
        m_editor->setKind(TextKind::Quote);
        break;
    case Command::PullQuote:
        m_editor->setKind(TextKind::PullQuote);
        break;
    case Command::Bold:
        m_editor->toggleMark(Mark::Bold);
        break;
    case Command::Italic:
        m_editor->toggleMark(Mark::Italic);
        break;
    case Command::Underline:
        m_editor->toggleMark(Mark::Underline);
        break;
    case Command::Strike:
        m_editor->toggleMark(Mark::Strike);
        break;
    default:
        return false;
    }
    showCaret();
    return true;
}

bool MainWindow::runOnTools(Command command)
{
    switch (command) {
    case Command::FindDraft:
        m_drafts->show();
        m_drafts->focusSearch();
        return true;
    case Command::ShowDrafts:
        m_drafts->setVisible((*m_actions)[command]->isChecked());
        return true;
    case Command::ShowPanels:
        m_findings->setVisible((*m_actions)[command]->isChecked());
        return true;
    case Command::FullScreen:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        return true;
    case Command::CheckAgain:
        m_findings->show();
        m_findings->focusList();
        return true;
    case Command::NextFinding:
        m_findings->step(1);
        return true;
    case Command::PreviousFinding:
        m_findings->step(-1);
        return true;
    case Command::FixSafe:
        m_article->fixSafe();
        return true;
    default:
        return false;
    }
}

void MainWindow::newArticle()
{
    Article article;
    if (!m_settings.byline.isEmpty())
        article.bylines = {m_settings.byline};
    article.sourceTag = m_settings.sourceTag;
    m_storage.ask(
        this, [article](Desk &desk) { return desk.drafts().create(article, {}, QStringLiteral("created")); },
        [this](const Result<DraftId> &draft) {
            if (draft)
                openDraft(*draft);
            else
                fail(draft.error());
        });
}

void MainWindow::importFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Open copy"), {}, tr("Text (*.txt);;Article (*.json);;All files (*)"));
    for (const QString &path : paths) {
        m_storage.ask(
            this, [path](Desk &desk) { return desk.imports().importFile(path); },
            [this](const Result<ImportedDraft> &imported) {
                if (!imported)
                    return fail(imported.error());
                const int removed = static_cast<int>(imported->imported.removed.size());
                const int warnings = static_cast<int>(imported->imported.warnings.size());
                m_messages->say(MessageBar::Kind::Info,
                                tr("Brought in: “%1”. Left out as page remains: %2. Warnings: %3.")
                                    .arg(imported->imported.article.headline)
                                    .arg(removed)
                                    .arg(warnings));
                openDraft(imported->id);
            });
    }
}

void MainWindow::insertPictures()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Insert picture"), {},
        tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp);;All files (*)"));
    for (const QString &path : paths)
        insertPictureFile(path);
}

void MainWindow::insertPictureFile(const QString &path)
{
    insertPictureBytes({}, path);
}

void MainWindow::insertPictureBytes(const QByteArray &bytes, const QString &path)
{
    const DraftId target = m_article->draft();
    m_storage.ask(
        this,
        [bytes, path](Desk &desk) -> Result<PictureRef> {
            if (path.isEmpty())
                return desk.pictures().add(bytes);
            const auto read = readFile(path, limits::pictureBytes);
            return read ? desk.pictures().add(*read) : tl::unexpected(read.error());
        },
        [this, target](const Result<PictureRef> &picture) {
            if (!picture)
                return fail(picture.error());
            m_pictures->forget(picture->id);
            if (m_article->draft() == target)
                m_editor->insertPicture(*picture, m_settings.defaultCredit);
        });
}

void MainWindow::askLink()
{
    const QString now = m_editor->textCursor().charFormat().anchorHref();
    bool accepted = false;
    const QString address = QInputDialog::getText(this, tr("Link"), tr("Address (https://…, mailto:…); empty: no link"),
                                                  QLineEdit::Normal, now, &accepted)
                                .trimmed();
    if (!accepted)
        return;
    if (!address.isEmpty() && !isSafeLink(address))
        return m_messages->say(
            MessageBar::Kind::Warning,
            tr("“%1” cannot be a link: only http, https, mailto and tel addresses are taken. The text has not changed.")
                .arg(address));
    m_editor->setLink(address);
}

void MainWindow::editDetails()
{
    if (!m_article->isOpen())
        return;
    DetailsDialog dialog(m_article->article(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_article->setRest(dialog.article());
    showAdvice(dialog.article().profile);
}

void MainWindow::editSettings()
{
    const QString account = m_people.isEmpty() ? QString() : m_workflow->person().name;
    SettingsDialog dialog(m_settings, account, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Settings before = std::exchange(m_settings, dialog.settings());
    storeSettings();
    if (before.language != m_settings.language || before.theme != m_settings.theme)
        Q_EMIT appearanceWanted(m_settings);
}

void MainWindow::storeSettings()
{
    m_article->setSettings(m_settings);
    m_storage.ask(
        this, [settings = m_settings](Desk &desk) { return desk.setSettings(settings); },
        [this](const Outcome &stored) {
            if (!stored)
                fail(stored.error());
        });
}

void MainWindow::moveToTrash()
{
    const DraftId draft = m_article->draft();
    if (draft.isEmpty())
        return;
    const DraftId next = m_drafts->neighbourOf(draft);
    m_article->close();
    m_workflow->setStanding(std::nullopt);
    m_storage.ask(
        this, [draft](Desk &desk) { return desk.drafts().trash(draft); },
        [this, draft, next](const Outcome &moved) {
            if (!moved)
                return fail(moved.error());
            m_drafts->refresh();
            if (!next.isEmpty())
                openDraft(next);
            m_messages->offer(MessageBar::Kind::Info, tr("The draft is in the trash."), tr("Bring it back"),
                              [this, draft] {
                                  m_storage.ask(
                                      this, [draft](Desk &desk) { return desk.drafts().restore(draft); },
                                      [this, draft](const Outcome &) { openDraft(draft); });
                              });
        });
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Tòa Soạn"),
        tr("Tòa Soạn %1\nA workstation for Vietnamese newsrooms.\nFree software under GPL-3.0-or-later.\nYour data: %2")
            .arg(QStringLiteral(TOASOAN_VERSION), m_dataFolder));
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_article->close();
    event->accept();
}

} // namespace toasoan
