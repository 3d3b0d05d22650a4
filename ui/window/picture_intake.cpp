#include "ui/window/picture_intake.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"

namespace toasoan {
namespace {

/// Another try would find the same.
bool isFaultOfThePicture(ErrorCode code)
{
    return code == ErrorCode::BadInput || code == ErrorCode::TooLarge || code == ErrorCode::PictureMissing
           || code == ErrorCode::StoreDamaged;
}

} // namespace

PictureIntake::PictureIntake(StorageThread &storage, QObject *parent) : QObject(parent), m_storage(storage) {}

PictureIntake::~PictureIntake()
{
    ++m_turn;
}

void PictureIntake::take(const QByteArray &bytes, const QString &path)
{
    if (m_all++ == 0)
        m_running.start();
    m_storage.ask(
        this, [](Desk &desk) { return Result<PictureStore>(desk.pictures().files()); },
        [this, bytes, path](const Result<PictureStore> &store) {
            if (store)
                return prepare(*store, bytes, path);
            Q_EMIT failed(store.error(), path);
            oneDone();
        });
}

void PictureIntake::giveUp()
{
    ++m_turn;
}

void PictureIntake::prepare(const PictureStore &store, const QByteArray &bytes, const QString &path)
{
    const auto work = [this, store, bytes, path, turn = m_turn.load()]() -> Result<PreparedPicture> {
        const auto goesOn = [this, turn] { return m_turn == turn; };
        if (!goesOn())
            return failure(ErrorCode::Refused, QStringLiteral("cancelled"));
        const auto read = path.isEmpty() ? Result<QByteArray>(bytes) : readFile(path, limits::pictureBytes);
        return read ? preparePicture(store, m_reader, *read, goesOn) : tl::unexpected<Error>(read.error());
    };
    m_worker.ask(this, work, [this, path](const Result<PreparedPicture> &picture) {
        if (picture)
            return remember(*picture);
        if (picture.error().code != ErrorCode::Refused)
            Q_EMIT failed(picture.error(), path);
        oneDone();
    });
}

void PictureIntake::remember(const PreparedPicture &picture)
{
    m_storage.ask(
        this, [picture](Desk &desk) { return desk.pictures().remember(picture); },
        [this, picture](const Outcome &kept) {
            if (kept) {
                ++m_arrived;
                Q_EMIT arrived(picture);
            } else {
                Q_EMIT failed(kept.error(), {});
            }
            oneDone();
        });
}

void PictureIntake::catchUp()
{
    if (!std::exchange(m_isCatchingUp, true))
        lookAtNext();
}

void PictureIntake::lookAtNext()
{
    using Next = std::pair<PictureStore, QList<PictureId>>;
    m_storage.ask(
        this,
        [](Desk &desk) -> Result<Next> {
            return desk.pictures().waiting(1).map([&desk](const QList<PictureId> &waiting) {
                return Next{desk.pictures().files(), waiting};
            });
        },
        [this](const Result<Next> &next) {
            if (next && !next->second.isEmpty())
                return lookAt(next->first, next->second.first());
            m_isCatchingUp = false;
            if (std::exchange(m_caughtUp, 0) > 0)
                Q_EMIT caughtUp();
        });
}

void PictureIntake::lookAt(const PictureStore &store, const PictureId &picture)
{
    m_worker.ask(
        this, [this, store, picture] { return prepareAgain(store, m_reader, picture); },
        [this, picture](const Result<PreparedPicture> &seen) {
            if (!seen && !isFaultOfThePicture(seen.error().code)) {
                m_isCatchingUp = false;
                return;
            }
            ++m_caughtUp;
            m_storage.ask(
                this,
                [picture, seen](Desk &desk) {
                    return seen ? desk.pictures().remember(*seen) : desk.pictures().passOver(picture);
                },
                [this](const Outcome &kept) {
                    if (kept)
                        return lookAtNext();
                    m_isCatchingUp = false; // the disk does not take it: at the next save again
                });
        });
}

void PictureIntake::oneDone()
{
    Q_EMIT progressed(++m_done, m_all);
    if (m_done < m_all)
        return;
    m_all = 0;
    m_done = 0;
    Q_EMIT finished(std::exchange(m_arrived, 0));
}

} // namespace toasoan
