#pragma once
#include <QtGlobal>

#include <span>

namespace toasoan {

using WordId = quint16; ///< index into the vocabulary of a LanguageModel

/// Logarithmic counts: code q stands for 1.06^q uses, so that one byte reaches 2.8 million within 3 %.
[[nodiscard]] quint8 countCode(double uses); ///< at least 1 use
[[nodiscard]] double usesOf(quint8 code);
/// The share of probability that goes to shorter contexts: code q stands for e^(-q/24).
[[nodiscard]] quint8 shareCode(double share);
[[nodiscard]] double shareOf(quint8 code);

/// Two words that follow each other.
struct PairSlot
{
    quint16 fingerprint = 0; ///< 0: the slot is free
    quint8 count = 0;        ///< countCode()
    quint8 share = 0;        ///< shareCode() of this pair as a context
};

/// Three words that follow each other.
struct TripleSlot
{
    quint8 fingerprintLow = 0;
    quint8 fingerprintHigh = 0;
    quint8 count = 0; ///< countCode(), plus one: 0 marks a free slot
};

[[nodiscard]] constexpr quint64 pairKey(WordId first, WordId second)
{
    return quint64(first) << 16 | second;
}
[[nodiscard]] constexpr quint64 tripleKey(WordId first, WordId second, WordId third)
{
    return quint64(first) << 32 | quint64(second) << 16 | third;
}

/// Where a key belongs: every bit of it counts for the slot and for the fingerprint (the finaliser of SplitMix64).
struct Hashed
{
    quint64 value = 0;
    explicit constexpr Hashed(quint64 key)
    {
        quint64 z = key + 0x9E3779B97F4A7C15U;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        value = z ^ (z >> 31);
    }
    [[nodiscard]] constexpr size_t slot(size_t size) const
    {
        return static_cast<size_t>((static_cast<unsigned __int128>(value) * size) >> 64);
    }
    [[nodiscard]] constexpr quint16 fingerprint() const { return static_cast<quint16>(value & 0xFFFF) | 1U; }
};

/// Open addressing with linear probing over slots that lie in a file. A fingerprint of 15 bits stands for the key: one
/// look-up in some 10,000 finds a stranger.
class PairTable
{
public:
    PairTable() = default;
    explicit PairTable(std::span<const PairSlot> slots) : m_slots(slots) {}
    [[nodiscard]] const PairSlot *find(WordId first, WordId second) const;
    /// Says that this will be asked soon: memory is slow to answer, but answers much at once.
    void fetch(WordId first, WordId second) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(m_slots.data() + Hashed(pairKey(first, second)).slot(m_slots.size()));
    }

private:
    std::span<const PairSlot> m_slots; ///< at least one is free
};

class TripleTable
{
public:
    TripleTable() = default;
    explicit TripleTable(std::span<const TripleSlot> slots) : m_slots(slots) {}
    /// How often the three were counted; 0 when too seldom to be kept.
    [[nodiscard]] double uses(WordId first, WordId second, WordId third) const;
    /// As that of PairTable.
    void fetch(WordId first, WordId second, WordId third) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(m_slots.data() + Hashed(tripleKey(first, second, third)).slot(m_slots.size()));
    }

private:
    std::span<const TripleSlot> m_slots; ///< at least one is free
};

} // namespace toasoan
