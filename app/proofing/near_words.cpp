#include "app/proofing/near_words.h"

#include "app/language/fold.h"
#include "app/language/syllable.h"

#include <algorithm>
#include <bit>

namespace toasoan {

namespace {

constexpr int mostSlips = 2;
constexpr int tooFar = 1000;

QChar plainLetter(QChar letter)
{
    const QString plain = folded(QString(letter));
    return plain.size() == 1 ? plain.at(0) : letter;
}

quint32 bitOf(QChar plain)
{
    return plain >= u'a' && plain <= u'z' ? 1U << (plain.unicode() - u'a') : 1U << 31U;
}

bool isHookForTilde(quint8 a, quint8 b)
{
    constexpr auto hook = static_cast<quint8>(Tone::Hook);
    constexpr auto tilde = static_cast<quint8>(Tone::Tilde);
    return (a == hook && b == tilde) || (a == tilde && b == hook);
}

} // namespace

NearWords::NearWords(const QStringList &words)
{
    m_words.reserve(words.size());
    m_shapes.reserve(static_cast<size_t>(words.size()));
    for (const QString &word : words) {
        const Shape shape = shapeOf(word);
        if (shape.length == 0)
            continue;
        m_words.append(word);
        m_shapes.push_back(shape);
    }
}

NearWords::Shape NearWords::shapeOf(const QString &word)
{
    Shape shape;
    if (word.isEmpty() || word.size() > longestWord
        || !std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }))
        return {};
    for (qsizetype i = 0; i < word.size(); ++i) {
        const TonelessLetter letter = withoutTone(word.at(i).toLower());
        const QChar plain = plainLetter(letter.letter);
        const auto place = static_cast<size_t>(i);
        shape.letters.at(place) = letter.letter.unicode();
        shape.plain.at(place) = plain.unicode();
        shape.tone = letter.tone == Tone::Level ? shape.tone : static_cast<quint8>(letter.tone);
        shape.letterSet |= bitOf(plain);
    }
    shape.length = static_cast<quint8>(word.size());
    shape.isName = word.at(0).isUpper();
    return shape;
}

/// Letters added, left out, replaced or swapped with their neighbour, marks aside; `tooFar` beyond mostSlips. The usual
/// table of distances, but only where a cell can still be near: beside its diagonal.
int NearWords::letterSlips(const Shape &a, const Shape &b)
{
    if (std::abs(a.length - b.length) > mostSlips || std::popcount(a.letterSet ^ b.letterSet) > 2 * mostSlips)
        return tooFar;
    std::array<std::array<int, longestWord + 2>, 3> rows; // rows i, i-1, i-2 in turn
    for (int j = 0; j <= longestWord + 1; ++j)
        rows[0][static_cast<size_t>(j)] = j;
    for (int i = 1; i <= a.length; ++i) {
        auto &row = rows[static_cast<size_t>(i % 3)];
        const auto &above = rows[static_cast<size_t>((i + 2) % 3)];
        const auto &twoAbove = rows[static_cast<size_t>((i + 1) % 3)];
        const int from = std::max(1, i - mostSlips);
        const int to = std::min<int>(b.length, i + mostSlips);
        row[static_cast<size_t>(from - 1)] = from == 1 ? i : tooFar;
        int best = tooFar;
        for (int j = from; j <= to; ++j) {
            const auto at = static_cast<size_t>(j);
            const char16_t letter = a.plain[static_cast<size_t>(i - 1)];
            const int left = row[at - 1] + 1;
            const int up = j < i + mostSlips || i == 1 ? above[at] + 1 : tooFar;
            row[at] = std::min({up, left, above[at - 1] + (letter == b.plain[at - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && letter == b.plain[at - 2] && a.plain[static_cast<size_t>(i - 2)] == b.plain[at - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            best = std::min(best, row[at]);
        }
        if (best > mostSlips)
            return tooFar;
    }
    const int slips = rows[a.length % 3][b.length];
    return slips > mostSlips ? tooFar : slips;
}

/// Likelier first: hook for tilde and the reverse, as half the country speaks; the same letters under another tone,
/// under the same tone with other marks, with other tone and marks; other letters. Names are meant least.
int NearWords::distance(const Shape &written, const Shape &known)
{
    const int slips = letterSlips(written, known);
    if (slips == tooFar)
        return tooFar;
    if (slips == 0 && written.letters == known.letters && written.tone == known.tone)
        return 1; // "huế"
    const int name = known.isName ? 5 : 0;
    if (slips > 0)
        return name + 3 + slips;
    if (written.letters != known.letters)
        return name + (written.tone == known.tone ? 2 : 3);
    return name + (isHookForTilde(written.tone, known.tone) ? 0 : 1);
}

QStringList NearWords::near(const QString &word, qsizetype limit) const
{
    const Shape written = shapeOf(word);
    if (written.length == 0)
        return {};
    std::vector<std::pair<int, size_t>> found;
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        const int far = distance(written, m_shapes[i]);
        if (far != tooFar && m_words.at(static_cast<qsizetype>(i)) != word)
            found.emplace_back(far, i);
    }
    const auto end = found.begin() + std::min<qsizetype>(limit, static_cast<qsizetype>(found.size()));
    std::partial_sort(found.begin(), end, found.end());
    QStringList words;
    std::for_each(found.begin(), end,
                  [&](const auto &entry) { words.append(m_words.at(static_cast<qsizetype>(entry.second))); });
    return words;
}

} // namespace toasoan
