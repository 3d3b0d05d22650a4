#pragma once
#include "app/base/progress.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace toasoan {

/// Looks how far a piece of work on another thread is, and gives it up there. GUI thread.
class WorkWatch : public QObject
{
    Q_OBJECT

public:
    explicit WorkWatch(QObject *parent = nullptr);
    ~WorkWatch() override = default; ///< the work goes on unwatched

    [[nodiscard]] Progress progress() const; ///< for the work; outlives the watch
    void giveUp();

Q_SIGNALS:
    void progressed(int percent);

private:
    struct State
    {
        std::atomic_int percent{0};
        std::atomic_bool isUnwanted{false};
    };

    std::shared_ptr<State> m_state;
    QTimer m_look;
    int m_told = 0;
};

} // namespace toasoan
