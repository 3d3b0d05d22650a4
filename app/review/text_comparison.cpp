#include "app/review/text_comparison.h"

#include "app/review/common_sequence.h"

#include <QHash>

namespace toasoan {
namespace {

/// A word, a stretch of spaces, or one other character of a run.
struct Unit
{
    const Run *run = nullptr;
    QStringView letters;
    int kind = 0; ///< equal units have the same
    [[nodiscard]] bool isSpace() const { return letters.front().isSpace(); }
};

enum class Class { Word, Space, Other };

Class classOf(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isSpace())
        return c == QChar::LineSeparator ? Class::Other : Class::Space;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? Class::Word : Class::Other;
}

qsizetype endOfUnit(const QString &text, qsizetype start)
{
    const Class kind = classOf(text, start);
    qsizetype end = start + 1;
    while (kind != Class::Other && end < text.size() && classOf(text, end) == kind)
        ++end;
    return end;
}

/// Gives equal units equal numbers.
class Units
{
public:
    [[nodiscard]] QList<Unit> of(const Text &text)
    {
        QList<Unit> units;
        for (const Run &run : text) {
            const int setting = settingOf(run);
            units.reserve(units.size() + run.text.size() / 2); // a syllable and its space are five letters or so
            for (qsizetype start = 0, end = 0; start < run.text.size(); start = end) {
                end = endOfUnit(run.text, start);
                const QStringView letters = QStringView(run.text).mid(start, end - start);
                const auto known = m_kinds.constFind({letters, setting});
                const int kind = known == m_kinds.cend() ? static_cast<int>(m_kinds.size()) : *known;
                if (known == m_kinds.cend())
                    m_kinds.insert({letters, setting}, kind);
                units.append({&run, letters, kind});
            }
        }
        return units;
    }

    [[nodiscard]] int kinds() const { return static_cast<int>(m_kinds.size()); }

private:
    int settingOf(const Run &run)
    {
        for (int i = 0; i < m_settings.size(); ++i) {
            const Run &known = *m_settings[i];
            if (known.marks == run.marks && known.link == run.link && known.extra == run.extra)
                return i;
        }
        m_settings.append(&run);
        return static_cast<int>(m_settings.size()) - 1;
    }

    QHash<std::pair<QStringView, int>, int> m_kinds;
    QList<const Run *> m_settings;
};

/// What of a text is matched: everything but its spaces, which go with what stands around them.
struct Words
{
    QList<int> kinds;
    QList<int> places; ///< among the units

    explicit Words(const QList<Unit> &units)
    {
        kinds.reserve(units.size());
        places.reserve(units.size());
        for (int i = 0; i < units.size(); ++i) {
            if (!units[i].isSpace()) {
                kinds.append(units[i].kind);
                places.append(i);
            }
        }
    }
};

struct Gap
{
    int before = 0;
    int after = 0;
};

int lettersIn(const QList<Unit> &units, int start, int end)
{
    int letters = 0;
    for (int i = start; i < end; ++i)
        letters += static_cast<int>(units[i].letters.size());
    return letters;
}

class TextPair
{
public:
    TextPair(const Text &before, const Text &after) : m_before(m_units.of(before)), m_after(m_units.of(after)) {}

    [[nodiscard]] QList<Piece> compared()
    {
        int before = 0;
        int after = 0;
        for (const CommonRun &run : readable(pairsOfUnits())) {
            addGap(before, run.before, after, run.after);
            for (int i = 0; i < run.length; ++i)
                add(Side::Both, m_after[run.after + i]);
            before = run.before + run.length;
            after = run.after + run.length;
        }
        addGap(before, static_cast<int>(m_before.size()), after, static_cast<int>(m_after.size()));
        return std::move(m_pieces);
    }

private:
    /// Stretches of units, spaces between two matched words included where both texts have the same.
    [[nodiscard]] QList<CommonRun> pairsOfUnits() const
    {
        const Words old(m_before);
        const Words young(m_after);
        QList<CommonRun> runs;
        for (const CommonRun &words : commonRuns(old.kinds, young.kinds, m_units.kinds())) {
            for (int i = 0; i < words.length; ++i)
                extend(runs, old.places[words.before + i], young.places[words.after + i]);
        }
        return runs;
    }

    void extend(QList<CommonRun> &runs, int before, int after) const
    {
        if (!runs.isEmpty() && isSameUpTo(runs.last(), before, after))
            runs.last().length = before + 1 - runs.last().before;
        else
            runs.append({before, after, 1});
    }

    [[nodiscard]] bool isSameUpTo(const CommonRun &run, int before, int after) const
    {
        if (before - run.before != after - run.after)
            return false;
        for (int i = run.length; run.before + i < before; ++i) {
            if (m_before[run.before + i].kind != m_after[run.after + i].kind)
                return false;
        }
        return true;
    }

    /// Without stretches that are shorter than what changed on both sides of them.
    [[nodiscard]] QList<CommonRun> readable(QList<CommonRun> runs) const
    {
        runs.append({static_cast<int>(m_before.size()), static_cast<int>(m_after.size()), 0});
        QList<CommonRun> kept;
        for (const CommonRun &run : std::as_const(runs)) {
            while (!kept.isEmpty() && isConfetti(kept, run))
                kept.removeLast();
            kept.append(run);
        }
        kept.removeLast();
        return kept;
    }

    [[nodiscard]] bool isConfetti(const QList<CommonRun> &kept, const CommonRun &next) const
    {
        const CommonRun &run = kept.last();
        const CommonRun start{};
        const CommonRun &previous = kept.size() > 1 ? kept[kept.size() - 2] : start;
        const int letters = lettersIn(m_after, run.after, run.after + run.length);
        return letters <= changedBetween(previous, run) && letters <= changedBetween(run, next);
    }

    [[nodiscard]] int changedBetween(const CommonRun &first, const CommonRun &second) const
    {
        return std::max(lettersIn(m_before, first.before + first.length, second.before),
                        lettersIn(m_after, first.after + first.length, second.after));
    }

    /// What differs, but for spaces that both begin or end with.
    void addGap(int before, int endBefore, int after, int endAfter)
    {
        while (before < endBefore && after < endAfter && m_before[before].kind == m_after[after].kind) {
            add(Side::Both, m_after[after]);
            ++before;
            ++after;
        }
        int same = 0;
        while (endBefore - same > before && endAfter - same > after
               && m_before[endBefore - same - 1].kind == m_after[endAfter - same - 1].kind)
            ++same;
        for (int i = before; i < endBefore - same; ++i)
            add(Side::Before, m_before[i]);
        for (int i = after; i < endAfter - same; ++i)
            add(Side::After, m_after[i]);
        for (int i = endAfter - same; i < endAfter; ++i)
            add(Side::Both, m_after[i]);
    }

    void add(Side side, const Unit &unit)
    {
        if (!m_pieces.isEmpty() && m_pieces.last().side == side && isSetAlike(m_pieces.last().run, *unit.run)) {
            m_pieces.last().run.text += unit.letters;
            return;
        }
        m_pieces.append({side, {unit.letters.toString(), unit.run->marks, unit.run->link, unit.run->extra}});
    }

    static bool isSetAlike(const Run &a, const Run &b)
    {
        return a.marks == b.marks && a.link == b.link && a.extra == b.extra;
    }

    Units m_units;
    QList<Unit> m_before;
    QList<Unit> m_after;
    QList<Piece> m_pieces;
};

} // namespace

QList<Piece> compareTexts(const Text &before, const Text &after)
{
    if (before == after) {
        QList<Piece> pieces;
        for (const Run &run : after)
            pieces.append({Side::Both, run});
        return pieces;
    }
    return TextPair(before, after).compared();
}

Text textOn(Side side, const QList<Piece> &pieces)
{
    Text text;
    for (const Piece &piece : pieces) {
        if (piece.side == Side::Both || piece.side == side)
            text.append(piece.run);
    }
    return normalized(text);
}

bool isChanged(const QList<Piece> &pieces)
{
    return std::any_of(pieces.begin(), pieces.end(), [](const Piece &piece) { return piece.side != Side::Both; });
}

} // namespace toasoan
