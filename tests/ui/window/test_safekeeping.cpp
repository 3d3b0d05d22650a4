#include "tests/app/desk/desk_fixture.h"
#include "tests/ui/window/open_window.h"
#include "ui/settings/backup_page.h"
#include "ui/window/safekeeping.h"
#include "ui/window/work_watch.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

struct Desktop : OpenWindow
{
    using OpenWindow::OpenWindow;
    [[nodiscard]] QString headline() const { return window.article().article().headline; }
    void press(const QString &action) const
    {
        for (QPushButton *button : window.messages().findChildren<QPushButton *>()) {
            if (button->text() == action)
                button->click();
        }
    }
    [[nodiscard]] bool backUp()
    {
        QSignalSpy finished(&window.safekeeping().keeper(), &BackupKeeper::finished);
        window.safekeeping().keeper().backUpNow();
        return !finished.isEmpty() || finished.wait(patience);
    }
};

/// A folder with two drafts, the one named "Hai" changed last.
void fill(DeskFolder &data)
{
    (void)data.create(articleWith(u"Một"_qs, u"A"_qs));
    (void)data.create(articleWith(u"Hai"_qs, u"B"_qs));
    data.desk.reset();
}

} // namespace

class TestSafekeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerVersionsFolderIsShownAndNotWritten()
    {
        DeskFolder data;
        fill(data);
        QVERIFY(tamper(data.folder.path(), u"PRAGMA user_version = 1000"_qs));
        Desktop desktop(data.folder.path());
        QCOMPARE(desktop.headline(), u"Hai"_qs);
        QVERIFY(desktop.message().contains(u"newer version"_qs));
        ArticleEditor &editor = desktop.window.editor();
        const QString before = editor.toPlainText();
        editor.setFocus();
        QTest::keyClicks(&editor, u"chu"_qs);
        for (const Command command : {Command::Paste, Command::Bold, Command::InsertDivider, Command::CrossHead})
            desktop.window.run(command);
        QCOMPARE(editor.toPlainText(), before);
        QVERIFY(!desktop.window.article().session()->saveError());
        QSignalSpy closed(&desktop.window, &MainWindow::closed);
        desktop.window.close();
        QVERIFY(!closed.isEmpty() || closed.wait(patience));
    }

    void howFarAnOlderFolderIsCarriedOverIsSaidAndItMayBeGivenUp()
    {
        DeskFolder data;
        fill(data);
        Desktop desktop(data.folder.path());
        WorkWatch opening;
        const Progress progress = opening.progress();
        desktop.window.watchOpening(opening);
        QVERIFY(progress(40, 100));
        QVERIFY(QTest::qWaitFor([&] { return desktop.message().contains(u"older version"_qs); }, patience));
        opening.giveUp();
        QVERIFY(!progress(41, 100));
    }

    void aDamagedDatabaseIsMendedAtTheStart()
    {
        DeskFolder data;
        fill(data);
        QFile file(databasePath(data.folder.path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(100, 'x')) == 100);
        file.close();
        Desktop desktop(data.folder.path());
        QCOMPARE(desktop.headline(), u"Hai"_qs);
        QVERIFY2(desktop.message().contains(u"damaged"_qs), qPrintable(desktop.message()));
        const QStringList kept = QDir(data.folder.path()).entryList({u"toasoan.sqlite.damaged-*"_qs}, QDir::Files);
        QVERIFY(!kept.isEmpty());
        QVERIFY(desktop.message().contains(kept.first()));
    }

    void aHurtDraftIsNamedAndMendedFromTheBackup()
    {
        DeskFolder data;
        fill(data);
        Desktop desktop(data.folder.path());
        QVERIFY(desktop.backUp());
        const auto rows = [&] {
            QList<DraftRow> list;
            bool isThere = false;
            desktop.storage.ask(
                &desktop.window, [](Desk &desk) { return desk.drafts().list({}); },
                [&](const Result<QList<DraftRow>> &found) {
                    list = found.value();
                    isThere = true;
                });
            (void)QTest::qWaitFor([&] { return isThere; }, patience);
            return list;
        }();
        QVERIFY(tamper(data.folder.path(), u"UPDATE contents SET bytes = x'7b7d' WHERE hash = (SELECT content FROM "
                                           u"drafts WHERE headline = 'Một')"_qs));
        const auto hurt =
            std::find_if(rows.begin(), rows.end(), [](const DraftRow &row) { return row.headline == u"Một"; });
        desktop.window.openDraft(hurt->id);
        QVERIFY(QTest::qWaitFor([&] { return desktop.message().contains(u"“Một” is damaged"_qs); }, patience));
        QCOMPARE(desktop.headline(), u"Hai"_qs); // what is sound stays open
        desktop.press(u"Mend"_qs);
        QVERIFY(QTest::qWaitFor([&] { return desktop.message().contains(u"draft(s) open"_qs); }, patience));
        desktop.window.openDraft(hurt->id);
        QVERIFY(QTest::qWaitFor([&] { return desktop.headline() == u"Một"; }, patience));
    }

    void goingBackToABackupShowsWhatWasThen()
    {
        DeskFolder data;
        fill(data);
        Desktop desktop(data.folder.path());
        QVERIFY(desktop.backUp());
        const QString file = backupsIn(ownBackups(data.folder.path())).first().file;
        desktop.window.editor().setFocus();
        QTest::keyClicks(&desktop.window.editor(), u"sau khi sao luu "_qs);
        QVERIFY(desktop.window.editor().toPlainText().contains(u"sau khi sao luu"_qs));
        desktop.window.safekeeping().restore(file);
        QVERIFY(QTest::qWaitFor([&] { return desktop.message().contains(u"Restored"_qs); }, patience));
        QCOMPARE(desktop.headline(), u"Hai"_qs);
        const QStringList kept = QDir(data.folder.path()).entryList({u"*.before-restore-*"_qs}, QDir::Files);
        QVERIFY(!kept.isEmpty());
        const auto before = Store::openCopy(data.folder.filePath(kept.first())); // and holds the last key
        QVERIFY(before.has_value());
        QByteArray texts;
        const QList<DraftRecord> drafts = (*before)->drafts().list({}).value();
        for (const DraftRecord &draft : drafts) {
            const Revision head = (*before)->revisions().find(draft.id, draft.head).value();
            texts += (*before)->revisions().text(head).value().article;
        }
        QVERIFY(texts.contains("sau khi sao luu"));
    }

    void goingBackIsGivenUpAndTheSameDraftIsOpenAgain()
    {
        DeskFolder data;
        fill(data);
        Desktop desktop(data.folder.path());
        QVERIFY(desktop.backUp());
        const QString file = backupsIn(ownBackups(data.folder.path())).first().file;
        const DraftId open = desktop.window.article().draft();
        QSemaphore hold; // the storage thread waits until "Cancel" is pressed
        connect(&desktop.window.article(), &OpenArticle::atRest, this, [&] {
            desktop.storage.ask(
                this,
                [&hold](Desk &) -> Outcome {
                    hold.acquire();
                    return {};
                },
                [](const Outcome &) {});
        });
        desktop.window.safekeeping().restore(file);
        QVERIFY(QTest::qWaitFor([&] { return desktop.message().contains(u"being checked"_qs); }, patience));
        desktop.press(u"Cancel"_qs);
        hold.release();
        QVERIFY(QTest::qWaitFor([&] { return desktop.message().contains(u"nothing has changed"_qs); }, patience));
        QVERIFY(QTest::qWaitFor([&] { return desktop.window.article().draft() == open; }, patience));
        QCOMPARE(QDir(data.folder.path()).entryList({u"*.before-restore-*"_qs}, QDir::Files), QStringList());
    }

    void aMissingStickIsSaidOnce()
    {
        DeskFolder data;
        fill(data);
        Desktop desktop(data.folder.path());
        desktop.window.safekeeping().keeper().setElsewhere(data.folder.filePath(u"no stick"_qs));
        QVERIFY(desktop.backUp());
        QVERIFY(desktop.message().contains(u"stick"_qs));
        desktop.window.messages().hide();
        QVERIFY(desktop.backUp());
        QCOMPARE(desktop.message(), QString());
        QVERIFY(!desktop.window.safekeeping().keeper().standing().error);
    }

    void thePageSaysWhatIsTrue()
    {
        BackupPage page({});
        BackupStanding standing;
        const auto says = [&page](const QString &words) {
            const auto labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(words); });
        };
        page.show(standing, u"/x"_qs);
        QVERIFY(says(u"none yet"_qs));
        standing.error = Error{ErrorCode::DiskFull, {}, {u"/x"_qs}};
        page.show(standing, u"/x"_qs);
        QVERIFY(says(u"there is no room in /x"_qs));
        QSignalSpy wanted(&page, &BackupPage::backUpWanted);
        const auto pressNow = [&page] {
            for (QPushButton *button : page.findChildren<QPushButton *>()) {
                if (button->text() == u"&Back up now"_qs)
                    button->click();
            }
        };
        page.showRunning(10); // one is being made
        pressNow();
        QCOMPARE(wanted.size(), 0);
        page.showRunning(-1);
        pressNow();
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestSafekeeping)
#include "test_safekeeping.moc"
