#include "tests/support/input_events.h"
#include "tests/ui/window/open_window.h"
#include "ui/editor/blocks/gallery_editor.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/comment_card.h"
#include "ui/editor/mention_list.h"
#include "ui/editor/roles.h"
#include "ui/panels/comments_panel.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextLayout>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

struct Desktop : OpenWindow
{
    using OpenWindow::OpenWindow;
    [[nodiscard]] CommentCard &card() const { return *window.findChild<CommentCard *>(); }
    [[nodiscard]] QPlainTextEdit &field() const { return *card().findChild<QPlainTextEdit *>(); }
    [[nodiscard]] CommentsPanel &panel() const { return *window.findChild<CommentsPanel *>(); }
    [[nodiscard]] QListView &list() const { return *window.findChild<QListView *>(QStringLiteral("comments")); }
    void selectHeadlineWord()
    {
        QTextCursor cursor(editor().document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        editor().setTextCursor(cursor);
    }
};

} // namespace

class TestCommentCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onOnePictureOfAGallery()
    {
        const auto pictured = [](QChar letter) {
            Figure figure;
            figure.picture = PictureRef{};
            figure.picture->id = PictureId{QString(64, letter)};
            return figure;
        };
        Desktop desktop;
        Article article = desktop.window.article().article();
        article.body = {newBlock(Gallery{{pictured(u'a'), pictured(u'b')}, {}})};
        desktop.window.article().become(article);
        QTextBlock card = desktop.editor().document()->begin();
        while (roleOf(card) != PageRole::Card)
            card = card.next();
        QVERIFY(desktop.editor().openCard().open(card));
        auto *gallery = qobject_cast<GalleryEditor *>(desktop.editor().openCard().editor());
        gallery->choose(1);
        desktop.window.run(Command::Comment);
        sendCommit(desktop.field(), QStringLiteral("Mờ quá."));
        QTest::keyClick(&desktop.field(), Qt::Key_Escape);
        const QList<CommentThread> threads = desktop.editor().comments().threads();
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().anchor.picture, PictureId{QString(64, u'b')});
        gallery->choose(0);
        desktop.window.run(Command::Comment); // the other one: nothing was said of it
        QCOMPARE(desktop.field().toPlainText(), QString());
        QTest::keyClick(&desktop.field(), Qt::Key_Escape);
        desktop.window.run(Command::ResolveComment); // neither is the other's settled from here
        QCOMPARE(desktop.editor().comments().threads().first().state, ThreadState::Open);
        desktop.window.run(Command::NextComment);
        QCOMPARE(gallery->chosen(), 1);
    }

    void writtenAnewWhereWhatItWasAboutIsGone()
    {
        Desktop desktop;
        Article article = desktop.window.article().article();
        article.body = {newBlock(Figure{}), newBlock(Paragraph{plainText(QStringLiteral("Đoạn."))})};
        desktop.window.article().become(article);
        ArticleEditor &editor = desktop.editor();
        QTextBlock picture = editor.document()->begin();
        while (roleOf(picture) != PageRole::Picture)
            picture = picture.next();
        editor.goToBlock(ownerOf(picture));
        desktop.window.run(Command::Comment);
        sendCommit(desktop.field(), QStringLiteral("Ảnh đâu?"));
        QTest::keyClick(&desktop.field(), Qt::Key_Escape);
        const QString id = editor.comments().threads().first().id;
        article.body.removeFirst();
        desktop.window.article().become(article);
        QVERIFY(editor.comments().wordsOf(id).isNull());
        Q_EMIT editor.commentPressed(id);
        desktop.field().selectAll();
        QTest::keyClick(&desktop.field(), Qt::Key_Delete);
        QVERIFY(editor.comments().threads().isEmpty());
        sendCommit(desktop.field(), QStringLiteral("Thôi."));
        QCOMPARE(editor.comments().threads().first().comments.first().text, QStringLiteral("Thôi."));
    }

    void writtenSavedAndRead()
    {
        QTemporaryDir folder;
        QString word;
        {
            Desktop desktop(folder.path());
            desktop.selectHeadlineWord();
            word = desktop.editor().textCursor().selectedText();
            desktop.window.run(Command::Comment);
            QVERIFY(desktop.card().isVisible());
            QVERIFY(desktop.field().hasFocus());
            sendPreedit(desktop.field(), QStringLiteral("Đúng"));
            sendCommit(desktop.field(), QStringLiteral("Đúng không?"));
            QTest::keyClick(&desktop.field(), Qt::Key_Escape);
            QVERIFY(!desktop.card().isVisible());
            QVERIFY(desktop.editor().hasFocus());
            QVERIFY(desktop.close());
        }
        Desktop desktop(folder.path());
        const QList<CommentThread> threads = desktop.editor().comments().threads();
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().comments.size(), 1);
        QCOMPARE(threads.first().comments.first().text, QStringLiteral("Đúng không?"));
        QCOMPARE(threads.first().comments.first().author, QStringLiteral("Người Thử"));
        QCOMPARE(desktop.editor().comments().wordsOf(threads.first().id).selectedText(), word);
        QVERIFY(desktop.close());
    }

    void nothingWrittenIsNoComment()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        desktop.selectHeadlineWord();
        desktop.window.run(Command::Comment);
        QTest::keyClick(&desktop.field(), Qt::Key_Escape);
        QVERIFY(desktop.editor().comments().threads().isEmpty());
        desktop.window.run(Command::Comment);
        QTest::keyClicks(&desktop.field(), QStringLiteral("x"));
        QCOMPARE(desktop.editor().comments().threads().size(), 1);
        QTest::keyClick(&desktop.field(), Qt::Key_Backspace);
        QVERIFY(desktop.editor().comments().threads().isEmpty());
        QTest::keyClicks(&desktop.field(), QStringLiteral("y"));
        QCOMPARE(desktop.editor().comments().threads().size(), 1);
        QVERIFY(desktop.close());
    }

    void deletedAndTakenBack()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        desktop.selectHeadlineWord();
        desktop.window.run(Command::Comment);
        QTest::keyClicks(&desktop.field(), QStringLiteral("Sai"));
        QTest::keyClick(&desktop.field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desktop.card().isVisible());
        const QList<CommentThread> before = desktop.editor().comments().threads();
        desktop.window.run(Command::Comment); // the caret is in it: opens it again
        QCOMPARE(desktop.field().toPlainText(), QStringLiteral("Sai"));
        QTest::mouseClick(desktop.card().findChildren<QPushButton *>().first(), Qt::LeftButton);
        QVERIFY(desktop.editor().comments().threads().isEmpty());
        QTest::mouseClick(desktop.window.messages().findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(desktop.editor().comments().threads(), before);
        QVERIFY(desktop.close());
    }

    /// Somebody else's words are not changed: an answer follows them.
    void anAnswerFollows()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        desktop.selectHeadlineWord();
        const Comment other{
            QStringLiteral("Thư ký"), QDateTime({2026, 11, 25}, {7, 0}, Qt::UTC), QStringLiteral("Nguồn nào?"), {}};
        desktop.editor().editComments([&](CommentMarks &marks) { marks.add(desktop.editor().textCursor(), {other}); });
        desktop.window.run(Command::Comment);
        QCOMPARE(desktop.field().toPlainText(), QString());
        QTest::keyClicks(&desktop.field(), QStringLiteral("Cong an xa"));
        const QList<Comment> comments = desktop.editor().comments().threads().first().comments;
        QCOMPARE(comments.size(), 2);
        QCOMPARE(comments.first(), other);
        QCOMPARE(comments.last().text, QStringLiteral("Cong an xa"));
        QVERIFY(desktop.close());
    }

    /// The window used to lock the text first, and the word in hand was gone.
    void closingKeepsTheWordThatIsComposed()
    {
        QTemporaryDir folder;
        {
            Desktop desktop(folder.path());
            QTextCursor end(desktop.editor().document());
            end.movePosition(QTextCursor::End);
            desktop.editor().setTextCursor(end);
            sendLetters(desktop.editor(), QStringLiteral(" "));
            sendPreedit(desktop.editor(), QStringLiteral("việc"));
            QVERIFY(desktop.close());
        }
        Desktop desktop(folder.path());
        QVERIFY(desktop.editor().document()->toPlainText().trimmed().endsWith(u"việc"));
        QVERIFY(desktop.close());
    }

    /// From the keyboard alone: said, answered, settled, opened again; the panel follows, and so does its filter.
    void aTalkInThePanel()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        const Comment other{
            QStringLiteral("Thư ký"), QDateTime({2026, 11, 25}, {7, 0}, Qt::UTC), QStringLiteral("Nguồn nào?"), {}};
        desktop.selectHeadlineWord();
        desktop.editor().editComments([&](CommentMarks &marks) { marks.add(desktop.editor().textCursor(), {other}); });
        desktop.window.run(Command::ShowComments);
        QListView &list = desktop.list();
        QTRY_COMPARE_WITH_TIMEOUT(list.model()->rowCount(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.panel().title().endsWith(u'1'), patience);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(desktop.card().isVisible());
        QTest::keyClicks(&desktop.field(), QStringLiteral("Cong an"));
        QTest::keyClick(&desktop.field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(
            list.model()->data(list.model()->index(0, 0), Qt::DisplayRole).toString().contains(u"Cong an"), patience);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Space);
        const CommentThread settled = desktop.editor().comments().threads().first();
        QCOMPARE(settled.state, ThreadState::Resolved);
        QCOMPARE(settled.resolvedBy, QStringLiteral("Người Thử"));
        QCOMPARE(settled.comments.size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(list.model()->rowCount(), 0, patience); // only open ones are asked for
        desktop.panel().select(settled.id);
        QCOMPARE(list.model()->rowCount(), 1);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(desktop.editor().comments().threads().first().state, ThreadState::Open);
        QCOMPARE(desktop.editor().comments().threads().first().resolvedBy, QString());
        QVERIFY(desktop.close());
    }

    void fromOneToTheNext()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        QStringList ids;
        for (const int block : {1, 5}) {
            QTextCursor cursor(desktop.editor().document()->findBlockByNumber(block));
            cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
            desktop.editor().editComments([&](CommentMarks &marks) {
                ids.append(marks.add(cursor, {{QStringLiteral("An"), {}, QStringLiteral("Sao?"), {}}}));
            });
        }
        const auto here = [&] { return desktop.editor().comments().at(desktop.editor().textCursor()).value(0); };
        desktop.editor().moveCursor(QTextCursor::Start);
        for (const QString &wanted : {ids[0], ids[1], ids[0]}) {
            desktop.window.run(Command::NextComment);
            QCOMPARE(here(), wanted);
        }
        desktop.window.run(Command::PreviousComment);
        QCOMPARE(here(), ids[1]);
        QVERIFY(!desktop.editor().textCursor().hasSelection()); // the next letter replaces nothing
        desktop.window.run(Command::ResolveComment);
        desktop.window.run(Command::NextComment);
        QCOMPARE(here(), ids[0]);
        desktop.window.run(Command::NextComment);
        QCOMPARE(here(), ids[0]);
        QVERIFY(desktop.close());
    }

    void aNameIsOfferedBehindAnAt()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        desktop.selectHeadlineWord();
        desktop.window.run(Command::Comment);
        QTest::keyClicks(&desktop.field(), QStringLiteral("Hoi @thu"));
        auto *names = desktop.card().findChild<MentionList *>();
        QVERIFY(names->isVisible());
        const QString first = names->item(0)->text();
        QTest::keyClick(&desktop.field(), Qt::Key_Return);
        QVERIFY(!names->isVisible());
        QVERIFY(desktop.card().isVisible());
        QCOMPARE(desktop.field().toPlainText(), QString(u"Hoi @" + first + u' '));
        QVERIFY(desktop.field().hasFocus());
        QTest::keyClicks(&desktop.field(), QStringLiteral("@"));
        QVERIFY(names->isVisible());
        QTest::keyClick(&desktop.field(), Qt::Key_Escape); // the names go, the card stays
        QVERIFY(!names->isVisible());
        QVERIFY(desktop.card().isVisible());
        QTest::keyClicks(&desktop.field(), QStringLiteral(" a@b"));
        QVERIFY(!names->isVisible());
        QVERIFY(desktop.close());
    }

    void anotherDraftClosesTheCard()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        desktop.selectHeadlineWord();
        desktop.window.run(Command::Comment);
        sendCommit(desktop.field(), QStringLiteral("Hỏi lại"));
        const DraftId first = desktop.window.article().draft();
        QSignalSpy shown(&desktop.window.article(), &OpenArticle::articleShown);
        desktop.window.run(Command::NewArticle);
        QVERIFY(QTest::qWaitFor(
            [&] { return desktop.window.article().isOpen() && desktop.window.article().draft() != first; }, patience));
        QVERIFY(!desktop.card().isVisible());
        QVERIFY(desktop.editor().comments().threads().isEmpty());
        desktop.window.openDraft(first);
        QVERIFY(QTest::qWaitFor([&] { return desktop.window.article().draft() == first; }, patience));
        QCOMPARE(desktop.editor().comments().threads().size(), 1);
        QVERIFY(desktop.close());
    }
};

QTEST_MAIN(TestCommentCommands)
#include "test_comment_commands.moc"
