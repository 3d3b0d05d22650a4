#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/desk/draft_session.h"
#include "app/desk/folder_seal.h"
#include "app/desk/second_place.h"
#include "tests/app/desk/desk_fixture.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const SessionTimes soon{1, 60 * 60 * 1000, 1};

Article text(const QString &paragraph)
{
    return articleWith(QStringLiteral("Tít"), paragraph);
}

/// A draft that is open in a session, on a storage thread of its own.
struct OpenSession
{
    DeskFolder data;
    DraftId draft = data.create(text(QStringLiteral("A")));
    std::unique_ptr<StorageThread> storage = std::make_unique<StorageThread>(
        DeskOptions{data.folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người viết")});
    std::unique_ptr<DraftSession> session;

    explicit OpenSession(SessionTimes times = soon)
    {
        session = std::make_unique<DraftSession>(*storage, data.desk->drafts().open(draft).value(), times);
    }

    [[nodiscard]] CurrentText stored() const { return data.desk->drafts().open(draft).value().text; }
    [[nodiscard]] qsizetype revisions() const { return data.desk->history().revisions(draft).value().size(); }
    void type(const QString &paragraph) const { session->setContent(text(paragraph), {}); }

    /// The storage thread waits here until `gate` opens: what is asked of it meanwhile is under way.
    void hold(QSemaphore &gate) const
    {
        storage->ask(
            session.get(),
            [&gate](Desk &) -> Outcome {
                gate.acquire();
                return {};
            },
            [](const Outcome &) {});
    }
    /// Opens the gate and waits for all that was asked so far, while no answer reaches the session: as when the
    /// program ends.
    void finishUnheard(QSemaphore &gate) const
    {
        QSemaphore finished;
        storage->ask(
            session.get(),
            [&finished](Desk &) -> Outcome {
                finished.release();
                return {};
            },
            [](const Outcome &) {});
        gate.release();
        finished.acquire();
    }
};

} // namespace

class TestDraftSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsJournalledByItself()
    {
        OpenSession open;
        QCOMPARE(open.session->saveState(), SaveState::Saved);
        open.type(QStringLiteral("AB"));
        QCOMPARE(open.session->saveState(), SaveState::Dirty);
        QTRY_COMPARE(open.session->saveState(), SaveState::Saved);
        QVERIFY(open.session->savedAt().isValid());
        QCOMPARE(open.stored().article, text(QStringLiteral("AB")));
        QCOMPARE(open.stored().from, RecoveredFrom::Journal);
        QCOMPARE(open.revisions(), 1);
    }

    void typingOnDoesNotPutTheJournalOff()
    {
        OpenSession open(SessionTimes{20, 60 * 60 * 1000, 1});
        QSignalSpy changes(open.session.get(), &DraftSession::saveStateChanged);
        int typed = 0;
        QTimer typist;
        connect(&typist, &QTimer::timeout, this, [&] { open.type(QStringLiteral("A%1").arg(++typed)); });
        typist.start(0);
        QTRY_VERIFY(open.stored().from == RecoveredFrom::Journal);
        QVERIFY(typist.isActive());
        typist.stop();
        QTRY_COMPARE(open.session->saveState(), SaveState::Saved);
        QCOMPARE(open.stored().article, text(QStringLiteral("A%1").arg(typed)));
    }

    void ctrlSMakesARevision()
    {
        OpenSession open;
        QSignalSpy saved(open.session.get(), &DraftSession::revisionSaved);
        open.type(QStringLiteral("AB"));
        open.session->save(QStringLiteral("saved"));
        QVERIFY(saved.wait());
        QCOMPARE(open.session->saveState(), SaveState::Saved);
        QCOMPARE(open.stored().from, RecoveredFrom::Head);
        QCOMPARE(open.session->base(), open.stored().base);
        QCOMPARE(open.revisions(), 2);
    }

    void afterSomeTimeOfWorkARevisionIsMade()
    {
        OpenSession open(SessionTimes{1, 5, 1});
        QSignalSpy saved(open.session.get(), &DraftSession::revisionSaved);
        open.type(QStringLiteral("AB"));
        QVERIFY(saved.wait());
        QCOMPARE(saved.first().first().value<Revision>().reason, QStringLiteral("auto"));
    }

    void closingSavesARevisionOnlyWhenThereIsSomethingNew()
    {
        OpenSession open;
        QSignalSpy closed(open.session.get(), &DraftSession::closed);
        open.session->close();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(open.revisions(), 1);
        open.type(QStringLiteral("AB"));
        open.session->close();
        QVERIFY(closed.wait());
        QCOMPARE(open.revisions(), 2);
        QCOMPARE(open.stored().from, RecoveredFrom::Head);
    }

    void aSessionThatIsJustDroppedLosesNothing()
    {
        OpenSession open(SessionTimes{60 * 60 * 1000, 60 * 60 * 1000, 1});
        open.type(QStringLiteral("AB"));
        open.session.reset();
        open.storage.reset();
        QCOMPARE(open.stored().article, text(QStringLiteral("AB")));
    }

    void closingLosesNothingWhileAWriteIsUnderWay_data()
    {
        QTest::addColumn<bool>("asRevision");
        QTest::newRow("journal") << false;
        QTest::newRow("revision") << true;
    }
    void closingLosesNothingWhileAWriteIsUnderWay()
    {
        QFETCH(bool, asRevision);
        OpenSession open(SessionTimes{60 * 60 * 1000, 60 * 60 * 1000, 1});
        QSemaphore gate;
        open.hold(gate);
        open.type(QStringLiteral("AB"));
        if (asRevision)
            open.session->save(QStringLiteral("saved"));
        else
            open.session->flush();
        open.type(QStringLiteral("ABC"));
        QSignalSpy closed(open.session.get(), &DraftSession::closed);
        open.session->close();
        open.finishUnheard(gate);
        QCOMPARE(open.stored().article, text(QStringLiteral("ABC")));
        QCOMPARE(open.stored().base, open.data.desk->drafts().open(open.draft).value().head);

        QVERIFY(closed.wait()); // with somebody there to hear, it is a revision as ever
        QCOMPARE(open.stored().from, RecoveredFrom::Head);
        QCOMPARE(open.stored().article, text(QStringLiteral("ABC")));
        QCOMPARE(open.revisions(), asRevision ? 3 : 2);
    }

    void whatIsAskedAfterAFlushSeesTheTextAsItIs()
    {
        OpenSession open(SessionTimes{60 * 60 * 1000, 60 * 60 * 1000, 1});
        open.type(QStringLiteral("AB"));
        open.session->flush();
        Article seen;
        const auto read = [id = open.draft](Desk &desk) { return desk.drafts().open(id); };
        open.storage->ask(this, read, [&seen](const Result<OpenDraft> &draft) { seen = draft->text.article; });
        QTRY_COMPARE(seen, text(QStringLiteral("AB")));
        QTRY_COMPARE(open.session->saveState(), SaveState::Saved);
    }

    void whatWasRecoveredBecomesARevisionOnClosing()
    {
        DeskFolder data;
        const DraftId draft = data.create(text(QStringLiteral("A")));
        QVERIFY(data.desk->drafts().journal({draft, text(QStringLiteral("AB")), {}, {}, JournalFate::Superseded}));
        StorageThread storage(data.options());
        DraftSession session(storage, data.desk->drafts().open(draft).value());
        QCOMPARE(session.saveState(), SaveState::Saved);
        QSignalSpy closed(&session, &DraftSession::closed);
        session.close();
        QVERIFY(closed.wait());
        QCOMPARE(data.desk->history().revisions(draft).value().size(), 2);
        QCOMPARE(data.desk->drafts().open(draft).value().text.from, RecoveredFrom::Head);
    }

    void aFailedSaveIsNeverShownAsSaved()
    {
        OpenSession open;
        OpenDraft gone = open.data.desk->drafts().open(open.draft).value();
        gone.id = {QStringLiteral("none")};
        DraftSession session(*open.storage, gone, soon);
        QList<SaveState> seen;
        connect(&session, &DraftSession::saveStateChanged, this, [&] { seen.append(session.saveState()); });
        session.setContent(text(QStringLiteral("AB")), {});
        QTRY_COMPARE(session.saveState(), SaveState::Failed);
        QCOMPARE(session.saveError()->code, ErrorCode::NotFound);
        QTRY_VERIFY(seen.count(SaveState::Failed) > 2); // it tries again by itself
        QVERIFY(!seen.contains(SaveState::Saved));
        QVERIFY(!session.savedAt().isValid());
        QSignalSpy failed(&session, &DraftSession::closeFailed);
        session.close();
        QVERIFY(failed.wait());
    }

    void aTextThatCannotBeSavedLiesInASecondPlaceUntilItCan()
    {
        const QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        OpenSession open;
        const QString folder = open.data.folder.path();
        bool isOpen = false; // a database with a foreign trigger is not opened at all
        open.storage->ask(
            this, [](Desk &desk) { return desk.drafts().total(); }, [&](const Result<qint64> &) { isOpen = true; });
        QTRY_VERIFY(isOpen);
        QVERIFY(tamper(folder, QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN "
                                              "SELECT RAISE(FAIL, 'full'); END")));
        open.type(QStringLiteral("AB"));
        QTRY_VERIFY(!open.session->copyPath().isEmpty());
        QCOMPARE(open.session->saveState() == SaveState::Saved, false);
        const QString path = open.session->copyPath();
        QVERIFY(!path.startsWith(folder));
        QCOMPARE(articleFromJson(readFile(path, 100000).value()).value(), text(QStringLiteral("AB")));
        open.type(QStringLiteral("ABC"));
        QTRY_COMPARE(articleFromJson(readFile(path, 100000).value()).value(), text(QStringLiteral("ABC")));

        QVERIFY(tamper(folder, QStringLiteral("DROP TRIGGER full")));
        QTRY_COMPARE(open.session->saveState(), SaveState::Saved);
        QTRY_VERIFY(!QFile::exists(path));
        QVERIFY(open.session->copyPath().isEmpty());
        QVERIFY(keptCopies(secondPlaces(folder)).isEmpty());
    }

    void aSealedFoldersTextLiesNowhereElse()
    {
        const QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        DeskFolder data;
        const DraftId draft = data.create(text(QStringLiteral("A")));
        data.desk.reset();
        const QString passphrase = QStringLiteral("mật khẩu đủ dài");
        QVERIFY(sealFolder(data.folder.path(), passphrase));
        DeskOptions options = data.options();
        options.secret = passphrase;
        OpenDraft gone = Desk::open(options).value()->drafts().open(draft).value();
        gone.id = {QStringLiteral("none")};
        StorageThread storage(options);
        DraftSession session(storage, gone, soon);
        session.setContent(text(QStringLiteral("AB")), {});
        QTRY_COMPARE(session.saveState(), SaveState::Failed);
        QSignalSpy changes(&session, &DraftSession::saveStateChanged);
        QTRY_VERIFY(changes.size() > 4); // it went on failing
        QVERIFY(session.copyPath().isEmpty());
        QVERIFY(keptCopies(secondPlaces(data.folder.path())).isEmpty());
    }

    void typingIsJournalledWithinASecondAndAVersionMadeWithinFiveMinutes()
    {
        constexpr int burst = 100; // what the editor gathers before it hands a snapshot over, and more
        const SessionTimes times;
        QVERIFY(times.journal + burst < 1000);
        QVERIFY(times.revision <= 5 * 60 * 1000);
    }

    void aDeskThatCannotBeOpenedIsAFailedSave()
    {
        DeskFolder data;
        const OpenDraft draft = data.desk->drafts().open(data.create({})).value();
        QFile file(data.folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        StorageThread storage({file.fileName() + u"/x"_qs, Access::ReadWrite, systemClock(), {}});
        std::optional<Error> error;
        storage.whenOpen(this, [&error](const Outcome &outcome) { error = outcome.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, ErrorCode::Io);
        DraftSession session(storage, draft, soon);
        session.setContent(text(QStringLiteral("AB")), {});
        QTRY_COMPARE(session.saveState(), SaveState::Failed);
    }

    void aStepIsTakenOnTheTextAsItIs()
    {
        OpenSession open(SessionTimes{60 * 60 * 1000, 60 * 60 * 1000, 1});
        open.type(QStringLiteral("AB"));
        std::optional<Result<StepDone>> done;
        open.session->takeStep({open.draft, Action::Submit, {}, {}}, [&done](const auto &answer) { done = answer; });
        QTRY_VERIFY(done.has_value());
        QCOMPARE((*done)->state, State::Submitted);
        QCOMPARE(open.session->base(), (*done)->revision.id);
        QCOMPARE(open.session->saveState(), SaveState::Saved);
        QCOMPARE(open.stored().article, text(QStringLiteral("AB")));
        QCOMPARE(open.revisions(), 2);

        open.session->takeStep({open.draft, Action::Submit, {}, {}}, [&done](const auto &answer) { done = answer; });
        QTRY_VERIFY(!done->has_value());
        QCOMPARE(done->error().detail, QStringLiteral("wrong-state"));
        QTRY_COMPARE(open.session->saveState(), SaveState::Saved);
    }

    void wordsTypedWhileSavingFollow()
    {
        OpenSession open;
        QSignalSpy saved(open.session.get(), &DraftSession::revisionSaved);
        open.type(QStringLiteral("AB"));
        open.session->save(QStringLiteral("saved"));
        open.type(QStringLiteral("ABC"));
        QVERIFY(saved.wait());
        QTRY_COMPARE(open.session->saveState(), SaveState::Saved);
        QCOMPARE(open.stored().article, text(QStringLiteral("ABC")));
        QCOMPARE(open.stored().base, open.session->base());
    }
};

QTEST_GUILESS_MAIN(TestDraftSession)
#include "test_draft_session.moc"
