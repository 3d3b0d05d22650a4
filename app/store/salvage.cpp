#include "app/store/salvage.h"

#include "app/store/database.h"
#include "app/store/mending.h"
#include "app/store/row_pouring.h"

namespace toasoan {

Result<Salvaged> salvage(const QString &damaged, Store &fresh, const QStringList &backups, const Progress &progress,
                         const std::optional<DataKey> &key)
{
    auto transaction = fresh.begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    // Rows come in any order; at the end nothing refers to what is not there.
    auto ready = transaction->database().execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    if (ready)
        ready = pourRows(damaged, *transaction, partOf(progress, 0, 300), key);
    if (!ready)
        return tl::unexpected<Error>(ready.error());
    const auto mended = mendContents(fresh, *transaction, backups, partOf(progress, 300, 500), key);
    if (!mended)
        return tl::unexpected<Error>(mended.error());
    auto sifted = sift(fresh, *transaction, partOf(progress, 500, 1000));
    if (!sifted)
        return sifted;
    return transaction->commit().map([&sifted] { return *sifted; });
}

} // namespace toasoan
