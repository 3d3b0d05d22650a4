#include "app/desk/desk_context.h"

namespace toasoan {

Result<QDateTime> DeskContext::now() const
{
    const QDateTime time = clock().toUTC();
    if (!time.isValid())
        return failure(ErrorCode::Internal, QStringLiteral("clock"));
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
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
