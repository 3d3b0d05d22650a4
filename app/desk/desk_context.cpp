#include "app/desk/desk_context.h"

#include "app/store/indexing.h"

#include <algorithm>

namespace toasoan {

Result<QDateTime> DeskContext::now() const
{
    const QDateTime time = clock().toUTC();
    if (!time.isValid())
        return failure(ErrorCode::Internal, QStringLiteral("clock"));
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

Outcome DeskContext::bringIndexUp(const Progress &progress) const
{
    constexpr int atOnce = 200;
    Result<int> indexed = store->writeRefusal() ? 0 : atOnce;
    const auto total = progress ? store->search().countWaiting() : Result<qint64>(0);
    for (qint64 done = 0; indexed && *indexed == atOnce; done += atOnce) {
        if (progress && !progress(done, std::max(done, total.value_or(0))))
            return givenUp();
        indexed = indexWaiting(*store, atOnce);
    }
    return indexed.map([](int) {});
}

Outcome DeskContext::note(Transaction &transaction, AuditEntry entry) const
{
    const auto time = now();
    if (!time)
        return tl::unexpected<Error>(time.error());
    entry.time = *time;
    return store->audit().append(transaction, entry).map([](const AuditEntry &) {});
}

} // namespace toasoan
