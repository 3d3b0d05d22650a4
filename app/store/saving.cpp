#include "app/store/saving.h"

#include <QSet>

namespace toasoan {
namespace {

ReadyText ready(Store &store, const NewRevision &wanted)
{
    return store.newestText().of(wanted.article, wanted.annotations);
}

Revision revisionOf(const NewRevision &wanted, const QList<RevisionId> &parents)
{
    Revision revision;
    revision.draft = wanted.draft;
    revision.parents = parents;
    revision.author = wanted.author;
    revision.time = wanted.time;
    revision.reason = wanted.reason;
    revision.label = wanted.label;
    return revision;
}

/// The head already holds this text, and came from the same place: a second save of it, or one whose answer was lost.
bool alreadyHead(const Revision &head, const NewRevision &wanted, const PackedText &text)
{
    const bool samePlace = wanted.base.isEmpty() || wanted.base == head.id || head.parents == QList{wanted.base};
    return samePlace && head.content == text.content() && head.annotations == text.annotations.hash;
}

/// The head came of this very text already: what a session saved last was put together with other work behind its back.
Result<bool> isBehindHead(Store &store, const Revision &head, const NewRevision &wanted, const PackedText &text)
{
    if (wanted.base.isEmpty() || wanted.base == head.id)
        return false;
    QSet<RevisionId> seen{wanted.base};
    QList<RevisionId> waiting = head.parents;
    while (!waiting.isEmpty()) {
        const RevisionId id = waiting.takeLast();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto revision = store.revisions().find(wanted.draft, id);
        if (!revision)
            return tl::unexpected<Error>(revision.error());
        if (revision->parents.contains(wanted.base) && revision->content == text.content()
            && revision->annotations == text.annotations.hash)
            return true;
        waiting += revision->parents;
    }
    return false;
}

Outcome makeHead(Store &store, Transaction &transaction, const NewRevision &wanted, const TextSummary &text,
                 const RevisionId &id)
{
    if (auto removed = store.journal().remove(transaction, wanted.draft); !removed)
        return removed;
    return store.drafts().setHead(transaction, wanted.draft, id, text, wanted.time);
}

} // namespace

Result<Revision> createDraft(Store &store, Transaction &transaction, DraftRecord draft, const NewRevision &first)
{
    const ReadyText text = ready(store, first);
    Revision revision = revisionOf(first, {});
    revision.content = text.packed.content();
    revision.annotations = text.packed.annotations.hash;
    draft.head = revisionIdOf(revision); // the draft's row comes first, and names a revision that is to follow
    draft.text = text.summary;
    if (auto inserted = store.drafts().insert(transaction, draft); !inserted)
        return tl::unexpected<Error>(inserted.error());
    return store.revisions().add(transaction, revision, text.packed);
}

Result<Revision> saveRevision(Store &store, Transaction &transaction, const NewRevision &wanted,
                              WhenUnchanged unchanged)
{
    const auto draft = store.drafts().find(wanted.draft);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    auto head = store.revisions().find(wanted.draft, draft->head);
    if (!head)
        return head;
    const ReadyText text = ready(store, wanted);
    if (unchanged == WhenUnchanged::ReturnHead && alreadyHead(*head, wanted, text.packed))
        return makeHead(store, transaction, wanted, text.summary, head->id).map([&head] { return *head; });
    if (unchanged == WhenUnchanged::ReturnHead) {
        const auto behind = isBehindHead(store, *head, wanted, text.packed);
        if (!behind || *behind)
            return behind ? head : tl::unexpected<Error>(behind.error());
    }
    const RevisionId parent = wanted.base.isEmpty() ? head->id : wanted.base;
    auto added = store.revisions().add(transaction, revisionOf(wanted, {parent}), text.packed);
    if (!added)
        return added;
    return makeHead(store, transaction, wanted, text.summary, added->id).map([&added] { return *added; });
}

Result<Revision> saveMerge(Store &store, Transaction &transaction, const NewRevision &merged,
                           const QList<RevisionId> &parents, const QDateTime &modified)
{
    const ReadyText text = ready(store, merged);
    auto added = store.revisions().add(transaction, revisionOf(merged, parents), text.packed);
    if (!added)
        return added;
    return moveHead(store, transaction, *added, text.summary, modified).map([&added] { return *added; });
}

Outcome moveHead(Store &store, Transaction &transaction, const Revision &revision, const TextSummary &text,
                 const QDateTime &modified)
{
    if (auto removed = store.journal().remove(transaction, revision.draft); !removed)
        return removed;
    return store.drafts().setHead(transaction, revision.draft, revision.id, text, modified);
}

Outcome journalText(Store &store, Transaction &transaction, const NewRevision &typed)
{
    const auto draft = store.drafts().find(typed.draft);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const RevisionId base = typed.base.isEmpty() ? draft->head : typed.base;
    const auto head = store.revisions().find(typed.draft, draft->head);
    if (!head)
        return tl::unexpected<Error>(head.error());
    const ReadyText text = ready(store, typed);
    if (const auto behind = isBehindHead(store, *head, typed, text.packed); !behind || *behind)
        return behind.map([](bool) {});
    const bool nothingNew = alreadyHead(*head, typed, text.packed);
    const Outcome kept = nothingNew
                             ? store.journal().remove(transaction, typed.draft)
                             : store.journal().write(transaction, {typed.draft, 0, typed.time, base, {}}, text.packed);
    if (!kept)
        return kept;
    return store.drafts().setText(transaction, typed.draft, text.summary, typed.time);
}

} // namespace toasoan
