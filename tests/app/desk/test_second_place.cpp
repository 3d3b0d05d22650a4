#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/desk/second_place.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

#include <sys/stat.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const DraftId draft{QStringLiteral("draft-a")};

} // namespace

class TestSecondPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsAnArticleForItsOwnerAlone()
    {
        const QTemporaryDir root;
        const QString place = root.filePath(QStringLiteral("a/b"));
        const Article article = articleWith(QStringLiteral("Tít"), QStringLiteral("Nguyên văn"));
        const QString path = keepCopy(draft, article, {place}).value();
        QCOMPARE(articleFromJson(readFile(path, 100000).value()).value(), article);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        QCOMPARE(::stat(QFile::encodeName(place).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
    }

    void theNextPlaceTakesWhatTheFirstCannot()
    {
        const QTemporaryDir root;
        QVERIFY(writeDurably(root.filePath(QStringLiteral("file")), "x"));
        const QString second = root.filePath(QStringLiteral("second"));
        const auto path = keepCopy(draft, {}, {root.filePath(QStringLiteral("file/in")), second});
        QVERIFY(path->startsWith(second));
        QVERIFY(!keepCopy(draft, {}, {root.filePath(QStringLiteral("file/in"))}));
    }

    void aFolderThatOthersMayWriteIsNotUsed()
    {
        const QTemporaryDir root;
        const QString place = root.filePath(QStringLiteral("open"));
        QCOMPARE(::mkdir(QFile::encodeName(place).constData(), 0700), 0);
        QCOMPARE(::chmod(QFile::encodeName(place).constData(), 0777), 0);
        QVERIFY(!keepCopy(draft, {}, {place}));
        QVERIFY(keptCopies({place}).isEmpty());
    }

    void whatIsLeftIsFoundUntilItIsRemoved()
    {
        const QTemporaryDir root;
        const QStringList places{root.filePath(QStringLiteral("a")), root.filePath(QStringLiteral("b"))};
        QVERIFY(keptCopies(places).isEmpty());
        const QString path = keepCopy(draft, {}, places).value();
        QVERIFY(keepCopy(draft, {}, places)); // the same draft again is the same file
        QCOMPARE(keptCopies(places).size(), 1);
        QCOMPARE(keptCopies(places).first().path, path);
        QCOMPARE(keptCopies(places).first().draft, draft);
        removeCopy(path);
        QVERIFY(keptCopies(places).isEmpty());
    }

    void anotherDataFolderHasPlacesOfItsOwn()
    {
        const QStringList one = secondPlaces(QStringLiteral("/a"));
        for (const QString &place : secondPlaces(QStringLiteral("/b")))
            QVERIFY(!one.contains(place));
        QCOMPARE(secondPlaces(QStringLiteral("/a/")), one);
    }

    void whatIsBroughtBackIsTheNewestRevisionOfItsDraft()
    {
        const QTemporaryDir root;
        DeskFolder data;
        const DraftId own = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("A")));
        const Article unsaved = articleWith(QStringLiteral("Tít"), QStringLiteral("AB"));
        const QString path = keepCopy(own, unsaved, {root.path() + u"/a"}).value();
        QCOMPARE(bringBack(*data.desk, {path, own, {}}).value(), own);
        QCOMPARE(data.desk->drafts().open(own).value().text.article, unsaved);
        QCOMPARE(data.desk->history().revisions(own).value().size(), 2);
        QVERIFY(!QFile::exists(path));
    }

    void whatIsBroughtBackWithoutItsDraftIsAnArticleOfItsOwn()
    {
        const QTemporaryDir root;
        DeskFolder data;
        const Article unsaved = articleWith(QStringLiteral("Tít"), QStringLiteral("AB"));
        const QString path = keepCopy(draft, unsaved, {root.path() + u"/a"}).value();
        const DraftId made = bringBack(*data.desk, {path, draft, {}}).value();
        QVERIFY(made != draft);
        QCOMPARE(data.desk->drafts().open(made).value().text.article, unsaved);
        QVERIFY(!QFile::exists(path));
    }

    void aCopyThatIsNoArticleStays()
    {
        const QTemporaryDir root;
        DeskFolder data;
        const QString path = root.filePath(QStringLiteral("x.json"));
        QVERIFY(writeDurably(path, "{"));
        QVERIFY(!bringBack(*data.desk, {path, draft, {}}));
        QVERIFY(QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestSecondPlace)
#include "test_second_place.moc"
