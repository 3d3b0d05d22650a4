#include "app/proofing/spelling/suspects.h"

#include "app/proofing/model/sequence.h"
#include "app/proofing/spelling/exempt_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toasoan {

namespace {

constexpr qsizetype rememberedWords = 20000;
constexpr double usesAboveSuspicion = 10; ///< of the word between its neighbours: nobody writes a slip so often
constexpr size_t preliminary = 8;         ///< candidates that the triples are asked about
constexpr size_t keptChoices = 3;
constexpr float leastMargin = -3;
constexpr quint32 frequentUses = 1000;
constexpr double functionShare = 0.0012; ///< of all words: some 150 are used that often

float clipped(double value, double limit)
{
    return static_cast<float>(std::clamp(value, -limit, limit));
}

float logUses(double uses)
{
    return static_cast<float>(std::log1p(uses));
}

} // namespace

SuspectSearch::SuspectSearch(const LanguageModel &model, const Speller &speller)
    : m_model(model), m_speller(speller), m_index(model), m_functionUses(model.allUses() * functionShare)
{}

const std::vector<Candidate> &SuspectSearch::candidatesFor(const QString &key)
{
    if (m_candidates.size() > rememberedWords)
        m_candidates.clear();
    auto known = m_candidates.find(key);
    if (known == m_candidates.end())
        known = m_candidates.insert(key, m_index.candidatesFor(key));
    return *known;
}

/// One paragraph as the model sees it.
class SuspectSearch::Paragraph
{
public:
    Paragraph(SuspectSearch &search, const Reading &reading)
        : m_search(search), m_model(search.m_model), m_reading(reading), m_ids(edge, SentenceEnd), m_words(edge, -1)
    {
        qsizetype next = 0;
        for (const Token &token : reading.tokens) {
            const bool isWord = token.kind() == TokenKind::Word;
            m_ids.push_back(isWord ? m_model.idOf(reading.words.at(next).key()) : specialIdOf(reading, token));
            m_words.push_back(isWord ? next++ : -1);
        }
        m_ids.insert(m_ids.end(), edge, SentenceEnd);
        m_words.insert(m_words.end(), edge, -1);
    }

    std::vector<Suspect> run()
    {
        constexpr size_t ahead = 8;
        std::vector<Suspect> suspects;
        for (size_t at = edge; at + edge < m_ids.size(); ++at) {
            if (at + ahead + 1 < m_ids.size())
                m_model.fetch(m_ids[at + ahead - 1], m_ids[at + ahead], m_ids[at + ahead + 1]);
            if (m_words[at] < 0 || isAboveSuspicion(at) || isInSeries(at) || isExempt(m_reading, m_words[at]))
                continue;
            std::vector<Choice> choices = choicesAt(at);
            if (!choices.empty())
                suspects.push_back({m_words[at], std::move(choices)});
        }
        return suspects;
    }

private:
    static constexpr size_t edge = 2;
    static constexpr double neverMet = -4; ///< in place of a bond; rarer than chance by as much is as good as never

    const ArticleWord &wordAt(size_t at) const { return m_reading.words.at(m_words[at]); }

    bool isAboveSuspicion(size_t at) const
    {
        const WordId word = m_ids[at];
        if (word == UnknownWord)
            return false;
        const double around = m_model.tripleUses(m_ids[at - 1], word, m_ids[at + 1]);
        if (around >= usesAboveSuspicion)
            return true;
        return m_model.tripleUses(m_ids[at - 2], m_ids[at - 1], word) >= usesAboveSuspicion
               && m_model.tripleUses(word, m_ids[at + 1], m_ids[at + 2]) >= usesAboveSuspicion;
    }

    /// "tự trồng, tự đo, tự ghi": what the head of a series is usually followed by ("tự do") says nothing here.
    bool isInSeries(size_t at) const
    {
        const WordId head = m_ids[at - 1];
        if (head < FirstWord || !m_model.recordOf(m_ids[at]).has(WordFlag::Syllable))
            return false;
        return (m_ids[at + 1] == Comma && m_ids[at + 2] == head) || (m_ids[at - 2] == Comma && isLedBy(head, at - 3));
    }

    /// Whether the few words that end at `last` begin with this one.
    bool isLedBy(WordId head, size_t last) const
    {
        constexpr size_t longest = 4;
        for (size_t i = last; i + longest > last && m_ids[i] >= FirstWord; --i) {
            if (m_ids[i] == head)
                return true;
        }
        return false;
    }

    double pairFit(size_t at, WordId word) const
    {
        return std::log(m_model.probability(m_ids[at - 1], word) * m_model.probability(word, m_ids[at + 1]));
    }

    double tripleFit(size_t at, WordId word) const
    {
        return std::log(m_model.probability(m_ids[at - 2], m_ids[at - 1], word)
                        * m_model.probability(m_ids[at - 1], word, m_ids[at + 1])
                        * m_model.probability(word, m_ids[at + 1], m_ids[at + 2]));
    }

    /// The same for two words in the place of one.
    double pairFit(size_t at, WordId first, WordId second) const
    {
        return std::log(m_model.probability(m_ids[at - 1], first)) + std::log(m_model.probability(first, second))
               + std::log(m_model.probability(second, m_ids[at + 1]));
    }

    double tripleFit(size_t at, WordId first, WordId second) const
    {
        return std::log(m_model.probability(m_ids[at - 2], m_ids[at - 1], first))
               + std::log(m_model.probability(m_ids[at - 1], first, second))
               + std::log(m_model.probability(first, second, m_ids[at + 1]))
               + std::log(m_model.probability(second, m_ids[at + 1], m_ids[at + 2]));
    }

    double pairFit(size_t at, const Candidate &candidate) const
    {
        return candidate.second == UnknownWord ? pairFit(at, candidate.word)
                                               : pairFit(at, candidate.word, candidate.second);
    }

    double tripleFit(size_t at, const Candidate &candidate) const
    {
        return candidate.second == UnknownWord ? tripleFit(at, candidate.word)
                                               : tripleFit(at, candidate.word, candidate.second);
    }

    struct Scored
    {
        const Candidate *candidate = nullptr;
        double pairGain = 0;
        double gain = 0;
        double margin = 0;
    };

    static WordId lastOf(const Candidate &candidate)
    {
        return candidate.second == UnknownWord ? candidate.word : candidate.second;
    }

    /// What pairFit() will ask of each.
    void fetchPairs(size_t at, const std::vector<Candidate> &candidates) const
    {
        for (const Candidate &candidate : candidates) {
            m_model.fetch(m_ids[at - 1], candidate.word);
            m_model.fetch(lastOf(candidate), m_ids[at + 1]);
        }
    }

    /// What tripleFit() will ask of each.
    void fetchTriples(size_t at, const std::vector<Scored> &best) const
    {
        for (const Scored &one : best) {
            const WordId first = one.candidate->word;
            const WordId last = lastOf(*one.candidate);
            m_model.fetch(m_ids[at - 2], m_ids[at - 1], first);
            m_model.fetch(last, m_ids[at + 1], m_ids[at + 2]);
            if (first == last)
                m_model.fetch(m_ids[at - 1], first, m_ids[at + 1]);
        }
    }

    std::vector<Scored> scored(size_t at) const
    {
        const std::vector<Candidate> &candidates = m_search.candidatesFor(wordAt(at).key());
        fetchPairs(at, candidates);
        const double written = pairFit(at, m_ids[at]);
        std::vector<Scored> all;
        all.reserve(candidates.size());
        for (const Candidate &candidate : candidates) {
            const double gain = pairFit(at, candidate) - written;
            all.push_back({&candidate, gain, 0, gain - candidate.cost});
        }
        keepBest(all, preliminary);
        return all;
    }

    static void keepBest(std::vector<Scored> &all, size_t count)
    {
        const size_t kept = std::min(all.size(), count);
        std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept), all.end(),
                          [](const Scored &a, const Scored &b) { return a.margin > b.margin; });
        all.resize(kept);
    }

    std::vector<Choice> choicesAt(size_t at) const
    {
        std::vector<Scored> best = scored(at);
        fetchTriples(at, best);
        const double written = best.empty() ? 0 : tripleFit(at, m_ids[at]);
        for (Scored &one : best) {
            one.gain = tripleFit(at, *one.candidate) - written;
            one.margin = one.gain - one.candidate->cost;
        }
        keepBest(best, keptChoices + 1);
        std::vector<Choice> choices;
        for (size_t i = 0; i < std::min(best.size(), keptChoices) && best.front().margin > leastMargin; ++i) {
            const double next = i + 1 < best.size() ? best[i + 1].margin : leastMargin - 5;
            choices.push_back({*best[i].candidate, static_cast<float>(best[i].margin),
                               featuresOf(at, best[i], best[i].margin - next)});
        }
        return choices;
    }

    bool isAtHead(size_t at) const
    {
        return m_ids[at - 1] == SentenceEnd || (m_ids[at - 1] == OtherSign && m_ids[at - 2] == SentenceEnd);
    }

    bool isCapital(size_t at) const { return m_words[at] >= 0 && startsWithCapital(wordAt(at).text()); }

    Features featuresOf(size_t at, const Scored &scored, double gap) const
    {
        Features f{};
        addMargins(f, scored, gap);
        addWritten(f, at);
        addMeant(f, at, *scored.candidate);
        addNeighbours(f, at, *scored.candidate);
        addBonds(f, at, *scored.candidate);
        f[Feature::ForeignAround] = foreignAround(at);
        addProducts(f, scored.candidate->slip);
        return f;
    }

    static void addProducts(Features &f, Slip slip)
    {
        f[Feature::ValidMargin] = f[Feature::Valid] * f[Feature::Margin];
        f[Feature::KnownMargin] = f[Feature::Known] * f[Feature::Margin];
        f[Feature::CapitalMargin] = f[Feature::Capital] * f[Feature::Margin];
        f[Feature::FunctionMargin] = f[Feature::FunctionWritten] * f[Feature::Margin];
        f[marginOf(slip)] = f[Feature::Margin];
    }

    static Feature::Index marginOf(Slip slip)
    {
        if (slip <= Slip::OtherTone)
            return Feature::ToneMargin;
        if (slip <= Slip::MarkChanged)
            return Feature::MarkMargin;
        return slip <= Slip::LettersSwapped ? Feature::LetterMargin : Feature::SoundMargin;
    }

    bool isFunction(WordId word) const { return word != UnknownWord && m_model.recordOf(word).uses >= m_functionUses; }

    double bond(WordId first, WordId second) const
    {
        const double uses = m_model.pairUses(first, second);
        if (uses <= 0)
            return neverMet;
        return std::log(m_model.probability(first, second) / m_model.probability(second));
    }

    /// With the neighbours, the closer first.
    std::array<double, 2> bonds(size_t at, WordId first, WordId last) const
    {
        std::array<double, 2> both = {bond(m_ids[at - 1], first), bond(last, m_ids[at + 1])};
        if (both[0] < both[1])
            std::swap(both[0], both[1]);
        return both;
    }

    void addBonds(Features &f, size_t at, const Candidate &candidate) const
    {
        const auto written = bonds(at, m_ids[at], m_ids[at]);
        const auto meant = bonds(at, candidate.word, lastOf(candidate));
        f[Feature::BondWritten] = clipped(written[0], 12);
        f[Feature::BondOtherWritten] = clipped(written[1], 12);
        f[Feature::BondMeant] = clipped(meant[0], 12);
        f[Feature::BondOtherMeant] = clipped(meant[1], 12);
        f[Feature::NeverMet] = static_cast<float>((written[0] <= neverMet) + (written[1] <= neverMet));
        f[Feature::NeverMetMeant] = static_cast<float>((meant[0] <= neverMet) + (meant[1] <= neverMet));
        f[Feature::FunctionWritten] = isFunction(m_ids[at]) ? 1 : 0;
        f[Feature::FunctionMeant] = isFunction(candidate.word) ? 1 : 0;
    }

    float foreignAround(size_t at) const
    {
        int words = 0;
        int foreign = 0;
        for (size_t i = at - std::min<size_t>(at, 4); i < std::min(m_ids.size(), at + 5); ++i) {
            if (m_words[i] < 0 || i == at)
                continue;
            ++words;
            foreign += m_model.recordOf(m_ids[i]).has(WordFlag::Syllable) ? 0 : 1;
        }
        return words == 0 ? 0 : static_cast<float>(foreign) / static_cast<float>(words);
    }

    static void addMargins(Features &f, const Scored &scored, double gap)
    {
        f[Feature::Bias] = 1;
        f[Feature::Margin] = clipped(scored.margin, 8);
        f[Feature::WideMargin] = clipped(scored.margin, 20);
        f[Feature::MarginAbove] = std::max(f[Feature::Margin], 0.0F);
        f[Feature::Gain] = clipped(scored.gain, 16);
        f[Feature::PairGain] = clipped(scored.pairGain, 16);
        f[Feature::Cost] = scored.candidate->cost;
        f[Feature::Gap] = clipped(gap, 8);
    }

    void addWritten(Features &f, size_t at) const
    {
        const WordRecord &record = m_model.recordOf(m_ids[at]);
        const ArticleWord &word = wordAt(at);
        const bool unknown = m_ids[at] == UnknownWord;
        f[Feature::Valid] = record.has(WordFlag::Syllable) ? 1 : 0;
        f[Feature::Known] = m_search.m_speller.isRight(word.text()) ? 1 : 0;
        f[Feature::Frequent] = !unknown && record.uses >= frequentUses ? 1 : 0;
        f[Feature::UsesWritten] = unknown ? 0 : logUses(record.uses);
        f[Feature::AtHead] = isAtHead(at) ? 1 : 0;
        f[Feature::Capital] = isCapital(at) && !isAtHead(at) ? 1 : 0;
        f[Feature::CapitalsWritten] = unknown ? 0.5F : static_cast<float>(record.capitals) / 255;
        f[Feature::Length] = static_cast<float>(word.key().size());
        f[Feature::Marked] =
            std::any_of(word.key().begin(), word.key().end(), [](QChar c) { return c.unicode() >= 0x80; }) ? 1 : 0;
    }

    void addMeant(Features &f, size_t at, const Candidate &candidate) const
    {
        const WordRecord &record = m_model.recordOf(candidate.word);
        f[Feature::UsesMeant] = logUses(record.uses);
        f[Feature::CapitalsMeant] = static_cast<float>(record.capitals) / 255;
        f[Feature::Borrowed] = record.has(WordFlag::Syllable) ? 0 : 1;
        f[Feature::AlsoTone] = candidate.alsoTone ? 1 : 0;
        const bool letters = candidate.slip >= Slip::LetterLeftOut && candidate.slip <= Slip::LettersSwapped;
        f[Feature::LetterSlip] = letters && candidate.alsoTone ? 1 : 0;
        f[static_cast<size_t>(Feature::SlipBegin) + static_cast<size_t>(candidate.slip)] = 1;
        f[Feature::FitMeant] = clipped(tripleFit(at, candidate) / 3, 16);
    }

    void addNeighbours(Features &f, size_t at, const Candidate &candidate) const
    {
        const WordId before = m_ids[at - 1];
        const WordId after = m_ids[at + 1];
        const WordId last = lastOf(candidate);
        f[Feature::CapitalBefore] = isCapital(at - 1) ? 1 : 0;
        f[Feature::CapitalAfter] = isCapital(at + 1) ? 1 : 0;
        f[Feature::UnknownAround] =
            static_cast<float>((before == UnknownWord ? 1 : 0) + (after == UnknownWord ? 1 : 0));
        f[Feature::FitBefore] = clipped(std::log(m_model.probability(before, m_ids[at])), 16);
        f[Feature::FitAfter] = clipped(std::log(m_model.probability(m_ids[at], after)), 16);
        f[Feature::PairBefore] = logUses(m_model.pairUses(before, m_ids[at]));
        f[Feature::PairAfter] = logUses(m_model.pairUses(m_ids[at], after));
        f[Feature::PairBeforeMeant] = logUses(m_model.pairUses(before, candidate.word));
        f[Feature::PairAfterMeant] = logUses(m_model.pairUses(last, after));
        f[Feature::TripleMeant] = candidate.second != UnknownWord ? 0 : triples(at, candidate.word);
        f[Feature::TripleWritten] = triples(at, m_ids[at]);
    }

    float triples(size_t at, WordId word) const
    {
        return logUses(m_model.tripleUses(m_ids[at - 2], m_ids[at - 1], word)
                       + m_model.tripleUses(m_ids[at - 1], word, m_ids[at + 1])
                       + m_model.tripleUses(word, m_ids[at + 1], m_ids[at + 2]));
    }

    SuspectSearch &m_search;
    const LanguageModel &m_model;
    const double m_functionUses = m_search.m_functionUses;
    const Reading &m_reading;
    std::vector<WordId> m_ids;      ///< of tokens, two sentence ends before and behind
    std::vector<qsizetype> m_words; ///< index in Reading::words; -1: no word
};

std::vector<Suspect> SuspectSearch::suspectsIn(const Reading &reading)
{
    return Paragraph(*this, reading).run();
}

} // namespace toasoan
