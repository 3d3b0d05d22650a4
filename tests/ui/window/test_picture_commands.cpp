#include "app/media/metadata_out.h"
#include "tests/ui/window/open_window.h"
#include "ui/actions/actions.h"
#include "ui/captions/caption_panel.h"
#include "ui/pictures/library_panel.h"
#include "ui/window/library_links.h"
#include "ui/window/picture_commands.h"

#include "app/article/figures.h"

#include <QBuffer>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

/// A scene that no other number has.
QByteArray jpeg(int number, const PictureCredits &words = {})
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(QColor::fromHsv((number * 67) % 360, 120, 200));
    QPainter painter(&image);
    for (int i = 0; i < 12; ++i)
        painter.fillRect((i * 53 + number * 31) % 280, (i * 37 + number * 17) % 160, 20 + i * 2, 30,
                         QColor::fromHsv((i * 40 + number * 11) % 360, 200, 90 + i * 10));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 90);
    return withCredits(bytes, words);
}

struct Workplace
{
    OpenWindow open;

    Workplace()
    {
        Article article = open.window.article().article();
        article.body = {newBlock(Paragraph{plainText(u"Mở bài."_qs)})};
        open.window.article().become(article);
        open.editor().moveCursor(QTextCursor::End);
    }
    [[nodiscard]] QList<PlacedFigure> figures() const { return figuresOf(open.window.article().article()); }
    [[nodiscard]] bool wait(int count) const
    {
        return QTest::qWaitFor([&] { return figures().size() == count; }, patience);
    }
    [[nodiscard]] QPushButton *messageButton(const QString &words) const
    {
        for (auto *button : open.window.messages().findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == words && button->isVisible())
                return button;
        }
        return nullptr;
    }
};

PictureCredits words()
{
    PictureCredits words;
    words.caption = u"Ngư dân kéo thuyền vào bờ."_qs;
    words.credit = u"Người Thử"_qs;
    words.alt = u"Ba người và một chiếc thuyền"_qs;
    return words;
}

} // namespace

class TestPictureCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFileSaysIsTakenAndCanBeLeft()
    {
        Workplace pictures;
        pictures.open.window.pictures().insert(jpeg(1, words()), {});
        QVERIFY(QTest::qWaitFor(
            [&] { return pictures.figures().size() == 1 && !pictures.figures().first().figure.alt.isEmpty(); },
            patience));
        const Figure figure = pictures.figures().first().figure;
        QCOMPARE(plainText(figure.caption), words().caption);
        QCOMPARE(figure.credit, words().credit);
        QCOMPARE(figure.alt, words().alt);
        QVERIFY(QTest::qWaitFor([&] { return pictures.messageButton(QStringLiteral("Without them")) != nullptr; },
                                patience));
        pictures.messageButton(QStringLiteral("Without them"))->click();
        QCOMPARE(pictures.figures().size(), 1);
        QVERIFY(pictures.figures().first().figure.caption.isEmpty());
        pictures.open.window.run(Command::Undo);
        QVERIFY(pictures.figures().isEmpty());
    }

    void manyPicturesComeInTheirOrderAndAreOfferedToBeCaptioned()
    {
        Workplace pictures;
        for (int number = 1; number <= 4; ++number) {
            PictureCredits said;
            said.caption = u"Ảnh %1"_qs.arg(number);
            pictures.open.window.pictures().insert(jpeg(number, said), {});
        }
        QVERIFY(QTest::qWaitFor([&] { return pictures.messageButton(QStringLiteral("Caption them")) != nullptr; },
                                patience));
        QCOMPARE(pictures.figures().size(), 4);
        for (int number = 1; number <= 4; ++number)
            QCOMPARE(plainText(pictures.figures()[number - 1].figure.caption), u"Ảnh %1"_qs.arg(number));
        pictures.messageButton(QStringLiteral("Caption them"))->click();
        QVERIFY(pictures.open.window.findChild<QWidget *>(QStringLiteral("captions"))->isVisible());
    }

    void whatIsNoPictureIsNamedAndTheOthersCome()
    {
        Workplace pictures;
        const QString broken = pictures.open.folder.filePath(QStringLiteral("hong.jpg"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(jpeg(1).left(300));
        file.close();
        pictures.open.window.pictures().insert({}, broken);
        pictures.open.window.pictures().insert(jpeg(2), {});
        QVERIFY(pictures.wait(1));
        QVERIFY(pictures.open.message().contains(u"hong.jpg"));
    }

    void picturesOfAnArticleThatWasLeftStayOutOfTheNextOne()
    {
        Workplace pictures;
        const DraftId first = pictures.open.window.article().draft();
        pictures.open.window.pictures().insert(jpeg(1), {});
        pictures.open.window.run(Command::NewArticle);
        QVERIFY(QTest::qWaitFor([&] { return pictures.open.window.article().draft() != first; }, patience));
        pictures.open.window.pictures().insert(jpeg(2), {});
        QVERIFY(QTest::qWaitFor([&] { return pictures.figures().size() <= 1; }, patience));
        for (const PlacedFigure &figure : pictures.figures())
            QVERIFY(figure.figure.picture);
    }

    void everyPictureIsFoundAgainAndUsedAgain()
    {
        Workplace pictures;
        pictures.open.window.pictures().insert(jpeg(1, words()), {});
        QVERIFY(pictures.wait(1));
        pictures.open.window.pictures().insert(jpeg(2), {});
        QVERIFY(pictures.wait(2));
        pictures.open.window.run(Command::ShowPictures);
        auto *panel = pictures.open.window.findChild<LibraryPanel *>();
        QVERIFY(panel && panel->isVisible());
        auto *list = panel->findChild<QListView *>();
        QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() >= 2; }, patience));
        panel->findChild<QLineEdit *>()->setText(QStringLiteral("ngu dan"));
        QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }, patience));
        QCOMPARE(list->model()->index(0, 0).data().toString(), words().caption);
        list->setCurrentIndex(list->model()->index(0, 0));
        Q_EMIT list->activated(list->currentIndex());
        QCOMPARE(pictures.figures().size(), 3);
        QCOMPARE(plainText(pictures.figures().last().figure.caption), words().caption);
    }

    void aPictureIsDraggedOutOfTheLibraryWithItsWords()
    {
        Workplace pictures;
        pictures.open.window.pictures().insert(jpeg(1, words()), {});
        QVERIFY(pictures.wait(1));
        pictures.open.window.run(Command::ShowPictures);
        auto *panel = pictures.open.window.findChild<LibraryPanel *>();
        auto *list = panel->findChild<QListView *>();
        const auto find = [list] {
            return list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, words().caption).value(0);
        };
        QVERIFY(QTest::qWaitFor([&] { return find().isValid(); }, patience));
        QVERIFY(list->dragEnabled() && list->model()->flags(find()) & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> data(list->model()->mimeData({find()}));
        const Article before = pictures.open.window.article().article();
        const QPoint caret = pictures.open.editor().cursorRect().center();
        QDragEnterEvent enter(caret, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(pictures.open.editor().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(caret, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(pictures.open.editor().viewport(), &drop);
        QCOMPARE(pictures.figures().size(), 2);
        for (const PlacedFigure &placed : pictures.figures()) {
            QCOMPARE(plainText(placed.figure.caption), words().caption);
            QCOMPARE(placed.figure.credit, words().credit);
            QCOMPARE(placed.figure.alt, words().alt);
        }
        pictures.open.window.run(Command::Undo);
        QCOMPARE(pictures.open.window.article().article(), before);
    }

    void aLinkedCaptionFollowsTheLibraryUntilItIsEdited()
    {
        Workplace pictures;
        pictures.open.window.pictures().insert(jpeg(1, words()), {});
        QVERIFY(QTest::qWaitFor(
            [&] { return pictures.figures().size() == 1 && !pictures.figures()[0].figure.alt.isEmpty(); }, patience));
        const PictureId picture = pictures.figures()[0].figure.picture->id;
        const auto caption = [&pictures] { return plainText(pictures.figures()[0].figure.caption); };
        const auto library = [&](const QString &says) {
            bool isStored = false;
            pictures.open.storage.ask(
                &pictures.open.window,
                [picture, says](Desk &desk) {
                    return desk.pictures().find(picture).and_then([&](LibraryPicture known) {
                        known.metadata.caption = says;
                        return desk.pictures().setMetadata(picture, known.metadata);
                    });
                },
                [&isStored](const Outcome &stored) { isStored = stored.has_value(); });
            return QTest::qWaitFor([&] { return isStored; }, patience);
        };
        QVERIFY(QTest::qWaitFor([&] { return pictures.open.window.article().annotations().captionLinks.size() == 1; },
                                patience));
        LibraryLinks &links = pictures.open.window.pictures().links();
        QVERIFY(library(u"Ngư dân kéo thuyền tránh bão."_qs));
        links.follow();
        QVERIFY(QTest::qWaitFor([&] { return caption() == u"Ngư dân kéo thuyền tránh bão."_qs; }, patience));

        const DraftId draft = pictures.open.window.article().draft(); // the link is kept with the draft
        pictures.open.window.run(Command::NewArticle);
        QVERIFY(QTest::qWaitFor([&] { return pictures.open.window.article().draft() != draft; }, patience));
        QVERIFY(library(u"Kéo thuyền."_qs));
        pictures.open.window.openDraft(draft);
        QVERIFY(QTest::qWaitFor([&] { return pictures.figures().size() == 1 && caption() == u"Kéo thuyền."_qs; },
                                patience));

        pictures.open.window.run(Command::Undo); // what followed is a step like any other
        QCOMPARE(caption(), u"Ngư dân kéo thuyền tránh bão."_qs);
        QVERIFY(library(u"Thuyền."_qs));
        links.follow();
        bool isAnswered = false; // after what links asked
        pictures.open.storage.reader().ask(
            &pictures.open.window, [](Desk &) { return Outcome(); },
            [&isAnswered](const Outcome &) { isAnswered = true; });
        QVERIFY(QTest::qWaitFor([&] { return isAnswered; }, patience));
        QCOMPARE(caption(), u"Ngư dân kéo thuyền tránh bão."_qs);
    }

    void aCaptionIsUnlinkedAndLinkedByButtons()
    {
        Workplace pictures;
        pictures.open.window.pictures().insert(jpeg(1, words()), {});
        const OpenArticle &article = pictures.open.window.article();
        const auto links = [&article] { return article.annotations().captionLinks.size(); };
        QVERIFY(QTest::qWaitFor([&] { return links() == 1; }, patience));
        pictures.open.window.run(Command::PictureCaptions);
        auto *panel = pictures.open.window.findChild<CaptionPanel *>();
        const auto press = [panel](const QString &name) {
            const auto find = [&]() -> QPushButton * {
                for (auto *button : panel->findChildren<QPushButton *>()) {
                    if (QString(button->text()).remove(u'&') == name)
                        return button;
                }
                return nullptr;
            };
            if (!QTest::qWaitFor([&] { return find() != nullptr; }, patience))
                return false;
            find()->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return true;
        };
        QVERIFY(press(u"Unlink"_qs));
        QCOMPARE(links(), 0);
        QVERIFY(press(u"Follow the library"_qs));
        QCOMPARE(links(), 1);
        QCOMPARE(plainText(pictures.figures()[0].figure.caption), words().caption);
    }

    void whatWaitsForAnEditorFollowsNothing()
    {
        Workplace pictures;
        pictures.open.window.pictures().insert(jpeg(1, words()), {});
        OpenArticle &article = pictures.open.window.article();
        QVERIFY(QTest::qWaitFor([&] { return article.annotations().captionLinks.size() == 1; }, patience));
        const PictureId picture = pictures.figures()[0].figure.picture->id;
        bool isDone = false;
        article.takeStep({article.draft(), Action::Submit, {}, {}}, [&](const Result<StepDone> &done) {
            QVERIFY(done);
            pictures.open.storage.ask(
                &pictures.open.window,
                [picture](Desk &desk) {
                    PictureMetadata other;
                    other.caption = u"Khác hẳn"_qs;
                    return desk.pictures().setMetadata(picture, other);
                },
                [&](const Outcome &stored) { isDone = stored.has_value(); });
        });
        QVERIFY(QTest::qWaitFor([&] { return isDone; }, patience));
        const Article before = article.article();
        pictures.open.window.pictures().links().follow();
        bool isAnswered = false; // after what links asked
        pictures.open.storage.reader().ask(
            &pictures.open.window, [](Desk &) { return Outcome(); }, [&](const Outcome &) { isAnswered = true; });
        QVERIFY(QTest::qWaitFor([&] { return isAnswered; }, patience));
        QCOMPARE(article.article(), before);
    }

    void picturesThatCameOtherwiseAreLookedAtAfterwards()
    {
        Workplace pictures;
        bool isAdded = false;
        pictures.open.storage.ask(
            &pictures.open.window, [](Desk &desk) { return desk.pictures().add(jpeg(5, words())); },
            [&isAdded](const Result<PictureRef> &added) { isAdded = added.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return isAdded; }, patience));
        QSignalSpy changed(&pictures.open.window.pictures(), &PictureCommands::libraryChanged);
        pictures.open.window.run(Command::Save);
        QVERIFY(!changed.isEmpty() || changed.wait(patience));
        pictures.open.window.run(Command::ShowPictures);
        auto *list = pictures.open.window.findChild<LibraryPanel *>()->findChild<QListView *>();
        const auto isListed = [list] { // beside the picture of the sample, which waited too
            return !list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, words().caption).isEmpty();
        };
        QVERIFY(QTest::qWaitFor(isListed, patience));
    }

    void theLibraryBorrowsTheWordsOfArticles()
    {
        Workplace pictures;
        pictures.open.window.pictures().insert(jpeg(3), {});
        QVERIFY(pictures.wait(1));
        QTest::keyClicks(&pictures.open.editor(), QStringLiteral("Cho hoa"));
        QSignalSpy saved(&pictures.open.window.article(), &OpenArticle::revisionSaved);
        pictures.open.window.run(Command::Save);
        QVERIFY(saved.wait(patience));
        pictures.open.window.run(Command::ShowPictures);
        auto *list = pictures.open.window.findChild<LibraryPanel *>()->findChild<QListView *>();
        const auto said = [list] { return list->model()->index(0, 0).data().toString(); };
        QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, patience));
        QVERIFY2(said() == u"Cho hoa"_qs, qPrintable(said()));
    }
};

QTEST_MAIN(TestPictureCommands)
#include "test_picture_commands.moc"
