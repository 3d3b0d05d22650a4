#include "app/workflow/ledger_entry.h"
#include "app/workflow/profile_file.h"

#include <QTest>

using namespace toasoan;

namespace {

QString refusal(const Result<Ordering> &checked)
{
    return checked ? QString() : QString(errorId(checked.error().code) + u' ' + checked.error().detail);
}

Result<Ordering> checkedPairs(const QList<WordPair> &pairs, Action action = Action::MarkCorrected)
{
    return checkedOrdering(action, {u"false"_qs, {}, pairs});
}

WorkflowProfile fullChain()
{
    return profileFromJson(builtInProfile(u"full-chain"_qs)).value();
}

} // namespace

class TestLedgerEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionNamesBothSides()
    {
        QCOMPARE(refusal(checkedPairs({})), u"refused pairs-missing"_qs);
        QCOMPARE(refusal(checkedPairs({{u"10"_qs, u" "_qs}})), u"refused pairs-missing"_qs);
        QCOMPARE(refusal(checkedPairs({{{}, u"12"_qs}})), u"refused pairs-missing"_qs);
        const auto whole = checkedPairs({{u" 10 người "_qs, u"12 người"_qs}, {{}, u"  "_qs}});
        QCOMPARE(whole->pairs, (QList<WordPair>{{u"10 người"_qs, u"12 người"_qs}}));
        QVERIFY(checkedPairs({}, Action::TakeDown).has_value()); // it may do without
    }

    void longTextsAndManyPairsAreRefused()
    {
        const QString most(longestLedgerText, u'x');
        QVERIFY(checkedPairs({{most, u"a"_qs}}).has_value());
        QCOMPARE(refusal(checkedPairs({{most + u'x', u"a"_qs}})), u"too-large text"_qs);
        QCOMPARE(refusal(checkedOrdering(Action::TakeDown, {u"false"_qs, most + u'x'})), u"too-large text"_qs);
        QCOMPARE(refusal(checkedPairs(QList<WordPair>(21, {u"a"_qs, u"b"_qs}))), u"too-large pairs"_qs);
    }

    void lettersThatNoTextHasAreDropped()
    {
        const auto checked = checkedOrdering(Action::TakeDown, {u"false"_qs, u"Một\u0007\nhai "_qs});
        QCOMPARE(checked->note, u"Một\nhai"_qs);
    }

    void pairsAndNoticesComeBackFromJson()
    {
        const QList<WordPair> pairs{{u"\"a\""_qs, u"{right}"_qs}};
        QCOMPARE(pairsFromJson(pairsToJson(pairs)), pairs);
        const QDateTime time(QDate(2026, 11, 26), QTime(8, 0), Qt::UTC);
        const QList<PersonTold> notices{{u"An"_qs, time}, {u"Bình"_qs, {}}};
        QCOMPARE(noticesFromJson(noticesToJson(notices)), notices);
    }

    void whoIsToldWaitsUntilTheySaw()
    {
        LedgerEntry entry;
        entry.notices = {{u"An"_qs, {}}};
        QVERIFY(waitsFor(entry, u"An"_qs));
        QVERIFY(!waitsFor(entry, u"Bình"_qs));
        entry.notices.first().seen = QDateTime::currentDateTimeUtc();
        QVERIFY(!waitsFor(entry, u"An"_qs));
    }

    void whoMayAskAndWhoDecides_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<bool>("decides");
        const auto row = [](Role role, bool asks, bool decides) {
            QTest::newRow(qPrintable(roleId(role))) << static_cast<int>(role) << asks << decides;
        };
        row(Role::Ctv, false, false);
        row(Role::Pv, true, false);
        row(Role::Btv, true, false);
        row(Role::TruongBan, true, false);
        row(Role::Tkts, true, false);
        row(Role::PhoTbt, false, true);
        row(Role::Tbt, false, true);
        row(Role::QuanTri, false, false);
    }

    void whoMayAskAndWhoDecides()
    {
        QFETCH(int, role);
        QFETCH(bool, asks);
        QFETCH(bool, decides);
        const Person person{u"An"_qs, {static_cast<Role>(role)}};
        for (const Action action : {Action::TakeDown, Action::MarkCorrected}) {
            QCOMPARE(mayOnlyAsk(action, State::Published, person, fullChain()), asks);
            QCOMPARE(mayDecide(action, person, fullChain()).has_value(), decides);
            QVERIFY(!mayOnlyAsk(action, State::Writing, person, fullChain()));
        }
        QVERIFY(!mayOnlyAsk(Action::Approve, State::ReviewChief, person, fullChain()));
    }
};

QTEST_GUILESS_MAIN(TestLedgerEntry)
#include "test_ledger_entry.moc"
