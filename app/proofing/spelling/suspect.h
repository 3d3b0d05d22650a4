#pragma once
#include "app/proofing/spelling/candidates.h"

#include <array>

namespace toasoan {

/// What the accept layer weighs of a candidate; Features::names() says what each is. Those from FirstOfArticle on
/// depend on the text around the paragraph, the others on the paragraph alone.
struct Feature
{
    enum Index {
        Bias,
        Margin,      ///< gain less cost: logarithm of how much likelier the candidate is
        MarginAbove, ///< the margin when it is above zero
        Gain,        ///< of the three triples around
        PairGain,    ///< of the two pairs around
        Cost,
        Gap,           ///< margin less that of the next best
        ValidMargin,   ///< margin where the written word is a syllable
        CapitalMargin, ///< margin where it has a capital inside the sentence
        Valid,
        Known, ///< to dictionary or lexicon
        KnownMargin,
        Frequent,
        UsesWritten, ///< logarithm, as all uses below
        UsesMeant,
        Capital, ///< inside the sentence
        AtHead,
        CapitalBefore,
        CapitalAfter,
        CapitalsWritten, ///< how often the type is capitalised
        CapitalsMeant,
        UnknownAround,
        FitBefore, ///< of the written word after the one before
        FitAfter,
        FitMeant,
        PairBefore, ///< uses
        PairAfter,
        PairBeforeMeant,
        PairAfterMeant,
        TripleMeant,
        TripleWritten,
        Length,
        Marked,   ///< bears a Vietnamese mark or tone
        Borrowed, ///< the candidate is no syllable
        AlsoTone,
        LetterSlip, ///< a slip of letters, and the tone besides
        WideMargin, ///< the margin with a wider limit
        ToneMargin, ///< margin where the slip is one of tones, and so on
        MarkMargin,
        LetterMargin,
        SoundMargin,
        FunctionWritten, ///< one of the commonest words, most of which only join others
        FunctionMeant,
        FunctionMargin,
        BondWritten, ///< the closest bond with a neighbour: how much oftener they meet than by chance
        BondMeant,
        BondOtherWritten, ///< with the other neighbour
        BondOtherMeant,
        NeverMet, ///< how many of its neighbours the written word never met
        NeverMetMeant,
        ForeignAround, ///< share of words nearby that are no syllables
        SlipBegin,     ///< one for each Slip
        FirstOfArticle = SlipBegin + slipCount,
        WrittenElsewhere = FirstOfArticle,
        MeantElsewhere,
        PhraseElsewhere, ///< the written word beside the same neighbour
        MeantPhraseElsewhere,
        CapitalElsewhere,
        CapitalMeantElsewhere,
        Count,
    };
};
using Features = std::array<float, Feature::Count>;

/// A candidate with all that speaks for it.
struct Choice
{
    Candidate candidate;
    float margin = 0;
    Features features{};
};

/// A word that something else may have been meant by.
struct Suspect
{
    qsizetype word = 0;          ///< index in Reading::words
    std::vector<Choice> choices; ///< at most three, best margin first
};

} // namespace toasoan
