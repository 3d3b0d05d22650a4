#include "app/workflow/audit.h"

#include <QTest>
#include <rapidcheck.h>

using namespace toasoan;

namespace {

QList<AuditEntry> chain(int length)
{
    QList<AuditEntry> entries;
    QString previous;
    for (int i = 0; i < length; ++i) {
        AuditEntry entry;
        entry.number = i + 1;
        entry.time = QDateTime(QDate(2020, 4, 10), QTime(8, 0), Qt::UTC).addSecs(i);
        entry.person = QStringLiteral("Phóng viên");
        entry.action = QStringLiteral("submit");
        entry.draft = {QString::number(i)};
        entries.append(chained(entry, previous));
        previous = entries.last().hash;
    }
    return entries;
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedChainHolds()
    {
        QVERIFY(!verifyChain({}));
        QVERIFY(!verifyChain(chain(20)));
    }

    void theFirstAlteredEntryIsNamed()
    {
        QVERIFY(rc::check("an altered field is named", [] {
            QList<AuditEntry> entries = chain(12);
            const int at = *rc::gen::inRange(0, 12);
            AuditEntry &victim = entries[at];
            switch (*rc::gen::inRange(0, 6)) {
            case 0:
                victim.person = QStringLiteral("Khác");
                break;
            case 1:
                victim.action = QStringLiteral("approve");
                break;
            case 2:
                victim.time = victim.time.addSecs(1);
                break;
            case 3:
                victim.draft = {QStringLiteral("x")};
                break;
            case 4:
                victim.revision = {QStringLiteral("x")};
                break;
            default:
                victim.detail = QStringLiteral("x");
                break;
            }
            RC_ASSERT(verifyChain(entries) == std::optional(AuditBreak{at + 1, QStringLiteral("altered")}));
        }));
    }

    void aRehashedEntryIsToldByTheNext()
    {
        QList<AuditEntry> entries = chain(5);
        entries[2].person = QStringLiteral("Khác");
        entries[2].hash = auditHash(entries[2]);
        QCOMPARE(verifyChain(entries), std::optional(AuditBreak{4, QStringLiteral("gap")}));
    }

    void droppedAndSwappedEntriesAreToldByTheNext()
    {
        QList<AuditEntry> dropped = chain(5);
        dropped.removeAt(1);
        QCOMPARE(verifyChain(dropped), std::optional(AuditBreak{3, QStringLiteral("gap")}));
        QList<AuditEntry> beheaded = chain(5);
        beheaded.removeFirst();
        QCOMPARE(verifyChain(beheaded), std::optional(AuditBreak{2, QStringLiteral("gap")}));
        QList<AuditEntry> swapped = chain(5);
        swapped.swapItemsAt(1, 2);
        QCOMPARE(verifyChain(swapped), std::optional(AuditBreak{3, QStringLiteral("gap")}));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
