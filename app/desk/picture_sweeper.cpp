#include "app/desk/picture_sweeper.h"

#include "app/base/log.h"
#include "app/desk/desk.h"

namespace toasoan {

Result<Swept> sweepPictures(const QString &dataFolder, const QString &secret, const QDateTime &now,
                            const Progress &progress)
{
    DeskOptions options;
    options.folder = dataFolder;
    options.secret = secret;
    options.clock = [now] { return now; };
    return Desk::open(options).and_then([&](const std::unique_ptr<Desk> &desk) -> Result<Swept> {
        if (const auto refusal = desk->writeRefusal())
            return tl::unexpected<Error>(*refusal);
        return desk->pictures().sweep(now.addDays(-pictureGraceDays), progress);
    });
}

PictureSweeper::PictureSweeper(const QString &dataFolder, std::function<QString()> secret, int first, QObject *parent)
    : QObject(parent), m_dataFolder(dataFolder), m_secret(std::move(secret))
{
    connect(&m_timer, &QTimer::timeout, this, &PictureSweeper::sweep);
    m_timer.start(first);
}

PictureSweeper::~PictureSweeper()
{
    *m_isLeaving = true;
}

void PictureSweeper::sweep()
{
    constexpr int day = 24 * 60 * 60 * 1000;
    m_timer.start(day);
    m_worker.ask(
        this,
        [folder = m_dataFolder, secret = m_secret(), isLeaving = m_isLeaving] {
            return sweepPictures(folder, secret, QDateTime::currentDateTimeUtc(),
                                 [isLeaving](qint64, qint64) { return !*isLeaving; });
        },
        [this](const Result<Swept> &done) {
            if (done)
                Q_EMIT swept(done->pictures);
            else
                qCWarning(logDesk) << "unused pictures stay:" << errorId(done.error().code);
        });
}

} // namespace toasoan
