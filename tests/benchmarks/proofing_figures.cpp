#include "app/proofing/engine.h"
#include "app/proofing/words.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"

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

} // namespace

QList<Benchmark> proofingFigures()
{
    return {
        {{u"check-article-1000-words-first"_qs}, Unit::Milliseconds, firstCheck},
        {{u"check-article-1000-words-after-one-changed-paragraph"_qs}, Unit::Milliseconds, checkAfterOneChange},
    };
}

} // namespace toasoan::benchmarks
