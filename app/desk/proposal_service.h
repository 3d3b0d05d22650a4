#pragma once
#include "app/desk/draft_service.h"
#include "app/review/changes.h"

namespace toasoan {

/// What became of a proposal.
enum class ProposalAnswer { Accepted, Declined };

/// A suggestion as those who may edit see it.
struct ProposalReview
{
    Revision proposal;
    Redline redline; ///< from the article as it is now to that with all of the proposal in it
};

/// Suggestions of people who do not edit the article themselves. A proposal is a revision of reason "proposal" that
/// follows what its author saw, or their last proposal, and never is the head; nothing else knows of it. Answered, it
/// is a parent of a revision of reason "proposal-accepted" or "proposal-declined", whatever of it that took over; so
/// an open one is one that the head did not come of, and that no further proposal follows.
class ProposalService
{
public:
    explicit ProposalService(DeskContext &context) : m_context(context) {}

    /// Keeps the text as a proposal of the text's person; its base is what they saw or proposed last. The same text
    /// again is the same proposal.
    [[nodiscard]] Result<Revision> propose(const DraftText &text);
    [[nodiscard]] Result<QList<Revision>> open(const DraftId &draft) const; ///< oldest first
    /// Where somebody goes on suggesting: at their open proposal, or at the article as it stands.
    [[nodiscard]] Result<CurrentText> begin(const DraftId &draft, const QString &person) const;
    /// `now` is the article as it stands. NotFound, or Refused "no-proposal" for what is none, or is answered.
    [[nodiscard]] Result<ProposalReview> review(const DraftId &draft, const RevisionId &proposal,
                                                const Article &now) const;
    /// The article as it stands becomes the answer's revision: accepting puts the proposal in only where `article` is
    /// what review() gave. Refused as review(), as DraftService::save(), or "reason-missing" where one declines
    /// without a word.
    struct Answer
    {
        DraftId draft;
        RevisionId proposal;
        ProposalAnswer answer = ProposalAnswer::Accepted;
        QString person; ///< empty: the account's own
        QString words;  ///< why; in the audit log
        Article article;
        Annotations annotations;
    };
    [[nodiscard]] Result<Revision> answer(const Answer &answer);

private:
    [[nodiscard]] Result<Revision> lastOf(const QString &person, const DraftId &draft, const RevisionId &base) const;
    [[nodiscard]] Result<Revision> findOpen(const DraftId &draft, const RevisionId &id) const;

    DeskContext &m_context;
};

} // namespace toasoan
