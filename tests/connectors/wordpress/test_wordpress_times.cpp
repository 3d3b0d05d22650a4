#include "app/publishing/live_page.h"
#include "app/workflow/troubles.h"
#include "tests/connectors/wordpress/wordpress_fixture.h"

#include <QTest>

#include <chrono>

using namespace toasoan;
using namespace toasoan::testing;
using Site = toasoan::testing::WordPressSite;
using namespace std::chrono_literals;

namespace {

/// Whole seconds, as a person who plans has them.
QDateTime soon(int seconds)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() + seconds, Qt::UTC);
}

Delivery plannedFor(const QDateTime &time, const QString &draft)
{
    Delivery delivery = deliveryOf(shortArticle(QString(u"Bài hẹn giờ " + draft)), draft);
    delivery.at = time;
    return delivery;
}

QString statusOf(const QJsonObject &post)
{
    return post.value(u"status").toString();
}

/// Readers' time of a post.
QDateTime timeOf(const QJsonObject &post)
{
    return QDateTime::fromString(QString(post.value(u"date_gmt").toString() + u'Z'), Qt::ISODate);
}

constexpr int halfAnHour = 30 * 60;
constexpr int anHour = 60 * 60;
constexpr int aMinute = 60;

} // namespace

class TestWordPressTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = Site::whatIsMissing(); !missing.isEmpty())
            QSKIP(qUtf8Printable(missing));
        QCOMPARE(m_site.start(), QString());
    }

    void whatIsPlannedAppearsAtItsTime_data() { eachAccount(); }
    void whatIsPlannedAppearsAtItsTime()
    {
        QFETCH(QString, login);
        const QDateTime time = soon(halfAnHour);
        MemoryBook book;
        const auto landing = connectorAt(m_site, login)->deliver(plannedFor(time, QString(u"hen-" + login)), book, {});
        QCOMPARE(troubleIn(landing), QString());
        QCOMPARE(landing->presence, Presence::Planned);
        QCOMPARE(landing->at, time);
        const QJsonObject post = postOn(m_site, landing->remote);
        QCOMPARE(statusOf(post), u"future"_qs);
        QCOMPARE(timeOf(post), time);
        QVERIFY(!livePage(landing->url).has_value());

        m_site.runDuePosts(29min);
        QCOMPARE(statusOf(postOn(m_site, landing->remote)), u"future"_qs);
        m_site.runDuePosts(31min);
        QCOMPARE(statusOf(postOn(m_site, landing->remote)), u"publish"_qs);
    }

    void aTimeThatIsTooSoonIsRefused_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("45 seconds") << 45;
        QTest::newRow("now") << 0;
        QTest::newRow("an hour ago") << -anHour;
    }
    void aTimeThatIsTooSoonIsRefused()
    {
        QFETCH(int, ahead);
        const QString draft = QStringLiteral("som-%1").arg(ahead);
        MemoryBook book;
        const auto landing = connectorAt(m_site, u"bientap"_qs)->deliver(plannedFor(soon(ahead), draft), book, {});
        QCOMPARE(troubleIn(landing), troubleId(Trouble::TooSoon));
        for (const QJsonObject &post : postsOf(m_site, draft))
            QCOMPARE(statusOf(post), u"draft"_qs);
    }

    void ourClockDoesNotCount_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("an hour ahead") << anHour;
        QTest::newRow("an hour behind") << -anHour;
    }
    void ourClockDoesNotCount()
    {
        QFETCH(int, ahead);
        MemoryBook book;
        book.clock = [ahead] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
        const QString draft = QStringLiteral("dong-ho-%1").arg(ahead);
        const auto landing =
            connectorAt(m_site, u"phongvien"_qs)->deliver(deliveryOf(shortArticle(draft), draft), book, {});
        QCOMPARE(troubleIn(landing), QString());
        QCOMPARE(landing->presence, Presence::Live);
        QCOMPARE(statusOf(postOn(m_site, landing->remote)), u"publish"_qs);
        QVERIFY(qAbs(landing->at.secsTo(QDateTime::currentDateTimeUtc())) < aMinute);
        QVERIFY(livePage(landing->url).has_value());
    }

    void whatWasPlannedCanBeMovedAndShownNow()
    {
        const auto connector = connectorAt(m_site, u"bientap"_qs);
        Delivery delivery = plannedFor(soon(halfAnHour), u"doi-gio"_qs);
        MemoryBook first;
        const auto planned = connector->deliver(delivery, first, {});
        QCOMPARE(troubleIn(planned), QString());

        delivery.before = placementOf(*planned);
        delivery.at = soon(anHour);
        MemoryBook second;
        const auto moved = connector->deliver(delivery, second, {});
        QCOMPARE(troubleIn(moved), QString());
        QCOMPARE(moved->remote, planned->remote);
        QCOMPARE(timeOf(postOn(m_site, moved->remote)), delivery.at);

        delivery.before = placementOf(*moved);
        delivery.at = {};
        MemoryBook third;
        const auto shown = connector->deliver(delivery, third, {});
        QCOMPARE(troubleIn(shown), QString());
        QCOMPARE(shown->remote, planned->remote);
        QCOMPARE(shown->presence, Presence::Live);
        QCOMPARE(statusOf(postOn(m_site, shown->remote)), u"publish"_qs);
        QVERIFY(qAbs(shown->at.secsTo(QDateTime::currentDateTimeUtc())) < aMinute);
        QVERIFY(livePage(shown->url).has_value());
    }

    void begunAnewItIsPlannedOnce()
    {
        const auto connector = connectorAt(m_site, u"bientap"_qs);
        const Delivery delivery = plannedFor(soon(halfAnHour), u"hen-lai"_qs);
        MemoryBook book;
        QCOMPARE(troubleIn(connector->deliver(delivery, book, {})), QString());
        m_site.forgetRequests();
        QCOMPARE(troubleIn(connector->deliver(delivery, book, {})), QString());
        QCOMPARE(writesIn(m_site.requests()), 0);
    }

    void begunAnewAfterItsTimeReadersHaveIt()
    {
        const auto connector = connectorAt(m_site, u"bientap"_qs);
        const Delivery delivery = plannedFor(soon(halfAnHour), u"hen-qua-gio"_qs);
        MemoryBook book;
        const auto planned = connector->deliver(delivery, book, {});
        QCOMPARE(troubleIn(planned), QString());
        m_site.runDuePosts(31min); // while nobody heard the last answer
        m_site.forgetRequests();
        const auto live = connector->deliver(delivery, book, {});
        QCOMPARE(troubleIn(live), QString());
        QCOMPARE(live->presence, Presence::Live);
        QCOMPARE(live->at, delivery.at);
        QCOMPARE(writesIn(m_site.requests()), 0);
    }

    void whatReadersHaveIsNotPlannedAway()
    {
        const auto connector = connectorAt(m_site, u"bientap"_qs);
        Delivery delivery = deliveryOf(shortArticle(u"Bài đang có người đọc"_qs), u"dang-doc"_qs);
        MemoryBook first;
        const auto live = connector->deliver(delivery, first, {});
        QCOMPARE(troubleIn(live), QString());
        delivery.before = placementOf(*live);
        delivery.at = soon(halfAnHour);
        delivery.article.sapo = u"Tin chưa được đăng"_qs;
        m_site.forgetRequests();
        MemoryBook second;
        QCOMPARE(troubleIn(connector->deliver(delivery, second, {})), troubleId(Trouble::Refused));
        QCOMPARE(writesIn(m_site.requests()), 0);
        QCOMPARE(statusOf(postOn(m_site, live->remote)), u"publish"_qs);
    }

    void whatIsPlannedCanBeTakenDown()
    {
        const auto connector = connectorAt(m_site, u"phongvien"_qs);
        MemoryBook book;
        const auto planned = connector->deliver(plannedFor(soon(halfAnHour), u"hen-go"_qs), book, {});
        QCOMPARE(troubleIn(planned), QString());
        QCOMPARE(troubleIn(connector->takeDown(placementOf(*planned), book, {})), QString());
        m_site.runDuePosts(31min);
        QCOMPARE(statusOf(postOn(m_site, planned->remote)), u"trash"_qs);
    }

private:
    static void eachAccount()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("author") << u"phongvien"_qs;
        QTest::newRow("editor") << u"bientap"_qs;
    }

    Site m_site;
};

QTEST_GUILESS_MAIN(TestWordPressTimes)
#include "test_wordpress_times.moc"
