#include "app/store/saving.h"

#include "app/article/counts.h"
#include "app/base/hash.h"

namespace toasoan {
namespace {

StoredText bytesOf(const NewRevision &wanted)
{
    return {toCanonicalJson(wanted.article), toCanonicalJson(wanted.annotations)};
}

bool sameText(const Revision &revision, const StoredText &text)
{
    return revision.content.value == sha256Hex(text.article) && revision.annotations == sha256Hex(text.annotations);
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

/// Brings what lists and search know of a draft up to its text.
Outcome refresh(Store &store, Transaction &transaction, const NewRevision &wanted)
{
    const TextSummary summary = summaryOf(wanted.article);
    if (auto set = store.drafts().setText(transaction, wanted.draft, summary, wanted.time); !set)
        return set;
    return store.search().put(transaction, wanted.draft, wanted.article);
}

/// The head already holds this text, and came from the same place: a second save of it, or one whose answer was lost.
bool alreadyHead(const Revision &head, const NewRevision &wanted, const StoredText &text)
{
    const bool samePlace = wanted.base.isEmpty() || wanted.base == head.id || head.parents == QList{wanted.base};
    return samePlace && sameText(head, text);
}

Outcome makeHead(Store &store, Transaction &transaction, const NewRevision &wanted, const RevisionId &id)
{
    if (auto set = store.drafts().setHead(transaction, wanted.draft, id); !set)
        return set;
    if (auto removed = store.journal().remove(transaction, wanted.draft); !removed)
        return removed;
    return refresh(store, transaction, wanted);
}

} // namespace

TextSummary summaryOf(const Article &article)
{
    return {contentHash(article), article.headline, countsOf(article).words};
}

Result<Revision> createDraft(Store &store, Transaction &transaction, DraftRecord draft, const NewRevision &first)
{
    const StoredText text = bytesOf(first);
    Revision revision = revisionOf(first, {});
    revision.content = {sha256Hex(text.article)};
    revision.annotations = sha256Hex(text.annotations);
    draft.head = revisionIdOf(revision); // the draft's row comes first, and names a revision that is to follow
    draft.text = summaryOf(first.article);
    if (auto inserted = store.drafts().insert(transaction, draft); !inserted)
        return tl::unexpected<Error>(inserted.error());
    auto added = store.revisions().add(transaction, revision, text);
    if (!added)
        return added;
    return store.search().put(transaction, first.draft, first.article).map([&added] { return *added; });
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
    const StoredText text = bytesOf(wanted);
    if (unchanged == WhenUnchanged::ReturnHead && alreadyHead(*head, wanted, text))
        return makeHead(store, transaction, wanted, head->id).map([&head] { return *head; });
    const RevisionId parent = wanted.base.isEmpty() ? head->id : wanted.base;
    auto added = store.revisions().add(transaction, revisionOf(wanted, {parent}), text);
    if (!added)
        return added;
    return makeHead(store, transaction, wanted, added->id).map([&added] { return *added; });
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
    const StoredText text = bytesOf(typed);
    const bool nothingNew = alreadyHead(*head, typed, text);
    const Outcome kept = nothingNew ? store.journal().remove(transaction, typed.draft)
                                    : store.journal().write(transaction, {typed.draft, 0, typed.time, base, text});
    return kept ? refresh(store, transaction, typed) : kept;
}

} // namespace toasoan
