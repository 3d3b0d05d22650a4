#pragma once
#include "app/base/progress.h"

#include <QElapsedTimer>
#include <QString>

namespace toasoan::cli {

/// A line on the terminal that says how far long work is, from half a second on, and is gone afterwards; nothing where
/// stderr is no terminal. Ctrl+C gives the work up in good order; pressed again it ends the program. One at a time.
class TerminalProgress
{
public:
    enum class Amount { Share, Bytes }; ///< what is said: a percentage alone, or bytes and time as well
    explicit TerminalProgress(QString saying, Amount amount = Amount::Share);
    ~TerminalProgress();
    Q_DISABLE_COPY_MOVE(TerminalProgress)

    /// For the thread that made this.
    [[nodiscard]] Progress progress();

private:
    void show(qint64 done, qint64 total);

    [[nodiscard]] QString amountText(qint64 done, qint64 total) const;

    QString m_saying;
    Amount m_amount;
    QElapsedTimer m_begun;
    bool m_isTerminal = false;
    qint64 m_shown = 0; ///< ms after the beginning
    int m_percent = -1; ///< on the terminal; -1: nothing is
};

} // namespace toasoan::cli
