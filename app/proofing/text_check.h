#pragma once
#include "app/proofing/finding.h"

namespace toasoan {

/// A plain text as passages: each line is a body paragraph whose block is "line-N", N from 1. Lines end with LF; a CR
/// before it belongs to the line end.
[[nodiscard]] QList<Passage> passagesOfText(const QString &text);

/// Where a finding stands, as tools that read files count: lines and columns from 1, columns and length in code points.
struct TextPosition
{
    int line = 0; ///< 0: the finding is in no line of a plain text
    int column = 0;
    int length = 0;
    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// `passage` is the one the finding is about.
[[nodiscard]] TextPosition positionOf(const Finding &finding, const Passage &passage);

} // namespace toasoan
