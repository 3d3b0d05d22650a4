#pragma once
#include "app/proofing/learning/ngram_counter.h"
#include "app/proofing/model/ngram_table.h"

#include <QByteArray>

#include <functional>

namespace toasoan {

/// Pairs and triples of a sequence, each in the order of their keys.
struct Ngrams
{
    std::vector<CountedKey> pairs;
    std::vector<CountedKey> triples; ///< none across the end of a sentence
};

[[nodiscard]] Ngrams countedNgrams(const std::vector<WordId> &sequence);

/// Leaves out what was counted less often.
void dropSeldom(Ngrams &ngrams, quint32 leastPair, quint32 leastTriple);
/// Leaves out the seldomest until the tables take at most so many bytes.
void dropToFit(Ngrams &ngrams, qsizetype tableBytes);

/// shareCode() for each word as a context: what interpolated discounting leaves for single words.
[[nodiscard]] std::vector<quint8> wordShares(const Ngrams &ngrams, size_t words,
                                             const std::function<double(WordId)> &usesOf);

/// The parts of a model file.
[[nodiscard]] QByteArray pairTable(const Ngrams &ngrams);
[[nodiscard]] QByteArray tripleTable(const Ngrams &ngrams);

/// The bytes of values as they lie in memory.
template<typename T>
[[nodiscard]] QByteArray bytesOf(const std::vector<T> &values)
{
    return {reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size() * sizeof(T))};
}

} // namespace toasoan
