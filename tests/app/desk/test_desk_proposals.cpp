#include "app/desk/draft_session.h"
#include "app/workflow/profile_file.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString guest = u"Cộng tác viên"_qs;

Article text(const QString &paragraph)
{
    return articleWith(u"Tít"_qs, paragraph);
}

struct NewsroomWithGuest : DeskFolder
{
    DraftId draft = create(text(u"Một hai ba bốn năm sáu bảy tám"_qs));

    NewsroomWithGuest() { (void)desk->people().add(guest, {Role::Ctv}); }
    [[nodiscard]] RevisionId head() const { return desk->drafts().open(draft).value().head; }
    [[nodiscard]] Article now() const { return desk->drafts().open(draft).value().text.article; }
    [[nodiscard]] DraftText typed(const Article &article, const RevisionId &base = {}) const
    {
        return {draft, article, {}, base, JournalFate::BecomesRevision, guest};
    }
    [[nodiscard]] Result<Revision> propose(const QString &paragraph, const RevisionId &base = {}) const
    {
        return desk->proposals().propose(typed(text(paragraph), base));
    }
    [[nodiscard]] Result<Revision> answer(const Revision &proposal, ProposalAnswer answer,
                                          const QString &words = {}) const
    {
        const auto review = desk->proposals().review(draft, proposal.id, now());
        const Article article = !review                              ? now()
                                : answer == ProposalAnswer::Accepted ? review->redline.after
                                                                     : review->redline.before;
        return desk->proposals().answer({draft, proposal.id, answer, {}, words, article, {}});
    }
    void useFullChain() const { QVERIFY(desk->workflow().useProfile(builtInProfile(u"full-chain"_qs))); }
};

} // namespace

class TestDeskProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProposalLeavesTheArticleAsItIs()
    {
        const NewsroomWithGuest room;
        const RevisionId head = room.head();
        const auto proposal = room.propose(u"Một hai ba bốn lăm sáu bảy tám"_qs);
        QVERIFY(proposal);
        QCOMPARE(room.head(), head);
        QCOMPARE(room.now(), text(u"Một hai ba bốn năm sáu bảy tám"_qs));
        QCOMPARE(proposal->author, guest);
        QCOMPARE(room.desk->proposals().open(room.draft).value(), QList{*proposal});
    }

    void theSameAgainIsTheSame()
    {
        const NewsroomWithGuest room;
        const auto first = room.propose(u"Khác hẳn"_qs);
        QCOMPARE(room.propose(u"Khác hẳn"_qs, first->id)->id, first->id);
        QCOMPARE(room.propose(u"Một hai ba bốn năm sáu bảy tám"_qs)->id != first->id, true);
    }

    void ofSeveralInARowTheLastIsShown()
    {
        const NewsroomWithGuest room;
        const qsizetype before = room.desk->history().ids(room.draft)->size();
        const auto first = room.propose(u"Một hai ba bốn lăm sáu bảy tám"_qs);
        const auto second = room.propose(u"Một hai ba bốn lăm sáu bảy chín"_qs, first->id);
        QCOMPARE(room.desk->proposals().open(room.draft).value(), QList{*second});
        QCOMPARE(room.desk->history().ids(room.draft)->size(), before + 1);
        QCOMPARE(room.desk->history().revisions(room.draft)->size(), before + 2); // nothing is lost
        QCOMPARE(room.desk->proposals().begin(room.draft, guest)->article, text(u"Một hai ba bốn lăm sáu bảy chín"_qs));
    }

    void acceptedItIsPutTogetherWithWhatWasWrittenMeanwhile()
    {
        const NewsroomWithGuest room;
        const auto proposal = room.propose(u"Một hai ba bốn năm sáu bảy chín"_qs);
        QVERIFY(room.save(room.draft, text(u"Mốt hai ba bốn năm sáu bảy tám"_qs)));
        const auto saved = room.answer(*proposal, ProposalAnswer::Accepted);
        QVERIFY(saved);
        QCOMPARE(room.now(), text(u"Mốt hai ba bốn năm sáu bảy chín"_qs));
        QCOMPARE(room.head(), saved->id);
        QCOMPARE(saved->parents.size(), 2);
        QVERIFY(room.desk->proposals().open(room.draft)->isEmpty());
        QCOMPARE(refusal(room.answer(*proposal, ProposalAnswer::Accepted)), u"refused no-proposal"_qs);
    }

    void declinedItNeedsAWordAndStaysInTheHistory()
    {
        const NewsroomWithGuest room;
        const auto proposal = room.propose(u"Một hai ba bốn lăm sáu bảy tám"_qs);
        QCOMPARE(refusal(room.answer(*proposal, ProposalAnswer::Declined)), u"refused reason-missing"_qs);
        QVERIFY(room.answer(*proposal, ProposalAnswer::Declined, u"Sai số liệu"_qs));
        QCOMPARE(room.now(), text(u"Một hai ba bốn năm sáu bảy tám"_qs));
        QVERIFY(room.desk->proposals().open(room.draft)->isEmpty());
        QCOMPARE(room.desk->history().log(room.draft)->last().detail, u"Sai số liệu"_qs);
        QCOMPARE(room.desk->history().revision(room.draft, proposal->id.value)->article,
                 text(u"Một hai ba bốn lăm sáu bảy tám"_qs));
    }

    void inASmallNewsroomAnybodyEdits()
    {
        const NewsroomWithGuest room;
        QVERIFY(room.desk->drafts().save(room.typed(text(u"Khác"_qs)), u"saved"_qs));
        QCOMPARE(room.desk->history().revisions(room.draft)->first().author, guest);
    }

    void whereEditorsEditOthersAreToldSoAndMaySuggest()
    {
        const NewsroomWithGuest room;
        room.useFullChain();
        QCOMPARE(refusal(room.desk->drafts().save(room.typed(text(u"Khác"_qs)), u"saved"_qs)),
                 u"refused not-editor"_qs);
        QCOMPARE(refusal(room.desk->drafts().journal(room.typed(text(u"Khác"_qs)))), u"refused not-editor"_qs);
        QCOMPARE(room.now(), text(u"Một hai ba bốn năm sáu bảy tám"_qs));
        const auto proposal = room.propose(u"Khác"_qs);
        QVERIFY(proposal);
        ProposalService::Answer own{room.draft, proposal->id, ProposalAnswer::Accepted, guest, {}, text(u"Khác"_qs),
                                    {}};
        QCOMPARE(refusal(room.desk->proposals().answer(own)), u"refused not-editor"_qs);
        QVERIFY(room.answer(*proposal, ProposalAnswer::Accepted)); // its author
    }

    void whatIsTypedInASessionIsAProposal()
    {
        const NewsroomWithGuest room;
        StorageThread storage{DeskOptions{room.folder.path(), Access::ReadWrite, systemClock(), u"Người viết"_qs}};
        SessionTimes soon;
        soon.journal = 1;
        DraftSession session(storage, room.desk->drafts().open(room.draft).value(), soon, nullptr,
                             {guest, Writing::Proposal});
        const RevisionId head = room.head();
        session.setContent(text(u"Một"_qs), {});
        QTRY_COMPARE(session.saveState(), SaveState::Saved);
        session.setContent(text(u"Một hai"_qs), {});
        QTRY_COMPARE(session.saveState(), SaveState::Saved);
        QCOMPARE(room.head(), head);
        const auto proposals = room.desk->proposals().open(room.draft).value();
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals[0].author, guest);
        QCOMPARE(room.desk->proposals().begin(room.draft, guest)->article, text(u"Một hai"_qs));
    }
};

QTEST_GUILESS_MAIN(TestDeskProposals)
#include "test_desk_proposals.moc"
