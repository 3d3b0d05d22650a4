#include "tests/app/desk/desk_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray picture()
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

Article withPicture(const PictureRef &picture)
{
    Article article;
    article.headline = QStringLiteral("Cầu mới");
    Figure figure;
    figure.picture = picture;
    figure.caption = plainText(QStringLiteral("Cầu từ xa."));
    article.body = {newBlock(figure)};
    return normalized(article);
}

const DraftId draft{QStringLiteral("../../ngoài")};

} // namespace

class TestDeskPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingLiesInOnePrivateFolder()
    {
        DeskFolder desk;
        const auto picture = desk.desk->pictures().add(::picture());
        QVERIFY(picture);
        const auto page = desk.desk->previews().write(draft, withPicture(*picture));
        QVERIFY(page);
        const QFileInfo folder(QFileInfo(*page).path());
        QCOMPARE(folder.path(), desk.folder.path() + u"/preview");
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(folder.permissions() & others));
        QDir dir(folder.filePath());
        const QStringList pages{QStringLiteral("article.html"), QStringLiteral("frame.css"),
                                QStringLiteral("index.html"), QStringLiteral("theme.css")};
        QStringList names = dir.entryList(QDir::Files, QDir::Name);
        QStringList pictures = names.filter(QStringLiteral(".jpg"));
        QCOMPARE(pictures.size(), 1);
        names.removeAll(pictures.first());
        QCOMPARE(names, pages);
        QVERIFY(bytesOf(dir.filePath(pages[0])).contains(QStringLiteral("src=\"%1\"").arg(pictures.first()).toUtf8()));
    }

    void aSecondWriteShowsTheNewText()
    {
        DeskFolder desk;
        Article article;
        article.headline = QStringLiteral("Một");
        const auto first = desk.desk->previews().write(draft, article);
        article.headline = QStringLiteral("Hai");
        const auto second = desk.desk->previews().write(draft, article);
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        const QByteArray page = bytesOf(QFileInfo(*second).path() + u"/article.html");
        QVERIFY(page.contains("<h1>Hai</h1>") && !page.contains("Một"));
    }

    void aPictureThatIsGoneIsLeftOut()
    {
        DeskFolder desk;
        const PictureRef gone{PictureId{QString(64, u'a')}, QStringLiteral("image/jpeg"), 10, 10};
        const auto page = desk.desk->previews().write(draft, withPicture(gone));
        QVERIFY(page);
        QVERIFY(!bytesOf(QFileInfo(*page).path() + u"/article.html").contains("<img"));
    }

    void theNewsroomsThemeTakesThePlaceOfOurs()
    {
        DeskFolder desk;
        QVERIFY(QDir().mkpath(desk.folder.filePath(QStringLiteral("preview"))));
        QFile theme(desk.folder.filePath(QStringLiteral("preview/theme.css")));
        QVERIFY(theme.open(QIODevice::WriteOnly));
        theme.write("body { color: navy; }");
        theme.close();
        const auto page = desk.desk->previews().write(draft, {});
        QVERIFY(page);
        QCOMPARE(bytesOf(QFileInfo(*page).path() + u"/theme.css"), QByteArray("body { color: navy; }"));
        desk.desk->previews().sweep();
        QVERIFY(theme.exists());
    }

    void oldOnesAreSwept()
    {
        DeskFolder desk;
        desk.time = QDateTime::currentDateTimeUtc(); // files bear the system's time
        QStringList pages;
        for (int i = 0; i < 10; ++i)
            pages.append(*desk.desk->previews().write({QStringLiteral("draft%1").arg(i)}, {}));
        const auto there = [&pages] {
            return std::count_if(pages.begin(), pages.end(),
                                 [](const QString &path) { return QFileInfo::exists(path); });
        };
        desk.desk->previews().sweep();
        QCOMPARE(there(), 8);
        desk.time = desk.time.addDays(8);
        desk.desk->previews().sweep();
        QCOMPARE(there(), 0);
    }
};

QTEST_MAIN(TestDeskPreview)
#include "test_desk_preview.moc"
