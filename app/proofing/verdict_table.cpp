#include "app/proofing/verdict_table.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr size_t slotCount = 16384; // a power of two; a year of news has some 8,000 syllables and common words
constexpr size_t placesOfAWord = 4;

size_t placeOf(QStringView word)
{
    quint64 hash = static_cast<quint64>(word.size());
    for (const QChar letter : word)
        hash = (hash ^ letter.unicode()) * 0x9E3779B97F4A7C15ULL;
    return static_cast<size_t>(hash >> 32U) & (slotCount - 1);
}

} // namespace

bool VerdictTable::Slot::holds(QStringView word) const
{
    return length == word.size() && std::equal(word.utf16(), word.utf16() + length, letters.begin());
}

VerdictTable::VerdictTable() : m_slots(slotCount + placesOfAWord - 1) {}

std::optional<VerdictTable::Verdict> VerdictTable::find(QStringView word) const
{
    if (word.isEmpty() || word.size() > longestKept)
        return std::nullopt;
    const Slot *first = m_slots.data() + placeOf(word);
    for (const Slot *slot = first; slot != first + placesOfAWord; ++slot) {
        if (slot->holds(word))
            return slot->verdict;
    }
    return std::nullopt;
}

void VerdictTable::keep(QStringView word, Verdict verdict)
{
    if (word.isEmpty() || word.size() > longestKept)
        return;
    Slot *first = m_slots.data() + placeOf(word);
    Slot *last = first + placesOfAWord;
    Slot *slot = std::find_if(first, last, [word](const Slot &s) { return s.length == 0 || s.holds(word); });
    if (slot == last) { // the oldest at this place goes
        std::rotate(first, first + 1, last);
        --slot;
    }
    std::copy(word.utf16(), word.utf16() + word.size(), slot->letters.begin());
    slot->length = static_cast<quint8>(word.size());
    slot->verdict = verdict;
}

} // namespace toasoan
