#pragma once
#include "app/proofing/model/model_file.h"
#include "app/proofing/model/ngram_table.h"

#include <QStringView>

namespace toasoan {

/// What stands for things that are no words. All other ids are words of the vocabulary.
enum SpecialId : WordId {
    UnknownWord = 0,
    SentenceEnd = 1, ///< . ? ! : ; … and the ends of a paragraph
    SomeNumber = 2,  ///< numbers, codes, addresses
    Comma = 3,
    OtherSign = 4,
    FirstWord = 5, ///< the first id that is a word
};

enum class WordFlag : quint8 {
    Syllable = 1, ///< a Vietnamese syllable that the dictionary knows
    Borrowed = 2, ///< no syllable, but used so often that it may replace a slip: loan words, names
};

struct WordRecord
{
    quint32 uses = 0;
    quint8 share = 0;    ///< shareCode(): probability that goes to single words after this one
    quint8 capitals = 0; ///< share of uses with a capital inside sentences, in 1/255
    quint8 flags = 0;    ///< WordFlag
    quint8 reserved = 0;

    [[nodiscard]] bool has(WordFlag flag) const { return (flags & static_cast<quint8>(flag)) != 0; }
};

/// How likely words are beside each other: counts of single words, pairs and triples, with interpolated absolute
/// discounting. Words are keys as wordKey() gives them. Immutable; any thread.
class LanguageModel
{
public:
    static constexpr double discount = 0.75; ///< of each count, given to shorter contexts

    /// Errors of ModelFile::open(); BadInput when the parts do not belong together.
    [[nodiscard]] static Result<LanguageModel> open(const QString &path);

    [[nodiscard]] size_t size() const { return m_records.size(); } ///< ids are below
    [[nodiscard]] WordId idOf(QStringView key) const;              ///< UnknownWord when it is not in the vocabulary
    [[nodiscard]] QStringView wordOf(WordId id) const;
    [[nodiscard]] const WordRecord &recordOf(WordId id) const { return m_records[id]; }

    [[nodiscard]] double pairUses(WordId first, WordId second) const;
    [[nodiscard]] double tripleUses(WordId first, WordId second, WordId third) const;
    /// Says that the words will be asked about soon.
    void fetch(WordId first, WordId second) const
    {
        m_pairs.fetch(first, second);
        m_archivePairs.fetch(first, second);
    }
    void fetch(WordId first, WordId second, WordId third) const
    {
        m_triples.fetch(first, second, third);
        m_archiveTriples.fetch(first, second, third);
    }
    [[nodiscard]] double allUses() const { return m_allUses; }
    [[nodiscard]] double probability(WordId word) const;
    [[nodiscard]] double probability(WordId before, WordId word) const;
    [[nodiscard]] double probability(WordId before2, WordId before1, WordId word) const;

    [[nodiscard]] const ModelFile &file() const { return m_file; }

private:
    explicit LanguageModel(ModelFile file);
    [[nodiscard]] bool isSound() const;
    struct Context
    {
        double uses = 0;
        double share = 1;
    };
    [[nodiscard]] Context contextOf(WordId before2, WordId before1) const;

    ModelFile m_file;
    std::span<const quint32> m_offsets;
    std::span<const char16_t> m_letters;
    std::span<const WordRecord> m_records;
    std::span<const WordId> m_slots;
    PairTable m_pairs;
    TripleTable m_triples;
    PairTable m_archivePairs; ///< with the next: empty in the shipped model
    TripleTable m_archiveTriples;
    double m_allUses = 0;
};

/// The slot of a word in ModelPart::WordSlots is looked for from here on.
[[nodiscard]] quint64 wordHash(QStringView key);

} // namespace toasoan
