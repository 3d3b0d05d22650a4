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

/// With what an article says of itself.
PictureCredits illustrating()
{
    PictureCredits all = credits;
    all.usageTerms = u"Ghi rõ nguồn khi dùng lại"_qs;
    all.guid = u"urn:uuid:6f1c2a3e-5b7d-4c0e-9a11-0c5d2e8f7a02"_qs;
    all.headline = u"Hòa Bình dọn nhà sau lũ & “đón” năm học"_qs;
    all.objectName = u"hoa-binh-don-nha"_qs;
    all.city = u"Nghệ An"_qs;
    all.source = u"Baomau.vn"_qs;
    all.genre = u"Phóng sự"_qs;
    all.sections = {u"Xã hội"_qs, u"Môi trường"_qs};
    all.keywords = {u"lũ lụt"_qs, u"Hòa Bình"_qs};
    all.urgency = 3;
    all.release = QDateTime(QDate(2026, 9, 3), QTime(0, 30), Qt::UTC);
    return all;
}

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

    void exiftoolReadsWhatTheArticleSays()
    {
        const QTemporaryDir folder;
        const QString path = keptIn(folder, withCredits(encoded(scene(1), "jpeg"), illustrating()));
        const QByteArray said = saidBy(u"exiftool"_qs, {u"-j"_qs, u"-G1"_qs, path});
        if (said.isEmpty())
            QSKIP("no exiftool here");
        const QJsonObject tags = QJsonDocument::fromJson(said).array().first().toObject();
        const PictureCredits words = illustrating();
        const std::pair<const char *, QString> expected[] = {
            {"XMP-xmpRights:UsageTerms", words.usageTerms},
            {"XMP-iptcExt:DigitalImageGUID", words.guid},
            {"XMP-photoshop:Headline", words.headline},
            {"XMP-photoshop:City", words.city},
            {"XMP-photoshop:Source", words.source},
            {"XMP-photoshop:Urgency", u"3"_qs},
            {"XMP-photoshop:SupplementalCategories", words.sections.join(u'|')},
            {"XMP-dc:Subject", words.keywords.join(u'|')},
            {"XMP-iptcCore:IntellectualGenre", words.genre},
            {"IPTC:ObjectName", words.objectName},
            {"IPTC:SupplementalCategories", words.sections.join(u'|')},
            {"IPTC:Keywords", words.keywords.join(u'|')},
            {"IPTC:ReleaseDate", u"2026:09:03"_qs},
            {"IPTC:ReleaseTime", u"00:30:00+00:00"_qs},
            {"IPTC:City", words.city},
            {"IPTC:Headline", words.headline},
            {"IPTC:Source", words.source}};
        for (const auto &[tag, value] : expected) {
            const QVariant found = tags.value(QLatin1String(tag)).toVariant();
            const QString words = found.toStringList().isEmpty() ? found.toString() : found.toStringList().join(u'|');
            QVERIFY2(words == value, qPrintable(QString(QLatin1String(tag) + u": " + words)));
        }
        QVERIFY(tags.value(u"IPTC:Urgency").toVariant().toString().startsWith(u'3'));
        QVERIFY2(!tags.contains(u"ExifTool:Warning"), qPrintable(tags.value(u"ExifTool:Warning").toString()));
    }

    void exiv2ReadsWhatTheArticleSays()
    {
        const QTemporaryDir folder;
        const QString path = keptIn(folder, withCredits(encoded(scene(1), "jpeg"), illustrating()));
        const QString said = QString::fromUtf8(saidBy(u"exiv2"_qs, {u"-q"_qs, u"-PEIXkt"_qs, path}));
        if (said.isEmpty())
            QSKIP("no exiv2 here");
        const PictureCredits words = illustrating();
        const std::pair<const char *, QString> expected[] = {{"Xmp.photoshop.Headline", words.headline},
                                                             {"Xmp.photoshop.City", words.city},
                                                             {"Xmp.photoshop.Source", words.source},
                                                             {"Xmp.xmpRights.UsageTerms", words.usageTerms},
                                                             {"Xmp.dc.subject", words.keywords.join(u", ")},
                                                             {"Xmp.iptc.IntellectualGenre", words.genre},
                                                             {"Xmp.iptcExt.DigImageGUID", words.guid},
                                                             {"Iptc.Application2.ObjectName", words.objectName},
                                                             {"Iptc.Application2.City", words.city},
                                                             {"Iptc.Application2.SuppCategory", u"Xã hội"_qs},
                                                             {"Iptc.Application2.Keywords", words.keywords.last()},
                                                             {"Iptc.Application2.Urgency", u"3"_qs},
                                                             {"Iptc.Application2.ReleaseDate", u"2026-09-03"_qs}};
        for (const auto &[key, value] : expected) {
            const QStringList lines = said.split(u'\n').filter(QLatin1String(key));
            QVERIFY2(!lines.isEmpty() && lines.join(u'\n').contains(value),
                     qPrintable(QString(QLatin1String(key) + u": " + lines.join(u'\n'))));
        }
    }

    void veryLongWordsLeaveThoseAboutThePicture()
    {
        PictureCredits lengthy = illustrating();
        for (QString *text : {&lengthy.caption, &lengthy.alt, &lengthy.copyright, &lengthy.usageTerms})
            *text = QString(100000, u'"');
        lengthy.keywords = QStringList(20000, QString(400, u'"'));
        lengthy.headline = QString(100000, u'"');
        const QByteArray with = withCredits(encoded(scene(1), "jpeg"), lengthy);
        QVERIFY(!QImage::fromData(with).isNull());
        QVERIFY(with.contains("Iptc4xmpCore:AltTextAccessibility>"));
        QVERIFY(!with.contains("<photoshop:Headline>"));
        QVERIFY(with.contains("Photoshop 3.0"));
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
