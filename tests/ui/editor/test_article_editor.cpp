#include "app/article/article_json.h"
#include "tests/support/random_article.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/carrying.h"
#include "ui/editor/fragment.h"
#include "ui/editor/typography.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
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

int figures(const Article &article)
{
    int count = 0;
    for (const Block &block : article.body)
        count += std::holds_alternative<Figure>(block.content) ? 1 : 0;
    return count;
}

/// Role and length of each block, to read a counterexample by.
std::string outline(const QTextDocument &document)
{
    QString out;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        out += QString::number(static_cast<int>(roleOf(block))) + u':' + QString::number(block.length() - 1) + u' ';
    return out.toStdString();
}

/// Drags what the caret stands in to any place, copies it there, or takes it out.
void actOnBlocks(ArticleEditor &editor)
{
    const auto run = runAround(editor.textCursor().block(), *rc::gen::element(Grain::Item, Grain::Whole));
    if (!run)
        return;
    const BlockMove move{*run, *rc::gen::inRange(0, editor.document()->blockCount() + 1)};
    const int what = *rc::gen::inRange(0, 3);
    if (what == 0)
        editor.moveBlocks(move);
    else if (what == 1)
        editor.copyBlocks(move);
    else
        editor.removeBlocks(*run);
}

void moveASection(ArticleEditor &editor)
{
    const auto move = sectionStepOf(editor.textCursor().block(), *rc::gen::element(Way::Up, Way::Down));
    if (move)
        editor.moveBlocks(*move);
}

/// As dropEvent() does, which cannot be told where a drag came from.
void dragLetters(ArticleEditor &editor, int target)
{
    QTextCursor selection = editor.textCursor();
    if (!selection.hasSelection() || (target >= selection.selectionStart() && target <= selection.selectionEnd()))
        return;
    carry(selection, target, *rc::gen::element(Carry::Move, Carry::Copy));
    editor.setTextCursor(selection);
}

/// One thing a person may do, chosen at random.
void act(ArticleEditor &editor)
{
    const int last = editor.document()->characterCount() - 1;
    const auto anywhere = [last] { return *rc::gen::inRange(0, last + 1); };
    QTextCursor cursor = editor.textCursor();
    const int what = *rc::gen::inRange(0, 24);
    RC_LOG() << "act " << what << " at " << cursor.anchor() << ".." << cursor.position() << " of "
             << outline(*editor.document()) << '\n';
    switch (what) {
    case 0:
    case 1:
        cursor.setPosition(anywhere());
        editor.setTextCursor(cursor);
        break;
    case 2:
        cursor.setPosition(anywhere());
        cursor.setPosition(anywhere(), QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
        break;
    case 3:
        QTest::keyClick(&editor, Qt::Key_Return);
        break;
    case 4:
        QTest::keyClick(&editor, Qt::Key_Backspace);
        break;
    case 5:
        QTest::keyClick(&editor, Qt::Key_Delete);
        break;
    case 6:
        QTest::keyClicks(&editor, QStringLiteral("ab c"));
        break;
    case 7:
        editor.undo();
        break;
    case 8:
        editor.redo();
        break;
    case 9:
        editor.setKind(static_cast<TextKind>(*rc::gen::inRange(0, 7)));
        break;
    case 10:
        editor.toggleMark(Mark::Bold);
        break;
    case 11:
        sendPreedit(editor, QStringLiteral("tie"));
        sendPreedit(editor, {}, QStringLiteral("tiế"));
        break;
    case 12:
        editor.insertPicture(PictureRef{PictureId{QString(64, u'a')}, QStringLiteral("image/png"), 4, 3});
        break;
    case 13:
        editor.copy();
        editor.paste();
        break;
    case 14:
        QTest::keyClick(&editor, Qt::Key_Backspace, Qt::ControlModifier);
        break;
    case 15:
        editor.cut();
        break;
    case 16:
        editor.toggleMark(*rc::gen::element(Mark::Sub, Mark::Sup));
        break;
    case 17:
        editor.clearMarks();
        break;
    case 18:
        editor.copy();
        editor.pastePlain();
        break;
    case 19:
        editor.moveSelected(Way::Up);
        break;
    case 20:
        editor.moveSelected(Way::Down);
        break;
    case 21:
        actOnBlocks(editor);
        break;
    case 22:
        moveASection(editor);
        break;
    case 23:
        dragLetters(editor, anywhere());
        break;
    }
}

} // namespace

class TestArticleEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structureCannotBreak()
    {
        const int sequences = qEnvironmentVariableIntValue("TOASOAN_EDIT_SEQUENCES");
        rc::detail::TestParams params = rc::detail::configuration().testParams;
        params.maxSuccess = sequences > 0 ? sequences : 150;
        const auto property = [] {
            ArticleEditor editor;
            const Article article = *testing::articles();
            editor.load(article);
            const QByteArray before = toCanonicalJson(editor.snapshot());
            for (int i = *rc::gen::inRange(5, 25); i > 0; --i) {
                act(editor);
                const QTextDocument &document = *editor.document();
                RC_ASSERT(roleOf(document.begin()) == PageRole::Kicker);
                RC_ASSERT(roleOf(document.findBlockByNumber(1)) == PageRole::Headline);
                RC_ASSERT(roleOf(document.findBlockByNumber(3)) == PageRole::Sapo);
                const Article now = editor.snapshot();
                ArticleEditor other;
                other.load(now);
                RC_ASSERT(other.snapshot() == now);
                for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                    if (roleOf(block) == PageRole::Picture) {
                        RC_ASSERT(roleOf(block.next()) == PageRole::Caption);
                        RC_ASSERT(block.text() == QString(QChar::ObjectReplacementCharacter));
                    }
                }
            }
            while (editor.document()->isUndoAvailable())
                editor.undo();
            RC_ASSERT(toCanonicalJson(editor.snapshot()) == before);
        };
        const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata{}, params);
        if (!result.template is<rc::detail::SuccessResult>()) {
            std::ostringstream out;
            rc::detail::printResultMessage(result, out);
            QFAIL(out.str().c_str());
        }
    }

    void enterSplitsAParagraph()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 4, 4);
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
        for (const QString &text : {QStringLiteral("Muc"), QStringLiteral("Tit"), QStringLiteral("But danh"),
                                    QStringLiteral("Sapo"), QStringLiteral("Than bai")}) {
            QTest::keyClicks(&editor, text);
            QTest::keyClick(&editor, Qt::Key_Return);
        }
        const Article article = editor.snapshot();
        QCOMPARE(article.kicker, QStringLiteral("Muc"));
        QCOMPARE(article.headline, QStringLiteral("Tit"));
        QCOMPARE(article.bylines, QStringList{QStringLiteral("But danh")});
        QCOMPARE(article.sapo, QStringLiteral("Sapo"));
        QCOMPARE(plainText(std::get<Paragraph>(article.body.value(0).content).text), QStringLiteral("Than bai"));
    }

    void backspaceAfterAFigureKeepsTheFigure()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 9, 0);
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
        caret(editor, 4, 0);
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
        caret(editor, 4, 0);
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
        caret(editor, 4, 0);
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
        caret(editor, 4, 0);
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
        caret(editor, 4, 0);
        editor.pastePlain();
        QCOMPARE(editor.snapshot().body.size(), blocks);
        QVERIFY(plainText(std::get<Paragraph>(editor.snapshot().body[0].content).text).startsWith(u"Đậm"_qs));
    }

    void insertedPictureAsksForItsCaption()
    {
        ArticleEditor editor;
        editor.load(small());
        caret(editor, 4, 9);
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
        caret(editor, 5, 0);
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
        caret(editor, 4, 0);
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
        caret(editor, 4, 0);
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
        caret(editor, 9, 0);
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
        caret(editor, 4, 0);
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
        cursor.setPosition(editor.document()->findBlockByNumber(4).position() + 4, QTextCursor::KeepAnchor);
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
