#include "app/proofing/verdict_table.h"

#include <algorithm>
#include <cstring>

namespace toasoan {

namespace {

constexpr size_t slotCount = 32768; // a power of two; a year of news has some 15,000 words and names that come back
constexpr size_t placesOfAWord = 4;

template<typename T>
quint64 lettersAt(const char16_t *letters)
{
    T value = 0;
    std::memcpy(&value, letters, sizeof value);
    return value;
}

} // namespace

VerdictTable::VerdictTable() : m_slots(slotCount + placesOfAWord - 1) {}

/// Without a copy of the word, which would cost more than all the rest.
VerdictTable::Key VerdictTable::keyOf(QStringView word)
{
    const char16_t *letters = word.utf16();
    const auto length = static_cast<quint32>(word.size());
    if (length >= 8)
        return {lettersAt<quint64>(letters), lettersAt<quint64>(letters + 4), lettersAt<quint64>(letters + length - 4),
                length};
    if (length >= 4)
        return {lettersAt<quint64>(letters), 0, lettersAt<quint64>(letters + length - 4), length};
    if (length >= 2)
        return {lettersAt<quint32>(letters), 0, lettersAt<quint32>(letters + length - 2), length};
    return {lettersAt<quint16>(letters), 0, 0, length};
}

size_t VerdictTable::placeOf(const Key &key)
{
    quint64 hash = key.head * 0x9E3779B97F4A7C15ULL + key.middle * 0xC2B2AE3D27D4EB4FULL
                   + (key.tail + key.length) * 0x165667B19E3779F9ULL;
    hash ^= hash >> 32U;
    return static_cast<size_t>((hash * 0x9E3779B97F4A7C15ULL) >> 49U) & (slotCount - 1);
}

std::optional<VerdictTable::Verdict> VerdictTable::find(QStringView word) const
{
    if (word.isEmpty() || word.size() > longestKept)
        return std::nullopt;
    const Key key = keyOf(word);
    const Slot *slot = m_slots.data() + placeOf(key);
    for (size_t i = 0; i < placesOfAWord; ++i, ++slot) {
        if (slot->holds(key))
            return slot->verdict;
    }
    return std::nullopt;
}

void VerdictTable::keep(QStringView word, Verdict verdict)
{
    if (word.isEmpty() || word.size() > longestKept)
        return;
    const Key key = keyOf(word);
    Slot *first = m_slots.data() + placeOf(key);
    Slot *last = first + placesOfAWord;
    Slot *slot = std::find_if(first, last, [&key](const Slot &s) { return s.length == 0 || s.holds(key); });
    if (slot == last) { // the oldest at this place goes
        std::rotate(first, first + 1, last);
        --slot;
    }
    *slot = {key.head, key.middle, key.tail, key.length, verdict};
}

} // namespace toasoan
