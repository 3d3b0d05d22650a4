#pragma once
#include "app/proofing/spelling/judge.h"

#include <vector>

namespace toasoan {

/// A candidate of a marked text and whether it is what the writer meant.
struct Example
{
    Features features{};
    bool meant = false;
    int sentence = 0;
    int word = 0; ///< of the sentence: candidates of one word share both
    int document = 0;
    bool wrong = false; ///< the written word is marked wrong, whatever this candidate is
};

/// Weights that fit the examples, by Newton's method on the penalised likelihood.
[[nodiscard]] std::array<Judge::Weight, Feature::Count> fitted(const std::vector<const Example *> &examples);

} // namespace toasoan
