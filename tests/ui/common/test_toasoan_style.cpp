#include "ui/common/theme.h"
#include "ui/common/toasoan_style.h"

#include <QApplication>
#include <QProgressBar>
#include <QTest>

using namespace toasoan;

namespace {

struct Bar : QProgressBar
{
    Bar(int least, int most, int done)
    {
        setStyle(new ToaSoanStyle);
        style()->setParent(this);
        setTextVisible(false);
        setRange(least, most);
        setValue(done);
        setFixedSize(300, 4);
    }

    void paintEvent(QPaintEvent *event) override
    {
        ++paintings;
        QProgressBar::paintEvent(event);
    }

    int paintings = 0;
};

/// Share of the middle line that has the accent's colour.
double filled(QWidget &bar)
{
    const QImage image = bar.grab().toImage();
    const QRgb accent = themeOf(bar.palette()).accent.rgb();
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixel(x, image.height() / 2) == accent ? 1 : 0;
    return double(count) / image.width();
}

} // namespace

class TestToaSoanStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBarIsFilledAsFarAsTheWorkIsDone()
    {
        Bar half(0, 100, 50);
        QVERIFY(std::abs(filled(half) - 0.5) < 0.03);
        Bar whole(0, 100, 100);
        QVERIFY(filled(whole) > 0.97);
        Bar none(0, 100, 0);
        QCOMPARE(filled(none), 0.0);
        Bar unknown(0, 100, -1); // reset
        QCOMPARE(filled(unknown), 0.0);
    }

    void aBarWithoutAnEndIsNeverFull()
    {
        Bar busy(0, 0, 0);
        const double part = filled(busy);
        QVERIFY(part > 0.2 && part < 0.5);
    }

    void aBarWithoutAnEndMoves()
    {
        Bar busy(0, 0, 0);
        busy.show();
        QVERIFY(QTest::qWaitForWindowExposed(&busy));
        QTRY_VERIFY(busy.paintings > 5);
    }
};

QTEST_MAIN(TestToaSoanStyle)
#include "test_toasoan_style.moc"
