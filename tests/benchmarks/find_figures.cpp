#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"
#include "tests/benchmarks/watched_application.h"
#include "ui/editor/article_editor.h"

namespace toasoan::benchmarks {
namespace {

constexpr double noticed = 8; // ms: a frame and the time the eye needs to notice
constexpr int places = 20000;

Article longArticle()
{
    return sampleArticle({.words = 100000, .figures = 0});
}

QString commonWord(const QString &letters)
{
    QHash<QString, int> counts;
    for (const QString &word : letters.split(u' ')) {
        if (word.size() > 1)
            ++counts[word];
    }
    QString most;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(most))
            most = it.key();
    }
    return most;
}

QList<PageHit> hitsOf(const QTextDocument &document, const QString &word)
{
    SearchQuery query;
    query.text = word;
    return required(hitsIn(textsOf(document), required(TextSearch::make(query)), {0, document.characterCount()}));
}

/// What counting costs, copying the letters included, beside QTextDocument's own loop.
QList<Measured> counting()
{
    ArticleEditor page;
    page.load(longArticle());
    QTextDocument plain;
    plain.setPlainText(page.toPlainText());
    const QString word = commonWord(plain.toPlainText());
    const auto ours = [&] { return millisecondsOf([&] { (void)hitsOf(*page.document(), word); }); };
    const auto loop = [&] {
        return millisecondsOf([&] {
            for (QTextCursor at = plain.find(word); !at.isNull(); at = plain.find(word, at)) {
            }
        });
    };
    return {medians(interleaved(6, ours, loop))};
}

/// The longest time that the window answers nobody while all of them are replaced.
QList<Measured> replacingAll()
{
    ArticleEditor page;
    page.resize(786, 700);
    page.load(longArticle());
    page.show();
    QCoreApplication::processEvents();
    QList<PageChange> changes;
    for (const PageHit &hit : hitsOf(*page.document(), QStringLiteral("n")).mid(0, places))
        changes.append({hit, lettersAt(*page.document(), hit), QStringLiteral("xx")});
    std::optional<int> replaced;
    QObject::connect(&page, &ArticleEditor::replacingFinished, &page, [&replaced](int count) { replaced = count; });
    auto &application = *static_cast<WatchedApplication *>(qApp);
    QCoreApplication::processEvents();
    (void)application.takeLongestStretch();
    const double first = millisecondsOf([&] { page.replaceInSlices(changes); });
    while (!replaced)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (*replaced != places)
        giveUp(QStringLiteral("not all places were replaced"));
    return {{std::max(first, application.takeLongestStretch()), noticed}};
}

} // namespace

QList<Benchmark> findFigures()
{
    return {
        {{u"find-all-in-100000-words"_qs}, Unit::Milliseconds, counting},
        {{u"replace-20000-places-longest-wait"_qs}, Unit::Milliseconds, replacingAll},
    };
}

} // namespace toasoan::benchmarks
