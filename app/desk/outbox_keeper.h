#pragma once
#include "app/base/worker.h"
#include "app/desk/desk.h"

#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>

namespace toasoan {

/// Sends what is in the outbox of a data folder and compares live pages, on a thread and over a connection of its own.
/// GUI thread. Destroying it breaks off what is being sent; it goes on the next time, from its receipts.
class OutboxKeeper : public QObject
{
    Q_OBJECT

public:
    explicit OutboxKeeper(DeskOptions options, QObject *parent = nullptr);
    ~OutboxKeeper() override;

    void setSecret(std::function<QString()> secret); ///< what opens an encrypted folder
    /// What opens destinations, by id; what is not here is said to be missing, unless it is `awaited`: then what goes
    /// there waits for the next call.
    void setPasswords(const QHash<QString, QString> &passwords, const QSet<QString> &awaited = {});
    void look();                              ///< something may be due
    void compare(const Placement &placement); ///< now, after what is being sent
    /// `work(Desk &)` waits for the network, so it runs here and not on the storage thread; it reaches `done` on
    /// `receiver`'s thread, unless the receiver is gone by then.
    template<typename Work, typename Done>
    void ask(QObject *receiver, Work work, Done done)
    {
        DeskOptions options = m_options;
        options.secret = m_secret ? m_secret() : QString();
        m_worker.ask(
            receiver,
            [options, work = std::move(work)]() mutable -> std::invoke_result_t<Work, Desk &> {
                const auto desk = Desk::open(options);
                return desk ? work(**desk) : tl::unexpected<Error>(desk.error());
            },
            std::move(done));
    }
    /// The request that is under way. Where somebody paused or cancelled its dispatch before, that rests; any other is
    /// taken up again at once.
    void breakOff();

Q_SIGNALS:
    void progressed(qint64 sent, qint64 total); ///< bytes of the request that is under way
    void ended(const toasoan::Dispatch &dispatch);
    void compared(const toasoan::Placement &placement);
    void failed(const toasoan::Error &error);

private:
    struct Round
    {
        std::optional<Dispatch> dispatch;
        std::optional<Placement> placement;
        std::optional<Error> failure; ///< why the page that somebody asked for could not be compared
        std::optional<QDateTime> due;
    };
    struct Turn
    {
        DeskOptions options;
        QHash<QString, QString> passwords;
        QSet<QString> awaited;
        std::optional<Placement> toCompare; ///< by a person's wish
        Progress progress;
    };
    [[nodiscard]] static Result<Round> round(const Turn &turn);
    [[nodiscard]] static Result<QString> passwordFor(const Destination &destination, const Turn &turn);
    [[nodiscard]] int waitAfter(const Round &round) const; ///< ms
    [[nodiscard]] static Result<std::optional<Placement>> comparedPage(PublishingService &publishing, const Turn &turn);
    [[nodiscard]] Progress progress();
    void finish(const Result<Round> &round, const std::optional<Placement> &asked);

    DeskOptions m_options;
    std::function<QString()> m_secret;
    QHash<QString, QString> m_passwords;
    QSet<QString> m_awaited;
    QTimer m_timer;
    bool m_isRunning = false;
    bool m_lookAgain = false;
    QList<Placement> m_toCompare;
    std::shared_ptr<std::atomic_bool> m_brokenOff;
    Worker m_worker; ///< last, so that it ends before what it works on
};

} // namespace toasoan
