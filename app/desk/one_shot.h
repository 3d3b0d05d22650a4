#pragma once
#include <functional>
#include <memory>

namespace toasoan {

/// A timer that goes off once and may be started again. GUI thread.
class OneShot
{
public:
    virtual ~OneShot() = default;
    virtual void start() = 0; ///< from now on, also where it runs already
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isActive() const = 0;
};

/// Makes one that calls `due` so many milliseconds after its start; a test has time of its own.
using MakeOneShot = std::function<std::unique_ptr<OneShot>(int milliseconds, std::function<void()> due)>;

[[nodiscard]] MakeOneShot systemTimers();

} // namespace toasoan
