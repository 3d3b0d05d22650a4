#include "app/desk/one_shot.h"

#include <QTimer>

namespace toasoan {
namespace {

class SystemTimer : public OneShot
{
public:
    SystemTimer(int milliseconds, const std::function<void()> &due)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(milliseconds);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, due);
    }

    void start() override { m_timer.start(); }
    void stop() override { m_timer.stop(); }
    [[nodiscard]] bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

MakeOneShot systemTimers()
{
    return [](int milliseconds, const std::function<void()> &due) {
        return std::make_unique<SystemTimer>(milliseconds, due);
    };
}

} // namespace toasoan
