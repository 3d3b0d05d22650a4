#include "app/sandbox/helper_child.h"

#include "app/sandbox/self_limits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <csignal>
#include <utility>

namespace toasoan {
namespace {

constexpr int childSeconds = 3600; // of all its questions; each has its own limit

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool limitsMemory = false; // sanitizers map terabytes
#else
constexpr bool limitsMemory = true;
#endif

bool hasDied(const Error &error)
{
    return error.code == ErrorCode::Io && error.detail == u"closed";
}

} // namespace

QString helperProcess()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, QString(here + u"/../libexec/toasoan")}) {
        const QFileInfo program(folder + u"/toasoan-helper");
        if (program.isExecutable())
            return program.absoluteFilePath();
    }
    return {};
}

Outcome HelperChild::ready()
{
    if (m_child)
        return {};
    const QString program = m_options.program.isEmpty() ? helperProcess() : m_options.program;
    const QStringList environment =
        QStringList{QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("QT_LOGGING_RULES=*=false")}
        + m_options.environment;
    auto started = ChildProcess::start({program, m_options.arguments, QStringLiteral("/"), environment},
                                       {limitsMemory ? m_options.memory : 0, childSeconds, -1, Network::None});
    if (!started)
        return failure(ErrorCode::ProgramMissing, {}, {QString(), QStringLiteral("toasoan-helper")});
    m_child = std::move(*started);
    m_answered = 0;
    ++m_started;
    return {};
}

/// A child that was asked before may have suffered from that: the question gets a fresh one before it is blamed.
Result<QList<QByteArray>> HelperChild::ask(const QList<QByteArray> &question, const QList<qsizetype> &largest,
                                           const Patience &patience)
{
    const bool hadOthers = m_child && m_answered > 0;
    auto answer = askOnce(question, largest, patience);
    if (!answer && hadOthers && hasDied(answer.error())) {
        (void)end();
        answer = askOnce(question, largest, patience);
    }
    if (!answer)
        return tl::unexpected<Error>(blame(answer.error()));
    if (++m_answered >= m_options.mostQuestions)
        (void)end();
    return answer;
}

Result<QList<QByteArray>> HelperChild::askOnce(const QList<QByteArray> &question, const QList<qsizetype> &largest,
                                               const Patience &patience)
{
    if (auto started = ready(); !started)
        return tl::unexpected<Error>(started.error());
    for (const QByteArray &frame : question) {
        if (auto sent = sendFrame(m_child->socket(), frame, patience); !sent)
            return tl::unexpected<Error>(sent.error());
    }
    QList<QByteArray> answer;
    for (const qsizetype limit : largest) {
        auto frame = receiveFrame(m_child->socket(), limit, patience);
        if (!frame)
            return tl::unexpected<Error>(frame.error());
        answer.append(std::move(*frame));
    }
    return answer;
}

Error HelperChild::blame(const Error &error)
{
    if (!m_child)
        return error;
    const bool died = hasDied(error);
    if (const auto ended = died ? m_child->wait({QDeadlineTimer(1000), {}}) : Result<ChildEnd>(m_child->kill())) {
        m_end = *ended;
        m_child.reset();
    }
    (void)end();
    if (error.code != ErrorCode::Io)
        return error;
    const bool isTime = !died || m_end.signal == SIGXCPU || m_end.signal == SIGPROF;
    const bool isMemory = m_end.exitCode == endedForMemory;
    return {ErrorCode::BadInput,
            isTime     ? QStringLiteral("time")
            : isMemory ? QStringLiteral("memory")
                       : QStringLiteral("crash"),
            {}};
}

ChildEnd HelperChild::end()
{
    if (m_child)
        m_end = m_child->kill();
    m_child.reset();
    m_answered = 0;
    return m_end;
}

} // namespace toasoan
