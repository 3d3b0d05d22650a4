#pragma once
#include "app/desk/current_text.h"
#include "app/desk/desk_context.h"

namespace toasoan {

struct RevisionText
{
    Revision revision;
    Article article;
    Annotations annotations;
};

/// What happened to drafts.
class HistoryService
{
public:
    explicit HistoryService(DeskContext &context) : m_context(context) {}

    [[nodiscard]] Result<QList<Revision>> revisions(const DraftId &draft) const; ///< newest first
    /// By its id or the first digits of it. NotFound, BadUse when several begin so, StoreDamaged.
    [[nodiscard]] Result<RevisionText> revision(const DraftId &draft, const QString &idOrBeginning) const;
    [[nodiscard]] Result<QList<AuditEntry>> log(const DraftId &draft) const; ///< oldest first
    [[nodiscard]] Result<QList<AuditEntry>> audit() const;                   ///< all of it, oldest first
    [[nodiscard]] Result<std::optional<AuditBreak>> verifyAudit() const;

private:
    DeskContext &m_context;
};

} // namespace toasoan
