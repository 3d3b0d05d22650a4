#pragma once
#include "app/base/ids.h"

#include <QDateTime>
#include <QList>

namespace toasoan {

/// One immutable step in a draft's history. Its id is the SHA-256 of content, annotations, parents, author, time and
/// reason, so that writing A, then B, then A again stays a history of three.
struct Revision
{
    RevisionId id;
    DraftId draft;
    ContentHash content;
    QString annotations;       ///< SHA-256 of the annotations' canonical bytes
    QList<RevisionId> parents; ///< none for the first, one normally, two for a merge
    QString author;
    QDateTime time; ///< UTC, whole seconds
    QString reason; ///< "created", "saved", "auto", "closed", "submit"…
    QString label;  ///< a name that a person gave it; not part of the id
    friend bool operator==(const Revision &, const Revision &) = default;
};

[[nodiscard]] RevisionId revisionIdOf(const Revision &revision);

} // namespace toasoan
