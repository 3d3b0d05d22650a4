#include "app/workflow/troubles.h"
#include "tests/connectors/fake_destination.h"
#include "tests/support/deliveries.h"
#include "tests/support/receipts.h"

#include <QElapsedTimer>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

/// Without pictures a package needs no file of one.
Delivery deliveryFor(const QByteArray &row)
{
    Article article = sampleArticle();
    const bool holdsPictures = row == "folder, package" || row == "mail";
    if (holdsPictures)
        article.body.removeIf([](const Block &block) { return std::holds_alternative<Figure>(block.content); });
    return deliveryOf(article);
}

QString detailOf(const Error &error)
{
    return error.code == ErrorCode::Destination ? error.detail : errorId(error.code);
}

bool isOneWholeItem(const QList<ItemThere> &items)
{
    return items.size() == 1 && items.first().isWhole;
}

bool areAllWhole(const QList<ItemThere> &items)
{
    return std::all_of(items.begin(), items.end(), [](const ItemThere &item) { return item.isWhole; });
}

} // namespace

/// What holds for every destination, tried against real ones that the test runs for itself.
class TestConnectorLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFETCH(const int, number);
        m_there = destinationRows()[number].make();
        if (const QString missing = m_there->start(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_delivery = deliveryFor(destinationRows()[number].name);
    }

    void cleanup() { m_there.reset(); }

    void bringsOneItem_data() { rows(); }
    void bringsOneItem()
    {
        Receipts book;
        const auto report = m_there->connector()->check({});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(m_there->items().isEmpty());
        const auto planned = m_there->connector()->plan(m_delivery);
        QVERIFY(planned && !planned->isEmpty());
        QVERIFY(m_there->items().isEmpty());
        const auto landing = m_there->connector()->deliver(m_delivery, book, {});
        QVERIFY2(landing, qPrintable(landing ? QString() : detailOf(landing.error())));
        QCOMPARE(landing->presence, m_there->brings());
        QVERIFY(!landing->remote.isEmpty());
        QVERIFY(!landing->left.value(u"sha256").toString().isEmpty());
        QVERIFY(isOneWholeItem(m_there->items()));
        QVERIFY(m_there->connector()->deliver(m_delivery, book, {}));
        QVERIFY(isOneWholeItem(m_there->items()));
    }

    void goesOnFromEveryReceipt_data() { rows(); }
    void goesOnFromEveryReceipt()
    {
        for (const auto loss : {Receipts::Loss::Before, Receipts::Loss::After}) {
            Delivery delivery = m_delivery;
            for (int kept = 0;; ++kept) {
                delivery.options.draft.value = u"%1 %2"_qs.arg(int(loss)).arg(kept);
                Receipts book;
                book.failAfter(kept, loss);
                const bool wasWhole = m_there->connector()->deliver(delivery, book, {}).has_value();
                QVERIFY(countUsable() <= 1 && areAllWhole(m_there->items()));
                book.failNever();
                const auto landing = m_there->connector()->deliver(delivery, book, {});
                QVERIFY2(landing, qPrintable(landing ? QString() : detailOf(landing.error())));
                QVERIFY(countUsable() == 1 && areAllWhole(m_there->items()));
                takeAway(delivery, *landing);
                if (wasWhole)
                    break;
                QVERIFY(kept < 20);
            }
        }
    }

    void replacesItsOwn_data() { rows(); }
    void replacesItsOwn()
    {
        Receipts first;
        const auto landing = m_there->connector()->deliver(m_delivery, first, {});
        QVERIFY(landing);
        const ItemThere before = m_there->items().value(0);
        Receipts second;
        const Delivery update = updateOf(m_delivery, *landing);
        const auto updated = m_there->connector()->deliver(update, second, {});
        QVERIFY2(updated, qPrintable(updated ? QString() : detailOf(updated.error())));
        QVERIFY(isOneWholeItem(m_there->items()));
        const ItemThere after = m_there->items().value(0);
        QCOMPARE(after.guid, before.guid);
        QVERIFY(before.guid.isEmpty() || after.version == before.version + 1);
        QVERIFY(updated->left != landing->left);
    }

    void keepsWhatOthersChanged_data() { rows(); }
    void keepsWhatOthersChanged()
    {
        Receipts first;
        const auto landing = m_there->connector()->deliver(m_delivery, first, {});
        QVERIFY(landing);
        m_there->changeItem();
        Receipts second;
        Delivery update = updateOf(m_delivery, *landing);
        const int version = m_there->items().value(0).version;
        for (int tries = 0; tries < 2; ++tries) {
            const auto refused = m_there->connector()->deliver(update, second, {});
            QVERIFY(!refused && isTrouble(refused.error(), Trouble::ChangedThere));
            QCOMPARE(m_there->items().value(0).version, version);
        }
        update.theirs = Theirs::Overwrite;
        QVERIFY(m_there->connector()->deliver(update, second, {}));
        QVERIFY(isOneWholeItem(m_there->items()));
    }

    void writesAnewWhatAnIngestTook_data() { rows(); }
    void writesAnewWhatAnIngestTook()
    {
        if (!m_there->mayBeTakenAway())
            return;
        Receipts first;
        const auto landing = m_there->connector()->deliver(m_delivery, first, {});
        QVERIFY(landing);
        m_there->removeItem();
        Receipts second;
        QVERIFY(m_there->connector()->deliver(updateOf(m_delivery, *landing), second, {}));
        QVERIFY(isOneWholeItem(m_there->items()));
    }

    void saysWhatIsWrongAndGoesOn_data() { rows(); }
    void saysWhatIsWrongAndGoesOn()
    {
        for (const FaultThere &fault : m_there->faults()) {
            Delivery delivery = m_delivery;
            delivery.options.draft.value = fault.name;
            Receipts book;
            m_there->setFault(fault.name);
            const auto failed = m_there->connector()->deliver(delivery, book, {});
            m_there->clearFault();
            const QString said = failed ? QStringLiteral("nothing") : detailOf(failed.error());
            QVERIFY2(fault.errors.contains(said) || (failed && fault.name.startsWith(u"cut")),
                     qPrintable(QString(fault.name + u": " + said + u' '
                                        + (failed ? QString() : failed.error().args.join(u' ')))));
            QVERIFY2(countUsable() <= 1 && areAllWhole(m_there->items()), qPrintable(fault.name));
            const auto landing = m_there->connector()->deliver(delivery, book, {});
            QVERIFY2(landing,
                     qPrintable(QString(fault.name + u": " + (landing ? QString() : detailOf(landing.error())))));
            QVERIFY2(countUsable() == 1, qPrintable(fault.name));
            takeAway(delivery, *landing);
        }
    }

    void endsSoonWhenItIsGivenUp_data() { rows(); }
    void endsSoonWhenItIsGivenUp()
    {
        Receipts book;
        if (m_there->canBeStuck())
            m_there->setStuck();
        constexpr qint64 patience = 300;
        constexpr qint64 soon = 1000; // milliseconds
        QElapsedTimer since;
        since.start();
        const bool isStuck = m_there->canBeStuck();
        const Progress progress = [&](qint64, qint64) { return isStuck && since.elapsed() < patience; };
        const auto given = m_there->connector()->deliver(m_delivery, book, progress);
        QVERIFY2(since.elapsed() < patience + soon, qPrintable(QString::number(since.elapsed())));
        QVERIFY(!given && wasGivenUp(given.error()));
        m_there->clearFault();
        QVERIFY(areAllWhole(m_there->items()));
        QVERIFY(m_there->connector()->deliver(m_delivery, book, {}));
        QVERIFY(isOneWholeItem(m_there->items()));
    }

    void takesDown_data() { rows(); }
    void takesDown()
    {
        Receipts book;
        const auto landing = m_there->connector()->deliver(m_delivery, book, {});
        QVERIFY(landing);
        takeAway(m_delivery, *landing);
        QCOMPARE(countUsable(), 0);
        QVERIFY(areAllWhole(m_there->items()));
        Receipts again;
        Delivery back = m_delivery;
        back.before = m_down;
        QVERIFY(m_there->connector()->deliver(back, again, {}));
        QCOMPARE(countUsable(), 1);
        QVERIFY(isOneWholeItem(m_there->items()));
    }

    void holdsBackUntilItsTime_data() { rows(); }
    void holdsBackUntilItsTime()
    {
        Receipts book;
        m_delivery.at = book.now().addSecs(3600);
        const auto early = m_there->connector()->deliver(m_delivery, book, {});
        if (early) { // a person sends it on
            QCOMPARE(early->presence, Presence::Drafted);
            return;
        }
        QVERIFY(isTrouble(early.error(), Trouble::CannotPlan));
        QVERIFY(m_there->items().isEmpty());
        book.setNow(m_delivery.at);
        const auto landing = m_there->connector()->deliver(m_delivery, book, {});
        QVERIFY(landing);
        QCOMPARE(landing->presence, m_there->brings());
        QCOMPARE(landing->at, m_delivery.at);
    }

private:
    static void rows()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < destinationRows().size(); ++i)
            QTest::newRow(destinationRows()[i].name) << i;
    }

    /// Twice, as when the power went before anybody knew.
    void takeAway(const Delivery &delivery, const Landing &landing)
    {
        m_down = placementOf(landing, delivery);
        Receipts book;
        for (int times = 0; times < 2; ++times) {
            const auto gone = m_there->connector()->takeDown(placementOf(landing, delivery), book, {});
            QVERIFY2(gone, qPrintable(gone ? QString() : detailOf(gone.error())));
            QCOMPARE(gone->presence, Presence::Down);
            m_down.presence = Presence::Down;
            m_down.remote = gone->remote;
            m_down.left = gone->left;
        }
        m_down.version += 1;
    }

    [[nodiscard]] int countUsable() const
    {
        const QList<ItemThere> items = m_there->items();
        return static_cast<int>(std::count_if(items.begin(), items.end(),
                                              [](const ItemThere &item) { return item.status != u"canceled"; }));
    }

    std::unique_ptr<FakeDestination> m_there;
    Delivery m_delivery;
    Placement m_down;
};

QTEST_GUILESS_MAIN(TestConnectorLaws)
#include "test_connector_laws.moc"
