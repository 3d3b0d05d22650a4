#include "ui/window/find_commands.h"

#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/panels/hit_panel.h"
#include "ui/window/found_rows.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"

#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int longestSeed = 200; // letters of a selection that are looked for at once

/// Why a revision was made, for its history.
QString reasonFor(const QString &found, const QString &letters)
{
    return QStringLiteral("replaced: “%1” → “%2”").arg(found.left(60), letters.left(60));
}

} // namespace

FindCommands::FindCommands(StorageThread &storage, OpenArticle &article, ArticleEditor &editor, MessageBar &messages,
                           QWidget *window)
    : QObject(window)
    , m_article(article)
    , m_editor(editor)
    , m_messages(messages)
    , m_bar(new FindBar(window))
    , m_panel(new HitPanel(window))
    , m_page(editor)
    , m_drafts(storage)
{
    connectBar();
    connectPanel();
    connectDrafts();
}

QWidget *FindCommands::below(QWidget *page)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(page, 1);
    layout->addWidget(m_panel);
    layout->addWidget(m_bar);
    return column;
}

void FindCommands::connectBar()
{
    connect(m_bar, &FindBar::queryChanged, this, &FindCommands::find);
    connect(m_bar, &FindBar::scopeChanged, this, [this] {
        leavePanel();
        m_page.setScope(m_bar->scope());
        find();
    });
    connect(m_bar, &FindBar::replacementChanged, this, &FindCommands::leavePanel);
    connect(m_bar, &FindBar::stepped, this, &FindCommands::step);
    connect(m_bar, &FindBar::replaceWanted, this, [this] { m_page.replaceOne(m_bar->replacement()); });
    connect(m_bar, &FindBar::replaceAllWanted, this, &FindCommands::previewAll);
    connect(m_bar, &FindBar::closed, this, &FindCommands::close);
    connect(&m_page, &PageFinder::counted, this, [this](qsizetype current, qsizetype all) {
        if (inDrafts() || m_bar->query().text.isEmpty())
            m_bar->showNothing();
        else
            m_bar->showCount(current, all);
    });
    connect(&m_page, &PageFinder::failed, this, &FindCommands::say);
}

void FindCommands::connectPanel()
{
    connect(&m_page, &PageFinder::previewed, this, [this](const QList<FixListModel::Row> &rows) {
        const bool first = m_panel->isHidden();
        if (first && rows.isEmpty())
            return m_page.endPreview(); // the bar says that nothing was found
        if (first)
            m_panel->begin(HitPanel::Purpose::Replace);
        m_panel->setRows(rows);
        m_panel->setTitle(tr("Before replacing"));
        if (first)
            m_panel->focusList();
    });
    connect(m_panel, &HitPanel::visited, this, &FindCommands::visit);
    connect(m_panel, &HitPanel::applied, this, &FindCommands::apply);
    connect(m_panel, &HitPanel::stopped, &m_drafts, &DraftFinder::stop);
    connect(m_panel, &HitPanel::stopped, &m_editor, &ArticleEditor::stopReplacing);
    connect(&m_editor, &ArticleEditor::replacingProgressed, m_panel, &HitPanel::showProgress);
    connect(&m_editor, &ArticleEditor::replacingFinished, this, &FindCommands::noteReplaced);
    connect(m_panel, &HitPanel::closed, this, [this] {
        leavePanel();
        m_bar->open(m_bar->mode());
    });
}

void FindCommands::connectDrafts()
{
    connect(&m_drafts, &DraftFinder::found, this, &FindCommands::addDrafts);
    connect(&m_drafts, &DraftFinder::progressed, m_panel, &HitPanel::showProgress);
    connect(&m_drafts, &DraftFinder::failed, this, &FindCommands::say);
    connect(&m_drafts, &DraftFinder::finished, this, [this](bool all) {
        const QString places = tr("%n place(s)", nullptr, static_cast<int>(m_found.size()));
        const QString drafts = tr("%n draft(s)", nullptr, m_foundIn);
        m_panel->setTitle(m_found.isEmpty() ? tr("No draft holds this.")
                          : all             ? tr("%1 in %2").arg(places, drafts)
                                            : tr("%1 in %2 so far; not all drafts were read").arg(places, drafts));
        if (!m_found.isEmpty())
            m_panel->focusList();
    });
    connect(&m_drafts, &DraftFinder::replaced, this, [this](const DraftFinder::Summary &summary) {
        leavePanel();
        const QString places = tr("%n place(s)", nullptr, summary.places + std::exchange(m_here, 0));
        if (summary.failed > 0)
            m_messages.say(
                MessageBar::Kind::Warning,
                tr("Replaced: %1. %n draft(s) could not be changed and are as they were.", nullptr, summary.failed)
                    .arg(places));
        else
            m_messages.say(MessageBar::Kind::Success,
                           tr("Replaced: %1. Each changed draft has a new version.").arg(places));
    });
}

bool FindCommands::run(Command command)
{
    switch (command) {
    case Command::Find:
        open(FindBar::Mode::Find);
        return true;
    case Command::Replace:
        open(FindBar::Mode::Replace);
        return true;
    case Command::FindNext:
    case Command::FindPrevious:
        if (m_bar->isHidden() || m_bar->query().text.isEmpty())
            open(m_bar->mode());
        else
            step(command == Command::FindNext ? 1 : -1);
        return true;
    default:
        return false;
    }
}

void FindCommands::open(FindBar::Mode mode)
{
    const QTextCursor caret = m_editor.textCursor();
    const QString selected = caret.selectedText();
    const bool severalTexts = selected.contains(QChar::ParagraphSeparator);
    const bool fromPage = m_editor.hasFocus() || m_bar->isHidden();
    if (m_bar->isHidden() || fromPage)
        m_page.begin();
    m_bar->open(mode);
    if (fromPage && severalTexts)
        m_bar->setScope(FindScope::Selection);
    else if (fromPage && !selected.isEmpty() && selected.size() <= longestSeed
             && !selected.contains(QChar::ObjectReplacementCharacter))
        m_bar->seed(selected);
    find();
}

/// As the query is typed; in all drafts only when it is sent off.
void FindCommands::find()
{
    if (m_bar->isHidden())
        return;
    if (inDrafts() || m_panel->isVisible())
        leavePanel();
    if (inDrafts())
        m_page.clear();
    else
        m_page.find(m_bar->query());
}

void FindCommands::step(int by)
{
    if (!inDrafts())
        return m_page.step(by);
    if (m_panel->isVisible() && !m_found.isEmpty())
        return m_panel->focusList();
    m_panel->begin(HitPanel::Purpose::List);
    findInDrafts();
}

void FindCommands::previewAll()
{
    m_replacement = m_bar->replacement();
    if (!inDrafts())
        return m_page.preview(m_replacement);
    m_panel->begin(HitPanel::Purpose::Replace);
    findInDrafts();
}

void FindCommands::findInDrafts()
{
    const auto search = TextSearch::make(m_bar->query());
    m_found.clear();
    m_foundIn = 0;
    if (!search || m_bar->query().text.isEmpty()) {
        m_panel->hide();
        if (!search)
            say(search.error());
        return;
    }
    m_bar->showNothing();
    m_panel->setTitle(tr("Reading all drafts…"));
    m_article.flush(); // what was typed a moment ago is found too
    m_drafts.find(*search);
}

void FindCommands::addDrafts(const QList<DraftHits> &drafts)
{
    const bool replaces = m_panel->purpose() == HitPanel::Purpose::Replace;
    QList<FixListModel::Row> rows;
    for (const DraftHits &draft : drafts) {
        rows += rowsOf(draft, static_cast<int>(m_found.size()), replaces ? std::optional(m_replacement) : std::nullopt);
        for (const DraftHit &hit : draft.hits)
            m_found.append({draft.draft, hit});
    }
    m_foundIn += static_cast<int>(drafts.size());
    m_panel->appendRows(rows);
}

void FindCommands::visit(int source)
{
    if (!inDrafts())
        return m_page.showRow(source);
    if (source < 0 || source >= m_found.size())
        return;
    const Jump to = m_found[source];
    if (m_article.isOpen() && m_article.draft() == to.draft)
        return jump(to);
    m_jump = to;
    Q_EMIT draftWanted(to.draft);
}

void FindCommands::jump(const Jump &to)
{
    const auto hit = hitAt(*m_editor.document(), to.hit.place, to.hit.match);
    if (hit)
        m_editor.showHit(*hit);
    m_editor.setFocus(Qt::OtherFocusReason);
}

void FindCommands::draftShown(const DraftId &draft)
{
    const auto to = std::exchange(m_jump, std::nullopt);
    if (to && to->draft == draft)
        return jump(*to);
    if (m_bar->isHidden() || inDrafts())
        return;
    m_page.begin();
    m_bar->setScope(FindScope::Article);
    m_page.setScope(FindScope::Article);
    find();
}

void FindCommands::apply()
{
    const QList<int> sources = m_panel->ticked();
    if (inDrafts())
        return applyToDrafts(sources);
    m_page.replaceRows(sources);
}

void FindCommands::noteReplaced(int places)
{
    leavePanel();
    m_messages.say(MessageBar::Kind::Success,
                   tr("Replaced: %1. Undo takes all of it back.").arg(tr("%n place(s)", nullptr, places)));
    m_editor.setFocus(Qt::OtherFocusReason);
}

void FindCommands::applyToDrafts(const QList<int> &sources)
{
    QList<std::pair<DraftId, QList<HitChange>>> changes;
    QList<HitChange> here;
    for (const int source : sources) {
        const auto &[draft, hit] = m_found[source];
        const HitChange change{hit, lettersFor(m_replacement, hit.match, hit.letters)};
        if (m_article.isOpen() && draft == m_article.draft()) {
            here.append(change);
            continue;
        }
        if (changes.isEmpty() || changes.last().first != draft)
            changes.append({draft, {}});
        changes.last().second.append(change);
    }
    m_here = applyHere(here);
    m_drafts.replace(changes, reasonFor(m_bar->query().text, m_replacement.text));
}

/// The open article is changed where its person sees it and can undo it.
int FindCommands::applyHere(const QList<HitChange> &changes)
{
    QList<PageChange> onPage;
    for (const HitChange &change : changes) {
        if (const auto hit = hitAt(*m_editor.document(), change.hit.place, change.hit.match))
            onPage.append({*hit, change.hit.letters, change.letters});
    }
    const int places = m_editor.replaceHits(onPage);
    if (places > 0)
        m_article.save();
    return places;
}

void FindCommands::leavePanel()
{
    m_drafts.stop();
    m_page.endPreview();
    m_found.clear();
    m_panel->hide();
}

bool FindCommands::close()
{
    if (m_bar->isHidden())
        return false;
    leavePanel();
    m_bar->hide();
    m_page.clear();
    m_editor.setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FindCommands::say(const Error &error)
{
    if (error.detail == u"expression")
        m_bar->showProblem(tr("The expression is not right at letter %1").arg(error.args.value(0)));
    else if (error.detail == u"effort")
        m_bar->showProblem(tr("This expression takes too long: make it simpler"));
    else if (error.code == ErrorCode::TooLarge)
        m_bar->showProblem(tr("Too long to look for"));
    else
        m_messages.say(MessageBar::Kind::Error, errorText(error));
}

} // namespace toasoan
