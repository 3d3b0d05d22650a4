#include "tests/app/store/store_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

void append(StoreFolder &data, const QString &action)
{
    AuditEntry entry;
    entry.time = noon();
    entry.person = QStringLiteral("Thư ký");
    entry.action = action;
    entry.draft = {action};
    auto transaction = data.store->begin();
    QVERIFY(data.store->audit().append(*transaction, entry).has_value());
    QVERIFY(transaction->commit().has_value());
}

} // namespace

class TestStoreAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesFollowOneAnother()
    {
        StoreFolder data;
        append(data, QStringLiteral("submit"));
        append(data, QStringLiteral("approve"));
        const auto entries = data.store->audit().all().value();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(1).previous, entries.at(0).hash);
        QCOMPARE(data.store->audit().headHash().value(), entries.at(1).hash);
        QCOMPARE(data.store->audit().of({QStringLiteral("approve")}).value(), QList{entries.at(1)});
        QVERIFY(!data.store->audit().verify().value());
    }

    void whatWasDoneToItIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("reason");
        QTest::newRow("altered") << QStringLiteral("UPDATE audit SET person = 'x' WHERE number = 2") << 2
                                 << QStringLiteral("altered");
        QTest::newRow("re-dated") << QStringLiteral("UPDATE audit SET time = '2020-01-01T00:00:00Z' WHERE number = 3")
                                  << 3 << QStringLiteral("altered");
        QTest::newRow("deleted") << QStringLiteral("DELETE FROM audit WHERE number = 2") << 3 << QStringLiteral("gap");
        QTest::newRow("cut") << QStringLiteral("DELETE FROM audit WHERE number = 3") << 3 << QStringLiteral("cut");
        QTest::newRow("emptied") << QStringLiteral("DELETE FROM audit") << 1 << QStringLiteral("cut");
    }

    void whatWasDoneToItIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(int, number);
        QFETCH(QString, reason);
        StoreFolder data;
        for (const QString &action : {QStringLiteral("create"), QStringLiteral("submit"), QStringLiteral("approve")})
            append(data, action);
        QVERIFY(tamper(data.folder.path(), sql));
        QCOMPARE(data.store->audit().verify().value(), std::optional(AuditBreak{number, reason}));
    }
};

QTEST_GUILESS_MAIN(TestStoreAudit)
#include "test_store_audit.moc"
