#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/store/store_files.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"
#include "tests/benchmarks/sample_folders.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <unistd.h>

namespace toasoan::benchmarks {
namespace {

/// A draft in a desk of its own, changed a little before each writing.
class ChangingDraft
{
public:
    explicit ChangingDraft(int words = 1000)
        : m_desk(required(Desk::open(optionsFor(m_folder.path())))), m_article(sampleArticle({.words = words}))
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

    /// The text of the writing before.
    Sample writtenAgainBy(const std::function<void(Desk &, const DraftText &)> &write)
    {
        return [this, write] { return millisecondsOf([&] { write(*m_desk, m_text); }); };
    }

    void index() { (void)required(m_desk->drafts().indexWaiting(1)); }

    /// The same bytes as one file that survives a power cut.
    Sample writtenAsFile()
    {
        return [this] {
            const QByteArray bytes = toCanonicalJson(m_article);
            return millisecondsOf([&] { require(writeDurably(m_folder.filePath(QStringLiteral("plain")), bytes)); });
        };
    }

    /// What the disk asks for the least that can be kept: 4 KiB at the end of a file, flushed.
    Sample appended()
    {
        const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("appended")));
        const auto file = std::make_shared<QFile>(QFile::decodeName(path));
        if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            giveUp(file->errorString());
        return [file, block = QByteArray(4096, 'x')] {
            return millisecondsOf([&] {
                if (file->write(block) != block.size() || ::fsync(file->handle()) != 0)
                    giveUp(QStringLiteral("nothing can be appended"));
            });
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

/// Revision and list of one draft, synced, beside the bare disk: what a person waits for.
QList<Measured> saveBesideTheBareDisk()
{
    ChangingDraft draft(600);
    const Sample write = draft.writtenBy(
        [](Desk &desk, const DraftText &text) { (void)required(desk.drafts().save(text, QStringLiteral("saved"))); });
    const Sample settled = [&] {
        const double taken = write();
        draft.index();
        return taken;
    };
    return {medians(interleaved(200, settled, draft.appended()))};
}

/// The same of a text that was journaled at the pause before, as in an editor it nearly always was.
QList<Measured> saveOfAJournaledText()
{
    ChangingDraft draft(600);
    const Sample journal =
        draft.writtenBy([](Desk &desk, const DraftText &text) { require(desk.drafts().journal(text)); });
    const Sample save = draft.writtenAgainBy(
        [](Desk &desk, const DraftText &text) { (void)required(desk.drafts().save(text, QStringLiteral("saved"))); });
    const Sample settled = [&] {
        (void)journal();
        draft.index();
        const double taken = save();
        draft.index();
        return taken;
    };
    return {medians(interleaved(200, settled, draft.appended()))};
}

/// The least that any save through SQLite costs: one row, synced as ours is, in a log that grows.
QList<Measured> bareCommit()
{
    ChangingDraft draft(1);
    const QTemporaryDir folder;
    const QString name = QStringLiteral("bare");
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(folder.filePath(name));
    if (!database.open())
        giveUp(QStringLiteral("no database"));
    QList<Measured> measured;
    {
        QSqlQuery query(database);
        for (const char *sql :
             {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "CREATE TABLE rows (bytes BLOB NOT NULL)"}) {
            if (!query.exec(QString::fromLatin1(sql)))
                giveUp(query.lastError().text());
        }
        query.prepare(QStringLiteral("INSERT INTO rows (bytes) VALUES (?)"));
        const Sample commit = [&query] {
            query.bindValue(0, QByteArray(100, 'x'));
            return millisecondsOf([&] {
                if (!query.exec())
                    giveUp(query.lastError().text());
            });
        };
        measured = {medians(interleaved(200, commit, draft.appended()))};
    }
    database = {};
    QSqlDatabase::removeDatabase(name);
    return measured;
}

/// The same and the index that follows, in a transaction of its own.
QList<Measured> saveAndIndexBesideTheBareDisk()
{
    ChangingDraft draft(600);
    const Sample write = draft.writtenBy([](Desk &desk, const DraftText &text) {
        (void)required(desk.drafts().save(text, QStringLiteral("saved")));
        (void)required(desk.drafts().indexWaiting(1));
    });
    return {medians(interleaved(200, write, draft.appended()))};
}

/// A draft with a history of five revisions; returns the bytes of their texts as they are hashed.
qsizetype addWithHistory(Store &store, Transaction &transaction, quint32 seed)
{
    const QDateTime time = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addSecs(60LL * seed);
    DraftRecord record;
    record.id = {newRandomName()};
    record.author = QStringLiteral("Người Đo");
    record.created = record.modified = time;
    Article article = sampleArticle({.words = 600, .figures = 2, .seed = seed});
    NewRevision next{record.id, article, {}, {}, record.author, time, QStringLiteral("made"), {}};
    (void)required(createDraft(store, transaction, record, next));
    require(store.search().put(transaction, record.id, {article, contentHash(article)}));
    qsizetype bytes = toCanonicalJson(article).size();
    for (quint32 revision = 1; revision < 5; ++revision) {
        const Article other = sampleArticle({.words = 600, .figures = 0, .seed = seed + 7919 * revision});
        const Block &paragraph = other.body.first();
        article.body[static_cast<qsizetype>(revision) % article.body.size()] = paragraph; // written anew
        next.article = normalized(article);
        next.reason = QStringLiteral("saved");
        next.time = time.addSecs(revision);
        (void)required(saveRevision(store, transaction, next, WhenUnchanged::ReturnHead));
        require(store.search().put(transaction, record.id,
                                   {next.article, contentHash(next.article)})); // as it follows each save
        bytes += toCanonicalJson(next.article).size();
    }
    return bytes;
}

QList<Measured> roomOfADraft()
{
    constexpr int drafts = 300;
    constexpr double megabyte = 1024 * 1024;
    const QTemporaryDir folder;
    (void)required(Desk::open(optionsFor(folder.path())));
    const qint64 before = QFileInfo(databasePath(folder.path())).size();
    qsizetype plain = 0;
    {
        const auto store = required(Store::open(folder.path(), Access::ReadWrite));
        Transaction transaction = required(store->begin());
        for (quint32 i = 0; i < drafts; ++i)
            plain += addWithHistory(*store, transaction, i + 1);
        require(transaction.commit());
    }
    const qint64 room = QFileInfo(databasePath(folder.path())).size() - before;
    return {{static_cast<double>(room) / drafts / megabyte, static_cast<double>(plain) / drafts / megabyte}};
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
        {{u"save-600-words-and-index-beside-append-and-fsync"_qs}, Unit::Milliseconds, saveAndIndexBesideTheBareDisk},
        {{u"save-600-words-acknowledged-beside-append-and-fsync"_qs}, Unit::Milliseconds, saveBesideTheBareDisk},
        {{u"save-600-words-journaled-before-beside-append-and-fsync"_qs}, Unit::Milliseconds, saveOfAJournaledText},
        {{u"bare-sqlite-commit-beside-append-and-fsync"_qs}, Unit::Milliseconds, bareCommit},
        {{u"room-of-a-draft-600-words-5-revisions"_qs}, Unit::Kilobytes, roomOfADraft},
        {{u"list-2000-drafts"_qs, u"search-2000-drafts-rare-words"_qs, u"search-2000-drafts-common-words"_qs},
         Unit::Milliseconds,
         listAndSearch},
    };
}

} // namespace toasoan::benchmarks
