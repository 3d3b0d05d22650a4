#include "app/desk/archive_reader.h"

#include "app/base/log.h"

namespace toasoan {

ArchiveReader::Stoppable::Stoppable(ArchiveReader &reader, int turn) : m_reader(reader)
{
    const std::lock_guard lock(reader.m_lock);
    if (turn == reader.m_turn)
        reader.m_stoppable = reader.m_desk.get();
}

ArchiveReader::Stoppable::~Stoppable()
{
    const std::lock_guard lock(m_reader.m_lock);
    m_reader.m_stoppable = nullptr;
}

ArchiveReader::ArchiveReader(DeskOptions options) : m_options(std::move(options))
{
    m_options.access = Access::ReadOnly;
}

ArchiveReader::~ArchiveReader()
{
    (void)takeTurn();
    // A connection is closed by the thread that opened it.
    m_worker.run([this] { m_desk.reset(); });
}

int ArchiveReader::takeTurn()
{
    const std::lock_guard lock(m_lock);
    if (m_stoppable)
        m_stoppable->interrupt();
    return ++m_turn;
}

Desk *ArchiveReader::openDesk()
{
    if (m_desk)
        return m_desk.get();
    auto opened = Desk::open(m_options);
    if (opened)
        m_desk = std::move(*opened);
    else
        m_failure = opened.error();
    return m_desk.get();
}

Desk *ArchiveReader::deskUpToDate()
{
    constexpr int atOnce = 50;
    constexpr int most = 500;
    Desk *desk = openDesk();
    if (!desk || !desk->drafts().isIndexBehind().value_or(false))
        return desk;
    DeskOptions options = m_options;
    options.access = Access::ReadWrite;
    const auto writing = Desk::open(options);
    Result<int> indexed = atOnce;
    for (int done = 0; writing && indexed && *indexed == atOnce && done < most; done += atOnce)
        indexed = (*writing)->drafts().indexWaiting(atOnce);
    if (!writing || !indexed)
        qCWarning(logDesk) << "the index stays behind:" << errorId((writing ? indexed.error() : writing.error()).code);
    return desk;
}

} // namespace toasoan
