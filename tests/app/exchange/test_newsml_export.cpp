#include "app/exchange/exporters/newsml_g2.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/support/random_article.h"
#include "tests/support/xml_schema.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString newsMlOf(const Article &article)
{
    return QString::fromUtf8(toNewsMl(article, optionsFor(article)));
}

/// Attributes of that name in the elements of one tag, in order.
QStringList attributesOf(const QString &xml, const QString &tag, const QString &name)
{
    QXmlStreamReader reader(xml);
    QStringList values;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == tag)
            values.append(reader.attributes().value(name).toString());
    }
    return values;
}

} // namespace

class TestNewsMlExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsTheFields()
    {
        const QString message = newsMlOf(sampleArticle());
        for (const QString &part :
             {u"<headline role=\"hld:main\">Xã Mẫu có cầu mới</headline>"_qs, u"<by>Mẫu An, Mẫu Bình</by>"_qs,
              u"<creator literal=\"Mẫu An\" role=\"crol:author\"><name>Mẫu An</name></creator>"_qs,
              u"<infoSource literal=\"Baomau.vn\" role=\"isrole:originfo\">"_qs, u"<keyword>xã Mẫu</keyword>"_qs,
              u"<description role=\"drol:summary\">Cây cầu giúp bà con đi lại.</description>"_qs,
              u"<description role=\"drol:caption\">Cầu nhìn từ bờ bắc.</description>"_qs,
              u"<description role=\"drol:altText\">Cây cầu bê tông qua sông</description>"_qs,
              u"<creditline>Ảnh: Trần Thị Mẫu</creditline>"_qs, u"<pubStatus qcode=\"stat:usable\"/>"_qs,
              u"href=\"file:pictures/111111111111.jpg\" rendition=\"rnd:web\""_qs, u"<hl1>Xã Mẫu có cầu mới</hl1>"_qs})
            QVERIFY2(message.contains(part), qPrintable(QString(part + u"\n" + message)));
    }

    void everyFieldOfTheArticleHasItsPlace()
    {
        const QString message = newsMlOf(withEveryField(sampleArticle()));
        for (
            const QString &part :
            {u"<headline role=\"hld:alternative\">Tít &lt;ba&gt; &amp; bốn</headline>"_qs,
             u"<headline role=\"hld:kicker\">Giao thông</headline>"_qs, u"<headline role=\"hld:seo\">Cầu mới"_qs,
             u"<description role=\"drol:seo\">Mô tả cho máy tìm</description>"_qs,
             u"<subject literal=\"Xã Mẫu\" type=\"cpnat:geoArea\"><name>Xã Mẫu</name></subject>"_qs,
             u"<dateline>Nghệ An</dateline><dateline>(Baomau.vn)</dateline>"_qs,
             u"<versionCreated>2026-09-02T08:00:00Z</versionCreated><firstCreated>2026-09-01T05:00:00Z</firstCreated>"_qs,
             u"<contentCreated>2026-09-01T05:00:00Z</contentCreated>"_qs, u"<itemRef rank=\"1\" residref="_qs,
             u"<contentModified>2026-09-02T08:00:00Z</contentModified>"_qs,
             u"<digitalSourceType literal=\"Bản dịch có máy hỗ trợ\">"_qs,
             u"<digitalSourceType uri=\"http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture\"/>"_qs})
            QVERIFY2(message.contains(part), qPrintable(QString(part + u"\n" + message)));
        const QString rights =
            u"<rightsInfo><copyrightHolder literal=\"Báo Mẫu\"><name>Báo Mẫu</name></copyrightHolder>"
            u"<copyrightNotice>© 2026 Báo Mẫu. Ghi rõ nguồn khi dùng lại.</copyrightNotice>"
            u"<usageTerms>Ghi rõ nguồn khi dùng lại.</usageTerms></rightsInfo>"_qs;
        QCOMPARE(message.count(rights), 3); // of text, picture and package
    }

    void aLeadPictureThatStandsNowhereGoesToo()
    {
        Article article = sampleArticle();
        article.leadPicture = pictureRef('3').id;
        const QString message = newsMlOf(article);
        QCOMPARE(attributesOf(message, u"newsItem"_qs, u"guid"_qs).size(), 3);
        QVERIFY(message.contains(u"href=\"file:pictures/333333333333.jpg\""));
    }

    void aPackageHoldsTextAndPicturesTogether()
    {
        const QString message = newsMlOf(sampleArticle());
        QCOMPARE(attributesOf(message, u"itemRef"_qs, u"residref"_qs),
                 attributesOf(message, u"newsItem"_qs, u"guid"_qs));
        QCOMPARE(attributesOf(message, u"newsItem"_qs, u"guid"_qs).size(), 2);
        Article alone = sampleArticle();
        alone.body.removeIf([](const Block &block) { return std::holds_alternative<Figure>(block.content); });
        QVERIFY(attributesOf(newsMlOf(alone), u"packageItem"_qs, u"guid"_qs).isEmpty());
    }

    void aLaterVersionIsTheSameItemWithAHigherNumber()
    {
        ExportOptions options = optionsFor(sampleArticle());
        const QString first = QString::fromUtf8(toNewsMl(sampleArticle(), options));
        options.written = options.written.addSecs(1);
        const QString later = QString::fromUtf8(toNewsMl(sampleArticle(), options));
        const auto guid = [](const QString &message) {
            return attributesOf(message, u"newsItem"_qs, u"guid"_qs).first();
        };
        const auto version = [](const QString &message) {
            return attributesOf(message, u"newsItem"_qs, u"version"_qs).first().toLongLong();
        };
        QCOMPARE(guid(first), guid(later));
        QCOMPARE(version(first) + 1, version(later));
    }

    void whatIsNotForReadersYetSaysSo()
    {
        Article article = sampleArticle();
        article.embargo = QDateTime(QDate(2026, 9, 3), QTime(0, 30), Qt::UTC);
        ExportOptions options = optionsFor(article);
        options.copy = Copy::Draft;
        const QString message = QString::fromUtf8(toNewsMl(article, options));
        QCOMPARE(message.count(u"<pubStatus qcode=\"stat:withheld\"/>"), 3); // the pictures and the package, too
        QCOMPARE(message.count(u"<embargoed>2026-09-03T00:30:00Z</embargoed>"), 3);
        QCOMPARE(message.count(u"<edNote>"), 3);
    }

    void aLanguageThatIsNoneIsSaidToBe()
    {
        Article article = sampleArticle();
        const auto language = [&article] { return attributesOf(newsMlOf(article), u"language"_qs, u"tag"_qs).first(); };
        QCOMPARE(language(), QStringLiteral("vi"));
        article.language = QStringLiteral("vi_VN");
        QCOMPARE(language(), QStringLiteral("vi-VN"));
        article.language = QStringLiteral("tiếng Việt");
        QCOMPARE(language(), QStringLiteral("und"));
    }

    void everyArticleIsValid()
    {
        QList<QByteArray> documents{toNewsMl(sampleArticle(), optionsFor(sampleArticle())), toNewsMl(Article(), {})};
        QVERIFY(rc::check("collects", [&documents] {
            const Article article = *articles();
            documents.append(toNewsMl(article, optionsFor(article)));
            const Article full = withEveryField(article);
            documents.append(toNewsMl(full, optionsFor(full)));
        }));
        if (!canCheckXml())
            QSKIP("xmllint is not here (Debian: libxml2-utils)");
        QCOMPARE(xmlFaults(m_schema, documents), QString());
        const QByteArray damaged = documents.first().replace("<itemClass qcode=\"ninat:text\"/>", "");
        QVERIFY(!xmlFaults(m_schema, {damaged}).isEmpty());
    }

private:
    const QString m_schema = u"newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd"_qs;
};

QTEST_GUILESS_MAIN(TestNewsMlExport)
#include "test_newsml_export.moc"
