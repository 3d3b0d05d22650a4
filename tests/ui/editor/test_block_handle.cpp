#include "ui/editor/article_editor.h"
#include "ui/editor/block_handle.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace toasoan;

namespace {

struct Page
{
    ArticleEditor editor;
    BlockHandle *handle = editor.findChild<BlockHandle *>();

    Page()
    {
        Article article;
        article.headline = QStringLiteral("Tít");
        ListBlock list;
        list.items = {ListItem{0, plainText(u"mục x"_qs), {}}, ListItem{0, plainText(u"mục y"_qs), {}}};
        article.body = {newBlock(Paragraph{plainText(u"đoạn a"_qs)}), newBlock(Paragraph{plainText(u"đoạn b"_qs)}),
                        newBlock(list), newBlock(Paragraph{plainText(u"đoạn c"_qs)})};
        editor.resize(900, 700);
        editor.load(normalized(article));
        editor.show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QTextBlock blockWith(const QString &letters) const
    {
        return editor.document()->find(letters).block();
    }
    void caretIn(const QString &letters)
    {
        editor.setTextCursor(QTextCursor(blockWith(letters)));
        QCoreApplication::processEvents();
    }
    void hover(const QString &letters)
    {
        QTest::mouseMove(editor.viewport(), editor.blockRect(blockWith(letters)).center().toPoint());
        QCoreApplication::processEvents();
    }
    /// From the handle to just above or below a block, letting go there.
    void drag(const QString &to, qreal part, Qt::KeyboardModifiers modifiers = {})
    {
        const QRectF rect = editor.blockRect(blockWith(to));
        const QPoint end(handle->x() + 5, qRound(rect.top() + rect.height() * part));
        QTest::mousePress(handle, Qt::LeftButton, modifiers, QPoint(5, 5));
        move(handle->mapFromParent(end) / 2, modifiers);
        move(handle->mapFromParent(end), modifiers);
        QTest::mouseRelease(handle, Qt::LeftButton, modifiers, handle->mapFromParent(end));
        QCoreApplication::processEvents();
    }
    void move(const QPoint &to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QMouseEvent event(QEvent::MouseMove, to, handle->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(handle, &event);
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList lines = editor.toPlainText().split(u'\n').mid(4);
        return lines;
    }
    [[nodiscard]] QMenu *openedMenu() const
    {
        QMenu *found = nullptr;
        for (QMenu *menu : editor.findChildren<QMenu *>()) {
            if (menu->isVisible())
                found = menu;
        }
        return found;
    }
};

QAction *actionNamed(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestBlockHandle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsBesideTheCaretsBlockButNotBesideAField()
    {
        Page page;
        page.caretIn(u"Tít"_qs);
        QVERIFY(!page.handle->isVisible());
        page.caretIn(u"đoạn b"_qs);
        QVERIFY(page.handle->isVisible());
        const QRectF rect = page.editor.blockRect(page.blockWith(u"đoạn b"_qs));
        QVERIFY(std::abs(page.handle->geometry().center().y() - rect.center().y()) < 4);
        QVERIFY(page.handle->geometry().right() < page.editor.cursorRect().left());
    }

    void itComesToTheBlockUnderThePointer()
    {
        Page page;
        page.caretIn(u"đoạn a"_qs);
        page.hover(u"mục y"_qs);
        const QRectF rect = page.editor.blockRect(page.blockWith(u"mục y"_qs));
        QVERIFY(std::abs(page.handle->geometry().center().y() - rect.center().y()) < 4);
    }

    void draggingMovesTheBlock()
    {
        Page page;
        page.caretIn(u"đoạn c"_qs);
        page.drag(u"đoạn b"_qs, 0.1);
        QCOMPARE(page.texts(), (QStringList{u"đoạn a"_qs, u"đoạn c"_qs, u"đoạn b"_qs, u"mục x"_qs, u"mục y"_qs}));
        page.editor.undo();
        QCOMPARE(page.texts().last(), u"đoạn c"_qs);
        QVERIFY(!page.editor.document()->isUndoAvailable());
    }

    void draggingAnItemReordersItsListAndWithShiftTheListMoves()
    {
        Page page;
        page.caretIn(u"mục y"_qs);
        page.drag(u"mục x"_qs, 0.1);
        QCOMPARE(page.texts().mid(2, 2), (QStringList{u"mục y"_qs, u"mục x"_qs}));
        page.drag(u"đoạn a"_qs, 0.1, Qt::ShiftModifier);
        QCOMPARE(page.texts().first(2), (QStringList{u"mục y"_qs, u"mục x"_qs}));
        QCOMPARE(page.editor.snapshot().body.size(), 4);
    }

    void aParagraphIsNotDroppedIntoAList()
    {
        Page page;
        page.caretIn(u"đoạn a"_qs);
        page.drag(u"mục y"_qs, 0.2);
        QCOMPARE(page.texts().indexOf(u"mục y"_qs), page.texts().indexOf(u"mục x"_qs) + 1);
        QVERIFY(page.texts().first() != u"đoạn a"_qs);
        QCOMPARE(page.editor.snapshot().body.size(), 4);
    }

    void draggingWithCtrlCopies()
    {
        Page page;
        page.caretIn(u"đoạn c"_qs);
        page.drag(u"đoạn a"_qs, 0.1, Qt::ControlModifier);
        QCOMPARE(page.texts().first(), u"đoạn c"_qs);
        QCOMPARE(page.texts().last(), u"đoạn c"_qs);
    }

    void escapeLeavesADragAsItWas()
    {
        Page page;
        page.caretIn(u"đoạn c"_qs);
        const QStringList before = page.texts();
        QTest::mousePress(page.handle, Qt::LeftButton, {}, QPoint(5, 5));
        page.move(QPoint(5, -120));
        QTest::keyClick(&page.editor, Qt::Key_Escape);
        QTest::mouseRelease(page.handle, Qt::LeftButton, {}, QPoint(5, -120));
        QCOMPARE(page.texts(), before);
        QVERIFY(!page.editor.document()->isUndoAvailable());
    }

    void aPressOpensAMenuThatDoesTheSame()
    {
        Page page;
        page.hover(u"đoạn b"_qs);
        QTest::mouseClick(page.handle, Qt::LeftButton);
        QMenu *menu = page.openedMenu();
        QVERIFY(menu);
        actionNamed(*menu, u"Duplicate"_qs)->trigger();
        QCOMPARE(page.texts().first(3), (QStringList{u"đoạn a"_qs, u"đoạn b"_qs, u"đoạn b"_qs}));
        actionNamed(*menu, u"Move up"_qs)->trigger();
        QCOMPARE(page.texts().first(3), (QStringList{u"đoạn b"_qs, u"đoạn a"_qs, u"đoạn b"_qs}));
        menu->close();
    }

    void theMenuIsReachedByKeyboardAndTurnsTextIntoAnotherKind()
    {
        Page page;
        page.caretIn(u"đoạn b"_qs);
        page.editor.openBlockMenu();
        QMenu *menu = page.openedMenu();
        QVERIFY(menu);
        const QMenu *kinds = actionNamed(*menu, u"Turn into"_qs)->menu();
        actionNamed(*kinds, u"Cross-head"_qs)->trigger();
        QVERIFY(std::holds_alternative<CrossHead>(page.editor.snapshot().body[1].content));
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page.caretIn(u"mục x"_qs);
        page.editor.openBlockMenu();
        menu = page.openedMenu();
        const QMenu *list = actionNamed(*menu, u"Whole list"_qs)->menu();
        actionNamed(*list, u"Delete"_qs)->trigger();
        QCOMPARE(page.texts(), (QStringList{u"đoạn a"_qs, u"đoạn b"_qs, u"đoạn c"_qs}));
        menu->close();
    }

    void thereIsNoneWhereNothingMayBeWritten()
    {
        Page page;
        page.editor.setReadOnly(true);
        page.caretIn(u"đoạn b"_qs);
        QVERIFY(!page.handle->isVisible());
        page.editor.openBlockMenu();
        QVERIFY(!page.openedMenu());
    }
};

QTEST_MAIN(TestBlockHandle)
#include "test_block_handle.moc"
