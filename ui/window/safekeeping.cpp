#include "ui/window/safekeeping.h"

#include "app/desk/picture_sweeper.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/settings/backup_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/preferences.h"
#include "ui/window/seal_commands.h"
#include "ui/window/status_line.h"
#include "ui/window/work_watch.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace toasoan {
namespace {

constexpr int afterTheFirstBackup = 10 * 60 * 1000; // milliseconds from the start
constexpr int namedAtMost = 3;                      // headlines in one message; the log has them all

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy"));
}

QString namesOf(const QList<HurtDraft> &hurt)
{
    QStringList names;
    for (const HurtDraft &draft : hurt.mid(0, namedAtMost)) {
        const QString name = u"“"_qs + (draft.headline.isEmpty() ? draft.id.value.left(8) : draft.headline) + u'”';
        names.append(draft.goesBack.isValid() ? Safekeeping::tr("%1 (as at %2)").arg(name, timeText(draft.goesBack))
                                              : Safekeeping::tr("%1 (lost here)").arg(name));
    }
    if (hurt.size() > namedAtMost)
        names.append(Safekeeping::tr("and %n more", nullptr, static_cast<int>(hurt.size()) - namedAtMost));
    return names.join(u", "_qs);
}

/// A sentence of its own, or nothing.
QString fromBackups(const QList<HurtDraft> &drafts)
{
    return drafts.isEmpty() ? QString()
                            : QString(u' ' + Safekeeping::tr("Taken from backups: %1.").arg(namesOf(drafts)));
}

} // namespace

Safekeeping::Safekeeping(const SafekeepingParts &parts, const QString &dataFolder, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_folder(QDir(dataFolder).absolutePath())
    , m_window(window)
    , m_keeper(new BackupKeeper(dataFolder, {}, this))
    , m_seal(new SealCommands(parts.storage, m_folder, parts.messages, window))
{
    const auto secret = [&storage = parts.storage] { return storage.secret(); };
    m_keeper->setSecret(secret);
    new PictureSweeper(m_folder, secret, afterTheFirstBackup, this);
    connect(m_keeper, &BackupKeeper::finished, this, &Safekeeping::showStanding);
    connect(&parts.preferences, &Preferences::editing, this, &Safekeeping::follow);
    connect(&parts.preferences, &Preferences::changed, m_keeper,
            [this](const Settings &settings) { m_keeper->setElsewhere(settings.backupFolder); });
}

Safekeeping::~Safekeeping()
{
    if (m_watch)
        m_watch->giveUp();
}

bool Safekeeping::run(Command command)
{
    if (m_seal->run(command))
        return true;
    if (command != Command::Backups)
        return false;
    m_parts.preferences.editBackups();
    return true;
}

void Safekeeping::follow(SettingsDialog &dialog)
{
    m_dialog = &dialog;
    BackupPage &page = dialog.backups();
    page.show(m_keeper->standing(), ownBackups(m_folder));
    page.showRunning(m_keeper->isRunning() ? 0 : -1);
    connect(m_keeper, &BackupKeeper::progressed, &page, &BackupPage::showRunning);
    connect(m_keeper, &BackupKeeper::started, &page, [&page] { page.showRunning(0); });
    connect(&page, &BackupPage::cancelWanted, m_keeper, &BackupKeeper::cancel);
    connect(&page, &BackupPage::restoreWanted, this, &Safekeeping::askWhich);
    connect(&page, &BackupPage::backUpWanted, this, [this](const QString &elsewhere) {
        m_parts.article.flush(); // what is typed goes along
        m_keeper->setElsewhere(elsewhere);
        m_keeper->backUpNow();
    });
}

void Safekeeping::showStanding()
{
    const BackupStanding &standing = m_keeper->standing();
    if (m_dialog) {
        m_dialog->backups().showRunning(-1);
        m_dialog->backups().show(standing, ownBackups(m_folder));
    }
    m_parts.status.showBackup(standing.error ? backupErrorText(*standing.error) : QString());
    const bool isNews = standing.error && !m_saidFailure;
    m_saidFailure = standing.error.has_value();
    if (isNews && standing.error->code == ErrorCode::StoreDamaged)
        m_parts.messages.offer(MessageBar::Kind::Error, backupErrorText(*standing.error), tr("Mend"),
                               [this] { mend(); });
    else if (isNews)
        m_parts.messages.say(MessageBar::Kind::Warning, backupErrorText(*standing.error));
    else if (standing.isElsewhereMissing && !m_saidStickIsMissing)
        m_parts.messages.say(MessageBar::Kind::Info,
                             tr("The drafts are backed up on this disk. The other folder is not there now; the copy "
                                "into it follows when the stick is plugged in."));
    m_saidStickIsMissing = standing.isElsewhereMissing;
}

/// Which file, where it is not known yet, and whether that is meant.
void Safekeeping::askWhich(const QString &backup)
{
    const QString file =
        !backup.isEmpty() ? backup
                          : QFileDialog::getOpenFileName(m_dialog ? m_dialog.data() : m_window, tr("Restore a backup"),
                                                         ownBackups(m_folder), tr("Backups (*.sqlite)"));
    if (file.isEmpty() || !confirm(file))
        return;
    if (m_dialog)
        m_dialog->reject();
    restore(file);
}

bool Safekeeping::confirm(const QString &file) const
{
    QMessageBox box(m_dialog ? m_dialog.data() : m_window);
    box.setWindowTitle(tr("Restore a backup"));
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    const QString made = timeText(QFileInfo(file).lastModified());
    box.setText(QStringList{tr("Put all drafts back to how they were at %1?").arg(made), QString(),
                            tr("What is here now is kept in the data folder, as a file beside the drafts.")}
                    .join(u'\n'));
    QPushButton *yes = box.addButton(tr("Restore"), QMessageBox::AcceptRole);
    yes->setProperty("primary", true);
    QPushButton *no = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void Safekeeping::restore(const QString &file)
{
    m_parts.article.close();
    if (m_parts.article.isSettled())
        return putInPlace(file);
    // What is typed belongs into the database that is kept, not into the one that comes.
    connect(
        &m_parts.article, &OpenArticle::atRest, this, [this, file] { putInPlace(file); }, Qt::SingleShotConnection);
}

/// Says how far the work is until the next message, and gives it up when that is pressed.
Progress Safekeeping::watched(const QString &saying)
{
    m_watch = std::make_unique<WorkWatch>();
    m_parts.messages.startProgress(saying, [this] {
        m_watch->giveUp();
        m_parts.messages.say(MessageBar::Kind::Info, tr("Breaking off…"));
    });
    connect(m_watch.get(), &WorkWatch::progressed, &m_parts.messages,
            [this](int percent) { m_parts.messages.setProgress(percent); });
    return m_watch->progress();
}

void Safekeeping::watchOpening(WorkWatch &watch)
{
    connect(&watch, &WorkWatch::progressed, this, [this, &watch](int percent) {
        if (!std::exchange(m_isCarrying, true)) {
            m_parts.messages.startProgress(tr("Drafts of an older version are brought into the form of this one:"),
                                           [this, &watch] {
                                               watch.giveUp();
                                               m_parts.messages.say(MessageBar::Kind::Info, tr("Breaking off…"));
                                           });
            m_news = [this] {
                m_parts.messages.say(MessageBar::Kind::Success,
                                     tr("All drafts are in the form of this version. Words in texts are found as soon "
                                        "as the index is made; it is made while you work."));
            };
        }
        m_parts.messages.setProgress(percent);
    });
}

void Safekeeping::putInPlace(const QString &file)
{
    m_parts.storage.whileClosed(
        this,
        [file, progress = watched(tr("The backup is being checked and put in place:"))](const DeskOptions &options) {
            return toasoan::restore(options.folder, file, QDateTime::currentDateTimeUtc(), progress, options.secret);
        },
        [this](const Result<Restored> &restored) {
            m_watch.reset();
            m_news = [this, restored] {
                if (!restored)
                    return m_parts.messages.say(wasGivenUp(restored.error()) ? MessageBar::Kind::Info
                                                                             : MessageBar::Kind::Error,
                                                errorText(restored.error()));
                m_parts.messages.say(
                    MessageBar::Kind::Success,
                    tr("Restored: %n draft(s). What was here before is kept: %1", nullptr, restored->drafts)
                        .arg(QFileInfo(restored->kept).fileName()));
            };
            if (restored)
                Q_EMIT replaced();
            else
                Q_EMIT leftAsItWas();
        });
}

bool Safekeeping::mendAtStart(const Error &error)
{
    if (wasGivenUp(error) && m_isCarrying) {
        m_news = [this] {
            m_parts.messages.say(MessageBar::Kind::Warning,
                                 tr("The drafts are as they were, and nothing is lost. They open once they are in the "
                                    "form of this version: start the program again for that."));
        };
        return false;
    }
    if (error.code != ErrorCode::StoreDamaged || m_hasMended)
        return false;
    mend();
    return true;
}

void Safekeeping::offerMending(const Error &error, const DraftId &draft)
{
    if (error.code != ErrorCode::StoreDamaged)
        return m_parts.messages.say(MessageBar::Kind::Error, errorText(error));
    m_parts.storage.ask(
        this, [draft](Desk &desk) { return desk.drafts().headline(draft); },
        [this, draft](const Result<QString> &headline) {
            const QString name = headline.value_or(QString());
            m_parts.messages.offer(
                MessageBar::Kind::Error,
                tr("“%1” is damaged on the disk and was not opened. “Mend” looks through everything, "
                   "takes what it can from backups, and keeps the damaged file.")
                    .arg(name.isEmpty() ? draft.value.left(8) : name),
                tr("Mend"), [this] { mend(); });
        });
}

void Safekeeping::mend()
{
    m_hasMended = true;
    m_parts.article.close();
    const Progress progress =
        watched(tr("The drafts database is looked through and mended; the damaged file is kept:"));
    m_parts.storage.whileClosed(
        this,
        [progress](const DeskOptions &options) {
            return rescue(options.folder, QDateTime::currentDateTimeUtc(), progress, options.secret);
        },
        [this](const Result<Rescued> &rescued) { mended(rescued); });
}

void Safekeeping::mended(const Result<Rescued> &rescued)
{
    m_watch.reset();
    m_news = [this, rescued] {
        if (!rescued && wasGivenUp(rescued.error()))
            return m_parts.messages.offer(MessageBar::Kind::Warning,
                                          tr("Mending was broken off; the drafts database is as it was."), tr("Mend"),
                                          [this] { mend(); });
        if (!rescued)
            return offerLastBackup(tr("The drafts database cannot be read, and no draft was found in it. It is left as "
                                      "it is. “toasoan-cli doctor” says more."));
        if (rescued->kept.isEmpty())
            return m_parts.messages.say(MessageBar::Kind::Success, tr("Everything was looked through and is whole."));
        const QString kept = QFileInfo(rescued->kept).fileName();
        const QString whole = tr("The drafts database was damaged. %n draft(s) open; the damaged file is kept: %1.",
                                 nullptr, static_cast<int>(rescued->salvaged.drafts))
                                  .arg(kept)
                              + fromBackups(rescued->salvaged.fromBackups);
        if (rescued->salvaged.hurt.isEmpty())
            return m_parts.messages.say(MessageBar::Kind::Warning, whole);
        offerLastBackup(whole + u' ' + tr("Hurt: %1.").arg(namesOf(rescued->salvaged.hurt)));
    };
    if (rescued)
        Q_EMIT replaced();
    else
        Q_EMIT leftAsItWas();
}

void Safekeeping::offerLastBackup(const QString &text)
{
    const QList<Backup> backups = backupsIn(ownBackups(m_folder));
    if (backups.isEmpty())
        return m_parts.messages.say(MessageBar::Kind::Error, text);
    m_parts.messages.offer(MessageBar::Kind::Error, text,
                           tr("Restore the backup of %1").arg(timeText(backups.first().time)),
                           [this, file = backups.first().file] {
                               if (confirm(file))
                                   restore(file);
                           });
}

void Safekeeping::sayWhatHappened()
{
    if (const auto news = std::exchange(m_news, {}))
        news();
}

} // namespace toasoan
