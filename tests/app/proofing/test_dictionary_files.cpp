#include "app/proofing/dictionary_files.h"

#include "app/base/durable_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

class TestDictionaryFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void listsTheWords()
    {
        write("SET UTF-8\n", "3\nhoà\nnước/AB\nHuế\tpo:name\n\n");
        QCOMPARE(dictionaryWords(base()).value(), (QStringList{u"hoà"_qs, u"nước"_qs, u"Huế"_qs}));
    }

    void missingFilesAreNamed()
    {
        const auto words = dictionaryWords(m_folder.filePath(u"none"_qs));
        QCOMPARE(words.error().code, ErrorCode::NotFound);
        QCOMPARE(words.error().args.value(0), m_folder.filePath(u"none.aff"_qs));
    }

    void brokenFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("atFault");
        const QByteArray sound = "SET UTF-8\n";
        QTest::newRow("empty affixes") << QByteArray() << QByteArray("1\na\n") << u".aff"_qs;
        QTest::newRow("other encoding") << QByteArray("SET ISO8859-1\n") << QByteArray("1\na\n") << u".aff"_qs;
        QTest::newRow("binary affixes") << QByteArray("SET UTF-8\n\0\1\2", 13) << QByteArray("1\na\n") << u".aff"_qs;
        QTest::newRow("not UTF-8") << sound << QByteArray("1\n\xFF\xFE\n") << u".dic"_qs;
        QTest::newRow("empty words") << sound << QByteArray() << u".dic"_qs;
        QTest::newRow("a count alone") << sound << QByteArray("1\n") << u".dic"_qs;
        QTest::newRow("no count") << sound << QByteArray("nước\nnhà\n") << u".dic"_qs;
        QTest::newRow("a count that asks for gigabytes") << sound << QByteArray("999999999\nnhà\n") << u".dic"_qs;
        QTest::newRow("one line of a megabyte") << sound << QByteArray("1\n") + QByteArray(1 << 20, 'a') << u".dic"_qs;
    }

    void brokenFilesAreNamed()
    {
        QFETCH(QByteArray, affixes);
        QFETCH(QByteArray, words);
        QFETCH(QString, atFault);
        write(affixes, words);
        const auto read = dictionaryWords(base());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QCOMPARE(read.error().args, QStringList{base() + atFault});
        QVERIFY(read.error().detail.startsWith(base() + atFault));
    }

    void aHundredMegabytesAreNotRead()
    {
        write("SET UTF-8\n", "1\n");
        QVERIFY(QFile::resize(base() + u".dic"_qs, 100 * 1024 * 1024));
        QCOMPARE(dictionaryWords(base()).error().code, ErrorCode::TooLarge);
    }

private:
    QString base() const { return m_folder.filePath(u"vi_VN"_qs); }

    void write(const QByteArray &affixes, const QByteArray &words) const
    {
        QVERIFY(writeDurably(base() + u".aff"_qs, affixes));
        QVERIFY(writeDurably(base() + u".dic"_qs, words));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDictionaryFiles)
#include "test_dictionary_files.moc"
