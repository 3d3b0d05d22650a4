#include "tests/app/store/store_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

void approve(StoreFolder &data, const DraftId &draft, const QString &person)
{
    Approval approval;
    approval.draft = draft;
    approval.revision = data.store->drafts().find(draft).value().head;
    approval.content = data.store->drafts().find(draft).value().text.content;
    approval.person = person;
    approval.time = noon();
    approval.statement = statementOf(approval);
    Transaction transaction = std::move(data.store->begin().value());
    QVERIFY(data.store->approvals().add(transaction, approval));
    QVERIFY(transaction.commit());
}

} // namespace

class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAtOnceAreAsOneByOne()
    {
        StoreFolder data;
        const QList<DraftId> drafts{{QStringLiteral("a")}, {QStringLiteral("b\"]")}, {QStringLiteral("c")}};
        for (const DraftId &draft : drafts)
            (void)data.create(articleWith(draft.value, QStringLiteral("chữ")), draft.value);
        approve(data, drafts[0], QStringLiteral("Một"));
        approve(data, drafts[1], QStringLiteral("Hai"));
        approve(data, drafts[0], QStringLiteral("Ba"));

        const auto last = data.store->approvals().lastOf(drafts);
        QVERIFY(last);
        QCOMPARE(last->size(), 2);
        QCOMPARE(last->value(drafts[0]).person, QStringLiteral("Ba"));
        for (const DraftId &draft : drafts) {
            const auto one = data.store->approvals().last(draft).value();
            QCOMPARE(last->contains(draft), one.has_value());
            QVERIFY(!one || last->value(draft) == *one);
        }
        QCOMPARE(data.store->approvals().lastOf({drafts[1]}).value().keys(), QList{drafts[1]});
        QVERIFY(data.store->approvals().lastOf({}).value().isEmpty());
    }

    void aSignedOneComesBackAsItWas()
    {
        StoreFolder data;
        const Revision revision = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("chữ")));
        Approval approval;
        approval.draft = revision.draft;
        approval.revision = revision.id;
        approval.content = revision.content;
        approval.person = QStringLiteral("Thư ký");
        approval.time = noon();
        approval.role = Role::Tkts;
        approval.waivers = {{QStringLiteral("structure.missing-alt"), QStringLiteral("Ảnh \"tư liệu\", 'cũ'")}};
        approval = stated(approval, SigningKey::random());
        Transaction transaction = std::move(data.store->begin().value());
        QVERIFY(data.store->approvals().add(transaction, approval));
        QVERIFY(transaction.commit());
        data.reopen();
        const auto back = data.store->approvals().last(revision.draft).value();
        QVERIFY(back == approval);
        QCOMPARE(sealOf(*back, revision.content), SealState::Intact);
    }

    void aFolderOfBeforeThereWereKeysOpensWithItsApprovals()
    {
        StoreFolder data;
        const Revision revision = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("chữ")));
        approve(data, revision.draft, QStringLiteral("Thư ký"));
        const Approval before = *data.store->approvals().last(revision.draft).value();
        data.store.reset();
        for (const QString &statement :
             {QStringLiteral("ALTER TABLE approvals DROP COLUMN delegation"),
              QStringLiteral("ALTER TABLE audit DROP COLUMN acting_for"), QStringLiteral("DROP TABLE delegations"),
              QStringLiteral("DROP TABLE receipts"), QStringLiteral("DROP TABLE outbox"),
              QStringLiteral("DROP TABLE placements"), QStringLiteral("DROP TABLE destinations"),
              QStringLiteral("ALTER TABLE approvals DROP COLUMN signature"),
              QStringLiteral("ALTER TABLE approvals DROP COLUMN key"),
              QStringLiteral("ALTER TABLE approvals DROP COLUMN waivers"),
              QStringLiteral("ALTER TABLE approvals DROP COLUMN role"), QStringLiteral("DROP TABLE person_keys"),
              QStringLiteral("DROP TABLE rosters"), QStringLiteral("DROP TABLE ledger"),
              QStringLiteral("PRAGMA user_version = 6")})
            QVERIFY(tamper(data.folder.path(), statement));
        data.reopen();
        const auto after = data.store->approvals().last(revision.draft).value();
        QVERIFY(after.has_value());
        QVERIFY(*after == before);
        QCOMPARE(sealOf(*after, revision.content), SealState::Intact);
        QVERIFY(data.store->people().certificates().value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestApprovals)
#include "test_approvals.moc"
