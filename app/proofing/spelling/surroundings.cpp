#include "app/proofing/spelling/surroundings.h"

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

quint64 hashOf(const QString &key)
{
    return wordHash(key);
}

quint64 pairHash(quint64 first, quint64 second)
{
    return Hashed(first * 3 + second).value;
}

bool isInsideSentence(const Reading &reading, const ArticleWord &word)
{
    return word.token() > 0 && reading.tokens.at(word.token() - 1).kind() != TokenKind::Punctuation;
}

} // namespace

Surroundings::Surroundings(const QList<ReadingPtr> &readings) : m_readings(readings)
{
    quint32 position = 0;
    for (const ReadingPtr &reading : readings) {
        m_starts.push_back(position);
        quint64 before = 0;
        for (const ArticleWord &word : reading->words) {
            const quint64 hash = hashOf(word.key());
            m_words.push_back({hash, position});
            if (word.joined())
                m_pairs.push_back({pairHash(before, hash), position});
            if (startsWithCapital(word.text()) && isInsideSentence(*reading, word))
                m_capitals.push_back({hash, position});
            before = hash;
            ++position;
        }
    }
    std::sort(m_words.begin(), m_words.end());
    std::sort(m_pairs.begin(), m_pairs.end());
    std::sort(m_capitals.begin(), m_capitals.end());
}

quint32 Surroundings::uses(const std::vector<Use> &all, quint64 hash, quint32 position) const
{
    const auto begin = std::lower_bound(all.begin(), all.end(), Use{hash, position - std::min(position, reach)});
    const auto end = std::upper_bound(begin, all.end(), Use{hash, position + reach});
    const auto count = static_cast<quint32>(end - begin);
    return count;
}

bool Surroundings::phraseElsewhere(quint64 hash, qsizetype reading, qsizetype word, quint32 position) const
{
    const QList<ArticleWord> &words = m_readings.at(reading)->words;
    const bool isWritten = hash == hashOf(words.at(word).key());
    const quint32 own = isWritten ? 1 : 0;
    if (words.at(word).joined() && uses(m_pairs, pairHash(hashOf(words.at(word - 1).key()), hash), position) > own)
        return true;
    return word + 1 < words.size() && words.at(word + 1).joined()
           && uses(m_pairs, pairHash(hash, hashOf(words.at(word + 1).key())), position) > own;
}

Features Surroundings::least()
{
    return {};
}

Features Surroundings::most()
{
    const auto everywhere = static_cast<float>(std::log1p(2 * reach + 1));
    Features features{};
    features[Feature::WrittenElsewhere] = everywhere;
    features[Feature::MeantElsewhere] = everywhere;
    features[Feature::PhraseElsewhere] = 1;
    features[Feature::MeantPhraseElsewhere] = 1;
    features[Feature::CapitalElsewhere] = 1;
    features[Feature::CapitalMeantElsewhere] = 1;
    return features;
}

void Surroundings::fill(Features &features, qsizetype reading, qsizetype word, const QString &meant) const
{
    const ArticleWord &written = m_readings.at(reading)->words.at(word);
    const quint32 position = m_starts[static_cast<size_t>(reading)] + static_cast<quint32>(word);
    const quint64 hash = hashOf(written.key());
    const quint64 meantHash = hashOf(meant);
    const bool capital = startsWithCapital(written.text()) && isInsideSentence(*m_readings.at(reading), written);
    features[Feature::WrittenElsewhere] = static_cast<float>(std::log1p(uses(m_words, hash, position) - 1));
    features[Feature::MeantElsewhere] = static_cast<float>(std::log1p(uses(m_words, meantHash, position)));
    features[Feature::PhraseElsewhere] = phraseElsewhere(hash, reading, word, position) ? 1 : 0;
    features[Feature::MeantPhraseElsewhere] = phraseElsewhere(meantHash, reading, word, position) ? 1 : 0;
    features[Feature::CapitalElsewhere] = uses(m_capitals, hash, position) > (capital ? 1U : 0U) ? 1 : 0;
    features[Feature::CapitalMeantElsewhere] = uses(m_capitals, meantHash, position) > 0 ? 1 : 0;
}

} // namespace toasoan
