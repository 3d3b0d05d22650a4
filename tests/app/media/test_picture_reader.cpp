#include "app/base/progress.h"
#include "app/media/picture_reader.h"
#include "tests/support/pictures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString program(const QTemporaryDir &folder, const QByteArray &script)
{
    QFile file(folder.filePath(QStringLiteral("helper")));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
        return {};
    file.setPermissions(file.permissions() | QFile::ExeUser);
    return file.fileName();
}

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(content.size()), bytes.data());
    return bytes + name + content + QByteArray(4, '\0');
}

/// A few hundred kilobytes that unpack to 64 million pixels of nothing.
QByteArray bomb()
{
    QByteArray header(13, '\0');
    qToBigEndian<quint32>(8000, header.data());
    qToBigEndian<quint32>(8000, header.data() + 4);
    header[8] = 16;
    header[9] = 6;
    const QByteArray zeros(8000 * 8 + 1, '\0');
    QByteArray rows;
    for (int i = 0; i < 64; ++i)
        rows += zeros;
    const QByteArray packed = qCompress(rows, 9).mid(4);
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", header) + chunk("IDAT", packed) + chunk("IEND", {});
}

} // namespace

class TestPictureReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChildReadsManyPictures()
    {
        PictureReader reader;
        reader.warmUp();
        const QImage image = scene(1);
        for (const QByteArray &bytes :
             {encoded(image, "jpeg"), encoded(image, "png"), encoded(image, "webp"), encoded(image, "tiff"),
              encoded(image, "bmp"), heifOf(image, HeifCoding::Hevc), heifOf(image, HeifCoding::Av1)}) {
            const auto picture = reader.read(bytes, {240, PictureWords::Read});
            QVERIFY2(picture, picture ? "" : qPrintable(picture.error().detail));
            QCOMPARE(picture->image.size(), QSize(240, 160));
            QCOMPARE(picture->header.size, image.size());
        }
        QCOMPARE(reader.child().started(), 1);
    }

    void drawingsAreReadWithTheirLetters()
    {
        PictureReader reader;
        const auto picture =
            reader.read("<svg viewBox='0 0 100 50' xmlns='http://www.w3.org/2000/svg'><text x='5' y='40' "
                        "font-size='40'>Ăn</text><image href='file:///etc/passwd' width='9' height='9'/></svg>",
                        {400, PictureWords::Leave});
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().detail));
        QCOMPARE(picture->image.size(), QSize(400, 200));
        bool hasInk = false;
        for (int y = 0; y < 200; ++y) {
            for (int x = 0; x < 400; ++x)
                hasInk = hasInk || qGray(picture->image.pixel(x, y)) < 100;
        }
        QVERIFY(hasInk);
    }

    void wordsCanBeReadAlone()
    {
        PictureReader reader;
        const auto picture = reader.read(encoded(scene(1), "jpeg"), {0, PictureWords::Read});
        QVERIFY(picture.has_value());
        QVERIFY(picture->image.isNull());
    }

    void aDamagedPictureIsSaidAndTheNextIsRead()
    {
        PictureReader reader;
        const auto cut = reader.read(encoded(scene(1), "png").left(3000));
        QVERIFY(!cut);
        QCOMPARE(int(cut.error().code), int(ErrorCode::BadInput));
        QVERIFY(reader.read(encoded(scene(1), "jpeg")).has_value());
    }

    void aBombIsRefusedAndTheNextPictureIsRead()
    {
        PictureReader reader;
        const auto picture = reader.read(bomb());
        QVERIFY(!picture);
        QCOMPARE(int(picture.error().code), int(ErrorCode::BadInput));
        QVERIFY(reader.read(encoded(scene(1), "jpeg")).has_value());
        QVERIFY(reader.child().end().peakBytes < 512LL * 1024 * 1024);
    }

    void itsDeathIsSaidInWordsAboutThePicture_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("word");
        QTest::newRow("crash") << QByteArray("kill -SEGV $$\n") << u"broke"_qs;
        QTest::newRow("exit") << QByteArray("exit 3\n") << u"broke"_qs;
        QTest::newRow("memory") << QByteArray("exit 77\n") << u"memory"_qs;
        QTest::newRow("time") << QByteArray("kill -PROF $$\n") << u"long"_qs;
        QTest::newRow("nonsense") << QByteArray(
            "printf '\\003\\0\\0\\0\\0\\0\\0\\0abc\\0\\0\\0\\0\\0\\0\\0\\0'\nsleep 60\n")
                                  << u"broke"_qs;
    }
    void itsDeathIsSaidInWordsAboutThePicture()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, word);
        const QTemporaryDir folder;
        PictureReader reader(program(folder, script));
        const auto picture = reader.read(encoded(scene(1), "jpeg"));
        QVERIFY(!picture);
        QCOMPARE(int(picture.error().code), int(ErrorCode::BadInput));
        QVERIFY2(picture.error().detail.contains(word), qPrintable(picture.error().detail));
    }

    void itIsGivenUpWhenNobodyWantsIt()
    {
        const QTemporaryDir folder;
        PictureReader reader(program(folder, "exec sleep 600\n"));
        const auto picture = reader.read(encoded(scene(1), "jpeg"), {}, [] { return false; });
        QVERIFY(!picture);
        QVERIFY(wasGivenUp(picture.error()));
    }

    void withoutAHelperItSaysSo()
    {
        PictureReader reader(u"/nowhere/toasoan-helper"_qs);
        QCOMPARE(int(reader.read(encoded(scene(1), "jpeg")).error().code), int(ErrorCode::ProgramMissing));
    }

    /// Bytes that are pictures and something else at once are what their header says, or nothing.
    void polyglotsAndRuinsEndWell()
    {
        PictureReader reader;
        const QByteArray jpeg = encoded(scene(1), "jpeg");
        QVERIFY(reader.read(jpeg + "PK\x03\x04<script>alert(1)</script>").has_value());
        std::srand(5);
        for (const QByteArray &whole :
             {jpeg, encoded(scene(1, {90, 60}), "webp"), encoded(scene(1, {90, 60}), "tiff"),
              heifOf(scene(1, {90, 60}), HeifCoding::Hevc), heifOf(scene(1, {90, 60}), HeifCoding::Av1)}) {
            for (int i = 0; i < 40; ++i) {
                QByteArray ruin = whole;
                for (int k = 0; k < 10; ++k)
                    ruin[std::rand() % ruin.size()] = static_cast<char>(std::rand());
                (void)reader.read(ruin, {200, PictureWords::Read});
            }
        }
        QVERIFY(reader.read(jpeg).has_value());
    }
};

QTEST_GUILESS_MAIN(TestPictureReader)
#include "test_picture_reader.moc"
