#include "app/article/article_json.h"
#include "tests/support/random_article.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/blocks/gallery_steps.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>

using namespace toasoan;

namespace {

struct Page
{
    ArticleEditor editor;

    Page()
    {
        Article article;
        article.headline = QStringLiteral("Cầu mới");
        Figure figure;
        figure.caption = plainText(QStringLiteral("Chú thích ảnh"));
        article.body = {newBlock(Paragraph{plainText(QStringLiteral("Cầu dài 62 m, khánh thành sáng nay."))}),
                        newBlock(figure), newBlock(Paragraph{plainText(QStringLiteral("Đoạn sau."))})};
        editor.load(normalized(article));
    }

    void select(int block, int from, int to)
    {
        QTextCursor cursor(editor.document()->findBlockByNumber(block));
        const int start = cursor.position();
        cursor.setPosition(start + from);
        cursor.setPosition(start + to, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    QString comment(int block, int from, int to)
    {
        select(block, from, to);
        QString id;
        editor.editComments(
            [&](CommentMarks &marks) { id = marks.add(CommentMarks::wordsFor(editor.textCursor()), {said()}); });
        return id;
    }
    static Comment said()
    {
        return {
            QStringLiteral("Biên tập"), QDateTime({2026, 11, 25}, {7, 0}, Qt::UTC), QStringLiteral("Dài mấy mét?"), {}};
    }
    /// What each comment is about, as a draft would keep it.
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (const CommentThread &thread : editor.comments().threads()) {
            const Anchor &anchor = thread.anchor;
            words.append(blockAt(*editor.document(), anchor.place).text().mid(anchor.range.start, anchor.range.length));
        }
        return words;
    }
};

PictureId pictureNamed(char letter)
{
    return PictureId{QString(64, QLatin1Char(letter))};
}

Figure picturedFigure(char letter, const QString &caption)
{
    Figure figure;
    figure.picture = PictureRef{};
    figure.picture->id = pictureNamed(letter);
    figure.caption = plainText(caption);
    return figure;
}

/// A page with pictures between two paragraphs.
struct Pictured
{
    ArticleEditor editor;

    explicit Pictured(const QList<BlockContent> &pictures)
    {
        Article article;
        article.body = {newBlock(Paragraph{plainText(QStringLiteral("Trước."))})};
        for (const BlockContent &picture : pictures)
            article.body.append(newBlock(picture));
        article.body.append(newBlock(Paragraph{plainText(QStringLiteral("Sau."))}));
        editor.load(normalized(article));
    }
    [[nodiscard]] const CommentMarks &comments() const { return editor.comments(); }
    [[nodiscard]] QList<QTextBlock> objects() const
    {
        QList<QTextBlock> objects;
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
            if (isObject(roleOf(block)))
                objects.append(block);
        }
        return objects;
    }
    void select(const QTextBlock &block)
    {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    QString comment(const QTextBlock &object, const PictureId &picture = {})
    {
        QString id;
        editor.editComments([&](CommentMarks &marks) {
            id = marks.add(CommentMarks::wordsFor(QTextCursor(object)), {Page::said()}, picture);
        });
        return id;
    }
};

} // namespace

class TestCommentMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itMovesWithItsLetters()
    {
        Page page;
        page.comment(6, 4, 12);
        QCOMPARE(page.words(), QStringList{QStringLiteral("dài 62 m")});
        page.select(6, 0, 0);
        QTest::keyClicks(&page.editor, QStringLiteral("Chiec "));
        QTest::keyClick(&page.editor, Qt::Key_Return);
        QCOMPARE(page.words(), QStringList{QStringLiteral("dài 62 m")});
        page.select(7, 12, 12);
        QTest::keyClicks(&page.editor, QStringLiteral("et"));
        QCOMPARE(page.words(), QStringList{QStringLiteral("dài 62 m")});
        page.editor.setKind(TextKind::BulletList);
        QCOMPARE(page.words(), QStringList{QStringLiteral("dài 62 m")});
    }

    void whatItIsAboutWithoutASelection()
    {
        Page page;
        page.comment(6, 14, 14);
        page.comment(7, 0, 1); // the picture
        page.comment(3, 0, 0); // an empty field
        page.comment(1, 0, 0);
        QCOMPARE(page.words().join(u'|'), QStringLiteral("khánh|||Cầu"));
        QCOMPARE(page.editor.comments().threads()[1].anchor.place.part, Part::Picture);
        page.select(2, 0, 0); // names of people, several in one block
        QVERIFY(CommentMarks::wordsFor(page.editor.textCursor()).isNull());
    }

    void aSelectionAcrossBlocksIsAboutTheFirst()
    {
        Page page;
        QTextCursor cursor(page.editor.document()->findBlockByNumber(6));
        cursor.setPosition(cursor.position() + 26);
        cursor.setPosition(page.editor.document()->findBlockByNumber(11).position() + 4, QTextCursor::KeepAnchor);
        QCOMPARE(CommentMarks::wordsFor(cursor).selectedText(), QStringLiteral("sáng nay."));
    }

    void deletedAndBroughtBack()
    {
        Page page;
        page.comment(6, 4, 12);
        page.select(6, 3, 14);
        QTest::keyClick(&page.editor, Qt::Key_Backspace);
        QCOMPARE(page.words(), QStringList{QString()});
        QCOMPARE(page.editor.comments().threads().first().comments, QList<Comment>{Page::said()});
        page.editor.undo();
        QCOMPARE(page.words(), QStringList{QStringLiteral("dài 62 m")});
        page.editor.redo();
        page.editor.undo();
        QCOMPARE(page.words(), QStringList{QStringLiteral("dài 62 m")});
    }

    void cutAndPastedSomewhereElse()
    {
        Page page;
        page.comment(6, 4, 12);
        page.select(6, 3, 13);
        page.editor.cut();
        page.select(11, 8, 8);
        page.editor.paste();
        QCOMPARE(page.words(), QStringList{QStringLiteral("dài 62 m")});
        QVERIFY(page.editor.document()->findBlockByNumber(11).text().contains(u"dài 62 m"));
        QCOMPARE(page.editor.comments().threads().first().anchor.place,
                 *placeOf(page.editor.document()->findBlockByNumber(11)));
    }

    /// There and back in the history: the words are where they stand, and nowhere else.
    void cutAndPastedAndTakenBack()
    {
        Page page;
        page.comment(6, 4, 12);
        page.select(6, 3, 13);
        page.editor.cut();
        page.select(11, 8, 8);
        page.editor.paste();
        const auto place = [&page] { return page.editor.comments().threads().first().anchor.place; };
        const auto placeAt = [&page](int block) { return *placeOf(page.editor.document()->findBlockByNumber(block)); };
        page.editor.undo();
        page.editor.undo();
        QCOMPARE(page.words(), QStringList{QStringLiteral("dài 62 m")});
        QCOMPARE(place(), placeAt(6));
        page.editor.redo();
        page.editor.redo();
        QCOMPARE(page.words(), QStringList{QStringLiteral("dài 62 m")});
        QCOMPARE(place(), placeAt(11));
    }

    void aCardIsCommentedAsAWhole()
    {
        ArticleEditor editor;
        Article article;
        Gallery gallery;
        gallery.figures = {Figure{}, Figure{}};
        article.body = {newBlock(Paragraph{plainText(QStringLiteral("Trước."))}), newBlock(gallery),
                        newBlock(Paragraph{plainText(QStringLiteral("Sau."))})};
        editor.load(normalized(article));
        QTextBlock card = editor.document()->begin();
        while (roleOf(card) != PageRole::Card)
            card = card.next();
        QString id;
        editor.editComments(
            [&](CommentMarks &marks) { id = marks.add(CommentMarks::wordsFor(QTextCursor(card)), {Page::said()}); });
        QCOMPARE(editor.comments().at(QTextCursor(card)), QStringList{id});
        QCOMPARE(editor.comments().wordsOf(id).block(), card);
        QCOMPARE(editor.comments().thread(id)->anchor.place.block, ownerOf(card));
        QVERIFY(editor.comments().at(QTextCursor(card.next())).isEmpty());
        ArticleEditor other;
        other.load(editor.snapshot(), {}, editor.comments().threads());
        QCOMPARE(roleOf(other.comments().wordsOf(id).block()), PageRole::Card);
        QCOMPARE(other.comments().placed().first().position, other.comments().wordsOf(id).position());
    }

    void aPictureIsCommentedItself()
    {
        for (const QString &caption : {QStringLiteral("Chợ quê."), QString()}) {
            Pictured page({picturedFigure('a', caption)});
            const QTextBlock picture = page.objects().first();
            const QString id = page.comment(picture);
            QCOMPARE(page.comments().wordsOf(id).block(), picture);
            QCOMPARE(page.comments().at(QTextCursor(picture)), QStringList{id});
            QVERIFY(page.comments().at(QTextCursor(picture.next())).isEmpty());
            QCOMPARE(page.comments().thread(id)->anchor,
                     (Anchor{{Part::Picture, ownerOf(picture), 0}, {}, pictureNamed('a')}));
            QCOMPARE(page.comments().placed().first().words, caption);
            ArticleEditor other;
            other.load(page.editor.snapshot(), {}, page.comments().threads());
            QCOMPARE(roleOf(other.comments().wordsOf(id).block()), PageRole::Picture);
            QCOMPARE(other.comments().threads(), page.comments().threads());
        }
    }

    void aPictureTakesItsCommentAlong()
    {
        Pictured page({picturedFigure('a', {}), picturedFigure('b', {}), picturedFigure('c', {})});
        const QString id = page.comment(page.objects()[1]);
        const auto isOn = [&](int object) { return page.comments().wordsOf(id).block() == page.objects()[object]; };
        page.select(page.objects()[1]);
        page.editor.moveSelected(Way::Up);
        QVERIFY(isOn(0));
        page.select(page.objects()[0]);
        page.editor.cut();
        QVERIFY(page.comments().wordsOf(id).isNull());
        QCOMPARE(page.comments().placed().first().position, -1);
        page.select(page.editor.document()->lastBlock());
        page.editor.paste();
        QVERIFY(isOn(2));
        QCOMPARE(page.comments().thread(id)->anchor.place.block, ownerOf(page.objects()[2]));
        page.editor.undo();
        page.editor.undo();
        QVERIFY(isOn(0));
        page.editor.undo();
        QVERIFY(isOn(1));
    }

    void onePictureOfAGalleryIsCommented()
    {
        Gallery gallery;
        gallery.figures = {picturedFigure('a', QStringLiteral("Chợ.")), picturedFigure('b', QStringLiteral("Cầu."))};
        Pictured page({gallery});
        const QTextBlock card = page.objects().first();
        const QString whole = page.comment(card);
        const QString one = page.comment(card, pictureNamed('b'));
        const auto anchor = [&] { return page.comments().thread(one)->anchor; };
        QCOMPARE(anchor(), (Anchor{{Part::Picture, ownerOf(card), 1}, {}, pictureNamed('b')}));
        QCOMPARE(page.comments().at(QTextCursor(card), pictureNamed('b')), QStringList{one});
        QCOMPARE(page.comments().at(QTextCursor(card)), (QStringList{whole, one}));
        QCOMPARE(page.comments().signsOfPictures().value(pictureNamed('b')).threads, QStringList{one});
        QCOMPARE(page.comments().placed().last().words, QStringLiteral("Cầu."));

        std::swap(gallery.figures[0], gallery.figures[1]);
        Block other = cardBlock(card);
        other.content = gallery;
        QTextCursor(card).setBlockFormat(withCardBlock(card.blockFormat(), other));
        QCOMPARE(anchor().place.item, 0);

        page.select(card);
        page.editor.run([](QTextCursor &cursor) { takeGalleryApart(cursor); });
        QCOMPARE(page.comments().wordsOf(one).block(), page.objects().first());
        QCOMPARE(roleOf(page.objects().first()), PageRole::Picture);
        page.editor.undo();
        QCOMPARE(page.comments().wordsOf(one).block(), page.objects().first());
        QCOMPARE(roleOf(page.objects().first()), PageRole::Card);
    }

    void aPictureThatIsShownTwiceKeepsItsCommentInItsPlace()
    {
        Pictured page({picturedFigure('a', {}), picturedFigure('a', {})});
        const QString id = page.comment(page.objects()[1]);
        page.select(page.objects()[1]);
        page.editor.cut();
        QCOMPARE(page.comments().wordsOf(id).block(), page.objects()[0]);
        page.editor.undo();
        QCOMPARE(page.comments().wordsOf(id).block(), page.objects()[1]);
        QCOMPARE(page.comments().thread(id)->anchor.place.block, ownerOf(page.objects()[1]));
    }

    void whatIsTakenOutOfAGalleryIsNotThePictureAfterIt()
    {
        Gallery gallery;
        gallery.figures = {picturedFigure('a', QStringLiteral("Chợ.")), picturedFigure('b', QStringLiteral("Cầu."))};
        Pictured page({gallery});
        const QTextBlock card = page.objects().first();
        const QString id = page.comment(card, pictureNamed('a'));
        gallery.figures.removeFirst();
        Block other = cardBlock(card);
        other.content = gallery;
        QTextCursor(card).setBlockFormat(withCardBlock(card.blockFormat(), other));
        QVERIFY(page.comments().wordsOf(id).isNull());
        QCOMPARE(page.comments().placed().first().words, QString());
        page.editor.undo();
        QCOMPARE(page.comments().wordsOf(id).block(), page.objects().first());
    }

    void aPictureThatCameLaterTakesTheCommentOfItsEmptyFrame()
    {
        Pictured page({Figure{}});
        const QString id = page.comment(page.objects().first());
        page.select(page.objects().first());
        PictureRef picture;
        picture.id = pictureNamed('a');
        page.editor.insertPicture(picture);
        QCOMPARE(page.comments().thread(id)->anchor.picture, pictureNamed('a'));
        page.select(page.objects().first());
        page.editor.cut();
        page.select(page.editor.document()->lastBlock());
        page.editor.paste();
        QCOMPARE(page.comments().wordsOf(id).block(), page.objects().first());
    }

    /// It is about what stands in that place: the next picture there, too.
    void anotherPictureInItsPlace()
    {
        Pictured page({picturedFigure('a', {})});
        const QString id = page.comment(page.objects().first());
        ArticleEditor other;
        Article article = page.editor.snapshot();
        std::get<Figure>(article.body[1].content).picture->id = pictureNamed('b');
        other.load(article, {}, page.comments().threads());
        QCOMPARE(roleOf(other.comments().wordsOf(id).block()), PageRole::Picture);
    }

    void inReadingOrder()
    {
        Page page;
        const QString last = page.comment(11, 0, 4);
        const QString first = page.comment(1, 0, 3);
        const QString middle = page.comment(6, 4, 12);
        QStringList order;
        for (const CommentMarks::Placed &placed : page.editor.comments().placed())
            order.append(placed.thread.id);
        QCOMPARE(order, (QStringList{first, middle, last}));
    }

    void putRightInOneStep()
    {
        Page page;
        page.comment(6, 8, 10);
        Finding finding;
        finding.place = *placeOf(page.editor.document()->findBlockByNumber(6));
        finding.range = {8, 2};
        finding.text = QStringLiteral("62");
        page.editor.setFindings({finding});
        page.editor.fix({finding}, QStringLiteral("sáu mươi hai"));
        QCOMPARE(page.words(), QStringList{QStringLiteral("sáu mươi hai")});
    }

    void savedAndLoaded()
    {
        Page page;
        const QString id = page.comment(6, 4, 12);
        page.comment(6, 0, 3);
        QList<CommentThread> threads = page.editor.comments().threads();
        threads[0].extra.insert(QStringLiteral("mood"), 3);
        threads[0].anchor.extra.insert(QStringLiteral("why"), 4);
        threads.append({QStringLiteral("elsewhere"),
                        {{Part::Cell, {QStringLiteral("khong-co")}, 3}, {0, 2}, {}},
                        ThreadState::Open,
                        {Page::said()},
                        {}});
        threads.append({QStringLiteral("resolved"), threads[0].anchor, ThreadState::Resolved, {Page::said()}, {}});
        Page other;
        other.editor.load(page.editor.snapshot(), {}, threads);
        QCOMPARE(other.editor.comments().threads(), threads);
        QCOMPARE(other.editor.comments().wordsBetween(0, other.editor.document()->characterCount()).size(), 2);
        QCOMPARE(other.editor.comments().at(other.editor.comments().wordsOf(id)), QStringList{id});
    }

    /// A comment is none of the article's.
    void theTextIsNotChangedByIt()
    {
        Page page;
        const Article before = page.editor.snapshot();
        page.comment(6, 4, 12);
        QCOMPARE(page.editor.snapshot(), before);
        QVERIFY(!page.editor.document()->isUndoAvailable());
    }

    void theShortestComesFirst()
    {
        Page page;
        page.comment(6, 0, 30);
        const QString narrow = page.comment(6, 4, 12);
        page.select(6, 6, 6);
        QCOMPARE(page.editor.comments().at(page.editor.textCursor()).first(), narrow);
        QCOMPARE(page.editor.comments().at(page.editor.textCursor()).size(), 2);
    }

    void aBubbleStandsBesideTheLine()
    {
        Page page;
        page.editor.resize(900, 700);
        page.editor.show();
        const QString first = page.comment(6, 4, 12);
        const QString second = page.comment(6, 14, 19);
        const QTextBlock block = page.editor.document()->findBlockByNumber(6);
        const QList<CommentMarks::Sign> bubbles = page.editor.comments().signsOf(block, {0, 100});
        QCOMPARE(bubbles.size(), 1);
        QCOMPARE(bubbles.first().threads, (QStringList{first, second}));
        QString pressed;
        connect(&page.editor, &ArticleEditor::commentPressed, this, [&](const QString &id) { pressed = id; });
        const qreal top = page.editor.document()->documentLayout()->blockBoundingRect(block).top();
        const QRectF bubble = page.editor.comments().signsOf(block, {0, top}).first().rect;
        QTest::mouseClick(page.editor.viewport(), Qt::LeftButton, {}, bubble.center().toPoint());
        QCOMPARE(pressed, first);
    }

    /// Whatever is done to the text, every comment stays in the draft, at letters that are there.
    void noCommentIsLost()
    {
        const bool held = rc::check("no comment is lost", [] {
            ArticleEditor editor;
            editor.load(*testing::articles());
            const int last = editor.document()->characterCount() - 1;
            const auto anywhere = [&editor] { return *rc::gen::inRange(0, editor.document()->characterCount()); };
            for (int i = 0; i < 3; ++i) {
                QTextCursor cursor(editor.document());
                cursor.setPosition(*rc::gen::inRange(0, last + 1));
                cursor.setPosition(*rc::gen::inRange(0, last + 1), QTextCursor::KeepAnchor);
                const QTextCursor words = CommentMarks::wordsFor(cursor);
                if (!words.isNull())
                    editor.editComments([&](CommentMarks &marks) { marks.add(words, {Page::said()}); });
            }
            const qsizetype comments = editor.comments().threads().size();
            for (int i = 0; i < 12; ++i) {
                QTextCursor cursor(editor.document());
                cursor.setPosition(anywhere());
                cursor.setPosition(anywhere(), QTextCursor::KeepAnchor);
                editor.setTextCursor(cursor);
                switch (*rc::gen::inRange(0, 5)) {
                case 0:
                    editor.cut();
                    break;
                case 1:
                    editor.paste();
                    break;
                case 2:
                    editor.undo();
                    break;
                case 3:
                    QTest::keyClick(&editor, Qt::Key_Return);
                    break;
                case 4:
                    QTest::keyClicks(&editor, QStringLiteral("ab "));
                    break;
                }
                RC_ASSERT(editor.comments().threads().size() == comments);
                for (const CommentThread &thread : editor.comments().threads()) {
                    const QTextBlock block = blockAt(*editor.document(), thread.anchor.place);
                    const TextRange range = thread.anchor.range;
                    if (const QTextCursor on = editor.comments().wordsOf(thread.id);
                        thread.anchor.place.part == Part::Picture && !on.isNull())
                        RC_ASSERT(isObject(roleOf(on.block())) && ownerOf(on.block()) == thread.anchor.place.block);
                    RC_ASSERT(!block.isValid() || range.end() <= block.length() - 1 || range.isEmpty());
                }
            }
        });
        QVERIFY(held);
    }
};

QTEST_MAIN(TestCommentMarks)
#include "test_comment_marks.moc"
