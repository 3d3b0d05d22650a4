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

/// Each is what somebody does to the log, as statements. Every one changes something.
QList<QStringList> changesOfOneRow(int rows)
{
    QList<QStringList> changes;
    for (int row = 1; row <= rows; ++row) {
        const QString where = QStringLiteral(" WHERE number = %1").arg(row);
        for (const QString &column : {QStringLiteral("previous"), QStringLiteral("time"), QStringLiteral("person"),
                                      QStringLiteral("action"), QStringLiteral("draft"), QStringLiteral("revision"),
                                      QStringLiteral("detail"), QStringLiteral("hash"), QStringLiteral("acting_for")})
            changes.append({QString(u"UPDATE audit SET %1 = %1 || 'x'"_qs.arg(column) + where)});
        changes.append({QString(u"UPDATE audit SET time = replace(time, 'Z', '+00:00')"_qs + where)});
        changes.append({QString(u"UPDATE audit SET hash = upper(hash)"_qs + where)});
        changes.append({QString(u"UPDATE audit SET number = %1"_qs.arg(rows + 7) + where)});
        changes.append({QString(u"DELETE FROM audit"_qs + where)});
        changes.append(
            {QString(u"INSERT INTO audit SELECT %1, previous, time, person, action, draft, revision, detail, "
                     "hash, acting_for FROM audit"_qs.arg(rows + 1)
                     + where)});
        for (int other = row + 1; other <= rows; ++other)
            changes.append({u"UPDATE audit SET number = number - %1 WHERE number IN (%2, %3)"_qs.arg(row + other)
                                .arg(row)
                                .arg(other),
                            u"UPDATE audit SET number = -number WHERE number < 0"_qs});
    }
    return changes;
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

    /// Each column of each row altered, each row deleted, doubled, moved to another number or put before each other.
    void everyChangeOfOneRowIsFound()
    {
        constexpr int rows = 5;
        StoreFolder data;
        for (int i = 0; i < rows; ++i)
            append(data, QStringLiteral("step%1").arg(i));
        const QString folder = data.folder.path();
        QVERIFY(tamper(folder, QStringLiteral("CREATE TABLE kept AS SELECT * FROM audit")));
        const QStringList restore{QStringLiteral("DELETE FROM audit"),
                                  QStringLiteral("INSERT INTO audit SELECT * FROM kept ORDER BY number"),
                                  QStringLiteral("UPDATE sqlite_sequence SET seq = %1 WHERE name = 'audit'").arg(rows)};
        for (const QStringList &change : changesOfOneRow(rows)) {
            QVERIFY(!data.store->audit().verify().value());
            for (const QString &statement : change)
                QVERIFY2(tamper(folder, statement), qPrintable(statement));
            const auto broken = data.store->audit().verify();
            QVERIFY2(!broken || *broken, qPrintable(change.first()));
            for (const QString &statement : restore)
                QVERIFY(tamper(folder, statement));
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreAudit)
#include "test_store_audit.moc"
