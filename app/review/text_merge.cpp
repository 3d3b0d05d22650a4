#include "app/review/text_merge.h"

#include "app/review/text_comparison.h"

#include <algorithm>

namespace toasoan {
namespace {

enum class Who { Mine, Theirs };

/// Letters of the base and what one person put for them.
struct Edit
{
    int start = 0;
    int end = 0;
    Text letters;
    Who who = Who::Mine;
};

QList<Edit> editsOf(const Text &base, const Text &side, Who who)
{
    QList<Edit> edits;
    int at = 0;
    bool isOpen = false;
    for (const Piece &piece : compareTexts(base, side)) {
        const int length = static_cast<int>(piece.run.text.size());
        if (piece.side == Side::Both) {
            at += length;
            isOpen = false;
            continue;
        }
        if (!std::exchange(isOpen, true))
            edits.append({at, at, {}, who});
        if (piece.side == Side::After)
            edits.last().letters.append(piece.run);
        else
            edits.last().end = at += length;
    }
    return edits;
}

Text middle(const Text &text, int start, int end)
{
    Text part;
    int at = 0;
    for (const Run &run : text) {
        const int from = std::max(start - at, 0);
        const int length = std::min(end - at, static_cast<int>(run.text.size())) - from;
        if (length > 0)
            part.append({run.text.mid(from, length), run.marks, run.link, run.extra});
        at += static_cast<int>(run.text.size());
    }
    return part;
}

/// Edits that have letters in common, or that put something into the very same place.
struct Cluster
{
    int start = 0;
    int end = 0;
    QList<Edit> edits;

    [[nodiscard]] bool takes(const Edit &edit) const
    {
        const bool sameSpot = start == end && edit.start == edit.end && edit.start == start;
        return edit.start < end || sameSpot;
    }

    [[nodiscard]] bool isOf(Who who) const
    {
        return std::any_of(edits.begin(), edits.end(), [who](const Edit &edit) { return edit.who == who; });
    }

    /// What stands there when one of them is followed.
    [[nodiscard]] Text as(Who who, const Text &base) const
    {
        Text text;
        int at = start;
        for (const Edit &edit : edits) {
            if (edit.who != who)
                continue;
            text += middle(base, at, edit.start) + edit.letters;
            at = edit.end;
        }
        return normalized(text + middle(base, at, end));
    }
};

QList<Cluster> clustersOf(QList<Edit> edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) {
        return std::pair(a.start, a.end) < std::pair(b.start, b.end);
    });
    QList<Cluster> clusters;
    for (const Edit &edit : std::as_const(edits)) {
        if (clusters.isEmpty() || !clusters.last().takes(edit))
            clusters.append({edit.start, edit.end, {}});
        clusters.last().end = std::max(clusters.last().end, edit.end);
        clusters.last().edits.append(edit);
    }
    return clusters;
}

} // namespace

MergedText mergeTexts(const Text &base, const Text &mine, const Text &theirs)
{
    MergedText merged;
    int at = 0;
    for (const Cluster &cluster : clustersOf(editsOf(base, mine, Who::Mine) + editsOf(base, theirs, Who::Theirs))) {
        const Text letters = cluster.as(cluster.isOf(Who::Mine) ? Who::Mine : Who::Theirs, base);
        if (cluster.isOf(Who::Mine) && cluster.isOf(Who::Theirs) && letters != cluster.as(Who::Theirs, base))
            merged.meeting = Meeting::Clash;
        merged.text += middle(base, at, cluster.start) + letters;
        at = cluster.end;
    }
    merged.text += middle(base, at, static_cast<int>(plainText(base).size()));
    merged.text = normalized(merged.text);
    return merged;
}

} // namespace toasoan
