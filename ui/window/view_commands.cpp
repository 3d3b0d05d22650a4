#include "ui/window/view_commands.h"

#include "ui/actions/actions.h"
#include "ui/editor/article_editor.h"
#include "ui/history/history_panel.h"
#include "ui/panels/comments_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/window/beside_article.h"
#include "ui/window/library_page.h"
#include "ui/window/preferences.h"
#include "ui/window/status_line.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace toasoan {
namespace {

constexpr int roomForTwo = 1500;     // px: drafts, two pages that can be read, and a panel
constexpr int roomForHistory = 1600; // px: the same with the list of versions
const QString findingsPage = QStringLiteral("findings");
const QString outlinePage = QStringLiteral("outline");
const QString picturesPage = QStringLiteral("pictures");
const QString commentsPage = QStringLiteral("comments");

void dress(ArticleEditor &page, const ViewSettings &view)
{
    page.setZoom(view.zoom);
    page.setInvisibles(view.invisibles ? Invisibles::Shown : Invisibles::Hidden);
    page.setPaper(view.lightPage ? Paper::AlwaysLight : Paper::AsTheme);
}

} // namespace

ViewCommands::ViewCommands(const Parts &parts) : QObject(&parts.window), m(parts)
{
    m.side.addPage(&m.findings, m.findings.title());
    m.side.addPage(&m.outline, tr("Outline"));
    m.side.addPage(&m.library, tr("Pictures"));
    m.side.addPage(&m.comments, m.comments.title());
    fillZoomMenu();
    connectParts();
    apply(view());
    showPanels(view());
}

void ViewCommands::connectParts()
{
    connect(&m.findings, &FindingsPanel::titleChanged, this,
            [this](const QString &title) { m.side.setTitle(&m.findings, title); });
    connect(&m.comments, &CommentsPanel::titleChanged, this,
            [this](const QString &title) { m.side.setTitle(&m.comments, title); });
    connect(&m.comments, &CommentsPanel::wanted, this, [this] {
        ViewSettings now = view();
        now.panel = commentsPage;
        leavePaperOnly();
        remember(now);
        m.side.show();
    });
    connect(&m.side, &SidePanel::pageChosen, this, [this](QWidget *page) {
        ViewSettings now = view();
        now.panel = pages().key(page, findingsPage);
        remember(now);
    });
    connect(&m.preferences, &Preferences::changed, this, [this] { apply(view()); });
    for (ArticleEditor *page : {&m.editor, &m.beside.page()})
        rememberZoom(*page);
    connect(&m.history, &HistoryPanel::made, this, [this](ArticleEditor &page) {
        dress(page, view());
        rememberZoom(page);
    });
    connect(&m.beside, &BesideArticle::opened, this, &ViewCommands::makeRoomForTwo);
    connect(&m.beside, &BesideArticle::shutDown, this, [this] { showPanels(view()); });
    connect(&m.history, &HistoryPanel::opened, this, &ViewCommands::makeRoomForHistory);
    connect(&m.history, &HistoryPanel::shutDown, this, [this] {
        m.beside.setVisible(m.beside.isOpen());
        showPanels(view());
        if (m.beside.isOpen())
            makeRoomForTwo();
    });
}

/// By the name that the settings keep.
QHash<QString, QWidget *> ViewCommands::pages() const
{
    return {{findingsPage, &m.findings},
            {outlinePage, &m.outline},
            {picturesPage, &m.library},
            {commentsPage, &m.comments}};
}

void ViewCommands::fillZoomMenu()
{
    auto *menu = new QMenu(m.status.zoomButton());
    for (const int percent : zoomSteps)
        menu->addAction(QStringLiteral("%1 %").arg(percent), this, [this, percent] { m.editor.setZoom(percent); });
    m.status.zoomButton()->setMenu(menu);
}

ViewSettings ViewCommands::view() const
{
    return m.preferences.settings().view;
}

void ViewCommands::remember(const ViewSettings &view)
{
    m.preferences.setView(view);
    apply(view);
}

void ViewCommands::rememberZoom(ArticleEditor &page)
{
    connect(&page, &ArticleEditor::zoomChanged, this, [this](int percent) {
        ViewSettings now = view();
        now.zoom = percent;
        remember(now);
    });
}

void ViewCommands::apply(const ViewSettings &view)
{
    for (ArticleEditor *page : {&m.editor, &m.beside.page(), m.history.page()}) {
        if (page)
            dress(*page, view);
    }
    m.status.showZoom(m.editor.zoom());
    m.actions[Command::ShowInvisibles]->setChecked(view.invisibles);
    m.actions[Command::LightPage]->setChecked(view.lightPage);
    m.actions[Command::FocusMode]->setChecked(m_paperOnly);
    if (view.drafts != m_shown.drafts || view.panel != m_shown.panel) // what made room for a page stays away
        showPanels(view);
}

void ViewCommands::showPanels(const ViewSettings &view)
{
    m_shown = view;
    m.side.showPage(pages().value(view.panel, &m.findings));
    m.drafts.setVisible(view.drafts && !m_paperOnly);
    m.side.setVisible(!view.panel.isEmpty() && !m_paperOnly);
    m.actions[Command::ShowDrafts]->setChecked(view.drafts);
    m.actions[Command::ShowPanels]->setChecked(view.panel == findingsPage);
    m.actions[Command::ShowOutline]->setChecked(view.panel == outlinePage);
    m.actions[Command::ShowPictures]->setChecked(view.panel == picturesPage);
    m.actions[Command::ShowComments]->setChecked(view.panel == commentsPage);
}

bool ViewCommands::run(Command command)
{
    return runOnPanel(command) || runOnPage(command);
}

bool ViewCommands::runOnPanel(Command command)
{
    ViewSettings now = view();
    switch (command) {
    case Command::ShowDrafts:
        now.drafts = !now.drafts;
        remember(now);
        return true;
    case Command::ShowPanels:
        togglePanel(command, findingsPage);
        return true;
    case Command::ShowOutline:
        togglePanel(command, outlinePage);
        return true;
    case Command::ShowPictures:
        togglePanel(command, picturesPage);
        return true;
    case Command::ShowComments:
        togglePanel(command, commentsPage);
        return true;
    case Command::FocusMode:
        if (!leavePaperOnly())
            enterPaperOnly();
        return true;
    case Command::FullScreen:
        m.window.setWindowState(m.window.windowState() ^ Qt::WindowFullScreen);
        return true;
    default:
        return false;
    }
}

/// Whatever was asked to be seen comes out of "paper only" with the rest.
void ViewCommands::togglePanel(Command command, const QString &panel)
{
    ViewSettings now = view();
    const bool shown = now.panel == panel && m.side.isVisible();
    leavePaperOnly();
    now.panel = !shown ? panel : command == Command::ShowPanels ? QString() : findingsPage;
    remember(now);
    if (now.panel == outlinePage)
        m.outline.focusList();
    else if (now.panel == picturesPage)
        m.library.focusSearch();
    else if (now.panel == commentsPage)
        m.comments.focusList();
}

bool ViewCommands::runOnPage(Command command)
{
    ViewSettings now = view();
    switch (command) {
    case Command::ZoomIn:
        m.editor.stepZoom(1);
        return true;
    case Command::ZoomOut:
        m.editor.stepZoom(-1);
        return true;
    case Command::ZoomReset:
        m.editor.setZoom(100);
        return true;
    case Command::ShowInvisibles:
        now.invisibles = !now.invisibles;
        break;
    case Command::LightPage:
        now.lightPage = !now.lightPage;
        break;
    default:
        return false;
    }
    remember(now);
    return true;
}

void ViewCommands::enterPaperOnly()
{
    m_paperOnly = true;
    for (QWidget *part : {static_cast<QWidget *>(m.window.menuBar()), &m.tools, static_cast<QWidget *>(&m.status),
                          static_cast<QWidget *>(&m.beside), static_cast<QWidget *>(&m.history)})
        part->hide();
    apply(view());
    showPanels(view());
    m.editor.setCaretRest(CaretRest::Middle);
    m.editor.setFocus(Qt::OtherFocusReason);
}

bool ViewCommands::leavePaperOnly()
{
    if (!std::exchange(m_paperOnly, false))
        return false;
    m.window.menuBar()->show();
    m.tools.show();
    m.status.show();
    m.beside.setVisible(m.beside.isOpen());
    m.history.setVisible(m.history.isOpen());
    m.editor.setCaretRest(CaretRest::Anywhere);
    apply(view());
    showPanels(view());
    return true;
}

/// Two pages beside each other need the room of the panel on the right, until one goes.
void ViewCommands::makeRoomForTwo()
{
    leavePaperOnly();
    m.history.shut();
    if (m.window.width() < roomForTwo)
        m.side.hide();
}

/// The list of versions stands where the panel on the right stood; two pages and the list of drafts need a wide window.
void ViewCommands::makeRoomForHistory()
{
    leavePaperOnly();
    m.beside.hide();
    m.side.hide();
    m.drafts.setVisible(view().drafts && m.window.width() >= roomForHistory);
}

} // namespace toasoan
