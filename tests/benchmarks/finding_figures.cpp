#include "app/store/store_files.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_folders.h"
#include "tests/benchmarks/zipf_text.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace toasoan::benchmarks {
namespace {

constexpr int firstPage = 200; ///< rows, as the window asks for them
constexpr int firstHits = 16;

/// What a person types, letter by letter: two or three words of some article.
QStringList typedSearches(int searches, quint32 seed)
{
    ZipfText text(seed);
    QStringList typed;
    for (int i = 0; i < searches; ++i) {
        const QString whole = text.words(2 + i % 2);
        for (qsizetype length = 1; length <= whole.size(); ++length)
            typed.append(whole.left(length));
    }
    return typed;
}

/// The same with a slip of the finger in a word of some length, and no more letters to come.
QStringList mistypedSearches(int searches, quint32 seed)
{
    ZipfText text(seed);
    std::mt19937 random(seed);
    QStringList typed;
    while (typed.size() < searches) {
        QString word = text.word();
        if (word.size() < 4)
            continue;
        const qsizetype at = 1 + static_cast<qsizetype>(random() % (word.size() - 2));
        word[at] = QChar(u'a' + static_cast<char16_t>(random() % 26));
        typed.append(text.word() + u' ' + word + u' ');
    }
    return typed;
}

/// One after another, again from the start at the end.
Sample eachOf(const QStringList &queries, const std::function<void(const QString &)> &search)
{
    return [queries, search, next = qsizetype(0)]() mutable {
        const QString query = queries.at(next++ % queries.size());
        return millisecondsOf([&] { search(query); });
    };
}

Sample rawRows(const QString &folder)
{
    return [folder] {
        const double taken = millisecondsOf([&] {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            database.setDatabaseName(databasePath(folder));
            if (!database.open())
                giveUp(QStringLiteral("the database does not open"));
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.exec(QStringLiteral("SELECT id, headline, state, author, modified, words FROM drafts "
                                      "WHERE deleted_at IS NULL ORDER BY modified DESC, number DESC LIMIT 200"));
            while (query.next()) {
                for (int column = 0; column < 6; ++column)
                    (void)query.value(column);
            }
        });
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        return taken;
    };
}

DeskOptions reading(const QString &folder)
{
    DeskOptions options = optionsFor(folder);
    options.access = Access::ReadOnly;
    return options;
}

QList<Measured> openAndList()
{
    const QString folder = largeArchive();
    const Sample open = [folder] {
        return millisecondsOf([&] {
            const auto desk = required(Desk::open(optionsFor(folder)));
            (void)required(desk->catalogue().first({}, firstPage));
        });
    };
    return {medians(interleaved(20, open, rawRows(folder)))};
}

QList<Measured> search()
{
    const auto desk = required(Desk::open(reading(largeArchive())));
    const auto find = [&desk](const QString &query) {
        (void)required(desk->catalogue().first({query, {}}, firstHits));
    };
    const Sample list = [&desk] {
        return millisecondsOf([&] { (void)required(desk->catalogue().first({}, firstPage)); });
    };
    const QStringList typed = typedSearches(60, 3);
    const Samples typing = interleaved(static_cast<int>(typed.size()), eachOf(typed, find), list);
    const QStringList wrong = mistypedSearches(200, 4);
    const Samples slips = interleaved(static_cast<int>(wrong.size()), eachOf(wrong, find), list);
    return {percentiles(typing, 50), percentiles(typing, 99), percentiles(slips, 50), percentiles(slips, 99)};
}

} // namespace

QList<Benchmark> findingFigures()
{
    return {
        {{u"open-and-list-100000-drafts"_qs}, Unit::Milliseconds, openAndList},
        {{u"search-100000-drafts-typed-p50"_qs, u"search-100000-drafts-typed-p99"_qs,
          u"search-100000-drafts-mistyped-p50"_qs, u"search-100000-drafts-mistyped-p99"_qs},
         Unit::Milliseconds,
         search},
    };
}

} // namespace toasoan::benchmarks
