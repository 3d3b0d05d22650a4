#include "app/media/metadata_out.h"
#include "app/media/picture_format.h"
#include "tests/support/pictures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const PictureCredits credits{u"Người dân xã Hòa Bình “chạy lũ” & dọn nhà <sáng 2/9>"_qs,
                             u"Lê Thị Ánh"_qs,
                             u"Báo Nghệ An"_qs,
                             u"© 2026 Báo Nghệ An"_qs,
                             u"Một con thuyền giữa phố ngập"_qs,
                             u"digitalCapture"_qs};

QString keptIn(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"picture.jpg"_qs));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

class TestMetadataOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureStaysTheSame()
    {
        const QByteArray jpeg = encoded(scene(1), "jpeg");
        const QByteArray with = withCredits(jpeg, credits);
        QVERIFY(with.size() > jpeg.size());
        QCOMPARE(QImage::fromData(with), QImage::fromData(jpeg));
        QCOMPARE(withCredits(jpeg, credits), with);
        QCOMPARE(inspectPicture(with)->size, inspectPicture(jpeg)->size);
    }

    void noWordsAreNoSegments()
    {
        const QByteArray jpeg = encoded(scene(1), "jpeg");
        QCOMPARE(withCredits(jpeg, {}), jpeg);
        QCOMPARE(withCredits("no picture", credits), QByteArray("no picture"));
        QCOMPARE(withCredits({}, credits), QByteArray());
    }

    void exiftoolReadsIt()
    {
        const QTemporaryDir folder;
        const QString path = keptIn(folder, withCredits(encoded(scene(1), "jpeg"), credits));
        const QByteArray said = saidBy(u"exiftool"_qs, {u"-j"_qs, u"-G1"_qs, path});
        if (said.isEmpty())
            QSKIP("no exiftool here");
        const QJsonObject tags = QJsonDocument::fromJson(said).array().first().toObject();
        const auto is = [&tags](const char *tag, const QString &value) {
            const QString found = tags.value(QLatin1String(tag)).toVariant().toStringList().join(u' ');
            if (found != value)
                qWarning() << tag << found;
            return found == value;
        };
        QVERIFY(is("XMP-dc:Description", credits.caption));
        QVERIFY(is("XMP-dc:Creator", credits.creator));
        QVERIFY(is("XMP-dc:Rights", credits.copyright));
        QVERIFY(is("XMP-photoshop:Credit", credits.credit));
        QVERIFY(is("XMP-iptcCore:AltTextAccessibility", credits.alt));
        QVERIFY(
            is("XMP-iptcExt:DigitalSourceType", u"http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"_qs));
        QVERIFY(is("IPTC:Caption-Abstract", credits.caption));
        QVERIFY(is("IPTC:By-line", credits.creator));
        QVERIFY(is("IPTC:Credit", credits.credit));
        QVERIFY(is("IPTC:CopyrightNotice", credits.copyright));
        QVERIFY(is("IFD0:ImageDescription", credits.caption));
        QVERIFY(is("IFD0:Artist", credits.creator));
        QVERIFY(is("IFD0:Copyright", credits.copyright));
        QVERIFY(is("XMP-dc:Description-vi", credits.caption));
        for (const QString &tag : tags.keys())
            QVERIFY2(!tag.contains(u"GPS") && !tag.contains(u"Serial") && !tag.contains(u"Thumbnail"), qPrintable(tag));
    }

    void exiv2ReadsIt()
    {
        const QTemporaryDir folder;
        const QString path = keptIn(folder, withCredits(encoded(scene(1), "jpeg"), credits));
        const QString said = QString::fromUtf8(saidBy(u"exiv2"_qs, {u"-q"_qs, u"-PEIXkyt"_qs, path}));
        if (said.isEmpty())
            QSKIP("no exiv2 here");
        const auto line = [&said](const char *key) {
            const QStringList lines = said.split(u'\n').filter(QLatin1String(key));
            return lines.isEmpty() ? QString() : lines.first();
        };
        QVERIFY2(line("Xmp.iptc.AltTextAccessibility").contains(u"LangAlt"), qPrintable(said));
        QVERIFY(line("Xmp.iptc.AltTextAccessibility").contains(credits.alt));
        QVERIFY(line("Xmp.dc.description").contains(credits.caption));
        QVERIFY(line("Xmp.photoshop.Credit").contains(credits.credit));
        QVERIFY(line("Iptc.Application2.Caption").contains(credits.caption));
        QVERIFY(line("Exif.Image.ImageDescription").contains(credits.caption));
        QVERIFY(line("Exif.Image.Artist").contains(credits.creator));
    }

    void hostileWordsBreakNothing()
    {
        PictureCredits hostile = credits;
        hostile.caption = QString(100000, u'&') + u"\U0001F600";
        hostile.alt = u"]]></rdf:li>\n\x01<?xpacket"_qs;
        hostile.sourceType = u"a\"><script>"_qs;
        const QByteArray with = withCredits(encoded(scene(1), "jpeg"), hostile);
        QVERIFY(!QImage::fromData(with).isNull());
        QVERIFY(!with.contains("<script"));
        const QTemporaryDir folder;
        const QByteArray said =
            saidBy(u"exiftool"_qs, {u"-s3"_qs, u"-XMP-iptcCore:AltTextAccessibility"_qs, keptIn(folder, with)});
        if (!said.isEmpty())
            QCOMPARE(said.trimmed(), QByteArray("]]></rdf:li> <?xpacket"));
    }
};

QTEST_GUILESS_MAIN(TestMetadataOut)
#include "test_metadata_out.moc"
