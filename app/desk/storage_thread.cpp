#include "app/desk/storage_thread.h"

#include "app/base/log.h"

namespace toasoan {

StorageThread::StorageThread(DeskOptions options) : m_options(std::move(options)), m_reader(m_options)
{
    m_worker.run([this] { open(); });
}

QString StorageThread::secret() const
{
    const std::lock_guard lock(m_lock);
    return m_secret;
}

void StorageThread::open()
{
    {
        const std::lock_guard lock(m_lock);
        m_secret = m_options.secret;
    }
    m_indexedAt = -1;
    auto opened = Desk::open(m_options);
    if (opened)
        m_desk = std::move(*opened);
    else
        m_failure = opened.error();
}

/// What is only journalled waits for a search or the next save: it changes every second.
void StorageThread::bringIndexUp()
{
    constexpr int atOnce = 20;
    const auto counter = m_desk ? m_desk->drafts().changeCounter() : Result<qint64>(m_indexedAt);
    if (!counter || *counter == m_indexedAt)
        return;
    m_indexedAt = *counter;
    if (const auto indexed = m_desk->drafts().indexWaiting(atOnce); !indexed)
        qCWarning(logDesk) << "the index stays behind:" << errorId(indexed.error().code);
}

StorageThread::~StorageThread()
{
    // A connection is closed by the thread that opened it.
    m_worker.run([this] { m_desk.reset(); });
}

void StorageThread::whenOpen(QObject *receiver, std::function<void(const Outcome &)> done)
{
    ask(
        receiver, [](Desk &) { return Outcome(); }, std::move(done));
}

} // namespace toasoan
