#pragma once
#include "app/base/ids.h"
#include "app/store/transaction.h"

#include <QDateTime>

namespace toasoan {

/// A file that lies with a draft and never leaves with it.
struct Attachment
{
    qint64 number = 0; ///< given by the store
    DraftId draft;
    QString hash; ///< SHA-256 of its bytes, by which its file is found
    QString name; ///< as people see it
    qint64 bytes = 0;
    QDateTime added; ///< UTC
};

class Attachments
{
public:
    explicit Attachments(const Database &database) : m_database(database) {}

    /// The same file under the same name twice is once.
    [[nodiscard]] Outcome add(Transaction &transaction, const Attachment &attachment);
    [[nodiscard]] Outcome remove(Transaction &transaction, qint64 number);
    [[nodiscard]] Result<Attachment> find(qint64 number) const;             ///< NotFound
    [[nodiscard]] Result<QList<Attachment>> of(const DraftId &draft) const; ///< oldest first
    [[nodiscard]] Result<QStringList> hashes() const;                       ///< of all drafts, each once

private:
    const Database &m_database;
};

} // namespace toasoan
