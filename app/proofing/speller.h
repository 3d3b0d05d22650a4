#pragma once
#include "app/base/result.h"
#include "app/proofing/lexicon.h"

#include <QStringList>

#include <memory>

namespace toasoan {

/// Which dictionary answers, for the status line: a missing one must never go unsaid.
struct DictionaryStatus
{
    QString path; ///< of the .dic file; empty: no dictionary, nothing is called wrong
    [[nodiscard]] bool isActive() const { return !path.isEmpty(); }
};

class NearWords;

/// Says whether a word is right, by the system's Hunspell dictionary vi_VN behind our own reading of Vietnamese.
/// Not thread-safe: one per worker. Move-only.
class Speller
{
public:
    /// Looks for vi_VN.aff and vi_VN.dic in the folders of DICPATH, then where Debian and others put them.
    /// NotFound (args: "vi_VN") when there is none; what is wrong with the file when there is one that cannot be used.
    [[nodiscard]] static Result<Speller> open(const Lexicon &lexicon);
    /// The files `base`.aff and `base`.dic; fails as dictionaryWords() does.
    [[nodiscard]] static Result<Speller> openAt(const QString &base, const Lexicon &lexicon);
    /// Calls every word right; for machines without a dictionary.
    [[nodiscard]] static Speller withoutDictionary();

    Speller(Speller &&) noexcept;
    Speller &operator=(Speller &&) noexcept;
    ~Speller();

    /// One word without spaces and punctuation. Right are: what dictionary and lexicon know in either tone style and
    /// with i or y at the end (kỹ, kĩ); acronyms and words with capitals inside; single letters; Roman numbers; and
    /// capitalised words that are no Vietnamese syllable or bear no mark, since they are names more often than not.
    /// Answers are remembered: asked again, a word costs some 20 ns.
    [[nodiscard]] bool isRight(const QString &word) const;

    /// At most five, best first, in the word's case and the old tone style; a misplaced tone mark is put right first.
    /// Takes about 0.2 ms.
    [[nodiscard]] QStringList suggestionsFor(const QString &word) const;

    [[nodiscard]] DictionaryStatus status() const;

private:
    struct Dictionary;
    Speller(std::unique_ptr<Dictionary> dictionary, Lexicon lexicon);

    void rememberCommonWords() const;
    [[nodiscard]] const NearWords &nearWords() const;
    bool looksRight(const QString &form) const;
    bool isKnown(const QString &word) const;

    std::unique_ptr<Dictionary> m_dictionary;
    Lexicon m_lexicon;
};

} // namespace toasoan
