#pragma once
#include "app/article/article.h"

#include <QStringList>

#include <random>

namespace toasoan::benchmarks {

/// Articles in made-up words that are as common as words of a language are: the n-th is half as common as the n/2-th.
/// Syllables have the shape of Vietnamese ones, with their marks; one word in fifty is a rare, longer name.
class ZipfText
{
public:
    explicit ZipfText(quint32 seed);

    [[nodiscard]] Article article(int words);
    [[nodiscard]] QString word();
    [[nodiscard]] QString words(int count);

private:
    [[nodiscard]] size_t upTo(size_t limit) { return m_random() % limit; }
    [[nodiscard]] QString sentence(int count);

    std::mt19937 m_random;
    QStringList m_syllables; ///< the commonest first
    QStringList m_names;
    std::discrete_distribution<int> m_common;
};

} // namespace toasoan::benchmarks
