#include "app/proofing/learning/model_writer.h"

#include "app/language/syllable.h"
#include "app/proofing/learning/ngram_counter.h"
#include "app/proofing/model/language_model.h"
#include "app/proofing/model/model_file.h"

#include <QJsonDocument>

#include <algorithm>
#include <span>

namespace toasoan {

namespace {

constexpr double discount = 0.75; // as LanguageModel has it
constexpr double fullness = 0.85; // of the tables
constexpr size_t mostWords = 60000;
constexpr quint32 usesOfSyllable = 3;
constexpr quint32 usesOfBorrowed = 300;
constexpr quint32 usesOfBorrowedName = 150;

template<typename T>
QByteArray bytesOf(const std::vector<T> &values)
{
    return {reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size() * sizeof(T))};
}

/// Shaped like a syllable, yet none: a slip that many make. Nothing may be replaced by it.
bool looksLikeASlip(const QString &key)
{
    return splitSyllable(key).has_value();
}

bool isBorrowed(const WordCount &word)
{
    const qsizetype length = word.key.size();
    const bool frequent =
        word.small >= usesOfBorrowed || (word.uses >= usesOfBorrowedName && length >= 5 && length <= 12);
    return frequent && !looksLikeASlip(word.key);
}

struct Entry
{
    quint32 index = 0; ///< in Corpus::words()
    WordRecord record;
};

class ModelWriter
{
public:
    ModelWriter(const Corpus &corpus, const LearningOptions &options) : m_corpus(corpus), m_options(options) {}

    QByteArray write(const QJsonObject &provenance)
    {
        chooseWords();
        countSpecials();
        const std::vector<WordId> sequence = asIds();
        std::vector<CountedKey> pairs = countedPairs(sequence);
        std::vector<CountedKey> triples = countedTriples(sequence);
        dropSeldom(pairs, triples);
        return ModelFile::assembled(parts(pairs, triples, provenance));
    }

private:
    void chooseWords()
    {
        const std::vector<WordCount> &words = m_corpus.words();
        for (quint32 i = 0; i < words.size(); ++i) {
            const bool syllable = words[i].uses >= usesOfSyllable && m_options.isSyllable(words[i].key);
            if (syllable || words[i].uses >= m_options.leastWordUses)
                m_entries.push_back({i, recordOf(words[i], syllable)});
        }
        std::sort(m_entries.begin(), m_entries.end(), [&words](const Entry &a, const Entry &b) {
            return std::tuple(b.record.uses, words[a.index].key) < std::tuple(a.record.uses, words[b.index].key);
        });
        m_entries.resize(std::min(m_entries.size(), mostWords));
    }

    static WordRecord recordOf(const WordCount &word, bool syllable)
    {
        WordRecord record;
        record.uses = word.uses;
        const quint32 inside = std::max(1U, word.small + word.capitals);
        record.capitals = static_cast<quint8>(255ULL * word.capitals / inside);
        if (syllable)
            record.flags = static_cast<quint8>(WordFlag::Syllable);
        else if (isBorrowed(word))
            record.flags = static_cast<quint8>(WordFlag::Borrowed);
        return record;
    }

    void countSpecials()
    {
        for (const quint32 id : m_corpus.sequence()) {
            if (id < FirstWord)
                ++m_specials[id];
        }
    }

    std::vector<WordId> asIds()
    {
        std::vector<WordId> ids(m_corpus.words().size(), UnknownWord);
        for (size_t i = 0; i < m_entries.size(); ++i)
            ids[m_entries[i].index] = static_cast<WordId>(FirstWord + i);
        std::vector<WordId> sequence;
        sequence.reserve(m_corpus.sequence().size());
        for (const quint32 id : m_corpus.sequence()) {
            sequence.push_back(id < FirstWord ? static_cast<WordId>(id) : ids[id - FirstWord]);
            m_specials[UnknownWord] += sequence.back() == UnknownWord ? 1 : 0;
        }
        return sequence;
    }

    static std::vector<CountedKey> countedPairs(const std::vector<WordId> &sequence)
    {
        NgramCounter counter;
        for (size_t i = 1; i < sequence.size(); ++i)
            counter.add(pairKey(sequence[i - 1], sequence[i]));
        return counter.take();
    }

    /// Not across the end of a sentence: what stands before it says nothing of what follows it.
    static std::vector<CountedKey> countedTriples(const std::vector<WordId> &sequence)
    {
        NgramCounter counter;
        for (size_t i = 2; i < sequence.size(); ++i) {
            if (sequence[i - 1] != SentenceEnd)
                counter.add(tripleKey(sequence[i - 2], sequence[i - 1], sequence[i]));
        }
        return counter.take();
    }

    static double bytesOfTables(const std::vector<CountedKey> &pairs, const std::vector<CountedKey> &triples,
                                quint32 least)
    {
        const auto kept = [](const std::vector<CountedKey> &counts, quint32 atLeast) {
            return static_cast<double>(std::count_if(counts.begin(), counts.end(),
                                                     [atLeast](const CountedKey &c) { return c.uses >= atLeast; }));
        };
        return (kept(pairs, leastPair(least)) * sizeof(PairSlot) + kept(triples, least) * sizeof(TripleSlot))
               / fullness;
    }

    static quint32 leastPair(quint32 leastTriple) { return std::max(2U, leastTriple - 1); }

    void dropSeldom(std::vector<CountedKey> &pairs, std::vector<CountedKey> &triples) const
    {
        quint32 least = 2;
        while (bytesOfTables(pairs, triples, least) > static_cast<double>(m_options.tableBytes))
            ++least;
        std::erase_if(pairs, [least](const CountedKey &pair) { return pair.uses < leastPair(least); });
        std::erase_if(triples, [least](const CountedKey &triple) { return triple.uses < least; });
    }

    double usesAsContext(WordId id) const
    {
        return id < FirstWord ? m_specials[id] : m_entries[id - FirstWord].record.uses;
    }

    /// What interpolated discounting leaves for shorter contexts, for each context in turn.
    template<typename Context, typename Uses, typename Keep>
    static void forEachShare(const std::vector<CountedKey> &counts, Context context, Uses uses, Keep keep)
    {
        for (size_t begin = 0; begin < counts.size();) {
            const quint64 key = context(counts[begin].key);
            double taken = 0;
            size_t end = begin;
            for (; end < counts.size() && context(counts[end].key) == key; ++end)
                taken += usesOfKept(counts[end].uses) - discount;
            keep(key, 1 - taken / std::max(1.0, uses(key)));
            begin = end;
        }
    }

    static double usesOfKept(quint32 uses) { return toasoan::usesOf(countCode(uses)); }

    void setWordShares(const std::vector<CountedKey> &pairs)
    {
        forEachShare(
            pairs, [](quint64 key) { return key >> 16; },
            [this](quint64 id) { return usesAsContext(static_cast<WordId>(id)); },
            [this](quint64 id, double share) {
                if (id < FirstWord)
                    m_specialShares[id] = shareCode(share);
                else
                    m_entries[id - FirstWord].record.share = shareCode(share);
            });
    }

    static std::vector<quint8> pairShares(const std::vector<CountedKey> &pairs, const std::vector<CountedKey> &triples)
    {
        std::vector<quint8> shares(pairs.size(), 0);
        const auto placeOf = [&pairs](quint64 key) {
            return std::lower_bound(pairs.begin(), pairs.end(), key,
                                    [](const CountedKey &pair, quint64 k) { return pair.key < k; });
        };
        const auto has = [&](auto place, quint64 key) { return place != pairs.end() && place->key == key; };
        forEachShare(
            triples, [](quint64 key) { return key >> 16; },
            [&](quint64 key) {
                const auto place = placeOf(key);
                return has(place, key) ? usesOfKept(place->uses) : 1.0;
            },
            [&](quint64 key, double share) {
                const auto place = placeOf(key);
                if (has(place, key))
                    shares[static_cast<size_t>(place - pairs.begin())] = shareCode(share);
            });
        return shares;
    }

    template<typename Slot, typename IsFree, typename Make>
    static std::vector<Slot> table(const std::vector<CountedKey> &counts, IsFree isFree, Make make)
    {
        std::vector<Slot> slots(static_cast<size_t>(static_cast<double>(counts.size()) / fullness) + 1);
        for (size_t i = 0; i < counts.size(); ++i) {
            const Hashed hashed(counts[i].key);
            size_t at = hashed.slot(slots.size());
            while (!isFree(slots[at]))
                at = at + 1 == slots.size() ? 0 : at + 1;
            slots[at] = make(i, hashed.fingerprint());
        }
        return slots;
    }

    static std::vector<PairSlot> pairTable(const std::vector<CountedKey> &pairs, const std::vector<quint8> &shares)
    {
        return table<PairSlot>(
            pairs, [](const PairSlot &slot) { return slot.fingerprint == 0; },
            [&](size_t i, quint16 fingerprint) {
                return PairSlot{fingerprint, countCode(pairs[i].uses), shares[i]};
            });
    }

    static std::vector<TripleSlot> tripleTable(const std::vector<CountedKey> &triples)
    {
        return table<TripleSlot>(
            triples, [](const TripleSlot &slot) { return slot.count == 0; },
            [&](size_t i, quint16 fingerprint) {
                const int code = std::min<int>(countCode(triples[i].uses) + 1, 255);
                return TripleSlot{static_cast<quint8>(fingerprint & 0xFF), static_cast<quint8>(fingerprint >> 8),
                                  static_cast<quint8>(code)};
            });
    }

    void addWords(std::array<QByteArray, modelPartCount> &parts) const
    {
        std::vector<quint32> offsets(FirstWord, 0);
        QString letters;
        std::vector<WordRecord> records(FirstWord);
        for (size_t id = 0; id < FirstWord; ++id)
            records[id] = {m_specials[id], m_specialShares[id], 0, 0, 0};
        for (const Entry &entry : m_entries) {
            offsets.push_back(static_cast<quint32>(letters.size()));
            letters += m_corpus.words()[entry.index].key;
            records.push_back(entry.record);
        }
        offsets.push_back(static_cast<quint32>(letters.size()));
        part(parts, ModelPart::WordOffsets) = bytesOf(offsets);
        part(parts, ModelPart::WordLetters) = {reinterpret_cast<const char *>(letters.constData()), letters.size() * 2};
        part(parts, ModelPart::WordRecords) = bytesOf(records);
        part(parts, ModelPart::WordSlots) = bytesOf(wordSlots());
    }

    std::vector<WordId> wordSlots() const
    {
        std::vector<WordId> slots(m_entries.size() * 2 + FirstWord * 2, UnknownWord);
        for (size_t i = 0; i < m_entries.size(); ++i) {
            size_t at = wordHash(m_corpus.words()[m_entries[i].index].key) % slots.size();
            while (slots[at] != UnknownWord)
                at = at + 1 == slots.size() ? 0 : at + 1;
            slots[at] = static_cast<WordId>(FirstWord + i);
        }
        return slots;
    }

    static QByteArray &part(std::array<QByteArray, modelPartCount> &parts, ModelPart which)
    {
        return parts[static_cast<size_t>(which)];
    }

    std::array<QByteArray, modelPartCount> parts(const std::vector<CountedKey> &pairs,
                                                 const std::vector<CountedKey> &triples, QJsonObject provenance)
    {
        setWordShares(pairs);
        std::array<QByteArray, modelPartCount> parts;
        addWords(parts);
        part(parts, ModelPart::Pairs) = bytesOf(pairTable(pairs, pairShares(pairs, triples)));
        part(parts, ModelPart::Triples) = bytesOf(tripleTable(triples));
        provenance.insert(QStringLiteral("words"), static_cast<qint64>(m_entries.size()));
        provenance.insert(QStringLiteral("pairs"), static_cast<qint64>(pairs.size()));
        provenance.insert(QStringLiteral("triples"), static_cast<qint64>(triples.size()));
        part(parts, ModelPart::Provenance) = QJsonDocument(provenance).toJson(QJsonDocument::Compact);
        return parts;
    }

    const Corpus &m_corpus;
    const LearningOptions &m_options;
    std::vector<Entry> m_entries; ///< the vocabulary, most used first; its id is FirstWord plus the index
    std::array<quint32, FirstWord> m_specials{};
    std::array<quint8, FirstWord> m_specialShares{};
};

} // namespace

QByteArray learnedModel(const Corpus &corpus, const LearningOptions &options, const QJsonObject &provenance)
{
    return ModelWriter(corpus, options).write(provenance);
}

} // namespace toasoan
