#include "app/sandbox/frames.h"

#include "app/base/progress.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <sys/poll.h>
#include <sys/socket.h>

namespace toasoan {
namespace {

constexpr int betweenLooks = 50; // ms from one look at what is wanted to the next
constexpr qsizetype portion = 1024 * 1024;

tl::unexpected<Error> closed()
{
    return failure(ErrorCode::Io, QStringLiteral("closed"));
}

/// Until the socket can be read from (POLLIN) or written to (POLLOUT).
Outcome waitFor(int socket, short what, const Patience &patience)
{
    while (true) {
        if (patience.goesOn && !patience.goesOn())
            return givenUp();
        if (patience.until.hasExpired())
            return failure(ErrorCode::Io, QStringLiteral("time"));
        pollfd waiting{socket, what, 0};
        const qint64 left = patience.until.isForever() ? betweenLooks : patience.until.remainingTime() + 1;
        const int got = ::poll(&waiting, 1, static_cast<int>(std::min<qint64>(left, betweenLooks)));
        if (got > 0)
            return {};
        if (got < 0 && errno != EINTR)
            return failure(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(errno)));
    }
}

bool mayTryAgain()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

Outcome sendAll(int socket, const char *bytes, qsizetype size, const Patience &patience)
{
    while (size > 0) {
        if (auto ready = waitFor(socket, POLLOUT, patience); !ready)
            return ready;
        const ssize_t sent = ::send(socket, bytes, static_cast<size_t>(size), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && !mayTryAgain())
            return closed();
        bytes += std::max<ssize_t>(sent, 0);
        size -= std::max<ssize_t>(sent, 0);
    }
    return {};
}

Outcome receiveAll(int socket, char *bytes, qsizetype size, const Patience &patience)
{
    while (size > 0) {
        if (auto ready = waitFor(socket, POLLIN, patience); !ready)
            return ready;
        const ssize_t got = ::recv(socket, bytes, static_cast<size_t>(size), MSG_DONTWAIT);
        if (got == 0 || (got < 0 && !mayTryAgain()))
            return closed();
        bytes += std::max<ssize_t>(got, 0);
        size -= std::max<ssize_t>(got, 0);
    }
    return {};
}

} // namespace

Outcome waitToReceive(int socket, const Patience &patience)
{
    return waitFor(socket, POLLIN, patience);
}

Outcome sendFrame(int socket, const QByteArray &bytes, const Patience &patience)
{
    std::array<char, sizeof(quint64)> length{};
    qToLittleEndian<quint64>(static_cast<quint64>(bytes.size()), length.data());
    if (auto sent = sendAll(socket, length.data(), length.size(), patience); !sent)
        return sent;
    return sendAll(socket, bytes.constData(), bytes.size(), patience);
}

Result<QByteArray> receiveFrame(int socket, qsizetype limit, const Patience &patience)
{
    std::array<char, sizeof(quint64)> written{};
    if (auto got = receiveAll(socket, written.data(), written.size(), patience); !got)
        return tl::unexpected<Error>(got.error());
    const auto length = qFromLittleEndian<quint64>(written.data());
    if (length > static_cast<quint64>(limit))
        return failure(ErrorCode::TooLarge, {}, {QString::number(length), QString::number(limit)});
    QByteArray bytes;
    while (bytes.size() < static_cast<qsizetype>(length)) { // as much room as came, not as much as was said
        const qsizetype had = bytes.size();
        bytes.resize(std::min(static_cast<qsizetype>(length), had + std::max(had, portion)));
        if (auto got = receiveAll(socket, bytes.data() + had, bytes.size() - had, patience); !got)
            return tl::unexpected<Error>(got.error());
    }
    return bytes;
}

} // namespace toasoan
