#pragma once
#include "app/desk/desk_context.h"
#include "app/publishing/connector.h"

namespace toasoan {

/// The receipts of one dispatch that is being sent, in the store: kept means on the disk. keep() also sees what others
/// wish meanwhile, in whatever program: a dispatch that was paused or cancelled is given up (progress.h), its receipt
/// kept.
class StoredReceipts : public ReceiptBook
{
public:
    [[nodiscard]] static Result<StoredReceipts> of(DeskContext &context, qint64 dispatch);

    [[nodiscard]] std::optional<Receipt> find(const QString &part) const override;
    [[nodiscard]] Outcome keep(const QString &part, const QJsonObject &answer) override;
    [[nodiscard]] QDateTime now() const override { return m_context.clock(); }

private:
    StoredReceipts(DeskContext &context, qint64 dispatch) : m_context(context), m_dispatch(dispatch) {}

    DeskContext &m_context;
    qint64 m_dispatch;
    QHash<QString, Receipt> m_receipts;
};

} // namespace toasoan
