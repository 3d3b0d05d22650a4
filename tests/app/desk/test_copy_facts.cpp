#include "app/article/article_json.h"
#include "app/desk/copy_facts_of.h"
#include "app/desk/reading_copy_of.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

CopyFacts factsOf(DeskFolder &data, const DraftId &id)
{
    return copyFactsOf(*data.desk, data.desk->drafts().open(id).value()).value();
}

} // namespace

class TestCopyFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeItIsHandedInThereIsNothingToSign()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("Một")));
        const CopyFacts facts = factsOf(data, id);
        QVERIFY(facts.approvals.isEmpty() && facts.changed.isEmpty() && !facts.handedIn.isValid() && !facts.seal);
        QCOMPARE(facts.content, contentHash(data.desk->drafts().open(id).value().text.article));
    }

    void whoApprovedAndWhatWasChangedBefore()
    {
        DeskFolder data;
        const Article written = articleWith(QStringLiteral("Tít"), QStringLiteral("Một hai ba."));
        const DraftId id = data.create(written);
        QVERIFY(data.step(id, Action::Submit).has_value());
        Article edited = data.desk->drafts().open(id).value().text.article;
        edited.headline = QStringLiteral("Tít mới");
        QVERIFY(data.save(id, edited).has_value());
        QVERIFY(data.step(id, Action::Approve, secretary()).has_value());
        const CopyFacts facts = factsOf(data, id);
        QCOMPARE(facts.approvals.size(), 1);
        QCOMPARE(facts.approvals.first().person, secretary());
        QCOMPARE(facts.approvals.first().role, Role::Tkts);
        QVERIFY(facts.approvals.first().keyWords.isEmpty());
        QCOMPARE(facts.seal, std::optional(SealState::Intact));
        QCOMPARE(facts.changed, QSet<QString>{QStringLiteral("headline")});
        QVERIFY(facts.handedIn.isValid() && facts.handedIn < facts.approvals.first().time);
    }

    void aChangedBlockIsNamed()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("Một hai ba.")));
        QVERIFY(data.step(id, Action::Submit).has_value());
        Article edited = data.desk->drafts().open(id).value().text.article;
        edited.body.first().content = Paragraph{plainText(QStringLiteral("Một hai bốn."))};
        QVERIFY(data.save(id, edited).has_value());
        QCOMPARE(factsOf(data, id).changed, QSet<QString>{edited.body.first().id.value});
    }

    /// A yes to the text of before says nothing about the one that comes after it was sent back.
    void whatWasSaidBeforeAReturnCountsNoMore()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("Một")));
        data.approve(id);
        QVERIFY(data.step(id, Action::Return, secretary(), QStringLiteral("Thiếu nguồn")).has_value());
        QVERIFY(factsOf(data, id).approvals.isEmpty());
        QVERIFY(data.step(id, Action::Submit).has_value());
        QVERIFY(factsOf(data, id).approvals.isEmpty());
    }

    /// The log has it some seconds later: it used to fall off the sheet.
    void whatLeavesNamesTheApprovalThatItLeavesWith()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("Một")));
        data.approve(id);
        const PackageInput leaving = data.desk->exports().leaving(id, Copy::Final, {}).value();
        for (const ApprovalSheet sheet : {ApprovalSheet::Whole, ApprovalSheet::OfPackage}) {
            const CopyFacts facts = copyFactsOf(*data.desk, leaving, sheet).value();
            QCOMPARE(facts.approvals.size(), 1);
            QCOMPARE(facts.approvals.first().person, secretary());
            QCOMPARE(facts.approvals.first().time, leaving.approval->time);
            QCOMPARE(facts.approvals.first().time.offsetFromUtc(), 7 * 3600);
            QCOMPARE(facts.handedIn.isValid(), sheet == ApprovalSheet::Whole);
        }
    }

    void anEditAfterApprovalIsSaid()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("Một")));
        data.approve(id);
        QVERIFY(data.save(id, articleWith(QStringLiteral("Tít"), QStringLiteral("Hai"))).has_value());
        QCOMPARE(factsOf(data, id).seal, std::optional(SealState::ChangedSinceApproval));
    }
};

QTEST_GUILESS_MAIN(TestCopyFacts)
#include "test_copy_facts.moc"
