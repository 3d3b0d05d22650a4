#include "ui/window/handover_commands.h"

#include "app/article/article_json.h"
#include "app/desk/desk.h"
#include "app/desk/received_words.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/history/revision_words.h"
#include "ui/panels/drafts_panel.h"
#include "ui/window/conflict_dialog.h"
#include "ui/window/handover_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/save_path.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

namespace toasoan {
namespace {

constexpr qsizetype longestNote = 200; // letters of a word from the sender that the bar shows

struct Gathered
{
    std::shared_ptr<Handover> handover;
    PictureStore pictures;
};

Result<Gathered> gathered(Desk &desk, const QList<DraftId> &drafts)
{
    return desk.handovers().gather(drafts, {}).map([&desk](Handover handover) {
        return Gathered{std::make_shared<Handover>(std::move(handover)), desk.pictures().files()};
    });
}

QStringList headlinesIn(const Handover &handover)
{
    QStringList headlines;
    for (const HandedDraft &draft : handover.drafts) {
        for (const Revision &revision : draft.revisions) {
            if (revision.id == draft.head)
                headlines.append(
                    articleFromJson(handover.texts.value(revision.content.value)).value_or(Article()).headline);
        }
    }
    return headlines;
}

} // namespace

HandoverCommands::HandoverCommands(const Parts &parts) : QObject(&parts.window), m(parts)
{
    connect(&m.article, &OpenArticle::changedElsewhereToo, this, &HandoverCommands::saveTyped);
    connect(&m.article, &OpenArticle::revisionSaved, this, &HandoverCommands::joinTyped);
    // Behind the window, which shows the text that is there now and says why.
    connect(
        &m.article, &OpenArticle::articleShown, this,
        [this] {
            if (!m_followed.id.isEmpty() && m_followed.id == m.article.draft())
                sayOne(std::exchange(m_followed, {}));
        },
        Qt::QueuedConnection);
}

HandoverCommands::~HandoverCommands()
{
    *m_goesOn = false;
}

bool HandoverCommands::run(Command command)
{
    switch (command) {
    case Command::HandOver:
        ask();
        return true;
    case Command::Receive:
        receive(QFileDialog::getOpenFileNames(&m.window, tr("Receive a hand-over"), {},
                                              tr("Hand-overs (*.tsb);;All files (*)")));
        return true;
    case Command::Conflicts:
        showConflicts();
        return true;
    default:
        return false;
    }
}

/// Told on the worker, said in the bar, where a person can also give it up.
Progress HandoverCommands::progress(const QString &saying)
{
    *m_goesOn = false;
    m_goesOn = std::make_shared<std::atomic_bool>(true);
    m.messages.startProgress(saying, [goesOn = m_goesOn] { *goesOn = false; });
    return [this, goesOn = m_goesOn](qint64 done, qint64 total) {
        const int percent = static_cast<int>(100 * done / std::max<qint64>(1, total));
        if (*goesOn)
            QMetaObject::invokeMethod(this, [this, percent] { m.messages.setProgress(percent); });
        return goesOn->load();
    };
}

void HandoverCommands::fail(const Error &error)
{
    m.messages.say(wasGivenUp(error) ? MessageBar::Kind::Info : MessageBar::Kind::Error, errorText(error));
}

void HandoverCommands::ask()
{
    QList<DraftId> drafts = m.drafts.selected();
    if (drafts.size() < 2)
        drafts = m.article.isOpen() ? QList{m.article.draft()} : drafts;
    if (drafts.isEmpty())
        return m.messages.say(MessageBar::Kind::Info, tr("Open an article, or choose some in the list, to hand over."));
    m.article.flush();
    m.storage.ask(
        this, [drafts](Desk &desk) { return gathered(desk, drafts); },
        [this](const Result<Gathered> &got) { got ? askWith(got->handover, got->pictures) : fail(got.error()); });
}

void HandoverCommands::askWith(const Shared &handover, const PictureStore &store)
{
    const Progress told = progress(tr("Looking at the pictures:"));
    m_worker.ask(
        this, [this, handover, store, told] { return pictureSizes(*handover, store, m_reader, told); },
        [this, handover, store](const Result<PictureSizes> &sizes) {
            if (!sizes)
                return fail(sizes.error());
            m.messages.hide();
            choose(handover, store, *sizes);
        });
}

void HandoverCommands::choose(const Shared &handover, const PictureStore &store, const PictureSizes &sizes)
{
    const QStringList headlines = headlinesIn(*handover);
    HandoverDialog dialog(headlines, bytesOfTexts(*handover), sizes, &m.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = askSavePath(&m.window, tr("Hand over"), fileNameFor(headlines.value(0), QStringLiteral("tsb")),
                                     tr("Hand-overs (*.tsb)"));
    if (path.isEmpty())
        return;
    handover->note = dialog.note();
    takeAndWrite(handover, store, dialog.form(), path);
}

void HandoverCommands::write(const QList<DraftId> &drafts, const QString &note, PictureForm form, const QString &path)
{
    m.article.flush();
    m.storage.ask(
        this, [drafts](Desk &desk) { return gathered(desk, drafts); },
        [this, note, form, path](const Result<Gathered> &got) {
            if (!got)
                return fail(got.error());
            got->handover->note = note;
            takeAndWrite(got->handover, got->pictures, form, path);
        });
}

void HandoverCommands::takeAndWrite(const Shared &handover, const PictureStore &store, PictureForm form,
                                    const QString &path)
{
    const Progress told = progress(tr("Handing over:"));
    m_worker.ask(
        this,
        [this, handover, store, form, path, told]() -> Result<PackageInfo> {
            if (auto taken = takePictures(*handover, store, m_reader, form, told); !taken)
                return tl::unexpected<Error>(taken.error());
            return writeHandover(*handover, path);
        },
        [this, handover, path](const Result<PackageInfo> &info) {
            if (!info)
                return fail(info.error());
            m.storage.ask(
                this,
                [handover, path, info = *info](Desk &desk) {
                    return desk.handovers().noteHanded(*handover, path, info).map([&info] { return info; });
                },
                [this, path](const Result<PackageInfo> &noted) { sayWritten(path, noted); });
        });
}

void HandoverCommands::sayWritten(const QString &path, const Result<PackageInfo> &info)
{
    if (!info)
        return fail(info.error());
    m.messages.say(MessageBar::Kind::Success, tr("Handed over as “%1” (%2). Send it by any way you like.")
                                                  .arg(QFileInfo(path).fileName(), sizeText(info->bytes)));
    Q_EMIT written(path);
}

void HandoverCommands::receive(const QStringList &paths)
{
    m_waiting += paths;
    if (!m_isBusy)
        receiveNext();
}

/// The whole file is proved, and its pictures kept, before the store hears of it.
void HandoverCommands::receiveNext()
{
    m_isBusy = !m_waiting.isEmpty();
    if (!m_isBusy)
        return;
    const Progress told = progress(tr("Receiving:"));
    const auto read = [this, path = m_waiting.takeFirst(), told](const PictureStore &store) -> Result<Brought> {
        const auto reading = readHandover(path);
        const auto handover = reading ? whole(*reading) : tl::unexpected<Error>(reading.error());
        if (!handover)
            return tl::unexpected<Error>(handover.error());
        return keepPictures(*handover, store, m_reader, told).map([&](const QList<PreparedPicture> &pictures) {
            return Brought{*handover, reading->sha256, pictures};
        });
    };
    const auto taken = [this](const Result<Brought> &brought) {
        if (brought)
            return take(*brought);
        fail(brought.error());
        Q_EMIT received();
        receiveNext();
    };
    m.storage.ask(
        this, [](Desk &desk) -> Result<PictureStore> { return desk.pictures().files(); },
        [this, read, taken](const Result<PictureStore> &store) {
            if (!store)
                return taken(tl::unexpected<Error>(store.error()));
            m_worker.ask(
                this, [read, store = *store] { return read(store); }, taken);
        });
}

void HandoverCommands::take(const Brought &brought)
{
    const QString note = brought.handover.note.simplified().left(longestNote);
    m_word = note.isEmpty() ? QString() : tr("%1 writes: “%2”.").arg(brought.handover.sender.simplified(), note);
    m.article.flush();
    m.storage.ask(
        this,
        [brought](Desk &desk) { return desk.handovers().receive(brought.handover, brought.sha256, brought.pictures); },
        [this](const Result<QList<ReceivedDraft>> &all) {
            all ? say(*all) : fail(all.error());
            m.drafts.refresh();
            Q_EMIT received();
            receiveNext();
        });
}

void HandoverCommands::say(const QList<ReceivedDraft> &all)
{
    for (const ReceivedDraft &received : all) {
        if (m.article.draft() == received.id)
            follow(received);
    }
    if (all.size() == 1) {
        sayOne(all.first());
        if (m.article.draft() == all.first().id)
            return;
        m_followed = all.first();
        Q_EMIT opened(all.first().id);
        return;
    }
    int open = 0;
    QStringList notes;
    for (const ReceivedDraft &received : all) {
        open += static_cast<int>(received.conflicts.size());
        notes += noteTexts(received);
    }
    notes.removeDuplicates();
    notes.prepend(tr("Received: %1 articles; places to look at: %2.").arg(all.size()).arg(open));
    m.messages.say(open > 0 || notes.size() > 1 ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
                   notes.join(u' '));
}

void HandoverCommands::sayOne(const ReceivedDraft &received)
{
    QStringList lines{receivedText(received)};
    if (!m_word.isEmpty())
        lines.append(m_word);
    lines += noteTexts(received);
    const QString text = lines.join(u' ');
    const bool isCalm = received.conflicts.isEmpty() && received.notes.isEmpty();
    if (received.conflicts.isEmpty())
        return m.messages.say(isCalm ? MessageBar::Kind::Success : MessageBar::Kind::Warning, text);
    m.messages.offer(MessageBar::Kind::Warning, text, tr("Look…"), [this, draft = received.id] {
        if (m.article.draft() == draft)
            showConflicts();
        else
            Q_EMIT opened(draft);
    });
}

/// The page still shows what was here before.
void HandoverCommands::follow(const ReceivedDraft &received)
{
    if (received.as == ReceivedAs::AlreadyHere)
        return;
    m_followed = received;
    m.article.lookForOthers();
}

/// Somebody went on typing while it was put together: that becomes a version, and comes together with it too.
void HandoverCommands::saveTyped()
{
    m_isJoining = !m_followed.id.isEmpty() && m_followed.id == m.article.draft();
    if (m_isJoining)
        m.article.save();
}

void HandoverCommands::joinTyped()
{
    if (!std::exchange(m_isJoining, false) || m_followed.id != m.article.draft())
        return;
    m.storage.ask(
        this,
        [draft = m_followed.id, other = m_followed.head](Desk &desk) {
            return desk.handovers().bringTogether(draft, other);
        },
        [this](const Result<ReceivedDraft> &together) {
            if (!together)
                return fail(together.error());
            if (m_followed.id != together->id)
                return;
            m_followed.head = together->head;
            m_followed.conflicts += together->conflicts;
            m.article.lookForOthers();
        });
}

void HandoverCommands::showConflicts()
{
    if (!m.article.isOpen())
        return;
    m.article.flush();
    m.storage.ask(
        this, [draft = m.article.draft()](Desk &desk) { return desk.handovers().openMerges(draft); },
        [this, draft = m.article.draft()](const Result<QList<OpenMerge>> &merges) {
            if (!merges)
                fail(merges.error());
            else if (merges->isEmpty())
                m.messages.say(MessageBar::Kind::Info, tr("Nothing is left to decide in this article."));
            else if (m.article.draft() == draft)
                decide(draft, *merges);
        });
}

void HandoverCommands::decide(const DraftId &draft, const QList<OpenMerge> &merges)
{
    ConflictDialog dialog(merges, &m.window);
    if (dialog.exec() != QDialog::Accepted || m.article.draft() != draft)
        return;
    if (!m.article.isWritable())
        return m.messages.say(MessageBar::Kind::Warning, tr("This article may only be read; nothing was changed."));
    const RevisionContent now{m.article.article(), m.article.annotations()};
    const RevisionContent chosen = dialog.chosen(now);
    if (!(chosen.article == now.article))
        m.article.become(chosen.article);
    m.article.setNotes({chosen.annotations.editorNote, chosen.annotations.sourceNotes});
    if (!dialog.isAllDecided())
        return m.messages.say(MessageBar::Kind::Info, tr("What was not decided stays open (File › Places to decide)."));
    m.article.save(QStringLiteral("resolve"));
    m.messages.say(
        MessageBar::Kind::Success,
        tr("All places are decided. Undo (Ctrl+Z) gives the text before; both versions stay in the history."));
}

} // namespace toasoan
