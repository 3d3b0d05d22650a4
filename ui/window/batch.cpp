#include "ui/window/batch.h"

#include "app/desk/storage_thread.h"
#include "ui/window/message_bar.h"

#include <QElapsedTimer>
#include <QPointer>

namespace toasoan {
namespace {

constexpr int quickEnough = 500; // ms: what takes longer says how far it is

} // namespace

Batch::Batch(StorageThread &storage, QStringList things, Work work, QObject *parent)
    : QObject(parent), m_storage(storage), m_things(std::move(things)), m_work(std::move(work))
{
    m_summary.total = static_cast<int>(m_things.size());
}

void Batch::start()
{
    next();
}

void Batch::stop()
{
    m_stopped = true;
}

void Batch::next()
{
    if (m_stopped || m_at == m_things.size())
        return end();
    m_storage.ask(
        this, [work = m_work, thing = m_things.at(m_at)](Desk &desk) { return work(desk, thing); },
        [this](const Outcome &done) {
            if (done) {
                ++m_summary.done;
            } else {
                if (m_summary.failed.isEmpty())
                    m_summary.firstFailure = done.error();
                m_summary.failed.append(m_things.at(m_at));
            }
            ++m_at;
            Q_EMIT progressed(static_cast<int>(m_at), m_summary.total);
            next();
        });
}

void Batch::end()
{
    Q_EMIT finished(m_summary);
    deleteLater();
}

void showProgress(Batch &batch, MessageBar &messages, const QString &saying)
{
    QElapsedTimer begun;
    begun.start();
    const auto show = [&messages, saying, begun, batch = QPointer<Batch>(&batch), isShown = false](int done,
                                                                                                   int total) mutable {
        if (begun.elapsed() < quickEnough || done == total)
            return;
        if (!std::exchange(isShown, true))
            messages.startProgress(saying, [batch] {
                if (batch)
                    batch->stop();
            });
        messages.setProgress(100 * done / total, Batch::tr("%1 of %2").arg(done).arg(total));
    };
    QObject::connect(&batch, &Batch::progressed, &messages, show);
}

} // namespace toasoan
