#include "app/exchange/exporters/ninjs1.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/support/random_article.h"
#include "tests/support/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QJsonObject itemOf(const Article &article)
{
    return QJsonDocument::fromJson(toNinjs1(article, optionsFor(article))).object();
}

Figure pictured(char digit, const QString &caption)
{
    Figure figure;
    figure.picture = pictureRef(digit);
    figure.caption = plainText(caption);
    return figure;
}

} // namespace

class TestNinjs1Export : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsTheFields()
    {
        const QJsonObject item = itemOf(sampleArticle());
        QCOMPARE(m_schema.faults(item), QStringList());
        QCOMPARE(item.value(u"headline").toString(), sampleArticle().headline);
        QCOMPARE(item.value(u"headline_kicker").toString(), QStringLiteral("Giao thông"));
        QCOMPARE(item.value(u"description_text").toString(), sampleArticle().sapo);
        QCOMPARE(item.value(u"byline").toString(), QStringLiteral("Mẫu An, Mẫu Bình"));
        QCOMPARE(item.value(u"infosource")[0][u"name"].toString(), QStringLiteral("Baomau.vn"));
        QCOMPARE(item.value(u"subject").toArray().size(), 3);
        QCOMPARE(item.value(u"firstcreated").toString(), QStringLiteral("2026-09-01T05:00:00Z"));
        QCOMPARE(item.value(u"versioncreated").toString(), QStringLiteral("2026-09-02T08:00:00Z"));
        QVERIFY(item.value(u"body_xhtml").toString().startsWith(u"<p class=\"sapo\">"));
        QVERIFY(item.value(u"body_text").toString().contains(u"Chúng tôi mừng lắm."));
        QVERIFY(!item.contains(u"embargoed"));
    }

    void theLeadPictureHasTheNameThatSuperdeskKnows()
    {
        Article article = sampleArticle();
        article.body = {newBlock(pictured('1', QStringLiteral("Một"))), newBlock(pictured('2', QStringLiteral("Hai"))),
                        newBlock(pictured('2', QStringLiteral("Lại hai")))};
        const auto captionOf = [&article](QStringView name) {
            return itemOf(article).value(u"associations")[name][u"description_text"].toString();
        };
        QCOMPARE(captionOf(u"featuremedia"), QStringLiteral("Một"));
        article.leadPicture = pictureRef('2').id;
        QCOMPARE(captionOf(u"featuremedia"), QStringLiteral("Hai"));
        QCOMPARE(captionOf(u"picture_1"), QStringLiteral("Một"));
        QCOMPARE(captionOf(u"picture_3"), QStringLiteral("Lại hai"));
        article.leadPicture = pictureRef('3').id; // which stands nowhere in the body
        const QJsonValue lead = itemOf(article).value(u"associations")[u"featuremedia"];
        QCOMPARE(lead[u"renditions"][u"original"][u"href"].toString(),
                 QStringLiteral("file:pictures/333333333333.jpg"));
        QCOMPARE(captionOf(u"picture_2"), QStringLiteral("Hai"));
        article.leadPicture = pictureRef('2').id;
        const QJsonValue original = itemOf(article).value(u"associations")[u"featuremedia"][u"renditions"][u"original"];
        QCOMPARE(original[u"href"].toString(), QStringLiteral("file:pictures/222222222222.jpg"));
    }

    void everyFieldOfTheArticleHasItsPlace()
    {
        const QJsonObject item = itemOf(withEveryField(sampleArticle()));
        QCOMPARE(m_schema.faults(item), QStringList());
        QCOMPARE(item.value(u"copyrightholder").toString(), u"Báo Mẫu"_qs);
        QCOMPARE(item.value(u"copyrightnotice").toString(), u"© 2026 Báo Mẫu. Ghi rõ nguồn khi dùng lại."_qs);
        QCOMPARE(item.value(u"usageterms").toString(), u"Ghi rõ nguồn khi dùng lại."_qs);
        QCOMPARE(item.value(u"infosource")[1][u"rel"].toString(), u"provider"_qs);
        const QJsonValue picture = item.value(u"associations")[u"featuremedia"];
        QCOMPARE(picture[u"digitalsourcetype"][u"uri"].toString(),
                 u"http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"_qs);
        QCOMPARE(picture[u"usageterms"].toString(), u"Ghi rõ nguồn khi dùng lại."_qs);
        QCOMPARE(picture[u"embargoed"].toString(), u"2026-09-03T00:30:00Z"_qs);
    }

    void whatIsNotForReadersYetSaysSo()
    {
        Article article = sampleArticle();
        article.embargo = QDateTime(QDate(2026, 9, 3), QTime(0, 30), Qt::UTC);
        ExportOptions options = optionsFor(article);
        options.copy = Copy::Draft;
        const QJsonObject item = QJsonDocument::fromJson(toNinjs1(article, options)).object();
        QCOMPARE(item.value(u"pubstatus").toString(), QStringLiteral("withheld"));
        QCOMPARE(item.value(u"embargoed").toString(), QStringLiteral("2026-09-03T00:30:00Z"));
        QVERIFY(item.contains(u"ednote"));
        QCOMPARE(m_schema.faults(item), QStringList());
    }

    void everyArticleIsValid()
    {
        QVERIFY(rc::check("by the schema of the standard, and its body is XHTML", [this] {
            const QJsonObject item = itemOf(*articles());
            RC_ASSERT(m_schema.faults(item).join(u'\n').toStdString() == std::string());
            const QJsonObject full = itemOf(withEveryField(*articles()));
            RC_ASSERT(m_schema.faults(full).join(u'\n').toStdString() == std::string());
            QXmlStreamReader xml(QString(u"<div>" + item.value(u"body_xhtml").toString() + u"</div>"));
            while (!xml.atEnd())
                xml.readNext();
            RC_ASSERT(!xml.hasError());
        }));
    }

    void whatIsDamagedIsNot_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown field") << u"by"_qs << QJsonValue(u"An"_qs);
        QTest::newRow("word of another version") << u"representationtype"_qs << QJsonValue(u"full"_qs);
        QTest::newRow("list for an object") << u"associations"_qs << QJsonValue(QJsonArray());
        QTest::newRow("no number") << u"urgency"_qs << QJsonValue(u"4"_qs);
    }

    void whatIsDamagedIsNot()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject item = itemOf(sampleArticle());
        item.insert(field, value);
        QVERIFY(!m_schema.faults(item).isEmpty());
    }

private:
    const Schema m_schema{u"tests/data/schemas/ninjs/ninjs-schema_1.6.json"_qs};
};

QTEST_GUILESS_MAIN(TestNinjs1Export)
#include "test_ninjs1_export.moc"
