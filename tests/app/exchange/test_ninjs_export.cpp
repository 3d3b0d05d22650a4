#include "app/exchange/exporters/ninjs.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/support/draft_schema.h"
#include "tests/support/random_article.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

// What of ninjs 3.1 we write.
const QStringList itemFields = {u"standard"_qs,
                                u"uri"_qs,
                                u"type"_qs,
                                u"representationType"_qs,
                                u"profile"_qs,
                                u"version"_qs,
                                u"firstCreated"_qs,
                                u"contentCreated"_qs,
                                u"versionCreated"_qs,
                                u"embargoedUntil"_qs,
                                u"pubStatus"_qs,
                                u"urgency"_qs,
                                u"language"_qs,
                                u"copyrightHolder"_qs,
                                u"copyrightNotice"_qs,
                                u"usageTerms"_qs,
                                u"edNote"_qs,
                                u"slugline"_qs,
                                u"title"_qs,
                                u"by"_qs,
                                u"located"_qs,
                                u"people"_qs,
                                u"places"_qs,
                                u"infoSources"_qs,
                                u"genres"_qs,
                                u"subjects"_qs,
                                u"headlines"_qs,
                                u"descriptions"_qs,
                                u"bodies"_qs,
                                u"associations"_qs,
                                u"digitalSourceType"_qs};
const QStringList pictureFields = {u"name"_qs,
                                   u"rel"_qs,
                                   u"uri"_qs,
                                   u"type"_qs,
                                   u"language"_qs,
                                   u"by"_qs,
                                   u"infoSources"_qs,
                                   u"pubStatus"_qs,
                                   u"firstCreated"_qs,
                                u"contentCreated"_qs,
                                u"versionCreated"_qs,
                                   u"embargoedUntil"_qs,
                                   u"copyrightHolder"_qs,
                                   u"usageTerms"_qs,
                                   u"copyrightNotice"_qs,
                                   u"digitalSourceType"_qs,
                                   u"descriptions"_qs,
                                   u"renditions"_qs};

bool isUri(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]+$"));
    return text.contains(form);
}

bool isUtc(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    return text.contains(form);
}

/// The first thing that is not as the standard wants it.
QString faultOf(const QJsonValue &value, const QString &path)
{
    if (value.isString() && value.toString().isEmpty())
        return path + u": empty";
    if (value.isArray() && value.toArray().isEmpty())
        return path + u": empty";
    for (const QJsonValue item : value.toArray()) {
        if (const QString fault = faultOf(item, path + u"[]"); !fault.isEmpty())
            return fault;
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString where = path + u'/' + field.key();
        if ((field.key() == u"uri" || field.key() == u"href") && !isUri(field->toString()))
            return where + u": not a URI";
        if ((field.key() == u"versionCreated" || field.key() == u"embargoedUntil") && !isUtc(field->toString()))
            return where + u": not a time";
        if (const QString fault = faultOf(*field, where); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString faultOfItem(const QJsonObject &item)
{
    for (const QString &key : item.keys()) {
        if (!itemFields.contains(key))
            return key;
    }
    for (const QJsonValue picture : item.value(u"associations").toArray()) {
        for (const QString &key : picture.toObject().keys()) {
            if (!pictureFields.contains(key))
                return u"associations/" + key;
        }
        if (picture[u"name"].toString().isEmpty() || picture[u"uri"].toString().isEmpty())
            return QStringLiteral("associations: name and uri are required");
    }
    return faultOf(item, {});
}

QJsonObject itemOf(const Article &article)
{
    return QJsonDocument::fromJson(toNinjs(article, optionsFor(article))).object();
}

} // namespace

class TestNinjsExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsTheFields()
    {
        const QJsonObject item = itemOf(sampleArticle());
        QCOMPARE(faultOfItem(item), QString());
        QCOMPARE(item.value(u"standard")[u"version"].toString(), QStringLiteral("3.1"));
        QCOMPARE(item.value(u"headlines")[0][u"value"].toString(), sampleArticle().headline);
        QCOMPARE(item.value(u"by").toString(), QStringLiteral("Mẫu An, Mẫu Bình"));
        QCOMPARE(item.value(u"infoSources")[0][u"name"].toString(), QStringLiteral("Baomau.vn"));
        QCOMPARE(item.value(u"subjects").toArray().size(), 3);
        QCOMPARE(item.value(u"pubStatus").toString(), QStringLiteral("usable"));
        QCOMPARE(item.value(u"versionCreated").toString(), QStringLiteral("2026-09-02T08:00:00Z"));
        QVERIFY(item.value(u"bodies")[0][u"value"].toString().contains(u"(Baomau.vn) - "));
    }

    void namesPicturesAndTheirRenditions()
    {
        const QJsonArray pictures = itemOf(sampleArticle()).value(u"associations").toArray();
        QCOMPARE(pictures.size(), 1);
        QCOMPARE(pictures[0][u"by"].toString(), QStringLiteral("Trần Thị Mẫu"));
        QCOMPARE(pictures[0][u"descriptions"][1][u"role"].toString(), QStringLiteral("altText"));
        QCOMPARE(pictures[0][u"renditions"][0][u"href"].toString(), QStringLiteral("file:pictures/111111111111.jpg"));
        QCOMPARE(pictures[0][u"renditions"][0][u"sizeInBytes"].toInt(), 1234);
    }

    void everyFieldOfTheArticleHasItsPlace()
    {
        const QJsonObject item = itemOf(withEveryField(sampleArticle()));
        QCOMPARE(faultOfItem(item), QString());
        QCOMPARE(item.value(u"copyrightHolder").toString(), u"Báo Mẫu"_qs);
        QCOMPARE(item.value(u"copyrightNotice").toString(), u"© 2026 Báo Mẫu. Ghi rõ nguồn khi dùng lại."_qs);
        QCOMPARE(item.value(u"usageTerms").toString(), u"Ghi rõ nguồn khi dùng lại."_qs);
        QCOMPARE(item.value(u"infoSources")[1][u"role"].toString(), u"provider"_qs);
        QCOMPARE(item.value(u"infoSources")[1][u"name"].toString(), u"Baomau.vn"_qs);
        QCOMPARE(item.value(u"subjects")[1][u"literal"].toString(), u"Giao thông & đời sống"_qs);
        QCOMPARE(item.value(u"digitalSourceType")[u"name"].toString(), u"Bản dịch có máy hỗ trợ"_qs);
        QCOMPARE(item.value(u"embargoedUntil").toString(), u"2026-09-03T00:30:00Z"_qs);
        QCOMPARE(item.value(u"firstCreated").toString(), u"2026-09-01T05:00:00Z"_qs);
        QCOMPARE(item.value(u"contentCreated").toString(), u"2026-09-01T05:00:00Z"_qs);
        const QJsonValue picture = item.value(u"associations")[0];
        QCOMPARE(picture[u"digitalSourceType"][u"uri"].toString(),
                 u"http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"_qs);
        QCOMPARE(picture[u"infoSources"][0][u"role"].toString(), u"credit"_qs);
        QCOMPARE(picture[u"copyrightHolder"].toString(), u"Báo Mẫu"_qs); // the article's: the figure says nothing
        QCOMPARE(picture[u"embargoedUntil"].toString(), u"2026-09-03T00:30:00Z"_qs);
    }

    void aFiguresOwnRightsGoWithIt()
    {
        Article article = withEveryField(sampleArticle());
        std::get<Figure>(article.body[2].content).rights = u"Chỉ dùng cho báo điện tử"_qs;
        const QJsonValue picture = itemOf(article).value(u"associations")[0];
        QCOMPARE(picture[u"copyrightNotice"].toString(), u"Chỉ dùng cho báo điện tử"_qs);
        QCOMPARE(picture[u"usageTerms"].toString(), u"Chỉ dùng cho báo điện tử"_qs);
        QVERIFY(picture[u"copyrightHolder"].isUndefined());
    }

    void theLeadPictureIsCalledSo()
    {
        Article article = sampleArticle();
        Figure second = std::get<Figure>(article.body[2].content);
        second.picture = pictureRef('2');
        article.body.append(newBlock(second));
        const auto names = [&article] {
            QStringList all;
            for (const QJsonValue picture : itemOf(article).value(u"associations").toArray())
                all.append(picture[u"name"].toString());
            return all;
        };
        QCOMPARE(names(), QStringList({u"mainpicture"_qs, u"picture-2"_qs}));
        article.leadPicture = pictureRef('2').id;
        QCOMPARE(names(), QStringList({u"picture-1"_qs, u"mainpicture"_qs}));
        article.leadPicture = pictureRef('3').id; // which stands nowhere in the body
        QCOMPARE(names(), QStringList({u"picture-1"_qs, u"picture-2"_qs, u"mainpicture"_qs}));
    }

    void draftIsWithheld()
    {
        ExportOptions options = optionsFor(sampleArticle());
        options.copy = Copy::Draft;
        const QJsonObject item = QJsonDocument::fromJson(toNinjs(sampleArticle(), options)).object();
        QCOMPARE(item.value(u"pubStatus").toString(), QStringLiteral("withheld"));
        QVERIFY(item.contains(u"edNote"));
        QCOMPARE(faultOfItem(item), QString());
    }

    void everyArticleIsValid()
    {
        QVERIFY(rc::check("fields, forms and XHTML are as the standard wants them", [] {
            const QJsonObject item = itemOf(*articles());
            RC_ASSERT(faultOfItem(item).toStdString() == std::string());
            QXmlStreamReader xml(QString(u"<div>" + item.value(u"bodies")[0][u"value"].toString() + u"</div>"));
            while (!xml.atEnd())
                xml.readNext();
            RC_ASSERT(!xml.hasError());
        }));
    }

    /// By the standard's own schema, with a validator that is not ours.
    void theStandardsSchemaAgrees()
    {
        QList<QByteArray> documents{toNinjs(sampleArticle(), optionsFor(sampleArticle())), toNinjs(Article(), {})};
        QVERIFY(rc::check("collects", [&documents] {
            const Article article = *articles();
            documents.append(toNinjs(article, optionsFor(article)));
            const Article full = withEveryField(article);
            documents.append(toNinjs(full, optionsFor(full)));
        }));
        const auto faults = ninjs31Faults(documents);
        if (!faults)
            QSKIP("python3-jsonschema is not here");
        QCOMPARE(*faults, QString());
        QByteArray damaged = documents.first();
        damaged.replace("\"versionCreated\":\"20", "\"versionCreated\":\"am 20");
        QVERIFY(damaged != documents.first());
        QVERIFY(ninjs31Faults({damaged})->contains(u"/versionCreated"));
        damaged = documents.first();
        damaged.replace("\"type\":\"text\"", "\"type\":\"words\"");
        QVERIFY(damaged != documents.first());
        QVERIFY(!ninjs31Faults({damaged})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNinjsExport)
#include "test_ninjs_export.moc"
