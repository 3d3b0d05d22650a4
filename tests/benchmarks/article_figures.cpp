#include "app/article/article_json.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"

#include <QJsonDocument>

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

} // namespace

QList<Benchmark> articleFigures()
{
    return {
        {{u"canonical-json-write-10000-words"_qs}, Unit::Milliseconds, writing},
        {{u"canonical-json-read-10000-words"_qs}, Unit::Milliseconds, reading},
    };
}

} // namespace toasoan::benchmarks
