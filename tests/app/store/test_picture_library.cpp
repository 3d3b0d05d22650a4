#include "app/base/hash.h"
#include "app/store/indexing.h"
#include "tests/app/store/store_fixture.h"
#include "tests/support/pictures.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

PictureId idOf(int number)
{
    return {sha256Hex(QByteArray::number(number))};
}

PictureMetadata wordsOf(const QString &caption, const QString &credit, QDate taken = {})
{
    PictureMetadata metadata;
    metadata.caption = caption;
    metadata.credit = credit;
    if (taken.isValid())
        metadata.taken = QDateTime(taken, QTime(8, 0));
    return metadata;
}

Article showing(const QString &headline, const QList<int> &pictures, const QString &caption = {},
                const QString &credit = {})
{
    Article article = articleWith(headline, u"Đoạn"_qs);
    for (const int number : pictures) {
        Figure figure;
        figure.picture = PictureRef{idOf(number), u"image/jpeg"_qs, 8, 6, {}};
        figure.caption = plainText(caption);
        figure.credit = credit;
        article.body.append(Block{{}, figure, {}});
    }
    return normalized(article);
}

QList<PictureId> idsOf(const Result<QList<LibraryPicture>> &pictures)
{
    QList<PictureId> ids;
    for (const LibraryPicture &picture : pictures.value())
        ids.append(picture.file.id);
    return ids;
}

} // namespace

class TestPictureLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreFoundByTheirWordsWithOrWithoutMarks()
    {
        StoreFolder data;
        put(data, 1, wordsOf(u"Cầu Bến Thủy mùa lũ"_qs, u"Lê Ánh"_qs));
        put(data, 2, wordsOf(u"Lễ khai giảng"_qs, u"Đức Anh"_qs));
        PictureLibrary &library = data.store->library();
        QCOMPARE(idsOf(library.page({u"ben thuy"_qs}, 0, 10)), QList{idOf(1)});
        QCOMPARE(idsOf(library.page({u"BẾN thủy lê"_qs}, 0, 10)), QList{idOf(1)});
        QCOMPARE(idsOf(library.page({u"anh"_qs}, 0, 10)), QList({idOf(2), idOf(1)}));
        QCOMPARE(idsOf(library.page({u"duc"_qs}, 0, 10)), QList{idOf(2)});
        QCOMPARE(idsOf(library.page({u"nguoi"_qs}, 0, 10)), QList<PictureId>());
        QCOMPARE(idsOf(library.page({u"\"*) OR"_qs}, 0, 10)), QList<PictureId>());
        QCOMPARE(library.count({u"anh"_qs}).value(), 2);
    }

    void andByDateAndPageByPage()
    {
        StoreFolder data;
        for (int i = 1; i <= 25; ++i)
            put(data, i, wordsOf(u"Ảnh"_qs, {}, QDate(2026, 9, 1).addDays(i)));
        PictureLibrary &library = data.store->library();
        QCOMPARE(library.count({{}, QDate(2026, 9, 5), QDate(2026, 9, 8)}).value(), 4);
        auto page = library.page({}, 0, 10).value();
        QCOMPARE(page.size(), 10);
        QCOMPARE(page.first().file.id, idOf(25));
        page = library.page({}, page.last().number, 10).value();
        QCOMPARE(page.first().file.id, idOf(15));
    }

    void whereAPictureIsShownFollowsTheDrafts()
    {
        StoreFolder data;
        put(data, 1, wordsOf(u"Cầu"_qs, {}));
        PictureLibrary &library = data.store->library();
        (void)data.create(showing(u"Lũ về"_qs, {1}, u"Nước dâng"_qs, u"Thanh Lê"_qs));
        (void)data.create(showing(u"Hai ảnh"_qs, {1, 2}), u"draft-b"_qs);
        bringIndexUp(*data.store);
        QCOMPARE(library.showings(idOf(1)).value().size(), 2);
        QCOMPARE(library.credits().value(), QStringList(u"Thanh Lê"_qs));
        QCOMPARE(library.unknownInUse().value(), QList{idOf(2)});
        QCOMPARE(idsOf(library.page({u"nuoc dang"_qs}, 0, 10)), QList{idOf(1)}); // by the caption in the article
        QCOMPARE(idsOf(library.page({u"hai anh"_qs}, 0, 10)), QList{idOf(1)});   // and by its headline
        QCOMPARE(idsOf(library.page({{}, {}, {}, DraftId{u"draft-b"_qs}}, 0, 10)), QList{idOf(1)});
        QVERIFY(data.save({u"draft-a"_qs}, articleWith(u"Lũ về"_qs, u"Không ảnh"_qs), 1).has_value());
        bringIndexUp(*data.store);
        const auto showings = library.showings(idOf(1)).value();
        QCOMPARE(showings.size(), 1);
        QCOMPARE(showings.first().draft.id, DraftId{u"draft-b"_qs});
        QCOMPARE(idsOf(library.page({u"nuoc dang"_qs}, 0, 10)), QList<PictureId>());
    }

    void whatPeopleSayStaysWhenAPictureComesAgain()
    {
        StoreFolder data;
        put(data, 1, wordsOf(u"Từ tệp"_qs, {}));
        auto transaction = data.store->begin();
        QVERIFY(data.store->library().setMetadata(*transaction, idOf(1), wordsOf(u"Tòa soạn viết"_qs, {})).has_value());
        QVERIFY(!data.store->library().setMetadata(*transaction, idOf(9), {}));
        QVERIFY(transaction->commit().has_value());
        put(data, 1, wordsOf(u"Từ tệp"_qs, {}));
        QCOMPARE(data.store->library().find(idOf(1))->metadata.caption, u"Tòa soạn viết"_qs);
        QCOMPARE(idsOf(data.store->library().page({u"toa soan"_qs}, 0, 10)), QList{idOf(1)});
    }

    void picturesWaitUntilSomebodyLooks()
    {
        StoreFolder data;
        auto transaction = data.store->begin();
        QVERIFY(data.store->pictures().put(*transaction, {idOf(1), u"image/jpeg"_qs, 8, 6, 99}).has_value());
        QVERIFY(transaction->commit().has_value());
        QCOMPARE(data.store->library().waiting(10).value(), QList{idOf(1)});
        put(data, 1, {});
        QCOMPARE(data.store->library().waiting(10).value(), QList<PictureId>());
    }

    void nearOnesAreFoundAlsoWhenTheyCameLater()
    {
        StoreFolder data;
        for (int i = 1; i <= 5; ++i)
            put(data, i, {}, printOf(scene(static_cast<quint32>(i))));
        PictureLibrary &library = data.store->library();
        const auto near = library.near(LikenessQuery(scene(3).mirrored(true, false))).value();
        QCOMPARE(near.size(), 1);
        QCOMPARE(near.first().picture.file.id, idOf(3));
        QVERIFY(library.near(LikenessQuery(scene(6))).value().isEmpty());
        put(data, 6, {}, printOf(scene(6)));
        QCOMPARE(library.near(LikenessQuery(scene(6))).value().size(), 1);
        auto transaction = data.store->begin();
        QVERIFY(library.remove(*transaction, idOf(6)).has_value());
        QVERIFY(transaction->commit().has_value());
        QVERIFY(library.near(LikenessQuery(scene(6))).value().isEmpty());
    }

    void whatNoDraftShowsIsUnused()
    {
        StoreFolder data;
        put(data, 1, {});
        put(data, 2, {});
        (void)data.create(showing(u"Một"_qs, {1}));
        bringIndexUp(*data.store);
        QCOMPARE(data.store->library().unused(noon(10)).value(), QList{idOf(2)});
        QCOMPARE(data.store->library().unused(noon(-10)).value(), QList<PictureId>());
    }

    /// What people wrote is kept by a repair; the rest is made anew from drafts and files.
    void aFolderOfTheVersionBeforeIsBroughtUp()
    {
        StoreFolder data;
        (void)data.create(showing(u"Một"_qs, {1}));
        auto transaction = data.store->begin();
        QVERIFY(data.store->pictures().put(*transaction, {idOf(1), u"image/jpeg"_qs, 8, 6, 99}).has_value());
        QVERIFY(transaction->commit().has_value());
        bringIndexUp(*data.store);
        data.store.reset();
        for (const char *sql :
             {"ALTER TABLE approvals DROP COLUMN delegation", "ALTER TABLE audit DROP COLUMN acting_for",
              "DROP TABLE receipts", "DROP TABLE outbox", "DROP TABLE placements", "DROP TABLE destinations",
              "DROP TABLE delegations", "DROP TABLE ledger", "DROP TABLE person_keys", "DROP TABLE rosters",
              "ALTER TABLE approvals DROP COLUMN role", "ALTER TABLE approvals DROP COLUMN waivers",
              "ALTER TABLE approvals DROP COLUMN key", "ALTER TABLE approvals DROP COLUMN signature",
              "DROP TABLE library", "DROP TABLE picture_prints", "DROP TABLE picture_uses", "DROP TABLE picture_search",
              "PRAGMA user_version = 5"})
            QVERIFY(tamper(data.folder.path(), QLatin1String(sql)));
        data.reopen();
        bringIndexUp(*data.store);
        QCOMPARE(data.store->library().showings(idOf(1)).value().size(), 1);
        QCOMPARE(data.store->library().waiting(10).value(), QList{idOf(1)});
    }

private:
    static void put(StoreFolder &data, int number, const PictureMetadata &metadata,
                    const std::optional<PicturePrint> &print = {})
    {
        auto transaction = data.store->begin();
        QVERIFY(data.store->pictures().put(*transaction, {idOf(number), u"image/jpeg"_qs, 8, 6, 99}).has_value());
        QVERIFY(data.store->library().put(*transaction, idOf(number), metadata, print, noon(number)).has_value());
        QVERIFY(transaction->commit().has_value());
    }
};

QTEST_GUILESS_MAIN(TestPictureLibrary)
#include "test_picture_library.moc"
