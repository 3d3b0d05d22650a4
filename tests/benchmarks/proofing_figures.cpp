#include "app/proofing/engine.h"
#include "app/proofing/words.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"

#include <QFile>

#include <hunspell.hxx>

namespace toasoan::benchmarks {
namespace {

Speller openSpeller()
{
    return required(Speller::open(pressLexicon()));
}

/// Looking up every word of the article, and nothing else.
Sample spellingOf(const Article &article, const Speller &speller)
{
    QStringList words;
    for (const Passage &passage : passagesOf(article)) {
        for (const Word &word : wordsOf(passage.text))
            words.append(word.text);
    }
    return [words, &speller] {
        return millisecondsOf([&] {
            for (const QString &word : words)
                (void)speller.isRight(word);
        });
    };
}

QList<Measured> firstCheck()
{
    const Article article = sampleArticle({.words = 1000});
    const Speller speller = openSpeller();
    const Sample check = [&article] {
        Engine engine(openSpeller());
        return millisecondsOf([&] { (void)engine.check(article); });
    };
    return {medians(interleaved(10, check, spellingOf(article, speller)))};
}

QList<Measured> checkAfterOneChange()
{
    Article article = sampleArticle({.words = 1000});
    const Speller speller = openSpeller();
    Engine engine(openSpeller());
    (void)engine.check(article);
    const auto paragraph = std::find_if(article.body.begin(), article.body.end(), [](const Block &block) {
        return std::holds_alternative<Paragraph>(block.content);
    });
    const Sample check = [&] {
        std::get<Paragraph>(paragraph->content).text.first().text += QStringLiteral(" thêm chữ");
        return millisecondsOf([&] { (void)engine.check(article); });
    };
    return {medians(interleaved(40, check, spellingOf(article, speller)))};
}

/// The words of a day's paper: `articles` articles of 1000 words.
QStringList wordsOfPaper(int articles)
{
    QStringList words;
    for (quint32 seed = 1; seed <= static_cast<quint32>(articles); ++seed) {
        for (const Passage &passage : passagesOf(sampleArticle({.words = 1000, .seed = seed}))) {
            for (const Word &word : wordsOf(passage.text))
                words.append(word.text);
        }
    }
    return words;
}

std::unique_ptr<Hunspell> hunspellOf(const Speller &speller)
{
    const QString base = speller.status().path.chopped(4);
    return std::make_unique<Hunspell>(QFile::encodeName(base + QStringLiteral(".aff")).constData(),
                                      QFile::encodeName(base + QStringLiteral(".dic")).constData());
}

/// Beside it: Hunspell's own verdict on the same words, without normalisation, lexicon or reading of their case.
QList<Measured> dictionaryVerdicts()
{
    const QStringList words = wordsOfPaper(20);
    std::vector<std::string> encoded;
    for (const QString &word : words)
        encoded.push_back(word.toStdString());
    const Speller speller = openSpeller();
    const auto hunspell = hunspellOf(speller);
    const Sample ours = [&] {
        return millisecondsOf([&] {
            for (const QString &word : words)
                (void)speller.isRight(word);
        });
    };
    const Sample theirs = [&] {
        return millisecondsOf([&] {
            for (const std::string &word : encoded)
                (void)hunspell->spell(word);
        });
    };
    return {medians(interleaved(10, ours, theirs))};
}

/// Words with one letter exchanged, as a slip of the hand does.
QStringList slips(const QStringList &words, int count)
{
    const QString letters = QStringLiteral("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềợụ");
    QStringList slipped;
    for (qsizetype i = 0; slipped.size() < count; ++i) {
        QString word = words.at(i * 37 % words.size());
        word[i * 7 % word.size()] = letters.at(i * 11 % letters.size());
        slipped.append(word);
    }
    return slipped;
}

Samples suggestionTimes(const QStringList &words, const Speller &speller, Hunspell &hunspell)
{
    Samples samples;
    for (const QString &word : words) {
        samples.values.append(millisecondsOf([&] { (void)speller.suggestionsFor(word); }));
        samples.baselines.append(millisecondsOf([&] { (void)hunspell.suggest(word.toStdString()); }));
    }
    return samples;
}

QList<Measured> firstSuggestion()
{
    const Speller speller = openSpeller();
    const auto hunspell = hunspellOf(speller);
    const QStringList words = slips(wordsOfPaper(1), 300);
    (void)suggestionTimes(words.first(10), speller, *hunspell);
    return {percentiles(suggestionTimes(words, speller, *hunspell), 99)};
}

} // namespace

QList<Benchmark> proofingFigures()
{
    return {
        {{u"dictionary-verdicts-real-prose"_qs}, Unit::Milliseconds, dictionaryVerdicts},
        {{u"first-suggestion-p99"_qs}, Unit::Microseconds, firstSuggestion},
        {{u"check-article-1000-words-first"_qs}, Unit::Milliseconds, firstCheck},
        {{u"check-article-1000-words-after-one-changed-paragraph"_qs}, Unit::Milliseconds, checkAfterOneChange},
    };
}

} // namespace toasoan::benchmarks
