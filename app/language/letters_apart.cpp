#include "app/language/letters_apart.h"

#include <algorithm>
#include <array>
#include <optional>

namespace toasoan {
namespace {

constexpr qsizetype longest = 32; // letters; no syllable is longer, and no slip in a longer word matters here
using Row = std::array<int, longest + 1>;

/// One row of the table behind the two before it; what no more than `limit` slips can reach may be anything above it.
void fillRow(QStringView a, QStringView b, qsizetype i, const Row &twoBefore, const Row &before, Row &row)
{
    row[0] = static_cast<int>(i);
    for (qsizetype j = 1; j <= b.size(); ++j) {
        const int same = a[i - 1] == b[j - 1] ? 0 : 1;
        row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + same});
        const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        if (swapped)
            row[j] = std::min(row[j], twoBefore[j - 2] + 1);
    }
}

/// The last row: how far all of `a` is from each beginning of `b`.
std::optional<Row> lastRow(QStringView a, QStringView b, int limit)
{
    std::array<Row, 3> rows{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        rows[0][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        Row &row = rows[i % 3];
        fillRow(a, b, i, rows[(i + 1) % 3], rows[(i + 2) % 3], row);
        if (*std::min_element(row.begin(), row.begin() + b.size() + 1) > limit)
            return std::nullopt;
    }
    return rows[a.size() % 3];
}

} // namespace

int lettersApart(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit || a.size() > longest || b.size() > longest)
        return limit + 1;
    const auto row = lastRow(a, b, limit);
    return row ? std::min((*row)[b.size()], limit + 1) : limit + 1;
}

int lettersApartFromStart(QStringView typed, QStringView word, int limit)
{
    const QStringView start = word.left(std::min(longest, typed.size() + limit));
    if (typed.size() > longest || start.size() < typed.size() - limit)
        return limit + 1;
    const auto row = lastRow(typed, start, limit);
    return row ? std::min(*std::min_element(row->begin(), row->begin() + start.size() + 1), limit + 1) : limit + 1;
}

} // namespace toasoan
