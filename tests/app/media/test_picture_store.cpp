#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/media/picture_store.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace toasoan;

namespace {

QByteArray encoded(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// A JPEG whose frame header claims a size that its pixels do not have.
QByteArray jpegClaiming(quint16 width, quint16 height)
{
    QByteArray jpeg = encoded(QSize(8, 8), "jpeg");
    const qsizetype frame = jpeg.indexOf("\xff\xc0");
    qToBigEndian(height, jpeg.data() + frame + 5);
    qToBigEndian(width, jpeg.data() + frame + 7);
    return jpeg;
}

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    const QStringList folders = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &sub : folders)
        files += QDir(folder + u'/' + sub).entryList(QDir::Files | QDir::Hidden);
    return files;
}

} // namespace

class TestPictureStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsTheOriginalUnderItsHash()
    {
        const QByteArray bytes = encoded(QSize(40, 30), "jpeg");
        const auto ref = store().add(bytes);
        QVERIFY(ref);
        QCOMPARE(ref->id.value, sha256Hex(bytes));
        QCOMPARE(ref->mediaType, QStringLiteral("image/jpeg"));
        QCOMPARE(QSize(ref->width, ref->height), QSize(40, 30));
        QVERIFY(store().contains(ref->id));
        QCOMPARE(store().bytes(ref->id).value(), bytes);
        const QFileInfo file(store().path(ref->id));
        QCOMPARE(file.dir().dirName(), ref->id.value.left(2));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void theSamePictureTwiceIsOneFile()
    {
        const QByteArray bytes = encoded(QSize(16, 16), "png");
        QCOMPARE(store().add(bytes)->id.value, store().add(bytes)->id.value);
        QCOMPARE(filesUnder(folder()).size(), 1);
    }

    void allowedKinds_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("jpeg") << QByteArray("jpeg") << QStringLiteral("image/jpeg");
        QTest::newRow("png") << QByteArray("png") << QStringLiteral("image/png");
        QTest::newRow("webp") << QByteArray("webp") << QStringLiteral("image/webp");
        QTest::newRow("tiff") << QByteArray("tiff") << QStringLiteral("image/tiff");
        QTest::newRow("bmp") << QByteArray("bmp") << QStringLiteral("image/bmp");
    }
    void allowedKinds()
    {
        QFETCH(QByteArray, format);
        QFETCH(QString, mediaType);
        const auto ref = store().add(encoded(QSize(20, 10), format.constData()));
        QVERIFY(ref);
        QCOMPARE(ref->mediaType, mediaType);
        QCOMPARE(QSize(ref->width, ref->height), QSize(20, 10));
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Tít bài\n");
        QTest::newRow("a page") << QByteArray("<html><svg width=\"9\" height=\"9\"/></html>");
        QTest::newRow("icon") << encoded(QSize(16, 16), "ico");
        QTest::newRow("cut header") << encoded(QSize(16, 16), "png").left(20);
        QTest::newRow("signature alone") << QByteArray("\xff\xd8\xff");
    }
    void refusesWhatIsNoPicture()
    {
        QFETCH(QByteArray, bytes);
        const auto ref = store().add(bytes);
        QVERIFY(!ref);
        QCOMPARE(int(ref.error().code), int(ErrorCode::BadInput));
        QVERIFY(!ref.error().detail.isEmpty());
        QVERIFY(filesUnder(folder()).isEmpty());
    }

    void refusesTooManyPixelsFromTheHeaderAlone()
    {
        const auto ref = store().add(jpegClaiming(60000, 60000));
        QVERIFY(!ref);
        QCOMPARE(int(ref.error().code), int(ErrorCode::TooLarge));
    }

    void noticesAFlippedByteAndMendsItFromAGoodCopy()
    {
        const QByteArray bytes = encoded(QSize(24, 24), "png");
        const auto ref = store().add(bytes);
        QVERIFY(ref);
        QFile file(store().path(ref->id));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(30);
        file.putChar(char(bytes.at(30) ^ 1));
        file.close();
        QCOMPARE(int(store().bytes(ref->id).error().code), int(ErrorCode::StoreDamaged));
        QVERIFY(store().add(bytes));
        QCOMPARE(store().bytes(ref->id).value(), bytes);
    }

    void whatWasMadeOfItIsFoundAgainUntilItIsDamaged()
    {
        const auto ref = store().add(encoded(QSize(24, 24), "png"));
        const PictureLook plain{ref->id};
        PictureLook turned = plain;
        turned.edits.turns = 1;
        QVERIFY(!store().rendition(plain, RenditionKind::Web));
        QVERIFY(store().addRendition(plain, RenditionKind::Web, "web").has_value());
        QVERIFY(store().addRendition(turned, RenditionKind::Web, "turned").has_value());
        QCOMPARE(store().rendition(plain, RenditionKind::Web).value(), QByteArray("web"));
        QCOMPARE(store().rendition(turned, RenditionKind::Web).value(), QByteArray("turned"));
        QVERIFY(!store().rendition(plain, RenditionKind::Thumbnail));
        QFile file(store().path(ref->id) + u".web.jpg");
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.putChar('W');
        file.close();
        QVERIFY(!store().rendition(plain, RenditionKind::Web));
        QVERIFY(store().remove(ref->id).has_value());
        QVERIFY(filesUnder(folder()).isEmpty());
    }

    void knowsNothingOfStrangeNames()
    {
        for (const QString &name : {QString(), QStringLiteral("../../etc/passwd"), QString(64, u'g')}) {
            QVERIFY(!store().contains(PictureId{name}));
            QVERIFY(store().path(PictureId{name}).isEmpty());
            QCOMPARE(int(store().bytes(PictureId{name}).error().code), int(ErrorCode::PictureMissing));
        }
    }

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("media")); }
    [[nodiscard]] PictureStore store() const { return PictureStore(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPictureStore)
#include "test_picture_store.moc"
