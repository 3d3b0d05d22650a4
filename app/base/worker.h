#pragma once
#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <utility>

namespace toasoan {

/// One thread of its own that runs tasks in the order they were given, so that a connection or a dictionary
/// that belongs to one thread can live there. Destroying the worker runs what is still waiting.
class Worker
{
public:
    Worker()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    ~Worker() { m_pool.waitForDone(); }
    Q_DISABLE_COPY_MOVE(Worker)

    /// Any thread. The task runs on the worker's thread.
    void run(std::function<void()> task) { m_pool.start(std::move(task)); }

    /// Any thread. `work` runs on the worker's thread; its value reaches `done` on `receiver`'s thread,
    /// unless the receiver is gone by then.
    template<typename Work, typename Done>
    void ask(QObject *receiver, Work work, Done done)
    {
        QPointer<QObject> guard(receiver);
        run([guard, work = std::move(work), done = std::move(done)]() mutable {
            auto value = work();
            // The application outlives every worker; posting through it keeps a dying receiver safe:
            // the guard is read on the receiver's own thread.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done = std::move(done), value = std::move(value)]() mutable {
                    if (guard)
                        done(std::move(value));
                },
                Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool;
};

} // namespace toasoan
