#include "app/desk/stored_receipts.h"

namespace toasoan {

Result<StoredReceipts> StoredReceipts::of(DeskContext &context, qint64 dispatch)
{
    return context.store->outbox().receipts(dispatch).map([&](const QList<Receipt> &receipts) {
        StoredReceipts book(context, dispatch);
        for (const Receipt &receipt : receipts)
            book.m_receipts.insert(receipt.part, receipt);
        return book;
    });
}

std::optional<Receipt> StoredReceipts::find(const QString &part) const
{
    const auto found = m_receipts.constFind(part);
    return found == m_receipts.cend() ? std::nullopt : std::optional(*found);
}

Outcome StoredReceipts::keep(const QString &part, const QJsonObject &answer)
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    const Receipt receipt{part, answer, *now};
    auto transaction = m_context.store->begin(Notice::Quiet);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto dispatch = m_context.store->outbox().find(m_dispatch);
    if (!dispatch)
        return tl::unexpected<Error>(dispatch.error());
    return m_context.store->outbox()
        .keep(*transaction, m_dispatch, receipt)
        .and_then([&] { return transaction->commit(); })
        .and_then([&]() -> Outcome {
            m_receipts.insert(part, receipt);
            return dispatch->state == DispatchState::Sending ? Outcome() : givenUp();
        });
}

} // namespace toasoan
