#include "app/store/database.h"
#include "app/store/file_system.h"
#include "tests/app/store/store_fixture.h"

#include <QFile>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Error errorOfOpening(const QString &folder)
{
    const auto opened = Store::open(folder, Access::ReadWrite);
    return opened ? Error{} : opened.error();
}

const QByteArray mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                          "30 22 0:40 / /home/an/To\\303\\240\\040so\\341\\272\\241n rw - nfs4 server:/x rw\n"
                          "31 22 0:41 / /mnt/chung rw,nosuid shared:9 master:1 - cifs //server/chung rw\n"
                          "32 31 8:2 / /mnt/chung/usb rw - vfat /dev/sdb1 rw\n"
                          "33 22 0:42 / /mnt/ssh rw - fuse.sshfs an@server: rw\n"
                          "34 22 0:43 / /mnt/ssh rw - ext4 /dev/sdc1 rw\n"
                          "garbage\n - \n";

} // namespace

class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotOursInTheSchemaIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON contents BEGIN DELETE FROM contents; END"_qs
                                 << u"trigger t"_qs;
        QTest::newRow("view") << u"CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                 u"SELECT i FROM n"_qs
                              << u"view v"_qs;
        QTest::newRow("table") << u"CREATE TABLE more (x)"_qs << u"table more"_qs;
        QTest::newRow("column") << u"ALTER TABLE people ADD COLUMN password TEXT"_qs << u"table people"_qs;
        QTest::newRow("index") << u"CREATE INDEX i ON drafts (abs(number))"_qs << u"index i"_qs;
        QTest::newRow("index gone") << u"DROP INDEX approvals_draft"_qs << u"index approvals_draft"_qs;
        QTest::newRow("table gone") << u"DROP TABLE pictures"_qs << u"table pictures"_qs;
    }
    void whatIsNotOursInTheSchemaIsRefused()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        StoreFolder data;
        data.store.reset();
        QVERIFY(tamper(data.folder.path(), sql));
        const Error error = errorOfOpening(data.folder.path());
        QCOMPARE(error.code, ErrorCode::StoreDamaged);
        QCOMPARE(error.detail, u"schema altered"_qs);
        QCOMPARE(error.args, QStringList{named});
    }

    void statisticsOfSQLiteAreNoAlteration()
    {
        StoreFolder data;
        (void)data.create(articleWith(u"Một"_qs, u"hai"_qs));
        data.store.reset();
        QVERIFY(tamper(data.folder.path(), u"ANALYZE"_qs));
        QVERIFY(Store::open(data.folder.path(), Access::ReadWrite).has_value());
    }

    void limitsAreNarrow()
    {
        StoreFolder data;
        const auto database = Database::open(databasePath(data.folder.path()), Access::ReadWrite);
        const auto refuses = [&](const QString &sql) { return !(*database)->number(sql).has_value(); };
        QVERIFY(refuses(u"SELECT length(zeroblob(100000000))"_qs));
        QVERIFY(refuses(u"SELECT 1"_qs + u" UNION ALL SELECT 1"_qs.repeated(60)));
        QVERIFY(refuses(u"SELECT "_qs + u"("_qs.repeated(300) + u"1"_qs + u")"_qs.repeated(300)
                        + u" + 1"_qs.repeated(300)));
        QVERIFY(refuses(u"SELECT load_extension('libm.so.6')"_qs));
        QVERIFY(!(*database)->execute(u"PRAGMA writable_schema = ON; "_qs)
                || !(*database)->execute(u"UPDATE sqlite_schema SET sql = ''"_qs));
    }

    void everyFileOfTheDatabaseIsPrivate()
    {
        StoreFolder data;
        (void)data.create(articleWith(u"Một"_qs, u"hai"_qs));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &part : databaseParts()) {
            const QString path = databasePath(data.folder.path()) + part;
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
        }
        QVERIFY(!(QFile::permissions(data.folder.filePath(u"in-use"_qs)) & others));
    }

    void nothingOfADeletedTextStaysInTheFile()
    {
        StoreFolder data;
        const Revision made = data.create(articleWith(u"Một"_qs, u"nguồn tin mật MARKER"_qs));
        QVERIFY(data.journal(made.draft, articleWith(u"Một"_qs, u"nguồn tin mật OTHERMARK"_qs)).has_value());
        QVERIFY(data.save(made.draft, articleWith(u"Một"_qs, u"khác"_qs)).has_value());
        data.store.reset();
        QFile file(databasePath(data.folder.path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Một"));
        QVERIFY(!bytes.contains("OTHERMARK"));
    }

    void whereAFolderLiesIsKnown_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::newRow("root") << u"/home/an"_qs << u"ext4"_qs;
        QTest::newRow("nfs") << u"/home/an/Toà soạn/x"_qs << u"nfs4"_qs;
        QTest::newRow("likeness of a name") << u"/home/an/Toà soạn2"_qs << u"ext4"_qs;
        QTest::newRow("cifs") << u"/mnt/chung/a"_qs << u"cifs"_qs;
        QTest::newRow("a stick inside") << u"/mnt/chung/usb/a"_qs << u"vfat"_qs;
        QTest::newRow("mounted over") << u"/mnt/ssh/a"_qs << u"ext4"_qs;
    }
    void whereAFolderLiesIsKnown()
    {
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QCOMPARE(fileSystemOf(path, mounts), kind);
    }

    void sharesAreToldFromDisks()
    {
        for (const auto &share : {u"nfs"_qs, u"nfs4"_qs, u"cifs"_qs, u"smb3"_qs, u"9p"_qs, u"fuse.sshfs"_qs})
            QVERIFY2(isOnNetwork(share), qPrintable(share));
        for (const auto &disk :
             {u"ext4"_qs, u"btrfs"_qs, u"vfat"_qs, u"fuseblk"_qs, u"tmpfs"_qs, u"fuse.gocryptfs"_qs, u""_qs})
            QVERIFY2(!isOnNetwork(disk), qPrintable(disk));
        QCOMPARE(networkShareOf(QDir::tempPath()), QString());
    }

    void aFolderInUseIsHadByNobodyAlone()
    {
        StoreFolder data;
        QCOMPARE(FolderUse::take(data.folder.path(), Sharing::Alone).error().code, ErrorCode::StoreBusy);
        data.store.reset();
        const auto alone = FolderUse::take(data.folder.path(), Sharing::Alone);
        QVERIFY(alone.has_value());
        QCOMPARE(errorOfOpening(data.folder.path()).code, ErrorCode::StoreBusy);
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "test_hostile_files.moc"
