#include "app/proofing/spelling/candidates.h"

#include "app/proofing/spelling/letter_slips.h"
#include "app/proofing/spelling/raw_keys.h"

#include <algorithm>

namespace toasoan {

namespace {

/// A borrowed word is near to many short syllables: only longer ones may stand for it.
constexpr qsizetype shortestForBorrowed = 4;
constexpr float joinedCost = 3.0F;
constexpr quint32 usesOfJoined = 2000; ///< both words of a joined one are common ones

bool mayReplace(const WordRecord &record)
{
    return record.has(WordFlag::Syllable) || record.has(WordFlag::Borrowed);
}

bool isIOrY(int code)
{
    return code == letterCode(u'i') || code == letterCode(u'y');
}

/// Behind a consonant or qu the two sound alike; behind other vowels (tai, tay) they do not.
bool isStyleOfIY(const PackedWord &word, int at)
{
    if (at == 0)
        return true;
    const int before = word.letter(at - 1);
    if (before == letterCode(u'u'))
        return at == 2 && word.letter(0) == letterCode(u'q');
    return before != letterCode(u'a') && before != letterCode(u'e') && before != letterCode(u'o') && !isIOrY(before);
}

/// The words differ in nothing but i for y where that is a matter of style: kỹ and kĩ, quý and quí.
bool isIYPair(const PackedWord &a, const PackedWord &b)
{
    if (a.length != b.length || a.marks != b.marks || a.tone != b.tone)
        return false;
    for (int i = 0; i < a.length; ++i) {
        if (a.letter(i) != b.letter(i) && !(isIOrY(a.letter(i)) && isIOrY(b.letter(i)) && isStyleOfIY(a, i)))
            return false;
    }
    return true;
}

bool isMarkSlip(Slip slip)
{
    return slip == Slip::MarkLeftOut || slip == Slip::MarkAdded || slip == Slip::MarkChanged;
}

} // namespace

CandidateIndex::CandidateIndex(const LanguageModel &model) : m_model(model)
{
    for (size_t id = FirstWord; id < model.size(); ++id) {
        const auto word = static_cast<WordId>(id);
        if (!mayReplace(model.recordOf(word)))
            continue;
        if (const auto entry = packed(model.wordOf(word)))
            m_byLetters[entry->letters].push_back({word, *entry});
    }
}

class CandidateIndex::Search
{
public:
    Search(const CandidateIndex &index, QStringView key) : m_index(index), m_key(key) {}

    std::vector<Candidate> run()
    {
        if (const auto written = packed(m_key))
            addNear(*written);
        addRawKeys();
        addJoined();
        std::vector<Candidate> found(m_found.begin(), m_found.end());
        std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
            return std::tuple(a.cost, a.word) < std::tuple(b.cost, b.word);
        });
        found.resize(std::min(found.size(), most));
        return found;
    }

private:
    void addNear(const PackedWord &written)
    {
        for (const LetterSlip &slip : letterSlipsOf(written)) {
            const auto entries = m_index.m_byLetters.constFind(slip.letters);
            if (entries == m_index.m_byLetters.constEnd())
                continue;
            for (const Entry &entry : *entries)
                addEntry(written, entry, slip);
        }
    }

    void addEntry(const PackedWord &written, const Entry &entry, const LetterSlip &slip)
    {
        const bool borrowed = !m_index.m_model.recordOf(entry.id).has(WordFlag::Syllable);
        if (entry.word == written || isIYPair(written, entry.word) || (borrowed && m_key.size() < shortestForBorrowed))
            return;
        const WordDifference difference = differenceOf(written, entry.word);
        add({entry.id, UnknownWord, slip.cost + difference.cost, slip.slip.value_or(difference.slip),
             difference.alsoTone && (slip.slip.has_value() || isMarkSlip(difference.slip))});
    }

    void addRawKeys()
    {
        const QString meant = readTelex(m_key);
        const WordId id = meant.isEmpty() ? WordId(UnknownWord) : m_index.m_model.idOf(meant);
        if (id != UnknownWord && m_index.m_model.recordOf(id).has(WordFlag::Syllable) && !isSyllable(m_key))
            add({id, UnknownWord, 1.0F, Slip::RawKeys, false});
    }

    bool isSyllable(QStringView key) const
    {
        const WordId id = m_index.m_model.idOf(key);
        return id != UnknownWord && m_index.m_model.recordOf(id).has(WordFlag::Syllable);
    }

    void addJoined()
    {
        if (m_key.size() < 4 || m_key.size() > 14 || isSyllable(m_key))
            return;
        for (qsizetype at = 1; at < m_key.size(); ++at) {
            const WordId first = m_index.m_model.idOf(m_key.first(at));
            const WordId second = m_index.m_model.idOf(m_key.sliced(at));
            if (isCommon(first) && isCommon(second) && m_index.m_model.pairUses(first, second) > 0)
                add({first, second, joinedCost, Slip::WordsJoined, false});
        }
    }

    bool isCommon(WordId id) const
    {
        const WordRecord &record = m_index.m_model.recordOf(id);
        return id >= FirstWord && record.has(WordFlag::Syllable) && record.uses >= usesOfJoined;
    }

    void add(const Candidate &candidate)
    {
        const auto known = std::find_if(m_found.begin(), m_found.end(), [&candidate](const Candidate &other) {
            return other.word == candidate.word && other.second == candidate.second;
        });
        if (known == m_found.end())
            m_found.push_back(candidate);
        else if (candidate.cost < known->cost)
            *known = candidate;
    }

    const CandidateIndex &m_index;
    QStringView m_key;
    std::vector<Candidate> m_found;
};

std::vector<Candidate> CandidateIndex::candidatesFor(QStringView key) const
{
    return Search(*this, key).run();
}

} // namespace toasoan
