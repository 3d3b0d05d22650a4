#include "ui/common/filter_chip.h"
#include "ui/panels/comments_panel.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;

namespace {

CommentRow row(const QString &id, const QString &author, const QString &text)
{
    CommentThread thread{id, {}, ThreadState::Open, {{author, {}, text, {}}}};
    return {thread, QStringLiteral("chữ"), true, {}};
}

QList<CommentRow> some()
{
    QList<CommentRow> rows{row(QStringLiteral("a"), QStringLiteral("An"), QStringLiteral("Nguồn nào?")),
                           row(QStringLiteral("b"), QStringLiteral("Bình"), QStringLiteral("@An xem giúp")),
                           row(QStringLiteral("c"), QStringLiteral("Chi"), QStringLiteral("Xong")),
                           row(QStringLiteral("d"), QStringLiteral("Thư ký"), QStringLiteral("Sửa"))};
    rows[2].thread.state = ThreadState::Resolved;
    rows[3].thread.reason = QStringLiteral("facts");
    rows[3].reason = QStringLiteral("Dữ kiện");
    return rows;
}

struct Panel : CommentsPanel
{
    Panel()
    {
        setPerson(QStringLiteral("An"));
        resize(312, 500);
        show();
        setRows(some());
    }
    [[nodiscard]] QListView &list() const { return *findChild<QListView *>(); }
    [[nodiscard]] int count() const { return list().model()->rowCount(); }
    void press(const QString &beginning) const
    {
        for (FilterChip *chip : findChildren<FilterChip *>()) {
            if (chip->text().startsWith(beginning))
                QTest::mouseClick(chip, Qt::LeftButton);
        }
    }
};

} // namespace

class TestCommentsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFilterNarrowsTheList()
    {
        const Panel panel;
        QCOMPARE(panel.count(), 3); // the open ones at first
        panel.press(QStringLiteral("Resolved"));
        QCOMPARE(panel.count(), 4);
        panel.press(QStringLiteral("Open"));
        QCOMPARE(panel.count(), 1);
        panel.press(QStringLiteral("Resolved"));
        panel.press(QStringLiteral("To me"));
        QCOMPARE(panel.current(), QString());
        QCOMPARE(panel.count(), 1);
        panel.press(QStringLiteral("To me"));
        panel.press(QStringLiteral("Returns"));
        QCOMPARE(panel.count(), 1);
        panel.press(QStringLiteral("Returns"));
        panel.press(QStringLiteral("Mine"));
        QCOMPARE(panel.count(), 1);
        panel.press(QStringLiteral("Mine"));
        auto *people = panel.findChild<QComboBox *>();
        people->setCurrentIndex(people->findData(QStringLiteral("Chi")));
        QCOMPARE(panel.count(), 1);
    }

    void theCurrentOneStaysThroughChanges()
    {
        Panel panel;
        panel.select(QStringLiteral("b"));
        QList<CommentRow> rows = some();
        rows.prepend(row(QStringLiteral("new"), QStringLiteral("An"), QStringLiteral("Thêm")));
        rows[2].thread.comments.append({QStringLiteral("An"), {}, QStringLiteral("Rồi"), {}});
        panel.setRows(rows);
        QCOMPARE(panel.current(), QStringLiteral("b"));
        QVERIFY(panel.list().indexWidget(panel.list().currentIndex()) != nullptr); // its buttons came along
        rows.removeAt(2);
        panel.setRows(rows);
        QCOMPARE(panel.current(), QStringLiteral("d")); // the next one moved up; "c" is resolved
    }

    void whatTheFilterHoldsBackIsShownWhenItIsGoneTo()
    {
        Panel panel;
        panel.select(QStringLiteral("c"));
        QCOMPARE(panel.current(), QStringLiteral("c"));
        panel.showReturns();
        QCOMPARE(panel.count(), 1);
    }

    void keysAlone()
    {
        Panel panel;
        QSignalSpy settled(&panel, &CommentsPanel::settleWanted);
        QSignalSpy answered(&panel, &CommentsPanel::replyWanted);
        panel.focusList();
        QTest::keyClick(&panel.list(), Qt::Key_Down);
        QTest::keyClick(&panel.list(), Qt::Key_Space);
        QTest::keyClick(&panel.list(), Qt::Key_Return);
        QCOMPARE(settled.value(0).value(0).toString(), QStringLiteral("b"));
        QCOMPARE(answered.value(0).value(0).toString(), QStringLiteral("b"));
    }

    /// Laid out in slices at first; then going from one to the next must not throw the list about.
    void hundredsOfThem()
    {
        Panel panel;
        QList<CommentRow> rows;
        for (int i = 0; i < 500; ++i)
            rows.append(row(QString::number(i), QStringLiteral("An"),
                            QStringLiteral("Một nhận xét dài hơn một dòng để phải ngắt dòng, số %1.").arg(i)));
        panel.setRows(rows);
        QCOMPARE(panel.count(), 500);
        QTRY_COMPARE(panel.list().layoutMode(), QListView::SinglePass);
        panel.select(QStringLiteral("400"));
        panel.list().scrollTo(panel.list().currentIndex());
        const int before = panel.list().verticalScrollBar()->value();
        QVERIFY(before > 400 * 30);
        QTest::keyClick(&panel.list(), Qt::Key_Down);
        QCOMPARE(panel.current(), QStringLiteral("401"));
        QVERIFY(std::abs(panel.list().verticalScrollBar()->value() - before) < 400);
    }

    void onePersonNeedsNoChoiceOfPeople()
    {
        Panel panel;
        panel.setRows({row(QStringLiteral("a"), QStringLiteral("An"), QStringLiteral("x"))});
        QVERIFY(!panel.findChild<QComboBox *>()->isVisible());
    }
};

QTEST_MAIN(TestCommentsPanel)
#include "test_comments_panel.moc"
