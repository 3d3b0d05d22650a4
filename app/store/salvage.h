#pragma once
#include "app/base/progress.h"
#include "app/store/store.h"

namespace toasoan {

/// A draft that a damaged database does not give back as it stood.
struct HurtDraft
{
    DraftId id;
    QString headline;   ///< as far as it is known
    QDateTime goesBack; ///< time of the newest version that is whole; invalid: none is
};

struct Salvaged
{
    qint64 drafts = 0;            ///< that can be opened
    QList<HurtDraft> hurt;        ///< some of them can, at an older version
    QList<HurtDraft> fromBackups; ///< all that was left of these was in a backup; goesBack: how old it is there
};

/// Fills the empty store `fresh` with what proves itself in the damaged file, which nobody may use meanwhile and which
/// is only read: first what SQLite still reads, then rows of pages that nothing leads to any more. A text counts when
/// it hashes as its revision says; one that does not is taken from a backup that has it (`backups`, best first), and so
/// are drafts of which nothing is left. `key` opens the damaged file and the backups, where they are sealed. Progress
/// in thousandths.
[[nodiscard]] Result<Salvaged> salvage(const QString &damaged, Store &fresh, const QStringList &backups,
                                       const Progress &progress, const std::optional<DataKey> &key = {});

} // namespace toasoan
