#include "app/media/picture_format.h"
#include "app/media/rendition.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QTest>

using namespace toasoan;

namespace {

/// Left half red, right half blue.
QImage halves(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    writer.setText(QStringLiteral("Description"), QStringLiteral("secret-note"));
    writer.write(image);
    return buffer.data();
}

/// The JPEG with an Exif segment: orientation 6 (turn clockwise to stand upright) and a place.
QByteArray withExif(const QByteArray &jpeg)
{
    QByteArray tiff("MM\0*\0\0\0\x08", 8);
    tiff += QByteArray("\0\x02", 2);
    tiff += QByteArray("\x01\x12\0\x03\0\0\0\x01\0\x06\0\0", 12); // Orientation = 6
    tiff += QByteArray("\x88\x25\0\x04\0\0\0\x01\0\0\0\x26", 12); // GPS at 38
    tiff += QByteArray("\0\0\0\0", 4);
    tiff += QByteArray("\0\x01", 2);
    tiff += QByteArray("\0\x01\0\x02\0\0\0\x02N\0\0\0", 12); // GPSLatitudeRef = "N"
    tiff += QByteArray("\0\0\0\0", 4);
    const QByteArray payload = QByteArray("Exif\0\0", 6) + tiff;
    const int length = int(payload.size()) + 2;
    QByteArray segment("\xff\xe1");
    segment += char(length >> 8);
    segment += char(length & 0xff);
    return jpeg.left(2) + segment + payload + jpeg.mid(2);
}

/// Types of the marker segments of a JPEG before its first scan.
QList<int> segmentsOf(const QByteArray &jpeg)
{
    QList<int> types;
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && uchar(jpeg[at]) == 0xff && uchar(jpeg[at + 1]) != 0xda) {
        types += uchar(jpeg[at + 1]);
        at += 2 + (uchar(jpeg[at + 2]) << 8) + uchar(jpeg[at + 3]);
    }
    return types;
}

bool isNear(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) < 40 && std::abs(a.green() - b.green()) < 40
           && std::abs(a.blue() - b.blue()) < 40;
}

} // namespace

class TestRendition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesDownButNeverUp()
    {
        const QByteArray large = encoded(halves(QSize(400, 200)), "png");
        QCOMPARE(webRendition(large, 100)->size, QSize(100, 50));
        QCOMPARE(webRendition(large, 1000)->size, QSize(400, 200));
        QCOMPARE(decoded(large, QSize(50, 50))->size(), QSize(50, 25));
    }

    void standsUpright()
    {
        const QByteArray turned = withExif(encoded(halves(QSize(60, 40)), "jpeg"));
        QCOMPARE(inspectPicture(turned)->size, QSize(40, 60));
        for (const QSize &bound : {QSize(), QSize(30, 30)}) {
            const auto image = decoded(turned, bound);
            QVERIFY(image);
            QVERIFY(image->height() > image->width());
            QVERIFY(isNear(image->pixelColor(image->width() / 2, 2), Qt::red));
            QVERIFY(isNear(image->pixelColor(image->width() / 2, image->height() - 3), Qt::blue));
        }
        QCOMPARE(webRendition(turned)->size, QSize(40, 60));
    }

    void carriesNothingButPixels()
    {
        QImage image = halves(QSize(80, 60));
        image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        for (const char *format : {"jpeg", "png"}) {
            const QByteArray original =
                format == QByteArray("jpeg") ? withExif(encoded(image, format)) : encoded(image, format);
            const auto rendition = webRendition(original);
            QVERIFY(rendition);
            const QList<int> segments = segmentsOf(rendition->jpeg);
            QVERIFY(segments.size() > 3);
            for (const int type : segments) // JFIF's own header is the only application segment; no comments
                QVERIFY2((type < 0xe1 || type > 0xef) && type != 0xfe, QByteArray::number(type, 16).constData());
            QVERIFY(!rendition->jpeg.contains("secret-note"));
        }
    }

    void convertsColoursToSrgb()
    {
        QImage wide(QSize(16, 16), QImage::Format_RGB32);
        wide.fill(QColor(0, 128, 0));
        wide.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        const auto image = decoded(encoded(wide, "png"));
        QVERIFY(image);
        QVERIFY(image->colorSpace() == QColorSpace(QColorSpace::SRgb));
        QVERIFY(image->pixelColor(8, 8) != QColor(0, 128, 0));
    }

    void cutsAwayWhatTheCropLeavesOut()
    {
        const QByteArray original = encoded(halves(QSize(200, 100)), "png");
        const auto rendition = webRendition(original, webSide, Crop{0, 0, 4000, 10000});
        QVERIFY(rendition);
        QCOMPARE(rendition->size, QSize(80, 100));
        const QImage shown = QImage::fromData(rendition->jpeg);
        for (const int x : {1, 40, 78})
            QVERIFY(isNear(shown.pixelColor(x, 50), Qt::red));
    }

    void makesTransparentPixelsWhite()
    {
        QImage image(QSize(10, 10), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const auto rendition = webRendition(encoded(image, "png"));
        QVERIFY(rendition);
        QVERIFY(isNear(QImage::fromData(rendition->jpeg).pixelColor(5, 5), Qt::white));
    }

    void isTheSameEveryTime()
    {
        const QByteArray original = encoded(halves(QSize(300, 200)), "jpeg");
        QCOMPARE(webRendition(original, 120)->jpeg, webRendition(original, 120)->jpeg);
    }

    void saysWhenPixelsAreMissing()
    {
        const QByteArray cut = encoded(halves(QSize(300, 200)), "png").left(200);
        const auto image = decoded(cut);
        QVERIFY(!image);
        QCOMPARE(int(image.error().code), int(ErrorCode::BadInput));
    }
};

QTEST_GUILESS_MAIN(TestRendition)
#include "test_rendition.moc"
