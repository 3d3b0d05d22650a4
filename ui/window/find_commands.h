#pragma once
#include "ui/actions/command.h"
#include "ui/window/draft_finder.h"
#include "ui/window/page_finder.h"

#include <QObject>

class QWidget;

namespace toasoan {

class ArticleEditor;
class HitPanel;
class MessageBar;
class OpenArticle;

/// Finding and replacing, in the open article and in all drafts: between the bar under the text, the page and the
/// store.
class FindCommands : public QObject
{
    Q_OBJECT

public:
    FindCommands(StorageThread &storage, OpenArticle &article, ArticleEditor &editor, MessageBar &messages,
                 QWidget *window);

    [[nodiscard]] QWidget *below(QWidget *page); ///< the page with the bar under it; owned by the caller's layout
    bool run(Command command);                   ///< false: not one of these
    bool close();                                ///< false: nothing was open
    void draftShown(const DraftId &draft);

Q_SIGNALS:
    void draftWanted(const toasoan::DraftId &draft);

private:
    void connectBar();
    void connectPanel();
    void connectDrafts();
    void open(FindBar::Mode mode);
    void find();
    void step(int by);
    void previewAll();
    void findInDrafts();
    void addDrafts(const QList<DraftHits> &drafts);
    void visit(int source);
    void apply();
    void noteReplaced(int places);
    void applyToDrafts(const QList<int> &sources);
    int applyHere(const QList<HitChange> &changes);
    void leavePanel();
    void say(const Error &error);
    [[nodiscard]] bool inDrafts() const { return m_bar->scope() == FindScope::Drafts; }

    struct Jump
    {
        DraftId draft;
        DraftHit hit;
    };
    void jump(const Jump &to);

    OpenArticle &m_article;
    ArticleEditor &m_editor;
    MessageBar &m_messages;
    FindBar *m_bar;
    HitPanel *m_panel;
    PageFinder m_page;
    DraftFinder m_drafts;
    QList<Jump> m_found;       ///< rows' sources are its indexes
    Replacement m_replacement; ///< what the panel's redline shows
    int m_foundIn = 0;         ///< drafts
    std::optional<Jump> m_jump;
    int m_here = 0; ///< places replaced in the open article by the last Apply
};

} // namespace toasoan
