#include "app/desk/desk.h"
#include "app/desk/proofreader.h"
#include "app/desk/storage_thread.h"
#include "ui/editor/article_editor.h"
#include "ui/window/main_window.h"
#include "ui/window/open_article.h"
#include "ui/window/workflow_steps.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load; no test waits that long when all is well
constexpr int mostActions = 12;

/// A reporter with a keyboard alone. What is pressed is counted, what is typed is not.
class Reporter
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++m_actions;
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void type(const QString &letters) const { QTest::keyClicks(QApplication::focusWidget(), letters); }
    [[nodiscard]] int actions() const { return m_actions; }

    /// In the dialog that the key opens: types the path and presses Enter.
    void pressAndChoose(Qt::Key key, Qt::KeyboardModifiers with, const QString &path)
    {
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *name = dialog ? dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) : nullptr;
            if (!name || QApplication::focusWidget() != name)
                return;
            look.stop();
            type(path);
            press(Qt::Key_Return);
        });
        look.start(20);
        press(key, with);
    }

private:
    int m_actions = 0;
};

QString samplePicture()
{
    return QStringLiteral(TOASOAN_SOURCE_DIR "/resources/sample/anh-mau.jpg");
}

} // namespace

class TestWritingWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// README.md lists these keys.
    void anArticleWithAPictureIsSubmittedWithinTwelveKeys()
    {
        QTemporaryDir folder;
        StorageThread storage{
            DeskOptions{folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")}};
        Proofreader proofreader;
        MainWindow window(storage, proofreader, folder.path());
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(!ready.isEmpty() || ready.wait(patience));
        const DraftId sample = window.article().draft();

        Reporter reporter;
        reporter.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(
            QTest::qWaitFor([&] { return window.article().isOpen() && window.article().draft() != sample; }, patience));
        const QStringList fields{QStringLiteral("Thu vien mo cua buoi toi"), QStringLiteral("Mau An"),
                                 QStringLiteral("Xa Mau"), QStringLiteral("(Baomau.vn)"),
                                 QStringLiteral("Ban doc co them hai gio moi toi.")};
        for (const QString &field : fields) {
            reporter.type(field);
            reporter.press(Qt::Key_Return);
        }
        reporter.type(QStringLiteral("Tu thu hai, phong doc sang den den chin gio."));
        reporter.press(Qt::Key_Return);
        reporter.type(QStringLiteral("Ban doc khong phai dang ky truoc."));
        reporter.pressAndChoose(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier, samplePicture());
        QVERIFY(QTest::qWaitFor([&] { return roleOf(window.editor().textCursor().block()) == PageRole::Caption; },
                                patience));
        window.activateWindow(); // as a window manager does when the dialog is gone
        QVERIFY(QTest::qWaitFor([&] { return window.editor().hasFocus(); }, patience));
        reporter.type(QStringLiteral("Phong doc buoi toi."));
        reporter.press(Qt::Key_Tab);
        reporter.type(QStringLiteral("Mau An"));
        reporter.press(Qt::Key_Tab);
        reporter.type(QStringLiteral("Tranh ve canh dong"));
        reporter.press(Qt::Key_Return, Qt::ControlModifier);

        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto &standing = window.workflow().standing();
                return standing && standing->state == State::Submitted;
            },
            patience));
        const Article article = window.article().article();
        QCOMPARE(QStringList(
                     {article.headline, article.bylines.value(0), article.dateline, article.sourceTag, article.sapo}),
                 fields);
        QCOMPARE(article.body.size(), 3);
        const auto *figure = std::get_if<Figure>(&article.body.last().content);
        QVERIFY(figure && figure->picture);
        QCOMPARE(plainText(figure->caption), QStringLiteral("Phong doc buoi toi."));
        QCOMPARE(figure->credit, QStringLiteral("Mau An"));
        QCOMPARE(figure->alt, QStringLiteral("Tranh ve canh dong"));
        QVERIFY2(reporter.actions() <= mostActions, qPrintable(QString::number(reporter.actions())));
    }
};

QTEST_MAIN(TestWritingWalk)
#include "test_writing_walk.moc"
