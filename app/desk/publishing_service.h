#pragma once
#include "app/desk/desk_context.h"
#include "app/desk/embargo_rule.h"
#include "app/desk/export_service.h"
#include "app/publishing/connectors.h"
#include "app/publishing/connectors/paste/paste_fields.h"
#include "app/publishing/live_check.h"

namespace toasoan {

/// What opens a destination: the keyring of the session, or a file that a script names. Empty where none is needed.
using SecretOf = std::function<Result<QString>(const Destination &destination)>;

/// What a person wants to be published.
struct PublishRequest
{
    DraftId draft;
    QString destination; ///< id or name
    Errand errand = Errand::Publish;
    QDateTime at = {}; ///< when readers get it, UTC; invalid: at once
    Theirs theirs = Theirs::Keep;
    QString person = {};        ///< empty: the account's own
    QString embargoReason = {}; ///< why it leaves before its embargo ends, by who may waive
};

/// Two states of one article at a destination: headline, sapo and texts of it, nothing else.
struct ChangedThere
{
    Article left;   ///< as we left it
    Article theirs; ///< as it is there
};

/// An article as a person pastes it into the web form of a CMS.
struct PasteSheet
{
    QString headline;
    Errand errand = Errand::Publish;
    QList<PasteField> fields; ///< in the order in which the CMS asks for them; of a takedown none
    QString folder;           ///< of its numbered pictures; empty: it has none
};

/// Sends articles to destinations. Its walk:
///
/// 1. send() looks whether the article may leave (ExportService::leave(), its embargo) and writes the intent into the
///    outbox: one transaction with its line in the log. Nothing has been sent.
/// 2. next() takes the first dispatch that is due, marks it as being sent, and has the connector deliver it. What that
///    learns goes into receipts, each on the disk before the next request.
/// 3. Delivered and read back: placement, end of the dispatch, state of the draft and line of the log in one
///    transaction. Otherwise the trouble is kept; where a later try helps it waits, longer each time, at most
///    mostAttempts; else it stops until a person retries, overwrites or cancels it.
/// 4. Killed in between: the dispatch is still being sent and is taken up by the next run, with its receipts.
///
/// One run at a time in a data folder, of any process: OutboxLock.
class PublishingService
{
public:
    PublishingService(DeskContext &context, ExportService &exports) : m_context(context), m_exports(exports) {}

    [[nodiscard]] Result<QList<Destination>> destinations() const;
    [[nodiscard]] Result<Destination> destination(const QString &idOrName) const; ///< NotFound
    /// New where it has no id. BadInput as checkedSettings(); Refused "name-taken" (args: name).
    [[nodiscard]] Result<Destination> setDestination(Destination destination);
    /// Refused "in-use" (args: name, what) while something is on its way there, or stands there.
    [[nodiscard]] Outcome removeDestination(const QString &idOrName);

    /// Asks the destination what it is and what may be done there; what it says of itself is kept with it.
    [[nodiscard]] Result<SiteReport> check(const QString &idOrName, const SecretOf &secretOf,
                                           const Progress &progress = {});

    /// Refused "wrong-role" as mayDecide() where the person may call nothing published.
    [[nodiscard]] Outcome mayPublish(const QString &person = {}) const;
    /// NotApproved and the like as ExportService::leave(); Refused as embargoAllows(),
    /// "on-its-way" (args: #number), "time-over" (args: time) for a time for readers that is over, "live-already"
    /// (args: headline) for a time for readers of what they have, "not-there" (args: headline) for a takedown of what
    /// was never brought there, "not-ordered" (args: headline) for one without an order of the ledger, which puts it
    /// into the outbox itself.
    [[nodiscard]] Result<Dispatch> send(const PublishRequest &request);
    [[nodiscard]] Result<QList<PlannedStep>> dryRun(const PublishRequest &request, const SecretOf &secretOf);

    [[nodiscard]] Result<QList<Dispatch>> outbox() const;         ///< what is open first, then newest first
    [[nodiscard]] Result<Dispatch> dispatch(qint64 number) const; ///< NotFound
    [[nodiscard]] Result<QList<Receipt>> receipts(qint64 number) const;
    [[nodiscard]] Result<QList<Placement>> placements(const DraftId &draft) const;

    /// Sends what is due first; nothing where nothing is. The answer is the dispatch as it is afterwards: its trouble
    /// is no error of the call. Waits for the network.
    /// `only`: that one or none. A dispatch whose secret is Interrupted is passed over, and waits.
    [[nodiscard]] Result<std::optional<Dispatch>> next(const SecretOf &secretOf, const Progress &progress = {},
                                                       qint64 only = 0);
    /// When next() has something to do; nothing while all is over, paused or stopped.
    [[nodiscard]] Result<std::optional<QDateTime>> due() const;

    /// Of what goes on by hand: it is at that address now (of a takedown: it may be empty), and is due at once.
    /// BadInput for what is none.
    [[nodiscard]] Outcome posted(qint64 number, const QString &url);
    /// What a person pastes for that dispatch. Refused "nothing-to-paste" where it does not go by hand.
    [[nodiscard]] Result<PasteSheet> pasteSheet(qint64 number) const;
    [[nodiscard]] Outcome pause(qint64 number);     ///< Refused "dispatch-over"
    [[nodiscard]] Outcome resume(qint64 number);    ///< also of what stopped: it is due at once
    [[nodiscard]] Outcome overwrite(qint64 number); ///< as resume(), and what others changed there goes
    /// What was brought there stays: as a draft, or as it was published before.
    [[nodiscard]] Outcome cancel(qint64 number);

    /// The page that readers get, fetched and compared with what was approved: differences go into the placement, and
    /// the first of them into the log. What was scheduled and is there by now counts as published. Waits for the
    /// network.
    [[nodiscard]] Result<Placement> compareLive(const DraftId &draft, const QString &destination,
                                                const Progress &progress = {});
    /// The placement whose page is to be looked at next: some minutes, an hour and a day after readers got it.
    [[nodiscard]] Result<std::optional<Placement>> dueComparison() const;

    /// What others made of the article at the destination, where that stopped a dispatch, as an article: to be compared
    /// with what we left there. Refused "nothing-changed" where nothing did.
    [[nodiscard]] Result<ChangedThere> changedThere(qint64 number) const;

private:
    [[nodiscard]] QString actor(const QString &person) const { return person.isEmpty() ? m_context.ownName : person; }
    [[nodiscard]] Outcome mayLeaveNow(const PublishRequest &request, const Article &article) const;
    [[nodiscard]] Outcome mayBePlanned(const PublishRequest &request, const Destination &destination) const;
    [[nodiscard]] Result<QString> secretFor(const Destination &destination, const SecretOf &secretOf) const;
    [[nodiscard]] Result<Dispatch> intentOf(const PublishRequest &request) const;
    [[nodiscard]] Result<Delivery> deliveryOf(const Dispatch &dispatch, const QString &destination) const;
    [[nodiscard]] Result<Landing> run(const Dispatch &dispatch, const Destination &destination, const QString &secret,
                                      const Progress &progress);
    struct Opened
    {
        qint64 dispatch;
        Destination destination;
        Result<QString> secret;
    };
    [[nodiscard]] Result<std::optional<Opened>> firstDue(const SecretOf &secretOf, qint64 only) const;
    [[nodiscard]] Result<std::optional<Dispatch>> begin(qint64 number);
    void goOn(Dispatch &dispatch) const;
    [[nodiscard]] Result<Dispatch> land(Dispatch dispatch, const Landing &landing);
    [[nodiscard]] Outcome outAgain(Transaction &transaction, const Dispatch &dispatch, const QDateTime &now) const;
    [[nodiscard]] Result<Dispatch> setBack(Dispatch dispatch, const Error &trouble);
    [[nodiscard]] Result<LiveExpectations> expectationsOf(const Placement &placement, const Article &article) const;
    [[nodiscard]] Result<Placement> compared(const Placement &seen, const std::optional<QJsonArray> &differences);
    [[nodiscard]] Outcome change(qint64 number, const std::function<Outcome(Dispatch &)> &how, const QString &action);
    [[nodiscard]] Outcome note(Transaction &transaction, const Dispatch &dispatch, const QString &action,
                               const QString &detail) const;

    DeskContext &m_context;
    ExportService &m_exports;
};

} // namespace toasoan
