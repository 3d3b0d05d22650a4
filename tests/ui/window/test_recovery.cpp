#include "app/desk/desk.h"
#include "app/desk/proofreader.h"
#include "app/desk/second_place.h"
#include "app/desk/storage_thread.h"
#include "ui/editor/article_editor.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/recovery.h"
#include "ui/window/recovery_dialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <random>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load; no test waits that long when all is well

DeskOptions optionsFor(const QTemporaryDir &folder)
{
    return {folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")};
}

/// The window over a data folder, once around: from its start to its end.
struct Sitting
{
    StorageThread storage;
    MainWindow window;

    Sitting(const QTemporaryDir &folder, Proofreader &proofreader)
        : storage(optionsFor(folder)), window(storage, proofreader, folder.path())
    {
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        if (ready.isEmpty())
            ready.wait(patience);
    }
    [[nodiscard]] bool quit()
    {
        QSignalSpy closed(&window, &MainWindow::closed);
        window.close();
        return !closed.isEmpty() || closed.wait(patience);
    }
    [[nodiscard]] QString message() const
    {
        return window.messages().isVisibleTo(&window) ? window.messages().text() : QString();
    }
    [[nodiscard]] Recovery *recovery() const { return window.findChild<Recovery *>(); }
};

/// Of texts typed and in no version.
int journals(const QTemporaryDir &folder)
{
    const auto desk = Desk::open(optionsFor(folder)).value();
    int count = 0;
    const QList<DraftRow> rows = desk->drafts().list({}).value();
    for (const DraftRow &row : rows)
        count += desk->drafts().open(row.id).value().text.from == RecoveredFrom::Head ? 0 : 1;
    return count;
}

/// A folder whose newest draft was typed in when the program was killed.
struct Crashed
{
    QTemporaryDir folder;
    DraftId draft;
    Proofreader proofreader;

    Crashed()
    {
        const auto desk = Desk::open(optionsFor(folder)).value();
        Article article;
        article.headline = QStringLiteral("Tít");
        draft = desk->drafts().create(article, {}, QStringLiteral("created")).value();
        article.headline = QStringLiteral("Tít gõ dở");
        if (!desk->drafts().journal({draft, article, {}, {}, JournalFate::Superseded}))
            qFatal("no journal");
    }
    [[nodiscard]] OpenDraft stored() const
    {
        return Desk::open(optionsFor(folder)).value()->drafts().open(draft).value();
    }
    [[nodiscard]] qsizetype revisions() const
    {
        return Desk::open(optionsFor(folder)).value()->history().revisions(draft).value().size();
    }
};

/// Presses this button of the dialog that showChanges() opens. From a timer, which runs in the dialog's own loop too.
void answer(Sitting &run, const QString &button)
{
    auto *look = new QTimer(&run.window);
    QObject::connect(look, &QTimer::timeout, look, [&run, look, button] {
        auto *dialog = run.window.findChild<RecoveryDialog *>();
        if (!dialog)
            return;
        look->stop();
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text() == button)
                candidate->click();
        }
    });
    look->start(10);
    run.recovery()->showChanges();
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_STATE_HOME", QByteArray(m_state.path().toUtf8())); }

    void cleanQuitsOfferNothing()
    {
        const QTemporaryDir folder;
        Proofreader proofreader;
        std::mt19937 random(1);
        const int quits = qEnvironmentVariableIntValue("TOASOAN_CLEAN_QUITS");
        for (int turn = 0; turn < (quits > 0 ? quits : 20); ++turn) {
            Sitting run(folder, proofreader);
            QVERIFY2(!run.message().startsWith(u"The program did not end"), qPrintable(run.message()));
            if (random() % 4 == 0)
                run.window.run(Command::NewArticle); // and what was open is left
            run.window.editor().insertPlainText(QStringLiteral("chữ%1 ").arg(turn));
            if (random() % 3 == 0)
                run.window.run(Command::Save);
            if (random() % 3 == 0)
                QTest::qWait(static_cast<int>(random() % 700)); // some quit before the journal is written, some after
            QVERIFY(run.quit());
            QCOMPARE(journals(folder), 0);
        }
    }

    void afterACrashTheTextIsOfferedWithItsTime()
    {
        Crashed crashed;
        Sitting run(crashed.folder, crashed.proofreader);
        const QString time = crashed.stored().text.typed.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
        QVERIFY2(run.message().contains(time), qPrintable(run.message()));
        QCOMPARE(run.window.article().article().headline, QStringLiteral("Tít gõ dở"));
    }

    void keepingItMakesItAVersion()
    {
        Crashed crashed;
        Sitting run(crashed.folder, crashed.proofreader);
        answer(run, RecoveryDialog::tr("Keep what was typed"));
        QTRY_COMPARE_WITH_TIMEOUT(crashed.stored().text.from, RecoveredFrom::Head, patience);
        QCOMPARE(crashed.stored().text.article.headline, QStringLiteral("Tít gõ dở"));
    }

    void goingBackLosesNothing()
    {
        Crashed crashed;
        Sitting run(crashed.folder, crashed.proofreader);
        answer(run, RecoveryDialog::tr("Go back to the version"));
        QTRY_COMPARE_WITH_TIMEOUT(crashed.revisions(), 3, patience); // made, typed, back
        QCOMPARE(crashed.stored().text.article.headline, QStringLiteral("Tít"));
        QCOMPARE(run.window.article().article().headline, QStringLiteral("Tít"));
    }

    void comingBackToADraftIsNoCrash()
    {
        Crashed crashed;
        Sitting run(crashed.folder, crashed.proofreader);
        QSignalSpy offered(run.recovery(), &Recovery::offered);
        run.recovery()->offer(crashed.stored()); // what a quick change of drafts may read before it is saved
        QCOMPARE(offered.size(), 0);
    }

    void aCopyOfWhatCouldNotBeSavedIsBroughtIn()
    {
        const QTemporaryDir folder;
        Article article;
        article.headline = QStringLiteral("Tít cứu");
        const QString copy = keepCopy({QStringLiteral("gone")}, article, secondPlaces(folder.path())).value();
        Proofreader proofreader;
        Sitting run(folder, proofreader);
        QTRY_VERIFY_WITH_TIMEOUT(run.message().contains(copy), patience);
        for (QPushButton *button : run.window.messages().findChildren<QPushButton *>())
            button->click();
        QTRY_COMPARE_WITH_TIMEOUT(run.window.article().article().headline, QStringLiteral("Tít cứu"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(copy), patience);
    }

private:
    QTemporaryDir m_state;
};

QTEST_MAIN(TestRecovery)
#include "test_recovery.moc"
