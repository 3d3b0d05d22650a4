#pragma once
#include "app/publishing/connector.h"

#include <QHash>

namespace toasoan::testing {

/// Receipts in memory, which can stop being kept: as when the power goes after so many of them.
class Receipts : public ReceiptBook
{
public:
    enum class Loss {
        Before, ///< the power went before it was on the disk
        After,  ///< it was on the disk; nobody heard of it
    };

    void failAfter(int keeps, Loss loss = Loss::Before)
    {
        m_left = keeps;
        m_loss = loss;
    }
    void failNever() { m_left = -1; }
    void setNow(const QDateTime &now) { m_now = now; }
    [[nodiscard]] QStringList parts() const { return m_receipts.keys(); }

    [[nodiscard]] std::optional<Receipt> find(const QString &part) const override
    {
        const auto found = m_receipts.constFind(part);
        return found == m_receipts.cend() ? std::nullopt : std::optional(*found);
    }

    [[nodiscard]] Outcome keep(const QString &part, const QJsonObject &answer) override
    {
        const bool fails = m_left == 0;
        if (!fails || m_loss == Loss::After)
            m_receipts.insert(part, {part, answer, m_now});
        if (fails)
            return failure(ErrorCode::Io, QStringLiteral("the power went"));
        m_left -= m_left > 0 ? 1 : 0;
        return {};
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }

private:
    QHash<QString, Receipt> m_receipts;
    QDateTime m_now{QDate(2026, 9, 2), QTime(9, 0), Qt::UTC};
    int m_left = -1;
    Loss m_loss = Loss::Before;
};

} // namespace toasoan::testing
