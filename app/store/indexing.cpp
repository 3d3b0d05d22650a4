#include "app/store/indexing.h"

#include "app/article/article_json.h"
#include "app/base/hash.h"
#include "app/base/log.h"

namespace toasoan {
namespace {

/// A text that cannot be read is found by its headline, and does not wait again.
NamedArticle readText(Store &store, const DraftRecord &draft)
{
    if (auto newest = store.newestText().article(draft.text.content))
        return {std::move(*newest), draft.text.content};
    const auto standing = standingText(store, draft);
    if (auto article = standing ? articleFromJson(standing->text.article) : tl::unexpected<Error>(standing.error()))
        return {std::move(*article), standing->content};
    Article headline;
    headline.headline = draft.text.headline;
    return {headline, contentHash(headline)};
}

Outcome index(Store &store, Transaction &transaction, const DraftId &id)
{
    const auto draft = store.drafts().find(id);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const NamedArticle text = readText(store, *draft);
    if (auto shown = store.library().putUses(transaction, id, text.article); !shown)
        return shown;
    return store.search().put(transaction, id, text);
}

Result<int> indexSome(Store &store, int most)
{
    auto transaction = store.begin(Notice::Quiet, Sync::WithTheNext); // what is lost waits again
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto waiting = store.search().waiting(most);
    if (!waiting)
        return tl::unexpected<Error>(waiting.error());
    for (const DraftId &draft : *waiting) {
        if (auto indexed = index(store, *transaction, draft); !indexed)
            return tl::unexpected<Error>(indexed.error());
    }
    return transaction->commit().map([&waiting] { return static_cast<int>(waiting->size()); });
}

} // namespace

Result<StandingText> standingText(Store &store, const DraftRecord &draft)
{
    auto journal = store.journal().read(draft.id);
    if (journal && *journal) {
        StoredText text = std::move((*journal)->text);
        ContentHash content{sha256Hex(text.article)};
        return StandingText{std::move(text), std::move(content)};
    }
    return store.revisions().find(draft.id, draft.head).and_then([&store](const Revision &head) {
        return store.revisions().text(head).map([&head](StoredText text) {
            return StandingText{std::move(text), head.content};
        });
    });
}

Outcome remakeIndex(Store &store)
{
    auto transaction = store.begin(Notice::Quiet);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    if (auto forgotten = store.search().forgetAll(*transaction); !forgotten)
        return forgotten;
    return transaction->commit();
}

Result<int> indexWaiting(Store &store, int most)
{
    const auto waits = store.search().waiting(1);
    if (!waits || waits->isEmpty())
        return waits.map([](const QList<DraftId> &) { return 0; });
    auto indexed = indexSome(store, most);
    if (indexed || indexed.error().code != ErrorCode::StoreDamaged)
        return indexed;
    qCWarning(logStore) << "the index of words is damaged and made anew:" << indexed.error().detail;
    if (auto forgotten = remakeIndex(store); !forgotten)
        return tl::unexpected<Error>(forgotten.error());
    return indexSome(store, most);
}

} // namespace toasoan
