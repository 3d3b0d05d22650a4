#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/editor/article_editor.h"
#include "ui/history/change_list.h"
#include "ui/history/history_panel.h"
#include "ui/history/redline_panel.h"
#include "ui/history/redline_view.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load
constexpr int versions = 30;

Article version(int number)
{
    Article article;
    article.headline = u"Tít"_qs;
    article.body = {{{u"a"_qs}, Paragraph{plainText(u"Đoạn đầu"_qs)}},
                    {{u"b"_qs}, Paragraph{plainText(u"Bản thứ %1 của đoạn này"_qs.arg(number))}}};
    return article;
}

/// A history of many versions, shown.
struct Shown
{
    QTemporaryDir folder;
    StorageThread storage{DeskOptions{folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")}};
    QObject receiver;
    DraftId draft;
    std::unique_ptr<HistoryPanel> panel;

    Shown()
    {
        bool made = false;
        storage.ask(
            &receiver,
            [](Desk &desk) -> Result<DraftId> {
                const auto id = desk.drafts().create(version(1), {}, QStringLiteral("created"));
                for (int i = 2; id && i <= versions; ++i) {
                    if (auto saved = desk.drafts().save({*id, version(i), {}, {}}, QStringLiteral("saved")); !saved)
                        return tl::unexpected<Error>(saved.error());
                }
                return id;
            },
            [this, &made](const Result<DraftId> &id) {
                draft = id.value_or(DraftId());
                made = true;
            });
        (void)QTest::qWaitFor([&made] { return made; }, patience);
        panel = std::make_unique<HistoryPanel>(storage, nullptr);
        panel->resize(1000, 700);
        panel->open(draft, version(versions));
        (void)QTest::qWaitFor([this] { return list()->model()->rowCount() == versions && isShown(versions); },
                              patience);
    }

    [[nodiscard]] QListView *list() const { return panel->findChild<QListView *>(u"versions"_qs); }
    [[nodiscard]] QSlider *slider() const { return panel->findChild<QSlider *>(); }
    [[nodiscard]] ArticleEditor *page() const { return panel->findChild<ArticleEditor *>(); }
    [[nodiscard]] RedlineView *redline() const { return panel->findChild<RedlineView *>(); }
    [[nodiscard]] QTabBar *views() const { return panel->findChild<QTabBar *>(); }
    [[nodiscard]] bool isShown(int number) const { return page()->snapshot().body == version(number).body; }
    [[nodiscard]] bool comesToShow(int number) const
    {
        return QTest::qWaitFor([this, number] { return isShown(number); }, patience);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : panel->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsShownFirst()
    {
        const Shown shown;
        QCOMPARE(shown.list()->model()->rowCount(), versions);
        QVERIFY(shown.isShown(versions));
        QCOMPARE(shown.slider()->maximum(), versions - 1);
        QCOMPARE(shown.slider()->value(), versions - 1);
        QVERIFY(!shown.page()->document()->isUndoAvailable());
    }

    void arrowsOnTheSliderStepThroughTime()
    {
        const Shown shown;
        shown.slider()->setFocus();
        QTest::keyClick(shown.slider(), Qt::Key_Left);
        QVERIFY(shown.comesToShow(versions - 1));
        QCOMPARE(shown.list()->currentIndex().row(), 1);
        QTest::keyClick(shown.slider(), Qt::Key_Home);
        QVERIFY(shown.comesToShow(1));
        QTest::keyClick(shown.slider(), Qt::Key_Right);
        QVERIFY(shown.comesToShow(2));
        QVERIFY(!shown.page()->hits().isEmpty()); // what is new in it is marked
    }

    void draggingEndsWhereTheHandEnds()
    {
        const Shown shown;
        for (int value = versions - 1; value >= 4; --value)
            shown.slider()->setValue(value);
        QVERIFY(shown.comesToShow(5));
    }

    void anyTwoAreCompared()
    {
        const Shown shown;
        shown.list()->setCurrentIndex(shown.list()->model()->index(versions - 3, 0)); // the third
        QVERIFY(shown.comesToShow(3));
        shown.views()->setCurrentIndex(1);
        QVERIFY(QTest::qWaitFor([&] { return shown.redline()->toPlainText().contains(u"−2\u2009+3"_qs); }, patience));
        auto *base = shown.panel->findChild<QComboBox *>();
        base->setCurrentIndex(base->findData(0)); // the last one
        QVERIFY(QTest::qWaitFor([&] { return shown.redline()->toPlainText().contains(u"−3\u2009+30"_qs); }, patience));
    }

    void aParagraphIsTakenBackAlone()
    {
        const Shown shown;
        shown.list()->setCurrentIndex(shown.list()->model()->index(versions - 3, 0));
        QVERIFY(shown.comesToShow(3));
        shown.page()->goToBlock({u"b"_qs});
        QSignalSpy taken(shown.panel.get(), &HistoryPanel::takenBack);
        QVERIFY(shown.button(u"Take back this paragraph"_qs)->isEnabled());
        shown.button(u"Take back this paragraph"_qs)->click();
        QCOMPARE(taken.size(), 1);
        Article expected = version(versions);
        expected.body[1] = version(3).body[1];
        QCOMPARE(taken[0][0].value<Article>(), expected);
        QVERIFY(shown.panel->isOpen()); // there may be more to take
        shown.panel->setNow(expected);
        QVERIFY(!shown.button(u"Take back this paragraph"_qs)->isEnabled());
    }

    void enterTakesTheParagraphUnderTheCaret()
    {
        const Shown shown;
        shown.list()->setCurrentIndex(shown.list()->model()->index(4, 0));
        QVERIFY(shown.comesToShow(versions - 4));
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QVERIFY(shown.page()->hasFocus());
        shown.page()->goToBlock({u"b"_qs});
        QSignalSpy taken(shown.panel.get(), &HistoryPanel::takenBack);
        QTest::keyClick(shown.page(), Qt::Key_Return);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0][0].value<Article>(), version(versions - 4));
    }

    void theReplayRunsToTheEnd()
    {
        const Shown shown;
        shown.slider()->setValue(versions - 4);
        QVERIFY(shown.comesToShow(versions - 3));
        shown.slider()->setFocus();
        QTest::keyClick(shown.slider(), Qt::Key_Space);
        QVERIFY(shown.comesToShow(versions));
        QVERIFY(QTest::qWaitFor([&] { return !shown.panel->findChild<QToolButton *>(u"replay"_qs)->isChecked(); },
                                patience));
    }

    void aNewVersionComesToTheListAndTheOneThatIsReadStays()
    {
        Shown shown;
        shown.list()->setCurrentIndex(shown.list()->model()->index(10, 0));
        QVERIFY(shown.comesToShow(versions - 10));
        bool isSaved = false;
        shown.storage.ask(
            &shown.receiver,
            [draft = shown.draft](Desk &desk) {
                return desk.drafts().save({draft, version(99), {}, {}}, u"saved"_qs);
            },
            [&](const Result<Revision> &saved) { isSaved = saved.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return isSaved; }, patience));
        shown.panel->refresh();
        QVERIFY(QTest::qWaitFor([&] { return shown.list()->model()->rowCount() == versions + 1; }, patience));
        QCOMPARE(shown.list()->currentIndex().row(), 11);
        QVERIFY(shown.comesToShow(versions - 10));
    }

    void aChangeIsPutBackInTheDraftAsItIsNow()
    {
        const Shown shown;
        shown.list()->setCurrentIndex(shown.list()->model()->index(versions - 3, 0)); // the third
        QVERIFY(shown.comesToShow(3));
        shown.views()->setCurrentIndex(1);
        auto *base = shown.panel->findChild<QComboBox *>();
        base->setCurrentIndex(1); // the draft as it is now
        QVERIFY(QTest::qWaitFor([&] { return shown.redline()->toPlainText().contains(u"−3\u2009+30"_qs); }, patience));
        auto *changes = shown.panel->findChild<ChangeList *>();
        QCOMPARE(changes->count(), 1);
        QSignalSpy taken(shown.panel.get(), &HistoryPanel::takenBack);
        QVERIFY(shown.panel->run(Command::PutChangeBack));
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0][0].value<Article>(), version(3));
    }

    void aChangeOfAnOlderVersionIsPutBackWhereItStillStands()
    {
        const Shown shown;
        shown.views()->setCurrentIndex(1);
        QVERIFY(QTest::qWaitFor([&] { return shown.redline()->toPlainText().contains(u"−29\u2009+30"_qs); }, patience));
        Article now = version(versions);
        now.body.append({{u"c"_qs}, Paragraph{plainText(u"Viết sau đó"_qs)}});
        shown.panel->setNow(now);
        QSignalSpy taken(shown.panel.get(), &HistoryPanel::takenBack);
        QVERIFY(shown.panel->run(Command::PutChangeBack));
        QCOMPARE(taken.size(), 1);
        Article expected = version(versions - 1);
        expected.body.append(now.body.last());
        QCOMPARE(taken[0][0].value<Article>(), expected);
    }

    void whatIsKeptIsSeenAndTheNextIsGoneTo()
    {
        const Shown shown;
        shown.views()->setCurrentIndex(1);
        auto *left = shown.panel->findChild<QLabel *>(u"changesLeft"_qs);
        QVERIFY(QTest::qWaitFor([&] { return left->text() == u"1 change(s)"_qs; }, patience));
        QVERIFY(shown.panel->run(Command::KeepChange));
        QCOMPARE(left->text(), u"✓ All seen"_qs);
        QSignalSpy taken(shown.panel.get(), &HistoryPanel::takenBack);
        QVERIFY(taken.isEmpty());
    }

    void oldAndNewStandBesideEachOther()
    {
        const Shown shown;
        shown.views()->setCurrentIndex(1);
        QVERIFY(QTest::qWaitFor([&] { return shown.redline()->toPlainText().contains(u"−29\u2009+30"_qs); }, patience));
        QVERIFY(shown.panel->run(Command::SideBySide));
        const QString text = shown.redline()->toPlainText();
        QVERIFY(text.contains(u"Bản thứ −29 của đoạn này"_qs));
        QVERIFY(text.contains(u"Bản thứ +30 của đoạn này"_qs));
        QCOMPARE(text.count(u"Đoạn đầu"_qs), 2);
        QCOMPARE(shown.redline()->entryAtCaret().after.value, u"b"_qs);
        QVERIFY(shown.panel->run(Command::SideBySide));
        QVERIFY(shown.redline()->toPlainText().contains(u"−29\u2009+30"_qs));
    }

    void theLegendSaysWhoChangedHowMuch()
    {
        const Shown shown;
        shown.views()->setCurrentIndex(1);
        const auto said = [&] {
            const auto chips = shown.panel->findChildren<QToolButton *>();
            return std::any_of(chips.begin(), chips.end(),
                               [](const QToolButton *chip) { return chip->text() == u"PV: Người Thử +1 −1"_qs; });
        };
        QVERIFY(QTest::qWaitFor(said, patience));
    }

    void escapeShutsIt()
    {
        const Shown shown;
        QSignalSpy shut(shown.panel.get(), &HistoryPanel::shutDown);
        QTest::keyClick(shown.list(), Qt::Key_Escape);
        QCOMPARE(shut.size(), 1);
        QVERIFY(!shown.panel->isVisible());
    }

    void whatIsTheSameCannotBeTakenBack()
    {
        const Shown shown;
        QVERIFY(!shown.button(u"Take back all of it"_qs)->isEnabled());
        shown.list()->setCurrentIndex(shown.list()->model()->index(3, 0));
        QVERIFY(shown.comesToShow(versions - 3));
        QVERIFY(shown.button(u"Take back all of it"_qs)->isEnabled());
        shown.page()->goToBlock({u"a"_qs});
        QVERIFY(!shown.button(u"Take back this paragraph"_qs)->isEnabled());
    }

    void aLabelIsKept()
    {
        const Shown shown;
        QTimer::singleShot(0, shown.panel.get(), [&shown] {
            auto *asked = shown.panel->findChild<QInputDialog *>();
            asked->setTextValue(u"Bản gửi Ban"_qs);
            asked->accept();
        });
        shown.button(u"Label…"_qs)->click();
        const auto titled = [&shown] {
            return shown.list()->model()->index(0, 0).data().toString().endsWith(u"Bản gửi Ban"_qs);
        };
        QVERIFY(QTest::qWaitFor(titled, patience));
    }
};

QTEST_MAIN(TestHistoryPanel)
#include "test_history_panel.moc"
