#include "tests/app/store/store_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

LedgerEntry entryAbout(const QString &draft, EntryState state = EntryState::Ordered)
{
    LedgerEntry entry;
    entry.draft = {draft};
    entry.action = Action::MarkCorrected;
    entry.state = state;
    entry.headline = u"Tít \"lạ\""_qs;
    entry.ordering = {u"figures"_qs, u"Tòa soạn xin lỗi"_qs, {{u"10"_qs, u"12"_qs}, {u"a"_qs, u"b"_qs}}};
    entry.reason = u"Sai số liệu"_qs;
    entry.asker = u"An"_qs;
    entry.asked = noon();
    entry.decider = u"Bình"_qs;
    entry.role = Role::Tbt;
    entry.decided = noon(5);
    entry.answer = u"Được"_qs;
    entry.revision = {QString(64, u'a')};
    entry.content = {QString(64, u'b')};
    entry.correction = {u"draft-c"_qs};
    entry.notices = {{u"An"_qs, noon(9)}};
    return entry;
}

LedgerEntry added(StoreFolder &data, const LedgerEntry &entry)
{
    Transaction transaction = std::move(data.store->begin().value());
    const auto number = data.store->ledger().add(transaction, entry);
    if (!number || !transaction.commit())
        qFatal("ledger");
    return *number;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryComesBackAsItWas()
    {
        StoreFolder data;
        const LedgerEntry entry = added(data, entryAbout(u"a"_qs));
        QCOMPARE(entry.number, 1);
        data.reopen();
        QCOMPARE(data.store->ledger().find(1).value(), entry);
        QCOMPARE(data.store->ledger().all().value(), QList{entry});
        QCOMPARE(data.store->ledger().find(2).error().code, ErrorCode::NotFound);
        LedgerEntry bare;
        bare.draft = {u"b"_qs};
        bare.revision = entry.revision;
        bare.content = entry.content;
        bare = added(data, bare);
        QCOMPARE(data.store->ledger().find(2).value(), bare);
    }

    void itGoesOnAndKeepsItsNumber()
    {
        StoreFolder data;
        LedgerEntry entry = added(data, entryAbout(u"a"_qs, EntryState::Asked));
        (void)added(data, entryAbout(u"b"_qs));
        QCOMPARE(data.store->ledger().countAsked().value(), 1);
        entry.state = EntryState::Refused;
        entry.answer = u"Không"_qs;
        Transaction transaction = std::move(data.store->begin().value());
        QVERIFY(data.store->ledger().update(transaction, entry));
        QVERIFY(transaction.commit());
        QCOMPARE(data.store->ledger().find(1).value(), entry);
        QCOMPARE(data.store->ledger().find(2)->answer, u"Được"_qs);
        QCOMPARE(data.store->ledger().countAsked().value(), 0);
    }

    void ofADraftNewestFirst()
    {
        StoreFolder data;
        for (const QString &draft : {u"a"_qs, u"b"_qs, u"a"_qs})
            (void)added(data, entryAbout(draft));
        QList<qint64> numbers;
        const auto entries = data.store->ledger().of({u"a"_qs}).value();
        for (const LedgerEntry &entry : entries)
            numbers.append(entry.number);
        QCOMPARE(numbers, (QList<qint64>{3, 1}));
        QVERIFY(data.store->ledger().has({u"b"_qs}).value());
        QVERIFY(!data.store->ledger().has({u"c"_qs}).value());
    }

    /// Whatever somebody is called.
    void whatNobodySawYetIsFound()
    {
        StoreFolder data;
        LedgerEntry entry = entryAbout(u"a"_qs);
        entry.notices = {{u"\"seen\":\"\""_qs, noon()}};
        (void)added(data, entry);
        QVERIFY(data.store->ledger().unseen()->isEmpty());
        entry.notices.append({u"An"_qs, {}});
        entry = added(data, entry);
        QCOMPARE(data.store->ledger().unseen().value(), QList{entry});
    }

    void outOfABackupItTakesItsOwnPlaceAlone()
    {
        StoreFolder data;
        LedgerEntry entry = entryAbout(u"a"_qs);
        entry.number = 7;
        Transaction transaction = std::move(data.store->begin().value());
        QVERIFY(data.store->ledger().addAgain(transaction, entry));
        LedgerEntry other = entryAbout(u"b"_qs);
        other.number = 7;
        QVERIFY(data.store->ledger().addAgain(transaction, other));
        QVERIFY(transaction.commit());
        QCOMPARE(data.store->ledger().all().value(), QList{entry});
        QCOMPARE(added(data, other).number, 8);
    }

    void anOlderDatabaseGetsAnEmptyLedger()
    {
        StoreFolder data;
        (void)data.create(articleWith(u"Một"_qs, u"chữ"_qs));
        data.store.reset();
        for (const char *sql :
             {"ALTER TABLE approvals DROP COLUMN delegation", "ALTER TABLE audit DROP COLUMN acting_for",
              "DROP TABLE receipts", "DROP TABLE outbox", "DROP TABLE placements", "DROP TABLE destinations",
              "DROP TABLE delegations", "DROP TABLE ledger", "PRAGMA user_version = 7"})
            QVERIFY(tamper(data.folder.path(), QString::fromLatin1(sql)));
        data.reopen();
        QVERIFY(data.store->ledger().all()->isEmpty());
        QCOMPARE(added(data, entryAbout(u"draft-a"_qs)).number, 1);
        data.reopen(); // and is what the check of the tables expects
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
