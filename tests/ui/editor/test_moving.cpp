#include "app/article/article_json.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"

#include <QTest>

using namespace toasoan;

namespace {

Block text(const char *letters)
{
    return newBlock(Paragraph{plainText(QString::fromUtf8(letters))});
}

Block head(int level, const char *letters)
{
    return newBlock(CrossHead{level, plainText(QString::fromUtf8(letters))});
}

Block list(std::initializer_list<const char *> items, ListStyle style = ListStyle::Bullet)
{
    ListBlock out;
    out.style = style;
    for (const char *item : items)
        out.items.append(ListItem{0, plainText(QString::fromUtf8(item)), {}});
    return newBlock(out);
}

Block figure(const char *caption)
{
    Figure out;
    out.caption = plainText(QString::fromUtf8(caption));
    return newBlock(out);
}

Block quote(const char *words, const char *speaker)
{
    return newBlock(Quote{{plainText(QString::fromUtf8(words))}, QString::fromUtf8(speaker)});
}

/// An editor that shows these blocks under a headline.
struct Page
{
    ArticleEditor editor;
    QByteArray before;

    explicit Page(const QList<Block> &body)
    {
        Article article;
        article.headline = QStringLiteral("Tít");
        article.body = body;
        editor.load(normalized(article));
        before = toCanonicalJson(editor.snapshot());
    }
    void caretAt(const char *letters)
    {
        QTextCursor cursor = editor.document()->find(QString::fromUtf8(letters));
        cursor.setPosition(cursor.selectionStart());
        editor.setTextCursor(cursor);
    }
    [[nodiscard]] QTextBlock blockWith(const char *letters) const
    {
        return editor.document()->find(QString::fromUtf8(letters)).block();
    }
    void undoToTheStart()
    {
        editor.undo();
        QCOMPARE(toCanonicalJson(editor.snapshot()), before);
    }
    /// "a|b|[x,y]|F:c|Q:d" for paragraphs, lists, figures and quotes.
    [[nodiscard]] QString shape() const
    {
        QStringList parts;
        for (const Block &block : editor.snapshot().body)
            parts.append(std::visit([](const auto &content) { return say(content); }, block.content));
        return parts.join(u'|');
    }

private:
    static QString say(const Paragraph &paragraph) { return plainText(paragraph.text); }
    static QString say(const CrossHead &head) { return QString(head.level, u'#') + plainText(head.text); }
    static QString say(const Figure &figure) { return u"F:"_qs + plainText(figure.caption); }
    static QString say(const Quote &quote) { return u"Q:"_qs + plainText(quote.paragraphs.first()) + quote.speaker; }
    static QString say(const ListBlock &list)
    {
        QStringList items;
        for (const ListItem &item : list.items)
            items.append(plainText(item.text));
        return u'[' + items.join(u',') + u']';
    }
    static QString say(const Divider &) { return u"-"_qs; }
    template<typename Other>
    static QString say(const Other &)
    {
        return u"?"_qs;
    }
};

} // namespace

class TestMoving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParagraphChangesPlacesWithItsNeighbour()
    {
        Page page({text("a"), text("b"), text("c")});
        const BlockId moved = page.editor.snapshot().body[1].id;
        page.caretAt("b");
        page.editor.moveSelected(Way::Up);
        QCOMPARE(page.shape(), u"b|a|c"_qs);
        QCOMPARE(page.editor.snapshot().body[0].id, moved);
        QCOMPARE(page.editor.textCursor().block().text(), u"b"_qs);
        page.undoToTheStart();
    }

    void theEndsOfTheArticleHold()
    {
        Page page({text("a"), text("b")});
        page.caretAt("a");
        page.editor.moveSelected(Way::Up);
        page.caretAt("b");
        page.editor.moveSelected(Way::Down);
        QCOMPARE(page.shape(), u"a|b"_qs);
        QVERIFY(!page.editor.document()->isUndoAvailable());
    }

    void aFieldNeverMoves()
    {
        Page page({text("a"), text("b")});
        page.caretAt("Tít");
        page.editor.moveSelected(Way::Down);
        QVERIFY(!page.editor.document()->isUndoAvailable());
        QCOMPARE(page.editor.snapshot().headline, u"Tít"_qs);
    }

    void aFigureMovesAsAWholeFromAnyOfItsTexts()
    {
        Page page({text("a"), figure("chú thích"), text("b")});
        page.caretAt("chú thích");
        page.editor.moveSelected(Way::Down);
        QCOMPARE(page.shape(), u"a|b|F:chú thích"_qs);
        QCOMPARE(roleOf(page.editor.textCursor().block()), PageRole::Caption);
        page.editor.moveSelected(Way::Up);
        page.editor.moveSelected(Way::Up);
        QCOMPARE(page.shape(), u"F:chú thích|a|b"_qs);
    }

    void aParagraphStepsOverAWholeFigureAndAWholeList()
    {
        Page page({text("a"), figure("f"), list({"x", "y"})});
        page.caretAt("a");
        page.editor.moveSelected(Way::Down);
        QCOMPARE(page.shape(), u"F:f|a|[x,y]"_qs);
        page.editor.moveSelected(Way::Down);
        QCOMPARE(page.shape(), u"F:f|[x,y]|a"_qs);
    }

    void aQuoteTakesItsSpeakerAlong()
    {
        Page page({text("a"), quote("lời", " — ai")});
        page.caretAt("— ai");
        page.editor.moveSelected(Way::Up);
        QVERIFY(page.shape().startsWith(u"Q:lời"));
        QVERIFY(page.shape().endsWith(u"|a"));
    }

    void anItemMovesInsideItsListThenOutOfItAndBackIn()
    {
        Page page({text("a"), list({"x", "y", "z"})});
        const BlockId listId = page.editor.snapshot().body[1].id;
        page.caretAt("y");
        page.editor.moveSelected(Way::Up);
        QCOMPARE(page.shape(), u"a|[y,x,z]"_qs);
        page.editor.moveSelected(Way::Up);
        QCOMPARE(page.shape(), u"[y]|a|[x,z]"_qs);
        QCOMPARE(page.editor.snapshot().body[2].id, listId);
        page.editor.moveSelected(Way::Down);
        QCOMPARE(page.shape(), u"a|[y,x,z]"_qs);
        QCOMPARE(page.editor.snapshot().body[1].id, listId);
    }

    void anItemDoesNotBreakAListOfTheOtherStyle()
    {
        Page page({list({"x"}), list({"1", "2"}, ListStyle::Number)});
        page.caretAt("x");
        page.editor.moveSelected(Way::Down);
        QCOMPARE(page.shape(), u"[1,2]|[x]"_qs);
    }

    void aWholeListIsDraggedBetweenParagraphsAndIntoNoOther()
    {
        Page page({text("a"), list({"x", "y"}), list({"u", "v"})});
        const auto run = runAround(page.blockWith("x"), Grain::Whole);
        QCOMPARE(run->last - run->first, 1);
        QVERIFY(!mayStandBefore(*page.editor.document(), *run, page.blockWith("v").blockNumber()));
        page.editor.moveBlocks({*run, page.blockWith("a").blockNumber()});
        QCOMPARE(page.shape(), u"[x,y]|a|[u,v]"_qs);
        page.undoToTheStart();
    }

    void nothingGoesIntoAFigureOrAboveTheSapo()
    {
        Page page({text("a"), figure("f")});
        const QTextDocument &document = *page.editor.document();
        const auto run = runAround(page.blockWith("a"), Grain::Whole);
        for (int before = 0; before < document.blockCount(); ++before) {
            const bool allowed = before == page.blockWith("f").blockNumber() + 3;
            QCOMPARE(mayStandBefore(document, *run, before), allowed);
        }
    }

    void aSelectionOverSeveralBlocksMovesTogether()
    {
        Page page({text("aa"), text("bb"), text("cc"), text("dd")});
        QTextCursor cursor(page.blockWith("bb"));
        cursor.setPosition(cursor.position() + 1);
        cursor.setPosition(page.blockWith("cc").position() + 1, QTextCursor::KeepAnchor);
        page.editor.setTextCursor(cursor);
        page.editor.moveSelected(Way::Down);
        QCOMPARE(page.shape(), u"aa|dd|bb|cc"_qs);
        QCOMPARE(page.editor.textCursor().selectedText(), u"b\u2029c"_qs);
        page.undoToTheStart();
    }

    void theEmptyPlaceAtTheEndStaysThere()
    {
        Page page({text("a"), figure("f")});
        page.caretAt("f");
        page.editor.moveSelected(Way::Down);
        QCOMPARE(page.shape(), u"a|F:f"_qs);
        QVERIFY(!page.editor.document()->isUndoAvailable());
    }

    void marksAndLinksMoveAlong()
    {
        Text marked{Run{u"đậm"_qs, Mark::Bold, {}, {}}, Run{u" liên kết"_qs, {}, u"https://baomau.vn"_qs, {}}};
        Page page({text("a"), newBlock(Paragraph{marked})});
        page.caretAt("đậm");
        page.editor.moveSelected(Way::Up);
        QCOMPARE(std::get<Paragraph>(page.editor.snapshot().body[0].content).text, marked);
    }

    void whatIsNotProofreadMovesAlong()
    {
        Page page({list({"x", "thơ ca"})});
        page.caretAt("thơ");
        QTextCursor cursor = page.editor.textCursor();
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 3);
        page.editor.setTextCursor(cursor);
        QVERIFY(page.editor.toggleNoProof());
        page.editor.moveSelected(Way::Up);
        QCOMPARE(page.shape(), u"[thơ ca,x]"_qs);
        QCOMPARE(page.editor.noProof().size(), 1);
        QCOMPARE(page.editor.noProof().first().place.item, 0);
        QCOMPARE(page.editor.noProof().first().range.start, 0);
        QCOMPARE(page.editor.noProof().first().range.length, 3);
    }

    void aCopyHasIdsOfItsOwn()
    {
        Page page({list({"x", "y"}), text("a")});
        const auto run = runAround(page.blockWith("x"), Grain::Whole);
        page.editor.copyBlocks({*run, run->last + 1});
        QCOMPARE(page.shape(), u"[x,y]|[x,y]|a"_qs);
        QVERIFY(page.editor.snapshot().body[0].id != page.editor.snapshot().body[1].id);
        page.undoToTheStart();
        const auto item = runAround(page.blockWith("x"), Grain::Item);
        page.editor.copyBlocks({*item, item->last + 1});
        QCOMPARE(page.shape(), u"[x,x,y]|a"_qs);
    }

    void removingTheLastBlockLeavesAPlaceToType()
    {
        Page page({figure("f")});
        page.editor.removeBlocks(*runAround(page.blockWith("f"), Grain::Whole));
        QCOMPARE(page.shape(), QString());
        QTest::keyClicks(&page.editor, u"a"_qs);
        QCOMPARE(page.shape(), u"a"_qs);
    }

    void aSectionTakesWhatStandsUnderItAlong()
    {
        Page page({text("0"), head(2, "A"), text("a"), head(3, "a1"), text("aa"), head(2, "B"), text("b")});
        page.editor.moveBlocks(*sectionStepOf(page.blockWith("B"), Way::Up));
        QCOMPARE(page.shape(), u"0|##B|b|##A|a|###a1|aa"_qs);
        page.undoToTheStart();
        page.editor.moveBlocks(*sectionStepOf(page.blockWith("A"), Way::Down));
        QCOMPARE(page.shape(), u"0|##B|b|##A|a|###a1|aa"_qs);
        QVERIFY(!sectionStepOf(page.blockWith("A"), Way::Down));
        QVERIFY(!sectionStepOf(page.blockWith("B"), Way::Up));
    }

    void aSmallSectionGoesFromOneSectionIntoTheNextAndBack()
    {
        Page page({head(2, "A"), head(3, "a1"), text("aa"), head(2, "B"), text("b"), head(3, "b1")});
        page.editor.moveBlocks(*sectionStepOf(page.blockWith("a1"), Way::Down));
        QCOMPARE(page.shape(), u"##A|##B|b|###a1|aa|###b1"_qs);
        page.editor.moveBlocks(*sectionStepOf(page.blockWith("a1"), Way::Up));
        QCOMPARE(page.shape(), u"##A|###a1|aa|##B|b|###b1"_qs);
    }

    void nothingMovesWhereNothingMayBeWritten()
    {
        Page page({text("a"), text("b")});
        page.editor.setReadOnly(true);
        page.caretAt("a");
        page.editor.moveSelected(Way::Down);
        QTest::keyClick(&page.editor, Qt::Key_Return);
        QTest::keyClicks(&page.editor, u"x"_qs);
        QCOMPARE(toCanonicalJson(page.editor.snapshot()), page.before);
    }
};

QTEST_MAIN(TestMoving)
#include "test_moving.moc"
