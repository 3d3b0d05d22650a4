#include "ui/captions/caption_panel.h"
#include "ui/editor/page_pictures.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;

namespace {

/// Plain pictures are white, edited ones black.
class TwoLooks : public PagePictures
{
public:
    Answer picture(const PictureLook &look) override
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(look.isPlain() ? Qt::white : Qt::black);
        return {look.isPlain() && !isPlainThere ? PictureState::Loading : PictureState::Ready, image};
    }
    bool isPlainThere = true;
};

PlacedFigure edited(const QString &caption = {})
{
    PlacedFigure placed;
    placed.figure.picture = PictureRef{PictureId{QString(64, u'a')}, u"image/jpeg"_qs, 600, 400, {}};
    placed.figure.edits.brightness = -50;
    placed.figure.caption = plainText(caption);
    return placed;
}

PictureFacts said(const QString &caption)
{
    PictureFacts facts;
    facts.library.caption = caption;
    return facts;
}

struct Shown
{
    TwoLooks pictures;
    CaptionPanel panel{&pictures};

    Shown(const QString &own, const QString &library, Following following)
    {
        static_cast<QWidget &>(panel).show();
        panel.show(edited(own), {}, following);
        panel.showFacts(PictureId{QString(64, u'a')}, said(library));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] QStringList acts() const
    {
        QStringList names;
        for (const auto *button : panel.findChildren<QPushButton *>())
            names.append(QString(button->text()).remove(u'&'));
        return names.mid(1); // without cropping
    }
};

} // namespace

class TestCaptionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAskedAboutThePictureAsItCame()
    {
        TwoLooks pictures;
        pictures.isPlainThere = false;
        CaptionPanel panel(&pictures);
        QSignalSpy wanted(&panel, &CaptionPanel::factsWanted);
        panel.show(edited(), {}, Following::No);
        QVERIFY(wanted.isEmpty());
        pictures.isPlainThere = true;
        Q_EMIT pictures.pictureChanged(PictureId{QString(64, u'a')});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().last().value<QImage>().pixelColor(0, 0), QColor(Qt::white));
    }

    void whatCanBeDoneFollowsFromWhoSaysWhat()
    {
        const QString follow = u"Follow the library"_qs;
        const QString take = u"Take these words"_qs;
        const QString keep = u"Keep the article's words there"_qs;
        const QString unlink = u"Unlink"_qs;
        QCOMPARE(Shown(u"Cầu"_qs, u"Cầu"_qs, Following::No).acts(), QStringList{follow});
        QCOMPARE(Shown(u"Cầu"_qs, u"Cầu"_qs, Following::Yes).acts(), QStringList{unlink});
        QCOMPARE(Shown(u"Cầu"_qs, u"Cầu mới"_qs, Following::No).acts(), (QStringList{take, keep}));
        QCOMPARE(Shown(u"Cầu"_qs, u"Cầu mới"_qs, Following::Yes).acts(), (QStringList{take, unlink, keep}));
        QCOMPARE(Shown({}, u"Cầu"_qs, Following::No).acts(), QStringList{take});
        QCOMPARE(Shown(u"Cầu"_qs, {}, Following::No).acts(), QStringList{keep});
    }
};

QTEST_MAIN(TestCaptionPanel)
#include "test_caption_panel.moc"
