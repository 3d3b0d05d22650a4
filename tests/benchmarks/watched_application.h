#pragma once
#include <QApplication>
#include <QElapsedTimer>

namespace toasoan::benchmarks {

/// Notes how long the GUI thread is away from its event loop in one go.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// The longest time since the last call, in milliseconds.
    double takeLongestStretch();

private:
    void begin();
    void end();

    QElapsedTimer m_timer;
    double m_threadTime = 0; ///< ms, when the stretch began
    long m_preempted = 0;    ///< times, when the stretch began
    double m_longest = 0;    ///< ms
    int m_depth = 0;
};

} // namespace toasoan::benchmarks
