#include "ui/editor/article_editor.h"

#include <QTest>

using namespace toasoan;

namespace {

Article article()
{
    Article article;
    article.headline = QStringLiteral("Chợ phiên");
    article.body = {newBlock(Paragraph{plainText(QStringLiteral("Câu hát rằng ơi hời ơi nghe vui."))}),
                    newBlock(Paragraph{plainText(QStringLiteral("Đoạn sau."))})};
    return normalized(article);
}

struct Page
{
    Article text = article();
    ArticleEditor editor;

    Page() { editor.load(text); }

    void select(int block, int from, int to)
    {
        QTextCursor cursor(editor.document()->findBlockByNumber(block));
        const int start = cursor.position();
        cursor.setPosition(start + from);
        cursor.setPosition(start + to, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        const QList<Anchor> anchors = editor.noProof();
        for (const Anchor &anchor : anchors)
            words.append(blockAt(*editor.document(), anchor.place).text().mid(anchor.range.start, anchor.range.length));
        return words;
    }
};

} // namespace

class TestNoProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSelectionGoesOutAndComesBack()
    {
        Page page;
        page.select(6, 13, 22);
        QVERIFY(page.editor.toggleNoProof());
        QCOMPARE(page.words(), QStringList{QStringLiteral("ơi hời ơi")});
        QVERIFY(page.editor.isNoProof());
        QVERIFY(page.editor.toggleNoProof());
        QCOMPARE(page.words(), QStringList());
    }

    void withoutSelectionTheOneUnderTheCaretComesBack()
    {
        Page page;
        QVERIFY(!page.editor.toggleNoProof());
        page.select(6, 13, 22);
        page.editor.toggleNoProof();
        page.select(6, 15, 15);
        QVERIFY(page.editor.toggleNoProof());
        QCOMPARE(page.words(), QStringList());
    }

    void itMovesWithItsLetters()
    {
        Page page;
        page.select(6, 13, 22);
        page.editor.toggleNoProof();
        page.select(6, 0, 0);
        QTest::keyClicks(&page.editor, QStringLiteral("xx "));
        QCOMPARE(page.words(), QStringList{QStringLiteral("ơi hời ơi")});
        page.select(6, 25, 25);
        QTest::keyClicks(&page.editor, QStringLiteral("!"));
        QCOMPARE(page.words(), QStringList{QStringLiteral("ơi hời ơi")});
        page.select(6, 18, 18);
        QTest::keyClick(&page.editor, Qt::Key_Return);
        QCOMPARE(page.words(), (QStringList{QStringLiteral("ơi"), QStringLiteral(" hời ơi")}));
        page.editor.undo();
        QCOMPARE(page.words().join(u'|'), QStringLiteral("ơi hời ơi"));
    }

    void itIsCarriedAlongWhenItsLettersAreDragged()
    {
        Page page;
        page.select(6, 13, 22);
        page.editor.toggleNoProof();
        page.select(6, 9, 27); // with letters around it
        const int target = page.editor.document()->findBlockByNumber(7).position();
        page.editor.carrySelection(target, Carry::Move);
        QCOMPARE(page.words(), QStringList{QStringLiteral("ơi hời ơi")});
        QCOMPARE(page.editor.noProof().first().place, *placeOf(page.editor.document()->findBlockByNumber(7)));
        page.select(7, 4, 13);
        page.editor.carrySelection(page.editor.document()->findBlockByNumber(6).position(), Carry::Copy);
        QCOMPARE(page.words(), QStringList{QStringLiteral("ơi hời ơi")});
    }

    void partsOfOneComeBackAlone()
    {
        Page page;
        page.select(6, 0, 22);
        page.editor.toggleNoProof();
        page.select(6, 8, 12);
        page.editor.toggleNoProof();
        QCOMPARE(page.words(), (QStringList{QStringLiteral("Câu hát "), QStringLiteral(" ơi hời ơi")}));
    }

    void severalBlocksAtOnce()
    {
        Page page;
        QTextCursor cursor(page.editor.document()->findBlockByNumber(6));
        cursor.setPosition(page.editor.document()->findBlockByNumber(7).position() + 4, QTextCursor::KeepAnchor);
        page.editor.setTextCursor(cursor);
        page.editor.toggleNoProof();
        QCOMPARE(page.words(),
                 (QStringList{QStringLiteral("Câu hát rằng ơi hời ơi nghe vui."), QStringLiteral("Đoạn")}));
    }

    void itStaysWhateverTheTextTurnsInto_data()
    {
        QTest::addColumn<TextKind>("kind");
        QTest::newRow("cross-head") << TextKind::CrossHead;
        QTest::newRow("list") << TextKind::BulletList;
        QTest::newRow("quote") << TextKind::Quote;
        QTest::newRow("pull quote") << TextKind::PullQuote;
    }
    void itStaysWhateverTheTextTurnsInto()
    {
        QFETCH(TextKind, kind);
        Page page;
        page.select(6, 13, 22);
        page.editor.toggleNoProof();
        page.editor.setKind(kind);
        QCOMPARE(page.words(), QStringList{QStringLiteral("ơi hời ơi")});
        page.editor.setKind(TextKind::Paragraph);
        QCOMPARE(page.words(), QStringList{QStringLiteral("ơi hời ơi")});
        page.select(6, 13, 22);
        page.editor.toggleMark(Mark::Italic);
        QCOMPARE(page.words(), QStringList{QStringLiteral("ơi hời ơi")});
    }

    void itStaysBesideAFigureThatComesBetween()
    {
        Page page;
        page.select(6, 13, 22);
        page.editor.toggleNoProof();
        page.select(6, 3, 3);
        page.editor.insertPicture(PictureRef{PictureId{QString(64, u'b')}, QStringLiteral("image/jpeg"), 16, 10});
        QCOMPARE(page.words().join(u'|'), QStringLiteral("ơi hời ơi"));
    }

    void loadingBringsItBackAndKeepsWhatStandsElsewhere()
    {
        Page page;
        const Anchor here{
            {Part::Body, page.text.body[0].id, 0}, {13, 9}, {}, {{QStringLiteral("why"), QStringLiteral("thơ")}}};
        const Anchor elsewhere{{Part::Cell, {QStringLiteral("khong-co")}, 3}, {0, 2}, {}};
        const Anchor tooLong{{Part::Headline, {}, 0}, {0, 500}, {}};
        page.editor.load(page.text, {here, elsewhere, tooLong});
        const QList<Anchor> anchors = page.editor.noProof();
        QCOMPARE(anchors.size(), 3);
        for (const Anchor &anchor : {here, elsewhere, tooLong})
            QVERIFY(anchors.contains(anchor));
    }

    void theTextIsNotChangedByIt()
    {
        Page page;
        const Article before = page.editor.snapshot();
        page.select(6, 0, 7);
        page.editor.toggleNoProof();
        QCOMPARE(page.editor.snapshot(), before);
        QVERIFY(!page.editor.document()->isUndoAvailable());
    }
};

QTEST_MAIN(TestNoProof)
#include "test_no_proof.moc"
