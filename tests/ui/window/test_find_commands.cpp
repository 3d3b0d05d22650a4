#include "tests/ui/window/open_window.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/hit_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

struct Desktop : OpenWindow
{
    FindBar *bar = window.findChild<FindBar *>();
    HitPanel *panel = window.findChild<HitPanel *>();

    Desktop() { write(QStringLiteral("Hội nghị sáng nay, hoà bình, HỘI NGHỊ và hoi nghi, hòa giải.")); }
    /// Letters at the start of the sapo's place: all of it is replaced.
    void write(const QString &letters)
    {
        QTextCursor cursor(window.editor().document()->findBlockByNumber(5));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(letters);
        cursor.movePosition(QTextCursor::StartOfBlock);
        window.editor().setTextCursor(cursor);
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (auto *line : bar->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return line;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *query() const { return field(QStringLiteral("Words to find")); }
    [[nodiscard]] QLineEdit *replacement() const { return field(QStringLiteral("Words to put for it")); }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const auto *label : bar->findChildren<QLabel *>()) {
            if (label->text() == words)
                return true;
        }
        return false;
    }
    [[nodiscard]] QString selected() const { return window.editor().textCursor().selectedText(); }
    [[nodiscard]] QString sapo() const { return window.editor().document()->findBlockByNumber(5).text(); }
    /// In the sapo alone: the sample article holds words of its own.
    void findInSapo(Command command, const QString &words)
    {
        window.run(command);
        bar->setScope(FindScope::Text);
        query()->setText(words);
    }
    [[nodiscard]] QPushButton *button(const QWidget &parent, const QString &words) const
    {
        for (auto *candidate : parent.findChildren<QPushButton *>()) {
            if (candidate->text().startsWith(words) && candidate->isVisibleTo(&window))
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractItemModel *rows() const { return panel->findChild<QListView *>()->model(); }
    [[nodiscard]] DraftId create(const QString &headline)
    {
        DraftId made;
        storage.ask(
            &window,
            [headline](Desk &desk) {
                Article article;
                article.headline = headline;
                article.body = {newBlock(Paragraph{plainText(QStringLiteral("Chữ của ") + headline)})};
                return desk.drafts().create(article, {}, QStringLiteral("created"));
            },
            [&made](const Result<DraftId> &draft) { made = draft.value_or(DraftId{}); });
        (void)QTest::qWaitFor([&made] { return !made.isEmpty(); }, patience);
        return made;
    }
    [[nodiscard]] Result<Article> stored(const DraftId &draft)
    {
        std::optional<Result<Article>> article;
        storage.ask(
            &window,
            [draft](Desk &desk) {
                return desk.drafts().open(draft).map([](const OpenDraft &open) { return open.text.article; });
            },
            [&article](const Result<Article> &answer) { article = answer; });
        (void)QTest::qWaitFor([&article] { return article.has_value(); }, patience);
        return *article;
    }
};

} // namespace

class TestFindCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsItIsTyped()
    {
        Desktop desktop;
        desktop.window.run(Command::Find);
        desktop.bar->setScope(FindScope::Text);
        QVERIFY(desktop.query()->hasFocus());
        QTest::keyClicks(desktop.query(), QStringLiteral("hoi nghi"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.says(QStringLiteral("1/3")), patience);
        QCOMPARE(desktop.selected(), QStringLiteral("Hội nghị"));
        QTest::keyClick(desktop.query(), Qt::Key_Return);
        QCOMPARE(desktop.selected(), QStringLiteral("HỘI NGHỊ"));
        desktop.window.run(Command::FindNext);
        desktop.window.run(Command::FindNext); // round the end
        QVERIFY(desktop.says(QStringLiteral("1/3")));
        QTest::keyClick(desktop.query(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(desktop.says(QStringLiteral("3/3")));
        QTest::keyClick(desktop.query(), Qt::Key_Escape);
        QVERIFY(!desktop.bar->isVisible());
        QVERIFY(desktop.window.editor().hasFocus());
        QVERIFY(desktop.window.editor().hits().isEmpty());
        QCOMPARE(desktop.selected(), QStringLiteral("hoi nghi")); // the caret stays there
    }

    void nothingFoundLeavesTheCaret()
    {
        Desktop desktop;
        const int caret = desktop.window.editor().textCursor().position();
        desktop.findInSapo(Command::Find, QStringLiteral("hoi"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.says(QStringLiteral("1/3")), patience);
        desktop.query()->setText(QStringLiteral("hoix"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.says(QStringLiteral("Not found")), patience);
        QCOMPARE(desktop.window.editor().textCursor().position(), caret);
        QVERIFY(!desktop.window.editor().textCursor().hasSelection());
    }

    void aBadExpressionIsToldInASentence()
    {
        Desktop desktop;
        desktop.findInSapo(Command::Find, QStringLiteral("(hoi"));
        for (auto *chip : desktop.bar->findChildren<QToolButton *>()) {
            if (chip->text() == u"Expression")
                chip->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(desktop.says(QStringLiteral("The expression is not right at letter 4")), patience);
    }

    void hitsFollowTheTyping()
    {
        Desktop desktop;
        desktop.findInSapo(Command::Find, QStringLiteral("hoi nghi"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.says(QStringLiteral("1/3")), patience);
        QTextCursor cursor(desktop.window.editor().document()->findBlockByNumber(5));
        cursor.insertText(QStringLiteral("Một hội nghị. "));
        QTRY_COMPARE_WITH_TIMEOUT(desktop.window.editor().hits().size(), 4, patience);
    }

    void replacesOneAfterAnother()
    {
        Desktop desktop;
        desktop.findInSapo(Command::Replace, QStringLiteral("hội nghị"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.says(QStringLiteral("1/2")), patience); // marks count when replacing
        desktop.replacement()->setText(QStringLiteral("họp"));
        QTest::keyClick(desktop.replacement(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.says(QStringLiteral("1/1")), patience);
        QCOMPARE(desktop.selected(), QStringLiteral("HỘI NGHỊ"));
        QTest::keyClick(desktop.replacement(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.says(QStringLiteral("Not found")), patience);
        QVERIFY(desktop.sapo().startsWith(QStringLiteral("Họp sáng nay, hoà bình, HỌP và hoi nghi")));
    }

    void allAreShownBeforeTheyAreReplaced()
    {
        Desktop desktop;
        const QString before = desktop.sapo();
        desktop.findInSapo(Command::Replace, QStringLiteral("hòa"));
        desktop.replacement()->setText(QStringLiteral("thân"));
        desktop.button(*desktop.bar, QStringLiteral("Replace all"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.panel->isVisible(), patience);
        QCOMPARE(desktop.rows()->rowCount(), 3); // a heading, hoà and hòa
        QCOMPARE(desktop.sapo(), before);
        QVERIFY(desktop.rows()->setData(desktop.rows()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
        desktop.button(*desktop.panel, QStringLiteral("Replace"))->click();
        // It begins once the page is laid out.
        QTRY_VERIFY_WITH_TIMEOUT(desktop.sapo().contains(QStringLiteral("thân bình")), patience);
        QVERIFY(desktop.sapo().contains(u"hòa giải"));
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.panel->isVisible(), patience);
        desktop.window.editor().undo();
        QCOMPARE(desktop.sapo(), before);
    }

    void aHitInAnotherDraftOpensIt()
    {
        Desktop desktop;
        const DraftId draft = desktop.create(QStringLiteral("Vườn cam Quỳ Hợp"));
        desktop.window.run(Command::Find);
        desktop.bar->setScope(FindScope::Drafts);
        desktop.query()->setText(QStringLiteral("vuon cam"));
        QTest::keyClick(desktop.query(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.rows()->rowCount(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.panel->findChild<QListView *>()->hasFocus(), patience);
        Q_EMIT desktop.panel->visited(1);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window.article().draft() == draft, patience);
        QCOMPARE(desktop.selected(), QStringLiteral("Vườn cam"));
        QCOMPARE(roleOf(desktop.window.editor().textCursor().block()), PageRole::Paragraph);
    }

    void replacesInAllDraftsTheOpenOneToo()
    {
        Desktop desktop;
        const DraftId other = desktop.create(QStringLiteral("Lễ hội hoà giải"));
        desktop.window.run(Command::Replace);
        desktop.bar->setScope(FindScope::Drafts);
        desktop.query()->setText(QStringLiteral("hòa giải"));
        desktop.replacement()->setText(QStringLiteral("hòa nhạc"));
        desktop.button(*desktop.bar, QStringLiteral("Replace all"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.panel->ticked().size() == 3, patience);
        QVERIFY(desktop.button(*desktop.panel, QStringLiteral("Replace 3"))->isEnabled());
        desktop.button(*desktop.panel, QStringLiteral("Replace 3"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.panel->isVisible(), patience);
        QCOMPARE(desktop.stored(other)->headline, QStringLiteral("Lễ hội hòa nhạc"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.sapo().endsWith(QStringLiteral("hòa nhạc.")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window.messages().text().startsWith(QStringLiteral("Replaced")), patience);
        desktop.window.editor().undo();
        QVERIFY(desktop.sapo().endsWith(QStringLiteral("hòa giải.")));
    }
};

QTEST_MAIN(TestFindCommands)
#include "test_find_commands.moc"
