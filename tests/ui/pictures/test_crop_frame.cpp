#include "ui/pictures/crop_frame.h"

#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

namespace {

constexpr Grip handles[] = {Grip::Left,  Grip::TopLeft,     Grip::Top,    Grip::TopRight,
                            Grip::Right, Grip::BottomRight, Grip::Bottom, Grip::BottomLeft};

rc::Gen<Crop> crops()
{
    const auto side = [] {
        return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 10000 - leastCrop), rc::gen::inRange(leastCrop, 10001)),
                            [](const std::pair<int, int> &ends) {
                                return std::pair(ends.first, std::clamp(ends.second, ends.first + leastCrop, 10000));
                            });
    };
    return rc::gen::map(rc::gen::pair(side(), side()), [](const auto &sides) {
        Crop crop;
        std::tie(crop.left, crop.right) = sides.first;
        std::tie(crop.top, crop.bottom) = sides.second;
        return crop;
    });
}

bool isInside(const Crop &crop)
{
    return crop.left >= 0 && crop.top >= 0 && crop.right <= 10000 && crop.bottom <= 10000
           && crop.right - crop.left >= leastCrop - 1 && crop.bottom - crop.top >= leastCrop - 1;
}

} // namespace

class TestCropFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameThatIsMovedKeepsItsSizeAndStaysInThePicture()
    {
        QVERIFY(rc::check([] {
            const Crop crop = *crops();
            const QPoint by(*rc::gen::inRange(-20000, 20000), *rc::gen::inRange(-20000, 20000));
            const Crop there = moved(crop, by);
            RC_ASSERT(isInside(there));
            RC_ASSERT(there.right - there.left == crop.right - crop.left);
            RC_ASSERT(there.bottom - there.top == crop.bottom - crop.top);
        }));
    }

    void aFrameThatIsPulledStaysInThePicture()
    {
        QVERIFY(rc::check([] {
            const Crop crop = *crops();
            const Grip grip = handles[*rc::gen::inRange(0, 8)];
            const QPointF to(*rc::gen::inRange(-5000, 15000), *rc::gen::inRange(-5000, 15000));
            RC_ASSERT(isInside(pulled(crop, grip, to)));
        }));
    }

    void aFreeFrameMovesOnlyTheSideThatIsHeld()
    {
        Crop crop;
        crop.left = crop.top = 2000;
        crop.right = crop.bottom = 8000;
        const Crop wider = pulled(crop, Grip::Right, {9000, 100});
        QCOMPARE(wider.right, 9000);
        QCOMPARE(wider.left, 2000);
        QCOMPARE(wider.top, 2000);
        QCOMPARE(wider.bottom, 8000);
        const Crop corner = pulled(crop, Grip::TopLeft, {1000, 3000});
        QCOMPARE(corner.left, 1000);
        QCOMPARE(corner.top, 3000);
        QCOMPARE(corner.right, 8000);
    }

    void aShapeIsKeptWhereverTheFrameIsPulled()
    {
        QVERIFY(rc::check([] {
            const double shape = *rc::gen::element(0.5, 0.75, 1.0, 1.5, 16.0 / 9);
            Crop crop; // of that shape already, in the middle
            const int height = static_cast<int>(std::min(4000.0, 4000 / shape));
            crop.left = 5000 - static_cast<int>(height * shape / 2);
            crop.right = 5000 + static_cast<int>(height * shape / 2);
            crop.top = 5000 - height / 2;
            crop.bottom = 5000 + height / 2;
            const Grip grip = handles[*rc::gen::inRange(0, 8)];
            const QPointF to(*rc::gen::inRange(0, 10001), *rc::gen::inRange(0, 10001));
            const Crop there = pulled(crop, grip, to, shape);
            RC_ASSERT(isInside(there));
            const double made = double(there.right - there.left) / (there.bottom - there.top);
            RC_ASSERT(std::abs(made / shape - 1) < 0.02);
        }));
    }

    void whatIsAimedAtIsHeld()
    {
        Crop crop;
        crop.left = crop.top = 2000;
        crop.right = crop.bottom = 8000;
        const QPointF exactness(100, 100);
        QCOMPARE(gripAt(crop, {2050, 1950}, exactness), Grip::TopLeft);
        QCOMPARE(gripAt(crop, {5000, 8090}, exactness), Grip::Bottom);
        QCOMPARE(gripAt(crop, {5000, 5000}, exactness), Grip::Inside);
        QCOMPARE(gripAt(crop, {1000, 5000}, exactness), Grip::None);
    }

    void aRatioMeansPixels()
    {
        QCOMPARE(shapeOf({16, 9}, {1600, 900}), 1.0);
        QCOMPARE(shapeOf({1, 1}, {2000, 1000}), 0.5);
        QCOMPARE(shapeOf({}, {2000, 1000}), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestCropFrame)
#include "test_crop_frame.moc"
