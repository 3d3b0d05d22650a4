#pragma once
#include "app/base/ids.h"
#include "app/store/revisions.h"

namespace toasoan {

/// What a person has typed since the last revision. One per draft, replaced as a whole.
struct JournalEntry
{
    DraftId draft;
    qint64 sequence = 0; ///< counts a draft's entries since its last revision, from 1; given by write()
    QDateTime time;
    RevisionId base; ///< the revision that the typing began on
    StoredText text;
};

class Journal
{
public:
    explicit Journal(const Database &database) : m_database(database) {}

    /// `text` is that of the entry; its own is not looked at.
    [[nodiscard]] Outcome write(Transaction &transaction, const JournalEntry &entry, const PackedText &text);
    /// StoreDamaged (args: draft) when the entry is not what was written.
    [[nodiscard]] Result<std::optional<JournalEntry>> read(const DraftId &draft) const;
    [[nodiscard]] Outcome remove(Transaction &transaction, const DraftId &draft);

private:
    const Database &m_database;
};

} // namespace toasoan
