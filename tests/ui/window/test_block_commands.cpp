#include "app/article/block_kinds.h"
#include "app/article/table_shape.h"
#include "app/desk/text_snippets.h"
#include "tests/ui/window/open_window.h"
#include "ui/editor/blocks/block_editor.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/blocks/text_field.h"

#include <QClipboard>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

/// With an empty article open and the sample in the archive.
struct Desktop : OpenWindow
{
    QString sample = window.article().article().headline;

    Desktop()
    {
        const DraftId before = window.article().draft();
        window.run(Command::NewArticle);
        (void)QTest::qWaitFor([&] { return window.article().isOpen() && window.article().draft() != before; },
                              patience);
        editor().setTextCursor(QTextCursor(editor().document()->lastBlock()));
    }
    /// Between two paragraphs, the caret in its first cell, which says "ab".
    [[nodiscard]] TextField *enterTable()
    {
        editor().insertBlock(newBlock(Paragraph{plainText(u"Trước"_qs)}));
        editor().insertBlock(newBlock(emptyTable(2, 2)));
        const QTextBlock table = editor().textCursor().block();
        editor().insertBlock(newBlock(Paragraph{plainText(u"Sau"_qs)}));
        if (!editor().openCard().open(table))
            return nullptr;
        open()->enter();
        window.activateWindow();
        if (!QTest::qWaitFor([this] { return open() && open()->focusedField(); }, patience))
            return nullptr;
        QTest::keyClicks(open()->focusedField(), u"ab"_qs);
        return open()->focusedField();
    }
    [[nodiscard]] QString cell() const
    {
        const QList<Block> body = article().body;
        const Block second = body.value(1);
        const auto *box = std::get_if<Box>(&second.content);
        for (const Block &block : box ? box->blocks : body) {
            if (const auto *table = std::get_if<Table>(&block.content))
                return plainText(table->rows[0][0].text);
        }
        return QStringLiteral("no table");
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

QString outline(const Article &article)
{
    QStringList kinds;
    for (const Block &block : article.body)
        kinds.append(kindId(block.content));
    return kinds.join(u' ');
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

    /// Nothing is put where nobody looks: it changes the cell, stands right behind the table, or is refused aloud.
    void commandsActWhereThePersonIs_data()
    {
        QTest::addColumn<Command>("command");
        for (const CommandInfo &info : commandTable()) {
            const bool asksForFiles = info.command == Command::InsertPicture;
            if ((info.menu == Menu::Insert || info.menu == Menu::Format || info.command == Command::NoProof
                 || info.command == Command::PastePlain)
                && !asksForFiles)
                QTest::newRow(qPrintable(commandId(info.command))) << info.command;
        }
    }

    void commandsActWhereThePersonIs()
    {
        QFETCH(Command, command);
        Desktop desktop;
        TextField *field = desktop.enterTable();
        QVERIFY(field);
        field->selectAll();
        QApplication::clipboard()->setText(u"dán"_qs);
        const Article before = desktop.article();
        const QString there = outline(before);
        QTimer::singleShot(0, qApp, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                for (auto *line : dialog->findChildren<QLineEdit *>()) {
                    if (!line->isReadOnly())
                        line->setText(u"https://example.vn/a"_qs);
                }
                dialog->accept();
            }
        });
        desktop.window.run(command);
        const auto answered = [&] {
            return desktop.article() != before || !desktop.message().isEmpty() || desktop.window.findChild<QDialog *>()
                   || command == Command::ClearMarks;
        };
        QTRY_VERIFY_WITH_TIMEOUT(answered(), patience);
        const Article after = desktop.article();
        QVERIFY(desktop.cell() == u"ab"_qs || desktop.cell() == u"dán"_qs);
        QVERIFY(after.body.first() == before.body.first());
        QVERIFY(desktop.window.editor().comments().threads().isEmpty());
        QVERIFY(desktop.window.editor().noProof().isEmpty());
        if (outline(after) != there)
            QVERIFY2(outline(after).startsWith(u"paragraph table ") || outline(after).startsWith(u"paragraph box"),
                     qPrintable(outline(after)));
    }

    void aPictureStandsBehindTheOpenTable()
    {
        Desktop desktop;
        QVERIFY(desktop.enterTable());
        desktop.editor().insertPicture(PictureRef{PictureId{QString(64, u'a')}, u"image/png"_qs, 4, 3});
        QCOMPARE(outline(desktop.article()), u"paragraph table figure paragraph"_qs);
        QCOMPARE(desktop.cell(), u"ab"_qs);
    }

    void aSnippetIsPutIntoTheCell()
    {
        Desktop desktop;
        TextSnippet snippet;
        snippet.name = u"Ủy ban"_qs;
        snippet.abbreviation = u"ab"_qs;
        snippet.text = u"Ủy ban\nnhân dân"_qs;
        QVERIFY(saveSnippet(desktop.folder.path(), snippet));
        QVERIFY(desktop.enterTable());
        desktop.window.run(Command::InsertSnippet);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.cell().startsWith(u"Ủy ban"), patience);
        QCOMPARE(outline(desktop.article()), u"paragraph table paragraph"_qs);
        desktop.window.run(Command::Undo);
        QVERIFY(!desktop.cell().contains(u"Ủy ban"));
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
