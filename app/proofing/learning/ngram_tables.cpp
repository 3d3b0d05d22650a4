#include "app/proofing/learning/ngram_tables.h"

#include "app/proofing/model/language_model.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr double fullness = 0.85;

std::vector<CountedKey> countedPairs(const std::vector<WordId> &sequence)
{
    NgramCounter counter;
    for (size_t i = 1; i < sequence.size(); ++i)
        counter.add(pairKey(sequence[i - 1], sequence[i]));
    return counter.take();
}

/// What stands before the end of a sentence says nothing of what follows it.
std::vector<CountedKey> countedTriples(const std::vector<WordId> &sequence)
{
    NgramCounter counter;
    for (size_t i = 2; i < sequence.size(); ++i) {
        if (sequence[i - 1] != SentenceEnd)
            counter.add(tripleKey(sequence[i - 2], sequence[i - 1], sequence[i]));
    }
    return counter.take();
}

double usesOfKept(const CountedKey &counted)
{
    return usesOf(countCode(counted.uses));
}

/// For each context in turn what discounting leaves of its uses. Keys are sorted, so that contexts follow each other.
template<typename Uses, typename Keep>
void forEachShare(const std::vector<CountedKey> &counts, Uses uses, Keep keep)
{
    for (size_t begin = 0; begin < counts.size();) {
        const quint64 context = counts[begin].key >> 16;
        double taken = 0;
        size_t end = begin;
        for (; end < counts.size() && counts[end].key >> 16 == context; ++end)
            taken += usesOfKept(counts[end]) - LanguageModel::discount;
        keep(context, shareCode(1 - taken / std::max(1.0, uses(context))));
        begin = end;
    }
}

std::vector<quint8> pairShares(const Ngrams &ngrams)
{
    const std::vector<CountedKey> &pairs = ngrams.pairs;
    std::vector<quint8> shares(pairs.size(), 0);
    const auto placeOf = [&pairs](quint64 key) -> std::ptrdiff_t {
        const auto place = std::lower_bound(pairs.begin(), pairs.end(), key,
                                            [](const CountedKey &pair, quint64 k) { return pair.key < k; });
        return place != pairs.end() && place->key == key ? place - pairs.begin() : -1;
    };
    forEachShare(
        ngrams.triples,
        [&](quint64 key) {
            const std::ptrdiff_t place = placeOf(key);
            return place < 0 ? 1.0 : usesOfKept(pairs[static_cast<size_t>(place)]);
        },
        [&](quint64 key, quint8 share) {
            const std::ptrdiff_t place = placeOf(key);
            if (place >= 0)
                shares[static_cast<size_t>(place)] = share;
        });
    return shares;
}

template<typename Slot, typename IsFree, typename Make>
QByteArray table(const std::vector<CountedKey> &counts, IsFree isFree, Make make)
{
    std::vector<Slot> slots(static_cast<size_t>(static_cast<double>(counts.size()) / fullness) + 1);
    for (size_t i = 0; i < counts.size(); ++i) {
        const Hashed hashed(counts[i].key);
        size_t at = hashed.slot(slots.size());
        while (!isFree(slots[at]))
            at = at + 1 == slots.size() ? 0 : at + 1;
        slots[at] = make(i, hashed.fingerprint());
    }
    return bytesOf(slots);
}

quint32 leastPairFor(quint32 leastTriple)
{
    return std::max(2U, leastTriple - 1);
}

double bytesOfTables(const Ngrams &ngrams, quint32 leastTriple)
{
    const auto kept = [](const std::vector<CountedKey> &counts, quint32 least) {
        return static_cast<double>(
            std::count_if(counts.begin(), counts.end(), [least](const CountedKey &c) { return c.uses >= least; }));
    };
    return (kept(ngrams.pairs, leastPairFor(leastTriple)) * sizeof(PairSlot)
            + kept(ngrams.triples, leastTriple) * sizeof(TripleSlot))
           / fullness;
}

} // namespace

Ngrams countedNgrams(const std::vector<WordId> &sequence)
{
    return {countedPairs(sequence), countedTriples(sequence)};
}

void dropSeldom(Ngrams &ngrams, quint32 leastPair, quint32 leastTriple)
{
    std::erase_if(ngrams.pairs, [leastPair](const CountedKey &pair) { return pair.uses < leastPair; });
    std::erase_if(ngrams.triples, [leastTriple](const CountedKey &triple) { return triple.uses < leastTriple; });
}

void dropToFit(Ngrams &ngrams, qsizetype tableBytes)
{
    quint32 least = 2;
    while (bytesOfTables(ngrams, least) > static_cast<double>(tableBytes))
        ++least;
    dropSeldom(ngrams, leastPairFor(least), least);
}

std::vector<quint8> wordShares(const Ngrams &ngrams, size_t words, const std::function<double(WordId)> &usesOf)
{
    std::vector<quint8> shares(words, 0);
    forEachShare(
        ngrams.pairs, [&usesOf](quint64 word) { return usesOf(static_cast<WordId>(word)); },
        [&shares](quint64 word, quint8 share) { shares[word] = share; });
    return shares;
}

QByteArray pairTable(const Ngrams &ngrams)
{
    const std::vector<quint8> shares = pairShares(ngrams);
    return table<PairSlot>(
        ngrams.pairs, [](const PairSlot &slot) { return slot.fingerprint == 0; },
        [&](size_t i, quint16 fingerprint) {
            return PairSlot{fingerprint, countCode(ngrams.pairs[i].uses), shares[i]};
        });
}

QByteArray tripleTable(const Ngrams &ngrams)
{
    return table<TripleSlot>(
        ngrams.triples, [](const TripleSlot &slot) { return slot.count == 0; },
        [&](size_t i, quint16 fingerprint) {
            const int code = std::min<int>(countCode(ngrams.triples[i].uses) + 1, 255);
            return TripleSlot{static_cast<quint8>(fingerprint & 0xFF), static_cast<quint8>(fingerprint >> 8),
                              static_cast<quint8>(code)};
        });
}

} // namespace toasoan
