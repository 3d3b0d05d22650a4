#include "app/proofing/spelling/letter_slips.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace toasoan {

namespace {

// Costs follow how often each slip was counted among marked errors of Vietnamese (the VSEC collection, 2021).
constexpr float toneLeftOut = 1.6F;
constexpr float hookOrTilde = 1.9F;
constexpr float otherTone = 2.9F;
constexpr float toneAdded = 4.2F;
constexpr float markLeftOut = 2.6F;
constexpr float markChanged = 3.2F;
constexpr float markAdded = 3.8F;
constexpr float furtherMark = 1.2F; ///< who leaves out one mark leaves out the next
constexpr float letterLeftOut = 4.0F;
constexpr float letterDoubled = 4.6F;
constexpr float lettersSwapped = 5.5F;
constexpr float neighbourKey = 5.6F;
constexpr float letterAdded = 6.0F;
constexpr float otherLetter = 7.0F;
constexpr float initialCost = 3.0F;
constexpr float finalCost = 3.3F;
constexpr float rimeCost = 3.6F;

using Letters = std::string; ///< a–z

Letters lettersOf(const PackedWord &word)
{
    Letters letters;
    for (int i = 0; i < word.length; ++i)
        letters += static_cast<char>('a' + word.letter(i) - 1);
    return letters;
}

quint64 packedLetters(const Letters &letters)
{
    quint64 value = 0;
    for (size_t i = 0; i < letters.size(); ++i)
        value |= quint64(letters[i] - 'a' + 1) << (5 * i);
    return value;
}

bool areNeighbours(char a, char b)
{
    static constexpr std::array<std::string_view, 26> neighbours = {
        "qwsz",   "vghn",  "xdfv", "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko",
        "huikmn", "jiolm", "kop",  "njk",    "bhjm", "iklp",   "ol",     "wa",     "edft",
        "awedxz", "rfgy",  "yhji", "cfgb",   "qase", "zsdc",   "tghu",   "asx"};
    return neighbours[static_cast<size_t>(a - 'a')].find(b) != std::string_view::npos;
}

struct Exchange
{
    std::string_view from;
    std::string_view to;
};

/// Initials that sound alike in one region or another, or are written alike.
constexpr std::array<Exchange, 19> initials = {{
    {"s", "x"},  {"ch", "tr"}, {"d", "gi"},   {"d", "r"},  {"gi", "r"}, {"d", "v"}, {"gi", "v"},
    {"l", "n"},  {"g", "gh"},  {"ng", "ngh"}, {"k", "c"},  {"c", "q"},  {"g", "r"}, {"t", "th"},
    {"qu", "h"}, {"n", "nh"},  {"k", "kh"},   {"p", "ph"}, {"b", "p"},
}};
constexpr std::array<Exchange, 7> finals = {
    {{"n", "ng"}, {"t", "c"}, {"n", "nh"}, {"c", "ch"}, {"t", "ch"}, {"m", "n"}, {"p", "t"}}};
/// Without marks: iê and i, ươ and ư, uô and u…
constexpr std::array<Exchange, 22> rimes = {{
    {"ie", "i"},   {"uo", "u"},   {"ie", "e"},   {"uou", "ieu"}, {"uu", "iu"},  {"uu", "uou"},
    {"au", "ao"},  {"eo", "eu"},  {"ay", "ai"},  {"oa", "o"},    {"uy", "i"},   {"ue", "e"},
    {"oai", "oi"}, {"uo", "o"},   {"uye", "ie"}, {"ieu", "iu"},  {"uoi", "ui"}, {"uoi", "oi"},
    {"oe", "e"},   {"uya", "uy"}, {"ua", "uo"},  {"oa", "a"},
}};

bool isVowelLetter(char c)
{
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

/// Letters as onset, vowels and coda; "qu" and "gi" are onsets where vowels follow.
struct Cut
{
    Letters onset;
    Letters vowels;
    Letters coda;
};

Cut cutOf(const Letters &letters)
{
    size_t begin = 0;
    while (begin < letters.size() && !isVowelLetter(letters[begin]))
        ++begin;
    const bool glide = begin + 1 < letters.size() && isVowelLetter(letters[begin + 1])
                       && (letters.substr(0, begin + 1) == "qu" || letters.substr(0, begin + 1) == "gi");
    begin += glide ? 1 : 0;
    size_t end = begin;
    while (end < letters.size() && isVowelLetter(letters[end]))
        ++end;
    return {letters.substr(0, begin), letters.substr(begin, end - begin), letters.substr(end)};
}

class Slips
{
public:
    explicit Slips(const PackedWord &written) : m_letters(lettersOf(written))
    {
        m_slips.push_back({written.letters, std::nullopt, 0});
    }

    std::vector<LetterSlip> run()
    {
        addSounds();
        addShorter();
        addSwapped();
        addLonger();
        addReplaced();
        return std::move(m_slips);
    }

private:
    void add(const Letters &letters, Slip slip, float cost)
    {
        if (!letters.empty() && letters.size() <= PackedWord::longest)
            m_slips.push_back({packedLetters(letters), slip, cost});
    }

    template<size_t N, typename Make>
    void exchange(const std::array<Exchange, N> &pairs, const Letters &part, Slip slip, float cost, Make make)
    {
        for (const Exchange &pair : pairs) {
            if (part == pair.from)
                add(make(Letters(pair.to)), slip, cost);
            else if (part == pair.to)
                add(make(Letters(pair.from)), slip, cost);
        }
    }

    void addSounds()
    {
        const Cut cut = cutOf(m_letters);
        exchange(initials, cut.onset, Slip::Initial, initialCost,
                 [&cut](const Letters &onset) { return onset + cut.vowels + cut.coda; });
        exchange(finals, cut.coda, Slip::Final, finalCost,
                 [&cut](const Letters &coda) { return cut.onset + cut.vowels + coda; });
        exchange(rimes, cut.vowels, Slip::Rime, rimeCost,
                 [&cut](const Letters &vowels) { return cut.onset + vowels + cut.coda; });
    }

    void addShorter()
    {
        for (size_t i = 0; i < m_letters.size() && m_letters.size() > 1; ++i) {
            const bool doubled = i > 0 && m_letters[i] == m_letters[i - 1];
            Letters shorter = m_letters;
            shorter.erase(i, 1);
            add(shorter, doubled ? Slip::LetterDoubled : Slip::LetterAdded, doubled ? letterDoubled : letterAdded);
        }
    }

    void addSwapped()
    {
        for (size_t i = 1; i < m_letters.size(); ++i) {
            Letters swapped = m_letters;
            std::swap(swapped[i - 1], swapped[i]);
            if (swapped != m_letters)
                add(swapped, Slip::LettersSwapped, lettersSwapped);
        }
    }

    void addLonger()
    {
        for (size_t i = 0; i <= m_letters.size(); ++i) {
            for (char c = 'a'; c <= 'z'; ++c)
                add(m_letters.substr(0, i) + c + m_letters.substr(i), Slip::LetterLeftOut, letterLeftOut);
        }
    }

    void addReplaced()
    {
        for (size_t i = 0; i < m_letters.size(); ++i) {
            for (char c = 'a'; c <= 'z'; ++c) {
                if (c == m_letters[i])
                    continue;
                Letters replaced = m_letters;
                replaced[i] = c;
                const bool near = areNeighbours(m_letters[i], c);
                add(replaced, near ? Slip::NeighbourKey : Slip::OtherLetter, near ? neighbourKey : otherLetter);
            }
        }
    }

    Letters m_letters;
    std::vector<LetterSlip> m_slips;
};

struct Reason
{
    Slip slip = Slip::OtherTone;
    float cost = 0;
};

Reason toneReason(Tone written, Tone meant)
{
    if (written == meant)
        return {};
    if (written == Tone::Level)
        return {Slip::ToneLeftOut, toneLeftOut};
    if (meant == Tone::Level)
        return {Slip::ToneAdded, toneAdded};
    const bool alike =
        (written == Tone::Hook && meant == Tone::Tilde) || (written == Tone::Tilde && meant == Tone::Hook);
    return alike ? Reason{Slip::HookOrTilde, hookOrTilde} : Reason{Slip::OtherTone, otherTone};
}

Reason markReason(LetterMark written, LetterMark meant)
{
    if (written == LetterMark::None)
        return {Slip::MarkLeftOut, markLeftOut};
    return meant == LetterMark::None ? Reason{Slip::MarkAdded, markAdded} : Reason{Slip::MarkChanged, markChanged};
}

class MarkReasons
{
public:
    void compare(LetterMark written, LetterMark meant)
    {
        if (written == meant)
            return;
        const Reason reason = markReason(written, meant);
        if (m_count++ == 0)
            m_total = reason;
        else
            m_total.cost += furtherMark;
    }
    [[nodiscard]] bool any() const { return m_count > 0; }
    [[nodiscard]] const Reason &total() const { return m_total; }

private:
    Reason m_total;
    int m_count = 0;
};

/// Compared from both ends as far as the letters are alike; marks on letters that differ are no slip of their own.
MarkReasons markReasons(const PackedWord &written, const PackedWord &meant)
{
    MarkReasons reasons;
    const int shorter = std::min(written.length, meant.length);
    int head = 0;
    for (; head < shorter && written.letter(head) == meant.letter(head); ++head)
        reasons.compare(written.mark(head), meant.mark(head));
    for (int tail = 1; tail <= shorter - head; ++tail) {
        const int w = written.length - tail;
        const int m = meant.length - tail;
        if (written.letter(w) != meant.letter(m))
            break;
        reasons.compare(written.mark(w), meant.mark(m));
    }
    return reasons;
}

} // namespace

std::vector<LetterSlip> letterSlipsOf(const PackedWord &written)
{
    return Slips(written).run();
}

WordDifference differenceOf(const PackedWord &written, const PackedWord &meant)
{
    const Reason tone = toneReason(written.tone, meant.tone);
    const MarkReasons marks = markReasons(written, meant);
    const bool otherTone = written.tone != meant.tone;
    return {marks.any() ? marks.total().slip : tone.slip, tone.cost + marks.total().cost, otherTone};
}

} // namespace toasoan
