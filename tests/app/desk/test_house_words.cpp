#include "app/base/durable_file.h"
#include "app/desk/house_words.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

class TestHouseWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsAddedOnce()
    {
        QTemporaryDir folder;
        for (const char *word : {"Rào", "Nậm", "Rào"})
            QVERIFY(addHouseWord(folder.path(), QString::fromUtf8(word)).has_value());
        QCOMPARE(readFile(folder.filePath(QStringLiteral("language/house-words.txt")), 100).value(),
                 QByteArray("Rào\nNậm\n"));
    }

    void whatStandsThereStays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("language/house-words.txt"));
        QVERIFY(makePrivateFolder(folder.filePath(QStringLiteral("language"))).has_value());
        QVERIFY(writeDurably(path, "# của tòa soạn\nNậm").has_value());
        QVERIFY(addHouseWord(folder.path(), QStringLiteral("Rào")).has_value());
        QCOMPARE(readFile(path, 100).value(), QByteArray("# của tòa soạn\nNậm\nRào\n"));
    }

    void aFileTooLargeIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("language/house-words.txt"));
        QVERIFY(makePrivateFolder(folder.filePath(QStringLiteral("language"))).has_value());
        QVERIFY(writeDurably(path, QByteArray(1024 * 1024 + 1, 'a')).has_value());
        const Outcome added = addHouseWord(folder.path(), QStringLiteral("Rào"));
        QVERIFY(!added && added.error().code == ErrorCode::TooLarge);
        QCOMPARE(QFileInfo(path).size(), 1024 * 1024 + 1);
    }
};

QTEST_GUILESS_MAIN(TestHouseWords)
#include "test_house_words.moc"
