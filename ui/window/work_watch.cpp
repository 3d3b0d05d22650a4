#include "ui/window/work_watch.h"

namespace toasoan {
namespace {

constexpr int between = 100; // ms

} // namespace

WorkWatch::WorkWatch(QObject *parent) : QObject(parent), m_state(std::make_shared<State>())
{
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (const int percent = m_state->percent; percent != m_told)
            Q_EMIT progressed(m_told = percent);
    });
    m_look.start(between);
}

Progress WorkWatch::progress() const
{
    return [state = m_state](qint64 done, qint64 total) {
        state->percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        return !state->isUnwanted;
    };
}

void WorkWatch::giveUp()
{
    m_state->isUnwanted = true;
}

} // namespace toasoan
