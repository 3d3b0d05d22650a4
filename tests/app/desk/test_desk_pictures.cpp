#include "app/base/durable_file.h"
#include "app/base/progress.h"
#include "app/exchange/verify.h"
#include "tests/app/desk/desk_fixture.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Figure figureOf(const PictureRef &picture)
{
    Figure figure;
    figure.picture = picture;
    figure.caption = plainText(u"Người dân chạy lũ"_qs);
    figure.credit = u"Lê Ánh"_qs;
    figure.alt = u"Một con thuyền"_qs;
    return figure;
}

Article withFigures(const QList<Figure> &figures)
{
    Article article = articleWith(u"Lũ về"_qs, u"Đoạn"_qs);
    for (const Figure &figure : figures)
        article.body.append(Block{{}, figure, {}});
    return normalized(article);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All tags that exiftool knows how to write in a group, each with a word of its own that must never leave.
QStringList canariesIn(const QString &group)
{
    QStringList arguments;
    const QString all =
        QString::fromUtf8(saidBy(u"exiftool"_qs, {u"-listw"_qs, QString(u"-"_qs + group + u":all"_qs)}));
    static const QRegularExpression spaces(u"\\s+"_qs);
    for (const QString &tag : all.section(u':', 1).split(spaces, Qt::SkipEmptyParts)) {
        if (tag != u"Orientation" && tag != u"[...]")
            arguments.append(u"-"_qs + group + u":"_qs + tag + u"=CANARY"_qs + tag);
    }
    return arguments;
}

/// A photograph whose file says all that can be said, with a place, a device, an owner and a picture of itself.
QByteArray talkative()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"photo.jpg"_qs);
    const QString small = folder.filePath(u"small.jpg"_qs);
    const QByteArray thumbnail = encoded(scene(2, {160, 120}), "jpeg") + "CANARYTHUMB";
    if (!writeDurably(path, encoded(scene(1, {1000, 700}), "jpeg")) || !writeDurably(small, thumbnail))
        return {};
    QStringList arguments{u"-q"_qs,
                          u"-m"_qs,
                          u"-overwrite_original"_qs,
                          u"-GPSLatitude=18.6796"_qs,
                          u"-GPSLatitudeRef=N"_qs,
                          u"-GPSLongitude=105.6813"_qs,
                          u"-GPSLongitudeRef=E"_qs,
                          u"-GPSProcessingMethod=CANARYGPS"_qs,
                          QString(u"-ThumbnailImage<="_qs + small),
                          u"-Comment=CANARYCOMMENT"_qs,
                          u"-JFIF:JFIFVersion=1.1"_qs};
    for (const char *group : {"EXIF", "IPTC", "XMP", "Photoshop"})
        arguments += canariesIn(QLatin1String(group));
    arguments.append(path);
    (void)saidBy(u"exiftool"_qs, arguments);
    return bytesOf(path);
}

} // namespace

class TestDeskPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureThatComesInIsReadyToBeShown()
    {
        DeskFolder data;
        PictureService &pictures = data.desk->pictures();
        const auto taken = pictures.take(encoded(scene(1, {2400, 1600}), "jpeg"));
        QVERIFY(taken.has_value());
        QCOMPARE(QSize(taken->ref.width, taken->ref.height), QSize(2400, 1600));
        for (const RenditionKind kind : {RenditionKind::Web, RenditionKind::Gallery, RenditionKind::Thumbnail}) {
            const auto made = pictures.files().rendition({taken->ref.id}, kind);
            QVERIFY(made.has_value());
            QCOMPARE(QImage::fromData(*made).width(), sideOf(kind));
        }
        QCOMPARE(pictures.find(taken->ref.id)->file.id, taken->ref.id);
        QVERIFY(pictures.waiting(10).value().isEmpty());
    }

    void nothingIsKeptOfWhatCannotBeDecoded()
    {
        DeskFolder data;
        const auto taken = data.desk->pictures().take(encoded(scene(1), "png").left(3000));
        QCOMPARE(refusal(taken).section(u' ', 0, 0), u"bad-input"_qs);
        QVERIFY(data.desk->pictures().list().value().isEmpty());
        QVERIFY(!QFileInfo::exists(data.folder.filePath(u"media"_qs)));
    }

    void exportUsesWhatWasMadeBefore()
    {
        DeskFolder data;
        const auto taken = data.desk->pictures().take(encoded(scene(1), "jpeg"));
        const PictureLook look{taken->ref.id};
        const QByteArray other = encoded(scene(7), "jpeg");
        QVERIFY(data.desk->pictures().files().addRendition(look, RenditionKind::Web, other).has_value());
        QCOMPARE(data.desk->pictures().source()(look).value(), other);
    }

    void aPictureThatOnlyLiesThereIsMadeReadyWhenItIsNeeded()
    {
        DeskFolder data;
        PictureService &pictures = data.desk->pictures();
        const auto ref = pictures.add(encoded(scene(1, {1800, 1200}), "jpeg"));
        QCOMPARE(pictures.waiting(10).value(), QList{ref->id});
        QVERIFY(pictures.source()({ref->id}).has_value());
        QVERIFY(pictures.files().rendition({ref->id}, RenditionKind::Web).has_value());
        PictureReader reader;
        const auto again = prepareAgain(pictures.files(), reader, ref->id);
        QVERIFY(again.has_value());
        QVERIFY(pictures.remember(*again).has_value());
        QVERIFY(pictures.waiting(10).value().isEmpty());
    }

    void inAnEncryptedFolderRenditionsAreSealed()
    {
        DeskFolder data;
        const FolderFiles files(data.folder.path(), DataKey::random());
        const PictureStore store(files);
        PictureReader reader;
        const auto prepared = preparePicture(store, reader, encoded(scene(1), "jpeg"));
        QVERIFY(prepared.has_value());
        const QByteArray made = store.rendition({prepared->ref.id}, RenditionKind::Web).value();
        const QByteArray lying = bytesOf(store.path(prepared->ref.id) + u".web.jpg"_qs);
        QVERIFY(!lying.isEmpty());
        QVERIFY(!lying.contains(made.mid(100, 64)));
    }

    /// Whatever the original says, what leaves says only what the article says.
    void nothingLeaks()
    {
        const QByteArray original = talkative();
        if (original.count("CANARY") < 50)
            QSKIP("no exiftool here");
        DeskFolder data;
        const auto taken = data.desk->pictures().take(original);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        Article article = withFigures({figureOf(taken->ref)});
        article.leadPicture = taken->ref.id;
        const DraftId id = data.create(article);
        data.approve(id);
        for (const QString &name : {u"bai.tsb"_qs, u"bai.html"_qs}) {
            const QString path = data.folder.filePath(name);
            const auto written = name.endsWith(u"tsb") ? data.desk->exports().exportPackage(id, path)
                                                       : data.desk->exports().exportFile(id, u"html"_qs, path);
            QVERIFY2(written, written ? "" : qPrintable(refusal(written)));
            QVERIFY(!bytesOf(path).contains("CANARY"));
            QVERIFY(!bytesOf(path).contains(QByteArray("CANARY").toBase64().left(7)));
        }
        const QByteArray package = bytesOf(data.folder.filePath(u"bai.tsb"_qs));
        QVERIFY(package.contains("Người dân chạy lũ"));
        const qsizetype jpeg = package.indexOf("\xff\xd8\xff");
        QVERIFY(jpeg > 0);
        QVERIFY(writeDurably(data.folder.filePath(u"out.jpg"_qs), package.mid(jpeg)).has_value());
        const QByteArray said =
            saidBy(u"exiftool"_qs, {u"-a"_qs, u"-G1"_qs, u"-s"_qs, data.folder.filePath(u"out.jpg"_qs)});
        QVERIFY(said.contains("AltTextAccessibility"));
        for (const char *never : {"GPS", "Serial", "Owner", "Thumbnail", "CANARY", "MakerNote"})
            QVERIFY2(!said.contains(never), never);
    }

    void whoIsHiddenIsHiddenInEveryCopyThatLeaves()
    {
        DeskFolder data;
        const auto taken = data.desk->pictures().take(encoded(scene(1, {800, 600}), "jpeg"));
        Figure child = figureOf(taken->ref);
        child.protection = Protection::Needed;
        Article article = withFigures({child});
        article.leadPicture = taken->ref.id;
        const DraftId id = data.create(article);
        data.approve(id);
        const QString path = data.folder.filePath(u"bai.tsb"_qs);
        QCOMPARE(refusal(data.desk->exports().exportPackage(id, path)), u"refused picture-unprotected"_qs);
        QCOMPARE(refusal(data.desk->exports().exportPackage(id, path, Copy::Draft)), u"refused picture-unprotected"_qs);
        QVERIFY(!QFile::exists(path));
        child.edits.hidden = {{2000, 2000, 8000, 8000, HidingWay::Pixelate, HidingShape::Rectangle}};
        article.body.last() = Block{article.body.last().id, child, {}};
        QCOMPARE(pictureUses(article).size(), 1); // the lead picture is the same copy
        QVERIFY(data.save(id, article).has_value());
        QVERIFY(data.desk->exports().exportPackage(id, path, Copy::Draft).has_value());
        const auto plain = QImage::fromData(data.desk->pictures().source()({taken->ref.id}).value());
        const auto hidden = QImage::fromData(data.desk->pictures().source()(lookOf(child)).value());
        QCOMPARE(hidden.size(), plain.size());
        const QPoint middle(400, 300);
        int same = 0;
        for (int x = -20; x < 20; ++x)
            same += hidden.pixel(middle + QPoint(x, 0)) == plain.pixel(middle + QPoint(x, 0)) ? 1 : 0;
        QVERIFY(same < 10);
    }

    void whatTheHouseInsistsOnHoldsAnArticleBack()
    {
        DeskFolder data;
        const QString style = data.folder.filePath(u"house-style"_qs);
        QVERIFY(QDir().mkpath(style));
        const auto insist = [&style](const QByteArray &levels) {
            return writeDurably(style + u"/profiles.json"_qs,
                                R"([{"id": "tin", "name": "Tin", "levels": {)" + levels + "}}]");
        };
        const QString path = data.folder.filePath(u"bai.tsb"_qs);
        const auto taken = data.desk->pictures().take(encoded(scene(1, {800, 600}), "jpeg"));
        Figure silent = figureOf(taken->ref);
        silent.credit.clear();
        const DraftId id = data.create(withFigures({Figure{}, silent})); // the first one's file never came
        QVERIFY(insist(R"("structure.missing-credit": "error")"));
        QVERIFY(data.step(id, Action::Submit).has_value());
        const auto refused = data.step(id, Action::Approve, secretary());
        QCOMPARE(refusal(refused), u"refused picture-words-missing"_qs);
        QCOMPARE(refused.error().args, (QStringList{u"credit"_qs, u"2"_qs}));
        QVERIFY(data.desk->exports().exportPackage(id, path, Copy::Draft).has_value());

        QVERIFY(insist(R"("structure.missing-credit": "warning")"));
        QVERIFY(data.step(id, Action::Approve, secretary()).has_value());
        QVERIFY(data.desk->exports().exportPackage(id, path).has_value());
        QVERIFY(insist(R"("structure.missing-credit": "error")")); // the house thought again after the approval
        QCOMPARE(refusal(data.desk->exports().exportPackage(id, path)), u"refused picture-words-missing"_qs);
        QVERIFY(insist(R"("structure.missing-credit": "no level")")); // broken: the shipped style goes on
        QVERIFY(data.desk->exports().exportPackage(id, path).has_value());
    }

    void aPictureThatIsGoneHoldsAnArticleBackAndOneThatNeverCameDoesNot()
    {
        DeskFolder data;
        const QString path = data.folder.filePath(u"bai.html"_qs);
        const DraftId waiting = data.create(withFigures({Figure{}}));
        data.approve(waiting);
        QVERIFY(data.desk->exports().exportFile(waiting, u"html"_qs, path).has_value());
        const DraftId gone =
            data.create(withFigures({figureOf({PictureId{QString(64, u'a')}, u"image/jpeg"_qs, 800, 600, {}})}));
        data.approve(gone);
        QCOMPARE(refusal(data.desk->exports().exportFile(gone, u"html"_qs, path)), u"picture-missing"_qs);
        QCOMPARE(refusal(data.desk->exports().exportPackage(gone, path)), u"picture-missing"_qs);
    }

    void whereItRanIsTold()
    {
        DeskFolder data;
        PictureService &pictures = data.desk->pictures();
        const auto old = pictures.take(encoded(scene(1, {900, 600}), "jpeg"));
        const DraftId ran = data.create(withFigures({figureOf(old->ref)}));
        data.approve(ran);
        const auto again =
            pictures.take(encoded(scene(1, {900, 600}).mirrored(true, false).scaledToWidth(500), "jpeg", 60));
        const DraftId now = data.create(withFigures({figureOf(again->ref)}));
        const LikenessQuery look(
            QImage::fromData(*pictures.files().rendition({again->ref.id}, RenditionKind::Gallery)));
        const auto earlier = pictures.earlier(again->ref.id, look, now).value();
        QCOMPARE(earlier.size(), 1);
        QCOMPARE(earlier.first().picture, old->ref.id);
        QCOMPARE(earlier.first().showing.draft.id, ran);
        QVERIFY(earlier.first().hasRun);
    }

    void creditsUsedBeforeAreOffered()
    {
        DeskFolder data;
        const auto taken = data.desk->pictures().take(encoded(scene(1), "jpeg"));
        Figure other = figureOf(taken->ref);
        other.credit = u"Đức Anh"_qs;
        (void)data.create(withFigures({figureOf(taken->ref), figureOf(taken->ref), other}));
        QCOMPARE(data.desk->pictures().credits(u"anh"_qs).value(), QStringList({u"Lê Ánh"_qs, u"Đức Anh"_qs}));
        QCOMPARE(data.desk->pictures().credits(u"duc"_qs).value(), QStringList(u"Đức Anh"_qs));
        QCOMPARE(data.desk->pictures().credits({}).value().first(), u"Lê Ánh"_qs);
    }

    void onlyWhatNoVersionShowsIsSwept()
    {
        DeskFolder data;
        PictureService &pictures = data.desk->pictures();
        const PictureId used = pictures.take(encoded(scene(1), "jpeg"))->ref.id;
        const auto before = pictures.take(encoded(scene(2), "jpeg"));
        const PictureId orphan = pictures.take(encoded(scene(3), "jpeg"))->ref.id;
        const PictureRef shown{used, u"image/jpeg"_qs, 480, 320, {}};
        const DraftId id = data.create(withFigures({figureOf(shown), figureOf(before->ref)}));
        QVERIFY(data.save(id, withFigures({figureOf(shown)})).has_value()); // the second is in the history alone
        const QDateTime later = data.time.addDays(40);
        QCOMPARE(pictures.sweep(data.time.addDays(-1)).value().pictures, 0); // not old enough
        const auto stopped = pictures.sweep(later, [](qint64, qint64) { return false; });
        QVERIFY(!stopped && wasGivenUp(stopped.error()));
        const Swept swept = pictures.sweep(later).value();
        QCOMPARE(swept.pictures, 1);
        QVERIFY(swept.bytes > 0);
        QVERIFY(!pictures.files().contains(orphan));
        QVERIFY(!pictures.files().rendition({orphan}, RenditionKind::Web));
        QVERIFY(pictures.files().contains(used) && pictures.files().contains(before->ref.id));
        QVERIFY(data.desk->doctor()->whole());
    }

    void missingFilesAreNamedWithTheirArticles()
    {
        DeskFolder data;
        const auto taken = data.desk->pictures().take(encoded(scene(1), "jpeg"));
        const PictureRef never{PictureId{QString(64, u'e')}, u"image/jpeg"_qs, 8, 6, {}};
        (void)data.create(withFigures({figureOf(taken->ref), figureOf(never)}));
        QVERIFY(QFile::remove(data.desk->pictures().files().path(taken->ref.id)));
        const auto missing = data.desk->pictures().missing().value();
        QCOMPARE(missing.size(), 2);
        for (const PictureService::Missing &one : missing)
            QCOMPARE(one.headlines, QStringList(u"Lũ về"_qs));
        const auto report = data.desk->doctor().value();
        QCOMPARE(report.damagedPictures.size(), 2);
        QVERIFY(!report.whole());
        QCOMPARE(report.damagedPictures.first().usedIn, QStringList(u"Lũ về"_qs));
    }
};

QTEST_GUILESS_MAIN(TestDeskPictures)
#include "test_desk_pictures.moc"
