#include "ui/editor/page_pictures.h"
#include "ui/pictures/compare_dialog.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <rapidcheck.h>

using namespace toasoan;

namespace {

class Pictures : public PagePictures
{
public:
    Answer picture(const PictureLook &look) override
    {
        asked.append(look.id);
        QImage image(look.id.value.startsWith(u'a') ? QSize(600, 400) : QSize(1200, 800), QImage::Format_RGB32);
        image.fill(Qt::gray);
        return {PictureState::Ready, image};
    }
    QList<PictureId> asked;
};

struct Open
{
    Pictures pictures;
    CompareDialog dialog{{{PictureId{QString(64, u'a')}}, QStringLiteral("Ảnh 1"), QStringLiteral("Cầu")},
                         {{PictureId{QString(64, u'b')}}, QStringLiteral("Đã đăng"), QStringLiteral("Cầu cũ")},
                         pictures,
                         nullptr};

    Open()
    {
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
    }
    [[nodiscard]] QList<ComparePane *> panes() const { return dialog.findChildren<ComparePane *>(); }
};

QPointF randomShare()
{
    return {*rc::gen::inRange(0, 1001) / 1000.0, *rc::gen::inRange(0, 1001) / 1000.0};
}

} // namespace

class TestCompareDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnderTheMouseStaysThere()
    {
        QVERIFY(rc::check([] {
            const Sight sight{*rc::gen::inRange(12, 60) / 10.0, randomShare()};
            const QPointF still = randomShare();
            const Sight nearer = zoomed(sight, 1.5, still);
            // Where a share is drawn, from the middle of the pane on, in picture widths.
            const QPointF before = (still - sight.middle) * sight.zoom;
            const QPointF after = (still - nearer.middle) * nearer.zoom;
            RC_ASSERT(std::hypot(before.x() - after.x(), before.y() - after.y()) < 1e-9);
        }));
    }

    void thePictureNeverGoesOutOfSight()
    {
        QVERIFY(rc::check([] {
            Sight sight;
            for (int steps = *rc::gen::inRange(0, 12); steps > 0; --steps) {
                sight = *rc::gen::arbitrary<bool>() ? zoomed(sight, *rc::gen::inRange(1, 40) / 10.0, randomShare())
                                                    : shifted(sight, randomShare() * 4 - QPointF(2, 2));
                RC_ASSERT(sight.zoom >= 1 && sight.zoom <= Sight::closest);
                RC_ASSERT(QRectF(0, 0, 1.0001, 1.0001).contains(sight.middle));
            }
            RC_ASSERT(zoomed(sight, 0.001, randomShare()) == Sight());
        }));
    }

    void keysAloneDoAll()
    {
        Open open;
        QTest::keyClick(&open.dialog, Qt::Key_Plus);
        QTest::keyClick(&open.dialog, Qt::Key_Plus);
        QVERIFY(open.dialog.sight().zoom > 1.5);
        QTest::keyClick(&open.dialog, Qt::Key_Right);
        QVERIFY(open.dialog.sight().middle.x() > 0.5);
        QTest::keyClick(&open.dialog, Qt::Key_Up);
        QVERIFY(open.dialog.sight().middle.y() < 0.5);
        QTest::keyClick(&open.dialog, Qt::Key_Minus);
        QVERIFY(open.dialog.sight().zoom < 1.5);
        QTest::keyClick(&open.dialog, Qt::Key_0);
        QCOMPARE(open.dialog.sight(), Sight());
        QTest::keyClick(&open.dialog, Qt::Key_Escape);
        QVERIFY(!open.dialog.isVisible());
    }

    void theMouseOnOneMovesBoth()
    {
        Open open;
        ComparePane *left = open.panes().first();
        const QPointF middle = QRectF(left->rect()).center();
        QWheelEvent turn(middle, left->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(left, &turn);
        QVERIFY(open.dialog.sight().zoom > 1.5);
        const QImage before = open.panes().last()->grab().toImage();
        QTest::mousePress(left, Qt::LeftButton, {}, middle.toPoint());
        QMouseEvent drag(QEvent::MouseMove, middle - QPointF(400, 0), left->mapToGlobal(middle - QPointF(400, 0)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(left, &drag);
        QVERIFY(open.dialog.sight().middle.x() > 0.6);
        QVERIFY(open.panes().last()->grab().toImage() != before); // its edge has come into sight
    }

    void bothPicturesAreAskedFor()
    {
        Open open;
        for (ComparePane *pane : open.panes())
            (void)pane->grab();
        QVERIFY(open.pictures.asked.contains(PictureId{QString(64, u'a')}));
        QVERIFY(open.pictures.asked.contains(PictureId{QString(64, u'b')}));
    }
};

QTEST_MAIN(TestCompareDialog)
#include "test_compare_dialog.moc"
