#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/comments_panel.h"
#include "ui/window/return_bar.h"
#include "ui/window/return_dialog.h"
#include "ui/window/workflow_steps.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

struct Desktop : OpenWindow
{
    using OpenWindow::OpenWindow;
    [[nodiscard]] WorkflowSteps &steps() const { return window.workflow(); }
    [[nodiscard]] ReturnBar &bar() const { return *window.findChild<ReturnBar *>(); }
    [[nodiscard]] bool isIn(State state) const
    {
        return QTest::qWaitFor([&] { return steps().standing() && steps().standing()->state == state; }, patience);
    }
    void actAs(const QString &person, const QList<Role> &roles) const
    {
        steps().setPerson({person, roles}, smallNewsroom());
    }
    void selectHeadlineWord() const
    {
        QTextCursor cursor(editor().document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        editor().setTextCursor(cursor);
    }
    [[nodiscard]] QString barText() const
    {
        QStringList texts;
        for (const QLabel *label : bar().findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

/// Ticks two reasons and writes, by keys alone.
void returnWithTwoReasons(ReturnDialog &dialog)
{
    const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
    QTest::keyClick(boxes.at(0), Qt::Key_Space);
    QTest::keyClick(boxes.at(1), Qt::Key_Space);
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), QStringLiteral("Hoi lai"));
    dialog.accept();
}

} // namespace

class TestReturnCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Reporter hands in; the secretary returns with two reasons and a pinned passage; the reporter sees both, ticks
    /// off and hands in again.
    void thereAndBack()
    {
        QTemporaryDir folder;
        QString word;
        {
            Desktop desktop(folder.path());
            desktop.window.run(Command::Submit);
            QVERIFY(desktop.isIn(State::Submitted));
            desktop.actAs(QStringLiteral("Thư ký"), {Role::Tkts});
            desktop.selectHeadlineWord();
            word = desktop.editor().textCursor().selectedText();
            whenItComes<ReturnDialog>([](ReturnDialog &dialog) {
                QCOMPARE(dialog.findChild<QListWidget *>()->count(), 1); // what is selected
                returnWithTwoReasons(dialog);
            });
            desktop.window.run(Command::Return);
            QVERIFY(desktop.isIn(State::Returned));
            QCOMPARE(desktop.steps().reasonCount(), 2);
            QVERIFY(desktop.close());
        }
        Desktop desktop(folder.path());
        QVERIFY(desktop.isIn(State::Returned));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window.findChild<ReturnBar *>(), patience);
        QVERIFY(desktop.bar().isVisible());
        QVERIFY2(desktop.barText().contains(u"Hoi lai"), qPrintable(desktop.barText()));
        QVERIFY2(desktop.barText().contains(u"0"), qPrintable(desktop.barText()));
        const QList<CommentThread> pins = desktop.editor().comments().threads();
        QCOMPARE(pins.size(), 1);
        QCOMPARE(pins.first().reason, reasonCodes(builtInReturnReasons()).first());
        QCOMPARE(desktop.editor().comments().wordsOf(pins.first().id).selectedText(), word);

        QTest::mouseClick(desktop.bar().findChildren<QPushButton *>().at(1), Qt::LeftButton); // the list
        auto *list = desktop.window.findChild<QListView *>(QStringLiteral("comments"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(desktop.editor().comments().threads().first().state, ThreadState::Resolved);
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.bar().findChildren<QPushButton *>().at(0)->isEnabled(), patience);
        desktop.window.run(Command::Submit);
        QVERIFY(desktop.isIn(State::Submitted));
        QVERIFY(!desktop.bar().isVisible());
        QCOMPARE(desktop.window.article().annotations().returns.size(), 1);
        QVERIFY(desktop.close());
    }

    void withoutReasonOrWordsItCannotGo()
    {
        ReturnDialog dialog(builtInReturnReasons(), {});
        dialog.show();
        QPushButton *go = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            go = button->property("primary").toBool() ? button : go;
        QVERIFY(!go->isEnabled());
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Sửa"));
        QVERIFY(!go->isEnabled());
        dialog.findChildren<QCheckBox *>().first()->setChecked(true);
        QVERIFY(go->isEnabled());
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("  "));
        QVERIFY(!go->isEnabled());
    }
};

QTEST_MAIN(TestReturnCommands)
#include "test_return_commands.moc"
