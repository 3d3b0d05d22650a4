#include "app/base/durable_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(writeDurably(path, "one"));
        QVERIFY(writeDurably(path, "two"));
        QCOMPARE(readFile(path, 10).value(), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void privateFilesAreForTheirOwnerAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(writeDurably(path, "x", FileAccess::Private));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
    }

    void aFailureLeavesTheOldFileWhole()
    {
        const QString path = QStringLiteral("/proc/no-such-folder/a.txt");
        const auto written = writeDurably(path, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
    }

    void largeFilesAreRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(writeDurably(path, QByteArray(11, 'x')));
        QCOMPARE(readFile(path, 10).error().code, ErrorCode::TooLarge);
        QVERIFY(readFile(path, 11));
        QCOMPARE(readFile(QStringLiteral("/dev/zero"), 1000).error().code, ErrorCode::TooLarge);
        QCOMPARE(readFile(folder.filePath(QStringLiteral("none")), 10).error().code, ErrorCode::NotFound);
    }

    void aFileThatDoesNotKnowItsSizeIsReadWhole()
    {
        QFile file(QStringLiteral("/proc/cpuinfo")); // size 0
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qsizetype lines = file.readAll().count('\n');
        QVERIFY(lines > 1);
        QCOMPARE(readFile(file.fileName(), 1 << 20).value().count('\n'), lines);
        QCOMPARE(readFile(file.fileName(), 10).error().code, ErrorCode::TooLarge);
    }

    void aFolderIsBadInputAndSaysWhich()
    {
        QTemporaryDir folder;
        const auto read = readFile(folder.path(), 10);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY(read.error().detail.startsWith(folder.path()));
    }

    void newFoldersArePrivate()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b"));
        QVERIFY(makePrivateFolder(path));
        QVERIFY(makePrivateFolder(path));
        QVERIFY(QFileInfo(path).isDir());
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ExeOther)));
    }
};

QTEST_GUILESS_MAIN(TestDurableFile)
#include "test_durable_file.moc"
