#include "app/proofing/learning/model_writer.h"

#include "app/language/syllable.h"
#include "app/proofing/learning/ngram_tables.h"
#include "app/proofing/learning/vocabulary.h"

#include <QJsonDocument>

#include <algorithm>

namespace toasoan {

namespace {

constexpr quint32 usesOfSyllable = 3;
constexpr quint32 usesOfBorrowed = 300;
constexpr quint32 usesOfBorrowedName = 150;
constexpr quint32 leastPairOfArchive = 2;
constexpr quint32 leastTripleOfArchive = 2;

using Parts = std::array<QByteArray, modelPartCount>;

QByteArray &part(Parts &parts, ModelPart which)
{
    return parts[static_cast<size_t>(which)];
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

WordRecord recordOf(const WordCount &word, bool syllable)
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

/// Ids for the words of a corpus; words that are in none stay UnknownWord.
using Ids = std::vector<WordId>;

struct Addition
{
    quint32 index = 0; ///< in Corpus::words()
    WordRecord record;
};

/// Adds those words that are used often enough and have no id yet, the most used first.
void addWords(Vocabulary &vocabulary, Ids &ids, const Corpus &corpus, const LearningOptions &options)
{
    std::vector<Addition> additions;
    const std::vector<WordCount> &words = corpus.words();
    for (quint32 i = 0; i < words.size(); ++i) {
        const bool syllable = words[i].uses >= usesOfSyllable && options.isSyllable(words[i].key);
        if (ids[i] == UnknownWord && (syllable || words[i].uses >= options.leastWordUses))
            additions.push_back({i, recordOf(words[i], syllable)});
    }
    std::sort(additions.begin(), additions.end(), [&words](const Addition &a, const Addition &b) {
        return std::tuple(b.record.uses, words[a.index].key) < std::tuple(a.record.uses, words[b.index].key);
    });
    for (const Addition &addition : additions) {
        if (vocabulary.size() >= Vocabulary::most)
            break;
        ids[addition.index] = static_cast<WordId>(vocabulary.size());
        vocabulary.add(words[addition.index].key, addition.record);
    }
}

/// Also counts what is no word of the vocabulary.
std::vector<WordId> sequenceOf(const Corpus &corpus, const Ids &ids, Vocabulary &vocabulary)
{
    std::vector<WordId> sequence;
    sequence.reserve(corpus.sequence().size());
    for (const quint32 id : corpus.sequence()) {
        sequence.push_back(id < FirstWord ? static_cast<WordId>(id) : ids[id - FirstWord]);
        if (sequence.back() < FirstWord)
            ++vocabulary.recordOf(sequence.back()).uses;
    }
    return sequence;
}

void setShares(Vocabulary &vocabulary, const Ngrams &ngrams, size_t from)
{
    const std::vector<quint8> shares = wordShares(
        ngrams, vocabulary.size(), [&vocabulary](WordId id) { return double(vocabulary.recordOf(id).uses); });
    for (size_t id = from; id < shares.size(); ++id)
        vocabulary.recordOf(static_cast<WordId>(id)).share = shares[id];
}

QByteArray jsonOf(QJsonObject provenance, const Vocabulary &vocabulary, const Ngrams &ngrams)
{
    provenance.insert(QStringLiteral("vocabulary"), static_cast<qint64>(vocabulary.size()));
    provenance.insert(QStringLiteral("pairs"), static_cast<qint64>(ngrams.pairs.size()));
    provenance.insert(QStringLiteral("triples"), static_cast<qint64>(ngrams.triples.size()));
    return QJsonDocument(provenance).toJson(QJsonDocument::Compact);
}

QByteArray copyOf(const ModelFile &file, ModelPart which)
{
    const std::span<const uchar> bytes = file.bytesOf(which);
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// Words of the base keep their ids, and what the archive adds to their uses is counted in.
Ids idsInBase(const LanguageModel &base, const Corpus &archive, Vocabulary &vocabulary)
{
    Ids ids;
    ids.reserve(archive.words().size());
    for (const WordCount &word : archive.words()) {
        ids.push_back(base.idOf(word.key));
        if (ids.back() != UnknownWord)
            vocabulary.recordOf(ids.back()).uses += word.uses;
    }
    return ids;
}

} // namespace

QByteArray learnedModel(const Corpus &corpus, const LearningOptions &options, const QJsonObject &provenance)
{
    Vocabulary vocabulary;
    Ids ids(corpus.words().size(), UnknownWord);
    addWords(vocabulary, ids, corpus, options);
    Ngrams ngrams = countedNgrams(sequenceOf(corpus, ids, vocabulary));
    dropToFit(ngrams, options.tableBytes);
    setShares(vocabulary, ngrams, 0);
    Parts parts;
    vocabulary.write(parts);
    part(parts, ModelPart::Pairs) = pairTable(ngrams);
    part(parts, ModelPart::Triples) = tripleTable(ngrams);
    part(parts, ModelPart::Provenance) = jsonOf(provenance, vocabulary, ngrams);
    return ModelFile::assembled(parts);
}

QByteArray extendedModel(const LanguageModel &base, const Corpus &archive, const LearningOptions &options,
                         const QJsonObject &provenance)
{
    Vocabulary vocabulary = Vocabulary::of(base);
    Ids ids = idsInBase(base, archive, vocabulary);
    addWords(vocabulary, ids, archive, options);
    Ngrams ngrams = countedNgrams(sequenceOf(archive, ids, vocabulary));
    dropSeldom(ngrams, leastPairOfArchive, leastTripleOfArchive);
    dropToFit(ngrams, options.tableBytes);
    setShares(vocabulary, ngrams, base.size());
    Parts parts;
    vocabulary.write(parts);
    for (const ModelPart kept : {ModelPart::Pairs, ModelPart::Triples, ModelPart::Weights})
        part(parts, kept) = copyOf(base.file(), kept);
    part(parts, ModelPart::ArchivePairs) = pairTable(ngrams);
    part(parts, ModelPart::ArchiveTriples) = tripleTable(ngrams);
    part(parts, ModelPart::Provenance) = jsonOf(provenance, vocabulary, ngrams);
    return ModelFile::assembled(parts);
}

} // namespace toasoan
