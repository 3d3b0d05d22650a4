#include "app/desk/soak.h"
#include "app/store/database.h"
#include "tests/app/desk/desk_fixture.h"

#include <QSet>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

class TestDeskDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRevisionIsListedAndWhole()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("A")));
        QVERIFY(data.save(id, articleWith(QStringLiteral("Tít"), QStringLiteral("B"))).has_value());
        const DraftId trashed = data.create({});
        QVERIFY(data.desk->drafts().trash(trashed).has_value());
        const DoctorReport report = data.desk->doctor().value();
        QVERIFY(report.whole());
        QCOMPARE(report.drafts.size(), 2);
        QCOMPARE(report.drafts.first().id, id);
        QCOMPARE(report.drafts.first().revisions.size(), 2);
        QCOMPARE(report.drafts.first().revisions.first().id, report.drafts.first().head);
    }

    void damageIsNamedAndTheRestIsListed()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("A")));
        const Revision second = data.save(id, articleWith(QStringLiteral("Tít"), QStringLiteral("B"))).value();
        QVERIFY(tamper(data.folder.path(), QStringLiteral("UPDATE contents SET bytes = x'7b7d' WHERE hash = ?"),
                       {hashBytes(second.content.value)}));
        const DoctorReport report = data.desk->doctor().value();
        QVERIFY(!report.whole());
        const DraftHealth &health = report.drafts.first();
        QVERIFY(!health.revisions.at(0).problem.isEmpty());
        QVERIFY(health.revisions.at(1).problem.isEmpty());
        const auto opened = data.desk->drafts().open(id);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(opened.error().args.first(), id.value);
    }

    void aMissingPictureAndACutLogAreNamed()
    {
        DeskFolder data;
        (void)data.desk->imports().ensureSample().value();
        const PictureId picture = data.desk->pictures().list().value().first().id;
        QVERIFY(QFile::remove(data.desk->pictures().files().path(picture)));
        QVERIFY(tamper(data.folder.path(),
                       QStringLiteral("DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)")));
        const DoctorReport report = data.desk->doctor().value();
        QCOMPARE(report.damagedPictures.size(), 1);
        QCOMPARE(report.damagedPictures.first().id, picture);
        QCOMPARE(report.auditBreak->reason, QStringLiteral("cut"));
    }

    void soakAcknowledgesOnlyWhatIsThere()
    {
        DeskFolder data;
        QSet<QString> acknowledged;
        SoakPlan plan;
        plan.seed = 7;
        plan.actions = 150;
        plan.acknowledge = [&acknowledged](const RevisionId &id) { acknowledged.insert(id.value); };
        QCOMPARE(refusal(soak(*data.desk, plan)), QString());
        QVERIFY(acknowledged.size() > 50);
        data.reopen();
        const DoctorReport report = data.desk->doctor().value();
        QVERIFY(report.whole());
        for (const DraftHealth &draft : report.drafts) {
            for (const RevisionHealth &revision : draft.revisions)
                acknowledged.remove(revision.id.value);
        }
        QVERIFY(acknowledged.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeskDoctor)
#include "test_desk_doctor.moc"
