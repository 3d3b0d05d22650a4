#include "app/desk/backup_keeper.h"

#include <QDir>
#include <QFileInfo>

namespace toasoan {
namespace {

QDateTime newestIn(const QString &folder)
{
    const QList<Backup> backups = backupsIn(folder);
    return backups.isEmpty() ? QDateTime() : backups.first().time;
}

/// Worker's thread. The copy elsewhere is tried even when there is no room here: it may be the only one.
BackupStanding backUpEverywhere(const QString &dataFolder, const QString &elsewhere, const QString &secret,
                                const Progress &progress)
{
    BackupStanding standing;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto own = backUpInto(dataFolder, ownBackups(dataFolder), now, progress, secret);
    if (!own)
        standing.error = own.error();
    if (!elsewhere.isEmpty()) {
        standing.isElsewhereMissing = !QFileInfo(elsewhere).isDir();
        const auto other = standing.isElsewhereMissing ? Result<std::optional<BackedUp>>()
                                                       : backUpInto(dataFolder, elsewhere, now, progress, secret);
        if (!other && !standing.error)
            standing.error = other.error();
        standing.lastElsewhere = newestIn(elsewhere);
    }
    standing.last = newestIn(ownBackups(dataFolder));
    return standing;
}

} // namespace

BackupKeeper::BackupKeeper(const QString &dataFolder, BackupTimes times, QObject *parent)
    : QObject(parent), m_dataFolder(QDir(dataFolder).absolutePath()), m_times(times)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    m_timer.start(m_times.first);
    m_worker.ask(
        this, [folder = ownBackups(m_dataFolder)] { return newestIn(folder); },
        [this](const QDateTime &last) {
            if (!m_standing.last.isValid())
                m_standing.last = last;
        });
}

BackupKeeper::~BackupKeeper()
{
    cancel();
}

void BackupKeeper::setElsewhere(const QString &folder)
{
    m_elsewhere = folder;
    m_standing.isElsewhereMissing = false; // not known yet
}

void BackupKeeper::setSecret(std::function<QString()> secret)
{
    m_secret = std::move(secret);
}

void BackupKeeper::look()
{
    const qint64 age =
        m_standing.last.isValid() ? m_standing.last.msecsTo(QDateTime::currentDateTimeUtc()) : m_times.between;
    if (age >= m_times.between || age < 0) // a clock that was put back must not stop backups
        backUpNow();
    else
        m_timer.start(m_times.look);
}

void BackupKeeper::backUpNow()
{
    if (std::exchange(m_isRunning, true))
        return;
    m_timer.stop();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const Progress progress = [cancelled = m_cancelled, guard = QPointer(this),
                               said = std::make_shared<int>(-1)](qint64 done, qint64 total) {
        const int thousandths = static_cast<int>(done * 1000 / total);
        if (std::exchange(*said, thousandths) != thousandths)
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, thousandths] {
                    if (guard)
                        Q_EMIT guard->progressed(thousandths);
                },
                Qt::QueuedConnection);
        return !*cancelled;
    };
    m_worker.ask(
        this,
        [folder = m_dataFolder, elsewhere = m_elsewhere, secret = m_secret ? m_secret() : QString(), progress] {
            return backUpEverywhere(folder, elsewhere, secret, progress);
        },
        [this](const BackupStanding &standing) { finish(standing); });
    Q_EMIT started();
}

void BackupKeeper::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void BackupKeeper::finish(const BackupStanding &standing)
{
    m_isRunning = false;
    const auto before = m_standing.error;
    m_standing = standing;
    if (standing.error && wasGivenUp(*standing.error))
        m_standing.error = before; // the person's own wish is no failure
    m_timer.start(m_times.look);
    Q_EMIT finished();
}

} // namespace toasoan
