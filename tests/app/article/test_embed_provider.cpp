#include "app/article/embed_provider.h"

#include <QTest>

using namespace toasoan;

class TestEmbedProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void providersAreKnownByTheirHost_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("provider");
        QTest::newRow("youtube") << u"https://www.youtube.com/watch?v=abc123"_qs << u"YouTube"_qs;
        QTest::newRow("short") << u"https://youtu.be/abc123"_qs << u"YouTube"_qs;
        QTest::newRow("mobile") << u"https://m.facebook.com/watch/?v=1"_qs << u"Facebook"_qs;
        QTest::newRow("tiktok") << u"https://www.tiktok.com/@ten/video/1"_qs << u"TikTok"_qs;
        QTest::newRow("x") << u"https://x.com/ten/status/1"_qs << u"X"_qs;
        QTest::newRow("twitter") << u"http://twitter.com/ten/status/1"_qs << u"X"_qs;
        QTest::newRow("other") << u"https://www.example.org/v/1"_qs << u"example.org"_qs;
        QTest::newRow("ends alike") << u"https://notx.com/a"_qs << u"notx.com"_qs;
        QTest::newRow("below another") << u"https://youtube.com.example.org/a"_qs << u"youtube.com.example.org"_qs;
    }
    void providersAreKnownByTheirHost()
    {
        QFETCH(QString, address);
        QFETCH(QString, provider);
        const auto embed = embedFor(address);
        QVERIFY(embed);
        QCOMPARE(embed->provider, provider);
        QCOMPARE(embed->url, address);
    }

    void otherAddressesAreRefused()
    {
        for (const QString &address :
             {u"javascript:alert(1)"_qs, u"ftp://youtube.com/a"_qs, u"file:///etc/passwd"_qs, u"youtube.com/a"_qs,
              u"https://"_qs, u"https://localhost/a"_qs, u"https://youtube.com@example.org/a"_qs,
              u"https://youtube.com/a b"_qs, u"mailto:a@b.vn"_qs, QString(),
              QString(u"https://youtube.com/" + QString(longestEmbedAddress, u'a'))})
            QVERIFY2(!embedFor(address), qPrintable(address));
    }

    void onlyAPostOfAKnownProviderIsOneByItself()
    {
        QVERIFY(isWellKnownEmbed(u" https://youtu.be/abc123\n"_qs));
        QVERIFY(!isWellKnownEmbed(u"https://www.youtube.com/"_qs));
        QVERIFY(!isWellKnownEmbed(u"https://example.org/v/1"_qs));
        QVERIFY(!isWellKnownEmbed(u"Xem https://youtu.be/abc123"_qs));
    }
};

QTEST_MAIN(TestEmbedProvider)
#include "test_embed_provider.moc"
