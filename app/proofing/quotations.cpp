#include "app/proofing/quotations.h"

#include <QHash>

#include <algorithm>

namespace toasoan {
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
