#pragma once
#include "app/desk/doctor.h"
#include "app/store/salvage.h"

namespace toasoan {

/// What came of mending a data folder.
struct Rescued
{
    Salvaged salvaged;
    QString kept;          ///< where the damaged database lies now; empty: nothing was wrong with it
    int filesMended = 0;   ///< pictures and attachments
    QStringList filesLost; ///< hashes of those
};

/// Makes a damaged data folder whole: a new database of all that proves itself in the damaged one, what is missing
/// filled from the folder's own backups; lists and search written anew; pictures and attachments brought back. The
/// damaged file stays beside. A folder that is whole is left as it is. StoreBusy while somebody has it open;
/// StoreLocked, WrongPassphrase: `secret` does not open it. StoreDamaged, "nothing found" when there is not one draft
/// in it: then nothing is changed, and a backup is the way out. Progress in thousandths; given up (Refused,
/// "cancelled"), the database is as it was.
[[nodiscard]] Result<Rescued> rescue(const QString &folder, const QDateTime &now, const Progress &progress = {},
                                     const QString &secret = {});

/// "20261125T214409Z", for names of files.
[[nodiscard]] QString stamp(const QDateTime &time);
/// Whether the file begins as a database does, sealed or not.
[[nodiscard]] bool looksLikeDatabase(const QString &file);
/// Brings what the write-ahead log holds into the database file, where that can be done.
void settleLog(const QString &folder, const QString &secret = {});

} // namespace toasoan
