#include "app/desk/outbox_keeper.h"

#include "app/workflow/troubles.h"

#include <QElapsedTimer>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int betweenLooks = 60 * 1000; // ms; a script may have put something into the outbox
constexpr int betweenWords = 100;       // ms between two words of progress

} // namespace

OutboxKeeper::OutboxKeeper(DeskOptions options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxKeeper::look);
    m_timer.start(betweenLooks);
}

OutboxKeeper::~OutboxKeeper()
{
    cancel();
}

void OutboxKeeper::setSecret(std::function<QString()> secret)
{
    m_secret = std::move(secret);
}

void OutboxKeeper::setPasswords(const QHash<QString, QString> &passwords)
{
    m_passwords = passwords;
}

void OutboxKeeper::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

/// Worker's thread. A page is compared when nothing waits to be sent; one that cannot be fetched is no news.
Result<OutboxKeeper::Round> OutboxKeeper::round(const Turn &turn)
{
    const auto desk = Desk::open(turn.options);
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    PublishingService &publishing = (*desk)->publishing();
    const SecretOf secretOf = [&turn](const Destination &destination) -> Result<QString> {
        const QString password = turn.passwords.value(destination.id);
        if (password.isEmpty())
            return troubled(Trouble::NoPassword, destination.name);
        return password;
    };
    Round round;
    const auto sent = publishing.next(secretOf, turn.progress);
    if (!sent)
        return tl::unexpected<Error>(sent.error());
    round.dispatch = *sent;
    const auto looked = *sent && !turn.toCompare ? Result<std::optional<Placement>>() : comparedPage(publishing, turn);
    round.placement = looked.value_or(std::nullopt);
    if (!looked)
        round.failure = looked.error();
    const auto due = publishing.due();
    if (!due)
        return tl::unexpected<Error>(due.error());
    round.due = *due;
    return round;
}

/// Of a page that a person asks for, they hear why it cannot be fetched; of others it is no news.
Result<std::optional<Placement>> OutboxKeeper::comparedPage(PublishingService &publishing, const Turn &turn)
{
    const auto due = turn.toCompare ? Result<std::optional<Placement>>(turn.toCompare) : publishing.dueComparison();
    if (!due || !*due)
        return due;
    const auto placement = publishing.compareLive((*due)->draft, (*due)->destination, turn.progress);
    if (!placement && turn.toCompare)
        return tl::unexpected<Error>(placement.error());
    return placement ? std::optional(*placement) : std::nullopt;
}

void OutboxKeeper::compare(const Placement &placement)
{
    m_toCompare.append(placement);
    look();
}

Progress OutboxKeeper::progress()
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    return [cancelled = m_cancelled, guard = QPointer(this), said = std::make_shared<QElapsedTimer>()](qint64 sent,
                                                                                                       qint64 total) {
        if (total > 0 && (!said->isValid() || said->elapsed() > betweenWords || sent == total)) {
            said->start();
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, sent, total] {
                    if (guard)
                        Q_EMIT guard->progressed(sent, total);
                },
                Qt::QueuedConnection);
        }
        return !*cancelled;
    };
}

void OutboxKeeper::look()
{
    m_lookAgain = true;
    if (std::exchange(m_isRunning, true))
        return;
    m_lookAgain = false;
    m_timer.stop();
    Turn turn{m_options, m_passwords, {}, progress()};
    turn.options.secret = m_secret ? m_secret() : QString();
    if (!m_toCompare.isEmpty())
        turn.toCompare = m_toCompare.takeFirst();
    m_worker.ask(
        this, [turn] { return round(turn); }, [this](const Result<Round> &done) { finish(done); });
}

void OutboxKeeper::finish(const Result<Round> &round)
{
    m_isRunning = false;
    int wait = betweenLooks;
    if (!round && round.error().code != ErrorCode::StoreBusy)
        Q_EMIT failed(round.error());
    if (round && round->dispatch)
        Q_EMIT ended(*round->dispatch);
    if (round && round->failure)
        Q_EMIT failed(*round->failure);
    if (round && round->placement)
        Q_EMIT compared(*round->placement);
    if (round && round->due)
        wait =
            static_cast<int>(std::clamp<qint64>(QDateTime::currentDateTimeUtc().msecsTo(*round->due), 0, betweenLooks));
    if (m_lookAgain || !m_toCompare.isEmpty() || (round && round->dispatch))
        wait = 0;
    m_timer.start(wait);
}

} // namespace toasoan
