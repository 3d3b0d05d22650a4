#pragma once
#include <QStringView>

#include <optional>
#include <vector>

namespace toasoan {

/// What was found out about words, for asking again: one megabyte, however much is put in. A newcomer that finds its
/// places taken drives another out, so an answer may be gone but is never another word's.
class VerdictTable
{
public:
    enum class Verdict : quint8 { Wrong = 1, Right = 2 };

    VerdictTable();
    [[nodiscard]] std::optional<Verdict> find(QStringView word) const;
    /// Words longer than `longestKept` are not kept.
    void keep(QStringView word, Verdict verdict);

    static constexpr qsizetype longestKept = 11; ///< UTF-16 units

private:
    /// All letters of a word. The parts may overlap: with the length they are equal for equal words alone.
    struct Key
    {
        quint64 head = 0;
        quint64 middle = 0;
        quint64 tail = 0;
        quint32 length = 0;
    };
    struct Slot
    {
        quint64 head = 0;
        quint64 middle = 0;
        quint64 tail = 0;
        quint32 length = 0; ///< 0: nobody's
        Verdict verdict = Verdict::Wrong;
        [[nodiscard]] bool holds(const Key &key) const
        {
            return head == key.head && tail == key.tail && length == key.length && middle == key.middle;
        }
    };
    static_assert(sizeof(Slot) == 32, "two slots share a cache line");
    Q_ALWAYS_INLINE static Key keyOf(QStringView word);
    Q_ALWAYS_INLINE static size_t placeOf(const Key &key);

    std::vector<Slot> m_slots;
};

} // namespace toasoan
