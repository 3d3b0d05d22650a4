#include "app/desk/desk.h"
#include "app/desk/proofreader.h"
#include "app/desk/storage_thread.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/finding_menu.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/fix_preview.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load

const QString capitals = QStringLiteral("style.title-capitals");

/// A window over a fresh data folder, with the findings of its sample article.
struct Desktop
{
    QTemporaryDir folder;
    StorageThread storage{DeskOptions{folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")}};
    Proofreader proofreader;
    MainWindow window{storage, proofreader, folder.path()};

    Desktop()
    {
        proofreader.useHouseDictionary(houseDictionaryPath(folder.path()));
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        if (ready.isEmpty())
            ready.wait(patience);
        (void)waitFor([this] { return !findings().isEmpty(); });
    }
    template<typename Condition>
    [[nodiscard]] static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, patience);
    }
    [[nodiscard]] const QList<Finding> &findings() const { return window.article().findings(); }
    [[nodiscard]] Finding findingOf(const QString &rule) const
    {
        for (const Finding &finding : findings()) {
            if (finding.rule == rule)
                return finding;
        }
        return {};
    }
    [[nodiscard]] qsizetype countOf(const QString &rule) const
    {
        return std::count_if(findings().begin(), findings().end(),
                             [&rule](const Finding &finding) { return finding.rule == rule; });
    }
    /// Opens the menu of a finding with the keyboard.
    [[nodiscard]] FindingMenu *menuOf(const Finding &finding) const
    {
        window.editor().goTo(finding.place, finding.range);
        window.editor().setFocus();
        QTest::keyClick(&window.editor(), Qt::Key_F10, Qt::ShiftModifier);
        return qobject_cast<FindingMenu *>(QApplication::activePopupWidget());
    }
};

QAction *actionOf(const QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text().contains(words))
            return action;
    }
    return nullptr;
}

} // namespace

class TestProofingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuFixesAtOnce()
    {
        Desktop desktop;
        const Finding finding = desktop.findingOf(capitals);
        FindingMenu *menu = desktop.menuOf(finding);
        QVERIFY(menu);
        menu->actions().first()->trigger();
        menu->close();
        QVERIFY(desktop.window.article().article().sapo.contains(finding.replacements.first()));
    }

    void aReasonTravelsWithTheDraft()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        const Finding finding = desktop.findingOf(capitals);
        const qsizetype before = desktop.countOf(capitals);
        FindingMenu *menu = desktop.menuOf(finding);
        QVERIFY(menu);
        actionOf(*menu, QStringLiteral("reason"))->trigger();
        menu->close();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QLineEdit *field = nullptr;
        for (auto *candidate : window.findings().findChildren<QLineEdit *>()) {
            if (candidate->accessibleName().startsWith(QStringLiteral("Why")))
                field = candidate;
        }
        QVERIFY(field);
        QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), patience);
        QTest::keyClicks(field, QStringLiteral("theo van ban"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(Desktop::waitFor([&] { return desktop.countOf(capitals) < before; }));
        QVERIFY(window.findings().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(Desktop::waitFor([&] { return window.article().session()->saveState() == SaveState::Saved; }));

        const auto other =
            Desk::open({desktop.folder.path(), Access::ReadOnly, systemClock(), QStringLiteral("Người Thử")});
        QVERIFY(other);
        const auto open = (*other)->drafts().open(window.article().draft());
        QVERIFY(open);
        const QList<FindingDecision> &decisions = open->text.annotations.decisions;
        QVERIFY(!decisions.isEmpty());
        QCOMPARE(decisions.first().reason, QStringLiteral("theo van ban"));
        QVERIFY(!decisions.first().person.isEmpty());

        Q_EMIT window.findings().takeBackWanted(QList<FindingDecision>(window.article().decisions()));
        QVERIFY(Desktop::waitFor([&] { return desktop.countOf(capitals) == before; }));
    }

    void nothingOfManyIsFixedUnseen()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        const Article before = window.article().article();
        window.run(Command::FixSafe);
        QVERIFY(window.findings().isPreviewing());
        QCOMPARE(window.article().article(), before);
        auto *preview = window.findings().findChild<FixPreview *>();
        QVERIFY(!preview->ticked().isEmpty());
        QTest::keyClick(preview->findChild<QListView *>(), Qt::Key_Escape);
        QCOMPARE(window.article().article(), before);
        window.run(Command::FixSafe);
        for (auto *button : preview->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Make")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!(window.article().article() == before));
        window.editor().undo();
        QCOMPARE(window.article().article(), before);
    }

    void severalPlacesAreNotFixedUnseenInAQuotation()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        const auto places = [&desktop] {
            QList<Finding> places;
            for (const Finding &finding : desktop.findings()) {
                if (finding.text == u"Covid - 19")
                    places.append(finding);
            }
            return places;
        };
        const qsizetype already = places().size();
        QTextCursor end(window.editor().document());
        end.movePosition(QTextCursor::End);
        end.insertText(QStringLiteral(" Ông nói: “Nay Covid - 19 đã lui”, rồi nhắc Covid - 19 lần nữa."));
        QVERIFY(Desktop::waitFor([&] { return places().size() == already + 2; }));
        const Article before = window.article().article();
        Q_EMIT window.findings().fixWanted(places());
        QVERIFY(window.findings().isPreviewing());
        QCOMPARE(window.article().article(), before);
        const auto *preview = window.findings().findChild<FixPreview *>();
        QCOMPARE(preview->ticked().size(), places().size() - 1);
    }

    void whatIsNotToBeProofreadIsLeftAlone()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        const Finding finding = desktop.findingOf(capitals);
        const qsizetype before = desktop.countOf(capitals);
        window.editor().goTo(finding.place, finding.range);
        window.run(Command::NoProof);
        QVERIFY(Desktop::waitFor([&] { return desktop.countOf(capitals) == before - 1; }));
        QCOMPARE(window.article().session()->annotations().noProof.size(), 1);
        window.run(Command::NoProof);
        QVERIFY(Desktop::waitFor([&] { return desktop.countOf(capitals) == before; }));
        QCOMPARE(window.article().session()->annotations().noProof.size(), 0);
    }

    void withoutSelectionItIsExplained()
    {
        Desktop desktop;
        desktop.window.run(Command::NoProof);
        QVERIFY(desktop.window.messages().text().contains(QStringLiteral("Select")));
    }

    void aHalfTypedWordIsNotMarked()
    {
        Desktop desktop;
        ArticleEditor &editor = desktop.window.editor();
        QTextCursor end(editor.document());
        end.movePosition(QTextCursor::End);
        editor.setTextCursor(end);
        editor.setFocus();
        QTest::keyClicks(&editor, QStringLiteral(" qwrtz"));
        const auto marked = [&] {
            for (const Finding &finding : desktop.findings()) {
                if (finding.text == u"qwrtz")
                    return true;
            }
            return false;
        };
        QSignalSpy checked(&desktop.window.article(), &OpenArticle::findingsChanged);
        QVERIFY(checked.wait(patience));
        if (editor.wordInWork())
            QVERIFY(!marked());
        QVERIFY(Desktop::waitFor(marked)); // once no key comes any more
    }

    void aHouseWordIsSharedAsAFile()
    {
        Desktop desktop;
        Q_EMIT desktop.window.editor().findingAnswered(
            Finding{QStringLiteral("spelling.unknown-syllable"), {}, {}, QStringLiteral("Rào"), {}, {}, {}, {}},
            FindingAnswer::HouseDictionary);
        QFile file(desktop.folder.filePath(QStringLiteral("language/house-words.txt")));
        QVERIFY(Desktop::waitFor([&] { return file.exists(); }));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), QStringLiteral("Rào\n"));
    }
};

QTEST_MAIN(TestProofingCommands)
#include "test_proofing_commands.moc"
