#pragma once
#include <QtGlobal>

#include <vector>

namespace toasoan {

struct CountedKey
{
    quint64 key = 0;
    quint32 uses = 0;
};

/// Counts keys by sorting them in chunks: some 12 bytes of memory for each different key, and 128 MiB.
class NgramCounter
{
public:
    void add(quint64 key);
    /// In the order of keys. The counter is empty afterwards.
    [[nodiscard]] std::vector<CountedKey> take();

private:
    void settle();

    std::vector<quint64> m_chunk;
    std::vector<CountedKey> m_counts;
};

} // namespace toasoan
