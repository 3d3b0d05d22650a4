#include "app/proofing/name_slip.h"

#include <QTest>

using namespace toasoan;

Q_DECLARE_METATYPE(toasoan::WordSlip)

class TestNameSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofLongerNames_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("name");
        QTest::addColumn<int>("place");
        QTest::addColumn<WordSlip>("likely");
        QTest::newRow("tone") << u"nẳng"_qs << 0 << 1 << WordSlip::Tone;
        QTest::newRow("two slips") << u"nặn"_qs << 0 << 1 << WordSlip::None;
        QTest::newRow("a letter that makes no word") << u"nẵgn"_qs << 0 << 1 << WordSlip::Letter;
        QTest::newRow("a letter that makes a common word") << u"ngã"_qs << 0 << 0 << WordSlip::None;
        QTest::newRow("as the South speaks") << u"kiêng"_qs << 1 << 0 << WordSlip::Letter;
        QTest::newRow("as people are called") << u"kiểng"_qs << 1 << 0 << WordSlip::None;
        QTest::newRow("three words") << u"sân"_qs << 2 << 1 << WordSlip::Letter;
        QTest::newRow("accent of its own language") << u"nicolás"_qs << 3 << 0 << WordSlip::None;
        QTest::newRow("letter of its own language") << u"nicolaş"_qs << 3 << 0 << WordSlip::None;
    }

    void ofLongerNames()
    {
        QFETCH(QString, written);
        QFETCH(int, name);
        QFETCH(int, place);
        QFETCH(WordSlip, likely);
        QCOMPARE(likelySlip(written, m_names.name(name), place, m_names), likely);
    }

    void ofForeignNames_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("name");
        QTest::addColumn<bool>("likely");
        QTest::newRow("left out") << u"washinton"_qs << 4 << true;
        QTest::newRow("replaced in a long name") << u"washingten"_qs << 4 << true;
        QTest::newRow("replaced in a short name") << u"bolton"_qs << 5 << false;
        QTest::newRow("swapped in a short name") << u"bosotn"_qs << 5 << true;
        QTest::newRow("at the head") << u"awashington"_qs << 4 << false;
        QTest::newRow("at the end") << u"bostons"_qs << 5 << false;
        QTest::newRow("too short") << u"lodnon"_qs << 6 << true;
        QTest::newRow("far too short") << u"rmoe"_qs << 7 << false;
    }

    void ofForeignNames()
    {
        QFETCH(QString, written);
        QFETCH(int, name);
        QFETCH(bool, likely);
        QCOMPARE(isLikelySlipOfForeignName(written, m_names.name(name), m_names), likely);
    }

private:
    const KnownNames m_names{{u"Đà Nẵng"_qs, u"Kiên Giang"_qs, u"Tân Sơn Nhất"_qs, u"Nicolas Maduro"_qs,
                              u"Washington"_qs, u"Boston"_qs, u"London"_qs, u"Rome"_qs},
                             {u"kiểng"_qs},
                             {u"ngã"_qs, u"kiêng"_qs}};
};

QTEST_GUILESS_MAIN(TestNameSlip)
#include "test_name_slip.moc"
