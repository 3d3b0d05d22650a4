#include "app/desk/history_service.h"

#include "app/article/article_json.h"
#include "app/article/counts.h"

namespace toasoan {
namespace {

RevisionRow rowOf(Store &store, const DraftId &draft, const RevisionId &id)
{
    RevisionRow row;
    row.revision.draft = draft;
    row.revision.id = id;
    const auto revision = store.revisions().find(draft, id);
    if (revision)
        row.revision = *revision;
    const auto bytes = revision ? store.revisions().text(*revision) : tl::unexpected<Error>(revision.error());
    const auto article = bytes ? articleFromJson(bytes->article) : tl::unexpected<Error>(bytes.error());
    if (!article) {
        row.damage = article.error();
        return row;
    }
    row.bytes = bytes->article.size();
    row.words = countsOf(*article).words;
    return row;
}

} // namespace

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

Result<QList<RevisionId>> HistoryService::ids(const DraftId &draft) const
{
    if (auto known = m_context.store->drafts().find(draft); !known)
        return tl::unexpected<Error>(known.error());
    return m_context.store->revisions().ids(draft);
}

Result<QList<RevisionRow>> HistoryService::rows(const DraftId &draft, const QList<RevisionId> &ids) const
{
    QList<RevisionRow> rows;
    for (const RevisionId &id : ids)
        rows.append(rowOf(*m_context.store, draft, id));
    return rows;
}

Result<RevisionChange> HistoryService::change(const DraftId &draft, const RevisionId &before,
                                              const RevisionId &id) const
{
    auto text = revision(draft, id.value);
    if (!text)
        return tl::unexpected<Error>(text.error());
    const auto old = before.isEmpty() ? Result<RevisionText>(RevisionText{}) : revision(draft, before.value);
    Comparison comparison = compare(old ? old->article : Article{}, text->article);
    return RevisionChange{std::move(*text), std::move(comparison)};
}

Outcome HistoryService::setLabel(const DraftId &draft, const RevisionId &id, const QString &label)
{
    const QString clean = cleanText(label).simplified();
    if (clean.size() > longestLabel)
        return failure(ErrorCode::TooLarge, QStringLiteral("label"), {clean.left(longestLabel)});
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    if (auto set = m_context.store->revisions().setLabel(*transaction, draft, id, clean); !set)
        return set;
    AuditEntry entry{0, {}, {}, m_context.ownName, QStringLiteral("label"), draft, id, clean, {}};
    if (auto noted = m_context.note(*transaction, std::move(entry)); !noted)
        return noted;
    return transaction->commit();
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
