#pragma once
#include "app/desk/current_text.h"
#include "app/desk/desk_context.h"
#include "app/exchange/handover.h"
#include "app/review/revision_graph.h"
#include "app/workflow/roster.h"
#include "app/workflow/transitions.h"

namespace toasoan {

/// What became of a draft that was received.
enum class ReceivedAs {
    New,         ///< nobody here had it
    AlreadyHere, ///< all of it was here, or is older than what is
    Forward,     ///< what is here was older
    Merged,      ///< both went their own way: a revision that came of two
};
[[nodiscard]] QString receivedId(ReceivedAs as); ///< "new", "already-here", "forward", "merged"

struct ReceivedDraft
{
    DraftId id;
    QString headline;
    ReceivedAs as = ReceivedAs::New;
    State state = State::Writing;
    RevisionId head;
    int taken = 0; ///< fields and blocks that were taken from the other side without asking
    QList<MergeConflict> conflicts;
    /// What a person should know, as stable ids: the doubts of arrival.h, "state-diverged": both took steps, so it
    /// stands where it stood; "approvals-missing": approvals that are here did not come along; "approval-unknown-key",
    /// "approval-not-right": one came by a key that is not known here, or is not that person's; "approval-not-vouched":
    /// one is in a role that was lent, and nothing here says that its owner lent it; "pictures-missing",
    /// "pictures-proxies"; "in-trash".
    QStringList notes;
};

/// The desk's own side of a history.
[[nodiscard]] RevisionGraph graphOf(const QList<Revision> &history);
/// Reads contents of one draft's revisions.
[[nodiscard]] ContentOf contentOf(Store &store, const DraftId &draft);
/// What is typed and in no revision becomes one; the head as it is then.
[[nodiscard]] Result<Revision> fixedText(DeskContext &context, Transaction &transaction, const DraftRecord &draft,
                                         const QString &reason);

/// What receiving asks of the newsroom.
struct Newsroom
{
    WorkflowProfile profile;
    QList<Person> people;
    Keyring keys;
    QList<KnownDelegation> delegations;
};

/// Takes drafts of one hand-over in, inside of one transaction (handover.h says how). Its reader has proved the file.
class Receiving
{
public:
    Receiving(DeskContext &context, Transaction &transaction, const Handover &handover, Newsroom newsroom)
        : m_context(context), m_transaction(transaction), m_handover(handover), m_newsroom(std::move(newsroom))
    {}

    /// Refused "unrelated" (args: headline): another article has that name here. `mark`: what the log says of it.
    [[nodiscard]] Result<ReceivedDraft> take(const HandedDraft &draft, const QString &mark);
    /// The head and a revision that is no part of it come together.
    [[nodiscard]] Result<ReceivedDraft> bringTogether(const DraftRecord &draft, const RevisionId &other);
    [[nodiscard]] bool hasChanged() const { return m_hasChanged; } ///< whether there is anything to commit

private:
    [[nodiscard]] Outcome takeNew(const HandedDraft &draft, ReceivedDraft &received);
    [[nodiscard]] Outcome takeKnown(const HandedDraft &draft, const DraftRecord &record, ReceivedDraft &received);
    [[nodiscard]] Outcome addRevisions(const HandedDraft &draft, const QList<Revision> &revisions);
    [[nodiscard]] Outcome addApprovals(const HandedDraft &draft);
    [[nodiscard]] Outcome joinHeads(const DraftRecord &record, const Revision &mine, const RevisionId &theirs,
                                    ReceivedDraft &received);
    [[nodiscard]] Outcome mergeInto(const DraftRecord &record, const RevisionGraph &graph, const RevisionId &mine,
                                    const RevisionId &theirs, ReceivedDraft &received);
    [[nodiscard]] Outcome moveState(const HandedDraft &draft, const DraftRecord &record, const QList<Revision> &ours,
                                    ReceivedDraft &received);
    [[nodiscard]] QList<struct ToldStep> stepsIn(const HandedDraft &draft, const QList<Revision> &revisions) const;
    [[nodiscard]] QList<LentRole> lentFor(const HandedDraft &draft, const Revision &revision) const;
    [[nodiscard]] bool isKnownHere(const Delegation &delegation) const;
    [[nodiscard]] SignatureState signatureHere(const Approval &approval) const;
    [[nodiscard]] bool maySeal(SignatureState state) const;
    void lookAtApprovals(const HandedDraft &draft, const QList<Approval> &ours, ReceivedDraft &received) const;
    void lookAtPictures(const Article &article, ReceivedDraft &received) const;

    DeskContext &m_context;
    Transaction &m_transaction;
    const Handover &m_handover;
    Newsroom m_newsroom;
    bool m_hasChanged = false;
};

} // namespace toasoan
