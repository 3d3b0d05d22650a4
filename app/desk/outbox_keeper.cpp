#include "app/desk/outbox_keeper.h"

#include "app/workflow/troubles.h"

#include <QElapsedTimer>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int betweenLooks = 60 * 1000; // ms; a script may have put something into the outbox
constexpr int untilFree = 1000;         // ms; another process sends
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
    breakOff();
}

void OutboxKeeper::setSecret(std::function<QString()> secret)
{
    m_secret = std::move(secret);
}

void OutboxKeeper::setPasswords(const QHash<QString, QString> &passwords, const QSet<QString> &awaited)
{
    m_passwords = passwords;
    m_awaited = awaited;
    look();
}

void OutboxKeeper::breakOff()
{
    if (m_brokenOff)
        *m_brokenOff = true;
}

Result<QString> OutboxKeeper::passwordFor(const Destination &destination, const Turn &turn)
{
    const QString password = turn.passwords.value(destination.id);
    if (!password.isEmpty())
        return password;
    return turn.awaited.contains(destination.id) ? failure(ErrorCode::Interrupted)
                                                 : troubled(Trouble::NoPassword, destination.name);
}

/// Worker's thread. A page is compared when nothing waits to be sent; one that cannot be fetched is no news.
Result<OutboxKeeper::Round> OutboxKeeper::round(const Turn &turn)
{
    const auto desk = Desk::open(turn.options);
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    PublishingService &publishing = (*desk)->publishing();
    Round round;
    const auto sent = publishing.next(
        [&turn](const Destination &destination) { return passwordFor(destination, turn); }, turn.progress);
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
    m_brokenOff = std::make_shared<std::atomic_bool>(false);
    return [brokenOff = m_brokenOff, guard = QPointer(this), said = std::make_shared<QElapsedTimer>()](qint64 sent,
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
        return !*brokenOff;
    };
}

void OutboxKeeper::look()
{
    m_lookAgain = true;
    if (std::exchange(m_isRunning, true))
        return;
    m_lookAgain = false;
    m_timer.stop();
    Turn turn{m_options, m_passwords, m_awaited, {}, progress()};
    turn.options.secret = m_secret ? m_secret() : QString();
    if (!m_toCompare.isEmpty())
        turn.toCompare = m_toCompare.takeFirst();
    m_worker.ask(
        this, [turn] { return round(turn); },
        [this, asked = turn.toCompare](const Result<Round> &done) { finish(done, asked); });
}

int OutboxKeeper::waitAfter(const Round &round) const
{
    if (round.dispatch)
        return 0;
    const qint64 untilDue = round.due ? QDateTime::currentDateTimeUtc().msecsTo(*round.due) : betweenLooks;
    const bool isPassedOver = untilDue <= 0 && !m_awaited.isEmpty(); // until its password comes
    return isPassedOver ? betweenLooks : static_cast<int>(std::clamp<qint64>(untilDue, 0, betweenLooks));
}

void OutboxKeeper::finish(const Result<Round> &round, const std::optional<Placement> &asked)
{
    const bool isBusy = !round && round.error().code == ErrorCode::StoreBusy;
    if (isBusy && asked)
        m_toCompare.prepend(*asked);
    m_isRunning = false;
    int wait = round ? waitAfter(*round) : betweenLooks;
    if (!round && !isBusy)
        Q_EMIT failed(round.error());
    if (round && round->dispatch)
        Q_EMIT ended(*round->dispatch);
    if (round && round->failure)
        Q_EMIT failed(*round->failure);
    if (round && round->placement)
        Q_EMIT compared(*round->placement);
    if (m_lookAgain || !m_toCompare.isEmpty())
        wait = isBusy ? untilFree : 0;
    m_timer.start(wait);
}

} // namespace toasoan
