#pragma once
#include "app/article/passage.h"
#include "app/language/quotations.h"
#include "app/proofing/finding.h"

namespace toasoan {

/// Which letters of a passage are somebody else's words: its quotations, or all where the part of the article is one
/// altogether. Reads the text once, whatever is asked of it.
class QuotedWords
{
public:
    explicit QuotedWords(const Passage &passage);
    [[nodiscard]] bool touch(TextRange range) const;

private:
    bool m_all = false;
    QList<TextRange> m_ranges; ///< in order, apart
};

/// The findings with no fix in a quotation called safe: what somebody said is put right by a person or not at all.
[[nodiscard]] QList<Finding> quotationsLeftAlone(QList<Finding> findings, const QList<Passage> &passages);

} // namespace toasoan
