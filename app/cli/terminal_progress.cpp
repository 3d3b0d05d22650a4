#include "app/cli/terminal_progress.h"

#include <QLocale>

#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace toasoan::cli {
namespace {

constexpr int quickEnough = 500; // ms
constexpr int between = 100;     // ms from one line to the next

volatile std::sig_atomic_t givenUpByKey = 0; // a signal handler can reach nothing else

void giveUp(int)
{
    givenUpByKey = 1;
}

/// The next Ctrl+C is the system's again.
void listenOnce()
{
    struct sigaction action = {};
    action.sa_handler = giveUp;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigaction(SIGINT, &action, nullptr);
}

void print(const QByteArray &text)
{
    (void)std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
    (void)std::fflush(stderr);
}

} // namespace

TerminalProgress::TerminalProgress(QString saying, Amount amount)
    : m_saying(std::move(saying)), m_amount(amount), m_isTerminal(::isatty(STDERR_FILENO) != 0)
{
    m_begun.start();
    givenUpByKey = 0;
    listenOnce();
}

TerminalProgress::~TerminalProgress()
{
    std::signal(SIGINT, SIG_DFL);
    if (m_percent >= 0)
        print("\r\x1b[K");
}

Progress TerminalProgress::progress()
{
    return [this](qint64 done, qint64 total) {
        show(done, total);
        return givenUpByKey == 0;
    };
}

void TerminalProgress::show(qint64 done, qint64 total)
{
    const qint64 now = m_begun.elapsed();
    const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
    if (!m_isTerminal || now < quickEnough || now - m_shown < between || percent == m_percent)
        return;
    m_shown = now;
    m_percent = percent;
    print(QStringLiteral("\r\x1b[K%1 %2 %%3").arg(m_saying).arg(percent).arg(amountText(done, total)).toUtf8());
}

QString TerminalProgress::amountText(qint64 done, qint64 total) const
{
    if (m_amount == Amount::Share)
        return {};
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    return QStringLiteral("  %1 / %2, %3 s").arg(size(done), size(total)).arg(m_begun.elapsed() / 1000);
}

} // namespace toasoan::cli
