#include "app/proofing/rules/length_limit.h"

#include "app/article/counts.h"

namespace toasoan {

QList<Finding> overLength(const QList<Passage> &passages, const LengthLimit &limit)
{
    const Passage *passage = firstOf(passages, limit.part);
    const int words = passage ? countWords(passage->text) : 0;
    if (limit.words <= 0 || words <= limit.words)
        return {};
    return {findingAt(*passage, {limit.rule, Severity::Warning, limit.message.arg(words).arg(limit.words), {}})};
}

} // namespace toasoan
