#include "app/desk/history_service.h"

namespace toasoan {

Result<QList<Revision>> HistoryService::revisions(const DraftId &draft) const
{
    if (auto known = m_context.store->drafts().find(draft); !known)
        return tl::unexpected<Error>(known.error());
    return m_context.store->revisions().history(draft);
}

Result<RevisionText> HistoryService::revision(const DraftId &draft, const QString &idOrBeginning) const
{
    auto revision = m_context.store->revisions().findByPrefix(draft, idOrBeginning.trimmed().toLower());
    if (!revision)
        return tl::unexpected<Error>(revision.error());
    return revisionText(*m_context.store, *revision).map([&revision](CurrentText text) {
        return RevisionText{*revision, std::move(text.article), std::move(text.annotations)};
    });
}

Result<QList<AuditEntry>> HistoryService::log(const DraftId &draft) const
{
    if (auto known = m_context.store->drafts().find(draft); !known)
        return tl::unexpected<Error>(known.error());
    return m_context.store->audit().of(draft);
}

Result<QList<AuditEntry>> HistoryService::audit() const
{
    return m_context.store->audit().all();
}

Result<std::optional<AuditBreak>> HistoryService::verifyAudit() const
{
    return m_context.store->audit().verify();
}

} // namespace toasoan
