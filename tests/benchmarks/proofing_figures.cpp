#include "app/proofing/engine.h"
#include "app/proofing/words.h"
#include "tests/benchmarks/figures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <hunspell.hxx>

namespace toasoan::benchmarks {
namespace {

Speller openSpeller()
{
    return required(Speller::open(pressLexicon()));
}

/// All layers, as the window and the command line have them.
std::unique_ptr<Engine> openEngine()
{
    auto engine = std::make_unique<Engine>(openSpeller(), shippedModelPath());
    if (!engine->model().isActive())
        giveUp(u"no language model: "_qs + engine->model().problem);
    return engine;
}

/// Prose that people wrote for this project: the sample article and the cases of the rules, which are good. Words in
/// random order would make every word suspicious.
QStringList proseParagraphs()
{
    const QDir sources(QStringLiteral(TOASOAN_SOURCE_DIR));
    QStringList files{sources.filePath(QStringLiteral("resources/sample/bai-mau.txt"))};
    QDirIterator cases(sources.filePath(QStringLiteral("tests/data/proofing")), {QStringLiteral("*.good")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (cases.hasNext())
        files.append(cases.next());
    files.sort();
    QStringList paragraphs;
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            giveUp(u"cannot read "_qs + path);
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#') && !line.contains(u'\\'))
                paragraphs.append(line);
        }
    }
    return paragraphs;
}

/// Paragraphs in turn until there are enough syllables.
Article proseArticle(int syllables, qsizetype from = 0)
{
    static const QStringList paragraphs = proseParagraphs();
    Article article;
    for (int count = 0; count < syllables; ++from) {
        const QString &text = paragraphs.at(from % paragraphs.size());
        article.body.append(newBlock(Paragraph{plainText(text)}));
        count += static_cast<int>(wordsOf(text).size());
    }
    return normalized(article);
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
    const Article article = proseArticle(1000);
    const Speller speller = openSpeller();
    const Sample check = [&article] {
        const auto engine = openEngine();
        return millisecondsOf([&] { (void)engine->check(article); });
    };
    return {medians(interleaved(10, check, spellingOf(article, speller)))};
}

QList<Measured> checkAfterOneChange()
{
    Article article = proseArticle(1000);
    const Speller speller = openSpeller();
    const auto engine = openEngine();
    (void)engine->check(article);
    const auto paragraph = std::find_if(article.body.begin(), article.body.end(), [](const Block &block) {
        return std::holds_alternative<Paragraph>(block.content);
    });
    const Sample check = [&] {
        std::get<Paragraph>(paragraph->content).text.first().text += QStringLiteral(" thêm chữ");
        return millisecondsOf([&] { (void)engine->check(article); });
    };
    return {medians(interleaved(40, check, spellingOf(article, speller)))};
}

/// The words of a day's paper: `articles` articles of 1000 words.
QStringList wordsOfPaper(int articles)
{
    QStringList words;
    for (int article = 0; article < articles; ++article) {
        for (const Passage &passage : passagesOf(proseArticle(1000, article * 40))) {
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

/// From nothing: dictionary, lists and model opened, then the article read.
QList<Measured> openAndCheck()
{
    const Article article = proseArticle(1000);
    const Sample ours = [&article] { return millisecondsOf([&] { (void)openEngine()->check(article); }); };
    const Sample dictionary = [] { return millisecondsOf([] { (void)openSpeller(); }); };
    return {medians(interleaved(10, ours, dictionary))};
}

/// Twenty articles by one engine, in ms for 1000 syllables: the first of them pay for what is learned on the way.
/// Beside it the dictionary alone, for as many words.
QList<Measured> throughput()
{
    QList<Article> articles;
    for (int i = 0; i < 20; ++i)
        articles.append(proseArticle(1000, i * 40));
    const Speller speller = openSpeller();
    const Sample ours = [&articles] {
        const auto engine = openEngine();
        return millisecondsOf([&] {
            for (const Article &article : std::as_const(articles))
                (void)engine->check(article);
        });
    };
    const QStringList words = wordsOfPaper(20);
    const Sample dictionary = [&] {
        return millisecondsOf([&] {
            for (const QString &word : words)
                (void)speller.isRight(word);
        });
    };
    const Measured all = medians(interleaved(3, ours, dictionary));
    return {{all.value / 20, all.baseline / 20}};
}

/// What proofing adds to a process that has checked an article; beside it, what Hunspell alone adds.
QList<Measured> memory()
{
    const Article article = proseArticle(1000);
    const double before = memoryOfThisProcess().resident;
    const auto hunspell = hunspellOf(openSpeller());
    const double withHunspell = memoryOfThisProcess().resident;
    const auto engine = openEngine();
    (void)engine->check(article);
    const double after = memoryOfThisProcess().resident;
    return {{after - withHunspell, withHunspell - before}};
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

Samples suggestionTimes(const QStringList &words, Engine &engine, Hunspell &hunspell)
{
    Samples samples;
    for (const QString &word : words) {
        samples.values.append(millisecondsOf([&] { (void)engine.suggestionsFor(word); }));
        samples.baselines.append(millisecondsOf([&] { (void)hunspell.suggest(word.toStdString()); }));
    }
    return samples;
}

QList<Measured> firstSuggestion()
{
    const auto engine = openEngine();
    const auto hunspell = hunspellOf(openSpeller());
    const QStringList words = slips(wordsOfPaper(1), 300);
    (void)suggestionTimes(words.first(10), *engine, *hunspell);
    return {percentiles(suggestionTimes(words, *engine, *hunspell), 99)};
}

} // namespace

QList<Benchmark> proofingFigures()
{
    return {
        {{u"dictionary-verdicts-real-prose"_qs}, Unit::Milliseconds, dictionaryVerdicts},
        {{u"first-suggestion-p99"_qs}, Unit::Microseconds, firstSuggestion},
        {{u"proofing-memory-resident"_qs}, Unit::Megabytes, memory},
        {{u"proofing-1000-syllables-all-layers"_qs}, Unit::Milliseconds, throughput},
        {{u"open-proofing-and-check-1000-words"_qs}, Unit::Milliseconds, openAndCheck},
        {{u"check-article-1000-words-first"_qs}, Unit::Milliseconds, firstCheck},
        {{u"check-article-1000-words-after-one-changed-paragraph"_qs}, Unit::Milliseconds, checkAfterOneChange},
    };
}

} // namespace toasoan::benchmarks
