#include "ui/window/recovery.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/recovery_dialog.h"

namespace toasoan {
namespace {

QString timeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate() ? local.toString(QStringLiteral("HH:mm:ss"))
                                                : local.toString(QStringLiteral("HH:mm:ss dd/MM/yyyy"));
}

} // namespace

Recovery::Recovery(StorageThread &storage, OpenArticle &article, MessageBar &messages, QWidget *window)
    : QObject(window), m_storage(storage), m_article(article), m_messages(messages), m_window(window)
{}

bool Recovery::offer(const OpenDraft &draft)
{
    const bool ours = m_known.contains(draft.id.value);
    m_known.insert(draft.id.value);
    if (draft.text.from == RecoveredFrom::HeadDespiteJournal)
        m_messages.say(MessageBar::Kind::Warning,
                       tr("What was typed after the last version is damaged; the last version is shown and whole."));
    if (draft.text.from != RecoveredFrom::Journal || ours || !m_article.isWritable())
        return draft.text.from == RecoveredFrom::HeadDespiteJournal;
    m_typed = draft.text.typed;
    m_messages.offer(MessageBar::Kind::Info,
                     tr("The program did not end properly. What you typed until %1 was kept and is shown here.")
                         .arg(timeText(m_typed)),
                     tr("See changes…"), [this] { showChanges(); });
    Q_EMIT offered();
    return true;
}

void Recovery::showChanges()
{
    if (!m_article.isOpen())
        return;
    const auto read = [draft = m_article.draft(), base = m_article.session()->base()](Desk &desk) {
        return desk.history().revision(draft, base.value);
    };
    m_storage.ask(this, read, [this](const Result<RevisionText> &version) {
        if (version && m_article.draft() == version->revision.draft)
            ask(version->article, version->revision.time);
    });
}

void Recovery::ask(const Article &version, const QDateTime &saved)
{
    RecoveryDialog dialog(
        version, m_article.article(),
        tr("Version saved at %1, and what was typed after it until %2.").arg(timeText(saved), timeText(m_typed)),
        m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_article.save();
    else if (dialog.wantsBack())
        goBack(version);
}

/// What was typed becomes a version before, and going back is an edit like any other.
void Recovery::goBack(const Article &version)
{
    connect(
        &m_article, &OpenArticle::revisionSaved, this,
        [this, draft = m_article.draft(), version] {
            if (m_article.draft() != draft)
                return;
            m_article.become(version);
            m_article.save();
            m_messages.say(MessageBar::Kind::Success,
                           tr("The last version is back; what was typed after it stays in the history."));
        },
        Qt::SingleShotConnection);
    m_article.save();
}

void Recovery::lookForCopies()
{
    m_storage.ask(
        this, [](Desk &desk) -> Result<QList<KeptCopy>> { return keptCopies(secondPlaces(desk.folder())); },
        [this](const Result<QList<KeptCopy>> &copies) {
            if (!copies || copies->isEmpty())
                return;
            const KeptCopy newest = copies->first();
            m_messages.offer(
                MessageBar::Kind::Warning,
                tr("A text that could not be saved at %1 was kept in %2.").arg(timeText(newest.time), newest.path),
                tr("Bring it back"), [this, newest] { bringBackCopy(newest); });
            Q_EMIT offered();
        });
}

/// What is open of that draft is closed before, so that it becomes a version under the one that comes.
void Recovery::bringBackCopy(const KeptCopy &copy)
{
    if (m_article.draft() == copy.draft)
        m_article.close();
    m_storage.ask(
        this, [copy](Desk &desk) { return bringBack(desk, copy); },
        [this](const Result<DraftId> &draft) {
            if (draft)
                Q_EMIT draftWanted(*draft);
            else
                m_messages.say(MessageBar::Kind::Error, errorText(draft.error()));
        });
}

} // namespace toasoan
