#pragma once
#include "app/desk/settings.h"
#include "ui/actions/command.h"

#include <QHash>
#include <QObject>

class QMainWindow;

namespace toasoan {

class Actions;
class ArticleEditor;
class BesideArticle;
class CommentsPanel;
class FindingsPanel;
class HistoryPanel;
class LibraryPage;
class OutlinePanel;
class Preferences;
class SidePanel;
class StatusLine;

/// What is seen of the window and how large, as the person left it. "Paper only" is a mood, not a setting.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow &window;
        ArticleEditor &editor;
        BesideArticle &beside;
        HistoryPanel &history;
        QWidget &tools;
        QWidget &drafts;
        SidePanel &side;
        FindingsPanel &findings;
        OutlinePanel &outline;
        LibraryPage &library;
        CommentsPanel &comments;
        StatusLine &status;
        Preferences &preferences;
        Actions &actions;
    };
    explicit ViewCommands(const Parts &parts);

    bool run(Command command); ///< false: not one of these
    bool leavePaperOnly();     ///< Escape; false: it was not on

private:
    void connectParts();
    void rememberZoom(ArticleEditor &page);
    void fillZoomMenu();
    void apply(const ViewSettings &view);
    void showPanels(const ViewSettings &view);
    void remember(const ViewSettings &view);
    [[nodiscard]] ViewSettings view() const;
    [[nodiscard]] QHash<QString, QWidget *> pages() const;
    bool runOnPanel(Command command);
    bool runOnPage(Command command);
    void togglePanel(Command command, const QString &panel);
    void enterPaperOnly();
    void makeRoomForTwo();
    void makeRoomForHistory();

    Parts m;
    bool m_paperOnly = false;
    ViewSettings m_shown; ///< as the panels are, but for what made room for another page
};

} // namespace toasoan
