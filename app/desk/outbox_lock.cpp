#include "app/desk/outbox_lock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace toasoan {

Result<OutboxLock> OutboxLock::take(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + u"/outbox.lock");
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return failure(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(errno)), {QFile::decodeName(path)});
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return OutboxLock(file);
    const int why = errno;
    ::close(file);
    if (why == EWOULDBLOCK)
        return failure(ErrorCode::StoreBusy, QStringLiteral("outbox"));
    return failure(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(why)), {QFile::decodeName(path)});
}

OutboxLock::~OutboxLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace toasoan
