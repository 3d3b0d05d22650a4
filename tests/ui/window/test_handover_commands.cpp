#include "app/exchange/verify.h"
#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/editor/comment_card.h"
#include "ui/window/conflict_dialog.h"
#include "ui/window/copy_commands.h"
#include "ui/window/draft_commands.h"
#include "ui/window/export_commands.h"
#include "ui/window/handover_commands.h"
#include "ui/window/handover_dialog.h"
#include "ui/window/import_commands.h"
#include "ui/window/people_menu.h"
#include "ui/window/workflow_steps.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Article threeParagraphs()
{
    Article article;
    article.headline = u"Chợ quê họp lại"_qs;
    article.sapo = u"Sáng nay chợ họp."_qs;
    for (const char *text : {"Doan mot.", "Doan hai.", "Doan ba."})
        article.body.append(newBlock(Paragraph{plainText(QString::fromLatin1(text))}));
    return article;
}

/// One person at one computer.
struct Newsdesk : OpenWindow
{
    explicit Newsdesk(const QString &path, const QString &person) : OpenWindow(path, person) {}

    [[nodiscard]] HandoverCommands &handovers() const { return window.copy().handovers(); }
    [[nodiscard]] DraftId draft() const { return window.article().draft(); }
    void begin(const Article &article)
    {
        const DraftId before = draft();
        window.draftCommands().beginWith(article);
        QTRY_VERIFY_WITH_TIMEOUT(draft() != before, patience);
    }
    void typeBehind(const QString &words, const QString &typed)
    {
        QTextCursor place = editor().document()->find(words);
        QVERIFY(!place.isNull());
        place.setPosition(place.selectionEnd());
        editor().setTextCursor(place);
        QTest::keyClicks(&editor(), typed);
    }
    [[nodiscard]] QString body() const
    {
        QStringList lines;
        const Article article = editor().snapshot();
        for (const Block &block : article.body) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
                lines.append(plainText(paragraph->text));
        }
        return lines.join(u'|');
    }
    [[nodiscard]] bool waitFor(State state) const
    {
        return QTest::qWaitFor(
            [&] { return window.workflow().standing() && window.workflow().standing()->state == state; }, patience);
    }
    QString handOver(const QString &path) const
    {
        QSignalSpy written(&handovers(), &HandoverCommands::written);
        handovers().write({draft()}, {}, PictureForm::Original, path);
        if (!written.wait(patience))
            qFatal("not handed over: %s", qPrintable(message()));
        return path;
    }
    void receive(const QString &path) const
    {
        QSignalSpy received(&handovers(), &HandoverCommands::received);
        window.copy().imports().bringIn({path}); // as a drop, or the program's argument
        QVERIFY(received.wait(patience));
    }
};

} // namespace

class TestHandoverCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Reporter and editor, each with a window over a data folder of their own; nothing but files between them.
    void reporterAndEditorWorkThroughFiles()
    {
        QTemporaryDir first;
        QTemporaryDir second;
        QTemporaryDir between;
        Newsdesk reporter(first.path(), u"Lan"_qs);
        Newsdesk editor(second.path(), u"An"_qs);

        reporter.begin(threeParagraphs());
        const DraftId draft = reporter.draft();
        reporter.typeBehind(u"Doan mot"_qs, u" cua Lan"_qs);
        reporter.window.run(Command::Submit);
        QVERIFY(reporter.waitFor(State::Submitted));

        editor.receive(reporter.handOver(between.filePath(u"1.tsb"_qs)));
        QTRY_COMPARE_WITH_TIMEOUT(editor.draft(), draft, patience);
        QVERIFY(editor.waitFor(State::Submitted));
        QCOMPARE(editor.body(), reporter.body());

        // The editor edits and comments, the reporter types on meanwhile.
        editor.window.people().choose(u"Thư ký"_qs);
        editor.typeBehind(u"Doan hai"_qs, u" do An sua"_qs);
        QTextCursor word = editor.editor().document()->find(u"Doan ba"_qs);
        editor.editor().setTextCursor(word);
        editor.window.run(Command::Comment);
        auto *field = editor.window.findChild<CommentCard *>()->findChild<QPlainTextEdit *>();
        QTest::keyClicks(field, u"Nguon dau?"_qs);
        QTest::keyClick(field, Qt::Key_Escape);
        reporter.typeBehind(u"Doan ba"_qs, u" viet them"_qs);
        editor.window.workflow().take(Action::Return, u"thiếu nguồn"_qs);
        QVERIFY(editor.waitFor(State::Returned));

        reporter.receive(editor.handOver(between.filePath(u"2.tsb"_qs)));
        QTRY_COMPARE_WITH_TIMEOUT(reporter.body(), u"Doan mot cua Lan.|Doan hai do An sua.|Doan ba viet them."_qs,
                                  patience);
        QVERIFY(reporter.waitFor(State::Returned));
        QCOMPARE(reporter.editor().comments().threads().size(), 1);

        // Both change the same words at once.
        reporter.typeBehind(u"Doan mot"_qs, u" ABC"_qs);
        reporter.window.run(Command::Submit);
        QVERIFY(reporter.waitFor(State::Submitted));
        editor.typeBehind(u"Doan mot"_qs, u" XYZ"_qs);
        editor.receive(reporter.handOver(between.filePath(u"3.tsb"_qs)));
        QVERIFY(editor.waitFor(State::Submitted));
        QTRY_VERIFY_WITH_TIMEOUT(editor.body().contains(u"viet them"_qs), patience);
        const bool hasOpen = !editor.body().contains(u"ABC"_qs) || !editor.body().contains(u"XYZ"_qs);
        if (hasOpen) {
            whenItComes<ConflictDialog>([](ConflictDialog &dialog) {
                auto *table = dialog.findChild<QTableWidget *>();
                for (int i = 0; i < dialog.count(); ++i)
                    QTest::keyClick(table, Qt::Key_3);
                dialog.accept();
            });
            editor.handovers().showConflicts();
        }
        QTRY_VERIFY_WITH_TIMEOUT(editor.body().contains(u"ABC"_qs) && editor.body().contains(u"XYZ"_qs), patience);

        editor.window.workflow().take(Action::Approve);
        QVERIFY(editor.waitFor(State::Approved));
        QSignalSpy exported(&editor.window.exports(), &ExportCommands::exported);
        editor.window.exports().write(editor.window.article().draft(), {}, between.filePath(u"bai.tsb"_qs));
        QVERIFY2(exported.wait(patience), qPrintable(editor.message()));
        QVERIFY(verifyPackage(between.filePath(u"bai.tsb"_qs))->isGood());

        reporter.receive(editor.handOver(between.filePath(u"4.tsb"_qs)));
        QVERIFY(reporter.waitFor(State::Approved));
        QCOMPARE(reporter.body(), editor.body());
        QVERIFY(reporter.close());
        QVERIFY(editor.close());
    }

    void whatIsTypedWhileAFileComesStays()
    {
        QTemporaryDir first;
        QTemporaryDir second;
        Newsdesk reporter(first.path(), u"Lan"_qs);
        Newsdesk editor(second.path(), u"An"_qs);
        reporter.begin(threeParagraphs());
        editor.receive(reporter.handOver(second.filePath(u"1.tsb"_qs)));
        QTRY_COMPARE_WITH_TIMEOUT(editor.draft(), reporter.draft(), patience);
        reporter.typeBehind(u"Doan mot"_qs, u" cua Lan"_qs);
        const QString file = reporter.handOver(second.filePath(u"2.tsb"_qs));
        QSignalSpy received(&editor.handovers(), &HandoverCommands::received);
        editor.handovers().receive({file});
        const QString typed = u"abcdefghijklmnopqrstuvwxyz"_qs;
        QTextCursor place = editor.editor().document()->find(u"Doan ba"_qs);
        place.setPosition(place.selectionEnd());
        editor.editor().setTextCursor(place);
        for (const QChar c : typed)
            QTest::keyClick(&editor.editor(), c.toLatin1(), Qt::NoModifier, 20);
        QVERIFY(!received.isEmpty() || received.wait(patience));
        QTRY_VERIFY_WITH_TIMEOUT(editor.body().contains(u"cua Lan"_qs), patience);
        QTRY_VERIFY_WITH_TIMEOUT(editor.window.article().session()->saveState() == SaveState::Saved, patience);
        // Letters typed while the page was loaded anew may stand elsewhere; none is lost.
        QString letters = editor.body() + editor.editor().snapshot().headline + editor.editor().snapshot().kicker;
        for (const QChar c : typed)
            QVERIFY2(letters.contains(c), qPrintable(letters));
        QVERIFY(editor.close());
        QVERIFY(reporter.close());
    }

    void aDamagedFileIsRefusedInWords()
    {
        QTemporaryDir first;
        Newsdesk reporter(first.path(), u"Lan"_qs);
        const QString path = first.filePath(u"1.tsb"_qs);
        (void)reporter.handOver(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        file.seek(0);
        file.write(bytes);
        file.close();
        reporter.receive(path);
        QTRY_VERIFY_WITH_TIMEOUT(reporter.message().contains(u"was not taken in"_qs), patience);
    }

    void theDialogSaysHowLargeTheFileBecomes()
    {
        HandoverDialog dialog({u"Tít"_qs}, 2000, {3, 9'000'000, 1'000'000, 1});
        const QList<QRadioButton *> buttons = dialog.findChildren<QRadioButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons.first()->text() != buttons.last()->text());
        QCOMPARE(dialog.form(), PictureForm::Original);
        buttons.last()->click();
        QCOMPARE(dialog.form(), PictureForm::Proxy);
    }

    void oneUndoTakesADecisionBack()
    {
        QTemporaryDir first;
        QTemporaryDir second;
        Newsdesk reporter(first.path(), u"Lan"_qs);
        Newsdesk editor(second.path(), u"An"_qs);
        Article article = threeParagraphs();
        reporter.begin(article);
        editor.receive(reporter.handOver(second.filePath(u"1.tsb"_qs)));
        QTRY_COMPARE_WITH_TIMEOUT(editor.draft(), reporter.draft(), patience);
        for (Newsdesk *place : {&reporter, &editor}) {
            Article changed = place->editor().snapshot();
            changed.headline = place == &reporter ? u"Tít của Lan"_qs : u"Tít của An"_qs;
            place->window.article().become(changed);
        }
        editor.receive(reporter.handOver(second.filePath(u"2.tsb"_qs)));
        QTRY_VERIFY_WITH_TIMEOUT(editor.message().contains(u"1 to look at"_qs), patience);
        QCOMPARE(editor.editor().snapshot().headline, u"Tít của An"_qs);
        whenItComes<ConflictDialog>([](ConflictDialog &dialog) {
            QCOMPARE(dialog.count(), 1);
            QTest::keyClick(dialog.findChild<QTableWidget *>(), Qt::Key_2);
            QVERIFY(dialog.isAllDecided());
            dialog.accept();
        });
        editor.handovers().showConflicts();
        QTRY_COMPARE_WITH_TIMEOUT(editor.editor().snapshot().headline, u"Tít của Lan"_qs, patience);
        editor.editor().undo();
        QCOMPARE(editor.editor().snapshot().headline, u"Tít của An"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(editor.window.article().session()->saveState(), SaveState::Saved, patience);
        editor.handovers().showConflicts();
        QTRY_VERIFY_WITH_TIMEOUT(editor.message().contains(u"Nothing is left"_qs), patience);
    }
};

QTEST_MAIN(TestHandoverCommands)
#include "test_handover_commands.moc"
