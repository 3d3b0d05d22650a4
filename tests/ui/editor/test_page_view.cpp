#include "app/article/article_json.h"
#include "ui/common/theme.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/invisibles.h"
#include "ui/editor/roles.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QWheelEvent>

using namespace toasoan;

namespace {

Article longArticle()
{
    static const char *words[] = {"Đảng", "ủy", "khối", "các", "cơ", "quan", "tỉnh", "tổ", "chức", "nghiêm", "trực"};
    Article article;
    article.headline = QStringLiteral("Hội nghị");
    article.sapo = QStringLiteral("Tóm tắt.");
    for (int i = 0; i < 40; ++i) {
        QString text;
        for (int j = 0; j < 60; ++j)
            text += QString::fromUtf8(words[(i * i * 13 + i * j + j * j + j / 3) % 11]) + u' ';
        article.body.append(newBlock(Paragraph{plainText(text.trimmed())}));
    }
    return normalized(article);
}

/// Letters stand on 1/64 px: a word that ends within a third of a px of the margin may go either way, so one paragraph
/// in ten may break otherwise.
bool breakAlike(const QList<QList<int>> &a, const QList<QList<int>> &b)
{
    qsizetype otherwise = 0;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        otherwise += a[i] == b[i] ? 0 : 1;
    return a.size() == b.size() && otherwise * 10 <= a.size();
}

/// A page in a window that is wide enough for it at 100 %.
struct Page
{
    ArticleEditor editor;
    Page()
    {
        editor.resize(900, 600);
        editor.load(longArticle());
        editor.show();
    }
    /// Where the lines of each block begin.
    [[nodiscard]] QList<QList<int>> lineStarts() const
    {
        QList<QList<int>> starts;
        (void)editor.document()->size(); // lays all of it out
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
            starts.append(QList<int>());
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                starts.last().append(block.layout()->lineAt(i).textStart());
        }
        return starts;
    }
    void turnWheel(int eighths)
    {
        const QPointF at(400, 300);
        QWheelEvent event(at, editor.viewport()->mapToGlobal(at), {}, {0, eighths}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(editor.viewport(), &event);
    }
};

/// Shows an article with a card, which is chosen.
QTextBlock chooseCard(ArticleEditor &editor)
{
    Article article;
    article.body = {newBlock(Embed{u"https://example.vn/a"_qs, {}, u"Tên"_qs, plainText(u"Chú thích"_qs)}),
                    newBlock(Paragraph{plainText(u"Cuối"_qs)})};
    editor.load(normalized(article));
    editor.show();
    QTextBlock card = editor.document()->begin();
    while (roleOf(card) != PageRole::Card)
        card = card.next();
    QTextCursor whole(card);
    whole.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    editor.setTextCursor(whole);
    return card;
}

/// What of a widget has been painted since.
class PaintedRegion : public QObject
{
public:
    QRegion all;
    explicit PaintedRegion(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            all += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};

/// What is written of a page stands as far down as the page is seen.
bool reachesDown(const ArticleEditor &editor)
{
    return editor.blockRect(editor.document()->lastBlock()).bottom() >= editor.viewport()->height();
}

/// Whether that was so each time the page was about to be painted.
class FilledWhenPainted : public QObject
{
public:
    explicit FilledWhenPainted(ArticleEditor &editor) : m_editor(editor)
    {
        editor.viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    [[nodiscard]] bool always() const { return m_always; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_isPainted = true;
            m_always = m_always && reachesDown(m_editor);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    ArticleEditor &m_editor;
    bool m_isPainted = false;
    bool m_always = true;
};

} // namespace

class TestPageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStartOfTheArticleShowsTheEdgeOfThePaper()
    {
        Page page;
        QTest::keyClick(&page.editor, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(page.editor.verticalScrollBar()->value() > 0);
        QTest::keyClick(&page.editor, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(page.editor.verticalScrollBar()->value(), 0);
    }

    /// It was laid out at no width at all, a syllable a line, and then again.
    void whatIsLoadedBeforeItIsSeenIsLaidOutAsItWillBe()
    {
        ArticleEditor editor;
        editor.load(longArticle());
        const QTextBlock block = editor.document()->findBlockByNumber(fieldCount);
        const auto lines = [&] { return editor.document()->documentLayout()->blockBoundingRect(block).height(); };
        const qreal width = editor.document()->textWidth();
        const qreal before = lines();
        editor.resize(900, 600);
        editor.show();
        QTRY_VERIFY(editor.isVisible());
        QCOMPARE(editor.document()->textWidth(), width);
        QCOMPARE(lines(), before);
    }

    void whatATallerWindowShowsIsColouredToo()
    {
        ArticleEditor editor;
        editor.resize(900, 160);
        Article article = longArticle();
        article.body = article.body.mid(0, 3);
        Figure figure;
        figure.caption = plainText(u"Chú thích"_qs);
        figure.credit = u"Mẫu An"_qs;
        article.body.append(newBlock(figure));
        editor.load(normalized(article));
        editor.show();
        QTest::qWait(0);
        const qsizetype before = editor.extraSelections().size();
        editor.resize(900, 1600);
        QTRY_VERIFY(editor.extraSelections().size() > before);
    }

    void whatIsSetInStandsInAsFarAtEveryZoom()
    {
        ArticleEditor editor;
        editor.resize(1600, 900);
        ListBlock list;
        list.items = {ListItem{0, plainText(u"Một"_qs)}, ListItem{1, plainText(u"Hai"_qs)}};
        Article article;
        article.body = {newBlock(list), newBlock(Quote{{plainText(u"Ba"_qs)}, u"Tư"_qs}), newBlock(Paragraph{})};
        editor.load(normalized(article));
        editor.show();
        const auto depths = [&editor] {
            QList<int> found;
            (void)editor.document()->size(); // lays all of it out
            for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
                if (block.blockFormat().indent() > 0)
                    found.append(qRound(block.layout()->lineAt(0).x() * 100 / editor.zoom()));
            }
            return found;
        };
        const QList<int> usual = depths();
        QCOMPARE(usual.size(), 5); // the source tag stands behind its name
        QVERIFY(usual[2] > usual[1]);
        for (const int percent : {50, 150, 200}) {
            editor.setZoom(percent);
            QCOMPARE(depths(), usual);
        }
    }

    void thePrintedSourceTagGrowsWithThePage()
    {
        Article article = longArticle();
        article.sourceTag = u"(Baomau.vn)"_qs;
        article.sapo = plainText(std::get<Paragraph>(article.body.first().content).text).left(160);
        ArticleEditor editor;
        editor.resize(1600, 900);
        editor.load(article);
        editor.show();
        const auto sapo = [&editor] { return editor.document()->findBlockByNumber(fieldCount - 1); };
        const auto starts = [&] {
            QList<int> letters;
            (void)editor.document()->size(); // lays all of it out
            for (int i = 0; i < sapo().layout()->lineCount(); ++i)
                letters.append(sapo().layout()->lineAt(i).textStart());
            return letters;
        };
        const auto room = [&] { return sapo().layout()->lineAt(0).x() * 100 / editor.zoom(); };
        const QList<int> usual = starts();
        const qreal usualRoom = room();
        QVERIFY(usualRoom > 50);
        for (const int percent : {150, 200, 50, 100, 75}) {
            editor.setZoom(percent);
            QCOMPARE(starts(), usual);
            QVERIFY(std::abs(room() - usualRoom) < 1);
            QVERIFY(!editor.document()->isUndoAvailable());
            QCOMPARE(editor.snapshot(), article);
        }
    }

    void aSapoTypedAsSourceTagDoesNotPushThePageApart()
    {
        Page page;
        Article article = longArticle();
        article.sourceTag = u"Chợ phiên đầu tiên của xã họp sáng nay, "_qs.repeated(5);
        page.editor.load(article);
        page.editor.show();
        (void)page.editor.document()->size();
        QCOMPARE(page.editor.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(page.editor.snapshot().sourceTag, article.sourceTag);
    }

    void zoomingTheSourceTagCostsNothingThatCanBeDoneAgain()
    {
        Article article = longArticle();
        article.sourceTag = u"(Baomau.vn)"_qs;
        ArticleEditor editor;
        editor.load(article);
        QTest::keyClicks(&editor, u"x"_qs);
        QSignalSpy edited(&editor, &ArticleEditor::contentEdited);
        editor.setZoom(150);
        QTest::keyClick(&editor, Qt::Key_Down);
        QCOMPARE(edited.size(), 0);
        editor.undo();
        QCOMPARE(toCanonicalJson(editor.snapshot()), toCanonicalJson(article));
        QVERIFY(!editor.document()->isUndoAvailable());
        editor.setZoom(200);
        QVERIFY(editor.document()->isRedoAvailable());
        editor.redo();
        QVERIFY(editor.snapshot().headline.contains(u'x'));
    }

    void aTypedSourceTagAndItsRoomAreOneStep()
    {
        ArticleEditor editor;
        editor.load(longArticle());
        editor.show();
        const QTextBlock tag = editor.document()->findBlockByNumber(fieldCount - 2);
        const auto room = [&tag] { return tag.next().blockFormat().textIndent(); };
        editor.setTextCursor(QTextCursor(tag));
        QTest::keyClicks(&editor, u"(Baomau.vnn"_qs);
        QTest::keyClick(&editor, Qt::Key_Backspace);
        QTest::keyClicks(&editor, u")"_qs);
        QTest::keyClick(&editor, Qt::Key_Tab);
        QCOMPARE(tag.text(), u"(Baomau.vn)"_qs);
        const qreal made = room();
        QVERIFY(made > 50);
        editor.undo();
        QVERIFY(!editor.document()->isUndoAvailable());
        QCOMPARE(tag.text(), QString());
        QCOMPARE(room(), 0);
        editor.redo();
        QCOMPARE(tag.text(), u"(Baomau.vn)"_qs);
        QCOMPARE(room(), made);
    }

    void aSelectedCardIsFramedAndNotPaintedOver()
    {
        ArticleEditor editor;
        editor.resize(900, 600);
        const QTextBlock card = chooseCard(editor);
        const QRect where = editor.blockRect(card).toRect().adjusted(70, 8, -80, -24);
        const QImage seen = editor.viewport()->grab(where).toImage();
        const QColor over = editor.palette().color(QPalette::Highlight);
        int covered = 0;
        for (int x = 0; x < seen.width(); ++x)
            covered += seen.pixelColor(x, seen.height() - 4) == over ? 1 : 0;
        QVERIFY(seen.width() > 300);
        QVERIFY(covered * 10 < seen.width());
    }

    void theFrameOfACardGoesWithItsSelection()
    {
        ArticleEditor editor;
        editor.resize(900, 600);
        const QTextBlock card = chooseCard(editor);
        PaintedRegion painted(*editor.viewport());
        QTRY_VERIFY(!painted.all.isEmpty());
        painted.all = {};
        editor.moveCursor(QTextCursor::End);
        const QPointF corner = editor.blockRect(card).topLeft();
        QTRY_VERIFY(painted.all.contains(corner.toPoint() - QPoint(2, -20)));
    }

    void linesBreakAlikeAtEveryZoom()
    {
        Page page;
        const QList<QList<int>> at100 = page.lineStarts();
        QVERIFY(at100.size() > 40);
        for (const int percent : zoomSteps) {
            page.editor.setZoom(percent);
            QCOMPARE(page.editor.zoom(), percent);
            QVERIFY2(breakAlike(at100, page.lineStarts()), qPrintable(QString::number(percent)));
        }
    }

    void openingLaysOutWhatIsSeenAlone()
    {
        Article article = longArticle();
        for (int i = 0; i < 5; ++i)
            article.body += longArticle().body;
        article.bylines = {u"Mẫu An"_qs};
        Page page;
        page.editor.load(article);
        QTRY_VERIFY(!page.editor.extraSelections().isEmpty()); // the byline is softened
        page.editor.load(article);
        QCOMPARE(page.editor.textCursor().blockNumber(), 1);
        QCOMPARE(page.editor.document()->lastBlock().layout()->lineCount(), 0);
        QVERIFY(!page.editor.extraSelections().isEmpty());
        QCOMPARE(page.editor.extraSelections().first().cursor.blockNumber(), 0);
    }

    /// The program shows its first article so: what nobody sees yet would keep the window from being painted.
    void thePageIsFilledAsFarAsItIsSeen()
    {
        const Article article = longArticle();
        const qsizetype all = fieldCount + article.body.size();
        ArticleEditor editor;
        QSignalSpy edited(&editor, &ArticleEditor::contentEdited);
        editor.load(article, {}, {}, Filling::SeenFirst);
        QVERIFY(editor.document()->blockCount() < all);
        QVERIFY(reachesDown(editor));
        QCOMPARE(editor.snapshot(), article);
        editor.resize(900, 1200);
        const FilledWhenPainted filled(editor);
        editor.show();
        QTRY_VERIFY(filled.isPainted());
        QVERIFY(filled.always());
        QTRY_COMPARE(editor.document()->blockCount(), all);
        QCOMPARE(editor.snapshot(), article);
        QCOMPARE(snapshot(*editor.document(), article), article);
        QCOMPARE(editor.textCursor().blockNumber(), 1);
        QCOMPARE(edited.count(), 0);
        QVERIFY(!editor.document()->isUndoAvailable() && !editor.document()->isModified());
    }

    void whoeverWritesFindsAllOfThePage()
    {
        Article article = longArticle();
        ArticleEditor editor;
        editor.load(article, {}, {}, Filling::SeenFirst);
        QTest::keyClicks(&editor, u"x"_qs);
        QCOMPARE(editor.document()->blockCount(), fieldCount + article.body.size());
        editor.undo();
        QCOMPARE(editor.snapshot(), article);
        editor.redo();
        article.headline.prepend(u'x');
        QCOMPARE(editor.snapshot(), article);
    }

    /// What was added below a card that is open placed its widget while nothing was laid out.
    void aCardIsOpenedOnAPageThatIsAllThere()
    {
        Article article = longArticle();
        Table table;
        table.rows = {{TableCell{}}};
        article.body.prepend(newBlock(table));
        ArticleEditor editor;
        editor.load(article, {}, {}, Filling::SeenFirst);
        QTextCursor card(editor.document()->findBlockByNumber(fieldCount));
        QCOMPARE(roleOf(card.block()), PageRole::Card);
        QVERIFY(editor.openCard().open(card.block()));
        QCOMPARE(editor.document()->blockCount(), fieldCount + article.body.size());
    }

    void wordsThatAreMarkedAreThereAtOnce()
    {
        const Article article = longArticle();
        const QList<Anchor> marked{{{Part::Body, article.body.last().id, {}}, {0, 4}}};
        ArticleEditor editor;
        editor.load(article, marked, {}, Filling::SeenFirst);
        QCOMPARE(editor.noProof(), marked);
        QCOMPARE(editor.document()->blockCount(), fieldCount + article.body.size());
    }

    void aPageThatNobodySeesIsFilledToo()
    {
        const Article article = longArticle();
        ArticleEditor editor;
        editor.load(article, {}, {}, Filling::SeenFirst);
        QTRY_COMPARE(editor.document()->blockCount(), fieldCount + article.body.size());
    }

    void whatWasOpenedIsReadBeforeSomebodyTypes()
    {
        Article article = longArticle();
        ArticleEditor editor;
        editor.load(article);
        QTRY_VERIFY(editor.document()->lastBlock().userData());
        QCOMPARE(editor.snapshot(), article);
        QTest::keyClicks(&editor, u"x"_qs);
        article.headline.prepend(u'x');
        QCOMPARE(editor.snapshot(), article);
    }

    void thePageGrowsWithTheZoom()
    {
        Page page;
        const qreal height = page.editor.document()->size().height();
        page.editor.setZoom(200);
        QVERIFY(std::abs(page.editor.document()->size().height() - 2 * height) < 0.01 * height);
        QVERIFY(page.editor.horizontalScrollBar()->maximum() > 0);
        page.editor.setZoom(100);
        QCOMPARE(page.editor.document()->size().height(), height);
        QCOMPARE(page.editor.horizontalScrollBar()->maximum(), 0);
    }

    void zoomingChangesNeitherArticleNorUndo()
    {
        Page page;
        QTest::keyClicks(&page.editor, u"x"_qs);
        const QByteArray before = toCanonicalJson(page.editor.snapshot());
        const int steps = page.editor.document()->availableUndoSteps();
        QSignalSpy edited(&page.editor, &ArticleEditor::contentEdited);
        page.editor.setZoom(150);
        page.editor.setInvisibles(Invisibles::Shown);
        page.editor.setPaper(Paper::AlwaysLight);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(page.editor.document()->availableUndoSteps(), steps);
        QCOMPARE(toCanonicalJson(page.editor.snapshot()), before);
        page.editor.undo();
        QCOMPARE(page.editor.snapshot().headline, longArticle().headline);
    }

    void theWheelZoomsByNotchesAndStopsAtTheEnds()
    {
        Page page;
        QSignalSpy zoomed(&page.editor, &ArticleEditor::zoomChanged);
        page.turnWheel(60);
        QCOMPARE(page.editor.zoom(), 100); // half a notch of a fine wheel
        page.turnWheel(60);
        QCOMPARE(page.editor.zoom(), 125);
        for (int i = 0; i < 10; ++i)
            page.turnWheel(120);
        QCOMPARE(page.editor.zoom(), 200);
        for (int i = 0; i < 20; ++i)
            page.turnWheel(-120);
        QCOMPARE(page.editor.zoom(), 50);
        QCOMPARE(zoomed.size(), 10);
    }

    void aZoomFromOutsideIsTheNearestThereIs()
    {
        QCOMPARE(nearestZoom(-1000), 50);
        QCOMPARE(nearestZoom(110), 100);
        QCOMPARE(nearestZoom(113), 125);
        QCOMPARE(nearestZoom(100000), 200);
    }

    void theLineInHandStaysWhereItIsWhileZooming()
    {
        Page page;
        QTextCursor caret(page.editor.document()->findBlockByNumber(20));
        page.editor.setTextCursor(caret);
        page.editor.ensureCursorVisible();
        const int before = page.editor.cursorRect().top();
        page.editor.setZoom(150);
        QVERIFY(std::abs(page.editor.cursorRect().top() - before) <= 2);
    }

    void theSamePressHitsTheSameLetterAtEveryZoom()
    {
        Page page;
        for (const int percent : zoomSteps) {
            page.editor.setZoom(percent);
            QTextCursor there(page.editor.document()->findBlockByNumber(5));
            there.setPosition(there.position() + 20);
            page.editor.setTextCursor(there);
            page.editor.ensureCursorVisible();
            const QPoint at = page.editor.cursorRect(there).center();
            QCOMPARE(page.editor.cursorForPosition(at).position(), there.position());
        }
    }

    void aNarrowWindowNarrowsThePage()
    {
        Page page;
        page.editor.resize(500, 600);
        QCOMPARE(page.editor.horizontalScrollBar()->maximum(), 0);
        const QList<QList<int>> at100 = page.lineStarts();
        page.editor.setZoom(200);
        QVERIFY(breakAlike(at100, page.lineStarts()));
    }

    void aPictureIsNoWiderThanANarrowPage()
    {
        Article article = longArticle();
        Figure figure;
        figure.picture = PictureRef{PictureId{QString(64, u'a')}, QStringLiteral("image/png"), 1600, 900};
        article.body.append(newBlock(figure));
        ArticleEditor editor;
        editor.resize(460, 600);
        editor.load(normalized(article));
        editor.show();
        (void)editor.document()->size();
        QCOMPARE(editor.horizontalScrollBar()->maximum(), 0);
    }

    void invisiblesAreFound()
    {
        using Kind = Invisible::Kind;
        QCOMPARE(invisiblesIn(u"a b"_qs), QList<Invisible>());
        const QList<Invisible> expected{
            {Kind::DoubledSpace, 1}, {Kind::DoubledSpace, 2}, {Kind::NoBreakSpace, 4}, {Kind::SoftBreak, 6}};
        QCOMPARE(invisiblesIn(u"a  b\u00A0c\u2028d"_qs), expected);
        QCOMPARE(invisiblesIn(u" "_qs), QList<Invisible>());
        QCOMPARE(invisiblesIn(u"  "_qs).size(), 2);
    }

    void lightPaperInADarkWindow()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(paletteOf(darkTheme()));
        Page page;
        QCOMPARE(&themeOf(page.editor.palette()), &darkTheme());
        page.editor.setPaper(Paper::AlwaysLight);
        QCOMPARE(&themeOf(page.editor.palette()), &lightTheme());
        QCOMPARE(page.editor.palette().color(QPalette::Base), lightTheme().paper);
        QCOMPARE(page.editor.palette().color(QPalette::Window), darkTheme().background);
        page.editor.setPaper(Paper::AsTheme);
        QCOMPARE(&themeOf(page.editor.palette()), &darkTheme());
        QApplication::setPalette(before);
    }

    void theCaretRestsInTheMiddleWhileWriting()
    {
        Page page;
        page.editor.setCaretRest(CaretRest::Middle);
        for (const int number : {12, 43, 25}) {
            QTextCursor caret(page.editor.document()->findBlockByNumber(number));
            page.editor.setTextCursor(caret);
            QTest::keyClicks(&page.editor, u"x"_qs);
            const int y = page.editor.cursorRect().center().y();
            QVERIFY2(y > 600 / 4 && y < 600 * 2 / 3, qPrintable(QString::number(y)));
        }
        QTextCursor end(page.editor.document());
        end.movePosition(QTextCursor::End);
        page.editor.setTextCursor(end);
        QTest::keyClick(&page.editor, Qt::Key_Return);
        QVERIFY(page.editor.cursorRect().center().y() < 600 * 2 / 3);
        page.editor.setCaretRest(CaretRest::Anywhere);
        const int bottom = qRound(page.editor.document()->size().height()) - page.editor.viewport()->height();
        QCOMPARE(page.editor.verticalScrollBar()->maximum(), bottom);
    }
};

QTEST_MAIN(TestPageView)
#include "test_page_view.moc"
