#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "tests/app/desk/desk_fixture.h"
#include "ui/editor/article_editor.h"
#include "ui/window/byline_offer.h"

#include <QInputMethodEvent>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int patience = 20000; // ms: for a machine under load

QString bylineOf(const ArticleEditor &page)
{
    return page.snapshot().bylines.join(u", "_qs);
}

/// A page over an archive whose articles are by "Lê Thị Bích" and "Trần Bình".
struct Page
{
    QTemporaryDir folder;
    StorageThread storage{
        DeskOptions{folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử"), {}}};
    ArticleEditor page;
    BylineOffer *offer = new BylineOffer(storage, page);

    Page()
    {
        bool isMade = false;
        storage.ask(
            &page,
            [](Desk &desk) {
                Article article;
                article.bylines = {u"Lê Thị Bích"_qs, u"Trần Bình"_qs};
                return desk.drafts().create(article, {}, u"created"_qs);
            },
            [&](const Result<DraftId> &) { isMade = true; });
        (void)QTest::qWaitFor([&] { return isMade; }, patience);
        page.load({});
        page.resize(700, 500);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        page.setFocus();
        page.setTextCursor(QTextCursor(page.document()->findBlockByNumber(static_cast<int>(PageRole::Byline) - 1)));
    }
    [[nodiscard]] bool comes() const
    {
        return QTest::qWaitFor([this] { return offer->isVisible(); }, patience);
    }
};

} // namespace

class TestBylineOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabTakesTheNameThatFits()
    {
        Page shown;
        QTest::keyClicks(&shown.page, u"bic"_qs);
        QVERIFY(shown.comes());
        QCOMPARE(shown.offer->count(), 1);
        QTest::keyClick(&shown.page, Qt::Key_Tab);
        QCOMPARE(bylineOf(shown.page), u"Lê Thị Bích"_qs);
        QVERIFY(!shown.offer->isVisible());
        shown.page.undo();
        QCOMPARE(bylineOf(shown.page), u"bic"_qs);
    }

    void theSecondNameIsTakenAloneAndEnterTakesWhatWasChosen()
    {
        Page shown;
        QTest::keyClicks(&shown.page, u"An Nhien, b"_qs);
        QVERIFY(shown.comes());
        QCOMPARE(shown.offer->count(), 2);
        QTest::keyClick(&shown.page, Qt::Key_Down);
        QTest::keyClick(&shown.page, Qt::Key_Down);
        const QString chosen = shown.offer->currentItem()->text();
        QTest::keyClick(&shown.page, Qt::Key_Return);
        QCOMPARE(bylineOf(shown.page), QString(u"An Nhien, "_qs + chosen));
    }

    void enterThatChoseNothingIsThePages()
    {
        Page shown;
        QTest::keyClicks(&shown.page, u"Tran"_qs);
        QVERIFY(shown.comes());
        QTest::keyClick(&shown.page, Qt::Key_Return);
        QVERIFY(!shown.offer->isVisible());
        QCOMPARE(bylineOf(shown.page), u"Tran"_qs);
        QVERIFY(roleOf(shown.page.textCursor().block()) != PageRole::Byline); // it went to the next field
    }

    void noKeyIsTakenWhileAWordIsComposed()
    {
        Page shown;
        QTest::keyClicks(&shown.page, u"Tran"_qs);
        QVERIFY(shown.comes());
        QInputMethodEvent composing(u"b"_qs, {});
        QApplication::sendEvent(&shown.page, &composing);
        QVERIFY(!shown.offer->isVisible());
        QVERIFY(!shown.page.textCursor().block().layout()->preeditAreaText().isEmpty());
        QVERIFY(shown.page.hasFocus());
    }

    void elsewhereNothingIsOffered()
    {
        Page shown;
        QTest::keyClicks(&shown.page, u"b"_qs);
        QVERIFY(shown.comes());
        shown.page.setTextCursor(QTextCursor(shown.page.document()->findBlockByNumber(1)));
        QVERIFY(!shown.offer->isVisible());
        QTest::keyClicks(&shown.page, u"b"_qs);
        QVERIFY(!shown.offer->isVisible());
    }
};

QTEST_MAIN(TestBylineOffer)
#include "test_byline_offer.moc"
