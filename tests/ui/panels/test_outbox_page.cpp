#include "ui/panels/outbox_page.h"

#include "app/workflow/troubles.h"
#include "ui/common/filter_chip.h"
#include "ui/common/theme.h"
#include "ui/panels/page_delegate.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace toasoan;

namespace {

const QString resumeIt = QStringLiteral("Go on");
const QString pasteIt = QStringLiteral("Paste…");
const QString theirChanges = QStringLiteral("What they changed…");
const QString pauseIt = QStringLiteral("Pause");
const QString cancelIt = QStringLiteral("Cancel");
const QString openArticle = QStringLiteral("Open the article");
const QString whatDiffers = QStringLiteral("What differs…");
const QString compareIt = QStringLiteral("Compare now");
const QString openPage = QStringLiteral("Open the page");
const QString destinations = QStringLiteral("Destinations…");
const QString back = QStringLiteral("Back to the article");

OutboxRow lineIn(DispatchState state, qint64 number, const std::optional<Error> &trouble = {})
{
    OutboxRow row;
    row.dispatch.number = number;
    row.dispatch.draft = {u"bai-%1"_qs.arg(number)};
    row.dispatch.headline = u"Lũ trên sông Mẫu %1"_qs.arg(number);
    row.dispatch.state = state;
    row.dispatch.trouble = trouble;
    row.destination = u"Trang của tòa soạn"_qs;
    return row;
}

OutboxRow troubledBy(Trouble trouble, qint64 number, DispatchState state = DispatchState::Stopped)
{
    return lineIn(state, number, troubled(trouble, u"bao.example"_qs).value());
}

/// Done, and there; so many places of its page differ.
OutboxRow placed(qint64 number, int differing, Presence presence = Presence::Live)
{
    OutboxRow row = lineIn(DispatchState::Done, number);
    Placement placement;
    placement.draft = row.dispatch.draft;
    placement.url = u"https://bao.example/bai-%1"_qs.arg(number);
    placement.presence = presence;
    placement.checked = QDateTime(QDate(2026, 11, 26), QTime(7, 5), Qt::UTC);
    for (int i = 0; i < differing; ++i)
        placement.differences.append(QJsonObject{{u"fault"_qs, u"changed"_qs}});
    row.placement = placement;
    return row;
}

OutboxRow putInto(const QString &url)
{
    OutboxRow row = placed(1, 0);
    row.placement->url = url;
    return row;
}

QList<OutboxRow> some()
{
    return {troubledBy(Trouble::WrongPassword, 4), lineIn(DispatchState::Waiting, 3), placed(2, 2),
            lineIn(DispatchState::Cancelled, 1)};
}

/// A page of the window with these lines.
struct Shown
{
    QWidget window; ///< that keys get to which the page does not want
    OutboxPage &page = *new OutboxPage(&window);
    QTableView &table = *page.findChild<QTableView *>(QStringLiteral("outbox"));
    FilterChip &chip = *page.findChild<FilterChip *>();
    QPlainTextEdit &text = *page.findChild<QPlainTextEdit *>();

    explicit Shown(const QList<OutboxRow> &rows)
    {
        page.setOutbox(rows);
        page.resize(1200, 700);
        window.resize(1200, 700);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        page.takeKeys();
    }

    [[nodiscard]] QList<QPushButton *> buttons() const { return page.findChildren<QPushButton *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        const auto all = buttons();
        const auto found =
            std::find_if(all.begin(), all.end(), [&name](const QPushButton *button) { return button->text() == name; });
        return found == all.end() ? nullptr : *found;
    }
    /// Of the foot: what can be done about the chosen line.
    [[nodiscard]] QStringList possible() const
    {
        QStringList names;
        for (const QPushButton *each : buttons()) {
            if (each->isVisible() && each->isEnabled() && each->text() != destinations && each->text() != back)
                names.append(each->text());
        }
        return names;
    }
    [[nodiscard]] QStringList seen() const
    {
        QStringList names;
        for (const QPushButton *each : buttons()) {
            if (each->isVisible())
                names.append(each->text());
        }
        return names;
    }
    [[nodiscard]] qint64 chosen() const
    {
        return table.currentIndex().siblingAtColumn(OutboxModel::NumberColumn).data().toLongLong();
    }
    [[nodiscard]] QList<int> selectedRows() const
    {
        QList<int> rows;
        for (const QModelIndex &index : table.selectionModel()->selectedRows())
            rows.append(index.row());
        return rows;
    }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    /// Everything that Tab comes by, until it is where it began.
    [[nodiscard]] QWidgetList walk(Qt::Key key = Qt::Key_Tab) const
    {
        QWidgetList visited;
        for (QWidget *at = QApplication::focusWidget(); at && !visited.contains(at); at = QApplication::focusWidget()) {
            visited.append(at);
            QTest::keyClick(at, key);
        }
        return visited;
    }
    [[nodiscard]] QWidgetList controls() const
    {
        QWidgetList all{&table, &chip, &text};
        for (QPushButton *each : buttons()) {
            if (each->isVisible() && each->isEnabled())
                all.append(each);
        }
        return all;
    }
};

/// What the cells are to look like, told by the style that would paint them.
class CellReader : public QProxyStyle
{
public:
    CellReader() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        if (const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            cell && element == CE_ItemViewItem)
            m_cells.append(*cell);
        QProxyStyle::drawControl(element, option, painter, widget);
    }

    /// The cell as it was painted last.
    [[nodiscard]] QStyleOptionViewItem cell(int row, int column) const
    {
        for (auto cell = m_cells.crbegin(); cell != m_cells.crend(); ++cell) {
            if (cell->index.row() == row && cell->index.column() == column)
                return *cell;
        }
        return {};
    }

private:
    mutable QList<QStyleOptionViewItem> m_cells;
};

} // namespace

class TestOutboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeDoneAboutALine_data()
    {
        QTest::addColumn<OutboxRow>("row");
        QTest::addColumn<QStringList>("names");
        const QStringList resting{resumeIt, pauseIt, cancelIt, openArticle};
        QTest::newRow("waiting") << lineIn(DispatchState::Waiting, 1) << resting;
        QTest::newRow("sending") << lineIn(DispatchState::Sending, 1) << QStringList{pauseIt, openArticle};
        QTest::newRow("paused") << lineIn(DispatchState::Paused, 1) << QStringList{resumeIt, cancelIt, openArticle};
        QTest::newRow("stopped") << troubledBy(Trouble::WrongPassword, 1) << resting;
        QTest::newRow("changed there") << troubledBy(Trouble::ChangedThere, 1)
                                       << QStringList{resumeIt, theirChanges, pauseIt, cancelIt, openArticle};
        QTest::newRow("by hand") << troubledBy(Trouble::WaitsForPerson, 1)
                                 << QStringList{resumeIt, pasteIt, pauseIt, cancelIt, openArticle};
        QTest::newRow("by hand, paused") << troubledBy(Trouble::WaitsForPerson, 1, DispatchState::Paused)
                                         << QStringList{resumeIt, pasteIt, cancelIt, openArticle};
        QTest::newRow("done") << lineIn(DispatchState::Done, 1) << QStringList{openArticle};
        QTest::newRow("cancelled") << lineIn(DispatchState::Cancelled, 1) << QStringList{openArticle};
        QTest::newRow("cancelled by hand")
            << troubledBy(Trouble::WaitsForPerson, 1, DispatchState::Cancelled) << QStringList{openArticle};
        QTest::newRow("cancelled, changed there")
            << troubledBy(Trouble::ChangedThere, 1, DispatchState::Cancelled) << QStringList{openArticle};
        QTest::newRow("as approved") << placed(1, 0) << QStringList{openArticle, compareIt, openPage};
        QTest::newRow("differs") << placed(1, 2) << QStringList{openArticle, whatDiffers, compareIt, openPage};
        QTest::newRow("scheduled") << placed(1, 0, Presence::Planned) << QStringList{openArticle, compareIt, openPage};
        QTest::newRow("down") << placed(1, 2, Presence::Down) << QStringList{openArticle};
        QTest::newRow("a file") << putInto(u"file:///tin/bai.xml"_qs) << QStringList{openArticle};
        QTest::newRow("no address") << putInto({}) << QStringList{openArticle};
        OutboxRow again = placed(1, 1);
        again.dispatch.state = DispatchState::Waiting;
        QTest::newRow("there, and on its way again")
            << again << QStringList{resumeIt, pauseIt, cancelIt, openArticle, whatDiffers, compareIt, openPage};
    }

    void whatCanBeDoneAboutALine()
    {
        QFETCH(OutboxRow, row);
        QFETCH(QStringList, names);
        const Shown shown({row});
        QStringList possible = shown.possible();
        possible.sort();
        names.sort();
        QCOMPARE(possible, names);
        for (const QString &always : {resumeIt, pauseIt, cancelIt, openArticle, compareIt, openPage})
            QVERIFY2(shown.button(always)->isVisible(), qUtf8Printable(always)); // they fade, and do not jump about
    }

    void nothingCanBeDoneAboutNothing()
    {
        const Shown shown({});
        QCOMPARE(shown.possible(), QStringList());
        QVERIFY(shown.text.toPlainText().startsWith(u"Nothing was sent yet."));
        QSignalSpy opened(&shown.page, &OutboxPage::draftChosen);
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QVERIFY(opened.isEmpty());
    }

    void theButtonsFollowTheChosenLine()
    {
        Shown shown(some());
        QVERIFY(!shown.seen().contains(whatDiffers));
        QTest::keyClick(&shown.table, Qt::Key_Down);
        QTest::keyClick(&shown.table, Qt::Key_Down);
        QCOMPARE(shown.chosen(), 2);
        QVERIFY(shown.seen().contains(whatDiffers));
        QVERIFY(shown.text.toPlainText().startsWith(some()[2].dispatch.headline));
        QList<OutboxRow> rows = some();
        rows[2].dispatch.state = DispatchState::Waiting;
        rows[2].placement.reset();
        shown.page.setOutbox(rows); // the same lines, read again
        QVERIFY(!shown.seen().contains(whatDiffers));
        QVERIFY(shown.button(resumeIt)->isEnabled());
    }

    void whatIsAskedForIsOfTheChosenLine()
    {
        const Shown shown(some());
        QSignalSpy resumed(&shown.page, &OutboxPage::resumeWanted);
        QSignalSpy paused(&shown.page, &OutboxPage::pauseWanted);
        QSignalSpy cancelled(&shown.page, &OutboxPage::cancelWanted);
        QSignalSpy opened(&shown.page, &OutboxPage::draftChosen);
        shown.page.choose(3);
        for (const QString &name : {resumeIt, pauseIt, cancelIt, openArticle})
            shown.press(name);
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(resumed[0][0].toLongLong(), 3);
        QCOMPARE(paused.size(), 1);
        QCOMPARE(paused[0][0].value<Dispatch>(), some()[1].dispatch);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled[0][0].toLongLong(), 3);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<DraftId>(), DraftId{u"bai-3"_qs});
    }

    void whatIsThereIsAskedForWithItsPlacement()
    {
        const Shown shown(some());
        QSignalSpy compared(&shown.page, &OutboxPage::compareWanted);
        QSignalSpy differing(&shown.page, &OutboxPage::differencesWanted);
        QSignalSpy pages(&shown.page, &OutboxPage::pageWanted);
        shown.page.choose(2);
        for (const QString &name : {compareIt, whatDiffers, openPage})
            shown.press(name);
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared[0][0].value<Placement>(), *some()[2].placement);
        QCOMPARE(differing.size(), 1);
        QCOMPARE(differing[0][0].value<Placement>(), *some()[2].placement);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages[0][0].toString(), u"https://bao.example/bai-2"_qs);
    }

    void whatGoesByHandAndWhatWasChangedAreAskedFor()
    {
        const Shown shown({troubledBy(Trouble::WaitsForPerson, 8), troubledBy(Trouble::ChangedThere, 7)});
        QSignalSpy pasted(&shown.page, &OutboxPage::pasteWanted);
        QSignalSpy changed(&shown.page, &OutboxPage::changesWanted);
        shown.press(pasteIt);
        shown.page.choose(7);
        QVERIFY(!shown.button(pasteIt)->isVisible());
        shown.press(theirChanges);
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(pasted[0][0].toLongLong(), 8);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Dispatch>().number, 7);
    }

    void theHeadLeadsAway()
    {
        const Shown shown({});
        QSignalSpy done(&shown.page, &OutboxPage::done);
        QSignalSpy wanted(&shown.page, &OutboxPage::destinationsWanted);
        shown.press(destinations);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(done.size(), 0);
        shown.press(back);
        QCOMPARE(done.size(), 1);
    }

    void whatAnAnswerDoesToTheTableHarmsNobody()
    {
        Shown shown(some());
        qint64 wanted = 0;
        connect(&shown.page, &OutboxPage::draftChosen, this, [&](const DraftId &) { shown.page.setOutbox({}); });
        connect(&shown.page, &OutboxPage::resumeWanted, this, [&](qint64 number) {
            shown.page.setOutbox({lineIn(DispatchState::Waiting, 9)});
            wanted = number;
        });
        shown.page.choose(3);
        shown.press(resumeIt);
        QCOMPARE(wanted, 3);
        QCOMPARE(shown.chosen(), 9);
        shown.press(openArticle);
        QCOMPARE(shown.chosen(), 0);
    }

    void returnOpensItsArticle()
    {
        const Shown shown(some());
        QSignalSpy opened(&shown.page, &OutboxPage::draftChosen);
        QCOMPARE(QApplication::focusWidget(), &shown.table);
        QTest::keyClick(&shown.table, Qt::Key_Down);
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QTest::keyClick(&shown.table, Qt::Key_Enter);
        QCOMPARE(opened.size(), 2);
        for (const QList<QVariant> &each : opened)
            QCOMPARE(each[0].value<DraftId>(), DraftId{u"bai-3"_qs});
    }

    void aDoubleClickOpensItsArticle()
    {
        const Shown shown(some());
        QSignalSpy opened(&shown.page, &OutboxPage::draftChosen);
        const QPoint place = shown.table.visualRect(shown.table.model()->index(2, 2)).center();
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(shown.table.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<DraftId>(), DraftId{u"bai-2"_qs});
    }

    void escapeGoesBackFromTheTable()
    {
        const Shown shown(some());
        QSignalSpy done(&shown.page, &OutboxPage::done);
        QTest::keyClick(&shown.table, Qt::Key_Escape);
        QCOMPARE(done.size(), 1);
    }

    void escapeGoesBackFromEveryControl()
    {
        const Shown shown(some());
        QSignalSpy done(&shown.page, &OutboxPage::done);
        for (QWidget *control : shown.controls()) {
            done.clear();
            control->setFocus(Qt::TabFocusReason);
            QTest::keyClick(control, Qt::Key_Escape);
            QVERIFY2(done.size() == 1,
                     qUtf8Printable(QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name)));
        }
    }

    void tabReachesEveryControl()
    {
        const Shown shown({placed(2, 2), troubledBy(Trouble::ChangedThere, 1)});
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            for (const qint64 number : {2, 1}) {
                shown.page.choose(number);
                shown.page.takeKeys();
                const QWidgetList walked = shown.walk(key);
                for (QWidget *control : shown.controls())
                    QVERIFY2(walked.contains(control),
                             qUtf8Printable(control->accessibleName() + control->objectName()));
                QCOMPARE(walked.size(), shown.controls().size());
                QCOMPARE(shown.chosen(), number); // Tab walks out of the table, not through its cells
            }
        }
    }

    void aButtonIsPressedByItsKey()
    {
        const Shown shown(some());
        QSignalSpy resumed(&shown.page, &OutboxPage::resumeWanted);
        shown.button(resumeIt)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(resumed[0][0].toLongLong(), 4);
    }

    void keysGoToTheTable()
    {
        const Shown shown(some());
        shown.page.choose(2);
        shown.button(back)->setFocus(Qt::TabFocusReason);
        shown.page.takeKeys();
        QCOMPARE(QApplication::focusWidget(), &shown.table);
        QCOMPARE(shown.chosen(), 2); // what was chosen stays so
    }

    void theChosenLineIsReadAgain()
    {
        const Shown shown(some());
        shown.page.choose(2);
        QList<OutboxRow> rows = some();
        rows.prepend(lineIn(DispatchState::Waiting, 5));
        shown.page.setOutbox(rows);
        QCOMPARE(shown.chosen(), 2);
        QCOMPARE(shown.selectedRows(), QList<int>{3});
        std::reverse(rows.begin(), rows.end());
        shown.page.setOutbox(rows);
        QCOMPARE(shown.chosen(), 2);
        QCOMPARE(shown.selectedRows(), QList<int>{1});
        QVERIFY(shown.text.toPlainText().startsWith(some()[2].dispatch.headline));
    }

    void aLineThatIsGoneLeavesTheFirst()
    {
        const Shown shown(some());
        shown.page.choose(1);
        shown.page.setOutbox(some().mid(0, 2));
        QCOMPARE(shown.chosen(), 4);
        QCOMPARE(shown.selectedRows(), QList<int>{0});
        shown.page.setOutbox({});
        QVERIFY(shown.text.toPlainText().startsWith(u"Nothing was sent yet."));
        QCOMPARE(shown.possible(), QStringList());
        shown.page.setOutbox(some());
        QCOMPARE(shown.chosen(), 4);
        QVERIFY(shown.button(openArticle)->isEnabled());
    }

    void oneIsChosenByItsNumber()
    {
        const Shown shown(some());
        QCOMPARE(shown.chosen(), 4);
        shown.page.choose(2);
        QCOMPARE(shown.chosen(), 2);
        QCOMPARE(shown.selectedRows(), QList<int>{2});
        shown.page.choose(77);
        QCOMPARE(shown.chosen(), 2);
    }

    void onlyWhatIsOnItsWayIsShownOnDemand()
    {
        const Shown shown(some());
        shown.page.choose(3);
        QTest::mouseClick(&shown.chip, Qt::LeftButton);
        QCOMPARE(shown.table.model()->rowCount(), 2);
        QCOMPARE(shown.chosen(), 3);
        shown.page.choose(2); // not shown: nothing to choose
        QCOMPARE(shown.chosen(), 3);
        QTest::keyClick(&shown.chip, Qt::Key_Space);
        QCOMPARE(shown.table.model()->rowCount(), 4);
        QCOMPARE(shown.chosen(), 3);
        shown.page.choose(1);
        QTest::mouseClick(&shown.chip, Qt::LeftButton); // that one is over
        QCOMPARE(shown.chosen(), 4);
        QVERIFY(shown.text.toPlainText().startsWith(some()[0].dispatch.headline));
    }

    void thereMayBeNothingOnItsWay()
    {
        const Shown shown({placed(2, 0)});
        QTest::mouseClick(&shown.chip, Qt::LeftButton);
        QCOMPARE(shown.table.model()->rowCount(), 0);
        QCOMPARE(shown.possible(), QStringList());
        QVERIFY(!shown.text.toPlainText().startsWith(u"Nothing was sent yet.")); // it was
    }

    void headAndChipCount()
    {
        const Shown shown(some());
        const auto titled = [&shown](const QString &words) {
            const auto labels = shown.page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text() == words; });
        };
        QVERIFY(titled(u"Outbox · 4 dispatch(es)"_qs));
        QCOMPARE(shown.chip.text(), u"On its way 2"_qs);
        QTest::mouseClick(&shown.chip, Qt::LeftButton);
        QVERIFY(titled(u"Outbox · 4 dispatch(es)"_qs)); // of all, shown or not
        shown.page.setOutbox({placed(2, 0)});
        QVERIFY(titled(u"Outbox · 1 dispatch(es)"_qs));
        QCOMPARE(shown.chip.text(), u"On its way 0"_qs);
        QVERIFY(shown.chip.accessibleName().contains(u"On its way 0"));
        QVERIFY(shown.chip.width() >= shown.chip.sizeHint().width());
    }

    void howFarItIsIsShown()
    {
        const Shown shown({lineIn(DispatchState::Sending, 1)});
        shown.page.showSent(405, 900);
        const QModelIndex state = shown.table.model()->index(0, OutboxModel::StateColumn);
        QVERIFY(state.data().toString().contains(u"45%"));
        QVERIFY(shown.text.toPlainText().contains(u"405 bytes of 900 bytes"));
    }

    void everyControlHasANameAndSaysWhatItIsFor()
    {
        const Shown shown({placed(2, 2)});
        QStringList names;
        for (QWidget *control : shown.page.findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus || control->parentWidget() == &shown.table
                || control->parentWidget() == &shown.text)
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
            names.append(spoken->text(QAccessible::Name));
            QVERIFY2(!names.last().isEmpty(), control->metaObject()->className());
            if (qobject_cast<QAbstractButton *>(control))
                QVERIFY2(!control->toolTip().isEmpty(), qUtf8Printable(names.last()));
        }
        QCOMPARE(names.size(), 14);
        QCOMPARE(names.removeDuplicates(), 0); // each is told from the others
    }

    void whatNeedsSomebodyStandsOut()
    {
        const Shown shown({troubledBy(Trouble::WrongPassword, 3), lineIn(DispatchState::Waiting, 2), placed(1, 2)});
        CellReader reader;
        shown.table.setStyle(&reader);
        (void)shown.table.grab();
        const Theme &theme = themeOf(shown.table.palette());
        const auto look = [&reader](int row, int column) { return reader.cell(row, column); };
        const auto colour = [&](int row, int column) { return look(row, column).palette.color(QPalette::Text); };
        QVERIFY(look(0, OutboxModel::HeadlineColumn).font.weight()
                > look(1, OutboxModel::HeadlineColumn).font.weight());
        QCOMPARE(colour(0, OutboxModel::StateColumn), theme.error);
        QCOMPARE(look(0, OutboxModel::StateColumn).palette.color(QPalette::HighlightedText), theme.error); // chosen too
        QVERIFY(colour(1, OutboxModel::StateColumn) != theme.error);
        QCOMPARE(colour(2, OutboxModel::PageColumn), theme.warning);
        QVERIFY(colour(2, OutboxModel::StateColumn) != theme.warning);
        shown.table.setStyle(nullptr);
    }

    void aRowIsChosenAndNotACell()
    {
        const Shown shown({lineIn(DispatchState::Waiting, 2)});
        CellReader reader;
        shown.table.setStyle(&reader);
        (void)shown.table.grab();
        for (int column = 0; column < OutboxModel::columns; ++column) {
            const QStyleOptionViewItem cell = reader.cell(0, column);
            QVERIFY(!(cell.state & QStyle::State_HasFocus));
            QVERIFY(cell.state & QStyle::State_Selected);
            QVERIFY(cell.rect.left() > shown.table.visualRect(cell.index).left()); // where words of the header begin
            QCOMPARE(cell.rect.right(), shown.table.visualRect(cell.index).right());
        }
        shown.table.setStyle(nullptr);
    }
};

QTEST_MAIN(TestOutboxPage)
#include "test_outbox_page.moc"
