#include "app/proofing/quotations.h"

#include <QHash>

#include <algorithm>

namespace toasoan {
namespace {

/// Walks the marks of one text: how deep, and where the outermost quotation began.
class QuoteWalk
{
public:
    explicit QuoteWalk(const QString &text) : m_text(text) {}

    QList<TextRange> quotations()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i)
            read(i);
        if (isOpen())
            m_found.append({m_start, m_text.size() - m_start});
        return m_found;
    }

private:
    [[nodiscard]] bool isOpen() const { return m_depth > 0 || m_straight; }

    void read(qsizetype i)
    {
        const bool before = isOpen();
        const ushort mark = m_text.at(i).unicode();
        if (mark == 0x201c || mark == 0xab)
            ++m_depth;
        else if (mark == 0x201d || mark == 0xbb)
            m_depth = std::max(0, m_depth - 1);
        else if (mark == u'"' && !isInches(i))
            m_straight = !m_straight;
        if (!before && isOpen())
            m_start = i + 1;
        else if (before && !isOpen())
            m_found.append({m_start, i - m_start});
    }

    [[nodiscard]] bool isInches(qsizetype i) const { return !m_straight && i > 0 && m_text.at(i - 1).isDigit(); }

    const QString &m_text;
    QList<TextRange> m_found;
    qsizetype m_start = 0;
    int m_depth = 0;
    bool m_straight = false;
};

bool hasMarks(const QString &text)
{
    return text.contains(u'“') || text.contains(u'"') || text.contains(QChar(0xab));
}

} // namespace

QList<TextRange> quotations(const QString &text)
{
    return hasMarks(text) ? QuoteWalk(text).quotations() : QList<TextRange>();
}

QuotedWords::QuotedWords(const Passage &passage)
    : m_all(passage.place.part == Part::Quote || passage.place.part == Part::PullQuote)
    , m_ranges(m_all ? QList<TextRange>() : quotations(passage.text))
{}

bool QuotedWords::touch(TextRange range) const
{
    const auto next = std::lower_bound(m_ranges.begin(), m_ranges.end(), range.start,
                                       [](const TextRange &quoted, qsizetype start) { return quoted.end() <= start; });
    return m_all || (next != m_ranges.end() && next->overlaps(range));
}

QList<Finding> quotationsLeftAlone(QList<Finding> findings, const QList<Passage> &passages)
{
    QHash<Place, const Passage *> texts;
    QHash<Place, QuotedWords> quoted;
    for (Finding &finding : findings) {
        if (finding.safe == SafeFix::No)
            continue;
        for (qsizetype i = texts.isEmpty() ? 0 : passages.size(); i < passages.size(); ++i)
            texts.insert(passages.at(i).place, &passages.at(i));
        const Passage *passage = texts.value(finding.place);
        auto words = quoted.constFind(finding.place);
        if (passage && words == quoted.constEnd())
            words = quoted.insert(finding.place, QuotedWords(*passage));
        if (passage && words->touch(finding.range))
            finding.safe = SafeFix::No;
    }
    return findings;
}

} // namespace toasoan
