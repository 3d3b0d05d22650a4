#pragma once
#include "app/proofing/rules/support.h"

namespace toasoan {

/// Which field is held against the text, and what is said of it. %1: what is written, %2: what the text has instead.
struct FactQuestion
{
    QString rule;
    QString lacking;   ///< the text has no such number or name; empty: that is fine
    QString different; ///< the text has another one at its place
};

/// Numbers and persons of `passages` that `text` (of the same article) lacks.
[[nodiscard]] QList<Finding> lackingFacts(const ArticleView &view, const QList<const Passage *> &passages,
                                          const QList<const Passage *> &text, const FactQuestion &question);

/// The passages of an article that have one of these parts and are not empty.
[[nodiscard]] QList<const Passage *> passagesOfParts(const QList<Passage> &passages, const QList<Part> &parts);
/// Paragraphs, lists, quotes, tables and boxes.
[[nodiscard]] QList<Part> bodyParts();

} // namespace toasoan
