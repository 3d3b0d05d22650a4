#include "app/desk/picture_sweeper.h"
#include "tests/app/desk/desk_fixture.h"
#include "tests/support/pictures.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

class TestPictureSweeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNothingShowsGoesAfterItsDaysAlone()
    {
        DeskFolder data;
        const PictureId orphan = data.desk->pictures().take(encoded(scene(1), "jpeg"))->ref.id;
        const auto after = [&](int days) {
            return sweepPictures(data.folder.path(), {}, data.time.addDays(days)).value().pictures;
        };
        QCOMPARE(after(1), 0); // found unused
        QCOMPARE(after(pictureGraceDays), 0);
        QVERIFY(data.desk->pictures().files().contains(orphan));
        QCOMPARE(after(pictureGraceDays + 2), 1); // while another connection has the folder open
        QVERIFY(!data.desk->pictures().files().contains(orphan));
    }

    // It was shown until yesterday, so yesterday's backup shows it still.
    void anOldPictureThatIsUnusedSinceYesterdayStays()
    {
        DeskFolder data;
        const PictureId orphan = data.desk->pictures().take(encoded(scene(1), "jpeg"))->ref.id;
        const QDateTime later = data.time.addDays(10 * pictureGraceDays);
        QCOMPARE(sweepPictures(data.folder.path(), {}, later)->pictures, 0);
        QVERIFY(data.desk->pictures().files().contains(orphan));
    }

    void whatIsTypedAndNotSavedYetKeepsItsPicture()
    {
        DeskFolder data;
        const auto taken = data.desk->pictures().take(encoded(scene(1), "jpeg"));
        const DraftId id = data.create({});
        Article typed;
        Figure figure;
        figure.picture = taken->ref;
        typed.body.append(Block{{}, figure, {}});
        QVERIFY(data.desk->drafts().journal({id, normalized(typed), {}, {}, JournalFate::Superseded}).has_value());
        const auto swept = sweepPictures(data.folder.path(), {}, data.time.addDays(pictureGraceDays + 1));
        QCOMPARE(swept.value().pictures, 0);
    }

    void itSweepsByItselfAndSaysWhatItDid()
    {
        DeskFolder data;
        data.time = data.time.addYears(-10);
        const PictureId orphan = data.desk->pictures().take(encoded(scene(1), "jpeg"))->ref.id;
        const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-2 * pictureGraceDays);
        QCOMPARE(sweepPictures(data.folder.path(), {}, longAgo)->pictures, 0);
        PictureSweeper sweeper(
            data.folder.path(), [] { return QString(); }, 0);
        int pictures = -1;
        connect(&sweeper, &PictureSweeper::swept, this, [&](int swept) { pictures = swept; });
        QTRY_COMPARE_WITH_TIMEOUT(pictures, 1, 30'000);
        QVERIFY(!data.desk->pictures().files().contains(orphan));
    }
};

QTEST_GUILESS_MAIN(TestPictureSweeper)
#include "test_picture_sweeper.moc"
