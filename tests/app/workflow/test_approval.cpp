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
