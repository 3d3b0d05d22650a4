#pragma once
#include "app/base/result.h"

#include <utility>

namespace toasoan {

/// Held while one dispatch is sent, so that a window and a script do not send the same. Ends with the process.
class OutboxLock
{
public:
    [[nodiscard]] static Result<OutboxLock> take(const QString &folder); ///< StoreBusy while another process has it; Io
    OutboxLock(OutboxLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    OutboxLock &operator=(OutboxLock &&) = delete;
    Q_DISABLE_COPY(OutboxLock)
    ~OutboxLock();

private:
    explicit OutboxLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace toasoan
