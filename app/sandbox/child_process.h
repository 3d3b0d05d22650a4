#pragma once
#include "app/sandbox/frames.h"

#include <QStringList>

namespace toasoan {

enum class Network { AsOurs, None }; ///< None: where the system lets a process give it up, else as ours

/// What a child process may take. 0: no limit.
struct ChildLimits
{
    qint64 memory = 0; ///< bytes of address space
    int cpuSeconds = 0;
    qint64 fileBytes = 0; ///< of each file that it writes; -1: it may write none
    Network network = Network::None;
};

/// How a child came to its end, and what it took.
struct ChildEnd
{
    int exitCode = -1; ///< -1: a signal ended it
    int signal = 0;
    qint64 peakBytes = 0; ///< of memory in use
    qint64 cpuMs = 0;
};

struct ChildCommand
{
    QString program; ///< absolute path
    QStringList arguments;
    QString folder = QStringLiteral("/"); ///< it starts there
    QStringList environment;              ///< "NAME=value": all of it
    QByteArray input = {}; ///< lies in memory as its standard input, so as /proc/self/fd/0 too; empty: our socket
};

/// Another program at work on what came from outside, in a process group of its own, with a socket to us as its
/// standard input (but for ChildCommand::input) and output; its complaints go nowhere. Destroying this kills it and all
/// it started. One thread.
class ChildProcess
{
public:
    /// ProgramMissing (args: empty, program) for what cannot be run; Io.
    [[nodiscard]] static Result<ChildProcess> start(const ChildCommand &command, const ChildLimits &limits);
    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&other) noexcept;
    Q_DISABLE_COPY(ChildProcess)
    ~ChildProcess();

    [[nodiscard]] int socket() const { return m_socket; }
    /// Waits for its end; kills it when patience is.
    [[nodiscard]] Result<ChildEnd> wait(const Patience &patience);
    ChildEnd kill(); ///< and waits

private:
    ChildProcess(int process, int socket) : m_process(process), m_socket(socket) {}
    void drop();

    int m_process = -1; ///< -1: ended
    int m_socket = -1;
};

} // namespace toasoan
