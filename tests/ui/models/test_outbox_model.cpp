#include "ui/models/outbox_model.h"

#include "app/workflow/troubles.h"
#include "ui/common/error_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace toasoan;

namespace {

const std::vector<DispatchState> states{DispatchState::Waiting, DispatchState::Sending, DispatchState::Paused,
                                        DispatchState::Stopped, DispatchState::Done,    DispatchState::Cancelled};

/// 14:05 in the newsroom, which is seven hours ahead.
const QDateTime afternoon{QDate(2026, 11, 26), QTime(7, 5, 9), Qt::UTC};

OutboxRow rowIn(DispatchState state, qint64 number = 1)
{
    OutboxRow row;
    row.dispatch.number = number;
    row.dispatch.draft = {u"bai-%1"_qs.arg(number)};
    row.dispatch.headline = u"Lũ trên sông Mẫu %1"_qs.arg(number);
    row.dispatch.revision = {u"0123456789abcdef"_qs};
    row.dispatch.state = state;
    row.dispatch.person = u"Mẫu An"_qs;
    row.dispatch.created = afternoon;
    row.destination = u"Trang của tòa soạn"_qs;
    return row;
}

Placement placementAt(const QString &url, Presence presence = Presence::Live)
{
    Placement placement;
    placement.url = url;
    placement.presence = presence;
    return placement;
}

/// Compared; so many places differ.
Placement comparedWith(int differences)
{
    Placement placement = placementAt(u"https://bao.example/bai-7"_qs);
    placement.checked = afternoon;
    for (int number = 0; number < differences; ++number)
        placement.differences.append(QJsonObject{{u"fault"_qs, u"changed"_qs}});
    return placement;
}

QString said(const OutboxModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.data(model.index(row, column), role).toString();
}

QString said(const OutboxRow &row, int column, int role = Qt::DisplayRole)
{
    OutboxModel model;
    model.setOutbox({row});
    return said(model, 0, column, role);
}

QStringList linesOf(const OutboxRow &row)
{
    OutboxModel model;
    model.setOutbox({row});
    return model.wholeText(0).split(u'\n');
}

QList<qint64> numbersIn(const OutboxModel &model)
{
    QList<qint64> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.row(row).dispatch.number);
    return numbers;
}

rc::Gen<QDateTime> times()
{
    return rc::gen::map(rc::gen::inRange<qint64>(-1, 4'000'000'000), [](qint64 seconds) {
        return seconds < 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    });
}

/// As a dispatch leaves it: of what was taken down there is no address any more.
rc::Gen<std::optional<Placement>> placements()
{
    return rc::gen::exec([]() -> std::optional<Placement> {
        if (*rc::gen::arbitrary<bool>())
            return {};
        Placement placement = comparedWith(*rc::gen::inRange(0, 4));
        placement.presence = *rc::gen::element(Presence::Live, Presence::Planned, Presence::Drafted, Presence::Down);
        placement.url = placement.presence == Presence::Down
                            ? QString()
                            : *rc::gen::element(u"https://bao.example/bai-7"_qs, u"file:///tin/bai-7.xml"_qs);
        placement.checked = *times();
        return placement;
    });
}

rc::Gen<OutboxRow> rowsOf(qint64 number)
{
    return rc::gen::exec([number] {
        OutboxRow row = rowIn(*rc::gen::elementOf(states), number);
        row.dispatch.errand = *rc::gen::element(Errand::Publish, Errand::TakeDown);
        row.dispatch.at = *times();
        row.dispatch.attempts = *rc::gen::inRange(0, 9);
        row.dispatch.next = *times();
        row.dispatch.ended = isOver(row.dispatch.state) ? afternoon : QDateTime();
        if (*rc::gen::arbitrary<bool>())
            row.dispatch.trouble = troubled(static_cast<Trouble>(*rc::gen::inRange(0, 27)), row.destination).value();
        row.placement = *placements();
        return row;
    });
}

/// Some of twelve dispatches, in any order.
rc::Gen<QList<OutboxRow>> outboxes()
{
    return rc::gen::exec([] {
        QList<OutboxRow> rows;
        const auto numbers = *rc::gen::unique<std::vector<qint64>>(rc::gen::inRange<qint64>(1, 13));
        for (const qint64 number : numbers)
            rows.append(*rowsOf(number));
        return rows;
    });
}

QList<qint64> numbersOf(const QList<OutboxRow> &rows, OutboxModel::Shown shown)
{
    QList<qint64> numbers;
    for (const OutboxRow &row : rows) {
        const bool isOpen = row.dispatch.state != DispatchState::Done && row.dispatch.state != DispatchState::Cancelled;
        if (shown == OutboxModel::Shown::All || isOpen)
            numbers.append(row.dispatch.number);
    }
    return numbers;
}

} // namespace

class TestOutboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("TZ", "ICT-7"); }

    void columnsHaveTheirNames()
    {
        const OutboxModel model;
        QStringList names;
        for (int column = 0; column < model.columnCount(); ++column)
            names.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QCOMPARE(names,
                 (QStringList{u"No."_qs, u"State"_qs, u"Article"_qs, u"Destination"_qs, u"When"_qs, u"Live page"_qs}));
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
    }

    void aTableHasNothingBelowItsCells()
    {
        OutboxModel model;
        model.setOutbox({rowIn(DispatchState::Waiting)});
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.columnCount(model.index(0, 0)), 0);
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
        QVERIFY(!model.data(model.index(0, 0), Qt::EditRole).isValid());
    }

    void aStateIsSaidByWordAndSign_data()
    {
        QTest::addColumn<DispatchState>("state");
        QTest::addColumn<QString>("text");
        QTest::newRow("waiting") << DispatchState::Waiting << u"Waiting"_qs;
        QTest::newRow("sending") << DispatchState::Sending << u"Being sent"_qs;
        QTest::newRow("paused") << DispatchState::Paused << u"▲ Paused"_qs;
        QTest::newRow("stopped") << DispatchState::Stopped << u"● Needs somebody"_qs;
        QTest::newRow("done") << DispatchState::Done << u"✓ Done"_qs;
        QTest::newRow("cancelled") << DispatchState::Cancelled << u"Cancelled"_qs;
    }

    void aStateIsSaidByWordAndSign()
    {
        QFETCH(DispatchState, state);
        QTEST(said(rowIn(state), OutboxModel::StateColumn), "text");
    }

    void aLineSaysWhatGoesWhere()
    {
        const OutboxRow row = rowIn(DispatchState::Waiting, 42);
        QCOMPARE(said(row, OutboxModel::NumberColumn), u"42"_qs);
        QCOMPARE(said(row, OutboxModel::HeadlineColumn), row.dispatch.headline);
        QCOMPARE(said(row, OutboxModel::DestinationColumn), row.destination);
        QCOMPARE(said(row, OutboxModel::PageColumn), QString());
    }

    void whenItLeavesOrEnded()
    {
        OutboxRow row = rowIn(DispatchState::Waiting);
        QCOMPARE(said(row, OutboxModel::WhenColumn), u"At once"_qs);
        row.dispatch.at = afternoon;
        QCOMPARE(said(row, OutboxModel::WhenColumn), u"For readers from 14:05 26/11/2026"_qs);
        row.dispatch.errand = Errand::TakeDown;
        QCOMPARE(said(row, OutboxModel::WhenColumn), u"Take down"_qs);
        row.dispatch.state = DispatchState::Done;
        row.dispatch.ended = afternoon.addDays(1);
        QCOMPARE(said(row, OutboxModel::WhenColumn), u"14:05 27/11/2026"_qs);
    }

    void timesAreThoseOfTheWallClock()
    {
        QCOMPARE(outboxTime(afternoon), u"14:05 26/11/2026"_qs);
        QCOMPARE(outboxTime({QDate(2026, 12, 31), QTime(17, 0), Qt::UTC}), u"00:00 01/01/2027"_qs);
        QCOMPARE(outboxTime({}), QString());
    }

    void aPageIsSaidToDifferOrNot()
    {
        QCOMPARE(pageText(comparedWith(0)), u"✓ As approved"_qs);
        QCOMPARE(pageText(comparedWith(2)), u"▲ The web differs in 2 place(s)"_qs);
        QCOMPARE(pageText(placementAt(u"https://bao.example/bai-7"_qs)), u"Not compared yet"_qs);
        QCOMPARE(pageText(placementAt(u"http://bao.example/bai-7"_qs)), u"Not compared yet"_qs);
        QCOMPARE(pageText(placementAt(u"file:///tin/bai-7.xml"_qs)), QString()); // nobody reads that as a page
        QCOMPARE(pageText(placementAt({})), QString());
        Placement down = comparedWith(2);
        down.presence = Presence::Down;
        QCOMPARE(pageText(down), presenceName(Presence::Down));
        QCOMPARE(pageText(placementAt(u"file:///tin/bai-7.eml"_qs, Presence::Drafted)),
                 presenceName(Presence::Drafted));
        OutboxRow row = rowIn(DispatchState::Done);
        row.placement = comparedWith(2);
        QCOMPARE(said(row, OutboxModel::PageColumn), pageText(*row.placement));
    }

    void aTroubleIsToldInAllOfItsLine()
    {
        OutboxRow row = rowIn(DispatchState::Stopped);
        row.dispatch.trouble = troubled(Trouble::WrongPassword, u"bao.example"_qs).value();
        const QString told = errorText(*row.dispatch.trouble);
        QVERIFY(told.contains(u"bao.example"));
        for (int column = 0; column < OutboxModel::columns; ++column) {
            QCOMPARE(said(row, column, Qt::ToolTipRole), told);
            QCOMPARE(said(row, column, Qt::AccessibleDescriptionRole), told);
        }
        QCOMPARE(said(row, OutboxModel::HeadlineColumn), row.dispatch.headline);
    }

    void whatIsCutShortIsWholeInItsTip()
    {
        const OutboxRow row = rowIn(DispatchState::Waiting);
        for (int column = 0; column < OutboxModel::columns; ++column) {
            QCOMPARE(said(row, column, Qt::ToolTipRole), said(row, column));
            QCOMPARE(said(row, column, Qt::AccessibleDescriptionRole), said(row, column));
        }
    }

    void onlyWhatIsBeingSentHasAPercentage()
    {
        OutboxModel model;
        model.setOutbox({rowIn(DispatchState::Sending, 1), rowIn(DispatchState::Waiting, 2)});
        QSignalSpy changed(&model, &OutboxModel::dataChanged);
        QSignalSpy reset(&model, &OutboxModel::modelReset);
        model.showSent(450, 1000);
        QCOMPARE(said(model, 0, OutboxModel::StateColumn), u"Being sent 45%"_qs);
        QCOMPARE(said(model, 1, OutboxModel::StateColumn), u"Waiting"_qs);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0][0].toModelIndex().column() <= OutboxModel::StateColumn);
        QVERIFY(changed[0][1].toModelIndex().column() >= OutboxModel::StateColumn);
        QVERIFY(reset.isEmpty());
        model.setOutbox({rowIn(DispatchState::Sending, 1), rowIn(DispatchState::Waiting, 2)}); // read again
        QCOMPARE(said(model, 0, OutboxModel::StateColumn), u"Being sent 45%"_qs);
    }

    void bytesAndTimeOfTheRequestAreSaid()
    {
        OutboxModel model;
        model.setOutbox({rowIn(DispatchState::Sending, 1), rowIn(DispatchState::Waiting, 2)});
        QVERIFY(!model.wholeText(0).contains(u"sent in"));
        model.showSent(512 * 1024, 1024 * 1024);
        QVERIFY2(model.wholeText(0).contains(u"512.0 kB of 1.0 MB sent in 0 s"), qPrintable(model.wholeText(0)));
        QVERIFY(!model.wholeText(1).contains(u"sent in"));
        model.showSent(1024 * 1024, 1024 * 1024);
        QVERIFY2(model.wholeText(0).contains(u"1.0 MB are there; the answer is waited for, 0 s"),
                 qPrintable(model.wholeText(0)));
    }

    void theNextOneBeginsAtNothing()
    {
        OutboxModel model;
        model.setOutbox({rowIn(DispatchState::Sending, 1), rowIn(DispatchState::Waiting, 2)});
        model.showSent(1000, 1000);
        model.setOutbox({rowIn(DispatchState::Sending, 2), rowIn(DispatchState::Done, 1)});
        QCOMPARE(said(model, 0, OutboxModel::StateColumn), u"Being sent"_qs);
        model.showSent(30, 1000);
        QCOMPARE(said(model, 0, OutboxModel::StateColumn), u"Being sent 3%"_qs);
    }

    void percentagesOfNothingAreNoTrouble()
    {
        OutboxModel model;
        QSignalSpy changed(&model, &OutboxModel::dataChanged);
        model.showSent(450, 1000);
        QVERIFY(changed.isEmpty());
    }

    void openOnesAreThoseThatAreNotOver()
    {
        OutboxModel model;
        QList<OutboxRow> rows;
        for (const DispatchState state : states)
            rows.append(rowIn(state, rows.size() + 1));
        model.setOutbox(rows);
        QCOMPARE(numbersIn(model), (QList<qint64>{1, 2, 3, 4, 5, 6}));
        model.setShown(OutboxModel::Shown::Open);
        QCOMPARE(numbersIn(model), (QList<qint64>{1, 2, 3, 4}));
        QCOMPARE(model.count(OutboxModel::Shown::All), 6);
        QCOMPARE(model.count(OutboxModel::Shown::Open), 4);
        QCOMPARE(model.rowOf(4), 3);
        QCOMPARE(model.rowOf(5), -1); // over, so it is not shown
        rows[1].dispatch.state = DispatchState::Done;
        model.setOutbox(rows);
        QCOMPARE(numbersIn(model), (QList<qint64>{1, 3, 4}));
        model.setShown(OutboxModel::Shown::All);
        QCOMPARE(model.rowOf(5), 4);
        QCOMPARE(model.rowOf(7), -1);
    }

    void theSameLinesKeepTheirPlaces()
    {
        OutboxModel model;
        model.setOutbox({rowIn(DispatchState::Sending, 2), rowIn(DispatchState::Done, 1)});
        const QPersistentModelIndex kept(model.index(1, OutboxModel::StateColumn));
        QSignalSpy reset(&model, &OutboxModel::modelReset);
        QSignalSpy changed(&model, &OutboxModel::dataChanged);
        model.setOutbox({rowIn(DispatchState::Done, 2), rowIn(DispatchState::Done, 1)});
        QVERIFY(reset.isEmpty());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(0, 0));
        QCOMPARE(changed[0][1].toModelIndex(), model.index(1, OutboxModel::columns - 1));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 1);
        QCOMPARE(said(model, 0, OutboxModel::StateColumn), u"✓ Done"_qs);
    }

    void otherLinesResetIt()
    {
        OutboxModel model;
        model.setOutbox({rowIn(DispatchState::Waiting, 2), rowIn(DispatchState::Done, 1)});
        const QPersistentModelIndex stale(model.index(0, 0));
        QSignalSpy reset(&model, &OutboxModel::modelReset);
        model.setOutbox({rowIn(DispatchState::Waiting, 3), rowIn(DispatchState::Done, 1)});
        QCOMPARE(reset.size(), 1);
        QVERIFY(!stale.isValid());
        model.setOutbox({rowIn(DispatchState::Done, 1), rowIn(DispatchState::Waiting, 3)}); // another order
        QCOMPARE(reset.size(), 2);
        model.setOutbox({});
        QCOMPARE(reset.size(), 3);
        QCOMPARE(model.rowCount(), 0);
    }

    void allThatIsKnownOfALine()
    {
        OutboxRow row = rowIn(DispatchState::Waiting);
        row.dispatch.at = afternoon;
        row.dispatch.attempts = 2;
        row.dispatch.next = afternoon.addSecs(60);
        row.dispatch.trouble = troubled(Trouble::Busy, u"bao.example"_qs).value();
        row.placement = comparedWith(3);
        QCOMPARE(linesOf(row),
                 (QStringList{row.dispatch.headline,
                              u"Trang của tòa soạn · For readers from 14:05 26/11/2026 · Tried 2 time(s), again at "
                              u"14:06:09"_qs,
                              errorText(*row.dispatch.trouble), u"Readers have it: https://bao.example/bai-7"_qs,
                              u"▲ The web differs in 3 place(s) (14:05 26/11/2026)"_qs,
                              u"Sent by Mẫu An, 14:05 26/11/2026 · version 01234567 of the text"_qs}));
    }

    void whatWaitsForNothingIsNotSaidToBeTriedAgain()
    {
        OutboxRow row = rowIn(DispatchState::Stopped);
        row.dispatch.attempts = 8;
        row.dispatch.next = afternoon;
        QCOMPARE(linesOf(row).value(1), u"Trang của tòa soạn · At once · Tried 8 time(s)"_qs);
        row.dispatch.state = DispatchState::Waiting;
        row.dispatch.next = {};
        QCOMPARE(linesOf(row).value(1), u"Trang của tòa soạn · At once · Tried 8 time(s)"_qs);
        QCOMPARE(linesOf(row).size(), 3);
    }

    void everyLineOfItSaysSomething()
    {
        QVERIFY(rc::check("no line is empty, says what another says, or names an address that there is not", [] {
            QStringList lines = linesOf(*rowsOf(1));
            for (const QString &line : lines) {
                RC_ASSERT(line == line.trimmed());
                RC_ASSERT(!line.isEmpty());
                RC_ASSERT(!line.endsWith(u':'));
            }
            RC_ASSERT(lines.removeDuplicates() == 0);
        }));
    }

    void whateverIsInIt()
    {
        QVERIFY(rc::check("rows, counts and places are of one list", [] {
            OutboxModel model;
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            QList<OutboxRow> rows;
            auto shown = OutboxModel::Shown::All;
            for (int steps = *rc::gen::inRange(1, 8); steps > 0; --steps) {
                if (*rc::gen::arbitrary<bool>())
                    model.setOutbox(rows = *outboxes());
                else
                    model.setShown(shown = *rc::gen::element(OutboxModel::Shown::All, OutboxModel::Shown::Open));
                RC_ASSERT(numbersIn(model) == numbersOf(rows, shown));
                RC_ASSERT(model.count(OutboxModel::Shown::All) == rows.size());
                RC_ASSERT(model.count(OutboxModel::Shown::Open) == numbersOf(rows, OutboxModel::Shown::Open).size());
                for (qint64 number = 0; number < 14; ++number)
                    RC_ASSERT(model.rowOf(number) == numbersOf(rows, shown).indexOf(number));
            }
        }));
    }

    void aPlaceInItIsKeptOrLostButNeverAnothers()
    {
        QVERIFY(rc::check("what a view holds on to is the same dispatch, as long as it may", [] {
            OutboxModel model;
            QList<OutboxRow> rows = *rc::gen::nonEmpty(outboxes());
            model.setOutbox(rows);
            const int row = *rc::gen::inRange(0, model.rowCount());
            const qint64 number = model.row(row).dispatch.number;
            const QPersistentModelIndex kept(model.index(row, 0));
            const QList<qint64> before = numbersIn(model);
            rows = *rc::gen::arbitrary<bool>() ? *outboxes() : rows;
            if (!rows.isEmpty())
                rows[0].dispatch.state = *rc::gen::elementOf(states);
            model.setOutbox(rows);
            RC_ASSERT(kept.isValid() == (numbersIn(model) == before));
            if (kept.isValid())
                RC_ASSERT(model.row(kept.row()).dispatch.number == number);
        }));
    }
};

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "test_outbox_model.moc"
