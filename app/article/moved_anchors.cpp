#include "app/article/moved_anchors.h"

#include <algorithm>

namespace toasoan {
namespace {

/// Where a border of a stretch comes to stand. Inside replaced letters it goes to their new end, so that a stretch
/// holds all of what took the place of its letters.
qsizetype moved(qsizetype border, const QList<TextChange> &changes, bool isStart)
{
    qsizetype by = 0;
    for (const TextChange &change : changes) {
        const bool isTypedBehind = !isStart && change.range.isEmpty() && change.range.start == border;
        if (change.range.end() <= border && !isTypedBehind)
            by += change.letters.size() - change.range.length;
        else if (change.range.start < border)
            return change.range.start + by + (isStart ? 0 : change.letters.size());
    }
    return border + by;
}

Anchor moved(Anchor anchor, const QList<TextChange> &changes)
{
    QList<TextChange> here;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(here),
                 [&](const TextChange &change) { return change.place == anchor.place; });
    std::sort(here.begin(), here.end(),
              [](const TextChange &a, const TextChange &b) { return a.range.start < b.range.start; });
    const qsizetype start = moved(anchor.range.start, here, true);
    anchor.range = {start, std::max<qsizetype>(0, moved(anchor.range.end(), here, false) - start)};
    return anchor;
}

} // namespace

Annotations movedAlong(const Annotations &annotations, const QList<TextChange> &changes)
{
    Annotations result = annotations;
    for (CommentThread &thread : result.threads)
        thread.anchor = moved(thread.anchor, changes);
    for (Anchor &anchor : result.noProof)
        anchor = moved(anchor, changes);
    result.noProof.removeIf([](const Anchor &anchor) { return anchor.range.isEmpty(); });
    return result;
}

} // namespace toasoan
