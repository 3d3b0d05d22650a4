#include "ui/common/theme.h"
#include "ui/common/toasoan_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QProgressBar>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <cmath>

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

double lightness(QRgb colour)
{
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// The most that any point of the button differs from its ground.
double strongestContrast(QWidget &button, const Theme &theme)
{
    ToaSoanStyle style;
    button.setStyle(&style);
    button.setPalette(paletteOf(theme));
    button.setAutoFillBackground(true);
    button.setFixedSize(24, 24);
    const QImage image = button.grab().toImage();
    const double ground = lightness(image.pixel(image.width() - 1, image.height() - 1));
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double point = lightness(image.pixel(x, y));
            most = std::max(most, (std::max(point, ground) + 0.05) / (std::min(point, ground) + 0.05));
        }
    }
    button.setStyle(nullptr);
    return most;
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

    /// WCAG 2.2, 1.4.11: three to one for the outline of a control.
    void whatIsNotChosenCanBeSeenToo()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            QRadioButton ring;
            QVERIFY(strongestContrast(ring, *theme) >= 3);
            QCheckBox box;
            QVERIFY(strongestContrast(box, *theme) >= 3);
        }
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
