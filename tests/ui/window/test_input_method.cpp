#include "tests/support/input_events.h"
#include "tests/support/typist.h"
#include "ui/window/input_method_help.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/typing_test.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QStringList bothPlugins{QStringLiteral("libcomposeplatforminputcontextplugin.so"),
                              QStringLiteral("libfcitx5platforminputcontextplugin.so"),
                              QStringLiteral("libibusplatforminputcontextplugin.so")};
const QStringList plainPlugins{QStringLiteral("libcomposeplatforminputcontextplugin.so")};
const QStringList noServices{QStringLiteral("org.freedesktop.DBus")};
const QStringList fcitxRuns{QStringLiteral("org.freedesktop.DBus"), QStringLiteral("org.fcitx.Fcitx5")};
const QStringList ibusRuns{QStringLiteral("org.freedesktop.IBus")};

TypingEnvironment onX11(const QString &qt, const QString &x, const QStringList &services, const QStringList &plugins)
{
    return {QStringLiteral("xcb"), qt, x, {}, services, plugins};
}

} // namespace

class TestInputMethod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheSessionSays_data()
    {
        QTest::addColumn<TypingEnvironment>("environment");
        QTest::addColumn<InputMethod>("method");
        const QString fcitx = QStringLiteral("fcitx");
        const QString atFcitx = QStringLiteral("@im=fcitx");
        const QString ibus = QStringLiteral("ibus");
        const InputMethod fcitxWorks{QStringLiteral("fcitx5"), TypingFault::None, {}};
        const InputMethod fcitxMissing{QStringLiteral("fcitx5"), TypingFault::PluginMissing,
                                       QStringLiteral("fcitx5-frontend-qt6")};
        const InputMethod ibusWorks{QStringLiteral("IBus"), TypingFault::None, {}};
        const InputMethod ibusMissing{QStringLiteral("IBus"), TypingFault::PluginMissing, QStringLiteral("libqt6gui6")};
        QTest::newRow("nothing") << onX11({}, {}, noServices, bothPlugins) << InputMethod{};
        QTest::newRow("compose keys only")
            << onX11(QStringLiteral("compose"), {}, noServices, bothPlugins) << InputMethod{};
        QTest::newRow("fcitx") << onX11(fcitx, atFcitx, fcitxRuns, bothPlugins) << fcitxWorks;
        QTest::newRow("fcitx5 by its own name")
            << onX11(QStringLiteral("fcitx5"), atFcitx, fcitxRuns, bothPlugins) << fcitxWorks;
        QTest::newRow("fcitx without its plug-in") << onX11(fcitx, atFcitx, fcitxRuns, plainPlugins) << fcitxMissing;
        QTest::newRow("fcitx without its plug-in, not started yet")
            << onX11(fcitx, atFcitx, noServices, plainPlugins) << fcitxMissing;
        QTest::newRow("fcitx runs, Qt is not told")
            << onX11({}, atFcitx, fcitxRuns, bothPlugins)
            << InputMethod{QStringLiteral("fcitx5"), TypingFault::NotChosen, QStringLiteral("QT_IM_MODULE=fcitx")};
        QTest::newRow("fcitx runs, Qt is not told and could not")
            << onX11({}, atFcitx, fcitxRuns, plainPlugins) << fcitxMissing;
        QTest::newRow("ibus") << onX11(ibus, QStringLiteral("@im=ibus"), ibusRuns, bothPlugins) << ibusWorks;
        QTest::newRow("ibus without its plug-in") << onX11(ibus, {}, ibusRuns, plainPlugins) << ibusMissing;
        QTest::newRow("GNOME says ibus, but none runs")
            << onX11({}, QStringLiteral("@im=ibus"), noServices, bothPlugins) << InputMethod{};
        QTest::newRow("no session bus: believe the environment")
            << onX11({}, atFcitx, {}, plainPlugins) << fcitxMissing;
        QTest::newRow("Wayland: the compositor stands between")
            << TypingEnvironment{QStringLiteral("wayland"), {}, atFcitx, {}, fcitxRuns, plainPlugins} << fcitxWorks;
        QTest::newRow("another one without a plug-in")
            << onX11(QStringLiteral("uim"), {}, noServices, bothPlugins)
            << InputMethod{QStringLiteral("uim"), TypingFault::PluginMissing, {}};
    }
    void whatTheSessionSays()
    {
        QFETCH(TypingEnvironment, environment);
        QFETCH(InputMethod, method);
        QCOMPARE(inputMethodOf(environment), method);
        QCOMPARE(faultText(method).isEmpty(), method.fault == TypingFault::None);
        QVERIFY(faultText(method).contains(method.remedy));
    }

    void theWindowSaysIt()
    {
        QWidget window;
        StatusLine status(&window);
        MessageBar messages(&window);
        InputMethodHelp help(status, messages, &window);
        window.show();
        const auto says = [&status](const QString &text) {
            const QList<QLabel *> labels = status.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        help.show(onX11({}, {}, noServices, bothPlugins));
        QVERIFY(!says(QStringLiteral("IBus")));
        help.show(onX11(QStringLiteral("ibus"), {}, ibusRuns, bothPlugins));
        QVERIFY(says(QStringLiteral("IBus")));
        QCOMPARE(messages.text(), QString());
        help.show(onX11(QStringLiteral("ibus"), {}, ibusRuns, plainPlugins));
        QVERIFY(says(QStringLiteral("▲ IBus")));
        QVERIFY(messages.text().contains(QStringLiteral("libqt6gui6")));
        // What is said about the text is not pushed aside.
        messages.say(MessageBar::Kind::Info, QStringLiteral("Bài đã được giữ."));
        help.show(onX11(QStringLiteral("ibus"), {}, ibusRuns, plainPlugins));
        QCOMPARE(messages.text(), QStringLiteral("Bài đã được giữ."));
    }

    void theVerdict_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<TypingVerdict>("verdict");
        QTest::addColumn<int>("firstWrong");
        const QString wanted = QStringLiteral("Người Việt");
        QTest::newRow("nothing") << QString() << TypingVerdict::Nothing << -1;
        QTest::newRow("begun") << QStringLiteral("Người ") << TypingVerdict::Unfinished << -1;
        QTest::newRow("right") << wanted << TypingVerdict::Right << -1;
        QTest::newRow("with a space behind") << QString(wanted + u' ') << TypingVerdict::Right << -1;
        QTest::newRow("apart") << wanted.normalized(QString::NormalizationForm_D) << TypingVerdict::Decomposed << -1;
        QTest::newRow("raw Telex") << QStringLiteral("Nguwowif Vieejt") << TypingVerdict::NoVietnamese << 2;
        QTest::newRow("raw VNI") << QStringLiteral("Ngu7o72i") << TypingVerdict::NoVietnamese << 2;
        QTest::newRow("doubled") << QStringLiteral("Ngưười Việt") << TypingVerdict::Wrong << 3;
        QTest::newRow("lost") << QStringLiteral("Ngời Việt") << TypingVerdict::Wrong << 2;
        QTest::newRow("more than asked for") << QString(wanted + u"!"_qs) << TypingVerdict::Wrong << 10;
    }
    void theVerdict()
    {
        QFETCH(QString, typed);
        QFETCH(TypingVerdict, verdict);
        QFETCH(int, firstWrong);
        TypingTrace trace;
        trace.text = typed;
        const TypingJudgement judgement = judge(QStringLiteral("Người Việt"), trace);
        QCOMPARE(judgement.verdict, verdict);
        QCOMPARE(judgement.firstWrong, qsizetype(firstWrong));
    }

    void theTestSeesHowLettersCome_data()
    {
        QTest::addColumn<testing::Delivery>("delivery");
        QTest::addColumn<QString>("way");
        QTest::newRow("composed") << testing::Delivery::Preedit << QStringLiteral("preedit");
        QTest::newRow("backspaces") << testing::Delivery::BackspaceKeys << QStringLiteral("Backspace");
        QTest::newRow("surrounding text") << testing::Delivery::Surrounding << QStringLiteral("surrounding");
    }
    void theTestSeesHowLettersCome()
    {
        QFETCH(testing::Delivery, delivery);
        QFETCH(QString, way);
        auto *dialog = new TypingTest(onX11(QStringLiteral("fcitx"), {}, fcitxRuns, bothPlugins), nullptr);
        dialog->show();
        auto *field = dialog->findChild<QTextEdit *>();
        typeText(*field, TypingTest::sentence(), Method::Telex, delivery);
        QVERIFY2(dialog->report().contains(QStringLiteral("All right")), qPrintable(dialog->report()));
        QVERIFY2(dialog->report().contains(way), qPrintable(dialog->report()));
        QVERIFY(dialog->report().contains(QStringLiteral("fcitx5")));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("report")))
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->report());
        delete dialog;
    }

    void theTestSaysWhatToInstall()
    {
        auto *dialog = new TypingTest(onX11(QStringLiteral("fcitx"), {}, fcitxRuns, plainPlugins), nullptr);
        sendLetters(*dialog->findChild<QTextEdit *>(), QStringLiteral("Nguwowif"));
        QVERIFY(dialog->report().contains(QStringLiteral("fcitx5-frontend-qt6")));
        QVERIFY(dialog->report().contains(QStringLiteral("only keys")));
        delete dialog;
    }
};

QTEST_MAIN(TestInputMethod)
#include "test_input_method.moc"
