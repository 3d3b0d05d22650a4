#include "app/proofing/slip.h"

#include "tests/app/language/random_text.h"

#include <QTest>

using namespace toasoan;

Q_DECLARE_METATYPE(toasoan::WordSlip)

class TestSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void between_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<WordSlip>("slip");
        QTest::newRow("equal") << u"nẵng"_qs << u"nẵng"_qs << WordSlip::None;
        QTest::newRow("tone") << u"nẵng"_qs << u"nẳng"_qs << WordSlip::Tone;
        QTest::newRow("no tone") << u"nẵng"_qs << u"năng"_qs << WordSlip::Tone;
        QTest::newRow("mark") << u"bên"_qs << u"ben"_qs << WordSlip::Mark;
        QTest::newRow("bar") << u"đa"_qs << u"da"_qs << WordSlip::Mark;
        QTest::newRow("mark and tone") << u"bến"_qs << u"ben"_qs << WordSlip::None;
        QTest::newRow("replaced") << u"tum"_qs << u"tun"_qs << WordSlip::Letter;
        QTest::newRow("added") << u"hới"_qs << u"hớii"_qs << WordSlip::Letter;
        QTest::newRow("left out") << u"washington"_qs << u"washinton"_qs << WordSlip::Letter;
        QTest::newRow("swapped") << u"macron"_qs << u"marcon"_qs << WordSlip::Letter;
        QTest::newRow("i and y") << u"kỳ"_qs << u"kì"_qs << WordSlip::None;
        QTest::newRow("two letters") << u"slovakia"_qs << u"slovenia"_qs << WordSlip::None;
        QTest::newRow("empty") << u""_qs << u"a"_qs << WordSlip::None;
        QTest::newRow("too long") << QString(17, u'a') << QString(16, u'a') << WordSlip::None;
    }

    void between()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(WordSlip, slip);
        QCOMPARE(slipBetween(shapeOf(a), shapeOf(b)), slip);
        QCOMPARE(slipBetween(shapeOf(b), shapeOf(a)), slip);
    }

    void commonHeads()
    {
        QCOMPARE(commonHead(shapeOf(u"brazil"_qs), shapeOf(u"brazils"_qs)), 6);
        QCOMPARE(commonHead(shapeOf(u"einstein"_qs), shapeOf(u"weinstein"_qs)), 0);
        QCOMPARE(commonHead(shapeOf({}), shapeOf(u"a"_qs)), 0);
    }

    void anyTextIsCompared()
    {
        QVERIFY(rc::check("slips are the same both ways, and nothing slips into itself", [] {
            const WordShape a = shapeOf(*hardText());
            const WordShape b = shapeOf(*hardText());
            RC_ASSERT(slipBetween(a, b) == slipBetween(b, a));
            RC_ASSERT(slipBetween(a, a) == WordSlip::None);
        }));
    }
};

QTEST_GUILESS_MAIN(TestSlip)
#include "test_slip.moc"
