#pragma once
#include "app/base/result.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace toasoan {

class Desk;
class MessageBar;
class StorageThread;

/// Does the same to many things, one at a time on the storage thread, so that what is typed is saved in between.
class Batch : public QObject
{
    Q_OBJECT

public:
    struct Summary
    {
        int done = 0;
        int total = 0;
        QStringList failed; ///< the things that it could not be done to
        Error firstFailure;

        [[nodiscard]] bool isStopped() const { return done + failed.size() < total; }
    };
    using Work = std::function<Outcome(Desk &desk, const QString &thing)>;

    Batch(StorageThread &storage, QStringList things, Work work, QObject *parent);

    void start();
    void stop(); ///< what is done is done

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const toasoan::Batch::Summary &summary);

private:
    void next();
    void end();

    StorageThread &m_storage;
    QStringList m_things;
    Work m_work;
    Summary m_summary;
    qsizetype m_at = 0;
    bool m_stopped = false;
};

/// Says how far the batch is, with a way to stop it, where it takes longer than a moment.
void showProgress(Batch &batch, MessageBar &messages, const QString &saying);

} // namespace toasoan
