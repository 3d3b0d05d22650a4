#include "app/proofing/rules/length_limit.h"

#include "app/article/counts.h"

namespace toasoan {

QList<Finding> overLength(const QList<Passage> &passages, const LengthLimit &limit)
{
    QList<Finding> findings;
    for (const Passage &passage : passages) {
        const int words = limit.words > 0 && passage.place.part == limit.part ? countWords(passage.text) : 0;
        if (words > limit.words)
            findings.append(
                findingAt(passage, {limit.rule, Severity::Warning, limit.message.arg(words).arg(limit.words), {}}));
    }
    return findings;
}

} // namespace toasoan
