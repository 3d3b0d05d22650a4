#pragma once
#include "app/base/worker.h"
#include "app/media/preparing.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>

namespace toasoan {

class StorageThread;

/// Pictures on their way into the store, one after the other on a thread of their own: read, decoded in the helper,
/// kept, their renditions made. The window goes on meanwhile. GUI thread.
class PictureIntake : public QObject
{
    Q_OBJECT

public:
    explicit PictureIntake(StorageThread &storage, QObject *parent = nullptr);
    ~PictureIntake() override;

    /// Bytes, or the file of that path when there are none.
    void take(const QByteArray &bytes, const QString &path);
    void giveUp(); ///< what waits is left out
    /// Looks at pictures that came with copy, or by the command line, when nobody could wait: one after the other, so
    /// that the library knows them too.
    void catchUp();
    [[nodiscard]] int all() const { return m_all; }
    [[nodiscard]] qint64 since() const { return m_running.isValid() ? m_running.elapsed() : 0; } ///< ms

Q_SIGNALS:
    void arrived(const toasoan::PreparedPicture &picture); ///< in the order they were given
    void failed(const toasoan::Error &error, const QString &path);
    void progressed(int done, int all);
    void finished(int arrived);
    void caughtUp(); ///< some were looked at

private:
    void prepare(const PictureStore &store, const QByteArray &bytes, const QString &path);
    void remember(const PreparedPicture &picture);
    void oneDone();
    void lookAt(const PictureStore &store, const PictureId &picture);
    void lookAtNext();

    StorageThread &m_storage;
    QElapsedTimer m_running;
    int m_all = 0;
    int m_done = 0;
    int m_arrived = 0;
    bool m_isCatchingUp = false;
    int m_caughtUp = 0;
    std::atomic<int> m_turn = 0; ///< counts what was given up
    PictureReader m_reader;      ///< worker only
    Worker m_worker;             ///< last, so that it ends before what it works on
};

} // namespace toasoan
