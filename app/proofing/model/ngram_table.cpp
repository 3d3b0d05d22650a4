#include "app/proofing/model/ngram_table.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toasoan {

namespace {

constexpr double countBase = 1.06;
constexpr double shareSteps = 24;

template<typename Value>
std::array<double, 256> tableOf(Value value)
{
    std::array<double, 256> table{};
    for (int code = 0; code < 256; ++code)
        table[static_cast<size_t>(code)] = value(code);
    return table;
}

quint8 clampedCode(double code)
{
    return static_cast<quint8>(std::clamp(std::round(code), 0.0, 255.0));
}

} // namespace

quint8 countCode(double uses)
{
    return clampedCode(std::log(uses) / std::log(countBase));
}

double usesOf(quint8 code)
{
    static const std::array<double, 256> table = tableOf([](int q) { return std::pow(countBase, q); });
    return table[code];
}

quint8 shareCode(double share)
{
    return clampedCode(-shareSteps * std::log(std::max(share, 1e-9)));
}

double shareOf(quint8 code)
{
    static const std::array<double, 256> table = tableOf([](int q) { return std::exp(-q / shareSteps); });
    return table[code];
}

const PairSlot *PairTable::find(WordId first, WordId second) const
{
    if (m_slots.empty())
        return nullptr;
    const Hashed hashed(pairKey(first, second));
    const quint16 fingerprint = hashed.fingerprint();
    size_t at = hashed.slot(m_slots.size());
    for (size_t probes = 0; probes < m_slots.size(); ++probes) {
        const PairSlot &slot = m_slots[at];
        if (slot.fingerprint == fingerprint)
            return &slot;
        if (slot.fingerprint == 0)
            return nullptr;
        at = at + 1 == m_slots.size() ? 0 : at + 1;
    }
    return nullptr;
}

double TripleTable::uses(WordId first, WordId second, WordId third) const
{
    if (m_slots.empty())
        return 0;
    const Hashed hashed(tripleKey(first, second, third));
    const quint16 fingerprint = hashed.fingerprint();
    size_t at = hashed.slot(m_slots.size());
    for (size_t probes = 0; probes < m_slots.size(); ++probes) {
        const TripleSlot &slot = m_slots[at];
        if (slot.count == 0)
            return 0;
        if ((slot.fingerprintLow | slot.fingerprintHigh << 8) == fingerprint)
            return usesOf(static_cast<quint8>(slot.count - 1));
        at = at + 1 == m_slots.size() ? 0 : at + 1;
    }
    return 0;
}

} // namespace toasoan
