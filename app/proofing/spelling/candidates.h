#pragma once
#include "app/proofing/model/language_model.h"
#include "app/proofing/model/packed_word.h"

#include <QHash>

#include <vector>

namespace toasoan {

/// What a writer's hand or ear did. The order is that of the weights in a model file.
enum class Slip : quint8 {
    ToneLeftOut,
    ToneAdded,
    HookOrTilde, ///< hỏi for ngã or the other way
    OtherTone,
    MarkLeftOut, ///< a for ă, u for ư, d for đ
    MarkAdded,
    MarkChanged, ///< ă for â, ô for ơ
    LetterLeftOut,
    LetterAdded,
    LetterDoubled,
    NeighbourKey,
    OtherLetter,
    LettersSwapped,
    Initial, ///< s for x, ch for tr, d for gi: as it is heard in some region
    Final,   ///< n for ng, t for c
    Rime,    ///< iu for iêu, ay for ai
    RawKeys, ///< Telex keys that no input method has read: "tieengs"
    WordsJoined,
};
constexpr int slipCount = static_cast<int>(Slip::WordsJoined) + 1;

/// A word that may have been meant.
struct Candidate
{
    WordId word = UnknownWord;
    WordId second = UnknownWord; ///< of two words that were written as one
    float cost = 0;              ///< how unlikely the slip is: minus the logarithm of its probability, about
    Slip slip = Slip::OtherLetter;
    bool alsoTone = false; ///< besides, the tone is another one
};

/// Finds what may have been meant by a word. Immutable; any thread.
class CandidateIndex
{
public:
    explicit CandidateIndex(const LanguageModel &model); ///< which must live longer

    static constexpr size_t most = 64;
    /// Likeliest slips first, without the word itself and without i for y (kỹ, kĩ), which is a matter of style.
    /// `key` as wordKey() gives it. About 10 µs.
    [[nodiscard]] std::vector<Candidate> candidatesFor(QStringView key) const;

private:
    struct Entry
    {
        WordId id = UnknownWord;
        PackedWord word;
    };
    class Search;

    const LanguageModel &m_model;
    QHash<quint64, std::vector<Entry>> m_byLetters; ///< by PackedWord::letters
};

} // namespace toasoan
