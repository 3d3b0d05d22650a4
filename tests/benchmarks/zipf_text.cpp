#include "tests/benchmarks/zipf_text.h"

#include <algorithm>

namespace toasoan::benchmarks {
namespace {

constexpr quint32 language = 20261125; ///< the words are the same whatever the text's own seed is
constexpr int nameCount = 20000;

QStringList madeSyllables()
{
    const QStringList onsets = QStringLiteral("b c ch d đ g gi h k kh l m n ng nh p ph qu r s t th tr v x").split(u' ')
                               << QString();
    const QStringList rimes = QStringLiteral("a à á ả ạ an àn án ạn ang áng ao áo ay áy âm ấm ân ần ất âu ậu e é em en "
                                             "eo ê ế ên ện ênh i í im in ính ít iên iến iệt o ó oa òa on ong óng ô ố "
                                             "ôi ối ông ộng ơ ờ ơi ới u ú ui un ung úng ư ừ ưa ứa ương ường uôc uốc")
                                  .split(u' ', Qt::SkipEmptyParts);
    QStringList syllables;
    for (const QString &onset : onsets) {
        for (const QString &rime : rimes)
            syllables.append(onset + rime);
    }
    std::mt19937 random(language);
    std::shuffle(syllables.begin(), syllables.end(), random);
    return syllables;
}

QStringList madeNames(const QStringList &syllables)
{
    std::mt19937 random(language + 1);
    QStringList names;
    for (int i = 0; i < nameCount; ++i) {
        QString name = syllables.at(static_cast<int>(random() % syllables.size()))
                       + syllables.at(static_cast<int>(random() % syllables.size()));
        name[0] = name[0].toUpper();
        names.append(name);
    }
    return names;
}

} // namespace

ZipfText::ZipfText(quint32 seed) : m_random(seed), m_syllables(madeSyllables()), m_names(madeNames(m_syllables))
{
    QList<double> weights;
    for (qsizetype i = 0; i < m_syllables.size(); ++i)
        weights.append(1.0 / static_cast<double>(i + 3));
    m_common = std::discrete_distribution<int>(weights.begin(), weights.end());
}

QString ZipfText::word()
{
    constexpr size_t rarely = 50;
    return upTo(rarely) == 0 ? m_names.at(static_cast<qsizetype>(upTo(static_cast<size_t>(m_names.size()))))
                             : m_syllables.at(m_common(m_random));
}

QString ZipfText::words(int count)
{
    QStringList said;
    for (int i = 0; i < count; ++i)
        said.append(word());
    return said.join(u' ');
}

QString ZipfText::sentence(int count)
{
    QString said = words(count);
    said[0] = said[0].toUpper();
    return said + u'.';
}

Article ZipfText::article(int count)
{
    constexpr int headlineWords = 10;
    constexpr int sapoWords = 30;
    constexpr int sentenceWords = 16;
    constexpr int paragraphSentences = 4;
    Article article;
    article.headline = sentence(headlineWords).chopped(1);
    article.sapo = sentence(sapoWords);
    article.tags = {words(2), words(2)};
    for (int left = count - headlineWords - sapoWords; left > 0;) {
        QStringList sentences;
        for (int i = 0; i < paragraphSentences && left > 0; ++i, left -= sentenceWords)
            sentences.append(sentence(std::min(left, sentenceWords)));
        article.body.append(newBlock(Paragraph{plainText(sentences.join(u' '))}));
    }
    return normalized(article);
}

} // namespace toasoan::benchmarks
