#include "app/article/article_json.h"
#include "tests/support/input_events.h"
#include "tests/support/typist.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTest>
#include <QTextLayout>
#include <QWheelEvent>

using namespace toasoan;
using namespace toasoan::testing;

Q_DECLARE_METATYPE(toasoan::testing::Delivery)

namespace {

/// Every letter of Vietnamese, in both cases, with every tone.
QString everyLetter()
{
    QStringList words{QStringLiteral("Một cử nhân đã ngồi ở ghế"), QStringLiteral("ĐƯỜNG KHỎE QUỸ, Ắt Ể Ợ Ữ Ỵ")};
    for (const QString &vowel :
         {u"a"_qs, u"ă"_qs, u"â"_qs, u"e"_qs, u"ê"_qs, u"i"_qs, u"o"_qs, u"ô"_qs, u"ơ"_qs, u"u"_qs, u"ư"_qs, u"y"_qs}) {
        for (const char16_t tone : {u'\0', u'\u0300', u'\u0301', u'\u0309', u'\u0303', u'\u0323'}) {
            const QString letter = tone ? QString(vowel + QChar(tone)) : vowel;
            words.append(u"đ"_qs + letter.normalized(QString::NormalizationForm_C) + u"n"_qs);
        }
    }
    return words.join(u' ') + u". "_qs;
}

Article article()
{
    Article article;
    article.kicker = QStringLiteral("Thời sự");
    article.headline = QStringLiteral("Cầu mới thông xe");
    article.bylines = {QStringLiteral("Bút danh")};
    article.sapo = QStringLiteral("Sáng nay cầu mở.");
    Figure figure;
    figure.caption = plainText(QStringLiteral("Cầu nhìn từ bờ"));
    figure.credit = QStringLiteral("Người chụp");
    figure.alt = QStringLiteral("Một cây cầu");
    ListBlock list;
    list.items = {ListItem{0, plainText(QStringLiteral("Mục một"))}, ListItem{1, plainText(QStringLiteral("Mục hai"))}};
    Quote quote;
    quote.paragraphs = {plainText(QStringLiteral("Chúng tôi mừng lắm."))};
    quote.speaker = QStringLiteral("Một người dân");
    article.body = {
        newBlock(Paragraph{{Run{QStringLiteral("Trước "), {}, {}}, Run{QStringLiteral("đậm đà"), Mark::Bold, {}},
                            Run{QStringLiteral(" giữa\u00A0chừng "), {}, {}},
                            Run{QStringLiteral("đường dẫn"), {}, QStringLiteral("https://vi.example/")},
                            Run{QStringLiteral(" sau. "), {}, {}}}}),
        newBlock(figure),
        newBlock(Paragraph{plainText(QStringLiteral("Dưới ảnh 🙂 nhé."))}),
        newBlock(CrossHead{2, plainText(QStringLiteral("Tít phụ"))}),
        newBlock(list),
        newBlock(quote),
        newBlock(Paragraph{plainText(QStringLiteral("Đoạn cuối."))})};
    return normalized(article);
}

QTextBlock blockOf(const ArticleEditor &editor, PageRole role, int which = 0)
{
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        if (roleOf(block) == role && which-- == 0)
            return block;
    }
    return {};
}

/// Where somebody types.
struct Spot
{
    const char *name;
    PageRole role;
    int from; ///< of the block's letters; -1: at its end
    int to;   ///< selected up to there
    Marks marks = {};
    QString link = {};
    int which = 0;
    bool chooseBold = false;
};

const Spot spots[] = {
    {"the kicker's end", PageRole::Kicker, -1, -1},
    {"the headline's start", PageRole::Headline, 0, 0},
    {"the headline's end", PageRole::Headline, -1, -1},
    {"words selected in the headline", PageRole::Headline, 4, 7},
    {"the sapo's end", PageRole::Sapo, -1, -1},
    {"the byline's end", PageRole::Byline, -1, -1},
    {"a paragraph's start", PageRole::Paragraph, 0, 0},
    {"inside bold", PageRole::Paragraph, 8, 8, Mark::Bold},
    {"words selected from bold on", PageRole::Paragraph, 6, 16, Mark::Bold},
    {"bold chosen before typing", PageRole::Paragraph, 3, 3, Mark::Bold, {}, 0, true},
    {"before a no-break space", PageRole::Paragraph, 17, 17},
    {"inside a link", PageRole::Paragraph, 28, 28, {}, QStringLiteral("https://vi.example/")},
    {"before a picture, behind a space", PageRole::Paragraph, -1, -1},
    {"behind a picture", PageRole::Paragraph, 0, 0, {}, {}, 1},
    {"behind an emoji", PageRole::Paragraph, 11, 11, {}, {}, 1},
    {"a caption's start", PageRole::Caption, 0, 0},
    {"inside a caption", PageRole::Caption, 4, 4},
    {"all of a caption selected", PageRole::Caption, 0, 14},
    {"a credit's end", PageRole::Credit, -1, -1},
    {"the alt text's end", PageRole::Alt, -1, -1},
    {"a cross-head's end", PageRole::CrossHead, -1, -1},
    {"a list's second item", PageRole::ListItem, 3, 3, {}, {}, 1},
    {"a quote's start", PageRole::Quote, 0, 0},
    {"a speaker's end", PageRole::Speaker, -1, -1},
    {"the last paragraph's end", PageRole::Paragraph, -1, -1, {}, {}, 2},
};

Text part(const Text &text, int from, int to)
{
    Text out;
    int at = 0;
    for (Run run : text) {
        const int start = std::clamp<int>(from - at, 0, static_cast<int>(run.text.size()));
        const int end = std::clamp<int>(to - at, 0, static_cast<int>(run.text.size()));
        at += static_cast<int>(run.text.size());
        run.text = run.text.mid(start, end - start);
        if (!run.text.isEmpty())
            out.append(run);
    }
    return out;
}

struct OpenEditor : ArticleEditor
{
    using ArticleEditor::dropEvent;
};

struct Page
{
    OpenEditor editor;
    int block = 0;
    Text before;
    Text behind;
    Spot spot = {};

    Page() { editor.load(article()); }

    void stand(const Spot &where)
    {
        spot = where;
        const QTextBlock text = blockOf(editor, spot.role, spot.which);
        QVERIFY(text.isValid());
        block = text.blockNumber();
        const int length = text.length() - 1;
        const int from = spot.from < 0 ? length : spot.from;
        const int to = spot.to < 0 ? length : spot.to;
        QTextCursor cursor(text);
        cursor.setPosition(text.position() + from);
        cursor.setPosition(text.position() + to, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
        before = part(textOf(text), 0, from);
        behind = part(textOf(text), to, length);
        if (spot.chooseBold)
            editor.toggleMark(Mark::Bold);
    }
    [[nodiscard]] QTextBlock text() const { return editor.document()->findBlockByNumber(block); }
    [[nodiscard]] QString composed() const { return editor.textCursor().block().layout()->preeditAreaText(); }
};

/// What was typed stands where it was typed, once, set as it should be, and nothing else has changed.
void verify(const Page &page, const QString &typed)
{
    const Run run{typed, page.spot.marks, page.spot.link};
    const Text expected = normalized(page.before + Text{run} + page.behind);
    QCOMPARE(page.text().text(), plainText(expected));
    QCOMPARE(normalized(textOf(page.text())), expected);
    QVERIFY(page.composed().isEmpty());
    const Article now = page.editor.snapshot();
    ArticleEditor other;
    other.load(now);
    QCOMPARE(other.snapshot(), now);
}

void undoEverything(ArticleEditor &editor)
{
    while (editor.document()->isUndoAvailable())
        editor.undo();
}

} // namespace

class TestInputMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordingsSayWhereTheyComeFrom()
    {
        QVERIFY(recordings().size() > 10);
        for (const QString &name : recordings()) {
            const QString origin = readRecording(recordingPath(name)).origin;
            QVERIFY2(origin.startsWith(u"recorded, ") || origin.startsWith(u"by hand, "), qPrintable(name));
        }
    }

    void recordingsReplayed_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::addColumn<int>("spot");
        for (const QString &name : recordings()) {
            for (int i = 0; i < static_cast<int>(std::size(spots)); ++i)
                QTest::newRow(qPrintable(name + u" at "_qs + QString::fromLatin1(spots[i].name))) << name << i;
        }
    }
    void recordingsReplayed()
    {
        QFETCH(QString, recording);
        QFETCH(int, spot);
        const InputRecording record = readRecording(recordingPath(recording));
        Page page;
        const QByteArray untouched = toCanonicalJson(page.editor.snapshot());
        page.stand(spots[spot]);
        if (!record.before.isEmpty())
            sendLetters(page.editor, record.before);
        for (const QString &line : record.events) {
            sendInput(page.editor, line);
            // A faulty count may take what stands before, as long as it stays in the block.
            QCOMPARE(page.editor.document()->blockCount(), Page().editor.document()->blockCount());
        }
        if (recording == u"more-to-replace-than-there-is")
            page.before.clear();
        verify(page, record.text);
        undoEverything(page.editor);
        QCOMPARE(toCanonicalJson(page.editor.snapshot()), untouched);
    }

    void everyLetterInEveryWay_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<int>("spot");
        const std::pair<const char *, Delivery> deliveries[] = {
            {"preedit", Delivery::Preedit},          {"preedit with space", Delivery::PreeditWithSpace},
            {"backspaces", Delivery::BackspaceKeys}, {"backspaces and commits", Delivery::BackspaceCommits},
            {"surrounding", Delivery::Surrounding},  {"shift+left", Delivery::ShiftLeft}};
        for (const auto &[name, delivery] : deliveries) {
            for (const Method method : {Method::Telex, Method::Vni}) {
                for (int i = 0; i < static_cast<int>(std::size(spots)); ++i) {
                    const char *keys = method == Method::Telex ? "Telex" : "VNI";
                    QTest::addRow("%s by %s at %s", keys, name, spots[i].name) << method << delivery << i;
                }
            }
        }
    }
    void everyLetterInEveryWay()
    {
        QFETCH(Method, method);
        QFETCH(Delivery, delivery);
        QFETCH(int, spot);
        Page page;
        const QByteArray untouched = toCanonicalJson(page.editor.snapshot());
        page.editor.setAutocorrect({{QStringLiteral("ko"), QStringLiteral("không")}});
        page.stand(spots[spot]);
        typeText(page.editor, everyLetter(), method, delivery);
        verify(page, everyLetter());
        undoEverything(page.editor);
        QCOMPARE(toCanonicalJson(page.editor.snapshot()), untouched);
    }

    void autocorrectAndUndoBetween_data()
    {
        QTest::addColumn<Delivery>("delivery");
        QTest::newRow("preedit") << Delivery::Preedit;
        QTest::newRow("preedit with space") << Delivery::PreeditWithSpace;
        QTest::newRow("backspaces") << Delivery::BackspaceKeys;
        QTest::newRow("backspaces and commits") << Delivery::BackspaceCommits;
        QTest::newRow("surrounding") << Delivery::Surrounding;
    }
    void autocorrectAndUndoBetween()
    {
        QFETCH(Delivery, delivery);
        Page page;
        page.editor.setAutocorrect({{QStringLiteral("đc"), QStringLiteral("được")}});
        page.stand(spots[std::size(spots) - 1]);
        typeText(page.editor, QStringLiteral(" Họ đc mời "), Method::Telex, delivery);
        QCOMPARE(page.text().text(), QStringLiteral("Đoạn cuối. Họ được mời "));
        sendKey(page.editor, QStringLiteral("Ctrl+Z"));
        typeText(page.editor, QStringLiteral("về "), Method::Telex, delivery);
        QVERIFY2(page.text().text().endsWith(u"về "), qPrintable(page.text().text()));
        QVERIFY(!page.text().text().contains(u"đc"));
    }

    /// Letters over a selection that reaches from one paragraph into another.
    void overAPictureBetweenTwoParagraphs()
    {
        Page page;
        const QTextBlock first = blockOf(page.editor, PageRole::Paragraph, 0);
        const QTextBlock second = blockOf(page.editor, PageRole::Paragraph, 1);
        QTextCursor cursor(page.editor.document());
        cursor.setPosition(first.position() + 6);
        cursor.setPosition(second.position() + 5, QTextCursor::KeepAnchor);
        page.editor.setTextCursor(cursor);
        sendPreedit(page.editor, QStringLiteral("đ"));
        sendCommit(page.editor, QStringLiteral("đi "));
        QCOMPARE(blockOf(page.editor, PageRole::Paragraph, 0).text(), QStringLiteral("Trước đi ảnh 🙂 nhé."));
        QVERIFY(!blockOf(page.editor, PageRole::Picture).isValid());
    }

    /// Deleting around the caret with a selection that holds half a figure must not leave half a figure.
    void deletionAroundTheCaretKeepsFiguresWhole()
    {
        Page page;
        const QTextBlock caption = blockOf(page.editor, PageRole::Caption);
        QTextCursor cursor(caption);
        cursor.setPosition(caption.position() + 4);
        cursor.setPosition(blockOf(page.editor, PageRole::Paragraph, 1).position() + 2, QTextCursor::KeepAnchor);
        page.editor.setTextCursor(cursor);
        sendCommit(page.editor, {}, -1, 1);
        const QTextBlock picture = blockOf(page.editor, PageRole::Picture);
        QVERIFY(picture.isValid());
        QCOMPARE(roleOf(picture.next()), PageRole::Caption);
        QCOMPARE(roleOf(picture.next().next()), PageRole::Credit);
    }

    void aCommitOfSeveralLinesMakesParagraphs()
    {
        Page page;
        page.stand(spots[std::size(spots) - 1]);
        sendCommit(page.editor, QStringLiteral(" Một\nHai"));
        const Article now = page.editor.snapshot();
        QCOMPARE(plainText(std::get<Paragraph>(now.body.last().content).text), QStringLiteral("Hai"));
        QVERIFY(now.body.last().id != now.body[now.body.size() - 2].id);
        page.stand(spots[2]);
        sendCommit(page.editor, QStringLiteral(" một\nhai"));
        QCOMPARE(page.editor.snapshot().headline, QStringLiteral("Cầu mới thông xe một hai"));
    }

    void whatIsComposedIsKeptOnce_data()
    {
        QTest::addColumn<std::function<void(OpenEditor &)>>("act");
        const auto row = [](const char *name, const std::function<void(OpenEditor &)> &act) {
            QTest::newRow(name) << act;
        };
        row("a click",
            [](OpenEditor &editor) { QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, QPoint(200, 40)); });
        row("focus goes", [](OpenEditor &editor) {
            QFocusEvent out(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
            QCoreApplication::sendEvent(&editor, &out);
        });
        row("a menu's focus", [](OpenEditor &editor) {
            QFocusEvent out(QEvent::FocusOut, Qt::PopupFocusReason);
            QCoreApplication::sendEvent(&editor, &out);
        });
        row("Left", [](OpenEditor &editor) { sendKey(editor, QStringLiteral("Left")); });
        row("Ctrl+Home", [](OpenEditor &editor) { sendKey(editor, QStringLiteral("Ctrl+Home")); });
        row("Tab", [](OpenEditor &editor) { sendKey(editor, QStringLiteral("Tab")); });
        row("Return", [](OpenEditor &editor) { sendKey(editor, QStringLiteral("Return")); });
        row("select all", [](OpenEditor &editor) { sendKey(editor, QStringLiteral("Ctrl+A")); });
        row("bold", [](OpenEditor &editor) { editor.toggleMark(Mark::Bold); });
        row("another kind", [](OpenEditor &editor) { editor.setKind(TextKind::Quote); });
        row("a link", [](OpenEditor &editor) { editor.setLink(QStringLiteral("https://vi.example/")); });
        row("a picture", [](OpenEditor &editor) {
            editor.insertPicture(PictureRef{PictureId{QString(64, u'a')}, QStringLiteral("image/png"), 4, 3});
        });
        row("going to a finding", [](OpenEditor &editor) { editor.goTo({Part::Headline, {}, 0}, {0, 2}); });
        row("not to be proofread", [](OpenEditor &editor) { editor.toggleNoProof(); });
        row("a drop", [](OpenEditor &editor) {
            QMimeData data;
            data.setText(QStringLiteral("thả"));
            QDropEvent drop(QPointF(200, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            editor.dropEvent(&drop);
        });
        row("a paste", [](OpenEditor &editor) {
            QGuiApplication::clipboard()->setText(QStringLiteral("dán"));
            editor.paste();
        });
        row("the context menu", [](OpenEditor &editor) {
            QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(200, 40), editor.mapToGlobal(QPoint(200, 40)));
            QCoreApplication::sendEvent(editor.viewport(), &menu);
        });
    }
    void whatIsComposedIsKeptOnce()
    {
        QFETCH(std::function<void(OpenEditor &)>, act);
        Page page;
        page.editor.resize(800, 600);
        page.editor.show();
        page.editor.setFocus();
        (void)QTest::qWaitForWindowActive(&page.editor);
        page.stand(spots[std::size(spots) - 1]);
        sendPreedit(page.editor, QStringLiteral("việ"));
        sendPreedit(page.editor, QStringLiteral("việc"));
        act(page.editor);
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
        QCOMPARE(page.editor.document()->toPlainText().count(QStringLiteral("việc")), 1);
        QVERIFY(page.editor.document()->toPlainText().contains(QStringLiteral("Đoạn cuối.việc")));
        for (QTextBlock block = page.editor.document()->begin(); block.isValid(); block = block.next())
            QVERIFY(block.layout()->preeditAreaText().isEmpty());
    }

    /// ibus-unikey, asked to commit before a click, sends the word again after it: it stood in both places.
    void aWordThatIsSentAgainAfterAClickIsNotPutTwice()
    {
        Page page;
        page.stand(spots[std::size(spots) - 1]);
        sendPreedit(page.editor, QStringLiteral("việc"));
        page.editor.commitPreedit();
        page.stand(spots[2]);
        sendPreedit(page.editor, {});
        sendCommit(page.editor, QStringLiteral("việc"));
        QCOMPARE(page.editor.document()->toPlainText().count(QStringLiteral("việc")), 1);
        // Typed once more, it is meant.
        sendPreedit(page.editor, QStringLiteral("việc"));
        sendCommit(page.editor, QStringLiteral("việc"));
        sendCommit(page.editor, QStringLiteral("việc"));
        QCOMPARE(page.editor.document()->toPlainText().count(QStringLiteral("việc")), 3);
    }

    void undoWhileComposingTakesTheComposedWordBack()
    {
        Page page;
        page.stand(spots[std::size(spots) - 1]);
        sendPreedit(page.editor, QStringLiteral("việc"));
        sendKey(page.editor, QStringLiteral("Ctrl+Z"));
        QVERIFY(page.composed().isEmpty());
        QCOMPARE(page.text().text(), QStringLiteral("Đoạn cuối."));
        sendKey(page.editor, QStringLiteral("Ctrl+Shift+Z"));
        QCOMPARE(page.text().text(), QStringLiteral("Đoạn cuối.việc"));
    }

    void shiftAndTheWheelDoNotEndAWord()
    {
        Page page;
        page.stand(spots[std::size(spots) - 1]);
        sendPreedit(page.editor, QStringLiteral("v"));
        QTest::keyPress(&page.editor, Qt::Key_Shift, Qt::ShiftModifier);
        QTest::keyRelease(&page.editor, Qt::Key_Shift);
        QWheelEvent wheel(QPointF(50, 50), QPointF(50, 50), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(page.editor.viewport(), &wheel);
        QCOMPARE(page.composed(), QStringLiteral("v"));
        sendCommit(page.editor, QStringLiteral("vâng"));
        QCOMPARE(page.text().text(), QStringLiteral("Đoạn cuối.vâng"));
    }

    void anotherArticleStartsWithNothingComposed()
    {
        Page page;
        page.stand(spots[2]);
        sendPreedit(page.editor, QStringLiteral("việc"));
        const Article another = article();
        page.editor.load(another);
        QVERIFY(page.composed().isEmpty());
        QCOMPARE(page.editor.snapshot(), another);
    }

    /// Wherever the caret stands, an input method sees the letters of its block as they are.
    void surroundingTextIsExact()
    {
        Page page;
        page.stand(spots[std::size(spots) - 1]);
        sendLetters(page.editor, QStringLiteral(" 🙂 dấu cách "));
        const auto ask = [&page](Qt::InputMethodQuery query) { return page.editor.inputMethodQuery(query); };
        for (int at = 0; at < page.editor.document()->characterCount(); ++at) {
            QTextCursor cursor(page.editor.document());
            cursor.setPosition(at);
            page.editor.setTextCursor(cursor);
            cursor = page.editor.textCursor();
            const QString letters = cursor.block().text();
            QCOMPARE(ask(Qt::ImSurroundingText).toString(), letters);
            QCOMPARE(ask(Qt::ImCursorPosition).toInt(), cursor.positionInBlock());
            if (cursor.hasSelection())
                continue; // a picture: selected as a whole
            QCOMPARE(ask(Qt::ImAnchorPosition).toInt(), cursor.positionInBlock());
            const QString before = ask(Qt::ImTextBeforeCursor).toString();
            QCOMPARE(before.right(cursor.positionInBlock()), letters.left(cursor.positionInBlock()));
            QVERIFY(ask(Qt::ImTextAfterCursor).toString().startsWith(letters.mid(cursor.positionInBlock())));
        }
        page.stand({"", PageRole::Paragraph, 3, 9});
        QCOMPARE(ask(Qt::ImCurrentSelection).toString(), QStringLiteral("ớc đậm"));
        QCOMPARE(ask(Qt::ImAnchorPosition).toInt(), 3);
    }

    void whatIsComposedIsNotInTheSurroundingText()
    {
        Page page;
        page.stand(spots[std::size(spots) - 1]);
        sendLetters(page.editor, QStringLiteral(" "));
        sendPreedit(page.editor, QStringLiteral("việ"));
        QCOMPARE(page.editor.inputMethodQuery(Qt::ImSurroundingText).toString(), QStringLiteral("Đoạn cuối. "));
        QCOMPARE(page.editor.inputMethodQuery(Qt::ImCursorPosition).toInt(), 11);
    }

    /// Qt says −37 here, and input methods take that for an index.
    void aSelectionFromAnotherBlockHasItsAnchorInThisOne()
    {
        Page page;
        QTextCursor cursor(page.editor.document());
        cursor.setPosition(blockOf(page.editor, PageRole::Paragraph, 0).position());
        cursor.setPosition(blockOf(page.editor, PageRole::Paragraph, 1).position() + 4, QTextCursor::KeepAnchor);
        page.editor.setTextCursor(cursor);
        QCOMPARE(page.editor.inputMethodQuery(Qt::ImAnchorPosition).toInt(), 0);
        QVariant answer;
        QVERIFY(QMetaObject::invokeMethod(&page.editor, "inputMethodQuery", Q_RETURN_ARG(QVariant, answer),
                                          Q_ARG(Qt::InputMethodQuery, Qt::ImAnchorPosition), Q_ARG(QVariant, {})));
        QCOMPARE(answer.toInt(), 0);
    }

    /// The list of candidates opens under the caret: the page stands in the middle of a wide window.
    void theCaretsPlaceCountsTheRoomBesideThePage()
    {
        Page page;
        page.editor.resize(1400, 600);
        page.editor.show();
        page.stand(spots[2]);
        const QRectF place = page.editor.inputMethodQuery(Qt::ImCursorRectangle).toRectF();
        const QPoint shown = page.editor.viewport()->mapTo(&page.editor, page.editor.cursorRect().topLeft());
        QVERIFY2(
            std::abs(place.left() - shown.x()) < 3 && std::abs(place.top() - shown.y()) < 3,
            qPrintable(
                QStringLiteral("%1,%2 but %3,%4").arg(place.left()).arg(place.top()).arg(shown.x()).arg(shown.y())));
    }
};

QTEST_MAIN(TestInputMethods)
#include "test_input_methods.moc"
