#include "app/desk/rescue.h"
#include "app/store/database.h"
#include "app/store/row_carver.h"
#include "tests/app/desk/desk_fixture.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <random>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int draftCount = 24;
constexpr qsizetype pageSize = PageFile::pageSize;

QString wordsOf(std::mt19937 &random, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(QStringLiteral("chữ%1").arg(random() % 100000));
    return words.join(u' ');
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A data folder as people have them: long texts and short ones, histories, something typed and not saved.
struct Original
{
    QByteArray database;
    QByteArray log;
    QMap<QString, QString> texts;       ///< draft → hash of the text as it stands
    QSet<QString> everWritten;          ///< hashes of every text of every version
    QMap<QString, QSet<quint32>> pages; ///< draft → where all that its text needs lies
};

void remember(Original &original, const Article &article)
{
    original.everWritten.insert(contentHash(normalized(article)).value);
}

void fill(DeskFolder &data, Original &original)
{
    std::mt19937 random(4);
    for (int i = 0; i < draftCount; ++i) {
        Article article =
            articleWith(QStringLiteral("Bài số %1").arg(i), wordsOf(random, 20 + static_cast<int>(random() % 900)));
        const DraftId id = data.create(article);
        remember(original, article);
        for (int version = 0; version < 3; ++version) {
            article.body.append(newBlock(Paragraph{plainText(wordsOf(random, 30))}));
            QVERIFY(data.save(id, article).has_value());
            remember(original, article);
        }
        if (i % 4 == 0) {
            article.headline += u" (đang gõ)"_qs;
            const DraftText typed{id, article, {}, {}, JournalFate::Superseded};
            QVERIFY(data.desk->drafts().journal(typed).has_value());
            remember(original, article);
        }
        original.texts.insert(id.value, contentHash(normalized(article)).value);
    }
    data.approve(DraftId{original.texts.firstKey()});
}

/// Rows name what they need; where they lie, only the pages themselves tell.
void locate(Original &original, const QString &database, Store &store)
{
    PageFile file;
    QVERIFY(file.open(database).has_value());
    QList<CarvedRow> rows;
    QVERIFY(carveRows(file, [&rows](const CarvedRow &row) { rows.append(row); }, {}).has_value());
    for (auto draft = original.texts.begin(); draft != original.texts.end(); ++draft) {
        const DraftRecord record = store.drafts().find({draft.key()}).value();
        const Revision head = store.revisions().find(record.id, record.head).value();
        const QSet<QByteArray> needed{hashBytes(record.head.value), hashBytes(head.content.value)};
        for (const CarvedRow &row : std::as_const(rows)) {
            bool isNeeded = false;
            for (qsizetype i = 0; i < std::min<qsizetype>(row.values.size(), 3); ++i) {
                const QVariant &value = row.values.at(i);
                isNeeded = isNeeded || needed.contains(value.toByteArray())
                           || (value.toString() == draft.key() && row.values.size() >= 7 && row.values.size() != 10
                               && row.values.size() != 8);
            }
            if (isNeeded)
                original.pages[draft.key()].unite(QSet<quint32>(row.pages.begin(), row.pages.end()));
        }
    }
}

const Original &original()
{
    static const Original made = [] {
        Original result;
        DeskFolder data;
        fill(data, result);
        data.desk.reset();
        result.database = readAll(databasePath(data.folder.path()));
        const auto store = Store::open(data.folder.path(), Access::ReadWrite);
        locate(result, databasePath(data.folder.path()), **store);
        return result;
    }();
    return made;
}

/// Drafts none of whose bytes was touched.
QStringList soundDrafts(const QByteArray &damaged)
{
    QStringList sound;
    for (auto draft = original().pages.begin(); draft != original().pages.end(); ++draft) {
        const bool untouched = std::all_of(draft->begin(), draft->end(), [&](quint32 page) {
            const qsizetype at = qsizetype(page - 1) * pageSize;
            return damaged.mid(at, pageSize) == original().database.mid(at, pageSize);
        });
        if (untouched)
            sound.append(draft.key());
    }
    return sound;
}

struct DamagedFolder
{
    QTemporaryDir folder;

    explicit DamagedFolder(const QByteArray &database)
    {
        writeAll(databasePath(folder.path()), database);
        QVERIFY(rememberStore(folder.path()).has_value());
    }
    [[nodiscard]] DeskOptions options() const
    {
        return {folder.path(), Access::ReadWrite, [] { return noon(); }, QStringLiteral("Người viết")};
    }
};

/// Whatever opens must say what somebody once wrote; gives the drafts that say what they said last.
QSet<QString> openedAsTheyStood(Desk &desk)
{
    QSet<QString> right;
    for (auto draft = original().texts.begin(); draft != original().texts.end(); ++draft) {
        const auto open = desk.drafts().open({draft.key()});
        if (!open)
            continue;
        const QString hash = contentHash(open->text.article).value;
        if (!original().everWritten.contains(hash))
            qFatal("a text that nobody wrote was given back as sound");
        if (hash == *draft)
            right.insert(draft.key());
    }
    return right;
}

/// What the program does with such a folder, from the first look to the mended one.
void workWith(const QByteArray &damaged, const QStringList &sound)
{
    DamagedFolder data(damaged);
    if (const auto desk = Desk::open(data.options()))
        (void)openedAsTheyStood(**desk);
    const auto rescued = rescue(data.folder.path(), noon());
    if (!rescued) {
        QVERIFY2(sound.isEmpty(), qPrintable(refusal(rescued)));
        QCOMPARE(readAll(databasePath(data.folder.path())).left(pageSize), damaged.left(pageSize));
        return;
    }
    const auto desk = Desk::open(data.options());
    QCOMPARE(refusal(desk), QString());
    const QSet<QString> opened = openedAsTheyStood(**desk);
    for (const QString &draft : sound)
        QVERIFY2(opened.contains(draft), qPrintable(draft));
    QVERIFY((*desk)->doctor().value().draftsAreWhole());
    if (!rescued->kept.isEmpty())
        QVERIFY(QFile::exists(rescued->kept));
    // Every draft that does not stand as it stood is named.
    QSet<QString> named;
    for (const HurtDraft &hurt : rescued->salvaged.hurt)
        named.insert(hurt.id.value);
    const QList<DraftRow> rows = (*desk)->drafts().list({}).value();
    for (const DraftRow &row : rows)
        QVERIFY2(rescued->kept.isEmpty() || opened.contains(row.id.value) || named.contains(row.id.value),
                 qPrintable(row.headline));
}

QByteArray flipped(std::mt19937 &random)
{
    QByteArray bytes = original().database;
    for (int i = 1 + static_cast<int>(random() % 12); i > 0; --i) {
        const qsizetype at = static_cast<qsizetype>(random()) % bytes.size();
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random() % 8));
    }
    return bytes;
}

QByteArray withoutPages(std::mt19937 &random, char with)
{
    QByteArray bytes = original().database;
    for (int i = 1 + static_cast<int>(random() % 6); i > 0; --i) {
        const qsizetype page = static_cast<qsizetype>(random()) % (bytes.size() / pageSize);
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, with));
    }
    return bytes;
}

QByteArray shuffled(std::mt19937 &random)
{
    QByteArray bytes = original().database;
    for (int i = 0; i < 200; ++i)
        bytes[static_cast<qsizetype>(random()) % (4 * pageSize)] = static_cast<char>(random());
    return bytes;
}

QByteArray swapped(std::mt19937 &random)
{
    QByteArray bytes = original().database;
    const qsizetype pages = bytes.size() / pageSize;
    const qsizetype a = static_cast<qsizetype>(random()) % pages * pageSize;
    const qsizetype b = static_cast<qsizetype>(random()) % pages * pageSize;
    const QByteArray kept = bytes.mid(a, pageSize);
    bytes.replace(a, pageSize, bytes.mid(b, pageSize));
    return bytes.replace(b, pageSize, kept);
}

QByteArray damagedBy(const QString &kind, quint32 seed)
{
    std::mt19937 random(seed);
    if (kind == u"flips")
        return flipped(random);
    if (kind == u"zeroed pages")
        return withoutPages(random, 0);
    if (kind == u"overwritten pages")
        return withoutPages(random, static_cast<char>(random()));
    if (kind == u"cut")
        return original().database.left(static_cast<qsizetype>(random()) % original().database.size());
    if (kind == u"swapped pages")
        return swapped(random);
    return shuffled(random);
}

} // namespace

class TestDamagedDatabases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDraftOfAnUntouchedFileIsSound()
    {
        QCOMPARE(soundDrafts(original().database).size(), draftCount);
        workWith(original().database, soundDrafts(original().database));
    }

    void whatIsSoundOpensAndNothingElsePassesForIt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<quint32>("seed");
        const int rounds = qEnvironmentVariableIntValue("TOASOAN_DAMAGES");
        for (const auto &kind : {u"flips"_qs, u"zeroed pages"_qs, u"overwritten pages"_qs, u"cut"_qs,
                                 u"swapped pages"_qs, u"garbage at the front"_qs}) {
            for (int seed = 1; seed <= std::max(rounds, 18); ++seed)
                QTest::addRow("%s %d", qPrintable(kind), seed) << kind << static_cast<quint32>(seed);
        }
    }
    void whatIsSoundOpensAndNothingElsePassesForIt()
    {
        QFETCH(QString, kind);
        QFETCH(quint32, seed);
        const QByteArray damaged = damagedBy(kind, seed);
        workWith(damaged, soundDrafts(damaged));
    }

    void aHostileSchemaGivesBackEveryDraft_data()
    {
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QStringList &statements) { QTest::newRow(name) << statements; };
        row("trigger", {u"CREATE TRIGGER t AFTER UPDATE ON drafts BEGIN DELETE FROM contents; END"_qs});
        row("view without end", {u"ALTER TABLE people RENAME TO hidden"_qs,
                                 u"CREATE VIEW people AS WITH RECURSIVE n(name, roles) AS (SELECT 'a', 'PV' UNION ALL "
                                 u"SELECT name || 'a', roles FROM n) SELECT * FROM n"_qs});
        row("view for the drafts", {u"PRAGMA legacy_alter_table = ON"_qs, u"ALTER TABLE pictures RENAME TO hidden"_qs,
                                    u"CREATE VIEW pictures AS SELECT * FROM hidden, hidden AS a, hidden AS b"_qs});
        row("extra column", {u"ALTER TABLE revisions ADD COLUMN secret TEXT"_qs});
        row("huge blob", {u"CREATE TABLE big (b BLOB)"_qs, u"INSERT INTO big VALUES (zeroblob(30000000))"_qs});
        row("wrong application id", {u"PRAGMA application_id = 7"_qs});
        row("index that runs code", {u"CREATE INDEX i ON contents (length(bytes))"_qs});
        row("many tables", [] {
            QStringList all;
            for (int i = 0; i < 300; ++i)
                all.append(u"CREATE TABLE t%1 (x)"_qs.arg(i));
            return all;
        }());
    }
    void aHostileSchemaGivesBackEveryDraft()
    {
        QFETCH(QStringList, statements);
        DamagedFolder data(original().database);
        for (const QString &statement : statements)
            QVERIFY(tamper(data.folder.path(), statement));
        QVERIFY(!Desk::open(data.options()).has_value());
        const auto rescued = rescue(data.folder.path(), noon());
        QCOMPARE(refusal(rescued), QString());
        QCOMPARE(rescued->salvaged.hurt.size(), 0);
        const auto desk = Desk::open(data.options());
        QCOMPARE(openedAsTheyStood(**desk).size(), draftCount);
        QCOMPARE((*desk)->people().list()->size(), 3);
    }

    void whatIsNoDatabaseIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Kính gửi tòa soạn,\n").repeated(900);
        QTest::newRow("header only") << original().database.left(100);
        QTest::newRow("noise") << [] {
            std::mt19937 random(9);
            QByteArray noise(200000, 0);
            for (char &byte : noise)
                byte = static_cast<char>(random());
            return noise;
        }();
    }
    void whatIsNoDatabaseIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        DamagedFolder data(bytes);
        QCOMPARE(Desk::open(data.options()).error().code, ErrorCode::StoreDamaged);
        QCOMPARE(rescue(data.folder.path(), noon()).error().code, ErrorCode::StoreDamaged);
        QCOMPARE(readAll(databasePath(data.folder.path())), bytes);
        QVERIFY(QDir(data.folder.path()).entryList({u".rescue*"_qs}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }

    void whatTheLogHoldsIsReadToo()
    {
        DeskFolder data;
        const DraftId first = data.create(articleWith(u"Trong nhật ký"_qs, u"chữ "_qs.repeated(3000)));
        // As after a crash: nobody has brought the log back into the file.
        const QByteArray database = readAll(databasePath(data.folder.path()));
        const QByteArray log = readAll(databasePath(data.folder.path()) + u"-wal"_qs);
        QVERIFY(!log.isEmpty());
        QByteArray damaged = database;
        damaged.replace(0, 100, QByteArray(100, 'x'));
        DamagedFolder crashed(damaged);
        writeAll(databasePath(crashed.folder.path()) + u"-wal"_qs, log);
        const auto rescued = rescue(crashed.folder.path(), noon());
        QCOMPARE(refusal(rescued), QString());
        const auto desk = Desk::open(crashed.options());
        QCOMPARE((*desk)->drafts().open(first).value().text.article.headline, u"Trong nhật ký"_qs);
    }

    /// A strange trigger keeps it from being opened, and so from being carried over before it is rescued.
    void aDamagedDatabaseOfAnOlderVersionKeepsItsHistories_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("third") << 3;
        QTest::newRow("fourth") << 4;
    }

    void aDamagedDatabaseOfAnOlderVersionKeepsItsHistories()
    {
        QFETCH(int, version);
        DeskFolder data;
        const DraftId draft = data.create(articleWith(QStringLiteral("Một"), QStringLiteral("hai")));
        QVERIFY(data.save(draft, articleWith(QStringLiteral("Một"), QStringLiteral("ba"))));
        QVERIFY(data.save(draft, articleWith(QStringLiteral("Một"), QStringLiteral("bốn"))));
        const auto before = data.desk->history().revisions(draft).value();
        data.desk.reset();
        makeOfVersion(version, data.folder.path());
        QVERIFY(
            tamper(data.folder.path(), u"CREATE TRIGGER t AFTER UPDATE ON drafts BEGIN DELETE FROM contents; END"_qs));
        const auto rescued = rescue(data.folder.path(), noon(9), {});
        QVERIFY2(rescued, qPrintable(refusal(rescued)));
        QVERIFY(rescued->salvaged.hurt.isEmpty());
        data.reopen();
        QCOMPARE(data.desk->history().revisions(draft).value(), before);
        QVERIFY(data.desk->doctor()->whole());
    }
};

QTEST_GUILESS_MAIN(TestDamagedDatabases)
#include "test_damaged_databases.moc"
