#include "app/proofing/model/language_model.h"

#include <algorithm>
#include <numeric>

namespace toasoan {

namespace {

constexpr double discount = 0.75;    ///< of each count, given to shorter contexts
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
{
    for (const WordRecord &record : m_records)
        m_allUses += record.uses;
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
    return slot ? usesOf(slot->count) : 0;
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
    const PairSlot *context = m_pairs.find(before2, before1);
    if (!context)
        return shorter;
    const double uses = word == UnknownWord ? 0 : tripleUses(before2, before1, word);
    return std::max(uses - discount, 0.0) / usesOf(context->count) + shareOf(context->share) * shorter;
}

} // namespace toasoan
