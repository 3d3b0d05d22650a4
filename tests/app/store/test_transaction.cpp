#include "app/store/database.h"
#include "tests/app/store/store_fixture.h"

#include <QFileInfo>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Outcome putPerson(Store &store, Transaction &transaction, const QString &name)
{
    return store.people().put(transaction, {name, {Role::Pv}});
}

} // namespace

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// SQLite's own file system writes nothing at all of too long a piece: once there was no room, and nobody saw it.
    void theLogIsLongerThanItIsFull()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Một"), QStringLiteral("hai")));
        const QFileInfo log(data.folder.filePath(QStringLiteral("toasoan.sqlite-wal")));
        QVERIFY2(log.size() >= 512 * 1024, qPrintable(QString::number(log.size())));
        QVERIFY(data.save({QStringLiteral("draft-a")}, articleWith(QStringLiteral("Một"), QStringLiteral("ba")), 1));
        QFileInfo again(log.filePath());
        QCOMPARE(again.size(), log.size());
        data.reopen();
        QCOMPARE(data.store->fileProblems().value(), QStringList());
    }

    void withoutCommitNothingHappened()
    {
        StoreFolder data;
        {
            auto transaction = data.store->begin();
            QVERIFY(putPerson(*data.store, *transaction, QStringLiteral("A")).has_value());
        }
        QVERIFY(data.store->people().list().value().isEmpty());
    }

    /// Left out for one transaction, and never for those after it.
    void theSyncThatMayWaitIsNobodyElses()
    {
        StoreFolder data;
        const auto database = Database::open(data.folder.filePath(u"toasoan.sqlite"_qs), Access::ReadWrite);
        QVERIFY(database.has_value());
        const auto level = [&] { return (*database)->number(QStringLiteral("PRAGMA synchronous")).value_or(-1); };
        for (int round = 0; round < 2; ++round) {
            auto transaction = Transaction::begin(**database, Notice::Quiet, Sync::WithTheNext);
            QCOMPARE(level(), 1);
            QVERIFY(transaction->commit());
            QCOMPARE(level(), 2);
        }
        {
            const auto givenUp = Transaction::begin(**database, Notice::Quiet, Sync::WithTheNext);
            QCOMPARE(level(), 1);
        }
        QCOMPARE(level(), 2);
        {
            const auto other = data.store->begin();
            QVERIFY((*database)->execute(QStringLiteral("PRAGMA busy_timeout = 1")));
            QVERIFY(!Transaction::begin(**database, Notice::Quiet, Sync::WithTheNext));
        }
        QCOMPARE(level(), 2);
    }

    void aFailingCommitIsAFailureAndLeavesNothing()
    {
        StoreFolder data;
        DraftRecord orphan; // its head is no revision: the foreign key is checked by COMMIT
        orphan.id = {QStringLiteral("x")};
        orphan.created = orphan.modified = noon();
        orphan.head = {QStringLiteral("none")};
        auto transaction = data.store->begin();
        QVERIFY(data.store->drafts().insert(*transaction, orphan).has_value());
        QVERIFY(!transaction->commit());
        QCOMPARE(data.store->drafts().total().value(), 0);
        auto next = data.store->begin();
        QVERIFY(putPerson(*data.store, *next, QStringLiteral("A")).has_value());
        QVERIFY(next->commit().has_value());
        QCOMPARE(data.store->people().list().value().size(), 1);
    }

    void whileTheFileIsGoneNothingIsMadeUpAndLaterWorkGoesOn()
    {
        StoreFolder data;
        const QString path = data.folder.filePath(QStringLiteral("toasoan.sqlite"));
        const QString away = data.folder.filePath(QStringLiteral("away"));
        DraftRecord orphan;
        orphan.id = {QStringLiteral("x")};
        orphan.created = orphan.modified = noon();
        {
            auto transaction = data.store->begin();
            QVERIFY(data.store->drafts().insert(*transaction, orphan).has_value());
            QVERIFY(QFile::rename(path, away));
            QVERIFY(!transaction->commit());
        }
        QCOMPARE(data.store->begin().error().code, ErrorCode::Io);
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::rename(away, path));
        auto next = data.store->begin();
        QVERIFY(next.has_value());
        QVERIFY(putPerson(*data.store, *next, QStringLiteral("A")).has_value());
        QVERIFY(next->commit().has_value());
    }

    void otherProcessesAreToldWhenTheyShallBe()
    {
        StoreFolder data;
        const auto other = Store::open(data.folder.path(), Access::ReadWrite);
        const qint64 before = (*other)->changeCounter().value();
        auto quiet = data.store->begin(Notice::Quiet);
        QVERIFY(quiet->commit().has_value());
        QCOMPARE((*other)->changeCounter().value(), before);
        auto loud = data.store->begin(Notice::Tell);
        QVERIFY(putPerson(*data.store, *loud, QStringLiteral("A")).has_value());
        QVERIFY(loud->commit().has_value());
        QCOMPARE((*other)->changeCounter().value(), before + 1);
        QCOMPARE((*other)->people().list().value().size(), 1);
    }

    void whoHoldsTheLockTooLongIsReported()
    {
        StoreFolder data;
        const auto other = Store::open(data.folder.path(), Access::ReadWrite);
        auto held = data.store->begin();
        QVERIFY(held.has_value());
        QCOMPARE((*other)->begin().error().code, ErrorCode::StoreBusy);
    }

    void twoWritersTakeTurns()
    {
        StoreFolder data;
        const auto other = Store::open(data.folder.path(), Access::ReadWrite);
        for (int i = 0; i < 20; ++i) {
            Store &store = i % 2 == 0 ? *data.store : **other;
            auto transaction = store.begin();
            QVERIFY(putPerson(store, *transaction, QString::number(i)).has_value());
            QVERIFY(transaction->commit().has_value());
        }
        QCOMPARE(data.store->people().list().value().size(), 20);
        QCOMPARE((*other)->people().list().value().size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "test_transaction.moc"
