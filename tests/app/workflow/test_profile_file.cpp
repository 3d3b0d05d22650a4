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

    void aStepSaysWhatItAsksOfTheText()
    {
        const QByteArray row = R"({"action":"submit","from":["writing"],"to":"submitted","roles":["PV"],)"
                               R"("fields":["headline","sapo"],"checks":{"spelling":"error","structure":"warning"},)"
                               R"("waivable":["sapo","spelling"]})";
        const Transition step = profileFromJson(with(row)).value().transitions.first();
        QCOMPARE(step.fields, (QStringList{u"headline"_qs, u"sapo"_qs}));
        QCOMPARE(step.checks, QList<RequiredCheck>({{u"spelling"_qs, u"error"_qs}, {u"structure"_qs, u"warning"_qs}}));
        QCOMPARE(step.waivable, (QStringList{u"sapo"_qs, u"spelling"_qs}));
    }

    // The two steps of a small newsroom let an article through whatever it has; what a file asks is its own doing.
    void theSmallNewsroomAsksNothingOfATextAndTheChainNoMoreThanFields()
    {
        for (const Transition &row : smallNewsroom().transitions)
            QVERIFY(!row.asksOfTheText());
        const auto chain = profileFromJson(builtInProfile(u"full-chain"_qs)).value();
        QCOMPARE(transitionOf(Action::Submit, State::Writing, chain)->fields,
                 (QStringList{u"headline"_qs, u"body"_qs}));
        for (const State state : {State::ReviewDesk, State::ReviewSecretary, State::ReviewChief, State::Published})
            QCOMPARE(transitionOf(Action::Approve, state, chain)->fields,
                     (QStringList{u"headline"_qs, u"sapo"_qs, u"bylines"_qs}));
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
        const auto asking = [](const QByteArray &what) {
            return with(R"({"action":"submit","from":["writing"],"to":"submitted","roles":["PV"],)" + what + "}");
        };
        row("unknown field", asking(R"("fields":["title"])"), "/steps/0/fields: not one of the known names");
        row("a field that all have", asking(R"("fields":["language"])"), "/steps/0/fields: not one of the known names");
        row("a number for a field", asking(R"("fields":[1])"), "/steps/0/fields: not one of the known names");
        row("fields by name", asking(R"("fields":{"headline":true})"), "/steps/0/fields: not a list");
        row("a field twice", asking(R"("fields":["sapo","sapo"])"), "/steps/0/fields: twice: sapo");
        row("unknown check", asking(R"("checks":{"grammar":"error"})"),
            "/steps/0/checks/grammar: not one of the known names");
        row("unknown severity", asking(R"("checks":{"spelling":"fatal"})"),
            "/steps/0/checks/spelling: not one of the known names");
        row("a number for a severity", asking(R"("checks":{"spelling":1})"),
            "/steps/0/checks/spelling: not one of the known names");
        row("checks in a list", asking(R"("checks":["spelling"])"), "/steps/0/checks: not an object");
        row("waivable and not asked for", asking(R"("fields":["headline"],"waivable":["sapo"])"),
            "/steps/0/waivable: not one of the known names");
        row("waivable and nothing asked for", asking(R"("waivable":["spelling"])"),
            "/steps/0/waivable: not one of the known names");
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
