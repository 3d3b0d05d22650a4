#pragma once
#include "app/desk/desk_context.h"
#include "app/desk/ledger_order.h"
#include "app/desk/ledger_reasons.h"
#include "app/desk/workflow_service.h"

namespace toasoan {

/// Sổ gỡ bài và cải chính: the ledger of what was published and then taken down or corrected. Its walk:
///
/// 1. Who may not decide asks: ask() leaves an entry, the article stays as it is. Who may decides at once.
/// 2. Whoever may take the step grants or refuses. The order is the step itself, WorkflowService::step(): it needs a
///    reason of the newsroom's list, moves the state, writes the entry (a request becomes the order) and the one line
///    of the log, all in one transaction. No article is taken down or corrected without an entry.
///    What is at destinations of publishing goes on its way out of them in that transaction too.
/// 3. The entry names the revision that it is about. That stays: such a draft cannot be deleted for good.
/// 4. Author, last editor and whoever asked are told until they say that they saw it, once, with the time.
/// 5. A public correction can be made of an order: a draft of its own with what such a text must say, from a template
///    that is valid on the day; it goes its way as any other draft.
/// 6. An order can be put on paper.
class LedgerService
{
public:
    explicit LedgerService(DeskContext &context) : m_context(context) {}

    /// ledger-reasons.json of the data folder, or else the built-in ones. BadInput (args: path).
    [[nodiscard]] Result<QList<LedgerReason>> reasons() const { return ledgerReasons(m_context.folder); }
    [[nodiscard]] Result<QList<LedgerEntry>> entries() const; ///< what waits for a decision first, then newest first
    [[nodiscard]] Result<LedgerEntry> entry(qint64 number) const;                     ///< NotFound
    [[nodiscard]] Result<QList<LedgerEntry>> of(const DraftId &draft) const;          ///< newest first
    [[nodiscard]] Result<QList<LedgerEntry>> waitingFor(const QString &person) const; ///< what they were not told yet

    /// As the step itself would be (action, reason, ordering), and by whom it may only be asked for. Refused as
    /// checkedOrdering() and allowed(), "in-trash", "asked-already" (args: #number).
    [[nodiscard]] Result<LedgerEntry> ask(const StepRequest &request);
    /// Whether the person may not take the step on the draft as it stands, but ask for it.
    [[nodiscard]] Result<bool> canOnlyAsk(const DraftId &draft, Action action, const QString &person = {}) const;
    /// The step, as it was asked for; `reason` in place of the asker's where it is not blank. Refused "not-asked"
    /// (args: #number), and as WorkflowService::step().
    [[nodiscard]] Result<StepDone> grant(qint64 number, const QString &person = {}, const QString &reason = {});
    /// Refused "not-asked", "reason-missing", as mayDecide().
    [[nodiscard]] Result<LedgerEntry> refuse(qint64 number, const QString &answer, const QString &person = {});

    /// The person saw what they were told. The first time counts; who is not told of it sees nothing.
    [[nodiscard]] Outcome markSeen(qint64 number, const QString &person = {});

    /// The public correction that belongs to the order: made when it is asked for first. Refused "no-order" (args:
    /// #number) of what was not decided, and as correctionTemplate().
    [[nodiscard]] Result<DraftId> writeCorrection(qint64 number, const QString &person = {});
    [[nodiscard]] Result<OrderSheet> sheet(qint64 number) const; ///< Refused "no-order"

private:
    [[nodiscard]] QString actor(const QString &person) const { return person.isEmpty() ? m_context.ownName : person; }
    [[nodiscard]] Outcome mayAsk(const DraftRecord &draft, const StepRequest &request) const;
    [[nodiscard]] Result<LedgerEntry> asked(qint64 number) const;
    [[nodiscard]] Result<LedgerEntry> ordered(qint64 number) const;
    [[nodiscard]] Result<Words> wordsOf(const LedgerEntry &entry) const;
    [[nodiscard]] Outcome note(Transaction &transaction, const LedgerEntry &entry, const QString &person,
                               const QString &action, const QString &detail) const;
    [[nodiscard]] Result<DraftId> makeCorrection(Transaction &transaction, const LedgerEntry &entry,
                                                 const QString &person) const;

    DeskContext &m_context;
};

} // namespace toasoan
