#include "app/store/salvage.h"

#include "app/store/carrying.h"
#include "app/store/database.h"
#include "app/store/lost_drafts.h"
#include "app/store/mending.h"
#include "app/store/row_pouring.h"

namespace toasoan {

namespace {

/// Until the fourth migration parents lay in a table of their own. As it was made then: rows are known by it.
Outcome makeOldParents(Database &fresh)
{
    return fresh.execute(QStringLiteral(
        "CREATE TABLE revision_parents (draft TEXT NOT NULL, revision TEXT NOT NULL, place INTEGER NOT NULL, "
        "parent TEXT NOT NULL, PRIMARY KEY (draft, revision, place)) STRICT, WITHOUT ROWID"));
}

Outcome takeOldParents(Database &fresh)
{
    auto taken = takeParents(fresh, fresh);
    return taken ? fresh.execute(QStringLiteral("DROP TABLE revision_parents")) : taken;
}

} // namespace

Result<Salvaged> salvage(const QString &damaged, Store &fresh, const QStringList &backups, const Progress &progress,
                         const std::optional<DataKey> &key)
{
    auto transaction = fresh.begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    // Rows come in any order; at the end nothing refers to what is not there.
    auto ready = transaction->database().execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    if (ready)
        ready = makeOldParents(transaction->database());
    if (ready)
        ready = pourRows(damaged, *transaction, partOf(progress, 0, 300), key);
    if (ready)
        ready = takeOldParents(transaction->database());
    if (!ready)
        return tl::unexpected<Error>(ready.error());
    const auto mended = mendContents(fresh, *transaction, backups, partOf(progress, 300, 500), key);
    if (!mended)
        return tl::unexpected<Error>(mended.error());
    auto sifted = sift(fresh, *transaction, partOf(progress, 500, 900));
    if (!sifted)
        return sifted;
    if (auto taken = takeLostDrafts(fresh, *transaction, backups, key, *sifted, partOf(progress, 900, 1000)); !taken)
        return tl::unexpected<Error>(taken.error());
    return transaction->commit().map([&sifted] { return *sifted; });
}

} // namespace toasoan
