#pragma once
#include "app/desk/picture_rules.h"
#include "app/desk/step_requirements.h"
#include "app/workflow/ledger_entry.h"
#include "app/workflow/return_reasons.h"
#include "app/workflow/returning.h"
#include "app/workflow/transitions.h"

namespace toasoan {

struct StepRequest
{
    DraftId draft;
    Action action = Action::Submit;
    QString person; ///< who acts; empty: the account's own person
    QString reason;
    QList<Waiver> waivers = {};         ///< what holds the article back and may not: see isFree(), picturesAreTold()
    std::optional<SigningKey> key = {}; ///< the person's own, unlocked (secret_keys.h): signs an approval that seals
    Returning returning = {};           ///< with Action::Return
    Ordering ordering = {};             ///< with a takedown or a correction
};

struct StepDone
{
    State state = State::Writing;
    Revision revision;   ///< of the text as it was when the step was taken
    QString lentBy = {}; ///< whose role it was taken in, by delegation; empty: the person's own
    qint64 order = 0;    ///< of a takedown or a correction: its number in the ledger
};

/// Moves drafts through the newsroom. Each step fixes the text as it stands in a revision, then changes the state and
/// writes the audit entry: all in one transaction.
class WorkflowService
{
public:
    explicit WorkflowService(DeskContext &context) : m_context(context) {}

    /// Refused as in app/workflow/transitions.h, or "in-trash"; where the table asks something of the text, as isFree()
    /// and findingsFor(); with waivers, as mayWaive(); to approve, as picturesAreTold() too. A person's own role comes
    /// before one that is lent to them, unless only the lent one may waive what is waived. Sealing also as
    /// signatureCounts(), and "key-locked" (args: person) where the person has a key and signs with none, "other-key"
    /// (args: person) where with another. NotFound for a draft or person that is not there; ChangedSinceApproval where
    /// the text to be called published is not the approved one. A return's codes are of returnReasons(): else Refused
    /// "unknown-reason" (args: code, the known ones). A takedown and a correction are refused as checkedOrdering()
    /// (ordering.h) too, and go into the ledger (ledger_service.h).
    [[nodiscard]] Result<StepDone> step(const StepRequest &request);
    /// How this newsroom works: workflow.json of the data folder, or else the small newsroom. BadInput (args: path).
    [[nodiscard]] Result<WorkflowProfile> profile() const;
    /// return-reasons.json of the data folder, or else the built-in ones. BadInput (args: path).
    [[nodiscard]] Result<QList<ReturnReason>> returnReasons() const;
    /// Puts a profile's file into the data folder, and notes it in the log. As profileFromJson(); Refused "drafts-left"
    /// (args: how many, one state) where drafts stand in states from which it would not let them on.
    [[nodiscard]] Outcome useProfile(const QByteArray &file, const QString &person = {});
    /// What would hold the draft's text back from an approval, and can be waived: holdingBack().
    [[nodiscard]] Result<QList<MissingWords>> holdingBack(const DraftId &draft) const;
    /// What the table asks of the draft's text for that step, and it has not: obstaclesTo(). Takes a second where it
    /// asks for checks. Nothing where there is no such step now.
    [[nodiscard]] Result<QList<Obstacle>> obstacles(const DraftId &draft, Action action) const;
    /// The state that the step would lead to: what a button asks before it lets itself be pressed. Refused as step()
    /// is, but for what proofing would find, which takes too long to be asked beforehand.
    [[nodiscard]] Result<State> wouldLeadTo(const DraftId &draft, Action action, const QString &person = {}) const;

private:
    [[nodiscard]] Outcome nobodyIsLeft(const WorkflowProfile &profile) const;
    [[nodiscard]] Outcome reasonsAreKnown(const StepRequest &request) const;
    /// A step that is allowed: the row and the role it is taken by.
    struct Way
    {
        Transition row;
        Acting acting;
    };
    /// What proofing found before the store was locked, and in which text.
    struct Proofed
    {
        std::optional<CurrentText> text; ///< nothing: the table asks for no check
        QList<Finding> findings;
    };
    [[nodiscard]] Result<Way> check(const DraftRecord &draft, const StepRequest &request) const;
    [[nodiscard]] Result<Proofed> proofed(const StepRequest &request) const;
    [[nodiscard]] Outcome textFits(const Way &way, const StepRequest &request, const CurrentText &text,
                                   const Proofed &before) const;
    [[nodiscard]] Result<Revision> fixText(Transaction &transaction, const DraftRecord &draft,
                                           const StepRequest &request, CurrentText text) const;
    [[nodiscard]] Result<StepDone> take(Transaction &transaction, StepRequest request, const Proofed &before) const;
    [[nodiscard]] Outcome sealAllows(const DraftRecord &draft, Action action, State next,
                                     const Revision &revision) const;
    [[nodiscard]] Outcome stillApproved(const DraftRecord &draft, const Revision &revision) const;
    [[nodiscard]] Result<qint64> moveOn(Transaction &transaction, const StepRequest &request, const DraftRecord &draft,
                                        const Acting &acting, const Revision &revision) const;
    [[nodiscard]] Outcome approve(Transaction &transaction, const StepRequest &request, const Acting &acting,
                                  const Revision &revision) const;

    DeskContext &m_context;
};

} // namespace toasoan
