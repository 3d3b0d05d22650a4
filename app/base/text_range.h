#pragma once
#include <QtGlobal>

#include <algorithm>

namespace toasoan {

/// A stretch of one text, in UTF-16 units: start is the first unit, end() one past the last.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool isEmpty() const { return length <= 0; }
    [[nodiscard]] bool contains(qsizetype position) const { return position >= start && position < end(); }
    [[nodiscard]] bool overlaps(TextRange other) const { return start < other.end() && other.start < end(); }
    friend bool operator==(TextRange a, TextRange b) { return a.start == b.start && a.length == b.length; }
    friend bool operator!=(TextRange a, TextRange b) { return !(a == b); }
};

} // namespace toasoan
