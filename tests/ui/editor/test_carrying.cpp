#include "app/article/article_json.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/carrying.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;

namespace {

struct Page
{
    ArticleEditor editor;

    Page()
    {
        Article article;
        article.headline = QStringLiteral("Tít");
        Figure figure;
        figure.caption = plainText(u"chú thích"_qs);
        figure.picture = PictureRef{PictureId{QString(64, u'b')}, QStringLiteral("image/jpeg"), 4, 3};
        article.body = {newBlock(Paragraph{{Run{u"mở "_qs, {}, {}, {}}, Run{u"đậm"_qs, Mark::Bold, {}, {}}}}),
                        newBlock(Paragraph{plainText(u"đoạn hai"_qs)}), newBlock(figure)};
        editor.resize(900, 700);
        editor.load(normalized(article));
        editor.show();
    }
    [[nodiscard]] QTextCursor at(const QString &letters) const { return editor.document()->find(letters); }
    [[nodiscard]] Text paragraph(int index) const
    {
        return std::get<Paragraph>(editor.snapshot().body.at(index).content).text;
    }
    /// As from another program, or from another article.
    void drop(const QMimeData &data, const QTextCursor &where)
    {
        const QPoint at = editor.cursorRect(where).center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor.viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor.viewport(), &event);
    }
};

const Run bold{u"đậm"_qs, Mark::Bold, {}, {}};

} // namespace

class TestCarrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movedLettersKeepTheirMarksInOneUndoStep()
    {
        Page page;
        const QByteArray before = toCanonicalJson(page.editor.snapshot());
        QTextCursor selection = page.at(u"đậm"_qs);
        carry(selection, page.at(u"hai"_qs).selectionStart(), Carry::Move);
        QCOMPARE(page.paragraph(0), plainText(u"mở "_qs));
        QCOMPARE(page.paragraph(1), (Text{Run{u"đoạn "_qs, {}, {}, {}}, bold, Run{u"hai"_qs, {}, {}, {}}}));
        QCOMPARE(selection.selectedText(), u"đậm"_qs);
        page.editor.undo();
        QCOMPARE(toCanonicalJson(page.editor.snapshot()), before);
        QVERIFY(!page.editor.document()->isUndoAvailable());
    }

    void copiedLettersStayWhereTheyWere()
    {
        Page page;
        QTextCursor selection = page.at(u"đậm"_qs);
        carry(selection, page.at(u"hai"_qs).selectionStart(), Carry::Copy);
        QCOMPARE(page.paragraph(0).last(), bold);
        QVERIFY(page.paragraph(1).contains(bold));
    }

    void aFieldTakesTheLettersWithoutMarks()
    {
        Page page;
        QTextCursor selection = page.at(u"đậm"_qs);
        carry(selection, page.at(u"Tít"_qs).selectionEnd(), Carry::Move);
        QCOMPARE(page.editor.snapshot().headline, u"Títđậm"_qs);
    }

    void aWholeFigureGoesAsAFigure()
    {
        Page page;
        QTextBlock picture = page.at(u"chú thích"_qs).block().previous();
        QTextCursor selection(picture);
        selection.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        carry(selection, page.at(u"đậm"_qs).selectionStart(), Carry::Move);
        const Article article = page.editor.snapshot();
        QCOMPARE(article.body.size(), 3);
        const auto *figure = std::get_if<Figure>(&article.body.at(1).content);
        QVERIFY(figure);
        QCOMPARE(plainText(figure->caption), u"chú thích"_qs);
    }

    void aPictureIsCopiedWithItsTexts()
    {
        Page page;
        QTextCursor selection(page.at(u"chú thích"_qs).block().previous());
        selection.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        page.editor.setTextCursor(selection);
        page.editor.copy();
        page.editor.setTextCursor(page.at(u"đoạn hai"_qs));
        page.editor.moveCursor(QTextCursor::EndOfBlock);
        page.editor.paste();
        const Article article = page.editor.snapshot();
        QCOMPARE(article.body.size(), 4);
        QCOMPARE(plainText(std::get<Figure>(article.body.at(2).content).caption), u"chú thích"_qs);
    }

    void marksGoThroughTheClipboard()
    {
        Page page;
        page.editor.setTextCursor(page.at(u"đậm"_qs));
        page.editor.copy();
        QTextCursor end = page.at(u"đoạn hai"_qs);
        end.setPosition(end.selectionEnd());
        page.editor.setTextCursor(end);
        page.editor.paste();
        QCOMPARE(page.paragraph(1).last(), bold);
        QCOMPARE(page.editor.snapshot().body.size(), 3);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"đậm"_qs);
    }

    void textIsDroppedWhereThePointerIs()
    {
        Page page;
        QMimeData data;
        data.setText(u"ngoài "_qs);
        QTextCursor where = page.at(u"hai"_qs);
        where.setPosition(where.selectionStart());
        page.drop(data, where);
        QCOMPARE(page.paragraph(1), plainText(u"đoạn ngoài hai"_qs));
        QVERIFY(page.editor.hasFocus() || !page.editor.isActiveWindow());
    }

    void aDroppedFileIsAPictureWhereThePointerIs()
    {
        Page page;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/ảnh/một.jpg"_qs)});
        QSignalSpy dropped(&page.editor, &ArticleEditor::pictureFileDropped);
        page.drop(data, page.at(u"đoạn hai"_qs));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(1).toString(), u"/ảnh/một.jpg"_qs);
        QCOMPARE(page.editor.textCursor().block(), page.at(u"đoạn hai"_qs).block());
        page.editor.insertPicture(PictureRef{PictureId{QString(64, u'a')}, QStringLiteral("image/jpeg"), 4, 3});
        QCOMPARE(page.editor.snapshot().body.size(), 4);
        QVERIFY(std::holds_alternative<Figure>(page.editor.snapshot().body[2].content)
                || std::holds_alternative<Figure>(page.editor.snapshot().body[1].content));
    }

    void nothingIsDroppedWhereNothingMayBeWritten()
    {
        Page page;
        page.editor.setReadOnly(true);
        const QByteArray before = toCanonicalJson(page.editor.snapshot());
        QMimeData data;
        data.setText(u"ngoài"_qs);
        page.drop(data, page.at(u"hai"_qs));
        QCOMPARE(toCanonicalJson(page.editor.snapshot()), before);
    }

    void aDamagedFragmentIsTakenAsItsText()
    {
        Page page;
        auto *data = new QMimeData;
        data->setData(u"application/x-toasoan-letters"_qs, "{oops");
        data->setText(u"chữ"_qs);
        QGuiApplication::clipboard()->setMimeData(data);
        page.editor.setTextCursor(page.at(u"đoạn hai"_qs));
        page.editor.paste();
        QCOMPARE(page.paragraph(1), plainText(u"chữ"_qs));
    }
};

QTEST_MAIN(TestCarrying)
#include "test_carrying.moc"
