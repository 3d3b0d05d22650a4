#pragma once
#include "app/proofing/reading.h"
#include "app/proofing/spelling/suspect.h"

#include <vector>

namespace toasoan {

/// What the words of an article do elsewhere in it. A writer repeats names and terms, and with them what only looks
/// like a slip. "Elsewhere" is within reach words: a whole article, or the part around of a file that holds many.
class Surroundings
{
public:
    static constexpr quint32 reach = 1500; ///< words, either side

    explicit Surroundings(const QList<ReadingPtr> &readings);

    /// Between these lies all that fill() answers.
    [[nodiscard]] static Features least();
    [[nodiscard]] static Features most();
    /// Fills the features from Feature::FirstOfArticle on. `reading` is an index in the readings.
    void fill(Features &features, qsizetype reading, qsizetype word, const QString &meant) const;

private:
    struct Use
    {
        quint64 hash = 0;
        quint32 position = 0; ///< counted over the article
        friend auto operator<=>(const Use &, const Use &) = default;
    };
    [[nodiscard]] quint32 uses(const std::vector<Use> &all, quint64 hash, quint32 position) const;
    [[nodiscard]] bool phraseElsewhere(quint64 hash, qsizetype reading, qsizetype word, quint32 position) const;

    const QList<ReadingPtr> m_readings;
    std::vector<quint32> m_starts; ///< position of each reading's first word
    std::vector<Use> m_words;      ///< sorted, as are the others
    std::vector<Use> m_pairs;
    std::vector<Use> m_capitals; ///< words with a capital inside a sentence
};

} // namespace toasoan
