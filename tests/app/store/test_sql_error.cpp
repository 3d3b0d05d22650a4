#include "app/store/sql_error.h"

#include <QTest>

using namespace toasoan;

class TestSqlError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqliteCodesMeanSomething_data()
    {
        QTest::addColumn<int>("native");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("full") << 13 << ErrorCode::DiskFull;
        QTest::newRow("i/o") << 10 << ErrorCode::Io;
        QTest::newRow("i/o, fsync") << 1034 << ErrorCode::Io;
        QTest::newRow("busy") << 5 << ErrorCode::StoreBusy;
        QTest::newRow("busy, recovery") << 261 << ErrorCode::StoreBusy;
        QTest::newRow("read-only") << 8 << ErrorCode::Io;
        QTest::newRow("corrupt") << 11 << ErrorCode::StoreDamaged;
        QTest::newRow("no database") << 26 << ErrorCode::StoreDamaged;
        QTest::newRow("constraint") << 19 << ErrorCode::Internal;
        QTest::newRow("none") << 0 << ErrorCode::Internal;
    }

    void sqliteCodesMeanSomething()
    {
        QFETCH(int, native);
        QFETCH(ErrorCode, code);
        QCOMPARE(sqlFailure(native, QStringLiteral("sentence")).value().code, code);
    }
};

QTEST_GUILESS_MAIN(TestSqlError)
#include "test_sql_error.moc"
