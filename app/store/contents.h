#pragma once
#include "app/base/progress.h"
#include "app/store/transaction.h"

#include <QByteArray>

namespace toasoan {

/// Bytes on their way in.
struct PackedBytes
{
    QString hash; ///< SHA-256 of what they are unpacked
    QByteArray packed;
};
[[nodiscard]] PackedBytes packedBytes(const QByteArray &plain);

/// Bytes named by their SHA-256; equal bytes are kept once, packed. The hash is checked at every reading,
/// since SQLite itself does not see most flipped bits.
class Contents
{
public:
    explicit Contents(const Database &database) : m_database(database) {}

    [[nodiscard]] Outcome put(Transaction &transaction, const PackedBytes &bytes);
    /// StoreDamaged when the bytes are gone or not what they were (args: the hash).
    [[nodiscard]] Result<QByteArray> read(const QString &hash) const;
    [[nodiscard]] Result<bool> holds(const QString &hash) const;
    /// The hashes of all that read() would not give back.
    [[nodiscard]] Result<QStringList> damaged(const Progress &progress = {}) const;
    [[nodiscard]] Outcome remove(Transaction &transaction, const QString &hash); ///< of damaged bytes

private:
    const Database &m_database;
};

} // namespace toasoan
