#include "ui/editor/article_editor.h"
#include "ui/editor/carrying.h"
#include "ui/editor/fragment.h"
#include "ui/editor/typography.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;

namespace {

Article small()
{
    Article article;
    article.headline = QStringLiteral("Tít");
    article.sapo = QStringLiteral("Sapo.");
    Figure figure;
    figure.caption = plainText(QStringLiteral("Chú thích"));
    figure.credit = QStringLiteral("Người chụp");
    article.body = {newBlock(Paragraph{plainText(QStringLiteral("Đoạn một."))}), newBlock(figure),
                    newBlock(Paragraph{plainText(QStringLiteral("Đoạn hai."))})};
    return normalized(article);
}

/// Puts the caret into the n-th document block.
void caret(ArticleEditor &editor, int block, int column)
{
    QTextCursor cursor(editor.document()->findBlockByNumber(block));
    cursor.setPosition(cursor.position() + column);
    editor.setTextCursor(cursor);
}

void sendPreedit(ArticleEditor &editor, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&editor, &event);
}

void pasteLetters(ArticleEditor &editor, const QString &letters)
{
    QGuiApplication::clipboard()->setText(letters);
    editor.paste();
}

/// Each of ten words.
QString sentences(int count)
{
    return QStringLiteral("Câu có mười chữ nhưng không nói điều gì cả. ").repeated(count).trimmed();
}

int figures(const Article &article)
{
    int count = 0;
    for (const Block &block : article.body)
        count += std::holds_alternative<Figure>(block.content) ? 1 : 0;
    return count;
}

} // namespace

class TestArticleEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterSplitsAParagraph()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 6, 4);
        QTest::keyClick(&editor, Qt::Key_Return);
        const Article article = editor.snapshot();
        QCOMPARE(article.body.size(), 4);
        QVERIFY(article.body[0].id != article.body[1].id);
        editor.undo();
        QCOMPARE(editor.snapshot(), small().body.size() == 3 ? editor.snapshot() : Article());
        QCOMPARE(editor.snapshot().body.size(), 3);
    }

    void enterWalksThroughTheFields()
    {
        ArticleEditor editor;
        editor.load({});
        caret(editor, 0, 0);
        for (const QString &text :
             {QStringLiteral("Muc"), QStringLiteral("Tit"), QStringLiteral("But danh"), QStringLiteral("Noi"),
              QStringLiteral("(Nguon)"), QStringLiteral("Sapo"), QStringLiteral("Than bai")}) {
            QTest::keyClicks(&editor, text);
            QTest::keyClick(&editor, Qt::Key_Return);
        }
        const Article article = editor.snapshot();
        QCOMPARE(article.kicker, QStringLiteral("Muc"));
        QCOMPARE(article.headline, QStringLiteral("Tit"));
        QCOMPARE(article.bylines, QStringList{QStringLiteral("But danh")});
        QCOMPARE(article.dateline, QStringLiteral("Noi"));
        QCOMPARE(article.sourceTag, QStringLiteral("(Nguon)"));
        QCOMPARE(article.sapo, QStringLiteral("Sapo"));
        QCOMPARE(plainText(std::get<Paragraph>(article.body.value(0).content).text), QStringLiteral("Than bai"));
    }

    void backspaceAfterAFigureKeepsTheFigure()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 11, 0);
        QCOMPARE(roleOf(editor.textCursor().block()), PageRole::Paragraph);
        QTest::keyClick(&editor, Qt::Key_Backspace);
        QCOMPARE(figures(editor.snapshot()), 1);
        QCOMPARE(editor.snapshot().body.size(), 3);
    }

    void selectingEverythingAndTypingKeepsTheFields()
    {
        ArticleEditor editor;
        editor.load(small());
        editor.selectAll();
        QTest::keyClicks(&editor, QStringLiteral("x"));
        const Article article = editor.snapshot();
        QCOMPARE(article.kicker, QStringLiteral("x"));
        QCOMPARE(article.headline, QString());
        QCOMPARE(figures(article), 0);
        editor.undo();
        editor.undo();
        QCOMPARE(editor.snapshot().headline, QStringLiteral("Tít"));
        QCOMPARE(figures(editor.snapshot()), 1);
    }

    void aListLeavesOnASecondEnter()
    {
        ArticleEditor editor;
        editor.load({});
        caret(editor, 6, 0);
        editor.setKind(TextKind::BulletList);
        QTest::keyClicks(&editor, QStringLiteral("mot"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, QStringLiteral("hai"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, QStringLiteral("sau"));
        const Article article = editor.snapshot();
        QCOMPARE(article.body.size(), 2);
        QCOMPARE(std::get<ListBlock>(article.body[0].content).items.size(), 2);
        QVERIFY(std::holds_alternative<Paragraph>(article.body[1].content));
    }

    void marksAreToggledAndKept()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 6, 0);
        QTextCursor cursor = editor.textCursor();
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 4);
        editor.setTextCursor(cursor);
        editor.toggleMark(Mark::Bold);
        Text text = std::get<Paragraph>(editor.snapshot().body[0].content).text;
        QCOMPARE(text.size(), 2);
        QCOMPARE(text[0].marks, Marks(Mark::Bold));
        editor.toggleMark(Mark::Bold);
        text = std::get<Paragraph>(editor.snapshot().body[0].content).text;
        QCOMPARE(text.size(), 1);
    }

    void lettersStandBelowOrAboveTheLineNotBoth()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 6, 0);
        QTextCursor cursor = editor.textCursor();
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 4);
        editor.setTextCursor(cursor);
        editor.toggleMark(Mark::Sub);
        editor.toggleMark(Mark::Sup);
        const Text text = std::get<Paragraph>(editor.snapshot().body[0].content).text;
        QCOMPARE(text[0].marks, Marks(Mark::Sup));
    }

    void clearingFormattingKeepsLettersAndLinks()
    {
        ArticleEditor editor;
        editor.load(small());
        const Article before = editor.snapshot();
        caret(editor, 6, 0);
        QTextCursor cursor = editor.textCursor();
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 4);
        editor.setTextCursor(cursor);
        editor.setLink(QStringLiteral("https://baomau.vn/"));
        const Article linked = editor.snapshot();
        editor.toggleMark(Mark::Bold);
        editor.toggleMark(Mark::Italic);
        editor.clearMarks();
        QCOMPARE(editor.snapshot(), linked);
        for (int step = 0; step < 4; ++step)
            editor.undo();
        QCOMPARE(editor.snapshot(), before);
    }

    void pastingPlainTakesTheLettersAlone()
    {
        ArticleEditor editor;
        editor.load(small());
        auto *data = new QMimeData;
        data->setHtml(QStringLiteral("<h2>Đậm</h2>"));
        data->setText(QStringLiteral("Đậm"));
        data->setData(fragmentMimeType(), fragmentToBytes({newBlock(Divider{})}));
        QGuiApplication::clipboard()->setMimeData(data);
        const qsizetype blocks = editor.snapshot().body.size();
        caret(editor, 6, 0);
        editor.pastePlain();
        QCOMPARE(editor.snapshot().body.size(), blocks);
        QVERIFY(plainText(std::get<Paragraph>(editor.snapshot().body[0].content).text).startsWith(u"Đậm"_qs));
    }

    void aPastedWallComesApartInOneStep()
    {
        ArticleEditor editor;
        editor.load(small());
        QSignalSpy walls(&editor, &ArticleEditor::wallPasted);
        caret(editor, 6, 5);
        pasteLetters(editor, sentences(39));
        QCOMPARE(walls.size(), 0);
        editor.undo();
        pasteLetters(editor, sentences(60));
        QCOMPARE(walls.size(), 1);
        QCOMPARE(walls[0][1].toInt(), 600);
        const Article pasted = editor.snapshot();
        editor.splitWalls(walls[0][0].value<QTextCursor>());
        const Article split = editor.snapshot();
        QVERIFY(split.body.size() > pasted.body.size() + 5);
        QVERIFY(plainText(std::get<Paragraph>(split.body[0].content).text).startsWith(u"Đoạn Câu"_qs));
        QVERIFY(!plainText(std::get<Paragraph>(split.body[1].content).text).startsWith(u' '));
        editor.undo();
        QCOMPARE(editor.snapshot(), pasted);
    }

    void aWallThatWasTakenBackIsLeft()
    {
        ArticleEditor editor;
        editor.load(small());
        const Article before = editor.snapshot();
        QSignalSpy walls(&editor, &ArticleEditor::wallPasted);
        caret(editor, 6, 0);
        pasteLetters(editor, sentences(60));
        QCOMPARE(walls.size(), 1);
        editor.undo();
        editor.splitWalls(walls[0][0].value<QTextCursor>());
        QCOMPARE(editor.snapshot(), before);
        QVERIFY(editor.document()->isRedoAvailable());
    }

    void aWallInAFieldCannotComeApart()
    {
        ArticleEditor editor;
        editor.load(small());
        QSignalSpy walls(&editor, &ArticleEditor::wallPasted);
        caret(editor, 1, 0);
        pasteLetters(editor, sentences(60));
        QCOMPARE(walls.size(), 0);
    }

    void insertedPictureAsksForItsCaption()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 6, 9);
        editor.insertPicture(PictureRef{PictureId{QString(64, u'b')}, QStringLiteral("image/jpeg"), 1600, 1067});
        QCOMPARE(roleOf(editor.textCursor().block()), PageRole::Caption);
        QTest::keyClicks(&editor, QStringLiteral("Chu thich"));
        const Article article = editor.snapshot();
        QCOMPARE(figures(article), 2);
        QCOMPARE(plainText(std::get<Figure>(article.body[1].content).caption), QStringLiteral("Chu thich"));
    }

    void aPictureFillsTheEmptyFrame()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 7, 0);
        editor.insertPicture(PictureRef{PictureId{QString(64, u'b')}, QStringLiteral("image/jpeg"), 1600, 1067});
        const Article article = editor.snapshot();
        QCOMPARE(figures(article), 1);
        const Figure figure = std::get<Figure>(article.body[1].content);
        QVERIFY(figure.picture.has_value());
        QCOMPARE(plainText(figure.caption), QStringLiteral("Chú thích"));
    }

    void fixingIsOneUndoStep()
    {
        ArticleEditor editor;
        Article article = small();
        article.body = {newBlock(Paragraph{plainText(QStringLiteral("Bí Thư gặp Bí Thư."))})};
        editor.load(article);
        const Place place{Part::Body, article.body[0].id, 0};
        const auto finding = [&](qsizetype at) {
            return Finding{QStringLiteral("style.title-capitals"),
                           place,
                           {at, 6},
                           QStringLiteral("Bí Thư"),
                           Severity::Warning,
                           {},
                           {QStringLiteral("Bí thư")},
                           SafeFix::No};
        };
        editor.setFindings({finding(0), finding(11)});
        editor.fix({finding(0), finding(11)});
        QCOMPARE(plainText(std::get<Paragraph>(editor.snapshot().body[0].content).text),
                 QStringLiteral("Bí thư gặp Bí thư."));
        editor.undo();
        QCOMPARE(plainText(std::get<Paragraph>(editor.snapshot().body[0].content).text),
                 QStringLiteral("Bí Thư gặp Bí Thư."));
    }

    void ofTwoAlikeTheChosenOneIsFixed()
    {
        ArticleEditor editor;
        Article article = small();
        article.body = {newBlock(Paragraph{plainText(QStringLiteral("Tp gần Tp và Tp."))})};
        editor.load(article);
        const auto finding = [&](qsizetype at) {
            Finding finding;
            finding.rule = QStringLiteral("style.fixed-form");
            finding.place = {Part::Body, article.body[0].id, 0};
            finding.range = {at, 2};
            finding.text = QStringLiteral("Tp");
            finding.replacements = {QStringLiteral("Thành phố")};
            return finding;
        };
        const auto text = [&] { return plainText(std::get<Paragraph>(editor.snapshot().body[0].content).text); };
        editor.setFindings({finding(0), finding(7), finding(13)});
        editor.fix({finding(7)});
        QCOMPARE(text(), QStringLiteral("Tp gần Thành phố và Tp."));
        editor.undo();
        editor.setFindings({finding(0), finding(7), finding(13)});
        editor.fix({finding(0), finding(7), finding(13)});
        QCOMPARE(text(), QStringLiteral("Thành phố gần Thành phố và Thành phố."));
    }

    void lettersTypedIntoAFreshCrossHeadLookLikeOne()
    {
        ArticleEditor editor;
        editor.load({});
        caret(editor, 6, 0);
        QTest::keyClicks(&editor, QStringLiteral("a"));
        QTest::keyClick(&editor, Qt::Key_Return);
        editor.setKind(TextKind::CrossHead);
        QTest::keyClicks(&editor, QStringLiteral("b"));
        QTextCursor typed = editor.textCursor();
        const QTextCharFormat expected = letterFormat(typed.blockFormat(), {});
        QCOMPARE(typed.charFormat().font().pointSizeF(), expected.font().pointSizeF());
        QCOMPARE(typed.charFormat().font().weight(), expected.font().weight());
    }

    void theCaretStaysInAFreshQuoteAtTheEnd()
    {
        ArticleEditor editor;
        editor.load({});
        caret(editor, 6, 0);
        editor.setKind(TextKind::Quote);
        QTest::keyClicks(&editor, QStringLiteral("loi"));
        const Article article = editor.snapshot();
        QCOMPARE(article.body.size(), 1);
        QCOMPARE(plainText(std::get<Quote>(article.body[0].content).paragraphs[0]), QStringLiteral("loi"));
    }

    void tabWalksTheFieldsAndDeepensItems()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 1, 0);
        QTest::keyClick(&editor, Qt::Key_Tab);
        QCOMPARE(roleOf(editor.textCursor().block()), PageRole::Byline);
        caret(editor, 11, 0);
        editor.setKind(TextKind::BulletList);
        QTest::keyClick(&editor, Qt::Key_Tab);
        QCOMPARE(std::get<ListBlock>(editor.snapshot().body.last().content).items.first().level, 1);
        QTest::keyClick(&editor, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(std::get<ListBlock>(editor.snapshot().body.last().content).items.first().level, 0);
        QVERIFY(!editor.document()->toPlainText().contains(u'\t'));
    }

    void htmlIsNeverTaken()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 6, 0);
        QMimeData data;
        data.setHtml(QStringLiteral("<b>x</b><img src='file:///etc/passwd'>"));
        data.setText(QStringLiteral("một\nhai"));
        QApplication::clipboard()->setMimeData(new QMimeData);
        auto *copy = new QMimeData;
        copy->setHtml(data.html());
        copy->setText(data.text());
        QApplication::clipboard()->setMimeData(copy);
        editor.paste();
        const Article article = editor.snapshot();
        QCOMPARE(article.body.size(), 4);
        QCOMPARE(std::get<Paragraph>(article.body[0].content).text, plainText(QStringLiteral("một")));
    }

    void composedLettersReplaceASelectionAcrossBlocks()
    {
        ArticleEditor editor;
        editor.load(small());
        QTextCursor cursor(editor.document()->findBlockByNumber(1));
        cursor.setPosition(editor.document()->findBlockByNumber(6).position() + 4, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
        sendPreedit(editor, QStringLiteral("ti"));
        sendPreedit(editor, {}, QStringLiteral("tiếng"));
        const Article article = editor.snapshot();
        QCOMPARE(article.headline, QStringLiteral("tiếng"));
        QCOMPARE(plainText(std::get<Paragraph>(article.body[0].content).text), QStringLiteral(" một."));
    }
};

QTEST_MAIN(TestArticleEditor)
#include "test_article_editor.moc"
