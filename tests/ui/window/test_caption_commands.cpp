#include "tests/ui/window/open_window.h"
#include "ui/captions/caption_model.h"
#include "ui/captions/caption_table.h"
#include "ui/captions/captions_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

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
};

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
