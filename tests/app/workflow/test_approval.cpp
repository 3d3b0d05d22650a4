#include "app/base/hash.h"
#include "app/workflow/approval.h"

#include <QTest>

using namespace toasoan;

namespace {

Approval sample()
{
    Approval approval;
    approval.draft = {QStringLiteral("abcdefghijkl")};
    approval.revision = {sha256Hex("revision")};
    approval.content = {sha256Hex("content")};
    approval.person = QStringLiteral("Thư ký");
    approval.time = QDateTime(QDate(2020, 4, 10), QTime(8, 0), Qt::UTC);
    approval.previousAudit = sha256Hex("previous");
    approval.statement = statementOf(approval);
    return approval;
}

} // namespace

class TestApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intactOnlyForTheApprovedText()
    {
        const Approval approval = sample();
        QCOMPARE(sealOf(approval, approval.content), SealState::Intact);
        QCOMPARE(sealOf(approval, {sha256Hex("other")}), SealState::ChangedSinceApproval);
        QCOMPARE(sealOf(approval, {}), SealState::ChangedSinceApproval);
    }

    void aForgedFieldBreaksTheSeal()
    {
        Approval moved = sample();
        moved.content = {sha256Hex("other")};
        QCOMPARE(sealOf(moved, moved.content), SealState::ChangedSinceApproval);
        Approval signedByAnother = sample();
        signedByAnother.person = QStringLiteral("Phóng viên");
        QCOMPARE(sealOf(signedByAnother, signedByAnother.content), SealState::ChangedSinceApproval);
    }

    void aDelegationIsPartOfWhatIsSaid()
    {
        Approval approval = sample();
        approval.role = Role::Tbt;
        approval = stated(approval, std::nullopt);
        QCOMPARE(versionOf(approval), 2);
        const QDateTime day(QDate(2020, 4, 10), QTime(0, 0), Qt::UTC);
        approval.delegation = Delegation{u"Sếp"_qs, u"Thư ký"_qs, Role::Tbt, day, day.addDays(1), u"Đi họp"_qs, day};
        QCOMPARE(sealOf(approval, approval.content), SealState::ChangedSinceApproval); // it was not said so
        approval = stated(approval, std::nullopt);
        QCOMPARE(versionOf(approval), 3);
        QVERIFY(approval.statement.contains("\"from\":\"Sếp\""));
        QCOMPARE(sealOf(approval, approval.content), SealState::Intact);
        QCOMPARE(approverName(approval), u"Thư ký (Chief editor), by delegation of Sếp"_qs);
        approval.delegation->from = u"Phó"_qs;
        QCOMPARE(sealOf(approval, approval.content), SealState::ChangedSinceApproval);
    }

    /// The bytes are those that lie in folders of before there were keys.
    void whatWasApprovedBeforeThereWereKeysStaysIntact()
    {
        const QByteArray old = QByteArray(R"({"content":"%1","decision":"approved","draft":"abcdefghijkl",)"
                                          R"("format":"toasoan-approval","person":"Thư ký","previous":"%2",)"
                                          R"("revision":"%3","time":"2020-04-10T08:00:00Z","version":1})")
                                   .replace("%1", sha256Hex("content").toLatin1())
                                   .replace("%2", sha256Hex("previous").toLatin1())
                                   .replace("%3", sha256Hex("revision").toLatin1());
        QCOMPARE(sample().statement, old);
        QCOMPARE(sealOf(sample(), sample().content), SealState::Intact);
    }

    void aSignatureCoversEveryField()
    {
        const SigningKey key = SigningKey::random();
        Approval whole = sample();
        whole.role = Role::Tkts;
        whole.waivers = {{u"picture.words"_qs, u"Ảnh tư liệu"_qs}};
        whole = stated(whole, key);
        QCOMPARE(sealOf(whole, whole.content), SealState::Intact);
        const std::initializer_list<void (*)(Approval &)> changes{
            [](Approval &a) { a.draft.value += u'x'; },
            [](Approval &a) { a.revision.value[0] = a.revision.value[0] == u'0' ? u'1' : u'0'; },
            [](Approval &a) { a.person += u'x'; },
            [](Approval &a) { a.time = a.time.addSecs(1); },
            [](Approval &a) { a.previousAudit.clear(); },
            [](Approval &a) { a.role = Role::Tbt; },
            [](Approval &a) { a.role.reset(); },
            [](Approval &a) { a.waivers.clear(); },
            [](Approval &a) { a.waivers[0].reason += u'!'; },
            [](Approval &a) { a.waivers[0].rule += u'!'; },
            [](Approval &a) { a.waivers.append(a.waivers[0]); },
            [](Approval &a) { a.key = SigningKey::random().publicKey(); },
            [](Approval &a) { a.key = {}; },
        };
        for (const auto &change : changes) {
            Approval forged = whole;
            change(forged);
            QCOMPARE(sealOf(forged, whole.content), SealState::ChangedSinceApproval);
            forged.statement = statementOf(forged);
            QVERIFY(sealOf(forged, whole.content) == SealState::ChangedSinceApproval);
        }
    }

    void everyChangedByteOfASignatureShows()
    {
        const Approval whole = stated(sample(), SigningKey::random());
        for (qsizetype i = 0; i < whole.signature.size(); ++i) {
            Approval forged = whole;
            forged.signature[i] = char(forged.signature[i] ^ 1);
            QCOMPARE(sealOf(forged, forged.content), SealState::ChangedSinceApproval);
        }
        Approval stripped = whole;
        stripped.signature.clear();
        QCOMPARE(sealOf(stripped, stripped.content), SealState::ChangedSinceApproval);
    }

    void theStatementSaysAllOfIt()
    {
        const QByteArray statement = sample().statement;
        QVERIFY(statement.contains(sample().content.value.toUtf8()));
        QVERIFY(statement.contains(sample().revision.value.toUtf8()));
        QVERIFY(statement.contains("\"2020-04-10T08:00:00Z\""));
        QVERIFY(statement.contains("Thư ký"));
    }
};

QTEST_GUILESS_MAIN(TestApproval)
#include "test_approval.moc"
