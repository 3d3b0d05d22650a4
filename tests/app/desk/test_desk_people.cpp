#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

class TestDeskPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshFolderHasTheSamplePeopleAndOneself()
    {
        DeskFolder data;
        const QList<Person> wanted = {
            {QStringLiteral("Người viết"), {Role::Pv}}, {reporter(), {Role::Pv}}, {secretary(), {Role::Tkts}}};
        QCOMPARE(data.desk->people().list().value(), wanted);
        QCOMPARE(data.desk->people().own().value(), wanted.first());
        data.reopen();
        QCOMPARE(data.desk->people().list().value(), wanted);
        QVERIFY(!data.desk->history().verifyAudit().value());
    }

    void anAccountNamedLikeASamplePersonIsThatPerson()
    {
        QTemporaryDir folder;
        const auto desk = Desk::open({folder.path(), Access::ReadWrite, systemClock(), secretary()});
        QCOMPARE((*desk)->people().own().value().roles, QList{Role::Tkts});
        QCOMPARE((*desk)->people().list().value().size(), 2);
    }

    void peopleAreAddedOnceAndChanged()
    {
        DeskFolder data;
        const QString name = QStringLiteral("Trần Thị Mẫu");
        QVERIFY(data.desk->people().add(u"  Trần  Thị Mẫu "_qs.normalized(QString::NormalizationForm_D), {Role::Btv}));
        QCOMPARE(data.desk->people().find(name).value().roles, QList{Role::Btv});
        QCOMPARE(refusal(data.desk->people().add(name, {Role::Pv})), QStringLiteral("refused person-exists"));
        QVERIFY(data.desk->people().setRoles(name, {Role::Btv, Role::Tkts}).has_value());
        QCOMPARE(data.desk->people().find(name).value().roles, (QList{Role::Btv, Role::Tkts}));
        QVERIFY(
            refusal(data.desk->people().add(QStringLiteral(" "), {Role::Pv})).startsWith(QStringLiteral("bad-use")));
        QVERIFY(refusal(data.desk->people().setRoles(name, {})).startsWith(QStringLiteral("bad-use")));
        QCOMPARE(refusal(data.desk->people().setRoles(QStringLiteral("Ai đó"), {Role::Pv})),
                 QStringLiteral("not-found person"));
        QCOMPARE(data.desk->history().audit().value().last().action, QStringLiteral("people.roles"));
    }

    void anotherNameInTheSettingsIsAnotherPerson()
    {
        DeskFolder data;
        Settings settings;
        settings.name = QStringLiteral("Lê Văn Mẫu");
        QVERIFY(data.desk->setSettings(settings).has_value());
        QCOMPARE(data.desk->people().own().value().name, settings.name);
        data.reopen();
        QCOMPARE(data.desk->people().own().value().name, settings.name);
        const DraftId id = data.create({});
        QCOMPARE(data.desk->drafts().open(id).value().author, settings.name);
    }
};

QTEST_GUILESS_MAIN(TestDeskPeople)
#include "test_desk_people.moc"
