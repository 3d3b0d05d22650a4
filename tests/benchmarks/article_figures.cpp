#include "app/article/article_json.h"
#include "app/article/passage.h"
#include "app/review/attribution.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"

#include <QJsonDocument>

#include <malloc.h>

namespace toasoan::benchmarks {
namespace {

constexpr int rounds = 30;

QList<Measured> writing()
{
    const Article article = sampleArticle({.words = 10000, .figures = 30});
    const QJsonDocument document = QJsonDocument::fromJson(toCanonicalJson(article));
    return {medians(interleaved(
        rounds, [&] { return millisecondsOf([&] { (void)toCanonicalJson(article); }); },
        [&] { return millisecondsOf([&] { (void)document.toJson(QJsonDocument::Compact); }); }))};
}

QList<Measured> reading()
{
    const QByteArray bytes = toCanonicalJson(sampleArticle({.words = 10000, .figures = 30}));
    return {medians(interleaved(
        rounds, [&] { return millisecondsOf([&] { (void)required(articleFromJson(bytes)); }); },
        [&] { return millisecondsOf([&] { (void)QJsonDocument::fromJson(bytes); }); }))};
}

/// Every fiftieth word is another one.
Article withSomeWordsChanged(Article article)
{
    QList<TextChange> changes;
    int words = 0;
    for (const Passage &passage : passagesOf(article)) {
        qsizetype start = 0;
        for (qsizetype end = passage.text.indexOf(u' '); end > 0; end = passage.text.indexOf(u' ', start)) {
            if (++words % 50 == 0)
                changes.append({passage.place, {start, end - start}, QStringLiteral("khác")});
            start = end + 1;
        }
    }
    return required(withChanges(article, changes));
}

/// The same blocks with other texts.
Article rewritten(const Article &article)
{
    Article other = sampleArticle({.words = 5000, .figures = 10, .seed = 2});
    for (qsizetype i = 0; i < std::min(article.body.size(), other.body.size()); ++i)
        other.body[i].id = article.body[i].id;
    return other;
}

QString lettersOf(const Article &article)
{
    QString letters;
    for (const Passage &passage : passagesOf(article))
        letters += passage.text + u'\n';
    return letters;
}

/// Beside finding out that the letters differ at all, with them put together from both articles.
QList<Measured> comparing(const Article &before, const Article &after)
{
    return {medians(interleaved(
        rounds, [&] { return threadMillisecondsOf([&] { (void)compare(before, after); }); },
        [&] { return threadMillisecondsOf([&] { (void)(lettersOf(before) == lettersOf(after)); }); }))};
}

QList<Measured> comparingEdited()
{
    const Article article = sampleArticle({.words = 5000, .figures = 10});
    return comparing(article, withSomeWordsChanged(article));
}

QList<Measured> comparingRewritten()
{
    const Article article = sampleArticle({.words = 5000, .figures = 10});
    return comparing(article, rewritten(article));
}

/// Bytes that the work takes from the heap while what it made is held.
template<typename Work>
double heapKilobytesOf(Work work)
{
    const size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
    const auto made = work();
    const size_t after = mallinfo2().uordblks + mallinfo2().hblkhd;
    return static_cast<double>(after - before) / 1024;
}

/// What a comparison of a text that was written anew holds, beside both articles once more.
QList<Measured> comparisonHeld()
{
    const Article before = sampleArticle({.words = 5000, .figures = 10});
    const Article after = rewritten(before);
    const QByteArray bytes = toCanonicalJson(before);
    const QByteArray others = toCanonicalJson(after);
    return {medians(interleaved(
        3, [&] { return heapKilobytesOf([&] { return compare(before, after); }); },
        [&] {
            return heapKilobytesOf(
                [&] { return std::pair(required(articleFromJson(bytes)), required(articleFromJson(others))); });
        }))};
}

/// Who did what in 200 versions of 600 words, each by another of three people; beside comparing each with the next.
QList<Measured> attributing()
{
    QList<AuthoredVersion> versions{{QStringLiteral("A"), sampleArticle({.words = 600, .figures = 2})}};
    for (int i = 1; i < 200; ++i) {
        Article next = versions.last().article;
        next.body[i % next.body.size()] = newBlock(Paragraph{plainText(u"Bản thứ %1 viết lại đoạn này"_qs.arg(i))});
        versions.append({QString(QChar(u'A' + i % 3)), next});
    }
    const Comparison comparison = compare(versions.first().article, versions.last().article);
    return {medians(interleaved(
        5, [&] { return threadMillisecondsOf([&] { (void)required(attribute(comparison, versions)); }); },
        [&] {
            return threadMillisecondsOf([&] {
                for (qsizetype i = 1; i < versions.size(); ++i)
                    (void)compare(versions[i - 1].article, versions[i].article);
            });
        }))};
}

} // namespace

QList<Benchmark> articleFigures()
{
    return {
        {{u"canonical-json-write-10000-words"_qs}, Unit::Milliseconds, writing},
        {{u"canonical-json-read-10000-words"_qs}, Unit::Milliseconds, reading},
        {{u"compare-5000-words-2-percent-edited"_qs}, Unit::Milliseconds, comparingEdited},
        {{u"compare-5000-words-rewritten"_qs}, Unit::Milliseconds, comparingRewritten},
        {{u"compare-5000-words-rewritten-held"_qs}, Unit::Kilobytes, comparisonHeld},
        {{u"attribute-200-versions-600-words"_qs}, Unit::Milliseconds, attributing},
    };
}

} // namespace toasoan::benchmarks
