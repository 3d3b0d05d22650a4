#include "app/desk/draft_rows.h"

namespace toasoan {

Result<QList<DraftRow>> rowsOf(Store &store, const QList<DraftRecord> &drafts)
{
    QList<DraftId> resting;
    for (const DraftRecord &draft : drafts) {
        if (restsOnApproval(draft.state))
            resting.append(draft.id);
    }
    const auto approvals = store.approvals().lastOf(resting);
    if (!approvals)
        return tl::unexpected<Error>(approvals.error());
    QList<DraftId> all;
    for (const DraftRecord &draft : drafts)
        all.append(draft.id);
    const auto labels = store.revisions().headLabels(all);
    if (!labels)
        return tl::unexpected<Error>(labels.error());
    QList<DraftRow> rows;
    for (const DraftRecord &draft : drafts) {
        DraftRow row;
        row.number = draft.number;
        row.id = draft.id;
        row.headline = draft.text.headline;
        row.state = draft.state;
        row.author = draft.author;
        row.created = draft.created;
        row.modified = draft.modified;
        row.deletedAt = draft.deletedAt;
        row.origin = draft.origin;
        row.words = draft.text.words;
        row.label = labels->value(draft.id);
        const auto approval = approvals->constFind(draft.id);
        if (approval != approvals->constEnd())
            row.seal = sealOf(*approval, draft.text.content);
        rows.append(std::move(row));
    }
    return rows;
}

Result<QList<DraftRow>> foundRows(Store &store, const QList<qint64> &numbers, const Match &match)
{
    const auto records = store.drafts().records(numbers);
    if (!records)
        return tl::unexpected<Error>(records.error());
    auto rows = rowsOf(store, *records);
    if (!rows)
        return rows;
    QList<qint64> standing;
    for (const DraftRow &row : std::as_const(*rows))
        standing.append(row.number);
    Snippets words(match.wanted);
    auto snippets = store.search().snippets(standing, words);
    if (!snippets)
        return tl::unexpected<Error>(snippets.error());
    for (qsizetype i = 0; i < rows->size(); ++i) {
        (*rows)[i].snippet = std::move((*snippets)[i]);
        (*rows)[i].headlineFound = words.in((*rows)[i].headline);
    }
    return rows;
}

} // namespace toasoan
