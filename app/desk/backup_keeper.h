#pragma once
#include "app/base/worker.h"
#include "app/desk/backups.h"

#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace toasoan {

/// When backups are made, in milliseconds.
struct BackupTimes
{
    int first = 2 * 60 * 1000;    ///< from the start to the first look
    int look = 5 * 60 * 1000;     ///< from one look to the next
    int between = 60 * 60 * 1000; ///< how old the newest backup is when another is made
};

/// How it stands with the backups of a data folder.
struct BackupStanding
{
    QDateTime last;                  ///< UTC; the newest backup in the folder's own place; invalid: there is none
    QDateTime lastElsewhere;         ///< the same in the chosen folder
    std::optional<Error> error;      ///< why the last try failed; none after a success
    bool isElsewhereMissing = false; ///< a folder was chosen and is not there: a stick that is not plugged in
};

/// Makes backups of a data folder every hour, on a thread of its own. GUI thread.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(const QString &dataFolder, BackupTimes times = {}, QObject *parent = nullptr);
    /// Breaks off what is being copied.
    ~BackupKeeper() override;

    void setElsewhere(const QString &folder);        ///< where backups go as well; empty: nowhere
    void setSecret(std::function<QString()> secret); ///< what opens an encrypted folder, asked for at each backup
    void backUpNow();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const BackupStanding &standing() const { return m_standing; }

Q_SIGNALS:
    void started();
    void progressed(int thousandths);
    void finished(); ///< standing() says how

private:
    void look();
    void finish(const BackupStanding &standing);

    QString m_dataFolder;
    QString m_elsewhere;
    std::function<QString()> m_secret;
    BackupTimes m_times;
    BackupStanding m_standing;
    QTimer m_timer;
    bool m_isRunning = false;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Worker m_worker; ///< last, so that it ends before what it works on
};

} // namespace toasoan
