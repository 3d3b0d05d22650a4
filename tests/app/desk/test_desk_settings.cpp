#include "app/base/durable_file.h"
#include "app/desk/data_folder.h"
#include "app/desk/settings.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

class TestDeskSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howArticlesLeaveIsRemembered()
    {
        const QTemporaryDir folder;
        Settings settings;
        settings.exports = {QStringLiteral("html"), {QStringLiteral("newsml"), QStringLiteral("pdf")}, true};
        QVERIFY(saveSettings(folder.path(), settings).has_value());
        QCOMPARE(loadSettings(folder.path())->exports, settings.exports);
        QCOMPARE(loadSettings(QTemporaryDir().path())->exports, ExportSettings());
    }

    void aPaceThatNobodyHasIsTheUsualOne()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("settings.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"readingPace\": 0, \"radioPace\": \"fast\"}");
        file.close();
        QCOMPARE(loadSettings(folder.path())->pace, Pace());
    }

    void whatWasSetComesBack()
    {
        QTemporaryDir folder;
        QCOMPARE(loadSettings(folder.path()).value(), Settings());
        Settings settings;
        settings.name = QStringLiteral("Lê Văn Mẫu");
        settings.byline = QStringLiteral("Lê Mẫu");
        settings.sourceTag = QStringLiteral("(Baomau.vn)");
        settings.defaultCredit = QStringLiteral("Mẫu");
        settings.theme = QStringLiteral("dark");
        settings.dictionaryWords = {QStringLiteral("Thủy Hòa")};
        settings.ignoredAlways = {{QStringLiteral("style.double-space"), QStringLiteral("  ")}};
        settings.autocorrect = {{QStringLiteral("ko"), QStringLiteral("không")}};
        settings.pace = {200, 150};
        settings.keys = {{QStringLiteral("Bold"), QStringLiteral("Ctrl+J")}, {QStringLiteral("Italic"), QString()}};
        settings.view = {150, true, true, false, QStringLiteral("outline")};
        QVERIFY(saveSettings(folder.path(), settings).has_value());
        QCOMPARE(loadSettings(folder.path()).value(), settings);
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("settings.json"))) & others, QFile::Permissions());
    }

    void whatANewerVersionSetIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.json"));
        QVERIFY(writeDurably(path, R"({"name":"Mẫu","zoom":120})").has_value());
        Settings settings = loadSettings(folder.path()).value();
        QCOMPARE(settings.name, QStringLiteral("Mẫu"));
        settings.paper = QStringLiteral("Báo Mẫu");
        QVERIFY(saveSettings(folder.path(), settings).has_value());
        QCOMPARE(loadSettings(folder.path()).value().extra.value(u"zoom").toInt(), 120);
    }

    void aDamagedFileIsSaidAndStopsNoWork()
    {
        DeskFolder data;
        QVERIFY(writeDurably(data.folder.filePath(QStringLiteral("settings.json")), "{oops").has_value());
        QTest::ignoreMessage(QtWarningMsg, "settings: \"bad-input\"");
        data.reopen();
        QVERIFY(refusal(data.desk->settings()).startsWith(QStringLiteral("bad-input")));
        QCOMPARE(data.desk->people().own().value().name, QStringLiteral("Người viết"));
    }

    void settingsThatCannotBeReadAreNotWrittenOver()
    {
        QTemporaryDir folder;
        const QByteArray damaged = R"({"dictionaryWords":["Thủy Hòa"],oops)";
        QVERIFY(writeDurably(folder.filePath(QStringLiteral("settings.json")), damaged).has_value());
        Settings settings;
        settings.paper = QStringLiteral("Báo Mẫu");
        settings.autocorrect = {{QStringLiteral("ko"), QStringLiteral("không")}};
        QVERIFY(saveSettings(folder.path(), settings).has_value());
        QCOMPARE(loadSettings(folder.path()).value(), settings);
        QVERIFY(saveSettings(folder.path(), settings).has_value());
        const auto kept = readFile(folder.filePath(QStringLiteral("settings.json.unreadable")), 1000);
        QCOMPARE(kept.value(), damaged);
    }

    void theDataFolderFollowsXdg()
    {
        qputenv("XDG_DATA_HOME", "/somewhere/data");
        QCOMPARE(defaultDataFolder(), QStringLiteral("/somewhere/data/toasoan"));
        QVERIFY(!accountPersonName().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeskSettings)
#include "test_desk_settings.moc"
