#pragma once
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace toasoan {

/// What was found out about words, for asking again: half a megabyte, however much is put in. A newcomer that finds
/// its places taken drives another out, so an answer may be gone but is never another word's.
class VerdictTable
{
public:
    enum class Verdict : quint8 { Wrong, Right };

    VerdictTable();
    [[nodiscard]] std::optional<Verdict> find(QStringView word) const;
    /// Words longer than a slot holds (15 UTF-16 units) are not kept.
    void keep(QStringView word, Verdict verdict);

private:
    static constexpr qsizetype longestKept = 15;

    struct Slot
    {
        std::array<char16_t, longestKept> letters{};
        quint8 length = 0; ///< 0: nobody's
        Verdict verdict = Verdict::Wrong;
        [[nodiscard]] bool holds(QStringView word) const;
    };
    static_assert(sizeof(Slot) == 32, "two slots share a cache line");

    std::vector<Slot> m_slots;
};

} // namespace toasoan
