#include "app/proofing/near_words.h"

#include "tests/app/language/random_text.h"

#include <QTest>

using namespace toasoan;

class TestNearWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestFirst()
    {
        const NearWords words({u"ngành"_qs, u"nghìn"_qs, u"nhanh"_qs, u"xa"_qs});
        QCOMPARE(words.near(u"nghành"_qs, 1), QStringList{u"ngành"_qs});
    }

    void tonesBeforeMarksBeforeLetters()
    {
        const NearWords words({u"viết"_qs, u"vết"_qs, u"việt"_qs, u"viết"_qs, u"việc"_qs, u"viếc"_qs});
        QCOMPARE(words.near(u"viêc"_qs, 2), (QStringList{u"việc"_qs, u"viếc"_qs}));
    }

    void swappedLettersAreOneSlip()
    {
        const NearWords words({u"khen"_qs, u"không"_qs});
        QCOMPARE(words.near(u"khôgn"_qs, 1), QStringList{u"không"_qs});
    }

    void theBetterKnownOfEquals()
    {
        QCOMPARE(NearWords({u"lớp"_qs, u"lợp"_qs}).near(u"lơp"_qs, 2), (QStringList{u"lớp"_qs, u"lợp"_qs}));
        QCOMPARE(NearWords({u"lợp"_qs, u"lớp"_qs}).near(u"lơp"_qs, 2), (QStringList{u"lợp"_qs, u"lớp"_qs}));
    }

    void hookForTilde()
    {
        const NearWords words({u"nhiệm"_qs, u"nhiễm"_qs});
        QCOMPARE(words.near(u"nhiểm"_qs, 1), QStringList{u"nhiễm"_qs});
    }

    void namesLast()
    {
        const NearWords words({u"Hoản"_qs, u"hoãn"_qs});
        QCOMPARE(words.near(u"hoản"_qs, 2), (QStringList{u"hoãn"_qs, u"Hoản"_qs}));
    }

    void nothingFarOffAndNeverTheWordItself()
    {
        const NearWords words({u"nước"_qs, u"Huế"_qs});
        QVERIFY(words.near(u"tuyệt"_qs, 5).isEmpty());
        QVERIFY(words.near(u"nước"_qs, 5).isEmpty());
        QVERIFY(words.near(u""_qs, 5).isEmpty());
        QVERIFY(words.near(QString(500, u'n'), 5).isEmpty());
        QCOMPARE(words.near(u"huế"_qs, 5), QStringList{u"Huế"_qs});
    }

    void anyTextIsLookedUpWithoutHarm()
    {
        const NearWords words({u"nước"_qs, u"người"_qs, u"Huế"_qs, u"a"_qs});
        QVERIFY(rc::check("no more than asked for, each of them known", [&words] {
            const QStringList near = words.near(*hardText(), 2);
            RC_ASSERT(near.size() <= 2);
        }));
    }
};

QTEST_GUILESS_MAIN(TestNearWords)
#include "test_near_words.moc"
