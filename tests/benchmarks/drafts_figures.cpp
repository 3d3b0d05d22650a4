#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/store/store_files.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"
#include "tests/benchmarks/sample_folders.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace toasoan::benchmarks {
namespace {

/// A draft of 1,000 chữ in a desk of its own, changed a little before each writing.
class ChangingDraft
{
public:
    ChangingDraft()
        : m_desk(required(Desk::open(optionsFor(m_folder.path())))), m_article(sampleArticle({.words = 1000}))
    {
        m_text.draft = required(m_desk->drafts().create(m_article, {}, QStringLiteral("made")));
        m_text.journal = JournalFate::Superseded;
    }

    Sample writtenBy(const std::function<void(Desk &, const DraftText &)> &write)
    {
        return [this, write] {
            m_article.headline += u'a';
            m_text.article = m_article;
            return millisecondsOf([&] { write(*m_desk, m_text); });
        };
    }

    /// The same bytes as one file that survives a power cut.
    Sample writtenAsFile()
    {
        return [this] {
            const QByteArray bytes = toCanonicalJson(m_article);
            return millisecondsOf([&] { require(writeDurably(m_folder.filePath(QStringLiteral("plain")), bytes)); });
        };
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    Article m_article;
    DraftText m_text;
};

QList<Measured> journalWrite()
{
    ChangingDraft draft;
    const Sample write =
        draft.writtenBy([](Desk &desk, const DraftText &text) { require(desk.drafts().journal(text)); });
    return {medians(interleaved(60, write, draft.writtenAsFile()))};
}

QList<Measured> saveRevision()
{
    ChangingDraft draft;
    const Sample write = draft.writtenBy(
        [](Desk &desk, const DraftText &text) { (void)required(desk.drafts().save(text, QStringLiteral("saved"))); });
    return {medians(interleaved(60, write, draft.writtenAsFile()))};
}

/// The rows that a list needs, straight from the database.
Sample rowsAlone(const QString &folder)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rows"));
    database.setDatabaseName(databasePath(folder));
    if (!database.open())
        giveUp(QStringLiteral("the database does not open"));
    return [database] {
        return millisecondsOf([&] {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.exec(QStringLiteral("SELECT id, headline, state, author, modified, words FROM drafts "
                                      "WHERE deleted_at IS NULL ORDER BY modified DESC, number DESC"));
            while (query.next()) {
                for (int column = 0; column < 6; ++column)
                    (void)query.value(column);
            }
        });
    };
}

Sample listed(Desk &desk, const QString &query)
{
    return [&desk, query] {
        DraftFilter filter;
        filter.query = query;
        filter.limit = archiveSize;
        return millisecondsOf([&] { (void)required(desk.drafts().list(filter)); });
    };
}

QList<Measured> listAndSearch()
{
    const QTemporaryDir folder;
    makeArchive(folder.path());
    const auto desk = required(Desk::open(optionsFor(folder.path())));
    const Sample list = listed(*desk, {});
    const QList<Measured> measured{
        medians(interleaved(20, list, rowsAlone(folder.path()))),
        medians(interleaved(20, listed(*desk, QStringLiteral("quynh khue")), list)),
        medians(interleaved(10, listed(*desk, QStringLiteral("kinh te")), list)),
    };
    QSqlDatabase::removeDatabase(QStringLiteral("rows"));
    return measured;
}

} // namespace

QList<Benchmark> draftsFigures()
{
    return {
        {{u"journal-write"_qs}, Unit::Milliseconds, journalWrite},
        {{u"save-revision"_qs}, Unit::Milliseconds, saveRevision},
        {{u"list-2000-drafts"_qs, u"search-2000-drafts-rare-words"_qs, u"search-2000-drafts-common-words"_qs},
         Unit::Milliseconds,
         listAndSearch},
    };
}

} // namespace toasoan::benchmarks
