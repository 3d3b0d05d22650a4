#include "app/store/sql_error.h"

#include <QSqlError>
#include <QTest>

using namespace toasoan;

class TestSqlError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqliteCodesMeanSomething_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("full") << QStringLiteral("13") << ErrorCode::DiskFull;
        QTest::newRow("i/o") << QStringLiteral("10") << ErrorCode::Io;
        QTest::newRow("i/o, fsync") << QStringLiteral("1034") << ErrorCode::Io;
        QTest::newRow("busy") << QStringLiteral("5") << ErrorCode::StoreBusy;
        QTest::newRow("busy, recovery") << QStringLiteral("261") << ErrorCode::StoreBusy;
        QTest::newRow("read-only") << QStringLiteral("8") << ErrorCode::Io;
        QTest::newRow("corrupt") << QStringLiteral("11") << ErrorCode::StoreDamaged;
        QTest::newRow("no database") << QStringLiteral("26") << ErrorCode::StoreDamaged;
        QTest::newRow("constraint") << QStringLiteral("19") << ErrorCode::Internal;
        QTest::newRow("none") << QString() << ErrorCode::Internal;
    }

    void sqliteCodesMeanSomething()
    {
        QFETCH(QString, native);
        QFETCH(ErrorCode, code);
        const QSqlError error(QStringLiteral("driver"), QStringLiteral("database"), QSqlError::StatementError, native);
        QCOMPARE(sqlFailure(error).value().code, code);
    }
};

QTEST_GUILESS_MAIN(TestSqlError)
#include "test_sql_error.moc"
