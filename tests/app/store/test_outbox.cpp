#include "app/store/outbox.h"
#include "tests/app/store/store_fixture.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

rc::Gen<QString> digests()
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(64, rc::gen::inRange(0, 16)),
                        [](const std::vector<int> &digits) {
                            QString digest;
                            for (const int digit : digits)
                                digest += QString::number(digit, 16);
                            return digest;
                        });
}

/// Whole seconds; now and then none.
rc::Gen<QDateTime> times()
{
    return rc::gen::map(rc::gen::inRange<qint64>(-1, 4'000'000'000), [](qint64 seconds) {
        return seconds < 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    });
}

/// Text that a database keeps whole: no lone surrogates, no letter 0.
rc::Gen<QString> words()
{
    return rc::gen::map(letters(), [](const QString &text) { return cleanText(text); });
}

rc::Gen<QJsonObject> objects()
{
    return rc::gen::exec([] {
        QJsonObject object;
        const int fields = *rc::gen::inRange(0, 4);
        for (int field = 0; field < fields; ++field)
            object.insert(*words(), *rc::gen::arbitrary<bool>() ? QJsonValue(*words())
                                                                : QJsonValue(*rc::gen::inRange(-1000, 1000)));
        return object;
    });
}

rc::Gen<std::optional<Error>> troubles()
{
    return rc::gen::exec([]() -> std::optional<Error> {
        if (*rc::gen::arbitrary<bool>())
            return {};
        return Error{ErrorCode::Destination, *words(), {*words(), *words()}};
    });
}

rc::Gen<Destination> destinations()
{
    return rc::gen::exec([] {
        return Destination{*digests(), QString(*words() + *digests()), u"wordpress"_qs, *objects()};
    });
}

rc::Gen<Dispatch> dispatches()
{
    return rc::gen::exec([] {
        Dispatch dispatch;
        dispatch.destination = *digests();
        dispatch.draft = {*rc::gen::element(u"a"_qs, u"b"_qs, u"c"_qs)};
        dispatch.errand = *rc::gen::element(Errand::Publish, Errand::TakeDown);
        dispatch.revision = {*digests()};
        dispatch.content = {*digests()};
        dispatch.headline = *words();
        dispatch.at = *times();
        dispatch.theirs = *rc::gen::element(Theirs::Keep, Theirs::Overwrite);
        dispatch.state = *rc::gen::element(DispatchState::Waiting, DispatchState::Sending, DispatchState::Paused,
                                           DispatchState::Stopped, DispatchState::Done, DispatchState::Cancelled);
        dispatch.attempts = *rc::gen::inRange(0, 9);
        dispatch.next = *times();
        dispatch.trouble = *troubles();
        dispatch.person = *words();
        dispatch.created = *times();
        dispatch.ended = *times();
        return dispatch;
    });
}

rc::Gen<Placement> placements()
{
    return rc::gen::exec([] {
        Placement placement;
        placement.draft = {*rc::gen::element(u"a"_qs, u"b"_qs, u"c"_qs)};
        placement.destination = *rc::gen::element(u"x"_qs, u"y"_qs);
        placement.remote = *words();
        placement.url = *words();
        placement.presence = *rc::gen::element(Presence::Live, Presence::Planned, Presence::Drafted, Presence::Down);
        placement.revision = {*digests()};
        placement.content = {*digests()};
        placement.version = *rc::gen::inRange(1, 1000);
        placement.left = *objects();
        placement.pictures = *objects();
        placement.time = *times();
        placement.at = *times();
        placement.checked = *times();
        for (int number = *rc::gen::inRange(0, 3); number > 0; --number)
            placement.differences.append(*objects());
        return placement;
    });
}

/// Does it in one transaction; fails loudly.
template<typename Do>
void inOne(Store &store, Do work)
{
    auto transaction = store.begin();
    RC_ASSERT(transaction.has_value());
    RC_ASSERT(work(*transaction).has_value());
    RC_ASSERT(transaction->commit().has_value());
}

Dispatch added(Store &store, const Dispatch &dispatch)
{
    Dispatch kept;
    inOne(store, [&](Transaction &transaction) {
        return store.outbox().add(transaction, dispatch).map([&kept](const Dispatch &with) { kept = with; });
    });
    return kept;
}

void keep(Store &store, qint64 dispatch, const Receipt &receipt)
{
    inOne(store, [&](Transaction &transaction) { return store.outbox().keep(transaction, dispatch, receipt); });
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void destinationsComeBack()
    {
        StoreFolder data;
        QVERIFY(rc::check([&data] {
            Destination destination = *destinations();
            const auto put = [&](Transaction &transaction) {
                return data.store->outbox().put(transaction, destination);
            };
            inOne(*data.store, put);
            RC_ASSERT(data.store->outbox().destination(destination.id).value() == destination);
            RC_ASSERT(data.store->outbox().destination(destination.name).value() == destination);
            destination.name = QString(*words() + *digests());
            destination.settings = *objects();
            inOne(*data.store, put);
            RC_ASSERT(data.store->outbox().destination(destination.id).value() == destination);
            RC_ASSERT(data.store->outbox().destinations().value().contains(destination));
        }));
        const auto before = data.store->outbox().destinations().value();
        QVERIFY(!before.isEmpty());
        data.reopen();
        QCOMPARE(data.store->outbox().destinations().value(), before);
    }

    void aDestinationThatWentIsNotFound()
    {
        StoreFolder data;
        const Destination destination{u"id"_qs, u"Báo"_qs, u"folder"_qs, {}};
        auto transaction = data.store->begin();
        QVERIFY(data.store->outbox().put(*transaction, destination).has_value());
        QVERIFY(data.store->outbox().removeDestination(*transaction, u"id"_qs).has_value());
        QVERIFY(transaction->commit().has_value());
        const auto found = data.store->outbox().destination(u"id"_qs);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        QCOMPARE(found.error().args, QStringList{u"id"_qs});
    }

    void dispatchesComeBack()
    {
        StoreFolder data;
        QList<Dispatch> all;
        QVERIFY(rc::check([&data, &all] {
            const Dispatch dispatch = added(*data.store, *dispatches());
            RC_ASSERT(dispatch.number > (all.isEmpty() ? 0 : all.first().number));
            RC_ASSERT(data.store->outbox().find(dispatch.number).value() == dispatch);
            Dispatch later = *dispatches();
            later.number = dispatch.number;
            inOne(*data.store,
                  [&](Transaction &transaction) { return data.store->outbox().update(transaction, later); });
            RC_ASSERT(data.store->outbox().find(later.number).value() == later);
            all.prepend(later);
        }));
        data.reopen();
        QCOMPARE(data.store->outbox().all().value(), all);
    }

    void listsAreInTheirOrder()
    {
        StoreFolder data;
        QVERIFY(rc::check([&data] {
            (void)added(*data.store, *dispatches());
            const QList<Dispatch> all = data.store->outbox().all().value();
            QList<Dispatch> open;
            QList<Dispatch> ofA;
            for (const Dispatch &dispatch : all) {
                if (!isOver(dispatch.state))
                    open.prepend(dispatch);
                if (dispatch.draft.value == u"a")
                    ofA.append(dispatch);
            }
            RC_ASSERT(data.store->outbox().open().value() == open);
            RC_ASSERT(data.store->outbox().of({u"a"_qs}).value() == ofA);
        }));
    }

    void receiptsAreKeptOverOlderOnes()
    {
        StoreFolder data;
        const qint64 number = added(*data.store, Dispatch()).number;
        const qint64 other = added(*data.store, Dispatch()).number;
        QMap<QString, Receipt> kept;
        QVERIFY(rc::check([&] {
            const Receipt receipt{*rc::gen::element(u"post"_qs, u"filled"_qs, u"media:ab"_qs), *objects(), *times()};
            keep(*data.store, number, receipt);
            kept.insert(receipt.part, receipt);
        }));
        data.reopen();
        const QList<Receipt> receipts = data.store->outbox().receipts(number).value();
        QCOMPARE(receipts.size(), kept.size());
        for (const Receipt &receipt : receipts)
            QCOMPARE(receipt, kept.value(receipt.part));
        QVERIFY(std::is_sorted(receipts.begin(), receipts.end(),
                               [](const Receipt &a, const Receipt &b) { return a.time < b.time; }));
        QVERIFY(data.store->outbox().receipts(other).value().isEmpty());
    }

    void placementsComeBack()
    {
        StoreFolder data;
        QMap<QString, Placement> kept; // of each article at each destination the last
        QVERIFY(rc::check([&] {
            const Placement placement = *placements();
            inOne(*data.store,
                  [&](Transaction &transaction) { return data.store->outbox().put(transaction, placement); });
            kept.insert(QString(placement.draft.value + placement.destination), placement);
            RC_ASSERT(data.store->outbox().placement(placement.draft, placement.destination).value() == placement);
        }));
        data.reopen();
        QCOMPARE(data.store->outbox().placements().value().size(), kept.size());
        for (const Placement &placement : std::as_const(kept)) {
            QCOMPARE(data.store->outbox().placement(placement.draft, placement.destination).value(), placement);
            QVERIFY(data.store->outbox().placementsOf(placement.draft).value().contains(placement));
        }
        QVERIFY(!data.store->outbox().placement({u"d"_qs}, u"x"_qs).value());
    }

    /// Version 10 had no word for a mail that nobody sent yet.
    void mailsOfAnOlderDatabaseAreDrafts()
    {
        StoreFolder data;
        Placement mailed;
        mailed.draft = {u"a"_qs};
        mailed.destination = u"mail"_qs;
        mailed.revision = {QString(64, u'1')};
        mailed.content = {QString(64, u'2')};
        mailed.time = mailed.at = QDateTime(QDate(2026, 9, 2), QTime(1, 2, 3), Qt::UTC);
        Placement published = mailed;
        published.destination = u"site"_qs;
        inOne(*data.store, [&](Transaction &transaction) -> Outcome {
            Outbox &outbox = data.store->outbox();
            return outbox.put(transaction, Destination{u"mail"_qs, u"Thư"_qs, u"mail"_qs, {}})
                .and_then([&] {
                    return outbox.put(transaction, Destination{u"site"_qs, u"Báo"_qs, u"wordpress"_qs, {}});
                })
                .and_then([&] { return outbox.put(transaction, mailed); })
                .and_then([&] { return outbox.put(transaction, published); });
        });
        data.store.reset();
        for (const char *sql :
             {"CREATE TABLE older AS SELECT * FROM placements", "DROP TABLE placements",
              "CREATE TABLE placements ( draft TEXT NOT NULL, destination TEXT NOT NULL, remote TEXT NOT NULL, url "
              "TEXT NOT "
              "NULL, presence TEXT NOT NULL CHECK (presence IN ('live', 'planned', 'down')), revision BLOB NOT NULL, "
              "content "
              "BLOB NOT NULL, version INTEGER NOT NULL, what_we_left TEXT NOT NULL, pictures TEXT NOT NULL, time TEXT "
              "NOT "
              "NULL, at TEXT NOT NULL, checked TEXT NOT NULL, differences TEXT NOT NULL, PRIMARY KEY (draft, "
              "destination) ) "
              "STRICT, WITHOUT ROWID",
              "INSERT INTO placements SELECT * FROM older", "DROP TABLE older", "PRAGMA user_version = 10"})
            QVERIFY2(tamper(data.folder.path(), QString::fromLatin1(sql)), sql);
        data.reopen();
        mailed.presence = Presence::Drafted;
        QCOMPARE(data.store->outbox().placement(mailed.draft, mailed.destination).value().value(), mailed);
        QCOMPARE(data.store->outbox().placement(mailed.draft, published.destination).value().value(), published);
        data.reopen(); // and is what the check of the tables expects
    }

    void whatIsNotCommittedWasNever()
    {
        StoreFolder data;
        {
            auto transaction = data.store->begin();
            QVERIFY(data.store->outbox().add(*transaction, Dispatch()).has_value());
        }
        QVERIFY(data.store->outbox().all().value().isEmpty());
        QCOMPARE(data.store->outbox().find(1).error().args, QStringList{u"#1"_qs});
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "test_outbox.moc"
