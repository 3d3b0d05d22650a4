#include "app/exchange/verify.h"
#include "tests/ui/window/open_window.h"
#include "ui/actions/actions.h"
#include "ui/models/finding_list_model.h"
#include "ui/panels/findings_panel.h"
#include "ui/window/export_commands.h"
#include "ui/window/people_menu.h"
#include "ui/window/picture_commands.h"
#include "ui/window/reason_dialog.h"
#include "ui/window/workflow_steps.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

struct Desktop : OpenWindow
{
    [[nodiscard]] bool waitForState(State state) const
    {
        return QTest::qWaitFor(
            [&] { return window.workflow().standing() && window.workflow().standing()->state == state; }, patience);
    }
    [[nodiscard]] bool waitForFindings() const
    {
        return QTest::qWaitFor([&] { return !window.article().findings().isEmpty(); }, patience);
    }
    [[nodiscard]] bool waitUntilSaved() const
    {
        return QTest::qWaitFor([&] { return window.article().session()->saveState() == SaveState::Saved; }, patience);
    }
    [[nodiscard]] Finding findingOf(const QString &rule) const
    {
        for (const Finding &finding : window.article().findings()) {
            if (finding.rule == rule)
                return finding;
        }
        return {};
    }
};

/// Presses a button of the dialog that is about to open.
void answerNextDialog(const QString &reason)
{
    QTimer::singleShot(0, qApp, [reason] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return answerNextDialog(reason);
        if (auto *code = dialog->findChild<QCheckBox *>(); code && !reason.isEmpty())
            code->setChecked(true);
        if (auto *text = dialog->findChild<QPlainTextEdit *>())
            QTest::keyClicks(text, reason);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
}

QTextBlock blockOf(const ArticleEditor &editor, PageRole role)
{
    QTextBlock block = editor.document()->begin();
    while (block.isValid() && roleOf(block) != role)
        block = block.next();
    return block;
}

} // namespace

class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstStartShowsTheSample()
    {
        Desktop desktop;
        QVERIFY(desktop.window.article().isOpen());
        QVERIFY(desktop.window.article().article().headline.size() > 10);
        QVERIFY(desktop.waitForFindings());
        QVERIFY(!desktop.findingOf(QStringLiteral("style.title-capitals")).rule.isEmpty());
    }

    /// Open, fix a finding, edit a caption, submit, approve, export, verify: with keys and buttons.
    void theWholeJobFromCopyToPackage()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        QVERIFY(desktop.waitForFindings());

        const Finding capitals = desktop.findingOf(QStringLiteral("style.title-capitals"));
        window.findings().select(capitals);
        auto *list = window.findings().findChild<QListView *>(QStringLiteral("findings"));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!window.article().article().sapo.contains(capitals.text));
        QVERIFY(window.article().article().sapo.contains(capitals.replacements.first()));

        QTextCursor caption(blockOf(window.editor(), PageRole::Caption));
        caption.movePosition(QTextCursor::EndOfBlock);
        window.editor().setTextCursor(caption);
        QTest::keyClicks(&window.editor(), QStringLiteral(" Sang nay"));

        window.run(Command::Submit);
        QVERIFY(desktop.waitForState(State::Submitted));
        window.people().choose(QStringLiteral("Thư ký"));
        answerNextDialog({});
        window.run(Command::Approve);
        QVERIFY(desktop.waitForState(State::Approved));

        const QString path = desktop.folder.filePath(QStringLiteral("bai.tsb"));
        QSignalSpy exported(&window.exports(), &ExportCommands::exported);
        window.exports().write(window.article().draft(), {}, path);
        QVERIFY2(exported.wait(patience), qPrintable(window.messages().text()));
        const auto verification = verifyPackage(path);
        QVERIFY(verification && verification->isGood());
        QFile package(path);
        QVERIFY(package.open(QIODevice::ReadOnly));
        QVERIFY(package.readAll().size() > 1000);
    }

    void aChangeAfterApprovalShowsAndKeepsTheArticleIn()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        window.run(Command::Submit);
        QVERIFY(desktop.waitForState(State::Submitted));
        window.people().choose(QStringLiteral("Thư ký"));
        answerNextDialog({});
        window.run(Command::Approve);
        QVERIFY(desktop.waitForState(State::Approved));
        QVERIFY(QTest::qWaitFor([&] { return window.workflow().standing()->seal == SealState::Intact; }, patience));

        QTextCursor end(window.editor().document());
        end.movePosition(QTextCursor::End);
        window.editor().setTextCursor(end);
        QTest::keyClicks(&window.editor(), QStringLiteral("x"));
        QVERIFY(QTest::qWaitFor([&] { return window.workflow().standing()->seal == SealState::ChangedSinceApproval; },
                                patience));
        QVERIFY(desktop.waitUntilSaved());

        const QString path = desktop.folder.filePath(QStringLiteral("bai.tsb"));
        window.exports().write(window.article().draft(), {}, path);
        QVERIFY(QTest::qWaitFor([&] { return window.messages().text().contains(QStringLiteral("approv")); }, patience));
        QVERIFY(!QFile::exists(path));

        window.editor().undo();
        QVERIFY(QTest::qWaitFor([&] { return window.workflow().standing()->seal == SealState::Intact; }, patience));
    }

    void whatChangedAfterItsApprovalIsApprovedAnew()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        window.run(Command::Submit);
        QVERIFY(desktop.waitForState(State::Submitted));
        window.people().choose(QStringLiteral("Thư ký"));
        const auto seal = [&] { return window.workflow().standing()->seal; };
        window.workflow().take(Action::Approve);
        QVERIFY(QTest::qWaitFor([&] { return seal() == SealState::Intact; }, patience));
        const Actions &actions = *window.findChild<Actions *>();
        QVERIFY(!actions[Command::Approve]->isEnabled());
        QTest::keyClicks(&window.editor(), QStringLiteral("x"));
        QVERIFY(QTest::qWaitFor([&] { return seal() == SealState::ChangedSinceApproval; }, patience));
        QVERIFY(actions[Command::Approve]->isEnabled());
        QVERIFY(!actions[Command::MarkPublished]->isEnabled());
        window.workflow().take(Action::Approve);
        QVERIFY(QTest::qWaitFor([&] { return seal() == SealState::Intact; }, patience));
    }

    void openingTheOpenDraftKeepsWhatWasJustTyped()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        QTest::keyClicks(&window.editor(), QStringLiteral("ZZZ"));
        window.openDraft(window.article().draft());
        QVERIFY(desktop.waitUntilSaved());
        QVERIFY(window.article().article().headline.contains(QStringLiteral("ZZZ")));
    }

    void aChangeMadeElsewhereComesIn()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        QVERIFY(desktop.waitUntilSaved());
        const auto other =
            Desk::open({desktop.folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")});
        QVERIFY(other);
        DraftText text{window.article().draft(), window.article().article(), {}, {}};
        text.article.kicker = QStringLiteral("Từ nơi khác");
        QVERIFY((*other)->drafts().save(text, QStringLiteral("saved")));
        window.article().lookForOthers();
        QVERIFY(QTest::qWaitFor([&] { return window.article().article().kicker == text.article.kicker; }, patience));
        QVERIFY(!window.messages().text().isEmpty());
    }

    void undoOfIgnoringHoldsForItsOwnArticleAlone()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        QVERIFY(desktop.waitForFindings());
        const QString rule = QStringLiteral("style.title-capitals");
        const DraftId sample = window.article().draft();
        window.article().ignoreHere({desktop.findingOf(rule)}, QStringLiteral("Người Thử"));
        window.run(Command::NewArticle);
        QVERIFY(QTest::qWaitFor([&] { return window.article().draft() != sample; }, patience));
        window.openDraft(sample);
        QVERIFY(QTest::qWaitFor([&] { return window.article().draft() == sample; }, patience));
        window.article().takeBackIgnoring();
        QCOMPARE(window.article().session()->annotations().decisions.size(), 1);
    }

    void returningAsksForAReason()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        window.run(Command::Submit);
        QVERIFY(desktop.waitForState(State::Submitted));
        window.people().choose(QStringLiteral("Thư ký"));
        answerNextDialog(QStringLiteral("sapo dai"));
        window.run(Command::Return);
        QVERIFY(desktop.waitForState(State::Returned));
    }

    void aReporterCannotApprove()
    {
        Desktop desktop;
        desktop.window.run(Command::Submit);
        QVERIFY(desktop.waitForState(State::Submitted));
        const auto actions = desktop.window.findChild<Actions *>();
        QVERIFY(!(*actions)[Command::Approve]->isEnabled());
        (*actions)[Command::ExportPackage]->trigger();
        QVERIFY(desktop.message().contains(u"has not been approved"));
    }

    void anIgnoredFindingStaysAwayAndComesBackWithUndo()
    {
        Desktop desktop;
        QVERIFY(desktop.waitForFindings());
        const QString rule = QStringLiteral("style.title-capitals");
        desktop.window.article().ignoreHere({desktop.findingOf(rule)}, QStringLiteral("Người Thử"));
        const int before = static_cast<int>(desktop.window.article().findings().size());
        QVERIFY(QTest::qWaitFor([&] { return desktop.window.article().findings().size() < before; }, patience));
        desktop.window.article().takeBackIgnoring();
        QVERIFY(QTest::qWaitFor([&] { return desktop.window.article().findings().size() == before; }, patience));
    }

    void aPictureIsStoredAndCaptioned()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = desktop.folder.filePath(QStringLiteral("a.png"));
        QVERIFY(image.save(path));
        QTextCursor end(window.editor().document());
        end.movePosition(QTextCursor::End);
        window.editor().setTextCursor(end);
        const qsizetype before = window.article().article().body.size();
        window.pictures().insert({}, path);
        QVERIFY(QTest::qWaitFor([&] { return window.article().article().body.size() > before; }, patience));
        QTest::keyClicks(&window.editor(), QStringLiteral("Chu thich"));
        const Figure figure = std::get<Figure>(window.article().article().body.last().content);
        QCOMPARE(figure.picture->width, 60);
        QCOMPARE(plainText(figure.caption), QStringLiteral("Chu thich"));
    }

    void aFileThatIsNoPictureIsRefusedInWords()
    {
        Desktop desktop;
        const QString path = desktop.folder.filePath(QStringLiteral("a.jpg"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a picture");
        file.close();
        const Article before = desktop.window.article().article();
        desktop.window.pictures().insert({}, path);
        QVERIFY(QTest::qWaitFor([&] { return !desktop.window.messages().text().isEmpty(); }, patience));
        QCOMPARE(desktop.window.article().article(), before);
    }

    void whatIsTypedSurvivesClosingTheWindow()
    {
        QTemporaryDir folder;
        const DeskOptions options{folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")};
        {
            StorageThread storage(options);
            Proofreader proofreader;
            MainWindow window(storage, proofreader, folder.path());
            QSignalSpy ready(&window, &MainWindow::ready);
            window.show();
            QVERIFY(ready.wait(patience));
            QTest::keyClicks(&window.editor(), QStringLiteral("Vua go "));
            window.close();
            QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), patience);
        }
        const auto desk = Desk::open(options);
        QVERIFY(desk);
        const auto rows = (*desk)->drafts().list({});
        QVERIFY(rows && rows->size() == 1);
        QVERIFY(rows->first().headline.contains(QStringLiteral("Vua go")));
    }
};

QTEST_MAIN(TestMainJob)
#include "test_main_job.moc"
