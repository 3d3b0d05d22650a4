#include "app/article/article_json.h"
#include "tests/support/random_article.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/fragment.h"
#include "ui/editor/pasting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;

namespace {

Block paragraph(const QString &letters)
{
    return newBlock(Paragraph{plainText(letters)});
}

QStringList bodyOf(const ArticleEditor &editor)
{
    QStringList lines;
    for (const Block &block : editor.snapshot().body) {
        if (const auto *text = std::get_if<Paragraph>(&block.content))
            lines.append(plainText(text->text));
        else if (const auto *head = std::get_if<CrossHead>(&block.content))
            lines.append(u'#' + plainText(head->text));
        else if (const auto *list = std::get_if<ListBlock>(&block.content))
            lines.append(u'*' + plainText(list->items.first().text));
        else
            lines.append(QStringLiteral("[%1]").arg(block.content.index()));
    }
    return lines;
}

/// An editor whose foreign copy is read when the test says so.
struct Page
{
    ArticleEditor editor;
    QList<QPointer<Pasting>> places;

    explicit Page(const QStringList &paragraphs = {u"đoạn một"_qs, u"đoạn hai"_qs})
    {
        Article article;
        article.headline = u"Tít"_qs;
        article.sapo = u"Sapo"_qs;
        for (const QString &letters : paragraphs)
            article.body.append(paragraph(letters));
        editor.load(article);
        editor.resize(800, 600);
        editor.show();
        editor.setPasteReader([this](const ForeignCopy &, const QPointer<Pasting> &place) { places.append(place); });
    }

    void caretAt(int block, int letter)
    {
        QTextCursor cursor(editor.document()->findBlockByNumber(block));
        cursor.setPosition(cursor.position() + letter);
        editor.setTextCursor(cursor);
    }
    void select(const QString &letters) { editor.setTextCursor(editor.document()->find(letters)); }
    void pressPaste()
    {
        auto *data = new QMimeData;
        data->setHtml(u"<p>x</p>"_qs);
        data->setText(u"x"_qs);
        QGuiApplication::clipboard()->setMimeData(data);
        editor.paste();
    }
    void arrive(const QList<Block> &blocks, int which = 0)
    {
        QVERIFY(places.value(which));
        QVERIFY(editor.putPasted(*places[which], blocks));
    }
    void type(const char *letters) { QTest::keyClicks(&editor, QString::fromLatin1(letters)); }
};

constexpr int firstBody = 6;

} // namespace

class TestPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneParagraphFlowsIntoTheTextAroundIt()
    {
        Page page;
        page.caretAt(firstBody, 5);
        page.pressPaste();
        page.arrive({paragraph(u"XY "_qs)});
        QCOMPARE(bodyOf(page.editor), QStringList({u"đoạn XY một"_qs, u"đoạn hai"_qs}));
        QCOMPARE(page.editor.textCursor().positionInBlock(), 8);
    }

    void severalParagraphsAreSeveralBlocks()
    {
        Page page;
        page.caretAt(firstBody, 8);
        page.pressPaste();
        page.arrive({paragraph(u" A"_qs), paragraph(u"B"_qs)});
        QCOMPARE(bodyOf(page.editor), QStringList({u"đoạn một A"_qs, u"B"_qs, u"đoạn hai"_qs}));
        page.editor.undo();
        QCOMPARE(bodyOf(page.editor), QStringList({u"đoạn một"_qs, u"đoạn hai"_qs}));
    }

    void whatIsNoParagraphStandsByItself()
    {
        Page page;
        page.caretAt(firstBody, 4);
        page.pressPaste();
        page.arrive({paragraph(u"A"_qs), newBlock(CrossHead{2, plainText(u"H"_qs)}), paragraph(u"B"_qs)});
        QCOMPARE(bodyOf(page.editor),
                 QStringList({u"đoạn"_qs, u"A"_qs, u"#H"_qs, u"B"_qs, u" một"_qs, u"đoạn hai"_qs}));
        page.editor.undo();
        QCOMPARE(bodyOf(page.editor), QStringList({u"đoạn một"_qs, u"đoạn hai"_qs}));
    }

    void oneHeadingInTheMiddleOfASentenceIsWords()
    {
        Page page;
        page.caretAt(firstBody, 5);
        page.pressPaste();
        page.arrive({newBlock(CrossHead{2, plainText(u"H "_qs)})});
        QCOMPARE(bodyOf(page.editor).first(), u"đoạn H một"_qs);
    }

    void aFieldTakesLettersOnly()
    {
        Page page;
        page.caretAt(1, 3);
        page.pressPaste();
        Figure figure;
        figure.caption = plainText(u"chú thích"_qs);
        figure.alt = u"không ai đọc"_qs;
        page.arrive({newBlock(CrossHead{2, {Run{u" hai"_qs, Mark::Bold, {}}}}), paragraph(u"ba"_qs), newBlock(figure)});
        QCOMPARE(page.editor.snapshot().headline, u"Tít hai ba chú thích"_qs);
        QCOMPARE(page.editor.snapshot().body.size(), 2);
        page.editor.undo();
        QCOMPARE(page.editor.snapshot().headline, u"Tít"_qs);
    }

    void theSelectionGoesWithTheSameStep()
    {
        Page page;
        page.select(u"một"_qs);
        page.pressPaste();
        page.arrive({paragraph(u"A"_qs), newBlock(Divider{})});
        QCOMPARE(bodyOf(page.editor), QStringList({u"đoạn "_qs, u"A"_qs, u"[11]"_qs, u"đoạn hai"_qs}));
        page.editor.undo();
        QCOMPARE(bodyOf(page.editor), QStringList({u"đoạn một"_qs, u"đoạn hai"_qs}));
    }

    void whatIsTypedMeanwhileStandsBehind_data()
    {
        QTest::addColumn<bool>("blocks");
        QTest::newRow("in the flow") << false;
        QTest::newRow("in blocks of its own") << true;
    }

    /// The page is the one that it would be if reading took no time.
    void whatIsTypedMeanwhileStandsBehind()
    {
        QFETCH(bool, blocks);
        QList<Block> copy{paragraph(u"A"_qs), paragraph(u"B"_qs)};
        if (blocks)
            copy.insert(1, newBlock(Divider{}));
        Page slow;
        slow.caretAt(firstBody, 8);
        slow.pressPaste();
        slow.type("xy");
        slow.arrive(copy);
        slow.type("z");
        Page quick;
        quick.caretAt(firstBody, 8);
        quick.pressPaste();
        quick.arrive(copy);
        quick.type("xyz");
        QCOMPARE(bodyOf(slow.editor), bodyOf(quick.editor));
        QVERIFY(bodyOf(slow.editor).contains(u"Bxyz"_qs));
    }

    void typingOverTheSelectionMeanwhileIsRightToo()
    {
        Page page;
        page.select(u"một"_qs);
        page.pressPaste();
        page.type("x");
        page.arrive({paragraph(u"A"_qs)});
        QCOMPARE(bodyOf(page.editor).first(), u"đoạn Ax"_qs);
    }

    void theCaretStaysWhereThePersonWent()
    {
        Page page;
        page.caretAt(firstBody, 8);
        page.pressPaste();
        page.caretAt(firstBody + 1, 4);
        page.type("x");
        page.arrive({paragraph(u" A"_qs), paragraph(u"B"_qs)});
        QCOMPARE(bodyOf(page.editor), QStringList({u"đoạn một A"_qs, u"B"_qs, u"đoạnx hai"_qs}));
        page.type("y");
        QCOMPARE(bodyOf(page.editor).last(), u"đoạnxy hai"_qs);
    }

    void twoPastesAtOnePlaceKeepTheirOrder_data()
    {
        QTest::addColumn<int>("first");
        QTest::newRow("in turn") << 0;
        QTest::newRow("the second is read first") << 1;
    }

    void twoPastesAtOnePlaceKeepTheirOrder()
    {
        QFETCH(int, first);
        Page page;
        page.caretAt(firstBody, 8);
        page.pressPaste();
        page.pressPaste();
        const QList<Block> copies{paragraph(u" A"_qs), paragraph(u" B"_qs)};
        page.arrive({copies[first]}, first);
        page.arrive({copies[1 - first]}, 1 - first);
        QCOMPARE(bodyOf(page.editor).first(), u"đoạn một A B"_qs);
    }

    void anotherArticleGetsNothing()
    {
        Page page;
        page.pressPaste();
        page.editor.load({});
        QVERIFY(!page.places.first());
    }

    void muchIsPutInSlicesAndTakenBackInOneStep_data()
    {
        QTest::addColumn<bool>("blocks");
        QTest::newRow("in the flow") << false;
        QTest::newRow("in blocks of its own") << true;
    }

    /// Keys pressed meanwhile come behind all of it.
    void muchIsPutInSlicesAndTakenBackInOneStep()
    {
        QFETCH(bool, blocks);
        QList<Block> copy;
        for (int i = 0; i < 300; ++i)
            copy.append(blocks && i % 7 == 3 ? newBlock(CrossHead{2, plainText(u"H%1"_qs.arg(i))})
                                             : paragraph(u"P%1"_qs.arg(i)));
        Page page;
        page.caretAt(firstBody, 8);
        page.pressPaste();
        page.arrive(copy);
        QVERIFY(bodyOf(page.editor).size() < 250); // it is not all there yet
        page.type("xyz");
        QTRY_VERIFY(bodyOf(page.editor).contains(u"P299xyz"_qs));
        QCOMPARE(bodyOf(page.editor).size(), blocks ? 302 : 301);
        QVERIFY(!page.places.first()->isEdited());
        page.editor.undo(); // the letters
        page.editor.undo();
        QCOMPARE(bodyOf(page.editor), QStringList({u"đoạn một"_qs, u"đoạn hai"_qs}));
    }

    void whatComesNextFindsAllOfIt()
    {
        Page page;
        page.caretAt(firstBody, 8);
        page.pressPaste();
        page.arrive(QList<Block>(300, paragraph(u"P"_qs)));
        page.editor.commitPreedit(); // as every command and leaving the article do
        QCOMPARE(bodyOf(page.editor).size(), 301);
    }

    void whatWasPutIsPutAnew_data()
    {
        QTest::addColumn<QList<Block>>("first");
        QTest::addColumn<QList<Block>>("second");
        const QList<Block> words{paragraph(u"A"_qs), paragraph(u"B"_qs)};
        const QList<Block> heads{newBlock(CrossHead{2, plainText(u"H"_qs)}), paragraph(u"B"_qs)};
        const QList<Block> figure{newBlock(Figure{}), paragraph(u"B"_qs)};
        const QList<Block> list{newBlock(ListBlock{ListStyle::Bullet, {{0, plainText(u"I"_qs), {}}}}),
                                newBlock(Divider{})};
        for (const auto &[name, one] :
             {std::pair{"words", words}, {"heads", heads}, {"figure", figure}, {"list", list}}) {
            for (const auto &[other, two] :
                 {std::pair{"words", words}, {"heads", heads}, {"figure", figure}, {"list", list}})
                QTest::addRow("%s, then %s", name, other) << one << two;
        }
    }

    /// Nothing around it changes, and each time is one step back.
    void whatWasPutIsPutAnew()
    {
        QFETCH(QList<Block>, first);
        QFETCH(QList<Block>, second);
        Page page({u"đoạn một"_qs, QString(), u"đoạn hai"_qs});
        const QStringList before = bodyOf(page.editor);
        page.caretAt(firstBody + 1, 0);
        page.pressPaste();
        page.arrive(first);
        const QStringList once = bodyOf(page.editor);
        QVERIFY(!page.places.first()->isEdited());
        page.arrive(second);
        const QStringList twice = bodyOf(page.editor);
        QCOMPARE(twice.first(), u"đoạn một"_qs);
        QCOMPARE(twice.last(), u"đoạn hai"_qs);
        QCOMPARE(twice.size(), 2 + second.size());
        QVERIFY(!page.places.first()->isEdited());
        page.editor.undo();
        QCOMPARE(bodyOf(page.editor), once);
        page.editor.undo();
        QCOMPARE(bodyOf(page.editor), before);
    }

    void whatWasPutIntoASentenceIsPutAnewThere()
    {
        Page page;
        page.caretAt(firstBody, 5);
        page.pressPaste();
        page.arrive({paragraph(u"A"_qs), paragraph(u"B "_qs)});
        page.arrive({paragraph(u"C "_qs)});
        QCOMPARE(bodyOf(page.editor), QStringList({u"đoạn C một"_qs, u"đoạn hai"_qs}));
    }

    void editingWhatWasPastedIsTold()
    {
        Page page;
        page.caretAt(firstBody, 8);
        page.pressPaste();
        page.arrive({paragraph(u" A"_qs), paragraph(u"B"_qs)});
        QSignalSpy edited(page.places.first(), &Pasting::edited);
        page.type("x"); // behind it
        page.caretAt(firstBody, 0);
        page.type("y"); // before it
        QCOMPARE(edited.size(), 0);
        page.caretAt(firstBody, 11);
        page.type("z");
        QCOMPARE(edited.size(), 1);
    }

    void ourOwnClipboardStaysAsItIs()
    {
        Page page;
        page.caretAt(firstBody, 8);
        auto *data = new QMimeData;
        data->setData(fragmentMimeType(), fragmentToBytes({newBlock(Divider{})}));
        data->setHtml(u"<p>x</p>"_qs);
        data->setText(u"x"_qs);
        QGuiApplication::clipboard()->setMimeData(data);
        page.editor.paste();
        QVERIFY(page.places.isEmpty());
        QVERIFY(bodyOf(page.editor).contains(u"[11]"_qs));
        page.editor.undo();
        page.editor.pastePlain();
        QVERIFY(page.places.isEmpty());
        QCOMPARE(bodyOf(page.editor).first(), u"đoạn mộtx"_qs);
    }

    void nothingIsPutWhereNothingMayBeWritten()
    {
        Page page;
        page.pressPaste();
        page.editor.setReadOnly(true);
        QVERIFY(!page.editor.putPasted(*page.places.first(), QList<Block>{paragraph(u"A"_qs)}));
        QCOMPARE(bodyOf(page.editor), QStringList({u"đoạn một"_qs, u"đoạn hai"_qs}));
    }

    /// Any blocks anywhere, put twice: the page is whole, and two steps back it is as it was.
    void anyCopyAnywhereIsTakenBack()
    {
        QVERIFY(rc::check("pasting foreign copy", [] {
            Page page;
            page.editor.load(*testing::articles());
            const QByteArray before = toCanonicalJson(page.editor.snapshot());
            const int characters = page.editor.document()->characterCount();
            QTextCursor cursor = page.editor.textCursor();
            cursor.setPosition(*rc::gen::inRange(0, characters));
            cursor.setPosition(*rc::gen::inRange(0, characters), QTextCursor::KeepAnchor);
            page.editor.setTextCursor(cursor);
            page.pressPaste();
            RC_ASSERT(page.places.size() == 1);
            const int steps = page.editor.document()->availableUndoSteps();
            const auto copies = *rc::gen::container<std::vector<Block>>(2, testing::blocks());
            for (const Block &copy : copies) {
                RC_ASSERT(page.editor.putPasted(*page.places.first(), QList<Block>{copy, paragraph(u"cuối"_qs)}));
                const Article now = page.editor.snapshot();
                ArticleEditor other;
                other.load(now);
                RC_ASSERT(other.snapshot() == now);
            }
            while (page.editor.document()->availableUndoSteps() > steps)
                page.editor.undo();
            RC_ASSERT(toCanonicalJson(page.editor.snapshot()) == before);
        }));
    }
};

QTEST_MAIN(TestPasting)
#include "test_pasting.moc"
