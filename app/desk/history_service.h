#pragma once
#include "app/desk/current_text.h"
#include "app/desk/desk_context.h"
#include "app/review/comparison.h"

namespace toasoan {

struct RevisionText
{
    Revision revision;
    Article article;
    Annotations annotations;
};

/// One line of a draft's history.
struct RevisionRow
{
    Revision revision;           ///< of a damaged one perhaps nothing but its id
    int words = 0;               ///< chữ
    qint64 bytes = 0;            ///< of the article's canonical form
    std::optional<Error> damage; ///< why it cannot be read; the others can
    QString lentBy = {};         ///< whose role its author took the step in, by delegation; empty: their own
};

/// A revision beside the one before it.
struct RevisionChange
{
    RevisionText text;
    Article before;        ///< the one that it came of, or an empty article
    Comparison comparison; ///< from that one
};

constexpr int longestLabel = 80; ///< letters

/// What happened to drafts.
class HistoryService
{
public:
    explicit HistoryService(DeskContext &context) : m_context(context) {}

    [[nodiscard]] Result<QList<Revision>> revisions(const DraftId &draft) const; ///< newest first
    /// By its id or the first digits of it. NotFound, BadUse when several begin so, StoreDamaged.
    [[nodiscard]] Result<RevisionText> revision(const DraftId &draft, const QString &idOrBeginning) const;
    [[nodiscard]] Result<QList<RevisionId>> ids(
        const DraftId &draft) const; ///< newest first; of proposals in a row the last; NotFound
    /// A damaged revision is a row that says so.
    [[nodiscard]] Result<QList<RevisionRow>> rows(const DraftId &draft, const QList<RevisionId> &ids) const;
    /// From the one it came of. Everything is new in the first, and where that one is damaged.
    [[nodiscard]] Result<RevisionChange> change(const DraftId &draft, const RevisionId &id) const;
    /// All revisions on the ways from `first` to `last`, with both of them, each behind those it came of; those two
    /// alone where no way leads from the one to the other. Damaged ones are left out.
    [[nodiscard]] Result<QList<Revision>> between(const DraftId &draft, const RevisionId &first,
                                                  const RevisionId &last) const;
    [[nodiscard]] Outcome setLabel(const DraftId &draft, const RevisionId &id, const QString &label);
    /// The revision that was approved last; nothing where none ever was.
    [[nodiscard]] Result<std::optional<RevisionId>> approved(const DraftId &draft) const;
    [[nodiscard]] Result<QList<AuditEntry>> log(const DraftId &draft) const; ///< oldest first
    [[nodiscard]] Result<QList<AuditEntry>> audit() const;                   ///< all of it, oldest first
    [[nodiscard]] Result<std::optional<AuditBreak>> verifyAudit() const;

private:
    DeskContext &m_context;
};

} // namespace toasoan
