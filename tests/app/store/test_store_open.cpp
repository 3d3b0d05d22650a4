#include "app/store/database.h"
#include "app/store/migrations.h"
#include "app/store/schema_check.h"
#include "app/store/store_files.h"
#include "tests/app/store/store_fixture.h"

#include <QDir>
#include <QTest>

#include <thread>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

ErrorCode codeOfOpening(const QString &folder, Access access = Access::ReadWrite)
{
    const auto opened = Store::open(folder, access);
    return opened ? ErrorCode::BadUse : opened.error().code; // BadUse is what opening never gives
}

QFileDevice::Permissions othersMay(const QString &path)
{
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return QFile::permissions(path) & others;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestStoreOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshFolderGetsTheLatestTables()
    {
        StoreFolder fresh;
        QCOMPARE(peek(fresh.folder.path(), QStringLiteral("PRAGMA user_version")).toInt(), latestSchemaVersion());
        QCOMPARE(peek(fresh.folder.path(), QStringLiteral("PRAGMA application_id")).toLongLong(), storeApplicationId);
        QCOMPARE(peek(fresh.folder.path(), QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
        QCOMPARE(fresh.store->fileProblems().value(), QStringList());
    }

    /// A new migration changes it: what is printed here belongs into schema_check.h.
    void theLatestTablesAreKnownByTheirDigest()
    {
        const StoreFolder fresh;
        const auto database = Database::open(databasePath(fresh.folder.path()), Access::ReadOnly, {});
        QVERIFY(database.has_value());
        QCOMPARE(schemaDigest(**database).value(), QString::fromLatin1(latestSchemaDigest));
    }

    void aDatabaseOfAnOlderVersionIsCarriedOver_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("third") << 3;
        QTest::newRow("fourth") << 4;
    }

    void aDatabaseOfAnOlderVersionIsCarriedOver()
    {
        QFETCH(int, version);
        StoreFolder data;
        const DraftId draft = data.create(articleWith(QStringLiteral("Một"), QStringLiteral("mùa xuân"))).draft;
        QVERIFY(data.save(draft, articleWith(QStringLiteral("Hai"), QStringLiteral("mùa hạ")), 1));
        QVERIFY(data.save(draft, articleWith(QStringLiteral("Ba"), QStringLiteral("mùa thu")), 2));
        QVERIFY(data.journal(draft, articleWith(QStringLiteral("Bốn"), QStringLiteral("mùa đông"))));
        const auto before = data.store->revisions().history(draft).value();
        QCOMPARE(before.first().parents.size(), 1);
        data.store.reset();
        makeOfVersion(version, data.folder.path());
        QCOMPARE(peek(data.folder.path(), QStringLiteral("PRAGMA user_version")).toInt(), version);
        data.reopen();
        QCOMPARE(peek(data.folder.path(), QStringLiteral("PRAGMA user_version")).toInt(), latestSchemaVersion());
        QCOMPARE(data.store->fileProblems().value(), QStringList());
        QCOMPARE(data.store->revisions().history(draft).value(), before);
        bringIndexUp(*data.store);
        const auto found = data.store->search().find(parseArchiveQuery(QStringLiteral("mua dong "), {2020, 4, 10}), {});
        QCOMPARE(found->numbers.size(), 1);
        data.reopen(); // and is what the check of the tables expects
    }

    void carryingOverMayBeGivenUpAndBegunAnew()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Một"), QStringLiteral("mùa xuân")));
        for (int i = 0; i < 300; ++i)
            QVERIFY(data.save({QStringLiteral("draft-a")}, articleWith(QStringLiteral("Hai"), QString::number(i)), i));
        data.store.reset();
        makeOfVersion(4, data.folder.path());
        int asked = 0;
        const auto given = Store::open(data.folder.path(), Access::ReadWrite, {}, [&asked](qint64 done, qint64 total) {
            ++asked;
            return done > total; // never
        });
        QVERIFY(!given && wasGivenUp(given.error()));
        QCOMPARE(asked, 1);
        QCOMPARE(peek(data.folder.path(), QStringLiteral("PRAGMA user_version")).toInt(), 4);
        QCOMPARE(QDir(data.folder.path()).entryList({QStringLiteral("*carried*")}), QStringList());
        data.reopen();
        QCOMPARE(data.store->revisions().history({QStringLiteral("draft-a")})->size(), 301);
    }

    void anOlderDatabaseIsNotCarriedOverWhileSomebodyHasIt()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Một"), QStringLiteral("mùa xuân")));
        data.store.reset();
        makeOfVersion(4, data.folder.path());
        {
            const auto use = FolderUse::take(data.folder.path(), Sharing::Shared);
            QCOMPARE(codeOfOpening(data.folder.path()), ErrorCode::StoreBusy);
            QCOMPARE(codeOfOpening(data.folder.path(), Access::ReadOnly), ErrorCode::StoreBusy);
        }
        QCOMPARE(codeOfOpening(data.folder.path()), ErrorCode::BadUse);
    }

    void everyConnectionIsSetUpForSafety()
    {
        StoreFolder fresh;
        const auto database =
            Database::open(fresh.folder.filePath(QStringLiteral("toasoan.sqlite")), Access::ReadWrite);
        QVERIFY(database.has_value());
        const auto ask = [&](const QString &name) { return (*database)->number(u"PRAGMA "_qs + name).value(); };
        QCOMPARE(ask(QStringLiteral("synchronous")), 2);
        QCOMPARE(ask(QStringLiteral("foreign_keys")), 1);
        QCOMPARE(ask(QStringLiteral("trusted_schema")), 0);
        QCOMPARE(ask(QStringLiteral("cell_size_check")), 1);
        QCOMPARE(ask(QStringLiteral("secure_delete")), 1);
        QCOMPARE(ask(QStringLiteral("busy_timeout")), 5000);
        // Defensive mode refuses what would break a virtual table from inside.
        QVERIFY(!(*database)->execute(QStringLiteral("DELETE FROM search_data")));
    }

    void everythingIsThereAfterReopening()
    {
        StoreFolder data;
        const Revision made = data.create(articleWith(QStringLiteral("Một"), QStringLiteral("hai")));
        data.reopen();
        QCOMPARE(data.store->revisions().find(made.draft, made.id).value(), made);
    }

    void onlyTheOwnerMayReadAnything()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("a/b"));
        const auto store = Store::open(folder, Access::ReadWrite);
        QVERIFY(store.has_value());
        QCOMPARE(othersMay(folder), QFileDevice::Permissions());
        const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(files.contains(QStringLiteral("toasoan.sqlite-wal")));
        for (const QString &file : files)
            QVERIFY2(othersMay(QDir(folder).filePath(file)) == QFileDevice::Permissions(), qPrintable(file));
    }

    void aLooseFileIsTightened()
    {
        StoreFolder data;
        const QString path = data.folder.filePath(QStringLiteral("toasoan.sqlite"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        data.reopen();
        QCOMPARE(othersMay(path), QFileDevice::Permissions());
    }

    void aNewerVersionIsReadButNotWritten()
    {
        StoreFolder data;
        const Revision made = data.create(articleWith(QStringLiteral("Một"), QStringLiteral("hai")));
        QVERIFY(tamper(data.folder.path(), u"PRAGMA user_version = "_qs + QString::number(latestSchemaVersion() + 1)));
        data.reopen();
        QVERIFY(data.store->revisions().find(made.draft, made.id).has_value());
        QCOMPARE(data.store->begin().error().code, ErrorCode::StoreNewer);
        QCOMPARE(peek(data.folder.path(), QStringLiteral("PRAGMA user_version")).toInt(), latestSchemaVersion() + 1);
    }

    void aForeignDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        QVERIFY(tamper(folder.path(), QStringLiteral("CREATE TABLE recipes (name TEXT)")));
        QCOMPARE(codeOfOpening(folder.path()), ErrorCode::StoreDamaged);
        QCOMPARE(peek(folder.path(), QStringLiteral("SELECT count(*) FROM sqlite_schema")).toInt(), 1);
        QCOMPARE(peek(folder.path(), QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("delete"));
    }

    void aFileThatIsNoDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        const QByteArray bytes = QByteArray("not a database at all\n").repeated(100);
        writeFile(folder.filePath(QStringLiteral("toasoan.sqlite")), bytes);
        QCOMPARE(codeOfOpening(folder.path()), ErrorCode::StoreDamaged);
        QFile file(folder.filePath(QStringLiteral("toasoan.sqlite")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void emptyButKnownBeforeIsNeverAFreshStart()
    {
        StoreFolder data;
        data.store.reset();
        const QString path = data.folder.filePath(QStringLiteral("toasoan.sqlite"));
        writeFile(path, {});
        QCOMPARE(codeOfOpening(data.folder.path()), ErrorCode::StoreDamaged);
        QVERIFY(QFile::remove(path));
        QCOMPARE(codeOfOpening(data.folder.path()), ErrorCode::StoreDamaged);
        QVERIFY(!QFile::exists(path));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("file")), "x");
        QCOMPARE(codeOfOpening(folder.filePath(QStringLiteral("file/data"))), ErrorCode::Io);
    }

    void readOnlyNeitherMakesNorWrites()
    {
        QTemporaryDir empty;
        QCOMPARE(codeOfOpening(empty.path(), Access::ReadOnly), ErrorCode::NotFound);
        QVERIFY(QDir(empty.path()).isEmpty());
        StoreFolder data;
        const Revision made = data.create(articleWith(QStringLiteral("Một"), QStringLiteral("hai")));
        const auto reader = Store::open(data.folder.path(), Access::ReadOnly);
        QVERIFY(reader.has_value());
        QVERIFY((*reader)->revisions().find(made.draft, made.id).has_value());
        QCOMPARE((*reader)->begin().error().detail, QStringLiteral("read-only"));
    }

    void severalMayOpenAFreshFolderAtOnce()
    {
        QTemporaryDir folder;
        std::vector<std::thread> threads;
        std::array<std::optional<Error>, 6> errors;
        for (auto &error : errors) {
            threads.emplace_back([&error, &folder] {
                if (auto opened = Store::open(folder.path(), Access::ReadWrite); !opened)
                    error = opened.error();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const auto &error : errors)
            QVERIFY2(!error, error ? qPrintable(error->detail) : "");
        QCOMPARE(codeOfOpening(folder.path()), ErrorCode::BadUse);
    }
};

QTEST_GUILESS_MAIN(TestStoreOpen)
#include "test_store_open.moc"
