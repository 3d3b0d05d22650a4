#pragma once
#include <QThread>

#include <atomic>

namespace toasoan::testing {

/// Hands all that comes in at a port on to another one of this computer, in a thread of its own, as long as the line
/// holds.
class UnsteadyLine : public QThread
{
public:
    enum class Fault {
        None,
        Refuse, ///< nobody is at the port
        Cut,    ///< ends once so many bytes went that way
        Stuck,  ///< stays open, and nothing goes any more once so many bytes went that way
    };

    ~UnsteadyLine() override;
    void lead(quint16 to);
    void setFault(Fault fault, qint64 afterBytes);
    [[nodiscard]] quint16 port() const { return m_port; }

protected:
    void run() override;

private:
    quint16 m_to = 0;
    std::atomic<quint16> m_port = 0;
    std::atomic<Fault> m_fault = Fault::None;
    std::atomic<qint64> m_after = 0;
    std::atomic<qint64> m_carried = 0;
    std::atomic<bool> m_isEnding = false;
};

} // namespace toasoan::testing
