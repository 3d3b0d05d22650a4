#include "app/article/article_json.h"
#include "app/workflow/profile_file.h"
#include "app/workflow/required_fields.h"
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

using Keys = QHash<QString, SigningKey>;

/// With all that a table may ask for, or less.
Article articleSaying(int text, int less)
{
    Article article = articleWith(u"Tít"_qs, QString::number(text));
    article.sapo = less == 1 ? QString() : u"Tóm tắt"_qs;
    article.bylines = less == 2 ? QStringList() : QStringList{u"Mẫu An"_qs};
    return article;
}

/// A newsroom in which anybody tries anything with one article and lends anybody their role, and the hash that was
/// approved last.
class RandomNewsroom
{
public:
    RandomNewsroom(DeskFolder &data, const WorkflowProfile &profile, const Keys &keys, quint32 seed)
        : m_data(data), m_profile(profile), m_keys(keys), m_random(seed)
    {
        m_draft = data.create(articleSaying(0, 0));
    }

    void act()
    {
        const int chance = upTo(20);
        if (chance < 4) {
            QVERIFY(m_data.save(m_draft, articleSaying(upTo(3), upTo(6))).has_value());
            return;
        }
        if (chance == 4)
            m_data.time = m_data.time.addSecs(3600 * upTo(30));
        if (chance < 8)
            return lendOrTakeBack();
        StepRequest step = upTo(3) == 0 ? anyStep() : stepThatIsRight();
        const Action action = step.action;
        if (upTo(8) > 0)
            step.ordering = {u"figures"_qs, {}, {{u"10"_qs, upTo(8) > 0 ? u"12"_qs : QString()}}};
        if (goesIntoLedger(action) && upTo(4) == 0)
            (void)m_data.desk->ledger().ask(step); // whether it may is the ledger's to say
        step.key = anyKey(step.person);
        const State before = m_data.desk->drafts().open(m_draft)->state;
        const auto done = m_data.desk->workflow().step(step);
        if (!done) {
            QVERIFY2(!errorId(done.error().code).isEmpty() && sayWhy.contains(done.error().detail),
                     qPrintable(done.error().detail));
            return;
        }
        m_ordered += done->order > 0 ? 1 : 0;
        if (action == Action::Approve && restsOnApproval(done->state))
            m_approved = done->revision.content;
        lookAtStep(step, before, *done);
    }

    [[nodiscard]] int sealed() const { return m_sealed; } ///< how often it stood on an approval
    [[nodiscard]] int lent() const { return m_lent; }     ///< how many steps were taken in a lent role

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
        QCOMPARE(m_data.desk->exports().leave(m_draft).has_value(), isApproved);
        if (upTo(20) == 0) {
            const auto exported = m_data.desk->exports().exportPackage(m_draft, m_data.folder.filePath(u"a.tsb"_qs));
            QCOMPARE(exported.has_value(), isApproved);
        }
        // Whoever has a key has signed, and where that is wanted nobody else has approved.
        const auto &lent = open.approval->delegation;
        const bool isVouched = !lent || m_keys.contains(lent->from);
        QCOMPARE(open.signature, !m_keys.contains(open.approval->person) ? SignatureState::Unsigned
                                 : isVouched                             ? SignatureState::Signed
                                                                         : SignatureState::RoleNotVouched);
        QVERIFY(m_profile.signatures == SignatureRule::Optional || open.signature == SignatureState::Signed);
    }

    /// The orders of the ledger are the takedowns and corrections of the log, one for one, each about the revision that
    /// the step made, which is there; what was only asked for moved nothing.
    void lookAtLedger()
    {
        QList<AuditEntry> steps = m_data.desk->history().log(m_draft).value();
        steps.removeIf([](const AuditEntry &entry) {
            const auto action = actionFromId(entry.action);
            return !action || !goesIntoLedger(*action);
        });
        QList<LedgerEntry> orders = m_data.desk->ledger().of(m_draft).value();
        orders.removeIf([](const LedgerEntry &entry) { return entry.state != EntryState::Ordered; });
        std::sort(orders.begin(), orders.end(), [](const auto &a, const auto &b) { return a.decided < b.decided; });
        QCOMPARE(orders.size(), steps.size());
        for (qsizetype i = 0; i < orders.size(); ++i) {
            QCOMPARE(actionId(orders[i].action), steps[i].action);
            QCOMPARE(orders[i].revision, steps[i].revision);
            QCOMPARE(orders[i].decider, steps[i].person);
            QVERIFY(m_data.desk->history().revision(m_draft, orders[i].revision.value).has_value());
        }
        const bool isDown = m_data.desk->drafts().open(m_draft)->state == State::Removed;
        QCOMPARE(isDown, !orders.isEmpty() && orders.last().action == Action::TakeDown);
    }

    [[nodiscard]] int ordered() const { return m_ordered; }

private:
    static inline const QStringList sayWhy{u"wrong-state"_qs,
                                           u"wrong-role"_qs,
                                           u"own-copy"_qs,
                                           u"delegators-copy"_qs,
                                           u"not-author"_qs,
                                           u"reason-missing"_qs,
                                           u"key-locked"_qs,
                                           u"other-key"_qs,
                                           u"fields-missing"_qs,
                                           u"code-missing"_qs,
                                           u"pairs-missing"_qs,
                                           u"signature-required"_qs,
                                           u"signature-role-not-vouched"_qs,
                                           QString()};

    /// Anybody lends anybody any of their roles, or takes back what they lent.
    void lendOrTakeBack()
    {
        const auto people = m_data.desk->people().list().value();
        const auto all = m_data.desk->delegations().list().value();
        if (upTo(4) == 0 && !all.isEmpty()) {
            const KnownDelegation &one = all.at(upTo(static_cast<int>(all.size())));
            const QString why = refusal(m_data.desk->delegations().withdraw(one.number, one.delegation.from));
            QVERIFY2(why.isEmpty() || why == u"refused delegation-over", qPrintable(why));
            return;
        }
        const Person &from = people.at(upTo(static_cast<int>(people.size())));
        const Person &to = people.at(upTo(static_cast<int>(people.size())));
        const QDate first = m_data.time.toLocalTime().date().addDays(upTo(2));
        DelegationWish wish{from.name,
                            to.name,
                            from.roles.at(upTo(static_cast<int>(from.roles.size()))),
                            first,
                            first.addDays(upTo(3)),
                            u"Đi công tác"_qs};
        if (const auto key = m_keys.constFind(from.name); key != m_keys.cend())
            wish.key = *key;
        static const QStringList whys{QString(), u"refused delegation-self"_qs, u"refused delegation-needless"_qs,
                                      u"refused delegation-administrator"_qs, u"refused delegation-past"_qs};
        const QString why = refusal(m_data.desk->delegations().give(wish));
        QVERIFY2(whys.contains(why), qPrintable(why));
    }

    /// Whoever took it had the role, or had it of somebody who lent it and had it; nobody approved so what they or that
    /// person wrote; and the text had what the table asks.
    void lookAtStep(const StepRequest &step, State before, const StepDone &done)
    {
        const Transition *row = transitionOf(step.action, before, m_profile);
        QVERIFY(row);
        const OpenDraft open = m_data.desk->drafts().open(m_draft).value();
        const QString name = step.person.isEmpty() ? open.author : step.person;
        const Person person = m_data.desk->people().find(name).value();
        const bool hasItself = Person{name, person.roles}.hasAnyOf(row->roles);
        QCOMPARE(done.lentBy.isEmpty(), hasItself);
        QCOMPARE(missingFields(open.text.article, row->fields), QStringList());
        const AuditEntry entry = m_data.desk->history().log(m_draft).value().last();
        QCOMPARE(entry.actingFor.isEmpty(), hasItself);
        if (hasItself)
            return;
        ++m_lent;
        const LentRole lent = lentRoleFrom(entry.actingFor).value();
        QCOMPARE(lent.from, done.lentBy);
        QVERIFY(row->roles.contains(lent.role) && lent.role != Role::QuanTri);
        QVERIFY(m_data.desk->people().find(lent.from)->roles.contains(lent.role));
        const auto all = m_data.desk->delegations().list().value();
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const KnownDelegation &known) {
            return known.delegation.to == name && known.delegation.from == lent.from
                   && known.delegation.role == lent.role && counts(known, done.revision.time);
        }));
        QVERIFY(step.action != Action::Approve || (open.author != name && open.author != lent.from));
    }

    /// Mostly the right one; sometimes none, or somebody else's.
    std::optional<SigningKey> anyKey(const QString &person)
    {
        const int chance = upTo(8);
        if (chance == 0)
            return {};
        const auto own =
            m_keys.constFind(chance == 1 ? m_keys.keys().at(upTo(static_cast<int>(m_keys.size()))) : person);
        return own == m_keys.constEnd() ? std::nullopt : std::optional(*own);
    }

    StepRequest anyStep()
    {
        const Role role = allRoles().at(upTo(static_cast<int>(allRoles().size())));
        return {m_draft, allActions().at(upTo(static_cast<int>(allActions().size()))),
                upTo(3) == 0 ? QString() : roleId(role), upTo(2) == 0 ? QString() : u"Lý do"_qs};
    }

    /// Mostly who has the highest role; sometimes somebody to whom one is lent.
    QString whoMay(const Transition &row)
    {
        if (upTo(3) == 0) {
            const QList<Person> people = m_data.desk->people().list().value();
            for (const Person &person : people) {
                if (person.hasAnyOf(row.roles) && !Person{person.name, person.roles}.hasAnyOf(row.roles))
                    return person.name;
            }
        }
        return roleId(row.roles.last());
    }

    StepRequest stepThatIsRight()
    {
        const State state = m_data.desk->drafts().open(m_draft)->state;
        QList<Transition> rows = m_profile.transitions;
        rows.removeIf([state](const Transition &row) { return !row.from.contains(state); });
        if (rows.isEmpty())
            return anyStep();
        const auto onward = std::find_if(rows.begin(), rows.end(), [state](const Transition &row) {
            return QList{Action::Submit, Action::TakeUp, Action::Forward, Action::MarkPublished}.contains(row.action)
                   || (row.action == Action::Approve && !restsOnApproval(state));
        });
        const Transition &row =
            onward != rows.end() && upTo(4) > 0 ? *onward : rows.at(upTo(static_cast<int>(rows.size())));
        const QString person = row.whose == Whose::OwnOnly ? QString() : whoMay(row);
        return {m_draft, row.action, person, u"Lý do"_qs};
    }

    int upTo(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }

    DeskFolder &m_data;
    const WorkflowProfile &m_profile;
    const Keys &m_keys;
    int m_sealed = 0;
    int m_ordered = 0;
    int m_lent = 0;
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
        QTest::addColumn<QByteArray>("profile");
        for (const QString &id : builtInProfiles())
            QTest::newRow(qPrintable(id)) << builtInProfile(id);
        QTest::newRow("signatures wanted")
            << builtInProfile(u"full-chain"_qs).replace("\"steps\"", "\"signatures\": \"required\", \"steps\"");
    }

    void nothingIsCalledApprovedThatWasNot()
    {
        QFETCH(QByteArray, profile);
        Seen seen;
        for (int done = 0; done < sequences() && !QTest::currentTestFailed(); done += together)
            tryInOneNewsroom(profile, done, std::min(together, sequences() - done), seen);
        // The law was put to the test.
        QVERIFY2(seen.sealed > sequences(), qPrintable(QString::number(seen.sealed)));
        QVERIFY2(seen.lent > sequences() / 10, qPrintable(QString::number(seen.lent)));
        QVERIFY2(seen.ordered > sequences() / 20, qPrintable(QString::number(seen.ordered)));
    }

private:
    /// How often something was so.
    struct Seen
    {
        int sealed = 0;
        int ordered = 0;
        int lent = 0;
    };
    static constexpr int together = 50; ///< sequences in one newsroom, in which what people lend piles up

    /// A newsroom in which each role is somebody's, and three of them have keys.
    static Keys furnish(DeskFolder &data, const QByteArray &profile)
    {
        Keys keys;
        bool works = data.desk->workflow().useProfile(profile).has_value();
        // Who writes the articles has a role to lend with which they could be approved.
        works &= data.desk->people().setRoles(u"Người viết"_qs, {Role::Pv, Role::TruongBan, Role::Tkts}).has_value();
        for (const Role role : allRoles())
            works &= data.desk->people().add(roleId(role), {role}).has_value();
        for (const Role role : {Role::QuanTri, Role::Tkts, Role::Tbt}) {
            keys.insert(roleId(role), SigningKey::random());
            works &= data.desk->keys().give(roleId(role), *keys.constFind(roleId(role))).has_value();
        }
        if (!works || !data.desk->keys().signRoster(*keys.constFind(roleId(Role::QuanTri))))
            qFatal("newsroom");
        return keys;
    }

    static void tryInOneNewsroom(const QByteArray &profile, int before, int count, Seen &seen)
    {
        DeskFolder data;
        const Keys keys = furnish(data, profile);
        const WorkflowProfile used = data.desk->workflow().profile().value();
        for (int seed = before + 1; seed <= before + count; ++seed) {
            RandomNewsroom newsroom(data, used, keys, static_cast<quint32>(seed));
            for (int steps = 0; steps < 30; ++steps) {
                newsroom.act();
                newsroom.look();
                newsroom.lookAtLedger();
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"seed %1"_qs.arg(seed)));
            }
            seen.sealed += newsroom.sealed();
            seen.ordered += newsroom.ordered();
            seen.lent += newsroom.lent();
        }
        QVERIFY(!data.desk->history().verifyAudit().value());
    }
};

QTEST_GUILESS_MAIN(TestWorkflowLaws)
#include "test_workflow_laws.moc"
