#include "app/desk/desk.h"
#include "app/desk/proofreader.h"
#include "app/desk/storage_thread.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/blocks/block_editor.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/blocks/text_field.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"

#include <QClipboard>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load

/// A window over a fresh data folder, with an empty article open and its sample in the archive.
struct Desktop
{
    QTemporaryDir folder;
    StorageThread storage{DeskOptions{folder.path(), Access::ReadWrite, systemClock(), u"Người Thử"_qs}};
    Proofreader proofreader;
    MainWindow window{storage, proofreader, folder.path()};
    QString sample;

    Desktop()
    {
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        if (ready.isEmpty())
            ready.wait(patience);
        sample = window.article().article().headline;
        const DraftId before = window.article().draft();
        window.run(Command::NewArticle);
        (void)QTest::qWaitFor([&] { return window.article().isOpen() && window.article().draft() != before; },
                              patience);
        window.editor().setTextCursor(QTextCursor(window.editor().document()->lastBlock()));
    }
    [[nodiscard]] BlockEditor *open() const { return window.editor().openCard().editor(); }
    [[nodiscard]] Article article() const { return window.editor().snapshot(); }
};

/// Answers the dialog that is about to open.
template<typename Answer>
void answerNextDialog(Answer answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return answerNextDialog(answer);
        answer(dialog);
        dialog->accept();
    });
}

} // namespace

class TestBlockCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsPutInAndEntered()
    {
        Desktop desktop;
        answerNextDialog([](QDialog *) {});
        desktop.window.run(Command::InsertTable);
        QVERIFY(desktop.open());
        desktop.window.activateWindow(); // offscreen, nobody does it after a dialog
        QTRY_VERIFY(desktop.open()->focusedField());
        QCOMPARE(std::get<Table>(desktop.article().body.value(0).content).rows.size(), 3);
        desktop.window.run(Command::Bold);
        QTest::keyClicks(desktop.open()->focusedField(), u"a"_qs);
        QCOMPARE(std::get<Table>(desktop.article().body.value(0).content).rows[0][0].text.value(0).marks,
                 Marks(Mark::Bold));
    }

    void aLinkIsAskedForInACell()
    {
        Desktop desktop;
        answerNextDialog([](QDialog *) {});
        desktop.window.run(Command::InsertTable);
        desktop.window.activateWindow();
        QTRY_VERIFY(desktop.open()->focusedField());
        TextField *cell = desktop.open()->focusedField();
        QTest::keyClicks(cell, u"ab"_qs);
        cell->selectAll();
        answerNextDialog([](QDialog *dialog) { dialog->findChild<QLineEdit *>()->setText(u"https://example.org"_qs); });
        desktop.window.run(Command::InsertLink);
        QVERIFY(desktop.open());
        const auto linked = [&] {
            return std::get<Table>(desktop.article().body.value(0).content).rows[0][0].text.value(0).link;
        };
        QCOMPARE(linked(), u"https://example.org"_qs);
        desktop.window.activateWindow();
        QTRY_VERIFY(desktop.open()->focusedField());
        answerNextDialog([](QDialog *dialog) { dialog->findChild<QLineEdit *>()->setText(u"javascript:alert(1)"_qs); });
        desktop.window.run(Command::InsertLink);
        QVERIFY(desktop.window.messages().text().contains(u"javascript"));
        QCOMPARE(linked(), u"https://example.org"_qs);
    }

    void noLinkStandsInPlainWords()
    {
        Desktop desktop;
        desktop.window.run(Command::InsertRelated);
        auto *related = desktop.open();
        QVERIFY(related);
        desktop.window.activateWindow();
        for (auto *button : related->findChildren<QToolButton *>()) {
            if (button->text() == u"Write one by hand")
                button->click();
        }
        QTRY_VERIFY(related->focusedField());
        desktop.window.run(Command::InsertLink);
        QVERIFY(!desktop.window.messages().text().isEmpty());
    }

    void anEmbedTakesAnAddressWithoutItsScheme()
    {
        Desktop desktop;
        answerNextDialog([](QDialog *dialog) { dialog->findChild<QLineEdit *>()->setText(u"youtu.be/abc"_qs); });
        desktop.window.run(Command::InsertEmbed);
        QCOMPARE(std::get<Embed>(desktop.article().body.value(0).content).url, u"https://youtu.be/abc"_qs);
        desktop.window.editor().openCard().close();
        answerNextDialog([](QDialog *dialog) { dialog->findChild<QLineEdit *>()->setText(u"file:///etc/passwd"_qs); });
        desktop.window.run(Command::InsertEmbed);
        QVERIFY(desktop.window.messages().text().contains(u"file:///etc/passwd"));
        QCOMPARE(desktop.article().body.size(), 1);
    }

    void aDividerIsPutIn()
    {
        Desktop desktop;
        desktop.window.run(Command::InsertDivider);
        QVERIFY(std::holds_alternative<Divider>(desktop.article().body.value(0).content));
    }

    void relatedLinksAreFoundWithoutToneMarks()
    {
        Desktop desktop;
        desktop.window.run(Command::InsertRelated);
        QVERIFY(desktop.open());
        auto *search = desktop.open()->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"hoi nong dan"_qs);
        const auto lists = desktop.open()->findChildren<QListWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(lists[1]->count() > 0, patience);
        QTest::keyClick(search, Qt::Key_Return);
        const auto links = std::get<Related>(desktop.article().body.value(0).content).links;
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0].title, desktop.sample);
        QVERIFY(!links[0].draft.isEmpty());
    }

    void aPastedWallIsOfferedToBeSplit()
    {
        Desktop desktop;
        QApplication::clipboard()->setText(u"Câu có mười chữ nhưng không nói điều gì cả. "_qs.repeated(124));
        desktop.window.run(Command::Paste);
        MessageBar &messages = desktop.window.messages();
        QVERIFY(messages.text().contains(QLocale().toString(1240)));
        const auto buttons = messages.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QVERIFY(messages.text().isEmpty());
        QCOMPARE(desktop.article().body.size(), 1);
        desktop.window.run(Command::Undo);
        desktop.window.run(Command::Paste);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QVERIFY(desktop.article().body.size() > 10);
        desktop.window.run(Command::Undo);
        QCOMPARE(desktop.article().body.size(), 1);
    }

    void whatIsNoPictureMakesNoGallery()
    {
        Desktop desktop;
        desktop.window.run(Command::MakeGallery);
        QVERIFY(!desktop.window.messages().text().isEmpty());
        desktop.window.editor().insertBlock(newBlock(Gallery{{Figure{}}, {}}));
        desktop.window.run(Command::TakeGalleryApart);
        QVERIFY(std::holds_alternative<Figure>(desktop.article().body.value(0).content));
        desktop.window.run(Command::MakeGallery);
        QVERIFY(std::holds_alternative<Gallery>(desktop.article().body.value(0).content));
    }
};

QTEST_MAIN(TestBlockCommands)
#include "test_block_commands.moc"
