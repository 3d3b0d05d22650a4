#include "app/language/folded_words.h"
#include "app/language/letters_apart.h"

#include <QTest>

using namespace toasoan;

class TestLettersApart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slips_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("slips");
        QTest::newRow("same") << QStringLiteral("nghi") << QStringLiteral("nghi") << 0;
        QTest::newRow("swapped") << QStringLiteral("ngih") << QStringLiteral("nghi") << 1;
        QTest::newRow("missing") << QStringLiteral("qunh") << QStringLiteral("quynh") << 1;
        QTest::newRow("too many") << QStringLiteral("quynhf") << QStringLiteral("quynh") << 1;
        QTest::newRow("wrong") << QStringLiteral("quynk") << QStringLiteral("quynh") << 1;
        QTest::newRow("two") << QStringLiteral("truogn") << QStringLiteral("truong") << 1;
        QTest::newRow("over the limit") << QStringLiteral("abcd") << QStringLiteral("wxyz") << 3;
        QTest::newRow("one is empty") << QString() << QStringLiteral("ab") << 2;
    }

    void slips()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, slips);
        QCOMPARE(lettersApart(a, b, 2), slips);
        QCOMPARE(lettersApart(b, a, 2), slips);
    }

    void fromTheStartTheRestDoesNotMatter()
    {
        QCOMPARE(lettersApartFromStart(u"ngih", u"nghiem", 1), 1);
        QCOMPARE(lettersApartFromStart(u"nghi", u"nghiem", 1), 0);
        QCOMPARE(lettersApartFromStart(u"xyz", u"nghiem", 1), 2);
    }

    void wordsAreLettersAndDigitsThatStandTogether()
    {
        QCOMPARE(foldedWords(QStringLiteral(" chi thi 35-ct/tw, (5g)!")),
                 (QStringList{QStringLiteral("chi"), QStringLiteral("thi"), QStringLiteral("35"), QStringLiteral("ct"),
                              QStringLiteral("tw"), QStringLiteral("5g")}));
        QVERIFY(foldedWords(QStringLiteral(" \"*^()-")).isEmpty());
        QCOMPARE(foldedWords(QString(QChar(0xD800))), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLettersApart)
#include "test_letters_apart.moc"
