#include "app/article/article_json.h"
#include "app/workflow/profile_file.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

#include <random>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

int sequences()
{
    const int wanted = qEnvironmentVariableIntValue("TOASOAN_WORKFLOW_SEQUENCES");
    return wanted > 0 ? wanted : 100;
}

/// A newsroom in which anybody tries anything with one article, and the hash that was approved last.
class Newsroom
{
public:
    Newsroom(DeskFolder &data, const WorkflowProfile &profile, quint32 seed)
        : m_data(data), m_profile(profile), m_random(seed)
    {
        m_draft = data.create(articleWith(u"Tít"_qs, u"0"_qs));
    }

    void act()
    {
        if (upTo(5) == 0) {
            QVERIFY(m_data.save(m_draft, articleWith(u"Tít"_qs, QString::number(upTo(3)))).has_value());
            return;
        }
        const StepRequest step = upTo(3) == 0 ? anyStep() : stepThatIsRight();
        const Action action = step.action;
        const auto done = m_data.step(m_draft, action, step.person, step.reason);
        if (!done) {
            QVERIFY2(!errorId(done.error().code).isEmpty() && sayWhy.contains(done.error().detail),
                     qPrintable(done.error().detail));
            return;
        }
        if (action == Action::Approve && restsOnApproval(done->state))
            m_approved = done->revision.content;
    }

    [[nodiscard]] int sealed() const { return m_sealed; } ///< how often it stood on an approval

    /// Where an article stands on an approval, it is that of the text which was approved last, and a text that differs
    /// is called so.
    void look()
    {
        const OpenDraft open = m_data.desk->drafts().open(m_draft).value();
        if (!restsOnApproval(open.state))
            return;
        ++m_sealed;
        QVERIFY(open.approval.has_value());
        QCOMPARE(open.approval->content, m_approved);
        const bool isApproved = contentHash(open.text.article) == m_approved;
        QCOMPARE(open.seal == SealState::Intact, isApproved);
        const auto exported = m_data.desk->exports().exportPackage(m_draft, m_data.folder.filePath(u"a.tsb"_qs));
        QCOMPARE(exported.has_value(), isApproved);
    }

private:
    static inline const QStringList sayWhy{u"wrong-state"_qs, u"wrong-role"_qs,     u"own-copy"_qs,
                                           u"not-author"_qs,  u"reason-missing"_qs, QString()};

    StepRequest anyStep()
    {
        const Role role = allRoles().at(upTo(static_cast<int>(allRoles().size())));
        return {m_draft, allActions().at(upTo(static_cast<int>(allActions().size()))),
                upTo(3) == 0 ? QString() : roleId(role), upTo(2) == 0 ? QString() : u"Lý do"_qs};
    }

    StepRequest stepThatIsRight()
    {
        const State state = m_data.desk->drafts().open(m_draft)->state;
        QList<Transition> rows = m_profile.transitions;
        rows.removeIf([state](const Transition &row) { return !row.from.contains(state); });
        if (rows.isEmpty())
            return anyStep();
        const auto onward = std::find_if(rows.begin(), rows.end(), [](const Transition &row) {
            return QList{Action::Submit, Action::TakeUp, Action::Forward, Action::Approve}.contains(row.action);
        });
        const Transition &row =
            onward != rows.end() && upTo(4) > 0 ? *onward : rows.at(upTo(static_cast<int>(rows.size())));
        const QString person = row.whose == Whose::OwnOnly ? QString() : roleId(row.roles.last());
        return {m_draft, row.action, person, u"Lý do"_qs};
    }

    int upTo(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }

    DeskFolder &m_data;
    const WorkflowProfile &m_profile;
    int m_sealed = 0;
    std::mt19937 m_random;
    DraftId m_draft;
    ContentHash m_approved;
};

} // namespace

class TestWorkflowLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // TOASOAN_WORKFLOW_SEQUENCES=100000 is the long form.
    void nothingIsCalledApprovedThatWasNot_data()
    {
        QTest::addColumn<QString>("profile");
        for (const QString &id : builtInProfiles())
            QTest::newRow(qPrintable(id)) << id;
    }

    void nothingIsCalledApprovedThatWasNot()
    {
        QFETCH(QString, profile);
        DeskFolder data;
        QVERIFY(data.desk->workflow().useProfile(builtInProfile(profile)).has_value());
        for (const Role role : allRoles())
            QVERIFY(data.desk->people().add(roleId(role), {role}).has_value());
        const WorkflowProfile used = data.desk->workflow().profile().value();
        int sealed = 0;
        for (quint32 seed = 1; seed <= static_cast<quint32>(sequences()); ++seed) {
            Newsroom newsroom(data, used, seed);
            for (int steps = 0; steps < 30; ++steps) {
                newsroom.act();
                newsroom.look();
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"seed %1"_qs.arg(seed)));
            }
            sealed += newsroom.sealed();
        }
        QVERIFY(!data.desk->history().verifyAudit().value());
        QVERIFY2(sealed > sequences(), qPrintable(QString::number(sealed))); // the law was put to the test
    }
};

QTEST_GUILESS_MAIN(TestWorkflowLaws)
#include "test_workflow_laws.moc"
