#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/editor/article_editor.h"
#include "ui/history/history_dialog.h"
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
    std::unique_ptr<HistoryDialog> dialog;

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
        dialog = std::make_unique<HistoryDialog>(storage, draft, version(versions), nullptr);
        dialog->resize(1200, 700);
        dialog->show();
        (void)QTest::qWaitFor([this] { return list()->model()->rowCount() == versions && isShown(versions); },
                              patience);
    }

    [[nodiscard]] QListView *list() const { return dialog->findChild<QListView *>(); }
    [[nodiscard]] QSlider *slider() const { return dialog->findChild<QSlider *>(); }
    [[nodiscard]] ArticleEditor *page() const { return dialog->findChild<ArticleEditor *>(); }
    [[nodiscard]] RedlineView *redline() const { return dialog->findChild<RedlineView *>(); }
    [[nodiscard]] QTabBar *views() const { return dialog->findChild<QTabBar *>(); }
    [[nodiscard]] bool isShown(int number) const { return page()->snapshot().body == version(number).body; }
    [[nodiscard]] bool comesToShow(int number) const
    {
        return QTest::qWaitFor([this, number] { return isShown(number); }, patience);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestHistoryDialog : public QObject
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
        auto *base = shown.dialog->findChild<QComboBox *>();
        base->setCurrentIndex(base->findData(0)); // the last one
        QVERIFY(QTest::qWaitFor([&] { return shown.redline()->toPlainText().contains(u"−3\u2009+30"_qs); }, patience));
    }

    void aParagraphIsTakenBackAlone()
    {
        const Shown shown;
        shown.list()->setCurrentIndex(shown.list()->model()->index(versions - 3, 0));
        QVERIFY(shown.comesToShow(3));
        shown.page()->goToBlock({u"b"_qs});
        QSignalSpy taken(shown.dialog.get(), &HistoryDialog::takenBack);
        QVERIFY(shown.button(u"Take back this paragraph"_qs)->isEnabled());
        shown.button(u"Take back this paragraph"_qs)->click();
        QCOMPARE(taken.size(), 1);
        Article expected = version(versions);
        expected.body[1] = version(3).body[1];
        QCOMPARE(taken[0][0].value<Article>(), expected);
        QVERIFY(!shown.dialog->isVisible());
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
        QTimer::singleShot(0, shown.dialog.get(), [&shown] {
            auto *asked = shown.dialog->findChild<QInputDialog *>();
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

QTEST_MAIN(TestHistoryDialog)
#include "test_history_dialog.moc"
