#include "app/desk/desk.h"
#include "app/desk/proofreader.h"
#include "app/desk/storage_thread.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/comment_card.h"
#include "ui/panels/board_page.h"
#include "ui/panels/choice_bar.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/ledger_page.h"
#include "ui/settings/details_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/copy_commands.h"
#include "ui/window/encoding_dialog.h"
#include "ui/window/import_report.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/order_dialog.h"
#include "ui/window/plan_dialog.h"
#include "ui/window/reason_dialog.h"
#include "ui/window/return_dialog.h"
#include "ui/window/typing_test.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load

/// Parts of a control that people reach through it (the field in a spin box), and words that only a mouse may select.
bool isPartOfAControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_") || qobject_cast<const QLabel *>(widget)
           || qobject_cast<const QComboBox *>(parent) || widget->focusProxy() != nullptr
           || (parent && parent->inherits("QAbstractSpinBox"));
}

QString describe(const QWidget *widget)
{
    QString path = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        path += u'“' + button->text() + u'”';
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        path = QString::fromLatin1(above->metaObject()->className()) + u" › "_qs + path;
    return path;
}

QList<QWidget *> controls(QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesPart = widget->isVisible() && widget->isEnabled() && widget->window() == &window;
        if (takesPart && widget->focusPolicy() != Qt::NoFocus && !isPartOfAControl(widget))
            found.append(widget);
    }
    return found;
}

/// Everything that the Tab key comes to, in its order.
QSet<QWidget *> reachedByTab(QWidget &window)
{
    QSet<QWidget *> reached;
    for (QWidget *widget = window.nextInFocusChain(); widget && widget != &window;
         widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() & Qt::TabFocus)
            reached.insert(widget);
        if (reached.size() > 10000)
            break;
    }
    return reached;
}

/// Every control that can have the focus has a name for a screen reader and a way there from the keyboard.
void verifyReachable(QWidget &window)
{
    const QList<QWidget *> all = controls(window);
    QVERIFY(!all.isEmpty());
    const QSet<QWidget *> reached = reachedByTab(window);
    QStringList unnamed;
    QStringList unreachable;
    for (QWidget *widget : all) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(describe(widget));
        if (!reached.contains(widget))
            unreachable.append(describe(widget));
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(u"no name: "_qs + unnamed.join(u'\n')));
    QVERIFY2(unreachable.isEmpty(), qPrintable(u"not by Tab: "_qs + unreachable.join(u'\n')));
}

} // namespace

class TestReachable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainWindow()
    {
        QTemporaryDir folder;
        StorageThread storage(
            DeskOptions{folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")});
        Proofreader proofreader;
        MainWindow window(storage, proofreader, folder.path());
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        QVERIFY(!ready.isEmpty() || ready.wait(patience));
        QVERIFY(QTest::qWaitFor([&] { return !window.article().findings().isEmpty(); }, patience));
        verifyReachable(window);

        window.messages().offer(MessageBar::Kind::Info, QStringLiteral("Một việc"), QStringLiteral("Làm"), [] {});
        verifyReachable(window);
        window.run(Command::FixSafe);
        verifyReachable(window);
        window.findings().askReason({window.article().findings().first()});
        verifyReachable(window);
        window.run(Command::Comment);
        verifyReachable(window);
        window.run(Command::ShowComments);
        verifyReachable(window);
        window.run(Command::ShowBoard);
        verifyReachable(window);
        window.run(Command::ShowBoard);
        window.run(Command::ShowLedger);
        verifyReachable(window);
        window.run(Command::ShowLedger);
        auto *copy = new QMimeData;
        copy->setHtml(QStringLiteral("<p>Một&nbsp;đoạn.</p><h2>Tít xen</h2><p><b>Đậm</b></p>"));
        QGuiApplication::clipboard()->setMimeData(copy);
        window.editor().setFocus();
        window.run(Command::Paste);
        window.run(Command::CopyReport);
        QVERIFY(window.copy().bar().isOpen());
        verifyReachable(window);
        QSignalSpy closed(&window, &MainWindow::closed);
        window.close();
        QVERIFY(!closed.isEmpty() || closed.wait(patience));
    }

    void theDialogs_data()
    {
        QTest::addColumn<QWidget *>("dialog");
        QTest::newRow("preferences") << static_cast<QWidget *>(new SettingsDialog({}, QStringLiteral("Người Thử")));
        QTest::newRow("article details") << static_cast<QWidget *>(new DetailsDialog({}, profiles()));
        QTest::newRow("reason") << static_cast<QWidget *>(
            new ReasonDialog(QStringLiteral("Trả lại"), QStringLiteral("Vì sao?"), QStringLiteral("Trả lại")));
        QTest::newRow("return") << static_cast<QWidget *>(new ReturnDialog(
            builtInReturnReasons(), {{{}, QStringLiteral("chữ"), {}}, {u"t"_qs, u"chữ"_qs, u"Sao?"_qs}}));
        QTest::newRow("deadline") << static_cast<QWidget *>(new PlanDialog({}, {QStringLiteral("An")}));
        OrderQuestion order{Action::MarkCorrected, OrderQuestion::Power::Decides, u"Tít"_qs, builtInLedgerReasons()};
        QTest::newRow("order") << static_cast<QWidget *>(new OrderDialog(order));
        QTest::newRow("ledger") << static_cast<QWidget *>(new LedgerPage);
        QTest::newRow("board") << static_cast<QWidget *>(new BoardPage);
        QTest::newRow("input method test") << static_cast<QWidget *>(new TypingTest({}, nullptr));
        QTest::newRow("old encoding") << static_cast<QWidget *>(
            new EncodingDialog(QStringLiteral("Céng hßa"), LegacyEncoding::Tcvn3));
        QTest::newRow("files brought in") << static_cast<QWidget *>(new ImportReport(
            {{QStringLiteral("/a.txt"), BroughtFile::Outcome::BroughtIn, {}, QStringLiteral("Tít"), {}, {}}}));
        auto *card = new CommentCard(nullptr);
        QTest::newRow("comment") << static_cast<QWidget *>(card);
    }
    void theDialogs()
    {
        QFETCH(QWidget *, dialog);
        dialog->show();
        verifyReachable(*dialog);
        delete dialog;
    }
};

QTEST_MAIN(TestReachable)
#include "test_reachable.moc"
