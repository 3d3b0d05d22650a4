#include "app/sandbox/child_process.h"

#include "app/base/progress.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace toasoan {
namespace {

constexpr int betweenLooks = 5; // ms

tl::unexpected<Error> systemError()
{
    return failure(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(errno)));
}

/// Strings as the system wants them, made before the fork: behind it nothing may be allocated.
class Strings
{
public:
    explicit Strings(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_bytes.push_back(QFile::encodeName(text));
        for (QByteArray &bytes : m_bytes)
            m_pointers.push_back(bytes.data());
        m_pointers.push_back(nullptr);
    }
    [[nodiscard]] char *const *data() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<char *> m_pointers;
};

void limit(__rlimit_resource what, qint64 most)
{
    const rlimit limits{static_cast<rlim_t>(most), static_cast<rlim_t>(most)};
    (void)::setrlimit(what, &limits);
}

/// Between fork and exec: nothing but system calls.
void takeLimits(const ChildLimits &limits)
{
    limit(RLIMIT_CORE, 0);
    if (limits.memory > 0)
        limit(RLIMIT_AS, limits.memory);
    if (limits.cpuSeconds > 0)
        limit(RLIMIT_CPU, limits.cpuSeconds);
    if (limits.fileBytes != 0)
        limit(RLIMIT_FSIZE, limits.fileBytes > 0 ? limits.fileBytes : 0);
    (void)::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    (void)::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (limits.network == Network::None)
        (void)::unshare(CLONE_NEWUSER | CLONE_NEWNET);
}

/// A file in memory alone; -1: the system gives none.
int inMemory(const QByteArray &bytes)
{
    const int file = ::memfd_create("input", MFD_CLOEXEC);
    qsizetype written = 0;
    while (file >= 0 && written < bytes.size()) {
        const ssize_t more = ::write(file, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0) {
            ::close(file);
            return -1;
        }
        written += more;
    }
    if (file >= 0)
        (void)::lseek(file, 0, SEEK_SET);
    return file;
}

[[noreturn]] void become(const char *folder, char *const *arguments, char *const *environment, int input, int socket,
                         const ChildLimits &limits)
{
    (void)::setpgid(0, 0); // a key pressed for us is none of its business
    std::signal(SIGPIPE, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    (void)::dup2(input, STDIN_FILENO);
    (void)::dup2(socket, STDOUT_FILENO);
    (void)::dup2(nowhere, STDERR_FILENO);
    (void)::close_range(STDERR_FILENO + 1, ~0U, 0);
    takeLimits(limits);
    if (::chdir(folder) == 0)
        ::execve(arguments[0], arguments, environment);
    ::_exit(127);
}

qint64 milliseconds(const timeval &time)
{
    return time.tv_sec * 1000LL + time.tv_usec / 1000;
}

ChildEnd endOf(int status, const rusage &used)
{
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, WIFSIGNALED(status) ? WTERMSIG(status) : 0,
            used.ru_maxrss * 1024LL, milliseconds(used.ru_utime) + milliseconds(used.ru_stime)};
}

} // namespace

Result<ChildProcess> ChildProcess::start(const ChildCommand &command, const ChildLimits &limits)
{
    if (!QFileInfo(command.program).isExecutable())
        return failure(ErrorCode::ProgramMissing, {}, {QString(), QFileInfo(command.program).fileName()});
    const Strings arguments(QStringList{command.program} + command.arguments);
    const Strings environment(command.environment);
    const QByteArray folder = QFile::encodeName(command.folder);
    std::array<int, 2> sockets{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return systemError();
    const int input = command.input.isEmpty() ? sockets[1] : inMemory(command.input);
    const pid_t process = input < 0 ? -1 : ::fork();
    if (process == 0)
        become(folder.constData(), arguments.data(), environment.data(), input, sockets[1], limits);
    if (input >= 0 && input != sockets[1])
        ::close(input);
    ::close(sockets[1]);
    if (process < 0) {
        ::close(sockets[0]);
        return systemError();
    }
    (void)::setpgid(process, process); // whichever of the two comes first
    return ChildProcess(process, sockets[0]);
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_process(std::exchange(other.m_process, -1)), m_socket(std::exchange(other.m_socket, -1))
{}

ChildProcess &ChildProcess::operator=(ChildProcess &&other) noexcept
{
    if (this != &other) {
        drop();
        m_process = std::exchange(other.m_process, -1);
        m_socket = std::exchange(other.m_socket, -1);
    }
    return *this;
}

ChildProcess::~ChildProcess()
{
    drop();
}

void ChildProcess::drop()
{
    (void)kill();
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

Result<ChildEnd> ChildProcess::wait(const Patience &patience)
{
    while (m_process > 0) {
        int status = 0;
        rusage used{};
        const pid_t ended = ::wait4(m_process, &status, WNOHANG, &used);
        if (ended == m_process) {
            ::kill(-std::exchange(m_process, -1), SIGKILL); // what it left behind
            return endOf(status, used);
        }
        if (ended < 0 && errno != EINTR)
            break;
        if (patience.goesOn && !patience.goesOn()) {
            (void)kill();
            return givenUp();
        }
        if (patience.until.hasExpired()) {
            (void)kill();
            return failure(ErrorCode::Io, QStringLiteral("time"));
        }
        ::poll(nullptr, 0, betweenLooks);
    }
    m_process = -1;
    return systemError();
}

ChildEnd ChildProcess::kill()
{
    if (m_process <= 0)
        return {};
    const int process = std::exchange(m_process, -1);
    ::kill(-process, SIGKILL);
    ::kill(process, SIGKILL);
    int status = 0;
    rusage used{};
    while (::wait4(process, &status, 0, &used) < 0 && errno == EINTR) {
    }
    return endOf(status, used);
}

} // namespace toasoan
