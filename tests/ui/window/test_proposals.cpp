#include "app/workflow/profile_file.h"
#include "tests/ui/window/open_window.h"
#include "ui/actions/actions.h"
#include "ui/history/change_list.h"
#include "ui/history/history_panel.h"
#include "ui/history/redline_panel.h"
#include "ui/window/people_menu.h"

#include <QLabel>
#include <QPushButton>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

/// The newsroom with its whole chain, and the sample's author at the keyboard.
struct FullChain : OpenWindow
{
    explicit FullChain(const QString &path) : OpenWindow(prepared(path)) {}

    [[nodiscard]] static QString prepared(const QString &path)
    {
        auto desk = Desk::open(DeskOptions{path, Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}});
        (void)(*desk)->workflow().useProfile(builtInProfile(u"full-chain"_qs));
        (void)(*desk)->people().add(u"Cộng tác viên"_qs, {Role::Ctv});
        Article article;
        article.headline = u"Tít của bài"_qs;
        article.body = {newBlock(Paragraph{plainText(u"Một hai ba bốn năm sáu bảy tám"_qs)})};
        (void)(*desk)->drafts().create(article, {}, u"created"_qs);
        return path;
    }

    void workAs(const QString &name) { window.findChild<PeopleMenu *>()->choose(name); }
    [[nodiscard]] bool isProposal() const { return window.article().isProposal(); }
    [[nodiscard]] Article stored()
    {
        Article article;
        bool read = false;
        storage.ask(
            &window, [draft = window.article().draft()](Desk &desk) { return desk.drafts().open(draft); },
            [&](const Result<OpenDraft> &open) {
                article = open.value_or(OpenDraft()).text.article;
                read = true;
            });
        (void)QTest::qWaitFor([&] { return read; }, patience);
        return article;
    }
};

} // namespace

class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Who may not edit suggests; the author sees it, takes one word of it and leaves the other, by the keyboard alone.
    void aContributorSuggestsAndTheAuthorAnswers()
    {
        const QTemporaryDir folder;
        FullChain room(folder.path());
        const Article before = room.window.article().article();
        room.workAs(u"Cộng tác viên"_qs);
        QVERIFY(QTest::qWaitFor([&] { return room.isProposal(); }, patience));
        QVERIFY(QTest::qWaitFor([&] { return room.message().contains(u"Cộng tác viên"_qs); }, patience));
        QTextCursor cursor = room.editor().document()->find(u"hai"_qs);
        cursor.insertText(u"hài"_qs);
        cursor = room.editor().document()->find(u"tám"_qs);
        cursor.insertText(u"chín"_qs);
        room.window.run(Command::Save);
        QVERIFY(QTest::qWaitFor([&] { return room.window.article().session()->saveState() == SaveState::Saved; },
                                patience));
        QCOMPARE(room.stored(), before);

        room.workAs(u"Người Thử"_qs);
        QVERIFY(QTest::qWaitFor([&] { return room.window.article().isOpen() && !room.isProposal(); }, patience));
        QCOMPARE(room.window.article().article(), before);
        QVERIFY(QTest::qWaitFor([&] { return room.message().contains(u"+2 −2"_qs); }, patience));
        auto *look = room.window.messages().findChild<QPushButton *>();
        QVERIFY(look);
        for (auto *button : room.window.messages().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == u"Look at it"_qs)
                look = button;
        }
        look->click();
        auto *panel = room.window.findChild<HistoryPanel *>();
        QVERIFY(QTest::qWaitFor([&] { return panel->isOpen() && panel->findChild<ChangeList *>()->count() == 2; },
                                patience));
        auto *keep = panel->findChild<QPushButton *>(u"keepChange"_qs);
        QVERIFY(QTest::qWaitFor([&] { return keep->text() == u"Accept"_qs; }, patience));
        room.window.run(Command::PutChangeBack); // the first is declined
        room.window.run(Command::KeepChange);    // the second accepted
        Article expected = before;
        std::get<Paragraph>(expected.body[0].content).text = plainText(u"Một hai ba bốn năm sáu bảy chín"_qs);
        QCOMPARE(room.window.article().article(), expected);
        room.window.run(Command::Undo);
        QCOMPARE(room.window.article().article(), before);
        room.window.run(Command::Redo);
        QPushButton *done = nullptr;
        for (auto *button : panel->findChildren<QPushButton *>()) {
            if (button->text() == u"Done with the suggestion…"_qs)
                done = button;
        }
        QVERIFY(done && done->isEnabled());
        done->click();
        QVERIFY(QTest::qWaitFor([&] { return !panel->isOpen(); }, patience));
        QCOMPARE(room.stored(), expected);
        QVERIFY(room.close());
    }

    void whoMayEditSuggestsByChoice()
    {
        OpenWindow open;
        const Article before = open.window.article().article();
        open.window.run(Command::Suggest);
        QVERIFY(QTest::qWaitFor([&] { return open.window.article().isProposal(); }, patience));
        QTextCursor(open.editor().document()->findBlockByNumber(1)).insertText(u"Mới "_qs);
        open.window.run(Command::Suggest);
        QVERIFY(QTest::qWaitFor([&] { return open.window.article().isOpen() && !open.window.article().isProposal(); },
                                patience));
        QCOMPARE(open.window.article().article(), before);
        QVERIFY(QTest::qWaitFor([&] { return open.message().contains(u"suggests"_qs); }, patience));
    }
};

QTEST_MAIN(TestProposals)
#include "test_proposals.moc"
