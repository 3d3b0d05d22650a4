#include "app/decoding/metadata_reader.h"
#include "app/decoding/picture_decoder.h"
#include "app/media/picture_format.h"
#include "app/media/rendition.h"
#include "tests/support/pictures.h"

#include <QColorSpace>
#include <QGuiApplication>
#include <QTest>
#include <QTransform>
#include <QtEndian>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

/// Red, green; blue, white: each corner is told from the others.
QImage corners(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const bool right = x >= size.width() / 2;
            const bool below = y >= size.height() / 2;
            image.setPixelColor(x, y, below ? right ? Qt::white : Qt::blue : right ? Qt::green : Qt::red);
        }
    }
    return image;
}

bool isNear(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) < 40 && std::abs(a.green() - b.green()) < 40
           && std::abs(a.blue() - b.blue()) < 40;
}

bool standsAsCorners(const QImage &image)
{
    const int right = image.width() - 3;
    const int below = image.height() - 3;
    return isNear(image.pixelColor(2, 2), Qt::red) && isNear(image.pixelColor(right, 2), Qt::green)
           && isNear(image.pixelColor(2, below), Qt::blue) && isNear(image.pixelColor(right, below), Qt::white);
}

/// What a camera stores that says `orientation` of the upright picture.
QImage asStored(const QImage &upright, int orientation)
{
    const auto turned = [&](int degrees) { return upright.transformed(QTransform().rotate(degrees)); };
    switch (orientation) {
    case 2:
        return upright.mirrored(true, false);
    case 3:
        return upright.mirrored(true, true);
    case 4:
        return upright.mirrored(false, true);
    case 5:
        return turned(-90).mirrored(false, true);
    case 6:
        return turned(-90);
    case 7:
        return turned(-90).mirrored(true, false);
    case 8:
        return turned(90);
    default:
        return upright;
    }
}

const QByteArray drawing = "<?xml version=\"1.0\"?><!-- a drawing --><svg xmlns=\"http://www.w3.org/2000/svg\" "
                           "width=\"30mm\" height=\"20mm\" viewBox=\"0 0 30 20\"><rect width=\"15\" height=\"10\" "
                           "fill=\"red\"/><rect x=\"15\" width=\"15\" height=\"10\" fill=\"lime\"/><rect y=\"10\" "
                           "width=\"15\" height=\"10\" fill=\"blue\"/></svg>";

} // namespace

class TestPictureDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        const QImage image = corners({120, 80});
        QTest::newRow("jpeg") << encoded(image, "jpeg") << u"image/jpeg"_qs;
        QTest::newRow("png") << encoded(image, "png") << u"image/png"_qs;
        QTest::newRow("webp") << encoded(image, "webp") << u"image/webp"_qs;
        QTest::newRow("tiff") << encoded(image, "tiff") << u"image/tiff"_qs;
        QTest::newRow("bmp") << encoded(image, "bmp") << u"image/bmp"_qs;
        QTest::newRow("heic") << heifOf(image, HeifCoding::Hevc) << u"image/heic"_qs;
        QTest::newRow("avif") << heifOf(image, HeifCoding::Av1) << u"image/avif"_qs;
        QTest::newRow("svg") << drawing << u"image/svg+xml"_qs;
    }
    void everyKindIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);
        const auto header = inspectPicture(bytes);
        QVERIFY2(header, header ? "" : qPrintable(header.error().detail));
        QCOMPARE(mediaTypeOf(header->kind), mediaType);
        if (header->kind != PictureKind::Svg)
            QCOMPARE(header->size, QSize(120, 80));
        for (const int side : {60, 2000}) {
            const auto image = decodePicture(bytes, side);
            QVERIFY2(image, image ? "" : qPrintable(image.error().detail));
            QCOMPARE(image->size(), header->size.width() > side ? QSize(60, 40) : header->size);
            QCOMPARE(image->format(), QImage::Format_RGB32);
            QVERIFY(standsAsCorners(*image));
        }
    }

    void theFirstFrameOfAGifIsRead()
    {
        // Two colours, 2 × 1 pixels: Qt writes no GIF.
        const QByteArray gif =
            QByteArray::fromHex("47494638396102000100800000ff00000000ff2c00000000020001000002024402003b");
        const auto image = decodePicture(gif, 100);
        QVERIFY2(image, image ? "" : qPrintable(image.error().detail));
        QCOMPARE(image->size(), QSize(2, 1));
    }

    void standsUpright_data()
    {
        QTest::addColumn<int>("orientation");
        for (int i = 1; i <= 8; ++i)
            QTest::addRow("%d", i) << i;
    }
    void standsUpright()
    {
        QFETCH(int, orientation);
        const QByteArray jpeg =
            withOrientation(encoded(asStored(corners({96, 64}), orientation), "jpeg", 95), orientation);
        QCOMPARE(inspectPicture(jpeg)->size, QSize(96, 64));
        for (const int side : {48, 1000}) {
            const auto image = decodePicture(jpeg, side);
            QVERIFY(image.has_value());
            QCOMPARE(image->size(), side == 48 ? QSize(48, 32) : QSize(96, 64));
            QVERIFY(standsAsCorners(*image));
        }
    }

    void scalesDownButNeverUp()
    {
        const QByteArray large = encoded(scene(1, {800, 400}), "jpeg");
        QCOMPARE(decodePicture(large, 100)->size(), QSize(100, 50));
        QCOMPARE(decodePicture(large, 5000)->size(), QSize(800, 400));
    }

    void convertsColoursToSrgb_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QByteArray("png");
        QTest::newRow("jpeg") << QByteArray("jpeg");
    }
    void convertsColoursToSrgb()
    {
        QFETCH(QByteArray, format);
        QImage wide(QSize(64, 64), QImage::Format_RGB32);
        wide.fill(QColor(0, 128, 0));
        wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const auto image = decodePicture(encoded(wide, format.constData()), 100);
        QVERIFY(image.has_value());
        wide.convertToColorSpace(QColorSpace::SRgb);
        const QColor meant = wide.pixelColor(8, 8);
        const QColor found = image->pixelColor(8, 8);
        QVERIFY(meant != QColor(0, 128, 0));
        QVERIFY2(isNear(found, meant) && std::abs(found.green() - meant.green()) < 5, qPrintable(found.name()));
    }

    void makesTransparentPixelsWhite()
    {
        QImage image(QSize(10, 10), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QVERIFY(isNear(decodePicture(encoded(image, "png"), 100)->pixelColor(5, 5), Qt::white));
    }

    void saysWhenPixelsAreMissing()
    {
        const auto image = decodePicture(encoded(scene(2), "png").left(2000), 100);
        QVERIFY(!image);
        QCOMPARE(int(image.error().code), int(ErrorCode::BadInput));
    }

    void aHeaderThatLiesIsFoundOut()
    {
        QByteArray jpeg = encoded(corners({64, 64}), "jpeg");
        // A second frame header in front, for a small picture: we read the first one, decoders may not.
        const qsizetype frame = jpeg.indexOf("\xff\xc0");
        QByteArray other = jpeg.mid(frame, 2 + (uchar(jpeg[frame + 2]) << 8) + uchar(jpeg[frame + 3]));
        qToBigEndian<quint16>(8, other.data() + 5);
        qToBigEndian<quint16>(8, other.data() + 7);
        QVERIFY(!decodePicture(jpeg.left(frame) + other + jpeg.mid(frame), 1000));
    }

    void aProfileOfManyMegabytesIsLeftAlone()
    {
        QByteArray jpeg = encoded(corners({64, 64}), "jpeg");
        const QByteArray piece(60000, 'x');
        QByteArray all;
        for (int i = 1; i <= 255; ++i) { // 15 MB
            const QByteArray content = QByteArray("ICC_PROFILE\0", 12) + static_cast<char>(i) + '\xff' + piece;
            all += withSegment(QByteArray("\xff\xd8"), 0xe2, content).mid(2);
        }
        const auto image = decodePicture(jpeg.left(2) + all + jpeg.mid(2), 100);
        QVERIFY(image.has_value());
        QVERIFY(standsAsCorners(*image));
    }

    void readsWhatAFileSays()
    {
        const QByteArray jpeg = reworked(
            encoded(scene(3), "jpeg"), u"exiftool"_qs,
            {u"-q"_qs, u"-codedcharacterset=utf8"_qs, u"-IPTC:By-line=Lê Thị Ánh"_qs, u"-IPTC:City=Vinh"_qs,
             u"-IPTC:Keywords=lũ lụt"_qs, u"-IPTC:Keywords=Nghệ An"_qs, u"-XMP-dc:Description-vi=Người dân chạy lũ"_qs,
             u"-XMP-dc:Description=People flee"_qs, u"-XMP-photoshop:Credit=Báo Nghệ An"_qs,
             u"-XMP-iptcCore:AltTextAccessibility=Một con thuyền"_qs, u"-EXIF:Copyright=© Báo Nghệ An"_qs,
             u"-EXIF:DateTimeOriginal=2026:09:02 08:30:00"_qs, u"-EXIF:ExposureTime=1/100"_qs,
             u"-XMP-xmpRights:UsageTerms=Một lần"_qs, u"-XMP-dc:Title=Lũ"_qs, u"-overwrite_original"_qs, u"FILE"_qs});
        if (!jpeg.contains("photoshop"))
            QSKIP("no exiftool here");
        const PictureMetadata said = readMetadata(jpeg);
        QCOMPARE(said.caption, u"Người dân chạy lũ"_qs);
        QCOMPARE(said.byline, u"Lê Thị Ánh"_qs);
        QCOMPARE(said.credit, u"Báo Nghệ An"_qs);
        QCOMPARE(said.city, u"Vinh"_qs);
        QCOMPARE(said.copyright, u"© Báo Nghệ An"_qs);
        QCOMPARE(said.rights, u"Một lần"_qs);
        QCOMPARE(said.alt, u"Một con thuyền"_qs);
        QCOMPARE(said.title, u"Lũ"_qs);
        QCOMPARE(said.keywords, QStringList({u"lũ lụt"_qs, u"Nghệ An"_qs}));
        QCOMPARE(said.taken, QDateTime(QDate(2026, 9, 2), QTime(8, 30)));
        QCOMPARE(said.sourceType, u"digitalCapture"_qs);
    }

    void readsOldEncodingsOfVietnamese()
    {
        // "Lực lượng chức năng giúp người dân vùng lũ di dời tài sản đến nơi an toàn" in TCVN3, as an agency's program
        // of 1999 wrote it.
        const QByteArray tcvn =
            "L\xf9"
            "c l\xad\xee"
            "ng ch\xf8"
            "c n\xa8ng gi\xf3p ng\xad\xeai d\xa9n v\xefng l\xf2 di d\xeai t\xb5i s\xb6n \xae\xd5n n\xacI an to\xb5n";
        const auto size = static_cast<quint16>(tcvn.size());
        QByteArray iim("\x1c\x02\x78");
        iim += static_cast<char>(size >> 8);
        iim += static_cast<char>(size & 0xff);
        iim += tcvn;
        QByteArray block("Photoshop 3.0\0"
                         "8BIM\x04\x04\0\0\0\0",
                         24);
        block += static_cast<char>(iim.size() >> 8);
        block += static_cast<char>(iim.size() & 0xff);
        block += iim + QByteArray(iim.size() % 2, '\0');
        const PictureMetadata said = readMetadata(withSegment(encoded(corners({32, 32}), "jpeg"), 0xed, block));
        QCOMPARE(said.caption, u"Lực lượng chức năng giúp người dân vùng lũ di dời tài sản đến nơI an toàn"_qs);
    }

    void hostileWordsAreTidied()
    {
        const QByteArray jpeg =
            reworked(encoded(scene(4), "jpeg"), u"exiftool"_qs,
                     {u"-q"_qs, u"-E"_qs, u"-XMP-dc:Description="_qs + QString(9000, u'a'),
                      u"-XMP-photoshop:Credit=A&#8238;B&#7;C&#10;D"_qs, u"-overwrite_original"_qs, u"FILE"_qs});
        if (!jpeg.contains("aaaa"))
            QSKIP("no exiftool here");
        const PictureMetadata said = readMetadata(jpeg);
        QCOMPARE(said.caption.size(), limits::captionLetters);
        QVERIFY2(!said.credit.contains(QChar(7)) && !said.credit.contains(u'\n'), qPrintable(said.credit));
    }
};

QTEST_MAIN(TestPictureDecoder)
#include "test_picture_decoder.moc"
