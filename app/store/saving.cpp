#include "app/store/saving.h"

#include "app/article/counts.h"

namespace toasoan {
namespace {

TextSummary summaryOf(const Article &article, const ContentHash &content)
{
    return {content, article.headline, countsOf(article).words};
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
bool alreadyHead(const Revision &head, const NewRevision &wanted, const NamedText &text)
{
    const bool samePlace = wanted.base.isEmpty() || wanted.base == head.id || head.parents == QList{wanted.base};
    return samePlace && head.content == text.content && head.annotations == text.annotations;
}

Outcome makeHead(Store &store, Transaction &transaction, const NewRevision &wanted, const NamedText &text,
                 const RevisionId &id)
{
    if (auto removed = store.journal().remove(transaction, wanted.draft); !removed)
        return removed;
    return store.drafts().setHead(transaction, wanted.draft, id, summaryOf(wanted.article, text.content), wanted.time);
}

} // namespace

NamedText namedText(const NewRevision &wanted)
{
    return named({toCanonicalJson(wanted.article), toCanonicalJson(wanted.annotations)});
}

TextSummary summaryOf(const Article &article)
{
    return summaryOf(article, contentHash(article));
}

Result<Revision> createDraft(Store &store, Transaction &transaction, DraftRecord draft, const NewRevision &first,
                             const NamedText &text)
{
    Revision revision = revisionOf(first, {});
    revision.content = text.content;
    revision.annotations = text.annotations;
    draft.head = revisionIdOf(revision); // the draft's row comes first, and names a revision that is to follow
    draft.text = summaryOf(first.article, text.content);
    if (auto inserted = store.drafts().insert(transaction, draft); !inserted)
        return tl::unexpected<Error>(inserted.error());
    return store.revisions().add(transaction, revision, text);
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
    const NamedText text = namedText(wanted);
    if (unchanged == WhenUnchanged::ReturnHead && alreadyHead(*head, wanted, text))
        return makeHead(store, transaction, wanted, text, head->id).map([&head] { return *head; });
    const RevisionId parent = wanted.base.isEmpty() ? head->id : wanted.base;
    auto added = store.revisions().add(transaction, revisionOf(wanted, {parent}), text);
    if (!added)
        return added;
    return makeHead(store, transaction, wanted, text, added->id).map([&added] { return *added; });
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
    const NamedText text = namedText(typed);
    const bool nothingNew = alreadyHead(*head, typed, text);
    const Outcome kept = nothingNew
                             ? store.journal().remove(transaction, typed.draft)
                             : store.journal().write(transaction, {typed.draft, 0, typed.time, base, text.bytes});
    if (!kept)
        return kept;
    return store.drafts().setText(transaction, typed.draft, summaryOf(typed.article, text.content), typed.time);
}

} // namespace toasoan
