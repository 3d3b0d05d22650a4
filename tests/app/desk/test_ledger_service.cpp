#include "app/article/article_json.h"
#include "app/desk/backups.h"
#include "app/desk/rescue.h"
#include "app/workflow/profile_file.h"
#include "tests/app/desk/desk_fixture.h"

#include <QDir>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString chief = QStringLiteral("TBT");
const QString editor = QStringLiteral("BTV");

/// A newsroom of the full chain with one article that is out.
struct PublishedArticle : DeskFolder
{
    DraftId draft;

    PublishedArticle()
    {
        const bool works = desk->workflow().useProfile(builtInProfile(u"full-chain"_qs)).has_value();
        for (const Role role : {Role::Btv, Role::TruongBan, Role::Tkts, Role::PhoTbt, Role::Tbt}) {
            if (!works || !desk->people().add(roleId(role), {role}))
                qFatal("newsroom");
        }
        draft = published(u"Bài sai"_qs);
    }

    [[nodiscard]] LedgerService &ledger() const { return desk->ledger(); }

    /// Written by the account's person, edited by the sub-editor, and approved on.
    [[nodiscard]] DraftId published(const QString &headline) const
    {
        Article article = articleWith(headline, u"10 người"_qs);
        article.sections = {u"Thời sự"_qs};
        article.sapo = u"Tóm tắt"_qs;
        article.bylines = {u"Mẫu An"_qs};
        const DraftId id = create(article);
        take(id, Action::Submit, {});
        take(id, Action::TakeUp, editor);
        article.body.append(newBlock(Paragraph{plainText(u"Sửa"_qs)}));
        DraftText edited{id, article, {}, {}};
        edited.person = editor;
        if (!desk->drafts().save(edited, u"saved"_qs))
            qFatal("save");
        take(id, Action::Forward, editor);
        take(id, Action::Approve, u"TruongBan"_qs);
        take(id, Action::Approve, u"TKTS"_qs);
        take(id, Action::Approve, chief);
        take(id, Action::MarkPublished, chief);
        return id;
    }

    void take(const DraftId &id, Action action, const QString &person) const
    {
        if (const auto done = step(id, action, person, u"Lý do"_qs); !done)
            qFatal("%s: %s", qPrintable(actionId(action)), qPrintable(refusal(done)));
    }

    [[nodiscard]] StepRequest request(Action action, const QString &person) const
    {
        StepRequest request{draft, action, person, u"Sai số người bị thương"_qs};
        request.ordering = {u"figures"_qs, u"Bài đã được gỡ"_qs, {{u"10 người"_qs, u"12 người"_qs}}};
        return request;
    }

    [[nodiscard]] StepDone takenDown() const { return desk->workflow().step(request(Action::TakeDown, chief)).value(); }
    [[nodiscard]] State state() const { return desk->drafts().open(draft)->state; }
};

QStringList toldOf(const LedgerEntry &entry)
{
    QStringList people;
    for (const PersonTold &notice : entry.notices)
        people.append(notice.person);
    return people;
}

} // namespace

class TestLedgerService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTakedownIsOneStepOneEntryAndOneLineOfTheLog()
    {
        const PublishedArticle data;
        const auto before = data.desk->history().audit()->size();
        const StepDone done = data.takenDown();
        QCOMPARE(done.state, State::Removed);
        QCOMPARE(done.order, 1);
        const LedgerEntry entry = data.ledger().entry(1).value();
        QCOMPARE(entry.state, EntryState::Ordered);
        QCOMPARE(entry.headline, u"Bài sai"_qs);
        QCOMPARE(entry.decider, chief);
        QCOMPARE(entry.role, std::optional(Role::Tbt));
        QCOMPARE(entry.revision, done.revision.id);
        QCOMPARE(entry.content, done.revision.content);
        QCOMPARE(entry.decided, done.revision.time);
        QVERIFY(entry.asker.isEmpty());
        QCOMPARE(toldOf(entry), (QStringList{u"Người viết"_qs, editor})); // and not who approved after them
        const auto log = data.desk->history().audit().value();
        QCOMPARE(log.size(), before + 1);
        QCOMPARE(log.last().action, u"take-down"_qs);
        QCOMPARE(log.last().detail, u"#1 figures: Sai số người bị thương"_qs);
        QVERIFY(!data.desk->history().verifyAudit().value());
    }

    void whatIsRefusedLeavesNothing()
    {
        const PublishedArticle data;
        const auto refused = [&data](const StepRequest &request) {
            return refusal(data.desk->workflow().step(request));
        };
        StepRequest request = data.request(Action::TakeDown, chief);
        QCOMPARE(refused(data.request(Action::TakeDown, editor)), u"refused wrong-role"_qs);
        request.ordering.code.clear();
        QCOMPARE(refused(request), u"refused code-missing"_qs);
        request.ordering.code = u"weather"_qs;
        QCOMPARE(refused(request), u"refused unknown-reason"_qs);
        request = data.request(Action::MarkCorrected, chief);
        request.ordering.code = u"twice"_qs; // is a reason for takedowns alone
        QCOMPARE(refused(request), u"refused unknown-reason"_qs);
        request = data.request(Action::MarkCorrected, chief);
        request.ordering.pairs.clear();
        QCOMPARE(refused(request), u"refused pairs-missing"_qs);
        request = data.request(Action::TakeDown, chief);
        request.reason = QString(longestLedgerText + 1, u'x');
        QCOMPARE(refused(request), u"too-large reason"_qs);
        QVERIFY(data.ledger().entries()->isEmpty());
        QCOMPARE(data.state(), State::Published);
    }

    void whoMayNotDecideAsks()
    {
        const PublishedArticle data;
        QVERIFY(data.ledger().canOnlyAsk(data.draft, Action::TakeDown, editor).value());
        QVERIFY(!data.ledger().canOnlyAsk(data.draft, Action::TakeDown, chief).value());
        const auto head = data.desk->drafts().open(data.draft)->head;
        const LedgerEntry asked = data.ledger().ask(data.request(Action::TakeDown, editor)).value();
        QCOMPARE(asked.state, EntryState::Asked);
        QCOMPARE(asked.revision, head);
        QCOMPARE(data.state(), State::Published);
        QCOMPARE(data.desk->boards().board()->requests, 1);
        QCOMPARE(data.desk->history().log(data.draft)->last().action, u"take-down.ask"_qs);
        QCOMPARE(refusal(data.ledger().ask(data.request(Action::TakeDown, u"TKTS"_qs))), u"refused asked-already"_qs);
        QVERIFY(data.desk->people().add(u"Cộng tác viên"_qs, {Role::Ctv}).has_value());
        QCOMPARE(refusal(data.ledger().ask(data.request(Action::TakeDown, u"Cộng tác viên"_qs))),
                 u"refused wrong-role"_qs);
        QCOMPARE(refusal(data.ledger().grant(1, editor)), u"refused wrong-role"_qs);
        QCOMPARE(refusal(data.ledger().refuse(1, u"Không"_qs, editor)), u"refused wrong-role"_qs);

        const StepDone done = data.ledger().grant(1, u"PhoTBT"_qs).value();
        QCOMPARE(done.order, 1);
        QCOMPARE(done.state, State::Removed);
        const LedgerEntry order = data.ledger().entry(1).value();
        QCOMPARE(order.asker, editor);
        QCOMPARE(order.decider, u"PhoTBT"_qs);
        QCOMPARE(order.reason, asked.reason);
        QCOMPARE(order.ordering, asked.ordering);
        QCOMPARE(order.revision, done.revision.id);
        QCOMPARE(refusal(data.ledger().grant(1, chief)), u"refused not-asked"_qs);
        QCOMPARE(data.ledger().entries()->size(), 1);
        QCOMPARE(data.desk->boards().board()->requests, 0);
    }

    void decidingAtOnceAnswersWhatWasAsked()
    {
        const PublishedArticle data;
        QVERIFY(data.ledger().ask(data.request(Action::TakeDown, u"TKTS"_qs)).has_value());
        QVERIFY(data.ledger().ask(data.request(Action::MarkCorrected, editor)).has_value());
        QCOMPARE(data.takenDown().order, 1);
        QCOMPARE(toldOf(data.ledger().entry(1).value()), (QStringList{u"Người viết"_qs, editor, u"TKTS"_qs}));
        QCOMPARE(data.ledger().entries()->first().number, 2); // still to decide, so it stands first
        QCOMPARE(refusal(data.ledger().grant(2, chief)), u"refused wrong-state"_qs);
        QVERIFY(data.ledger().refuse(2, u"Bài đã gỡ"_qs, chief).has_value());
    }

    void aRefusalIsToldWithItsReason()
    {
        const PublishedArticle data;
        QVERIFY(data.ledger().ask(data.request(Action::TakeDown, editor)).has_value());
        QCOMPARE(refusal(data.ledger().refuse(1, u"  "_qs, chief)), u"refused reason-missing"_qs);
        const LedgerEntry refused = data.ledger().refuse(1, u"Số liệu đúng"_qs, chief).value();
        QCOMPARE(refused.state, EntryState::Refused);
        QCOMPARE(refused.answer, u"Số liệu đúng"_qs);
        QCOMPARE(toldOf(refused), QStringList{editor});
        QCOMPARE(data.state(), State::Published);
        QCOMPARE(data.ledger().waitingFor(editor)->size(), 1);
        QVERIFY(data.ledger().waitingFor(u"Người viết"_qs)->isEmpty());
        QCOMPARE(refusal(data.ledger().refuse(1, u"Nữa"_qs, chief)), u"refused not-asked"_qs);
        QVERIFY(data.ledger().ask(data.request(Action::TakeDown, editor)).has_value()); // it may be asked again
    }

    void noticeIsSeenOnce()
    {
        const PublishedArticle data;
        (void)data.takenDown();
        QCOMPARE(data.ledger().waitingFor({})->size(), 0);
        QCOMPARE(data.ledger().waitingFor(u"Người viết"_qs)->size(), 1);
        QVERIFY(data.ledger().markSeen(1).has_value()); // the account's person is the author
        QVERIFY(data.ledger().waitingFor(u"Người viết"_qs)->isEmpty());
        const LedgerEntry seen = data.ledger().entry(1).value();
        QVERIFY(seen.notices.first().seen > seen.decided);
        QVERIFY(!seen.notices.last().seen.isValid()); // the editor has not
        const auto log = data.desk->history().audit()->size();
        QVERIFY(data.ledger().markSeen(1).has_value());
        QVERIFY(data.ledger().markSeen(1, chief).has_value());
        QCOMPARE(data.ledger().entry(1).value(), seen);
        QCOMPARE(data.desk->history().audit()->size(), log);
        QCOMPARE(refusal(data.ledger().markSeen(2)), u"not-found ledger"_qs);
    }

    void whoDecidedAboutTheirOwnIsNotTold()
    {
        const PublishedArticle data;
        QVERIFY(data.desk->people().setRoles(u"Người viết"_qs, {Role::Tbt}).has_value());
        QVERIFY(data.desk->workflow().step(data.request(Action::TakeDown, {})).has_value());
        QCOMPARE(toldOf(data.ledger().entry(1).value()), QStringList{editor});
    }

    void whatWasPublishedIsKept()
    {
        PublishedArticle data;
        const RevisionId kept = data.takenDown().revision.id;
        QVERIFY(data.save(data.draft, articleWith(u"Khác"_qs, u"khác"_qs)).has_value());
        QVERIFY(data.desk->drafts().trash(data.draft).has_value());
        QCOMPARE(refusal(data.desk->drafts().remove(data.draft)), u"refused in-ledger"_qs);
        data.reopen();
        QCOMPARE(data.desk->history().revision(data.draft, kept.value)->article.headline, u"Bài sai"_qs);
        QVERIFY(data.desk->drafts().restore(data.draft).has_value());
        QCOMPARE(data.ledger().entry(1)->headline, u"Bài sai"_qs);
    }

    void aPublicCorrectionIsADraftThatLeadsBack()
    {
        const PublishedArticle data;
        QVERIFY(data.ledger().ask(data.request(Action::MarkCorrected, editor)).has_value());
        QCOMPARE(refusal(data.ledger().writeCorrection(1)), u"refused no-order"_qs);
        QCOMPARE(data.ledger().grant(1, chief).value().state, State::Corrected);
        const DraftId made = data.ledger().writeCorrection(1, editor).value();
        const OpenDraft draft = data.desk->drafts().open(made).value();
        QCOMPARE(draft.author, editor);
        QCOMPARE(draft.state, State::Writing);
        QCOMPARE(draft.text.article.headline, u"Thông tin cải chính, xin lỗi"_qs);
        const QByteArray said = toCanonicalJson(draft.text.article);
        QVERIFY(said.contains("Bài sai") && said.contains("Thời sự") && said.contains("12 người"));
        QVERIFY(draft.text.article.sapo.contains(data.time.toLocalTime().toString(u"d/M/yyyy"_qs)));
        const auto *related = std::get_if<Related>(&draft.text.article.body.last().content);
        QVERIFY(related && related->links.first().draft == data.draft.value);
        QCOMPARE(data.ledger().entry(1)->correction, made);
        QCOMPARE(data.ledger().writeCorrection(1, chief).value(), made); // there is one
        QCOMPARE(data.step(made, Action::Submit, editor).value().state, State::Submitted);
    }

    void withoutATemplateForTheDayThereIsNone()
    {
        const PublishedArticle data;
        (void)data.takenDown();
        QVERIFY(QDir(data.folder.path()).mkpath(u"corrections"_qs));
        QFile file(data.folder.filePath(u"corrections/a.json"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") > 0);
        file.close();
        const auto drafts = data.desk->drafts().total().value();
        QVERIFY(refusal(data.ledger().writeCorrection(1)).startsWith(u"bad-input"));
        QCOMPARE(data.desk->drafts().total().value(), drafts);
        QVERIFY(data.ledger().entry(1)->correction.isEmpty());
    }

    void anOrderOnPaperSaysWhoWhenAndWhy()
    {
        const PublishedArticle data;
        (void)data.takenDown();
        const QString text = orderText(data.ledger().sheet(1).value());
        for (const QString &needed :
             {u"Bài sai"_qs, u"Thời sự"_qs, u"Sai số người bị thương"_qs, u"Bài đã được gỡ"_qs, chief, editor,
              data.ledger().entry(1)->revision.value, data.ledger().entry(1)->content.value})
            QVERIFY2(text.contains(needed), qPrintable(needed + u'\n' + text));
        QVERIFY(!text.contains(u'{'));
        QCOMPARE(refusal(data.ledger().sheet(2)), u"not-found ledger"_qs);
    }

    void aBrokenListOfReasonsStopsWhatNeedsItAlone()
    {
        const PublishedArticle data;
        QFile file(data.folder.filePath(u"ledger-reasons.json"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") > 0);
        file.close();
        QVERIFY(refusal(data.desk->workflow().step(data.request(Action::TakeDown, chief))).startsWith(u"bad-input"));
        Article changed = data.desk->drafts().open(data.draft)->text.article;
        changed.headline = u"B"_qs;
        QVERIFY(data.save(data.draft, changed).has_value());
        QCOMPARE(refusal(data.step(data.draft, Action::Approve, chief)), QString());
    }

    /// Damage takes the table's rows and the draft; backup and rescue bring both back, and what the file still has
    /// stays as it is there.
    void theLedgerComesThroughBackupAndRescue()
    {
        PublishedArticle data;
        (void)data.takenDown();
        const LedgerEntry before = data.ledger().entry(1).value();
        const QString folder = data.folder.path();
        QVERIFY(backUpInto(folder, ownBackups(folder), noon()).value().has_value());
        data.draft = data.published(u"Bài hai"_qs);
        QCOMPARE(data.takenDown().order, 2);
        QVERIFY(data.ledger().markSeen(2).has_value());
        const LedgerEntry second = data.ledger().entry(2).value();
        data.desk.reset();
        QVERIFY(tamper(folder, u"DELETE FROM ledger WHERE number = 1"_qs));
        QVERIFY(tamper(folder, u"UPDATE drafts SET words = 1 + words"_qs));
        QVERIFY(tamper(folder, u"VACUUM"_qs));
        const auto rescued = rescue(folder, noon());
        QCOMPARE(refusal(rescued), QString());
        data.reopen();
        QCOMPARE(data.ledger().entry(1).value(), before);
        QCOMPARE(data.ledger().entry(2).value(), second);
        QVERIFY(data.desk->doctor().value().whole());
        data.draft = data.published(u"Bài ba"_qs);
        QCOMPARE(data.takenDown().order, 3);
    }
};

QTEST_GUILESS_MAIN(TestLedgerService)
#include "test_ledger_service.moc"
