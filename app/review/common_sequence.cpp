#include "app/review/common_sequence.h"

#include <algorithm>

namespace toasoan {
namespace {

constexpr int mostEdits = 2000;

/// A sequence without the members that the other one does not have: they are edits whatever happens.
struct Thinned
{
    QList<int> values;
    QList<int> places; ///< where each stood
};

Thinned thinned(const QList<int> &sequence, int start, int end, const QList<bool> &isInOther)
{
    Thinned out;
    for (int i = start; i < end; ++i) {
        if (isInOther[sequence[i]]) {
            out.values.append(sequence[i]);
            out.places.append(i);
        }
    }
    return out;
}

QList<bool> membersOf(const QList<int> &sequence, int start, int end, int kinds)
{
    QList<bool> members(kinds, false);
    for (int i = start; i < end; ++i)
        members[sequence[i]] = true;
    return members;
}

/// Myers' greedy search for the furthest ways through the grid of both sequences, a step an edit.
class ShortestEdit
{
public:
    ShortestEdit(const QList<int> &before, const QList<int> &after)
        : m_before(before), m_after(after), m_n(static_cast<int>(before.size())), m_m(static_cast<int>(after.size()))
    {}

    /// Pairs that stay, from the last to the first; none when there are too many edits.
    [[nodiscard]] QList<std::pair<int, int>> pairs()
    {
        const int limit = std::min(m_n + m_m, mostEdits);
        QList<int> furthest(2 * limit + 3, 0);
        m_origin = limit + 1;
        for (int edits = 0; edits <= limit; ++edits) {
            const bool arrived = step(furthest, edits);
            m_steps.append(furthest.mid(m_origin - edits, 2 * edits + 1));
            if (arrived)
                return back(edits);
        }
        return {};
    }

private:
    bool step(QList<int> &furthest, int edits)
    {
        int *const at = furthest.data() + m_origin;
        for (int k = -edits; k <= edits; k += 2) {
            const bool down = k == -edits || (k != edits && at[k - 1] < at[k + 1]);
            int x = down ? at[k + 1] : at[k - 1] + 1;
            x = slide(x, x - k);
            at[k] = x;
            if (x >= m_n && x - k >= m_m)
                return true;
        }
        return false;
    }

    [[nodiscard]] int slide(int x, int y) const
    {
        while (x < m_n && y < m_m && m_before[x] == m_after[y]) {
            ++x;
            ++y;
        }
        return x;
    }

    [[nodiscard]] int reached(int edits, int k) const { return m_steps[edits][k + edits]; }

    [[nodiscard]] QList<std::pair<int, int>> back(int edits) const
    {
        QList<std::pair<int, int>> pairs;
        int x = m_n;
        int y = m_m;
        for (int left = edits; left > 0; --left) {
            const int k = x - y;
            const int before = left - 1;
            const bool down = k == -left || (k != left && reachedOr(before, k - 1) < reachedOr(before, k + 1));
            const int fromK = down ? k + 1 : k - 1;
            const int fromX = reached(before, fromK);
            const int fromY = fromX - fromK;
            for (; x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0); --x, --y)
                pairs.append({x - 1, y - 1});
            x = fromX;
            y = fromY;
        }
        for (; x > 0 && y > 0; --x, --y)
            pairs.append({x - 1, y - 1});
        return pairs;
    }

    [[nodiscard]] int reachedOr(int edits, int k) const { return std::abs(k) > edits ? -1 : reached(edits, k); }

    const QList<int> &m_before;
    const QList<int> &m_after;
    int m_n;
    int m_m;
    int m_origin = 0;
    QList<QList<int>> m_steps;
};

void addPair(QList<CommonRun> &runs, int before, int after)
{
    if (!runs.isEmpty() && runs.last().before + runs.last().length == before
        && runs.last().after + runs.last().length == after)
        ++runs.last().length;
    else
        runs.append({before, after, 1});
}

} // namespace

QList<CommonRun> commonRuns(const QList<int> &before, const QList<int> &after, int kinds)
{
    int endBefore = static_cast<int>(before.size());
    int endAfter = static_cast<int>(after.size());
    int start = 0;
    while (start < endBefore && start < endAfter && before[start] == after[start])
        ++start;
    while (endBefore > start && endAfter > start && before[endBefore - 1] == after[endAfter - 1]) {
        --endBefore;
        --endAfter;
    }
    QList<CommonRun> runs;
    for (int i = 0; i < start; ++i)
        addPair(runs, i, i);
    const Thinned old = thinned(before, start, endBefore, membersOf(after, start, endAfter, kinds));
    const Thinned young = thinned(after, start, endAfter, membersOf(before, start, endBefore, kinds));
    const auto pairs = ShortestEdit(old.values, young.values).pairs();
    for (auto pair = pairs.crbegin(); pair != pairs.crend(); ++pair)
        addPair(runs, old.places[pair->first], young.places[pair->second]);
    for (int i = endBefore; i < before.size(); ++i)
        addPair(runs, i, endAfter + i - endBefore);
    return runs;
}

QList<bool> longestIncreasing(const QList<int> &numbers)
{
    QList<int> tails;                        // places: the least last number of a sequence of each length
    QList<int> previous(numbers.size(), -1); // the place before each in its sequence
    for (int i = 0; i < numbers.size(); ++i) {
        if (numbers[i] < 0)
            continue;
        const auto spot = std::lower_bound(tails.begin(), tails.end(), numbers[i],
                                           [&numbers](int place, int number) { return numbers[place] < number; });
        previous[i] = spot == tails.begin() ? -1 : *std::prev(spot);
        if (spot == tails.end())
            tails.append(i);
        else
            *spot = i;
    }
    QList<bool> chosen(numbers.size(), false);
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
        chosen[i] = true;
    return chosen;
}

} // namespace toasoan
