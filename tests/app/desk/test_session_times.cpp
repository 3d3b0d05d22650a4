#include "app/desk/draft_session.h"
#include "tests/app/desk/desk_fixture.h"

#include <QSemaphore>
#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;
using namespace toasoan::testing;

// The true intervals of a session, held by a clock that the test moves: hours pass in a second, and no machine is too
// slow. What the disk takes counts as no time at all, except where a test holds it.

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

/// Time that goes on when it is told to.
class FakeClock
{
public:
    qint64 now = 0; ///< milliseconds

    [[nodiscard]] MakeOneShot timers()
    {
        return [this](int milliseconds, std::function<void()> due) {
            return std::make_unique<Timer>(*this, milliseconds, std::move(due));
        };
    }

    /// The time at which the next timer is due; nothing when none runs.
    [[nodiscard]] std::optional<qint64> next() const
    {
        std::optional<qint64> soonest;
        for (const Timer *timer : m_running)
            soonest = std::min(timer->dueAt, soonest.value_or(timer->dueAt));
        return soonest;
    }

    /// One timer that is due now goes off; false when there is none.
    bool ring()
    {
        const auto due = std::find_if(m_running.begin(), m_running.end(),
                                      [this](const Timer *timer) { return timer->dueAt <= now; });
        if (due == m_running.end())
            return false;
        Timer *timer = *due;
        timer->stop();
        timer->due();
        return true;
    }

private:
    struct Timer : OneShot
    {
        Timer(FakeClock &ofClock, int ms, std::function<void()> work)
            : clock(ofClock), milliseconds(ms), due(std::move(work))
        {}
        ~Timer() override { stop(); }
        Q_DISABLE_COPY_MOVE(Timer)

        void start() override
        {
            stop();
            dueAt = clock.now + milliseconds;
            clock.m_running.append(this);
        }
        void stop() override { clock.m_running.removeAll(this); }
        [[nodiscard]] bool isActive() const override { return clock.m_running.contains(this); }

        FakeClock &clock;
        int milliseconds;
        qint64 dueAt = 0;
        std::function<void()> due;
    };

    QList<Timer *> m_running;
};

/// A draft that somebody works on, with time of its own.
struct Work
{
    DeskFolder data;
    DraftId draft = data.create(articleWith(u"Tít"_qs, {}));
    FakeClock clock;
    StorageThread storage{DeskOptions{data.folder.path(), Access::ReadWrite, systemClock(), u"Người viết"_qs, {}}};
    std::unique_ptr<DraftSession> session;
    QList<qint64> typed;         ///< when each letter was
    QList<qint64> revisedAt;     ///< when each revision was made
    QList<qint64> revisedLetter; ///< and how many letters there were
    QSemaphore held;
    bool isHeld = false;

    Work()
    {
        SessionTimes times;
        times.timers = clock.timers();
        session = std::make_unique<DraftSession>(storage, data.desk->drafts().open(draft).value(), times);
        QObject::connect(session.get(), &DraftSession::revisionSaved, session.get(), [this] {
            revisedAt.append(clock.now);
            revisedLetter.append(typed.size());
        });
    }
    ~Work()
    {
        letGo();
        session.reset();
    }
    Q_DISABLE_COPY_MOVE(Work)

    void type()
    {
        typed.append(clock.now);
        session->setContent(articleWith(u"Tít"_qs, QString(typed.size(), u'x')), {});
    }

    /// The disk does nothing from now on.
    void hold()
    {
        isHeld = true;
        storage.ask(
            session.get(),
            [this](Desk &) -> Outcome {
                held.acquire();
                return {};
            },
            [](const Outcome &) {});
    }

    void letGo()
    {
        if (std::exchange(isHeld, false))
            held.release();
        settle();
    }

    /// All that was asked of the disk has been done and answered, and what that led to.
    void settle()
    {
        if (isHeld)
            return;
        do {
            bool answered = false;
            storage.ask(
                session.get(), [](Desk &) -> Outcome { return {}; }, [&answered](const Outcome &) { answered = true; });
            while (!answered)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        } while (session->saveState() == SaveState::Saving);
    }

    /// Time goes on; `looks` is called wherever something may have happened.
    template<typename Look>
    void pass(qint64 milliseconds, Look look)
    {
        const qint64 end = clock.now + milliseconds;
        for (;;) {
            const auto next = clock.next();
            if (!next || *next > end)
                break;
            clock.now = std::max(clock.now, *next);
            look(); // just before: the longest that anything has waited
            while (clock.ring())
                settle();
        }
        clock.now = end;
        look();
    }

    [[nodiscard]] qsizetype lettersOnDisk() const
    {
        const Article article = data.desk->drafts().open(draft).value().text.article;
        return article.body.isEmpty() ? 0 : plainText(std::get<Paragraph>(article.body.first().content).text).size();
    }

    /// How long the oldest letter that is on no disk has been waiting.
    [[nodiscard]] qint64 oldestUnsafe() const
    {
        const qsizetype safe = lettersOnDisk();
        return safe < typed.size() ? clock.now - typed.at(safe) : 0;
    }
    /// And the oldest one that is in no revision.
    [[nodiscard]] qint64 oldestUnrevised() const
    {
        const qint64 revised = revisedLetter.isEmpty() ? 0 : revisedLetter.last();
        return revised < typed.size() ? clock.now - typed.at(revised) : 0;
    }
};

/// Milliseconds until the next key: within a burst, between bursts, or after a walk.
qint64 untilNextKey()
{
    switch (*rc::gen::inRange(0, 12)) {
    case 0:
        return *rc::gen::inRange<qint64>(0, 10 * minute);
    case 1:
    case 2:
        return *rc::gen::inRange<qint64>(300, 5 * second);
    default:
        return *rc::gen::inRange<qint64>(10, 400);
    }
}

} // namespace

class TestSessionTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedIsOlderThanASecondWithoutBeingOnTheDisk()
    {
        QVERIFY(rc::check([] {
            Work work;
            const auto look = [&work] { RC_ASSERT(work.oldestUnsafe() <= second); };
            for (int i = *rc::gen::inRange(1, 60); i > 0; --i) {
                work.type();
                work.pass(untilNextKey(), look);
            }
            work.pass(second, look);
            RC_ASSERT(work.lettersOnDisk() == work.typed.size());
        }));
    }

    void norWhereTheDiskTakesItsTime()
    {
        QVERIFY(rc::check([] {
            Work work;
            const auto look = [&work] { RC_ASSERT(work.isHeld || work.oldestUnsafe() <= second); };
            for (int i = *rc::gen::inRange(1, 20); i > 0; --i) {
                work.type();
                work.pass(*rc::gen::inRange<qint64>(10, 700), look);
                if (*rc::gen::inRange(0, 3) != 0)
                    continue;
                work.hold();
                work.type();
                work.pass(*rc::gen::inRange<qint64>(10, 400), look);
                work.type();
                work.letGo();
                look();
            }
        }));
    }

    void revisionsComeEveryFiveMinutesOfWorkAndNoSooner()
    {
        QVERIFY(rc::check([] {
            Work work;
            const auto look = [&work] { RC_ASSERT(work.oldestUnrevised() <= 5 * minute); };
            for (int i = *rc::gen::inRange(1, 60); i > 0; --i) {
                work.type();
                work.pass(untilNextKey() * *rc::gen::element(1, 20), look);
            }
            for (qsizetype i = 1; i < work.revisedAt.size(); ++i)
                RC_ASSERT(work.revisedAt.at(i) - work.revisedAt.at(i - 1) >= 5 * minute);
            const qsizetype made = work.data.desk->history().revisions(work.draft).value().size();
            RC_ASSERT(made == 1 + work.revisedAt.size()); // and by nobody else
        }));
    }

    void aRevisionThatIsAskedForComesAtOnceAndBeginsTheFiveMinutesAnew()
    {
        Work work;
        work.type();
        work.pass(4 * minute, [] {});
        work.session->save(u"saved"_qs);
        work.settle();
        QCOMPARE(work.revisedAt, QList<qint64>{4 * minute});
        work.type();
        work.pass(4 * minute, [] {});
        QCOMPARE(work.revisedAt.size(), 1);
        work.pass(minute, [] {});
        QCOMPARE(work.revisedAt, (QList<qint64>{4 * minute, 9 * minute}));
        work.pass(60 * minute, [] {});
        QCOMPARE(work.revisedAt.size(), 2);
    }

    void leavingMakesARevisionOfWhatIsNewAtOnce()
    {
        Work work;
        work.type();
        bool isClosed = false;
        QObject::connect(work.session.get(), &DraftSession::closed, work.session.get(), [&] { isClosed = true; });
        work.session->close();
        work.settle();
        QVERIFY(isClosed);
        QCOMPARE(work.revisedAt, QList<qint64>{0});
        QCOMPARE(work.data.desk->history().revisions(work.draft).value().first().reason, u"closed"_qs);
    }
};

QTEST_GUILESS_MAIN(TestSessionTimes)
#include "test_session_times.moc"
