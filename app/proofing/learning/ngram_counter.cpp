#include "app/proofing/learning/ngram_counter.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr size_t chunkSize = 16 * 1024 * 1024;

std::vector<CountedKey> counted(const std::vector<quint64> &sorted)
{
    std::vector<CountedKey> counts;
    for (const quint64 key : sorted) {
        if (counts.empty() || counts.back().key != key)
            counts.push_back({key, 0});
        ++counts.back().uses;
    }
    return counts;
}

std::vector<CountedKey> merged(const std::vector<CountedKey> &a, const std::vector<CountedKey> &b)
{
    std::vector<CountedKey> all;
    all.reserve(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all),
               [](const CountedKey &x, const CountedKey &y) { return x.key < y.key; });
    size_t last = 0;
    for (size_t i = 1; i < all.size(); ++i) {
        if (all[i].key == all[last].key)
            all[last].uses += all[i].uses;
        else
            all[++last] = all[i];
    }
    all.resize(std::min(all.size(), last + 1));
    return all;
}

} // namespace

void NgramCounter::add(quint64 key)
{
    m_chunk.push_back(key);
    if (m_chunk.size() >= chunkSize)
        settle();
}

void NgramCounter::settle()
{
    std::sort(m_chunk.begin(), m_chunk.end());
    m_counts = merged(m_counts, counted(m_chunk));
    m_chunk.clear();
}

std::vector<CountedKey> NgramCounter::take()
{
    settle();
    m_chunk = {};
    return std::exchange(m_counts, {});
}

} // namespace toasoan
