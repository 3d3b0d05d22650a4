#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/box.h"
#include "ui/editor/fragment.h"
#include "ui/editor/normalizer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTest>

using namespace toasoan;

namespace {

Block paragraph(const QString &text)
{
    return newBlock(Paragraph{plainText(text)});
}

/// Before, a box with two paragraphs, after.
Article boxed()
{
    Article article;
    article.headline = QStringLiteral("Tít");
    article.body = {
        paragraph(QStringLiteral("Trước.")),
        newBlock(Box{QStringLiteral("Hộp"), {paragraph(QStringLiteral("Một.")), paragraph(QStringLiteral("Hai."))}}),
        paragraph(QStringLiteral("Sau."))};
    return normalized(article);
}

enum Line { Before = fieldCount, Title, First, Second, After };

struct Page
{
    ArticleEditor editor;

    explicit Page(const Article &article = boxed()) { editor.load(article); }

    [[nodiscard]] QTextBlock line(int number) const { return editor.document()->findBlockByNumber(number); }
    void caret(int number, int column)
    {
        QTextCursor cursor(line(number));
        cursor.setPosition(line(number).position() + column);
        editor.setTextCursor(cursor);
    }
    void caretAtEnd(int number) { caret(number, line(number).length() - 1); }
    void select(int fromLine, int fromColumn, int toLine, int toColumn)
    {
        QTextCursor cursor(editor.document());
        cursor.setPosition(line(fromLine).position() + fromColumn);
        cursor.setPosition(line(toLine).position() + toColumn, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    void press(Qt::Key key) { QTest::keyClick(&editor, key); }
    void type(const QString &letters) { QTest::keyClicks(&editor, letters); }
    [[nodiscard]] QString text() const;
};

QString textOf(const Block &block)
{
    return std::visit(
        overloaded{[](const Paragraph &paragraph) { return plainText(paragraph.text); },
                   [](const CrossHead &head) { return QString(u'#' + plainText(head.text)); },
                   [](const ListBlock &list) { return QString(u'*' + QString::number(list.items.size())); },
                   [](const Figure &figure) { return QString(u"▣"_qs + plainText(figure.caption)); },
                   [](const Quote &quote) { return QString(u'>' + plainText(quote.paragraphs.value(0))); },
                   [](const Box &box) {
                       QStringList inner;
                       for (const Block &block : box.blocks)
                           inner.append(textOf(block));
                       return QString(box.title + u'[' + inner.join(u'|') + u']');
                   },
                   [](const auto &) { return QStringLiteral("?"); }},
        block.content);
}

/// The body as one line: paragraphs between strokes, boxes as "title[…]".
QString Page::text() const
{
    QStringList out;
    const QList<Block> body = editor.snapshot().body;
    for (const Block &block : body)
        out.append(textOf(block));
    return out.join(u'|');
}

void toClipboard(const QList<Block> &blocks)
{
    auto *data = new QMimeData;
    data->setData(fragmentMimeType(), fragmentToBytes(blocks));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

class TestBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenInABoxIsInIt()
    {
        Page page;
        page.caretAtEnd(Title);
        page.type(QStringLiteral(" A"));
        page.caretAtEnd(First);
        page.press(Qt::Key_Return);
        page.type(QStringLiteral("x"));
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp A[Một.|x|Hai.]|Sau."));
    }

    void enterInTheTitleGoesIntoTheBox()
    {
        Page page;
        page.caretAtEnd(Title);
        page.press(Qt::Key_Return);
        QCOMPARE(page.editor.textCursor().block(), page.line(First));
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|Sau."));
    }

    void enterBeforeTheTitleOpensALineAboveTheBox()
    {
        Article article = boxed();
        article.body.removeFirst();
        Page page(article);
        page.caret(fieldCount, 0);
        page.press(Qt::Key_Return);
        page.type(QStringLiteral("x"));
        QCOMPARE(page.text(), QStringLiteral("x|Hộp[Một.|Hai.]|Sau."));
    }

    void enterInAnEmptyLastParagraphLeavesTheBox()
    {
        Page page;
        page.caretAtEnd(Second);
        page.press(Qt::Key_Return);
        page.press(Qt::Key_Return);
        page.type(QStringLiteral("x"));
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|x|Sau."));
    }

    void aListAtTheEndIsLeftFirstThenTheBox()
    {
        Page page;
        page.caretAtEnd(Second);
        page.editor.setKind(TextKind::BulletList);
        for (int i = 0; i < 3; ++i)
            page.press(Qt::Key_Return);
        page.type(QStringLiteral("x"));
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|*1]|x|Sau."));
    }

    void nothingIsTypedBehindTheLastBoxButInAParagraph()
    {
        Article article = boxed();
        article.body.removeLast();
        Page page(article);
        page.editor.moveCursor(QTextCursor::End);
        page.type(QStringLiteral("x"));
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|x"));
    }

    void backspaceNeverJoinsWhatStandsInsideAndOutside()
    {
        Page page;
        for (const int line : {First, After}) {
            page.caret(line, 0);
            page.press(Qt::Key_Backspace);
            QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|Sau."));
            QCOMPARE(page.editor.textCursor().position(), page.line(line).position() - 1);
        }
        for (const int line : {Before, Title, Second}) {
            page.caretAtEnd(line);
            page.press(Qt::Key_Delete);
            QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|Sau."));
        }
    }

    void backspaceInsideJoinsParagraphs()
    {
        Page page;
        page.caret(Second, 0);
        page.press(Qt::Key_Backspace);
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.Hai.]|Sau."));
    }

    void anEmptyBoxGoesWithBackspace()
    {
        Page page;
        page.caretAtEnd(After);
        QVERIFY(page.editor.putIntoBox());
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|Sau.|[]"));
        page.press(Qt::Key_Return);
        page.press(Qt::Key_Backspace);
        QVERIFY(!page.editor.takeBoxAway());
        QCOMPARE(page.editor.textCursor().block().length(), 1);
        page.editor.undo();
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|Sau.|[]"));
    }

    void aBoxWithoutWordsStandsInTheArticle()
    {
        Article article;
        article.body = {newBlock(Box{})};
        article = normalized(article);
        Page page(article);
        QCOMPARE(page.editor.snapshot(), article);
        page.caret(First - 1, 0);
        page.type(QStringLiteral("x"));
        QCOMPARE(page.text(), QStringLiteral("[x]"));
    }

    void aSelectionGoesIntoABox()
    {
        Article article;
        Figure figure;
        figure.caption = plainText(QStringLiteral("Chú thích"));
        article.body = {paragraph(QStringLiteral("Một.")), newBlock(figure), paragraph(QStringLiteral("Hai."))};
        Page page(normalized(article));
        page.select(fieldCount, 2, fieldCount + 2, 3); // ends in the caption: the figure goes as a whole
        QVERIFY(page.editor.putIntoBox());
        page.type(QStringLiteral("H"));
        QCOMPARE(page.text(), QStringLiteral("H[Một.|▣Chú thích]|Hai."));
        page.editor.undo();
        page.editor.undo();
        QCOMPARE(page.editor.snapshot(), normalized(article));
    }

    void aBoxHoldsNoBox()
    {
        Page page;
        page.caret(First, 0);
        QVERIFY(!page.editor.putIntoBox());
        page.select(Before, 0, After, 0);
        QVERIFY(!page.editor.putIntoBox());
        QCOMPARE(page.editor.snapshot().body.size(), 3);
    }

    void aBoxPastedIntoABoxIsUnpacked()
    {
        Page page;
        toClipboard({newBlock(Box{QStringLiteral("Trong"), {paragraph(QStringLiteral("x"))}})});
        page.caretAtEnd(First);
        page.editor.paste();
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|#Trong|x|Hai.]|Sau."));
    }

    void whatIsPastedBehindAPastedBoxStandsOutside()
    {
        Page page;
        toClipboard(
            {newBlock(Box{QStringLiteral("B"), {paragraph(QStringLiteral("x"))}}), paragraph(QStringLiteral("y"))});
        page.caretAtEnd(Before);
        page.editor.paste();
        QCOMPARE(page.text(), QStringLiteral("Trước.|B[x]|y|Hộp[Một.|Hai.]|Sau."));
    }

    void theBoxGoesAndItsContentsStay()
    {
        Page page;
        page.caret(Second, 1);
        QVERIFY(page.editor.takeBoxAway());
        QCOMPARE(page.text(), QStringLiteral("Trước.|#Hộp|Một.|Hai.|Sau."));
        QVERIFY(!page.editor.takeBoxAway());
        page.editor.undo();
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|Sau."));
    }

    void backspaceInAnEmptyTitleTakesTheFrame()
    {
        Article article = boxed();
        std::get<Box>(article.body[1].content).title.clear();
        Page page(article);
        page.caret(Title, 0);
        page.press(Qt::Key_Backspace);
        QCOMPARE(page.text(), QStringLiteral("Trước.|Một.|Hai.|Sau."));
    }

    void aSelectionOverTheBorderErasesLettersOnly()
    {
        Page page;
        page.select(Before, 3, First, 2);
        page.press(Qt::Key_Delete);
        QCOMPARE(page.text(), QStringLiteral("Trư|[t.|Hai.]|Sau."));
        page.editor.undo();
        page.select(Second, 2, After, 1);
        page.press(Qt::Key_Backspace);
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Ha]|au."));
    }

    void aSelectionOverTheWholeBoxErasesIt()
    {
        Page page;
        page.select(Title, 0, Second, 4);
        page.press(Qt::Key_Delete);
        QCOMPARE(page.text(), QStringLiteral("Trước.|Sau."));
        page.editor.undo();
        page.select(Before, 3, After, 1);
        page.press(Qt::Key_Delete);
        QCOMPARE(page.text(), QStringLiteral("Trưau."));
    }

    void typingOverTheEmptyEndOfABoxKeepsItsEnd()
    {
        Article article;
        article.body = {newBlock(Box{QStringLiteral("Hộp"), {paragraph(QStringLiteral("Một.")), paragraph({})}})};
        Page page(normalized(article));
        page.select(fieldCount + 2, 0, fieldCount + 3, 0);
        page.type(QStringLiteral("x"));
        QCOMPARE(page.text(), QStringLiteral("Hộp[Một.|x]"));
        QVERIFY(page.line(fieldCount + 2).blockFormat().hasProperty(property::BoxEnd));
        page.editor.undo();
        QCOMPARE(page.text(), QStringLiteral("Hộp[Một.|]"));
        QVERIFY(page.line(fieldCount + 2).blockFormat().hasProperty(property::BoxEnd));
        QVERIFY(boxOf(page.line(fieldCount + 3)).isEmpty());
    }

    void theCaretIsNoSelectionAfterPasting()
    {
        Page page;
        toClipboard({paragraph(QStringLiteral("x")), newBlock(Box{QStringLiteral("B"), {paragraph({})}})});
        page.caretAtEnd(After);
        page.editor.paste();
        QVERIFY(!page.editor.textCursor().hasSelection());
    }

    void whatComesToStandElsewhereIsInTheBoxAround()
    {
        Page page;
        QTextCursor cursor(page.editor.document());
        settleInBox(cursor, Second, Second);
        normalize(cursor);
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.]|Hai.|Sau."));
        settleInBox(cursor, First, First);
        normalize(cursor);
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[]|Một.|Hai.|Sau."));
        Page other;
        cursor = QTextCursor(other.line(First));
        cursor.setBlockFormat(inBox(cursor.blockFormat(), {}));
        settleInBox(cursor, First, First);
        normalize(cursor);
        QCOMPARE(other.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|Sau."));
    }

    void whatNamesABoxAboveItsTitleIsInNone()
    {
        Page page;
        QTextCursor cursor(page.line(Before));
        cursor.setBlockFormat(inBox(cursor.blockFormat(), boxOf(page.line(Title))));
        normalize(cursor);
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|Sau."));
    }

    void figuresSelectedAloneGoAsAWhole()
    {
        Article article;
        Figure figure;
        figure.caption = plainText(QStringLiteral("Chú thích"));
        article.body = {paragraph(QStringLiteral("Một.")), newBlock(figure),
                        paragraph(QStringLiteral("Hai, dài hơn."))};
        Page page(normalized(article));
        page.select(fieldCount + 1, 0, fieldCount + 4, 0);
        page.press(Qt::Key_Delete);
        QCOMPARE(page.text(), QStringLiteral("Một.|Hai, dài hơn."));
    }

    void copyingInsideTakesTheContentsCopyingTheTitleTakesTheBox()
    {
        Page page;
        page.select(First, 0, Second, 4);
        page.editor.copy();
        page.caretAtEnd(After);
        page.editor.paste();
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|Sau.|Một.|Hai."));
        page.select(Title, 0, Second, 4);
        page.editor.copy();
        page.editor.moveCursor(QTextCursor::End);
        page.editor.paste();
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|Hai.]|Sau.|Một.|Hai.|Hộp[Một.|Hai.]"));
    }

    void copyingItemsOfAListTakesThoseAlone()
    {
        Article article;
        ListBlock list;
        for (const QString &item : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            list.items.append(ListItem{0, plainText(item), {}});
        article.body = {newBlock(list), paragraph(QStringLiteral("x"))};
        Page page(normalized(article));
        page.select(fieldCount + 1, 0, fieldCount + 2, 1);
        page.editor.copy();
        page.caretAtEnd(fieldCount + 3);
        page.editor.paste();
        QCOMPARE(page.text(), QStringLiteral("*3|x|*2"));
    }

    void kindsLevelsAndFiguresWorkInside()
    {
        Page page;
        page.caretAtEnd(First);
        page.editor.setKind(TextKind::CrossHead);
        page.caretAtEnd(Second);
        page.editor.setKind(TextKind::BulletList);
        page.press(Qt::Key_Tab);
        page.press(Qt::Key_Return);
        page.press(Qt::Key_Return);
        page.editor.insertPicture(PictureRef{PictureId{QString(64, u'b')}, QStringLiteral("image/jpeg"), 16, 9});
        page.type(QStringLiteral("c"));
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[#Một.|*1|▣c]|Sau."));
        const Box box = std::get<Box>(page.editor.snapshot().body[1].content);
        QCOMPARE(std::get<ListBlock>(box.blocks[1].content).items[0].level, 1);
    }

    void aListDoesNotReachOverTheBorder()
    {
        Page page;
        page.select(Second, 0, After, 2);
        page.editor.setKind(TextKind::BulletList);
        QCOMPARE(page.text(), QStringLiteral("Trước.|Hộp[Một.|*1]|*1"));
    }

    void placesInsideAreFound()
    {
        Page page;
        const Article article = page.editor.snapshot();
        const QList<Passage> passages = passagesOf(article);
        for (const Passage &passage : passages) {
            if (passage.text.isEmpty())
                continue;
            QCOMPARE(blockAt(*page.editor.document(), passage.place).text(), passage.text);
        }
        page.editor.goTo({Part::BoxTitle, article.body[1].id, 0}, {0, 3});
        QCOMPARE(page.editor.textCursor().selectedText(), QStringLiteral("Hộp"));
        QVERIFY(page.editor.toggleNoProof());
        QCOMPARE(page.editor.noProof().value(0).place, (Place{Part::BoxTitle, article.body[1].id, 0}));
    }

    void aBoxInsideABoxIsACard()
    {
        Article article;
        article.body = {newBlock(
            Box{QStringLiteral("Ngoài"), {newBlock(Box{QStringLiteral("Trong"), {paragraph(QStringLiteral("x"))}})}})};
        article = normalized(article);
        Page page(article);
        QCOMPARE(roleOf(page.line(fieldCount + 1)), PageRole::Card);
        QCOMPARE(page.editor.snapshot(), article);
    }

    void tabWalksTheFieldsInTheirOrder()
    {
        Page page;
        page.caret(0, 0);
        for (const PageRole role : {PageRole::Headline, PageRole::Byline, PageRole::Dateline, PageRole::SourceTag,
                                    PageRole::Sapo, PageRole::Paragraph}) {
            page.press(Qt::Key_Tab);
            QCOMPARE(roleOf(page.editor.textCursor().block()), role);
        }
        page.press(Qt::Key_Tab);
        QVERIFY(!page.editor.document()->toPlainText().contains(u'\t'));
    }

    void composingOverABoxBehindACardIsOneStep()
    {
        Article article = boxed();
        article.body[0] = newBlock(Divider{});
        Page page(normalized(article));
        const Article before = page.editor.snapshot();
        page.select(Title, 0, Second, 4);
        QInputMethodEvent composing(QStringLiteral("tie"), {});
        QCoreApplication::sendEvent(&page.editor, &composing);
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("tiế"));
        QCoreApplication::sendEvent(&page.editor, &done);
        QCOMPARE(page.text(), QStringLiteral("?|tiế|Sau."));
        page.editor.undo();
        QCOMPARE(page.editor.snapshot(), before);
    }

    void typingOverASelectionIsOneStep()
    {
        Page page;
        const Article before = page.editor.snapshot();
        page.editor.selectAll();
        page.press(Qt::Key_X);
        QCOMPARE(page.editor.snapshot().body.size(), 0);
        page.editor.undo();
        QCOMPARE(page.editor.snapshot(), before);
    }
};

QTEST_MAIN(TestBox)
#include "test_box.moc"
