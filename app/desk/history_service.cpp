#include "app/desk/history_service.h"

#include "app/article/article_json.h"
#include "app/article/counts.h"

#include <QSet>

#include <algorithm>

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

/// Of revisions that each stand behind those they came of.
QList<Revision> waysBetween(const QList<Revision> &revisions, const RevisionId &first, const RevisionId &last)
{
    QSet<RevisionId> earlier{last}; // it or what it came of
    for (auto revision = revisions.crbegin(); revision != revisions.crend(); ++revision) {
        if (earlier.contains(revision->id))
            earlier += QSet<RevisionId>(revision->parents.begin(), revision->parents.end());
    }
    QSet<RevisionId> later{first};
    QList<Revision> ways;
    QList<Revision> ends;
    for (const Revision &revision : revisions) {
        const bool follows = std::any_of(revision.parents.begin(), revision.parents.end(),
                                         [&later](const RevisionId &parent) { return later.contains(parent); });
        if (revision.id == first || (follows && earlier.contains(revision.id))) {
            later.insert(revision.id);
            ways.append(revision);
        }
        if (revision.id == first)
            ends.prepend(revision);
        else if (revision.id == last)
            ends.append(revision);
    }
    return later.contains(last) ? ways : ends;
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
    return m_context.store->revisions().idsWithoutRepeats(draft, QStringLiteral("proposal"));
}

Result<QList<RevisionRow>> HistoryService::rows(const DraftId &draft, const QList<RevisionId> &ids) const
{
    const auto log = this->log(draft);
    if (!log)
        return tl::unexpected<Error>(log.error());
    QHash<RevisionId, QString> lentBy;
    for (const AuditEntry &entry : *log) {
        if (const auto lent = lentRoleFrom(entry.actingFor))
            lentBy.insert(entry.revision, lent->from);
    }
    QList<RevisionRow> rows;
    for (const RevisionId &id : ids) {
        rows.append(rowOf(*m_context.store, draft, id));
        rows.last().lentBy = lentBy.value(id);
    }
    return rows;
}

Result<RevisionChange> HistoryService::change(const DraftId &draft, const RevisionId &id) const
{
    auto text = revision(draft, id.value);
    if (!text)
        return tl::unexpected<Error>(text.error());
    const RevisionId before = text->revision.parents.value(0);
    const auto old = before.isEmpty() ? Result<RevisionText>(RevisionText{}) : revision(draft, before.value);
    Article article = old ? old->article : Article{};
    Comparison comparison = compare(article, text->article);
    return RevisionChange{std::move(*text), std::move(article), std::move(comparison)};
}

Result<QList<Revision>> HistoryService::between(const DraftId &draft, const RevisionId &first,
                                                const RevisionId &last) const
{
    const auto ids = m_context.store->revisions().ids(draft);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    QList<Revision> oldestFirst;
    for (auto id = ids->crbegin(); id != ids->crend(); ++id) {
        if (auto revision = m_context.store->revisions().find(draft, *id))
            oldestFirst.append(std::move(*revision));
    }
    return waysBetween(oldestFirst, first, last);
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

Result<std::optional<RevisionId>> HistoryService::approved(const DraftId &draft) const
{
    return m_context.store->approvals().last(draft).map(
        [](const std::optional<Approval> &last) { return last ? std::optional(last->revision) : std::nullopt; });
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
