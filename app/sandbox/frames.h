#pragma once
#include "app/base/result.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <functional>

namespace toasoan {

/// How long somebody waits for another process, and whether still.
struct Patience
{
    QDeadlineTimer until{QDeadlineTimer::Forever};
    std::function<bool()> goesOn = {}; ///< asked some twenty times a second; false: it is not wanted any more
};

/// Bytes in one piece over a stream socket, their length in front. Refused "cancelled" when given up; Io with the
/// detail "time" when that is over, "closed" when the other side is gone; TooLarge for more than `limit` bytes, which
/// are not read.
[[nodiscard]] Outcome sendFrame(int socket, const QByteArray &bytes, const Patience &patience);
[[nodiscard]] Result<QByteArray> receiveFrame(int socket, qsizetype limit, const Patience &patience);

/// Until something came, or the other side is gone. As above.
[[nodiscard]] Outcome waitToReceive(int socket, const Patience &patience);

} // namespace toasoan
