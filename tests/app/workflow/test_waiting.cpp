#include "app/workflow/profile_file.h"
#include "app/workflow/waiting.h"

#include <QTest>

using namespace toasoan;

namespace {

const QDateTime now({2026, 11, 26}, {12, 0}, Qt::UTC);

Waiting article(const QString &id, State state, int minutes)
{
    return {DraftId{id}, id, QStringLiteral("Phóng viên"), state, now.addSecs(-60 * minutes), {}, {}, {}};
}

WorkflowProfile chain()
{
    return profileFromJson(builtInProfile(QStringLiteral("full-chain"))).value();
}

QList<Person> people()
{
    return {{QStringLiteral("Phóng viên"), {Role::Pv}},
            {QStringLiteral("Thư ký"), {Role::Tkts}},
            {QStringLiteral("Sếp"), {Role::Tbt}}};
}

QString withLimits(const QByteArray &limits)
{
    QByteArray file = builtInProfile(QStringLiteral("small-newsroom"));
    const qsizetype from = file.indexOf("{\"submitted\"");
    file.replace(from, file.indexOf('}', from) + 1 - from, limits);
    const auto profile = profileFromJson(file);
    return profile ? QString() : profile.error().detail;
}

} // namespace

class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whomItWaitsFor()
    {
        const WorkflowProfile &profile = smallNewsroom();
        QCOMPARE(peopleAwaited(article({}, State::Writing, 1), profile, people()),
                 QStringList{QStringLiteral("Phóng viên")});
        QCOMPARE(peopleAwaited(article({}, State::Returned, 1), profile, people()),
                 QStringList{QStringLiteral("Phóng viên")});
        QCOMPARE(peopleAwaited(article({}, State::Submitted, 1), profile, people()),
                 (QStringList{QStringLiteral("Thư ký"), QStringLiteral("Sếp")}));
        Waiting own = article({}, State::Submitted, 1);
        own.author = QStringLiteral("Thư ký");
        QCOMPARE(peopleAwaited(own, profile, people()), QStringList{QStringLiteral("Sếp")});
        own.assignee = QStringLiteral("Chi");
        QCOMPARE(peopleAwaited(own, profile, people()), QStringList{QStringLiteral("Chi")});
    }

    void pastTheLimitItIsLate()
    {
        const WorkflowProfile &profile = smallNewsroom();
        const int limit = profile.limits.value(State::Submitted);
        QVERIFY(limit > 0);
        QVERIFY(!isLate(article({}, State::Submitted, limit), profile, now));
        QVERIFY(isLate(article({}, State::Submitted, limit + 1), profile, now));
        QVERIFY(!isLate(article({}, State::Writing, 100'000), profile, now)); // writing takes as long as it takes
        Waiting due = article({}, State::Writing, 1);
        due.deadline = now;
        QVERIFY(!isLate(due, profile, now));
        due.deadline = now.addSecs(-1);
        QVERIFY(isLate(due, profile, now));
    }

    void theBoardsOrder()
    {
        const WorkflowProfile profile = chain();
        QList<Waiting> rows{
            article(QStringLiteral("held"), State::Held, 5),        article(QStringLiteral("new"), State::Submitted, 5),
            article(QStringLiteral("old"), State::Submitted, 50),   article(QStringLiteral("due"), State::Submitted, 1),
            article(QStringLiteral("late"), State::Submitted, 500), article(QStringLiteral("idea"), State::Idea, 1)};
        rows[3].deadline = now.addSecs(-60);
        sortForBoard(rows, profile, now);
        QStringList order;
        for (const Waiting &row : rows)
            order.append(row.headline);
        QCOMPARE(order.join(u' '), QStringLiteral("idea late due old new held"));
    }

    /// Every state that an article can wait in leads on to somebody: in the built-in ways of working nothing is stuck.
    void everyStateWaitsForSomebody()
    {
        for (const QString &id : builtInProfiles()) {
            const WorkflowProfile profile = profileFromJson(builtInProfile(id)).value();
            for (const State state : allStates()) {
                const bool isAuthors = state == State::Writing || state == State::Returned;
                if (profile.uses(state) && isUnderWay(state) && !isAuthors && state != State::Scheduled)
                    QVERIFY2(!rolesAwaited(state, profile).isEmpty(), qPrintable(id + stateId(state)));
            }
        }
    }

    void limitsAreReadStrictly()
    {
        QCOMPARE(withLimits(R"({"submitted":1})"), QString());
        QVERIFY(withLimits(R"({"submitted":0})").contains(u"/limits/submitted"));
        QVERIFY(withLimits(R"({"submitted":1.5})").contains(u"/limits/submitted"));
        QVERIFY(withLimits(R"({"submitted":"60"})").contains(u"/limits/submitted"));
        QVERIFY(withLimits(R"({"nowhere":60})").contains(u"/limits/nowhere"));
        QVERIFY(withLimits(R"({"editing":60})").contains(u"/limits/editing")); // not one of its states
        QVERIFY(withLimits("[]").contains(u"/limits"));
    }
};

QTEST_APPLESS_MAIN(TestWaiting)
#include "test_waiting.moc"
