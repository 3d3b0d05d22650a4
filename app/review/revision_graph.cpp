#include "app/review/revision_graph.h"

#include <algorithm>

namespace toasoan {
namespace {

constexpr int mostMergesOfBases = 16; // a history that a stranger made must not take forever

/// The way to one text that both came of.
class Base
{
public:
    Base(const RevisionGraph &graph, const ContentOf &content) : m_graph(graph), m_content(content) {}

    Result<RevisionContent> of(const RevisionId &a, const RevisionId &b)
    {
        const QList<RevisionId> common = m_graph.nearestCommon(a, b);
        if (common.isEmpty())
            return failure(ErrorCode::Refused, QStringLiteral("unrelated"));
        auto base = m_content(common.first());
        for (const RevisionId &next : common.sliced(1)) {
            if (!base || --m_left < 0)
                break;
            base = together(common.first(), *base, next);
        }
        return base;
    }

private:
    Result<RevisionContent> together(const RevisionId &first, const RevisionContent &sofar, const RevisionId &next)
    {
        const auto base = of(first, next);
        const auto other = m_content(next);
        if (!base || !other)
            return base ? other : base;
        return merge({base->article, base->annotations}, {sofar.article, sofar.annotations},
                     {other->article, other->annotations})
            .map([](Merged merged) {
                return RevisionContent{std::move(merged.article), std::move(merged.annotations)};
            });
    }

    const RevisionGraph &m_graph;
    const ContentOf &m_content;
    int m_left = mostMergesOfBases;
};

} // namespace

QSet<RevisionId> RevisionGraph::ancestry(const RevisionId &id) const
{
    QSet<RevisionId> seen;
    QList<RevisionId> waiting{id};
    while (!waiting.isEmpty()) {
        const RevisionId next = waiting.takeLast();
        if (!m_parents.contains(next) || seen.contains(next))
            continue;
        seen.insert(next);
        waiting += m_parents.value(next);
    }
    return seen;
}

QList<RevisionId> RevisionGraph::nearestCommon(const RevisionId &a, const RevisionId &b) const
{
    const QSet<RevisionId> common = ancestry(a).intersect(ancestry(b));
    QSet<RevisionId> nearest = common;
    for (const RevisionId &each : common) {
        for (const RevisionId &parent : parents(each))
            nearest.remove(parent);
    }
    QList<RevisionId> list(nearest.begin(), nearest.end());
    std::sort(list.begin(), list.end());
    return list;
}

Result<Merged> mergeRevisions(const RevisionGraph &graph, const RevisionId &mine, const RevisionId &theirs,
                              const ContentOf &content)
{
    const auto base = Base(graph, content).of(mine, theirs);
    const auto ours = base ? content(mine) : base;
    const auto other = ours ? content(theirs) : ours;
    if (!other)
        return tl::unexpected<Error>(other.error());
    return merge({base->article, base->annotations}, {ours->article, ours->annotations},
                 {other->article, other->annotations});
}

} // namespace toasoan
