#include "tests/ui/window/open_window.h"
#include "ui/captions/caption_grid.h"
#include "ui/captions/caption_model.h"
#include "ui/captions/caption_table.h"
#include "ui/captions/captions_page.h"
#include "ui/captions/picture_drag.h"
#include "ui/editor/fragment.h"
#include "ui/pictures/compare_dialog.h"
#include "ui/pictures/library_panel.h"
#include "ui/window/library_links.h"
#include "ui/window/picture_commands.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTimer>

using namespace toasoan;

namespace {

Figure figure(const QString &caption)
{
    Figure made;
    made.caption = plainText(caption);
    return made;
}

/// The window with an article of three pictures and a gallery of two, and the page of captions.
struct Captions
{
    testing::OpenWindow open;

    Captions()
    {
        Article article = open.window.article().article();
        article.body = {newBlock(Paragraph{plainText(u"Mở bài."_qs)}), newBlock(figure(u"Một"_qs)),
                        newBlock(figure({})), newBlock(figure({})),
                        newBlock(Gallery{{figure(u"Bốn"_qs), figure({})}, {}})};
        open.window.article().become(article);
        run(Command::PictureCaptions);
    }
    void run(Command command) { open.window.run(command); }
    [[nodiscard]] CaptionsPage *page() const { return open.window.findChild<CaptionsPage *>(); }
    [[nodiscard]] CaptionTable *table() const { return open.window.findChild<CaptionTable *>(); }
    [[nodiscard]] Article article() const { return open.window.article().article(); }
    [[nodiscard]] QString caption(int number) const { return plainText(figuresOf(article())[number].figure.caption); }
    void choose(int row, CaptionColumn column) const
    {
        table()->setCurrentIndex(table()->model()->index(row, static_cast<int>(column)));
    }
    [[nodiscard]] QPlainTextEdit *cell() const { return table()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] CaptionGrid *grid() const { return open.window.findChild<CaptionGrid *>(); }
    [[nodiscard]] QStringList captions() const
    {
        QStringList captions;
        for (const PlacedFigure &placed : figuresOf(article()))
            captions.append(plainText(placed.figure.caption));
        return captions;
    }
    void goToGrid() const
    {
        QTest::keyClick(table(), Qt::Key_G, Qt::ControlModifier);
        (void)QTest::qWaitFor([this] { return grid()->isVisible() && grid()->hasFocus(); });
    }
    /// Lets something go over a view.
    static void drop(QAbstractItemView *view, QPoint place, const QMimeData &data)
    {
        QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDropEvent event(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &event);
    }
};

QMimeData *figureData(const Figure &figure)
{
    auto *data = new QMimeData;
    data->setData(fragmentMimeType(), fragmentToBytes({newBlock(figure)}));
    return data;
}

Figure pictured(const QString &caption)
{
    Figure made = figure(caption);
    made.picture = PictureRef{PictureId{QString(64, u'c')}, u"image/jpeg"_qs, 300, 200, {}};
    return made;
}

} // namespace

class TestCaptionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreCaptionedByKeysAlone()
    {
        const Captions captions;
        QVERIFY(captions.page()->isVisible());
        QVERIFY(captions.table()->hasFocus());
        QVERIFY(!captions.open.editor().isVisible());
        QCOMPARE(captions.table()->model()->rowCount(), 5);
        QTest::keyClick(captions.table(), Qt::Key_Down);
        QTest::keyClick(captions.table(), Qt::Key_Return);
        QVERIFY(captions.cell());
        QTest::keyClicks(captions.cell(), QStringLiteral("Hai"));
        QTest::keyClick(captions.cell(), Qt::Key_Return);
        QCOMPARE(captions.caption(1), u"Hai"_qs);
        QCOMPARE(captions.table()->currentIndex().row(), 2); // the next picture's turn
        QTest::keyClick(captions.table(), Qt::Key_Escape);
        QVERIFY(!captions.page()->isVisible());
        QVERIFY(captions.open.editor().hasFocus());
    }

    void eachChangeIsOneStepThatCanBeUndone()
    {
        Captions captions;
        const Article before = captions.article();
        captions.choose(0, CaptionColumn::Caption);
        captions.run(Command::SelectAll);
        captions.page()->fillDown();
        for (int number = 0; number < 5; ++number)
            QCOMPARE(captions.caption(number), u"Một"_qs);
        captions.run(Command::Undo);
        QCOMPARE(captions.article(), before);
        QVERIFY(captions.page()->isVisible());
    }

    void whatIsWrittenIsNotLostWhenThePageIsLeftMeanwhile()
    {
        Captions captions;
        captions.choose(1, CaptionColumn::Caption);
        QTest::keyClick(captions.table(), Qt::Key_Return);
        QTest::keyClicks(captions.cell(), QStringLiteral("Hai"));
        captions.run(Command::PictureCaptions);
        QCOMPARE(captions.caption(1), u"Hai"_qs);
    }

    void copyAndPasteMeanThePicturesWords()
    {
        Captions captions;
        captions.choose(3, CaptionColumn::Caption);
        captions.run(Command::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Bốn\t\t"_qs);
        captions.choose(4, CaptionColumn::Caption);
        captions.run(Command::Paste);
        QCOMPARE(captions.caption(4), u"Bốn"_qs);
    }

    void theGridShowsTheSamePictureAndIsWrittenInByKeys()
    {
        const Captions captions;
        captions.choose(2, CaptionColumn::Caption);
        captions.goToGrid();
        QCOMPARE(captions.grid()->currentIndex().row(), 2);
        QTest::keyClick(captions.grid(), Qt::Key_Return);
        auto *cell = captions.grid()->findChild<QPlainTextEdit *>();
        QVERIFY(cell);
        QTest::keyClicks(cell, QStringLiteral("Ba"));
        QTest::keyClick(cell, Qt::Key_Return);
        QCOMPARE(captions.caption(2), u"Ba"_qs);
        QCOMPARE(captions.grid()->currentIndex().row(), 3);
        QTest::keyClick(captions.grid(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(captions.table()->hasFocus());
        QCOMPARE(captions.table()->currentIndex().row(), 3);
        QTest::keyClick(captions.table(), Qt::Key_G, Qt::ControlModifier);
        QTest::keyClick(captions.grid(), Qt::Key_Escape);
        QVERIFY(!captions.page()->isVisible());
    }

    void picturesMoveByKeysInOneStepEach()
    {
        Captions captions;
        const Article before = captions.article();
        captions.choose(0, CaptionColumn::Caption);
        captions.run(Command::MoveBlockDown); // Alt+Down
        QCOMPARE(captions.captions(), (QStringList{{}, u"Một"_qs, {}, u"Bốn"_qs, {}}));
        QCOMPARE(captions.table()->currentIndex().row(), 1);
        captions.goToGrid();
        QTest::keyClick(captions.grid(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(captions.grid(), Qt::Key_Right, Qt::AltModifier); // into the gallery
        QCOMPARE(captions.captions(), (QStringList{{}, {}, u"Bốn"_qs, u"Một"_qs, {}}));
        QCOMPARE(captions.grid()->currentIndex().row(), 3);
        QTest::keyClick(captions.grid(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(captions.captions(), (QStringList{{}, {}, u"Một"_qs, u"Bốn"_qs, {}}));
        for (int steps = 0; steps < 4; ++steps)
            captions.run(Command::Undo);
        QCOMPARE(captions.article(), before);
        captions.choose(0, CaptionColumn::Caption);
        captions.run(Command::MoveBlockUp); // it is the first one
        QCOMPARE(captions.article(), before);
    }

    void aPictureStaysWhereItIsWhileItsCaptionIsWritten()
    {
        Captions captions;
        captions.choose(0, CaptionColumn::Caption);
        QTest::keyClick(captions.table(), Qt::Key_Return);
        QTest::keyClicks(captions.cell(), QStringLiteral(" hai"));
        captions.run(Command::MoveBlockDown);
        QTest::keyClick(captions.cell(), Qt::Key_Return);
        QCOMPARE(captions.captions(), (QStringList{u"Một hai"_qs, {}, {}, u"Bốn"_qs, {}}));
    }

    void picturesMoveByTheMouse()
    {
        Captions captions;
        const Article before = captions.article();
        captions.goToGrid();
        const auto card = [&captions](int row) {
            return captions.grid()->visualRect(captions.grid()->model()->index(row, int(CaptionColumn::Caption)));
        };
        const auto held = PictureDrag::dataOf(0);
        captions.drop(captions.grid(), card(1).center() + QPoint(60, 0), *held);
        QCOMPARE(captions.captions(), (QStringList{{}, u"Một"_qs, {}, u"Bốn"_qs, {}}));
        captions.run(Command::Undo);
        QCOMPARE(captions.article(), before);
        captions.drop(captions.grid(), QPoint(20, captions.grid()->viewport()->height() - 5), *held); // below all
        QCOMPARE(captions.captions().last(), u"Một"_qs);
        captions.run(Command::Undo);
        captions.page()->setView(CaptionsPage::View::Table);
        const int y = captions.table()->rowViewportPosition(3) + 2;
        captions.drop(captions.table(), QPoint(30, y), *held);
        QCOMPARE(captions.captions(), (QStringList{{}, {}, u"Một"_qs, u"Bốn"_qs, {}}));
    }

    void aPictureOfTheLibraryIsDroppedAmongTheOthers()
    {
        Captions captions;
        const Article before = captions.article();
        captions.goToGrid();
        const std::unique_ptr<QMimeData> data(figureData(pictured(u"Thư viện"_qs)));
        captions.drop(captions.grid(), QPoint(20, 20), *data);
        QCOMPARE(captions.captions(), (QStringList{u"Thư viện"_qs, u"Một"_qs, {}, {}, u"Bốn"_qs, {}}));
        captions.run(Command::Undo);
        QCOMPARE(captions.article(), before);
        const std::unique_ptr<QMimeData> strange(new QMimeData);
        strange->setData(fragmentMimeType(), "[{\"kind\":\"figure\"");
        captions.drop(captions.grid(), QPoint(20, 20), *strange);
        QCOMPARE(captions.article(), before);
    }

    void whatMayOnlyBeReadIsNotPutInOrder()
    {
        Captions captions;
        captions.open.window.article().setAccess(Access::ReadOnly);
        captions.run(Command::PictureCaptions);
        captions.run(Command::PictureCaptions);
        const Article before = captions.article();
        captions.choose(0, CaptionColumn::Caption);
        captions.run(Command::MoveBlockDown);
        captions.drop(captions.table(), QPoint(30, captions.table()->rowViewportPosition(3) + 2),
                      *PictureDrag::dataOf(0));
        const std::unique_ptr<QMimeData> data(figureData(pictured(u"Thư viện"_qs)));
        captions.drop(captions.table(), QPoint(30, 20), *data);
        QCOMPARE(captions.article(), before);
    }

    void twoChosenAreCompared()
    {
        Captions captions;
        captions.choose(0, CaptionColumn::Caption);
        captions.goToGrid();
        QTest::keyClick(captions.grid(), Qt::Key_Right, Qt::ShiftModifier);
        QStringList names;
        QTimer::singleShot(0, captions.page(), [&names] {
            auto *dialog = qobject_cast<CompareDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            for (const ComparePane *pane : dialog->findChildren<ComparePane *>())
                names.append(pane->accessibleName());
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        QTest::keyClick(captions.grid(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(names, (QStringList{u"Picture 1 of 5"_qs, u"Picture 2 of 5"_qs}));
        QVERIFY(captions.page()->isVisible());
    }

    void whatNeedsTheTextBringsItBack()
    {
        Captions captions;
        captions.run(Command::Find);
        QVERIFY(!captions.page()->isVisible());
        QVERIFY(captions.open.editor().isVisible());
    }

    void readingOnlyWritesNothing()
    {
        Captions captions;
        captions.open.window.article().setAccess(Access::ReadOnly);
        captions.run(Command::PictureCaptions);
        captions.run(Command::PictureCaptions);
        const Article before = captions.article();
        captions.choose(1, CaptionColumn::Caption);
        QTest::keyClick(captions.table(), Qt::Key_Return);
        QVERIFY(!captions.cell());
        QGuiApplication::clipboard()->setText(u"x\ty\tz"_qs);
        captions.run(Command::Paste);
        QCOMPARE(captions.article(), before);
    }
};

QTEST_MAIN(TestCaptionCommands)
#include "test_caption_commands.moc"
