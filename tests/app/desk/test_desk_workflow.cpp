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

/// With all that the full chain asks for.
Article whole(const QString &paragraph)
{
    Article article = text(paragraph);
    article.sapo = QStringLiteral("Tóm tắt");
    article.bylines = {QStringLiteral("Mẫu An")};
    return article;
}

/// A small newsroom whose approval asks what `asked` says.
QByteArray approvalAsking(const QByteArray &asked)
{
    const QByteArray others = R"("to": "approved", "whose": "others",)";
    return builtInProfile(u"small-newsroom"_qs).replace(others, QByteArray(others + asked + ','));
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
        const DraftId id = data.create(whole(u"A"_qs));
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

        QVERIFY(data.save(id, whole(u"B"_qs)).has_value());
        QCOMPARE(refusal(data.step(id, Action::MarkPublished, u"TBT"_qs)), u"changed-since-approval"_qs);
        QCOMPARE(data.step(id, Action::Approve, u"TBT"_qs).value().state, State::Approved);
        QCOMPARE(data.step(id, Action::MarkPublished, u"TBT"_qs).value().state, State::Published);
        QCOMPARE(refusal(data.step(id, Action::Approve, u"TBT"_qs)), u"refused wrong-state"_qs);
        QVERIFY(data.save(id, whole(u"C"_qs)).has_value());
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

    void aStepWaitsForTheFieldsThatItsRowNames()
    {
        DeskFolder data;
        QVERIFY(data.desk->workflow().useProfile(builtInProfile(u"full-chain"_qs)).has_value());
        QVERIFY(data.desk->people().add(u"BTV"_qs, {Role::Btv}).has_value());
        const DraftId id = data.create(articleWith({}, {}));
        const auto refused = data.step(id, Action::Submit);
        QCOMPARE(refusal(refused), u"refused fields-missing"_qs);
        QCOMPARE(refused.error().args, (QStringList{u"submit"_qs, u"headline,body"_qs}));
        QCOMPARE(refusal(data.desk->workflow().wouldLeadTo(id, Action::Submit)), u"refused fields-missing"_qs);
        QVERIFY(data.save(id, text(u"chữ"_qs)).has_value());
        QCOMPARE(data.desk->workflow().wouldLeadTo(id, Action::Submit).value(), State::Submitted);
        QVERIFY(data.step(id, Action::Submit).has_value());
        QVERIFY(data.step(id, Action::TakeUp, u"BTV"_qs).has_value());
        const auto later = data.step(id, Action::Forward, u"BTV"_qs);
        QCOMPARE(later.error().args.value(1), u"sapo,bylines"_qs);
        // What is only typed counts as what is saved does.
        QVERIFY(data.desk->drafts().journal({id, whole(u"chữ"_qs), {}, {}, JournalFate::Superseded}));
        QVERIFY(data.step(id, Action::Forward, u"BTV"_qs).has_value());
    }

    void aFieldIsWaivedWhereTheRowSaysSoAndByWhoMay()
    {
        DeskFolder data;
        QVERIFY(data.desk->workflow().useProfile(builtInProfile(u"full-chain"_qs)).has_value());
        for (const Role role : {Role::Btv, Role::PhoTbt})
            QVERIFY(data.desk->people().add(roleId(role), {role}).has_value());
        Article article = whole(u"chữ"_qs);
        article.sapo.clear();
        const DraftId id = data.create(article);
        QVERIFY(data.step(id, Action::Submit).has_value());
        QVERIFY(data.step(id, Action::TakeUp, u"BTV"_qs).has_value());
        const auto forward = [&](const QString &person, const QList<Waiver> &waivers) {
            return data.desk->workflow().step({id, Action::Forward, person, {}, waivers});
        };
        const QList<Waiver> sapo{{u"field.sapo"_qs, u"Tin vắn"_qs}};
        QCOMPARE(refusal(forward(u"BTV"_qs, sapo)), u"refused waiver-role"_qs);
        QCOMPARE(refusal(forward(u"PhoTBT"_qs, {{u"field.sapo"_qs, u" "_qs}})), u"refused waiver-reason"_qs);
        QCOMPARE(refusal(forward(u"PhoTBT"_qs, {{u"field.nothing"_qs, u"x"_qs}})), u"refused waiver-rule"_qs);
        QCOMPARE(refusal(forward(u"PhoTBT"_qs, {{u"field.bylines"_qs, u"x"_qs}})), u"refused fields-missing"_qs);
        QVERIFY(forward(u"PhoTBT"_qs, sapo).has_value());
        QCOMPARE(data.desk->history().log(id).value().last().detail, u"field.sapo=Tin vắn"_qs);
        // A headline nobody lets go, whoever asks.
        article.headline.clear();
        QVERIFY(data.save(id, article).has_value());
        QCOMPARE(refusal(data.desk->workflow().step(
                     {id, Action::Approve, u"PhoTBT"_qs, {}, {sapo.first(), {u"field.headline"_qs, u"x"_qs}}})),
                 u"refused fields-missing"_qs);
    }

    void findingsHoldAStepThatAsksForThem()
    {
        DeskFolder data;
        QVERIFY(data.desk->workflow()
                    .useProfile(approvalAsking(R"("checks": {"style": "info"}, "waivable": ["style"])"))
                    .has_value());
        const DraftId id = data.create(text(u"Hôm nay  trời đẹp , không mưa."_qs)); // two spaces, one before a comma
        QVERIFY(data.step(id, Action::Submit).has_value());
        const auto refused = data.step(id, Action::Approve, secretary());
        QCOMPARE(refusal(refused), u"refused findings-hold"_qs);
        QVERIFY(refused.error().args.value(1).toInt() > 0);
        const QList<Obstacle> obstacles = data.desk->workflow().obstacles(id, Action::Approve).value();
        QVERIFY(!obstacles.isEmpty());
        QCOMPARE(obstacles.first().rule, refused.error().args.value(2));
        QList<Waiver> waivers;
        for (const Obstacle &obstacle : obstacles)
            waivers.append({obstacle.rule, u"Nguyên văn"_qs});
        QVERIFY(data.desk->workflow().step({id, Action::Approve, secretary(), {}, waivers}).has_value());
        QCOMPARE(data.desk->drafts().open(id)->approval->waivers, waivers);
        const DraftId clean = data.create(text(u"Hôm nay trời đẹp, không mưa."_qs));
        QVERIFY(data.step(clean, Action::Submit).has_value());
        QCOMPARE(refusal(data.step(clean, Action::Approve, secretary())), QString());
    }

    void whatWasLetStandDoesNotHoldAStep()
    {
        DeskFolder data;
        QVERIFY(data.desk->workflow().useProfile(approvalAsking(R"("checks": {"style": "info"})")).has_value());
        const Article article = text(u"Hôm nay trời đẹp , không mưa."_qs);
        const DraftId id = data.create(article);
        QVERIFY(data.step(id, Action::Submit).has_value());
        QCOMPARE(refusal(data.step(id, Action::Approve, secretary())), u"refused findings-hold"_qs);
        Annotations notes;
        notes.noProof = {Anchor{{Part::Body, {u"p1"_qs}, 0}, TextRange{0, 29}}};
        QVERIFY(data.desk->drafts().save({id, article, notes, {}}, u"saved"_qs).has_value());
        QCOMPARE(refusal(data.step(id, Action::Approve, secretary())), QString());
    }

    void spellingIsCheckedWithTheDictionaryOrNotAtAll()
    {
        DeskFolder data;
        QVERIFY(data.desk->workflow().useProfile(approvalAsking(R"("checks": {"spelling": "error"})")).has_value());
        const DraftId id = data.create(text(u"Hôm nay trời đẹp."_qs));
        const DraftId wrong = data.create(text(u"Hôm nay nứơc dâng cao."_qs));
        QVERIFY(data.step(id, Action::Submit).has_value());
        QVERIFY(data.step(wrong, Action::Submit).has_value());
        const QString said = refusal(data.step(id, Action::Approve, secretary()));
        QVERIFY2(said.isEmpty() || said == u"refused no-dictionary", qPrintable(said));
        if (said.isEmpty())
            QCOMPARE(refusal(data.step(wrong, Action::Approve, secretary())), u"refused findings-hold"_qs);
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
