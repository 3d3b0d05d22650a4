#include "ui/panels/choice_bar.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace toasoan;

namespace {

using Kind = ChoiceLine::Kind;

const QList<ChoiceLine> someLines{{u"Kiểu chữ"_qs, {}, Kind::Statement},
                                  {u"Khoảng trắng cứng"_qs, u"“a b”"_qs, Kind::Choice},
                                  {u"Chữ ẩn"_qs, {}, Kind::Choice}};

struct Bar
{
    ChoiceBar bar;
    Bar()
    {
        bar.setLines(someLines);
        bar.setSummary(u"Đã dán"_qs);
        bar.show();
        (void)QTest::qWaitForWindowExposed(&bar);
    }
    [[nodiscard]] QListWidget &list() { return *bar.findChild<QListWidget *>(); }
};

} // namespace

class TestChoiceBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSummaryIsSeenAtFirst()
    {
        Bar page;
        QVERIFY(!page.bar.isOpen());
        QVERIFY(!page.list().isVisible());
        page.bar.open();
        QVERIFY(page.list().isVisible());
    }

    void numbersCountTheLinesThatCanBeChanged()
    {
        Bar page;
        page.bar.open();
        QSignalSpy wanted(&page.bar, &ChoiceBar::changeWanted);
        QTest::keyClick(&page.list(), Qt::Key_2);
        QCOMPARE(wanted.takeFirst(), QVariantList({2, false}));
        QTest::keyClick(&page.list(), Qt::Key_2);
        QCOMPARE(wanted.takeFirst(), QVariantList({2, true}));
        QTest::keyClick(&page.list(), Qt::Key_3);
        QVERIFY(wanted.isEmpty());
        QVERIFY(page.list().item(1)->text().startsWith(u"1  "));
    }

    void spaceTurnsTheLineAtHand()
    {
        Bar page;
        page.bar.open();
        QSignalSpy wanted(&page.bar, &ChoiceBar::changeWanted);
        QTest::keyClick(&page.list(), Qt::Key_Space); // a statement stays
        QVERIFY(wanted.isEmpty());
        QTest::keyClick(&page.list(), Qt::Key_Down);
        QTest::keyClick(&page.list(), Qt::Key_Space);
        QCOMPARE(wanted.takeFirst(), QVariantList({1, false}));
        QCOMPARE(page.list().item(1)->checkState(), Qt::Unchecked);
        page.bar.setOn(1, true); // it did not come to that
        QCOMPARE(page.list().item(1)->checkState(), Qt::Checked);
        QVERIFY(wanted.isEmpty());
    }

    void aClickOnTheBoxTurnsIt()
    {
        Bar page;
        page.bar.open();
        QSignalSpy wanted(&page.bar, &ChoiceBar::changeWanted);
        page.list().item(2)->setCheckState(Qt::Unchecked); // what a click does
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!page.bar.lines().at(2).isOn);
    }

    void escapeGoesBackToTheText()
    {
        Bar page;
        page.bar.open();
        page.list().setFocus();
        QSignalSpy left(&page.bar, &ChoiceBar::left);
        QTest::keyClick(&page.list(), Qt::Key_Escape);
        QVERIFY(!page.bar.isOpen());
        QVERIFY(page.bar.isVisible());
        QCOMPARE(left.size(), page.list().window()->isActiveWindow() ? 1 : left.size());
    }

    void everyPartHasAName()
    {
        Bar page;
        page.bar.open();
        for (const QToolButton *button : page.bar.findChildren<QToolButton *>())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        QVERIFY(!page.list().accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestChoiceBar)
#include "test_choice_bar.moc"
