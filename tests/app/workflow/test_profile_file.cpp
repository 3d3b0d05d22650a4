#include "app/workflow/profile_file.h"

#include <QTest>

using namespace toasoan;

namespace {

QByteArray with(const QByteArray &steps, const QByteArray &rest = {})
{
    return R"({"format":"toasoan-workflow","version":1,"id":"x","name":"X","steps":[)" + steps + "]" + rest + "}";
}

const QByteArray submit = R"({"action":"submit","from":["writing"],"to":"submitted","roles":["PV"]})";

} // namespace

class TestProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBuiltInIsRight()
    {
        for (const QString &id : builtInProfiles()) {
            const auto profile = profileFromJson(builtInProfile(id));
            QVERIFY2(profile.has_value(), qPrintable(profile ? QString() : profile.error().detail));
            QCOMPARE(profile->id, id);
        }
        QVERIFY(builtInProfile(QStringLiteral("../people")).isEmpty());
    }

    void whatIsLeftOutIsTheStrictestOrUsual()
    {
        const WorkflowProfile profile = profileFromJson(with(submit)).value();
        QCOMPARE(profile.ownCopy, OwnCopyRule::Forbidden);
        QCOMPARE(profile.transitions.value(0).whose, Whose::Any);
        QCOMPARE(profile.transitions.value(0).reason, ReasonRule::Optional);
    }

    void whatIsNotRightIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &file, const char *detail) {
            QTest::newRow(name) << file << QString::fromUtf8(detail);
        };
        row("no object", "[]", "/: not an object");
        row("cut", R"({"format":"toasoan-workflow")", "/: not an object");
        row("nothing", "{}", "/format: missing");
        row("another file", R"({"format":"toasoan-article","version":1,"id":"x","name":"x","steps":[]})",
            "/format: not toasoan-workflow");
        row("unknown key", with(submit, R"(,"hooks":[])"), "/hooks: unknown");
        row("unknown key of a step",
            with(R"({"action":"submit","from":["writing"],"to":"submitted","roles":["PV"],"if":1})"),
            "/steps/0/if: unknown");
        row("unknown action", with(R"({"action":"sell","from":["writing"],"to":"submitted","roles":["PV"]})"),
            "/steps/0/action: not one of the known names");
        row("unknown state", with(R"({"action":"submit","from":["limbo"],"to":"submitted","roles":["PV"]})"),
            "/steps/0/from: not one of the known names");
        row("nobody", with(R"({"action":"submit","from":["writing"],"to":"submitted","roles":[]})"),
            "/steps/0/roles: not a list with something in it");
        row("an administrator", with(R"({"action":"submit","from":["writing"],"to":"submitted","roles":["QuanTri"]})"),
            "/steps/0/roles: an administrator handles no copy");
        row("two rows", with(submit + "," + submit), "/steps: two rows for submit in writing");
        row("never reached", with(R"({"action":"approve","from":["submitted"],"to":"approved","roles":["TKTS"]})"),
            "/steps: never reached: submitted");
        row("own copy", with(submit, R"(,"ownCopy":true)"), "/ownCopy: not one of the known names");
    }

    void whatIsNotRightIsRefused()
    {
        QFETCH(QByteArray, file);
        const auto profile = profileFromJson(file);
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().code, ErrorCode::BadInput);
        QTEST(profile.error().detail, "detail");
    }

    void aHugeFileIsNotRead()
    {
        QCOMPARE(profileFromJson(QByteArray(10'000'000, ' ')).error().code, ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestProfileFile)
#include "test_profile_file.moc"
