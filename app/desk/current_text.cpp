#include "app/desk/current_text.h"

#include "app/article/article_json.h"

namespace toasoan {
namespace {

Result<CurrentText> parsed(const StoredText &text, const RevisionId &base, RecoveredFrom from)
{
    auto article = articleFromJson(text.article);
    if (!article)
        return tl::unexpected<Error>(article.error());
    auto annotations = annotationsFromJson(text.annotations);
    if (!annotations)
        return tl::unexpected<Error>(annotations.error());
    return CurrentText{std::move(*article), std::move(*annotations), base, from};
}

Result<CurrentText> headText(Store &store, const DraftRecord &draft, RecoveredFrom from)
{
    const auto head = store.revisions().find(draft.id, draft.head);
    if (!head && head.error().code == ErrorCode::NotFound) // no draft is without one
        return failure(ErrorCode::StoreDamaged, QStringLiteral("head missing"), {draft.id.value, draft.head.value});
    if (!head)
        return tl::unexpected<Error>(head.error());
    return revisionText(store, *head).map([from](CurrentText text) {
        text.from = from;
        return text;
    });
}

} // namespace

Result<CurrentText> revisionText(Store &store, const Revision &revision)
{
    const auto text = store.revisions().text(revision);
    if (!text)
        return tl::unexpected<Error>(text.error());
    return parsed(*text, revision.id, RecoveredFrom::Head);
}

Result<CurrentText> currentText(Store &store, const DraftRecord &draft)
{
    const auto journal = store.journal().read(draft.id);
    if (!journal && journal.error().code != ErrorCode::StoreDamaged)
        return tl::unexpected<Error>(journal.error());
    if (!journal)
        return headText(store, draft, RecoveredFrom::HeadDespiteJournal);
    if (*journal)
        return parsed((*journal)->text, (*journal)->base, RecoveredFrom::Journal).map([&](CurrentText text) {
            text.typed = (*journal)->time;
            return text;
        });
    return headText(store, draft, RecoveredFrom::Head);
}

Result<std::optional<Approval>> currentApproval(Store &store, const DraftRecord &draft)
{
    if (!restsOnApproval(draft.state))
        return std::optional<Approval>();
    return store.approvals().last(draft.id);
}

} // namespace toasoan
