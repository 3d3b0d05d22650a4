#include "app/base/limits.h"
#include "app/media/picture_format.h"
#include "tests/support/pictures.h"

#include <QTest>
#include <QtEndian>

#include <random>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QList<QByteArray> soundFiles()
{
    const QImage image = scene(1, {60, 40});
    return {encoded(image, "jpeg"),         encoded(image, "png"),
            encoded(image, "webp"),         encoded(image, "tiff"),
            encoded(image, "bmp"),          heifOf(image, HeifCoding::Hevc),
            heifOf(image, HeifCoding::Av1), withOrientation(encoded(image, "jpeg"), 6),
            "<svg viewBox='0 0 60 40'/>"};
}

template<typename T>
QByteArray with(QByteArray bytes, qsizetype at, T value)
{
    qToBigEndian(value, bytes.data() + at);
    return bytes;
}

} // namespace

class TestPictureFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooManyPixelsAreRefusedByTheHeaderAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QImage image = scene(1, {60, 40});
        const QByteArray jpeg = encoded(image, "jpeg");
        QTest::newRow("jpeg") << with<quint32>(jpeg, jpeg.indexOf("\xff\xc0") + 5, 0xfff0fff0U);
        QTest::newRow("png") << with<quint32>(with<quint32>(encoded(image, "png"), 16, 60000), 20, 60000);
        const QByteArray heic = heifOf(image, HeifCoding::Hevc);
        QTest::newRow("heic") << with<quint32>(with<quint32>(heic, heic.lastIndexOf("ispe") + 8, 60000),
                                               heic.lastIndexOf("ispe") + 12, 60000);
        QByteArray bmp = encoded(image, "bmp");
        qToLittleEndian<quint32>(60000, bmp.data() + 18);
        qToLittleEndian<quint32>(quint32(-60000), bmp.data() + 22);
        QTest::newRow("bmp") << bmp;
        QTest::newRow("gif") << QByteArray::fromHex("474946383961ffffffff800000ff00000000ff");
    }
    void tooManyPixelsAreRefusedByTheHeaderAlone()
    {
        QFETCH(QByteArray, bytes);
        const auto header = inspectPicture(bytes);
        QVERIFY(!header);
        QCOMPARE(int(header.error().code), int(ErrorCode::TooLarge));
    }

    void aDrawingHasItsShapeAlone()
    {
        QCOMPARE(inspectPicture("<svg width='100' height='50'/>")->size, QSize(1600, 800));
        QCOMPARE(inspectPicture("\xef\xbb\xbf<?xml version='1.0'?>\n<!DOCTYPE svg>\n<svg width='100%' height='100%' "
                                "viewBox='0,0 10 20'/>")
                     ->size,
                 QSize(800, 1600));
        for (const char *bad : {"<svg/>", "<svg width='0' height='5'/>", "<svg viewBox='0 0 1'/>",
                                "<svg width='1' height='-1'/>", "<!DOCTYPE html><html/>"})
            QVERIFY2(!inspectPicture(bad), bad);
    }

    void entitiesAreNoBomb()
    {
        QByteArray bomb = "<!DOCTYPE svg [<!ENTITY a0 'xxxxxxxxxx'>";
        for (int i = 1; i < 20; ++i) {
            const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
            bomb += "<!ENTITY a" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
        }
        bomb += "]><svg width='&a19;' height='5'/>";
        QVERIFY(!inspectPicture(bomb));
    }

    /// Whatever is cut off or altered: an answer, at once, and never over the limits.
    void anyBytesGetAnAnswer()
    {
        std::mt19937 random(7);
        for (const QByteArray &file : soundFiles()) {
            QVERIFY(inspectPicture(file).has_value());
            for (qsizetype length = 0; length < std::min<qsizetype>(file.size(), 1200); ++length)
                (void)inspectPicture(file.left(length));
            for (int i = 0; i < 3000; ++i) {
                QByteArray altered = file;
                for (int k = 0; k < 4; ++k)
                    altered[qsizetype(random() % std::min<size_t>(size_t(file.size()), 600))] = char(random());
                if (const auto header = inspectPicture(altered)) {
                    QVERIFY(header->size.width() > 0 && header->size.height() > 0);
                    QVERIFY(qint64(header->size.width()) * header->size.height() <= limits::picturePixels);
                }
            }
        }
    }

    void manySegmentsAndChunksEnd()
    {
        const QByteArray jpeg = encoded(scene(1, {60, 40}), "jpeg");
        QByteArray many = jpeg.left(2);
        for (int i = 0; i < 100000; ++i)
            many += QByteArray("\xff\xe5\0\x02", 4);
        QVERIFY(!inspectPicture(many + jpeg.mid(2)));
    }

    void animatedBrandsAndLosslessFramesAreNone()
    {
        QVERIFY(!inspectPicture(QByteArray::fromHex("ffd8ffc3000b080010001001011100")));
        QVERIFY(!pictureKindOf(QByteArray::fromHex("0000001c667479706d703432000000006d70343269736f6d")));
    }
};

QTEST_GUILESS_MAIN(TestPictureFormat)
#include "test_picture_format.moc"
