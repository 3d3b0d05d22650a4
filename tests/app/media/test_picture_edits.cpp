#include "app/media/picture_edits.h"
#include "app/media/rendition.h"
#include "tests/support/pictures.h"

#include <QTest>

#include <cmath>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

double unlikeness(const QImage &a, const QImage &b, QRect where)
{
    double sum = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (where.width() * where.height());
}

/// Fine black and white checks, as a plate or a page of writing.
QImage checks(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, (x / 2 + y / 2) % 2 == 0 ? 0xff000000 : 0xffffffff);
    }
    return image;
}

double contrastIn(const QImage &image, QRect where)
{
    double sum = 0;
    double squares = 0;
    const int count = where.width() * where.height();
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            const double value = qGray(image.pixel(x, y));
            sum += value;
            squares += value * value;
        }
    }
    return std::sqrt(std::max(0.0, squares / count - sum / count * (sum / count)));
}

} // namespace

class TestPictureEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEditsChangeNothing() { QCOMPARE(edited(scene(1), {}), scene(1)); }

    void fourQuarterTurnsAndTwoMirrorsAreNone()
    {
        const QImage image = scene(2, {60, 40});
        QImage turned = image;
        PictureEdits edits;
        edits.turns = 1;
        for (int i = 0; i < 4; ++i)
            turned = edited(turned, edits);
        QCOMPARE(turned.convertToFormat(QImage::Format_RGB32), image);
        PictureEdits mirror;
        mirror.mirroring = Mirroring::Sideways;
        QVERIFY(edited(image, mirror) != image);
        QCOMPARE(edited(edited(image, mirror), mirror), image);
    }

    void sizesAreToldBefore()
    {
        PictureEdits edits;
        edits.turns = 3;
        edits.angle = 700;
        const Crop crop{1000, 2000, 6000, 9000};
        QCOMPARE(edited(scene(3, {123, 77}), edits, crop).size(), editedSize({123, 77}, edits, crop));
        QCOMPARE(edited(scene(3, {123, 77}), edits).size(), QSize(77, 123));
    }

    void straighteningLeavesNoEmptyCorner()
    {
        QImage image({90, 60}, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (const int angle : {-1500, -300, 5, 450, 1500}) {
            PictureEdits edits;
            edits.angle = angle;
            const QImage straight = edited(image, edits);
            for (const QPoint corner : {QPoint(0, 0), QPoint(89, 0), QPoint(0, 59), QPoint(89, 59)})
                QVERIFY2(qGray(straight.pixel(corner)) > 250, QByteArray::number(angle).constData());
        }
    }

    void toneMovesLightness()
    {
        QImage grey({8, 8}, QImage::Format_RGB32);
        grey.fill(QColor(100, 100, 100));
        PictureEdits edits;
        edits.brightness = 50;
        QVERIFY(qGray(edited(grey, edits).pixel(1, 1)) > 130);
        edits = {};
        edits.contrast = 50;
        QVERIFY(qGray(edited(grey, edits).pixel(1, 1)) < 90);
        edits.contrast = -100;
        QCOMPARE(qGray(edited(grey, edits).pixel(1, 1)), 128);
    }

    void hiddenRegions_data()
    {
        QTest::addColumn<HidingWay>("way");
        QTest::addColumn<HidingShape>("shape");
        QTest::newRow("blur, oval") << HidingWay::Blur << HidingShape::Oval;
        QTest::newRow("blur, rectangle") << HidingWay::Blur << HidingShape::Rectangle;
        QTest::newRow("pixelate, oval") << HidingWay::Pixelate << HidingShape::Oval;
        QTest::newRow("pixelate, rectangle") << HidingWay::Pixelate << HidingShape::Rectangle;
    }
    void hiddenRegions()
    {
        QFETCH(HidingWay, way);
        QFETCH(HidingShape, shape);
        const QImage image = checks({200, 100});
        PictureEdits edits;
        edits.hidden = {{2500, 2000, 6000, 8000, way, shape}};
        const QImage hidden = edited(image, edits);
        const QRect inside(70, 35, 30, 30);
        QVERIFY(contrastIn(image, inside) > 100);
        QVERIFY2(contrastIn(hidden, inside) < 20, QByteArray::number(contrastIn(hidden, inside)).constData());
        QCOMPARE(unlikeness(image, hidden, QRect(150, 0, 50, 100)), 0.0);
        if (shape == HidingShape::Rectangle) {
            QVERIFY(contrastIn(hidden, QRect(52, 22, 10, 10)) < 30); // a corner is covered to its end
            // The edge is soft: outside it gets from hidden to seen.
            QVERIFY(contrastIn(hidden, QRect(122, 40, 2, 20)) < contrastIn(hidden, QRect(134, 40, 2, 20)));
        }
    }

    /// A hidden face stays hidden whatever else is done, since it is hidden first.
    void hiddenStaysHiddenWhenTurnedAndCut()
    {
        PictureEdits edits;
        edits.hidden = {{0, 0, 10000, 10000, HidingWay::Pixelate, HidingShape::Rectangle}};
        edits.turns = 1;
        edits.angle = 500;
        edits.contrast = 20;
        edits.mirroring = Mirroring::Sideways;
        const QImage hidden = edited(checks({120, 120}), edits, Crop{2000, 2000, 8000, 8000});
        QVERIFY(contrastIn(hidden, QRect(QPoint(), hidden.size())) < 30);
    }

    void smallRegionsAreHiddenToo()
    {
        PictureEdits edits;
        edits.hidden = {{4990, 4990, 5010, 5010, HidingWay::Blur, HidingShape::Oval}};
        const QImage image = checks({40, 40});
        QVERIFY(edited(image, edits) != image);
        edits.hidden = {{9999, 9999, 10000, 10000, HidingWay::Blur, HidingShape::Oval}};
        QCOMPARE(edited(image, edits).size(), image.size());
    }

    void aRatioIsCutAroundTheFocalPoint()
    {
        const Crop square = cropOfRatio({300, 200}, {1, 1}, {9000, 5000});
        QCOMPARE(square.right, 10000);
        QVERIFY(std::abs(editedSize({300, 200}, {}, square).width() - 200) <= 1); // shares are 1/10000
        const Crop wide = cropOfRatio({300, 200}, {16, 9}, {5000, 0});
        QCOMPARE(wide.top, 0);
        QCOMPARE(wide.right - wide.left, 10000);
    }

    void theFocalPointIsWhereItWasInWhatIsLeft()
    {
        const FocalPoint point{6000, 2000, {}};
        QCOMPARE(focalPointIn({}, point), point);
        QCOMPARE(focalPointIn({5000, 0, 7000, 4000}, point), (FocalPoint{5000, 5000, {}}));
        QCOMPARE(focalPointIn({7000, 3000, 10000, 10000}, point), (FocalPoint{0, 0, {}})); // it was cut away
        QCOMPARE(focalPointIn({0, 0, 5000, 1000}, point), (FocalPoint{10000, 10000, {}}));
    }

    void aCropIsDecodedAsLargeAsItHasToBe()
    {
        const PictureLook half{{}, {}, Crop{0, 0, 5000, 10000}};
        QCOMPARE(sideToDecode({4000, 3000}, {}, RenditionKind::Web), 1601);
        QVERIFY(sideToDecode({4000, 3000}, half, RenditionKind::Web) >= 2133);
        QCOMPARE(sideToDecode({800, 600}, half, RenditionKind::Web), 800);
    }

    void looksHaveNames()
    {
        const PictureId id{QString(64, u'a')};
        PictureLook blurred{id};
        blurred.edits.hidden = {{0, 0, 5000, 5000}};
        PictureLook more = blurred;
        more.edits.hidden.first().way = HidingWay::Pixelate;
        QCOMPARE(nameOf(PictureLook{id}), QString(12, u'a'));
        QCOMPARE(nameOf(PictureLook{id, {}, Crop{}}), QString(12, u'a'));
        QCOMPARE(nameOf(PictureLook{id, {}, Crop{0, 1, 2, 3}}), QString(QString(12, u'a') + u"-0-1-2-3"));
        QVERIFY(nameOf(blurred) != nameOf(more));
        QVERIFY(nameOf(blurred) != nameOf(PictureLook{id}));
    }
};

QTEST_GUILESS_MAIN(TestPictureEdits)
#include "test_picture_edits.moc"
