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
};

QTEST_GUILESS_MAIN(TestApprovals)
#include "test_approvals.moc"
