#include "ui/window/draft_commands.h"

#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/desk/desk.h"
#include "app/desk/recent_words.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/panels/drafts_panel.h"
#include "ui/settings/details_dialog.h"
#include "ui/settings/notes_dialog.h"
#include "ui/window/attachments_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/template_commands.h"

#include <QDir>
#include <QFileDialog>

namespace toasoan {

DraftCommands::DraftCommands(StorageThread &storage, OpenArticle &article, DraftsPanel &drafts, MessageBar &messages,
                             QWidget *window)
    : QObject(window)
    , m_storage(storage)
    , m_article(article)
    , m_drafts(drafts)
    , m_messages(messages)
    , m_window(window)
    , m_templates(new TemplateCommands(storage, article, *this, messages, window))
{}

bool DraftCommands::run(Command command)
{
    switch (command) {
    case Command::NewArticle:
        begin();
        return true;
    case Command::ArticleDetails:
        editDetails();
        return true;
    case Command::InnerNotes:
        editNotes();
        return true;
    case Command::Attachments:
        showAttachments();
        return true;
    case Command::MoveToTrash:
        moveToTrash();
        return true;
    default:
        return m_templates->run(command);
    }
}

void DraftCommands::begin()
{
    Article article;
    if (!m_settings.byline.isEmpty())
        article.bylines = {m_settings.byline};
    article.sourceTag = m_settings.sourceTag;
    beginWith(article);
}

void DraftCommands::beginWith(const Article &article)
{
    m_storage.ask(
        this, [article](Desk &desk) { return desk.drafts().create(article, {}, QStringLiteral("created")); },
        [this](const Result<DraftId> &draft) {
            if (!draft)
                return fail(draft.error());
            m_drafts.showAll();
            Q_EMIT opened(*draft);
        });
}

void DraftCommands::editDetails()
{
    if (!m_article.isOpen())
        return;
    m_storage.ask(
        this, [](Desk &desk) { return recentWords(desk.drafts()); },
        [this, draft = m_article.draft()](const Result<RecentWords> &recent) {
            if (m_article.draft() == draft)
                showDetails(recent.value_or(RecentWords()));
        });
}

void DraftCommands::showDetails(const RecentWords &recent)
{
    DetailsDialog dialog(m_article.article(), m_profiles, recent, m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_article.become(dialog.article());
}

void DraftCommands::editNotes()
{
    if (!m_article.isOpen())
        return;
    NotesDialog dialog(m_article.notes(), m_window);
    if (dialog.exec() == QDialog::Accepted && m_article.isWritable())
        m_article.setNotes(dialog.notes());
}

void DraftCommands::showAttachments()
{
    if (m_article.isOpen())
        AttachmentsDialog(m_storage, m_article.draft(), m_window).exec();
}

void DraftCommands::saveCopy()
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save a copy"), QDir::home().filePath(QStringLiteral("bai.json")), tr("Article (*.json)"));
    if (path.isEmpty())
        return;
    const auto written = writeDurably(path, toCanonicalJson(m_article.article()));
    if (written)
        m_messages.say(MessageBar::Kind::Success, tr("A copy is in %1; File › Open copy brings it back.").arg(path));
    else
        fail(written.error());
}

void DraftCommands::moveToTrash()
{
    const DraftId draft = m_article.draft();
    if (draft.isEmpty())
        return;
    const DraftId next = m_drafts.neighbourOf(draft);
    m_article.close();
    Q_EMIT left();
    m_storage.ask(
        this, [draft](Desk &desk) { return desk.drafts().trash(draft); },
        [this, draft, next](const Outcome &moved) {
            if (!moved)
                return fail(moved.error());
            m_drafts.refresh();
            if (!next.isEmpty())
                Q_EMIT opened(next);
            offerRestore(draft, tr("The draft is in the trash."));
        });
}

void DraftCommands::leave(const QList<DraftId> &drafts)
{
    if (m_article.draft().isEmpty() || !drafts.contains(m_article.draft()))
        return;
    m_article.close();
    Q_EMIT left();
}

void DraftCommands::offerRestore(const DraftId &draft, const QString &text)
{
    m_messages.offer(MessageBar::Kind::Info, text, tr("Bring it back"), [this, draft] {
        m_storage.ask(
            this, [draft](Desk &desk) { return desk.drafts().restore(draft); },
            [this, draft](const Outcome &restored) {
                if (!restored)
                    return fail(restored.error());
                m_drafts.showAll();
                Q_EMIT opened(draft);
            });
    });
}

void DraftCommands::fail(const Error &error)
{
    m_messages.say(MessageBar::Kind::Error, errorText(error));
}

} // namespace toasoan
