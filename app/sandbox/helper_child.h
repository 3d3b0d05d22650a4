#pragma once
#include "app/sandbox/child_process.h"

#include <QList>

#include <optional>

namespace toasoan {

/// The helper of this installation: beside our program, or in libexec; empty where it is not.
[[nodiscard]] QString helperProcess();

struct HelperOptions
{
    QString program = {}; ///< empty: helperProcess()
    QStringList arguments;
    QStringList environment = {}; ///< besides the little that it always gets
    qint64 memory = 512LL * 1024 * 1024;
    int mostQuestions = 200; ///< a child: memory that libraries keep is given back
};

/// A helper that answers one question after another. The child is kept for the next question; one that died, or that
/// was asked often, is replaced. One thread; may be another one than it was made on.
class HelperChild
{
public:
    explicit HelperChild(HelperOptions options) : m_options(std::move(options)) {}

    /// Starts a child where there is none. ProgramMissing.
    [[nodiscard]] Outcome ready();

    /// Sends the frames of a question and gives back those of the answer, as many as `largest` has limits for (bytes).
    /// BadInput with the detail "time", "memory" or "crash" when the child did not survive it; Refused "cancelled";
    /// TooLarge; ProgramMissing.
    [[nodiscard]] Result<QList<QByteArray>> ask(const QList<QByteArray> &question, const QList<qsizetype> &largest,
                                                const Patience &patience);

    /// Ends the child. What it took, or the last one where there is none.
    ChildEnd end();
    [[nodiscard]] int started() const { return m_started; }

private:
    [[nodiscard]] Result<QList<QByteArray>> askOnce(const QList<QByteArray> &question, const QList<qsizetype> &largest,
                                                    const Patience &patience);
    [[nodiscard]] Error blame(const Error &error);

    HelperOptions m_options;
    std::optional<ChildProcess> m_child;
    ChildEnd m_end; ///< of the last child
    int m_started = 0;
    int m_answered = 0; ///< by the child
};

} // namespace toasoan
