#include "app/article/article_json.h"
#include "app/workflow/profile_file.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Article text(const QString &paragraph)
{
    return articleWith(QStringLiteral("Tít"), paragraph);
}

} // namespace

class TestDeskWorkflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromWritingToPublished()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        QCOMPARE(data.step(id, Action::Submit).value().state, State::Submitted);
        QCOMPARE(data.step(id, Action::Return, secretary(), QStringLiteral("Thiếu nguồn")).value().state,
                 State::Returned);
        QCOMPARE(data.step(id, Action::Submit).value().state, State::Submitted);
        QCOMPARE(data.step(id, Action::Withdraw, {}, QStringLiteral("Còn sửa")).value().state, State::Writing);
        QCOMPARE(data.step(id, Action::Submit).value().state, State::Submitted);
        QCOMPARE(data.step(id, Action::Approve, secretary()).value().state, State::Approved);
        QCOMPARE(data.step(id, Action::MarkPublished, secretary()).value().state, State::Published);

        QStringList actions;
        const auto log = data.desk->history().log(id).value();
        for (const AuditEntry &entry : log)
            actions.append(entry.action);
        QCOMPARE(actions.join(u' '), QStringLiteral("create submit return submit withdraw submit approve publish"));
        QCOMPARE(log.at(2).detail, QStringLiteral("Thiếu nguồn"));
        QCOMPARE(log.at(2).person, secretary());
        QVERIFY(!data.desk->history().verifyAudit().value());
        QCOMPARE(data.desk->history().revisions(id).value().size(), 8);
    }

    void theApprovalIsOfTheExactText()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        data.approve(id);
        OpenDraft open = data.desk->drafts().open(id).value();
        QCOMPARE(open.seal, std::optional(SealState::Intact));
        QCOMPARE(open.approval->content, contentHash(open.text.article));
        QCOMPARE(open.approval->revision, open.head);
        QCOMPARE(open.approval->person, secretary());
        const auto log = data.desk->history().log(id).value();
        QCOMPARE(log.last().detail, open.approval->content.value);
        QCOMPARE(open.approval->previousAudit, log.last().previous);

        QVERIFY(data.save(id, text(QStringLiteral("A!"))).has_value());
        open = data.desk->drafts().open(id).value();
        QCOMPARE(open.state, State::Approved);
        QCOMPARE(open.seal, std::optional(SealState::ChangedSinceApproval));
        QCOMPARE(data.desk->drafts().list({}).value().first().seal, std::optional(SealState::ChangedSinceApproval));

        QVERIFY(data.save(id, text(QStringLiteral("A"))).has_value());
        QCOMPARE(data.desk->drafts().open(id).value().seal, std::optional(SealState::Intact));
    }

    void unsavedTypingBreaksTheSealToo()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        data.approve(id);
        QVERIFY(data.desk->drafts().journal({id, text(QStringLiteral("AB")), {}, {}, JournalFate::Superseded}));
        QCOMPARE(data.desk->drafts().open(id).value().seal, std::optional(SealState::ChangedSinceApproval));
        QCOMPARE(data.desk->drafts().list({}).value().first().seal, std::optional(SealState::ChangedSinceApproval));
    }

    void commentsDoNotBreakTheSeal()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        data.approve(id);
        Annotations notes;
        notes.editorNote = QStringLiteral("đăng trang nhất");
        const DraftText noted{id, text(QStringLiteral("A")), notes, {}, JournalFate::BecomesRevision};
        QVERIFY(data.desk->drafts().save(noted, QStringLiteral("saved")).has_value());
        QCOMPARE(data.desk->drafts().open(id).value().seal, std::optional(SealState::Intact));
    }

    void whatChangedAfterItsApprovalIsNotPublished()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        data.approve(id);
        QVERIFY(data.desk->drafts().journal({id, text(QStringLiteral("AB")), {}, {}, JournalFate::Superseded}));
        QCOMPARE(refusal(data.step(id, Action::MarkPublished, secretary())), QStringLiteral("changed-since-approval"));
        QCOMPARE(data.desk->drafts().open(id).value().state, State::Approved);
        QVERIFY(data.save(id, text(QStringLiteral("A"))).has_value());
        QCOMPARE(data.step(id, Action::MarkPublished, secretary()).value().state, State::Published);
    }

    void aReturnedArticleHasNoApproval()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        data.approve(id);
        QVERIFY(data.step(id, Action::Return, secretary(), QStringLiteral("Sai tên")).has_value());
        const OpenDraft open = data.desk->drafts().open(id).value();
        QVERIFY(!open.approval);
        QVERIFY(!open.seal);
    }

    void aStepTakesWhatWasTyped()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        QVERIFY(data.desk->drafts().journal({id, text(QStringLiteral("AB")), {}, {}, JournalFate::Superseded}));
        const StepDone done = data.step(id, Action::Submit).value();
        const RevisionText submitted = data.desk->history().revision(id, done.revision.id.value).value();
        QCOMPARE(submitted.article, text(QStringLiteral("AB")));
        QCOMPARE(data.desk->drafts().open(id).value().text.from, RecoveredFrom::Head);
    }

    void anIntactApprovalIsNotGivenTwice()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        QVERIFY(data.step(id, Action::Submit).has_value());
        QVERIFY(data.step(id, Action::Approve, secretary()).has_value());
        QCOMPARE(refusal(data.step(id, Action::Approve, secretary())), QStringLiteral("refused wrong-state"));
        QVERIFY(data.desk->drafts().save({id, text(QStringLiteral("B")), {}, {}}, QStringLiteral("saved")).has_value());
        QCOMPARE(data.desk->drafts().open(id).value().seal, SealState::ChangedSinceApproval);
        QVERIFY(data.step(id, Action::Approve, secretary()).has_value());
        QCOMPARE(data.desk->drafts().open(id).value().seal, SealState::Intact);
    }

    void refusalsChangeNothing()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        QCOMPARE(refusal(data.step(id, Action::Approve, secretary())), QStringLiteral("refused wrong-state"));
        QVERIFY(data.step(id, Action::Submit).has_value());
        QCOMPARE(refusal(data.step(id, Action::Approve)), QStringLiteral("refused wrong-role"));
        QCOMPARE(refusal(data.step(id, Action::Return, secretary(), QStringLiteral(" "))),
                 QStringLiteral("refused reason-missing"));
        QCOMPARE(refusal(data.step(id, Action::Withdraw, reporter(), QStringLiteral("x"))),
                 QStringLiteral("refused not-author"));
        QCOMPARE(refusal(data.step(id, Action::Approve, QStringLiteral("Ai đó"))), QStringLiteral("not-found person"));
        QVERIFY(data.desk->people().setRoles(QStringLiteral("Người viết"), {Role::Tkts}).has_value());
        QCOMPARE(refusal(data.step(id, Action::Approve)), QStringLiteral("refused own-copy"));
        QCOMPARE(data.desk->drafts().open(id).value().state, State::Submitted);
        QCOMPARE(data.desk->history().revisions(id).value().size(), 2);
        QCOMPARE(data.desk->history().log(id).value().size(), 2);
    }

    void theFullChainSealsAtItsEndAlone()
    {
        DeskFolder data;
        QVERIFY(data.desk->workflow().useProfile(builtInProfile(u"full-chain"_qs)).has_value());
        for (const Role role : {Role::Btv, Role::TruongBan, Role::Tkts, Role::Tbt})
            QVERIFY(data.desk->people().add(roleId(role), {role}).has_value());
        const DraftId id = data.create(text(u"A"_qs));
        QCOMPARE(data.step(id, Action::Submit).value().state, State::Submitted);
        QCOMPARE(data.step(id, Action::TakeUp, u"BTV"_qs).value().state, State::Editing);
        QCOMPARE(data.step(id, Action::Forward, u"BTV"_qs).value().state, State::ReviewDesk);
        QCOMPARE(data.step(id, Action::Approve, u"TruongBan"_qs).value().state, State::ReviewSecretary);
        QCOMPARE(refusal(data.step(id, Action::Approve, u"TruongBan"_qs)), u"refused wrong-role"_qs);
        QCOMPARE(data.step(id, Action::Approve, u"TKTS"_qs).value().state, State::ReviewChief);
        QVERIFY(!data.desk->drafts().open(id)->approval);
        QCOMPARE(data.step(id, Action::Approve, u"TBT"_qs).value().state, State::Approved);
        QCOMPARE(data.desk->drafts().open(id)->seal, std::optional(SealState::Intact));
        QCOMPARE(refusal(data.step(id, Action::Hold, u"TBT"_qs)), u"refused reason-missing"_qs);

        QVERIFY(data.save(id, text(u"B"_qs)).has_value());
        QCOMPARE(refusal(data.step(id, Action::MarkPublished, u"TBT"_qs)), u"changed-since-approval"_qs);
        QCOMPARE(data.step(id, Action::Approve, u"TBT"_qs).value().state, State::Approved);
        QCOMPARE(data.step(id, Action::MarkPublished, u"TBT"_qs).value().state, State::Published);
        QCOMPARE(refusal(data.step(id, Action::Approve, u"TBT"_qs)), u"refused wrong-state"_qs);
        QVERIFY(data.save(id, text(u"C"_qs)).has_value());
        QCOMPARE(data.step(id, Action::Approve, u"TBT"_qs).value().state, State::Updated);
        QCOMPARE(refusal(data.step(id, Action::TakeDown, u"TBT"_qs, u"Sai số liệu"_qs)), u"refused code-missing"_qs);
        StepRequest down{id, Action::TakeDown, u"TBT"_qs, u"Sai số liệu"_qs};
        down.ordering.code = u"figures"_qs;
        QCOMPARE(data.desk->workflow().step(down).value().state, State::Removed);
    }

    void aWayOfWorkingLeavesNoArticleBehind()
    {
        DeskFolder data;
        QVERIFY(data.desk->workflow().useProfile(builtInProfile(u"full-chain"_qs)).has_value());
        const DraftId id = data.create(text(u"A"_qs));
        QCOMPARE(data.step(id, Action::Propose).value().state, State::Idea);
        QCOMPARE(refusal(data.desk->workflow().useProfile(builtInProfile(u"small-newsroom"_qs))),
                 u"refused drafts-left"_qs);
        QCOMPARE(data.desk->workflow().profile()->id, u"full-chain"_qs);
        QCOMPARE(data.step(id, Action::AcceptTopic, secretary()).value().state, State::Writing);
        QVERIFY(data.desk->workflow().useProfile(builtInProfile(u"small-newsroom"_qs)).has_value());
        QCOMPARE(data.desk->workflow().profile()->id, u"small-newsroom"_qs);
        QVERIFY(!data.desk->history().verifyAudit().value());
    }

    void aBrokenFileStopsStepsAndIsNamed()
    {
        DeskFolder data;
        const DraftId id = data.create(text(u"A"_qs));
        QFile file(data.folder.filePath(u"workflow.json"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") > 0);
        file.close();
        QCOMPARE(refusal(data.step(id, Action::Submit)), u"bad-input workflow.json/: not an object"_qs);
        QVERIFY(data.save(id, text(u"B"_qs)).has_value());
        QVERIFY(file.remove());
        QVERIFY(data.step(id, Action::Submit).has_value());
    }

    void whatAButtonAsksIsWhatTheStepDoes()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        QCOMPARE(data.desk->workflow().wouldLeadTo(id, Action::Submit).value(), State::Submitted);
        QCOMPARE(refusal(data.desk->workflow().wouldLeadTo(id, Action::Approve, secretary())),
                 QStringLiteral("refused wrong-state"));
    }
};

QTEST_GUILESS_MAIN(TestDeskWorkflow)
#include "test_desk_workflow.moc"
