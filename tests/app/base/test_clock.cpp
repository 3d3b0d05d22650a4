#include "app/base/clock.h"

#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace toasoan;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenAsQtWritesThem()
    {
        QVERIFY(rc::check("years 0 to 9999 and some beyond, in any zone", [] {
            const qint64 seconds = *rc::gen::inRange<qint64>(-62'200'000'000, 253'500'000'000);
            const QDateTime time =
                QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, *rc::gen::inRange(-14, 15) * 3600);
            RC_ASSERT(utcText(time) == time.toUTC().toString(Qt::ISODate));
        }));
    }

    void fractionsAreCutAndNoneIsNothing()
    {
        const QDateTime late(QDate(2026, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
        QCOMPARE(utcText(late), QStringLiteral("2026-12-31T23:59:59Z"));
        QCOMPARE(utcText(QDateTime()), QString());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
