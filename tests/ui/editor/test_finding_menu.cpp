#include "ui/editor/article_editor.h"
#include "ui/editor/finding_menu.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QWidgetAction>

using namespace toasoan;

namespace {

/// A page with one paragraph and one finding about the word “sãy”.
struct Page
{
    ArticleEditor editor;
    Finding finding;

    explicit Page(const QStringList &corrections = {QStringLiteral("xảy"), QStringLiteral("sảy")})
    {
        Article article;
        article.headline = QStringLiteral("Tít");
        article.body = {newBlock(Paragraph{plainText(QStringLiteral("Không để sãy ra."))})};
        article = normalized(article);
        finding = Finding{QStringLiteral("spelling.unknown-syllable"),
                          {Part::Body, article.body[0].id, 0},
                          {9, 3},
                          QStringLiteral("sãy"),
                          Severity::Error,
                          QStringLiteral("The dictionary does not know this word."),
                          corrections,
                          SafeFix::No};
        editor.resize(800, 600);
        editor.load(article);
        editor.setFindings({finding});
        editor.show();
        editor.activateWindow();
        editor.setFocus();
    }
    void caretAt(int column)
    {
        QTextCursor cursor(editor.document()->findBlockByNumber(6));
        cursor.setPosition(cursor.position() + column);
        editor.setTextCursor(cursor);
    }
    QMenu *menuAtCaret(int column)
    {
        caretAt(column);
        QTest::keyClick(&editor, Qt::Key_F10, Qt::ShiftModifier);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    [[nodiscard]] QString text() const { return editor.document()->findBlockByNumber(6).text(); }
};

QStringList texts(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator() && action->isVisible())
            texts.append(action->text());
    }
    return texts;
}

} // namespace

class TestFindingMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correctionsFirstThenWhy()
    {
        Page page;
        QMenu *menu = page.menuAtCaret(10);
        QVERIFY(menu);
        const QStringList shown = texts(*menu);
        QCOMPARE(shown.mid(0, 3), (QStringList{QStringLiteral("xảy"), QStringLiteral("sảy"), page.finding.message}));
        QVERIFY(menu->actions().first()->font().bold());
        QCOMPARE(shown.filter(QStringLiteral("gnore here")).size(), 2);
        QCOMPARE(shown.filter(QStringLiteral("&my dictionary")).size(), 1);
        QCOMPARE(shown.filter(QStringLiteral("&house dictionary")).size(), 1);
        QVERIFY(shown.contains(QStringLiteral("Copy")));
        menu->close();
    }

    void theFirstIsOneKeyAway()
    {
        Page page;
        QMenu *menu = page.menuAtCaret(10);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(page.text(), QStringLiteral("Không để xảy ra."));
        page.editor.undo();
        QCOMPARE(page.text(), QStringLiteral("Không để sãy ra."));
    }

    void aRightClickDoesTheSame()
    {
        Page page;
        page.caretAt(10);
        const QPoint word = page.editor.cursorRect().center();
        page.caretAt(0);
        QContextMenuEvent event(QContextMenuEvent::Mouse, word, page.editor.viewport()->mapToGlobal(word));
        QCoreApplication::sendEvent(page.editor.viewport(), &event);
        auto *menu = qobject_cast<FindingMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->finding(), page.finding);
        menu->close();
    }

    void noMoreThanFive()
    {
        Page page(QStringLiteral("a b c d e f g").split(u' '));
        QMenu *menu = page.menuAtCaret(10);
        QCOMPARE(texts(*menu).mid(0, 6), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                                      QStringLiteral("d"), QStringLiteral("e"), page.finding.message}));
        menu->close();
    }

    void aCorrectionOfBlanksAloneIsNoBlankEntry()
    {
        Page page({QStringLiteral(" ")});
        QMenu *menu = page.menuAtCaret(10);
        QCOMPARE(texts(*menu).constFirst(), QStringLiteral("␣"));
        menu->close();
    }

    void answersAreTold()
    {
        Page page;
        QSignalSpy spy(&page.editor, &ArticleEditor::findingAnswered);
        auto *menu = qobject_cast<FindingMenu *>(page.menuAtCaret(10));
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().contains(QStringLiteral("reason")))
                action->trigger();
        }
        menu->close();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().at(0).value<Finding>(), page.finding);
        QCOMPARE(spy.first().at(1).value<FindingAnswer>(), FindingAnswer::IgnoreWithReason);
    }

    void unknownCorrectionsComeIntoTheOpenMenu()
    {
        Page page(QStringList{});
        QSignalSpy wanted(&page.editor, &ArticleEditor::suggestionsWanted);
        QMenu *menu = page.menuAtCaret(10);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!menu->actions().first()->isEnabled());
        page.editor.setCorrections(QStringLiteral("khác"), {QStringLiteral("sai")});
        page.editor.setCorrections(QStringLiteral("sãy"), {QStringLiteral("xảy")});
        QCOMPARE(texts(*menu).first(), QStringLiteral("xảy"));
        menu->close();
    }

    void besideMarkedWordsItIsThePlainMenu()
    {
        Page page;
        QMenu *menu = page.menuAtCaret(2);
        QVERIFY(menu && !qobject_cast<FindingMenu *>(menu));
        QVERIFY(texts(*menu).contains(QStringLiteral("Paste")));
        menu->close();
    }

    void aWordBeingTypedIsInWorkUntilItIsLeft()
    {
        Page page;
        QVERIFY(QTest::qWaitForWindowActive(&page.editor));
        page.caretAt(10);
        QVERIFY(!page.editor.wordInWork());
        QTest::keyClicks(&page.editor, QStringLiteral("a"));
        QVERIFY(page.editor.wordInWork());
        QCOMPARE(page.editor.wordInWork()->range, (TextRange{9, 4}));
        QTest::keyClicks(&page.editor, QStringLiteral(" "));
        QCOMPARE(page.editor.wordInWork()->range, (TextRange{12, 2}));
        QSignalSpy settled(&page.editor, &ArticleEditor::wordSettled);
        QVERIFY(settled.wait());
        QVERIFY(!page.editor.wordInWork());
    }

    void aComposedWordIsInWorkHoweverLong()
    {
        Page page;
        QVERIFY(QTest::qWaitForWindowActive(&page.editor));
        page.caretAt(8);
        QInputMethodEvent event(QStringLiteral("ti"), {});
        QCoreApplication::sendEvent(&page.editor, &event);
        QSignalSpy settled(&page.editor, &ArticleEditor::wordSettled);
        QVERIFY(settled.wait());
        QVERIFY(page.editor.wordInWork());
    }
};

QTEST_MAIN(TestFindingMenu)
#include "test_finding_menu.moc"
