#include "app/media/picture_edits.h"
#include "ui/pictures/shown_geometry.h"

#include <QPainter>
#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

namespace {

constexpr QSize upright(240, 160);

rc::Gen<PictureEdits> waysOfTurning()
{
    return rc::gen::apply(
        [](int turns, int angle, bool isMirrored) {
            PictureEdits edits;
            edits.turns = turns;
            edits.angle = angle;
            edits.mirroring = isMirrored ? Mirroring::Sideways : Mirroring::None;
            return edits;
        },
        rc::gen::inRange(0, 4), rc::gen::inRange(-PictureEdits::steepest, PictureEdits::steepest + 1),
        rc::gen::arbitrary<bool>());
}

/// The middle of all that is red.
QPointF middleOfRed(const QImage &image)
{
    QPointF sum;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qRed(image.pixel(x, y)) < 128)
                continue;
            sum += QPointF(x + 0.5, y + 0.5);
            ++count;
        }
    }
    return count > 0 ? sum / count : QPointF();
}

} // namespace

class TestShownGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPointIsWhereTheEditsBringIt()
    {
        QVERIFY(rc::check([] {
            const PictureEdits edits = *waysOfTurning();
            const QPoint at(*rc::gen::inRange(80, 160), *rc::gen::inRange(60, 100)); // no edit cuts the middle off
            QImage image(upright, QImage::Format_RGB32);
            image.fill(Qt::black);
            QPainter(&image).fillRect(QRect(at - QPoint(4, 4), QSize(8, 8)), Qt::red);
            const QPointF seen = middleOfRed(edited(image, edits));
            const QPointF told = afterEdits(upright, edits).map(QPointF(at));
            RC_ASSERT(std::hypot(seen.x() - told.x(), seen.y() - told.y()) < 1.5);
        }));
    }

    void aRegionLiesWhereItWasDrawn()
    {
        QVERIFY(rc::check([] {
            PictureEdits edits = *waysOfTurning();
            edits.angle = 0; // a rectangle stays one
            const QSize shown = editedSize(upright, edits);
            const QRectF drawn(*rc::gen::inRange(0, shown.width() - 30), *rc::gen::inRange(0, shown.height() - 30), 24,
                               20);
            const HiddenRegion region = placed({}, drawn, upright, edits);
            const QRectF there = shownPath(region, upright, edits).boundingRect();
            RC_ASSERT(std::abs(there.left() - drawn.left()) < 0.1);
            RC_ASSERT(std::abs(there.top() - drawn.top()) < 0.1);
            RC_ASSERT(std::abs(there.width() - drawn.width()) < 0.1);
            RC_ASSERT(std::abs(there.height() - drawn.height()) < 0.1);
        }));
    }

    void aRegionNeverLeavesThePicture()
    {
        const HiddenRegion region = placed({}, {-50, -50, 1000, 1000}, upright, {});
        QCOMPARE(region.left, 0);
        QCOMPARE(region.top, 0);
        QCOMPARE(region.right, 10000);
        QCOMPARE(region.bottom, 10000);
    }
};

QTEST_APPLESS_MAIN(TestShownGeometry)
#include "test_shown_geometry.moc"
