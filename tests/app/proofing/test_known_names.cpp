#include "app/proofing/known_names.h"

#include <QTest>

using namespace toasoan;

class TestKnownNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreMarked()
    {
        const KnownNames names({u"Hà Nội"_qs, u"~ Tân Lạc"_qs, u"@ Tố Hữu"_qs, u"= Kiến Giang"_qs}, {}, {});
        QCOMPARE(names.name(0).words, (QStringList{u"Hà"_qs, u"Nội"_qs}));
        QCOMPARE(names.name(0).kind, KnownName::Kind::Anywhere);
        QCOMPARE(names.name(1).kind, KnownName::Kind::AfterItsTitle);
        QCOMPARE(names.name(2).kind, KnownName::Kind::Person);
        QCOMPARE(names.name(3).kind, KnownName::Kind::Neighbour);
    }

    void foundByFirstAndSecondWord()
    {
        const KnownNames names({u"Hà Nội"_qs, u"Hà Nam"_qs, u"Việt Nam"_qs}, {}, {});
        QCOMPARE(names.beginningWith(names.syllableOf(u"hà"_qs)), (QList<int>{0, 1}));
        QCOMPARE(names.goingOnWith(names.syllableOf(u"nam"_qs)), (QList<int>{1, 2}));
        QCOMPARE(names.syllableOf(u"huế"_qs), KnownNames::unknown);
        QVERIFY(names.beginningWith(KnownNames::unknown).isEmpty());
    }

    void singlesAreFoundThroughOneLetterLess()
    {
        const KnownNames names({u"Washington"_qs, u"Boston"_qs}, {}, {});
        QCOMPARE(names.nearSingle(u"washinton"_qs), QList<int>{0});
        QCOMPARE(names.nearSingle(u"washingtonn"_qs), QList<int>{0});
        QCOMPARE(names.nearSingle(u"bosotn"_qs), QList<int>{1});
        QVERIFY(names.nearSingle(u"berlin"_qs).isEmpty());
        QVERIFY(names.nearSingle({}).isEmpty());
    }

    void shippedNamesAreManyAndOnce()
    {
        const KnownNames &names = KnownNames::shipped();
        QVERIFY(names.isOfPeople(u"nguyễn"_qs));
        QVERIFY(!names.isOfPeople(u"nẳng"_qs));
        QVERIFY(names.isOrdinary(u"của"_qs));
        QVERIFY(names.syllableOf(u"quảng"_qs) != KnownNames::unknown);
        QVERIFY(names.beginningWith(names.syllableOf(u"quảng"_qs)).size() >= 5);
    }
};

QTEST_GUILESS_MAIN(TestKnownNames)
#include "test_known_names.moc"
