#include "app/proofing/model/language_model.h"

#include <algorithm>
#include <numeric>

namespace toasoan {

namespace {

constexpr double unknownWord = 1e-7; ///< probability of a word that is in no vocabulary

} // namespace

quint64 wordHash(QStringView key)
{
    quint64 hash = 0xCBF29CE484222325U;
    for (const QChar c : key)
        hash = (hash ^ c.unicode()) * 0x100000001B3U;
    return Hashed(hash).value;
}

LanguageModel::LanguageModel(ModelFile file)
    : m_file(std::move(file))
    , m_offsets(m_file.part<quint32>(ModelPart::WordOffsets))
    , m_letters(m_file.part<char16_t>(ModelPart::WordLetters))
    , m_records(m_file.part<WordRecord>(ModelPart::WordRecords))
    , m_slots(m_file.part<WordId>(ModelPart::WordSlots))
    , m_pairs(m_file.part<PairSlot>(ModelPart::Pairs))
    , m_triples(m_file.part<TripleSlot>(ModelPart::Triples))
    , m_archivePairs(m_file.part<PairSlot>(ModelPart::ArchivePairs))
    , m_archiveTriples(m_file.part<TripleSlot>(ModelPart::ArchiveTriples))
{
    for (const WordRecord &record : m_records)
        m_allUses += record.uses;
    m_allUses = std::max(m_allUses, 1.0);
}

bool LanguageModel::isSound() const
{
    const size_t words = m_records.size();
    return words >= FirstWord && words <= 0xFFFF && m_offsets.size() == words + 1 && m_slots.size() > words
           && std::is_sorted(m_offsets.begin(), m_offsets.end()) && m_offsets.back() <= m_letters.size()
           && std::all_of(m_slots.begin(), m_slots.end(), [words](WordId id) { return id < words; });
}

Result<LanguageModel> LanguageModel::open(const QString &path)
{
    return ModelFile::open(path).and_then([&path](ModelFile &&file) -> Result<LanguageModel> {
        LanguageModel model(std::move(file));
        if (!model.isSound())
            return failure(ErrorCode::BadInput, QStringLiteral("its parts do not belong together"), {path});
        return model;
    });
}

WordId LanguageModel::idOf(QStringView key) const
{
    size_t at = wordHash(key) % m_slots.size();
    for (size_t probes = 0; probes < m_slots.size(); ++probes) {
        const WordId id = m_slots[at];
        if (id == UnknownWord || wordOf(id) == key)
            return id;
        at = at + 1 == m_slots.size() ? 0 : at + 1;
    }
    return UnknownWord;
}

QStringView LanguageModel::wordOf(WordId id) const
{
    return {m_letters.data() + m_offsets[id], static_cast<qsizetype>(m_offsets[id + 1U] - m_offsets[id])};
}

double LanguageModel::pairUses(WordId first, WordId second) const
{
    const PairSlot *slot = m_pairs.find(first, second);
    const PairSlot *archive = m_archivePairs.find(first, second);
    return (slot ? usesOf(slot->count) : 0) + (archive ? usesOf(archive->count) : 0);
}

double LanguageModel::tripleUses(WordId first, WordId second, WordId third) const
{
    return m_triples.uses(first, second, third) + m_archiveTriples.uses(first, second, third);
}

/// The share of a pair that both know is that of the shipped table, which counted more.
LanguageModel::Context LanguageModel::contextOf(WordId before2, WordId before1) const
{
    const PairSlot *slot = m_pairs.find(before2, before1);
    const PairSlot *archive = m_archivePairs.find(before2, before1);
    Context context;
    context.uses = (slot ? usesOf(slot->count) : 0) + (archive ? usesOf(archive->count) : 0);
    if (slot || archive)
        context.share = shareOf(slot ? slot->share : archive->share);
    return context;
}

double LanguageModel::probability(WordId word) const
{
    return word == UnknownWord ? unknownWord : std::max(unknownWord, m_records[word].uses / m_allUses);
}

double LanguageModel::probability(WordId before, WordId word) const
{
    const WordRecord &record = m_records[before];
    const double shorter = shareOf(record.share) * probability(word);
    const double uses = word == UnknownWord ? 0 : pairUses(before, word);
    return uses > 0 ? std::max(uses - discount, 0.0) / record.uses + shorter : shorter;
}

double LanguageModel::probability(WordId before2, WordId before1, WordId word) const
{
    const double shorter = probability(before1, word);
    const Context context = contextOf(before2, before1);
    if (context.uses <= 0)
        return shorter;
    const double uses = word == UnknownWord ? 0 : tripleUses(before2, before1, word);
    return std::max(uses - discount, 0.0) / context.uses + context.share * shorter;
}

} // namespace toasoan
