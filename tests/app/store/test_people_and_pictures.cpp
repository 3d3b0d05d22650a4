#include "app/base/hash.h"
#include "tests/app/store/store_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

class TestPeopleAndPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsKeptWithTheirRoles()
    {
        StoreFolder data;
        const Person person{QStringLiteral("Thư ký"), {Role::Pv, Role::Tkts}};
        auto transaction = data.store->begin();
        QVERIFY(data.store->people().put(*transaction, {person.name, {Role::Ctv}}).has_value());
        QVERIFY(data.store->people().put(*transaction, person).has_value());
        QVERIFY(transaction->commit().has_value());
        QCOMPARE(data.store->people().find(person.name).value(), person);
        QCOMPARE(data.store->people().list().value(), QList{person});
        QCOMPARE(data.store->people().find(QStringLiteral("Ai đó")).error().code, ErrorCode::NotFound);
    }

    void aPictureIsKeptOnce()
    {
        StoreFolder data;
        const PictureRecord picture{{sha256Hex("x")}, QStringLiteral("image/jpeg"), 800, 600, 12345};
        auto transaction = data.store->begin();
        QVERIFY(data.store->pictures().put(*transaction, picture).has_value());
        QVERIFY(data.store->pictures().put(*transaction, picture).has_value());
        QVERIFY(transaction->commit().has_value());
        QCOMPARE(data.store->pictures().find(picture.id).value(), std::optional(picture));
        QCOMPARE(data.store->pictures().list().value(), QList{picture});
        QVERIFY(!data.store->pictures().find({sha256Hex("y")}).value());
    }
};

QTEST_GUILESS_MAIN(TestPeopleAndPictures)
#include "test_people_and_pictures.moc"
