#include "app/article/article_json.h"
#include "app/exchange/verify.h"
#include "tests/app/desk/desk_fixture.h"
#include "tests/support/random_article.h"

#include <QTest>
#include <rapidcheck.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

/// One draft, worked on at random, and what must be true of it whatever happened.
class Story
{
public:
    Story() : m_draft(m_data.create(version(0)))
    {
        if (*rc::gen::arbitrary<bool>()) // chance alone seldom gets as far as an approval
            m_data.approve(m_draft);
        remember();
    }

    void act()
    {
        switch (*rc::gen::inRange(0, 9)) {
        case 0:
        case 1:
            (void)m_data.save(m_draft, version(*rc::gen::inRange(0, 3)));
            break;
        case 2:
        case 3:
            journal(version(*rc::gen::inRange(0, 3)));
            break;
        case 4:
            (void)m_data.step(m_draft, Action::Submit);
            break;
        case 5:
            (void)m_data.step(m_draft, Action::Return, secretary(), QStringLiteral("lý do"));
            break;
        case 6:
            (void)m_data.step(m_draft, Action::Approve, *rc::gen::element(secretary(), reporter(), QString()));
            break;
        case 7:
            (void)m_data.step(m_draft, Action::MarkPublished, secretary());
            break;
        default:
            m_data.reopen();
            break;
        }
    }

    void historyIsNeverLost()
    {
        const auto history = m_data.desk->history().revisions(m_draft).value();
        for (const RevisionId &known : std::as_const(m_known)) {
            const bool kept = std::any_of(history.begin(), history.end(),
                                          [&known](const Revision &revision) { return revision.id == known; });
            RC_ASSERT(kept);
        }
        remember();
    }

    void mayLeaveOnlyAsApproved()
    {
        const OpenDraft open = m_data.desk->drafts().open(m_draft).value();
        const bool intact = open.approval && open.approval->content == contentHash(open.text.article);
        RC_ASSERT(m_data.desk->exports().leave(m_draft).has_value() == intact);
        RC_ASSERT((open.seal == SealState::Intact) == intact);
    }

    void onlyTheApprovedTextLeaves()
    {
        const OpenDraft open = m_data.desk->drafts().open(m_draft).value();
        const QString path = m_data.folder.filePath(QStringLiteral("out.tsb"));
        const auto exported = m_data.desk->exports().exportPackage(m_draft, path);
        const bool intact = open.approval && open.approval->content == contentHash(open.text.article);
        RC_CLASSIFY(intact);
        RC_ASSERT(exported.has_value() == intact);
        RC_ASSERT(open.approval.has_value() == restsOnApproval(open.state));
        if (!exported)
            return;
        const Verification verified = verifyPackage(path).value();
        RC_ASSERT(verified.isGood());
        RC_ASSERT(verified.manifest->content == open.approval->content);
    }

    void theAuditHolds() { RC_ASSERT(!m_data.desk->history().verifyAudit().value()); }

private:
    static Article version(int number)
    {
        return articleWith(QStringLiteral("Tít"), QStringLiteral("Bản %1").arg(number));
    }

    void journal(const Article &article)
    {
        RC_ASSERT(m_data.desk->drafts().journal({m_draft, article, {}, {}, JournalFate::Superseded}).has_value());
        RC_ASSERT(m_data.desk->drafts().open(m_draft)->text.article == article);
    }

    void remember()
    {
        m_known.clear();
        const auto history = m_data.desk->history().revisions(m_draft).value();
        for (const Revision &revision : history)
            m_known.append(revision.id);
    }

    DeskFolder m_data;
    DraftId m_draft;
    QList<RevisionId> m_known;
};

} // namespace

class TestDeskLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverPeopleDo()
    {
        QVERIFY(rc::check("history stays, the approved text alone leaves, the log holds", [] {
            Story story;
            const int steps = *rc::gen::inRange(1, 25);
            for (int i = 0; i < steps; ++i) {
                story.act();
                story.historyIsNeverLost();
                story.mayLeaveOnlyAsApproved();
            }
            story.onlyTheApprovedTextLeaves();
            story.theAuditHolds();
        }));
    }

    void anyArticleComesBackAsItWas()
    {
        DeskFolder data;
        QVERIFY(rc::check("open(save(article)) is the article", [&data] {
            const Article article = *articles();
            const DraftId id = data.create({});
            const Revision saved = data.save(id, article).value();
            const OpenDraft open = data.desk->drafts().open(id).value();
            RC_ASSERT(open.text.article == normalized(article));
            RC_ASSERT(contentHash(open.text.article) == saved.content);
        }));
    }
};

QTEST_GUILESS_MAIN(TestDeskLaws)
#include "test_desk_laws.moc"
