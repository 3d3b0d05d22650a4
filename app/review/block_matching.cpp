#include "app/review/block_matching.h"

#include "app/article/text_walk.h"
#include "app/review/common_sequence.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace toasoan {
namespace {

constexpr double alike = 0.5; // of the words of both: less is another paragraph on the same matter
constexpr int reach = 60;     // how many blocks that are left over are looked at for each, nearest first

void addWords(QList<size_t> &words, const QString &text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace())
            continue;
        if (i > start)
            words.append(qHash(QStringView(text).mid(start, i - start)));
        start = i + 1;
    }
}

/// The words of a block and the pictures in it, sorted.
QList<size_t> wordsOf(const Block &block)
{
    QList<size_t> words;
    TextWalk([&words](const Place &, const auto &text) {
        if constexpr (std::is_same_v<std::decay_t<decltype(text)>, QString>)
            addWords(words, text);
        else
            addWords(words, plainText(text));
    }).block(block);
    if (const auto *figure = std::get_if<Figure>(&block.content); figure && figure->picture)
        words.append(qHash(figure->picture->id.value));
    std::sort(words.begin(), words.end());
    return words;
}

double likeness(const QList<size_t> &a, const QList<size_t> &b)
{
    qsizetype common = 0;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        common += a[i] == b[j] ? 1 : 0;
        const bool first = a[i] <= b[j];
        j += b[j] <= a[i] ? 1 : 0;
        i += first ? 1 : 0;
    }
    const qsizetype all = a.size() + b.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(common) / static_cast<double>(all);
}

class Matching
{
public:
    Matching(const QList<Block> &before, const QList<Block> &after)
        : m_before(before), m_after(after), m_match(after.size(), -1), m_taken(before.size(), false)
    {}

    [[nodiscard]] QList<int> found()
    {
        byId();
        collectLeft();
        byContent();
        byWords();
        return std::move(m_match);
    }

private:
    struct Left
    {
        int place = 0;
        QList<size_t> words;
    };

    void take(int before, int after)
    {
        m_match[after] = before;
        m_taken[before] = true;
    }

    void byId()
    {
        QHash<BlockId, int> places;
        for (int i = 0; i < m_before.size(); ++i)
            places.insert(m_before[i].id, i);
        for (int i = 0; i < m_after.size(); ++i) {
            const int place = places.value(m_after[i].id, -1);
            if (place >= 0 && !m_taken[place])
                take(place, i);
        }
    }

    void collectLeft()
    {
        for (int i = 0; i < m_before.size(); ++i) {
            if (!m_taken[i])
                m_left.append({i, wordsOf(m_before[i])});
        }
    }

    void byContent()
    {
        QMultiHash<size_t, int> known; // the last inserted comes first
        for (auto left = m_left.crbegin(); left != m_left.crend(); ++left)
            known.insert(keyOf(left->words), left->place);
        for (int i = 0; i < m_after.size() && !m_left.isEmpty(); ++i) {
            if (m_match[i] >= 0)
                continue;
            m_wordsAfter.insert(i, wordsOf(m_after[i]));
            for (const int place : known.values(keyOf(m_wordsAfter[i]))) {
                if (!m_taken[place] && m_before[place].content == m_after[i].content) {
                    take(place, i);
                    break;
                }
            }
        }
        m_left.removeIf([this](const Left &left) { return m_taken[left.place]; });
    }

    void byWords()
    {
        for (int i = 0; i < m_after.size() && !m_left.isEmpty(); ++i) {
            if (m_match[i] >= 0)
                continue;
            const int best = mostAlike(i);
            if (best < 0)
                continue;
            take(m_left[best].place, i);
            m_left.removeAt(best);
        }
    }

    /// Among those left: its place in that list, or −1.
    [[nodiscard]] int mostAlike(int after) const
    {
        const int middle = static_cast<int>(m_left.size() * after / m_after.size());
        const int first = std::max(0, middle - reach / 2);
        const int end = std::min(static_cast<int>(m_left.size()), first + reach);
        int best = -1;
        double most = alike;
        for (int i = first; i < end; ++i) {
            const double here = likeness(m_left[i].words, m_wordsAfter[after]);
            if (here >= most && (best < 0 || here > most)) {
                most = here;
                best = i;
            }
        }
        return best;
    }

    static size_t keyOf(const QList<size_t> &words) { return qHashRange(words.begin(), words.end()); }

    const QList<Block> &m_before;
    const QList<Block> &m_after;
    QList<int> m_match;
    QList<bool> m_taken;
    QList<Left> m_left;
    QHash<int, QList<size_t>> m_wordsAfter;
};

} // namespace

BlockMatch matchBlocks(const QList<Block> &before, const QList<Block> &after)
{
    BlockMatch match{Matching(before, after).found(), {}};
    const QList<bool> stays = longestIncreasing(match.before);
    for (int i = 0; i < after.size(); ++i)
        match.moved.append(match.before[i] >= 0 && !stays[i]);
    return match;
}

} // namespace toasoan
