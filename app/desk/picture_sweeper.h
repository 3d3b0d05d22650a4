#pragma once
#include "app/base/worker.h"
#include "app/desk/picture_service.h"

#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace toasoan {

/// Days that a picture stays which nothing shows: what was cut out of an article is wanted back sooner.
constexpr int pictureGraceDays = 30;

/// Takes away the pictures of a data folder that no version of any draft shows since so long, by a connection of its
/// own. Any thread. As Desk::open() and PictureService::sweep().
[[nodiscard]] Result<Swept> sweepPictures(const QString &dataFolder, const QString &secret, const QDateTime &now,
                                          const Progress &progress = {});

/// Does so some minutes after the start and then once a day, on a thread of its own. GUI thread.
class PictureSweeper : public QObject
{
    Q_OBJECT

public:
    /// `secret` opens an encrypted folder and is asked for each time; `first` in milliseconds.
    PictureSweeper(const QString &dataFolder, std::function<QString()> secret, int first, QObject *parent = nullptr);
    ~PictureSweeper() override; ///< breaks off

Q_SIGNALS:
    void swept(int pictures); ///< what could not be done is logged, and tried again a day later

private:
    void sweep();

    QString m_dataFolder;
    std::function<QString()> m_secret;
    QTimer m_timer;
    std::shared_ptr<std::atomic_bool> m_isLeaving = std::make_shared<std::atomic_bool>(false);
    Worker m_worker; ///< last, so that it ends before what it works on
};

} // namespace toasoan
