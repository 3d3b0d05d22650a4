#pragma once
#include "app/base/ids.h"
#include "app/review/merge.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace toasoan {

/// Who came of whom: revisions by their names alone. Parents need not be known to be named.
class RevisionGraph
{
public:
    void add(const RevisionId &id, const QList<RevisionId> &parents) { m_parents.insert(id, parents); }

    [[nodiscard]] bool contains(const RevisionId &id) const { return m_parents.contains(id); }
    [[nodiscard]] QList<RevisionId> parents(const RevisionId &id) const { return m_parents.value(id); }
    /// All that it came of, and itself.
    [[nodiscard]] QSet<RevisionId> ancestry(const RevisionId &id) const;
    /// What both came of, and nothing that came of that as well; several where two people put together what the other
    /// had, each for themselves. By name, so that it is the same on every machine.
    [[nodiscard]] QList<RevisionId> nearestCommon(const RevisionId &a, const RevisionId &b) const;

private:
    QHash<RevisionId, QList<RevisionId>> m_parents;
};

/// What a revision says.
struct RevisionContent
{
    Article article;
    Annotations annotations;
};
using ContentOf = std::function<Result<RevisionContent>(const RevisionId &)>;

/// merge() of two revisions from what they both came of: of several such, from what those make when they are put
/// together. Refused "unrelated" where they have nothing in common; as merge() and `content`.
[[nodiscard]] Result<Merged> mergeRevisions(const RevisionGraph &graph, const RevisionId &mine,
                                            const RevisionId &theirs, const ContentOf &content);

} // namespace toasoan
