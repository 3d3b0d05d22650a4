#include "ui/window/preview_commands.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"

#include <QDesktopServices>
#include <QUrl>

namespace toasoan {
namespace {

constexpr int betweenWrites = 1000;  // ms: journals are written as often while somebody types
constexpr int untilSweeping = 15000; // ms: the start has better things to do

} // namespace

PreviewCommands::PreviewCommands(StorageThread &storage, OpenArticle &article, MessageBar &messages, QObject *parent)
    : QObject(parent), m_storage(storage), m_article(article), m_messages(messages), m_open(&QDesktopServices::openUrl)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenWrites);
    connect(&m_soon, &QTimer::timeout, this, [this] { write(Then::Nothing); });
    connect(&article, &OpenArticle::saveStateChanged, this, &PreviewCommands::followSaving);
    dropReadableCopies(); // of a window that was killed
    QTimer::singleShot(untilSweeping, this, [this] {
        m_storage.ask(
            this,
            [](Desk &desk) -> Outcome {
                desk.previews().sweep();
                return {};
            },
            [](const Outcome &) {});
    });
}

PreviewCommands::~PreviewCommands()
{
    dropReadableCopies();
}

void PreviewCommands::dropReadableCopies()
{
    m_storage.ask(
        this,
        [](Desk &desk) -> Outcome {
            desk.dropReadableCopies();
            return {};
        },
        [](const Outcome &) {});
}

bool PreviewCommands::run(Command command)
{
    if (command != Command::Preview)
        return false;
    if (m_article.isOpen())
        write(Then::Show);
    return true;
}

void PreviewCommands::followSaving()
{
    const bool saved = m_article.isOpen() && m_article.session()->saveState() == SaveState::Saved;
    if (saved && m_shown.contains(m_article.draft()) && !m_soon.isActive())
        m_soon.start();
}

void PreviewCommands::write(Then then)
{
    if (!m_article.isOpen() || (then == Then::Nothing && !m_shown.contains(m_article.draft())))
        return;
    m_shown.insert(m_article.draft());
    m_storage.ask(
        this,
        [draft = m_article.draft(), article = m_article.article()](Desk &desk) {
            return desk.previews().write(draft, article);
        },
        [this, then](const Result<QString> &page) {
            if (!page)
                return m_messages.say(MessageBar::Kind::Error, errorText(page.error()));
            if (then == Then::Show && !m_open(QUrl::fromLocalFile(*page)))
                m_messages.say(MessageBar::Kind::Warning,
                               tr("No browser could be opened. The preview is in %1.").arg(*page));
            Q_EMIT written();
        });
}

} // namespace toasoan
