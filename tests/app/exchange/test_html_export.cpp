#include "app/article/passage.h"
#include "app/exchange/exporters/body_markup.h"
#include "app/exchange/exporters/html.h"
#include "app/exchange/exporters/item_name.h"
#include "app/exchange/exporters/markup.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/support/random_article.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

/// The page's <article>, which is well-formed XML, taken apart.
struct Parsed
{
    QStringList elements;
    QStringList addresses;
    QString text;
    QString error;
};

Parsed parsed(const QString &page)
{
    const qsizetype start = page.indexOf(u"<article>");
    const qsizetype end = page.lastIndexOf(u"</article>");
    QXmlStreamReader xml(page.mid(start, end - start + 10));
    Parsed out;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            out.text += xml.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        out.elements.append(xml.name().toString());
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"href" || attribute.name() == u"src")
                out.addresses.append(attribute.value().toString());
            else if (!QStringList{u"class"_qs, u"alt"_qs, u"width"_qs, u"height"_qs, u"colspan"_qs, u"rowspan"_qs}
                          .contains(attribute.name()))
                out.error = u"attribute " + attribute.name().toString();
        }
    }
    if (xml.hasError())
        out.error = xml.errorString();
    return out;
}

QString pageOf(const Article &article)
{
    return QString::fromUtf8(toHtml(article, optionsFor(article)));
}

ExportOptions withPicturesInside(const Article &article)
{
    ExportOptions options = optionsFor(article);
    for (PictureFile &picture : options.pictures)
        picture.href = u"data:image/jpeg;base64,AAAA"_qs;
    return options;
}

QByteArray dataOf(const QString &page)
{
    const QString open = QStringLiteral("<script type=\"application/ld+json\">");
    const qsizetype start = page.indexOf(open) + open.size();
    return page.mid(start, page.indexOf(u"</script>", start) - start).toUtf8();
}

QJsonObject schemaOrg(const Article &article, const ExportOptions &options)
{
    return QJsonDocument::fromJson(dataOf(QString::fromUtf8(toHtml(article, options)))).object();
}

/// The sample with all that an article says of its rights.
Article ownedArticle()
{
    Article article = sampleArticle();
    article.rights = u"© 2026 Báo Mẫu. Cấm sao chép."_qs;
    article.dateline = u"Mẫu, 2-9"_qs;
    auto &figure = std::get<Figure>(article.body[2].content);
    figure.rights = u"© Trần Thị Mẫu"_qs;
    return article;
}

/// A gallery whose pictures never came is left out with its caption.
QList<Block> withoutGalleries(QList<Block> blocks)
{
    blocks.removeIf([](const Block &block) { return std::holds_alternative<Gallery>(block.content); });
    for (Block &block : blocks) {
        if (auto *box = std::get_if<Box>(&block.content))
            box->blocks = withoutGalleries(box->blocks);
    }
    return blocks;
}

const QStringList knownElements = {
    u"article"_qs,    u"header"_qs, u"footer"_qs, u"h1"_qs,    u"h2"_qs,        u"h3"_qs,     u"p"_qs,
    u"span"_qs,       u"a"_qs,      u"strong"_qs, u"em"_qs,    u"u"_qs,         u"s"_qs,      u"sub"_qs,
    u"sup"_qs,        u"br"_qs,     u"ul"_qs,     u"ol"_qs,    u"li"_qs,        u"figure"_qs, u"img"_qs,
    u"figcaption"_qs, u"cite"_qs,   u"aside"_qs,  u"table"_qs, u"caption"_qs,   u"thead"_qs,  u"tbody"_qs,
    u"tr"_qs,         u"th"_qs,     u"td"_qs,     u"hr"_qs,    u"blockquote"_qs};

Article hostile()
{
    const QString bad =
        QStringLiteral("</script><script>alert(1)</script><!-- \"' & \\u003c <img src=x onerror=alert(1)>");
    Article article = sampleArticle();
    article.headline = article.sapo = article.kicker = article.sourceTag = article.rights = bad;
    article.bylines = article.tags = article.sections = {bad};
    article.seo = {bad, bad, bad};
    article.language = bad;
    article.body.append(newBlock(Paragraph{{Run{bad, Mark::Bold, QStringLiteral("javascript:alert(1)"), {}}}}));
    article.body.append(newBlock(Embed{QStringLiteral("javascript:alert(1)"), bad, bad, {}}));
    article.body.append(newBlock(Related{{{bad, QStringLiteral("data:text/html,x"), {}}}}));
    return article;
}

} // namespace

class TestHtmlExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageHasTheArticlesParts()
    {
        const QString page = pageOf(sampleArticle());
        for (
            const QString &part :
            {u"<html lang=\"vi\">"_qs, u"<meta property=\"og:title\" content=\"Xã Mẫu có cầu mới\">"_qs,
             u"<meta property=\"article:tag\" content=\"xã Mẫu\">"_qs, u"<h1>Xã Mẫu có cầu mới</h1>"_qs,
             u"<p class=\"kicker\">Giao thông</p>"_qs, u"<p class=\"byline\">Mẫu An, Mẫu Bình</p>"_qs,
             u"<p class=\"sapo\"><span class=\"source\">(Baomau.vn) - </span>Cây cầu giúp bà con đi lại.</p>"_qs,
             u"<p>Lễ <strong>khánh thành</strong> xem <a href=\"https://baomau.vn/?a=1&amp;b=2\">tại đây</a></p>"_qs,
             u"<h2>Nối đôi bờ</h2>"_qs,
             u"<figure><img src=\"pictures/111111111111.jpg\" alt=\"Cây cầu bê tông qua sông\" width=\"800\" "
             u"height=\"600\"/>"
             "<figcaption>Cầu nhìn từ bờ bắc. <span class=\"credit\">Ảnh: Trần Thị Mẫu</span></figcaption></figure>"_qs,
             u"<ol><li>một<ol><li>một phẩy một</li></ol></li><li>hai</li></ol>"_qs,
             u"<blockquote><p>Chúng tôi mừng lắm.</p><footer><cite>Ông Mẫu</cite></footer></blockquote>"_qs,
             u"<table><caption>Số cầu</caption><thead><tr><th>Xã</th><th>Cầu</th></tr></thead><tbody>"_qs,
             u"<aside class=\"box\"><h2>Hộp</h2><p>Trong hộp.</p>"_qs, u"<hr/>"_qs, u"<style>\nbody {"_qs})
            QVERIFY2(page.contains(part), qPrintable(QString(part + u"\nnot in\n" + page)));
    }

    void figureWithoutPictureIsLeftOut() { QVERIFY(!pageOf(sampleArticle()).contains(u"Ảnh chưa tới")); }

    void draftCopySaysSo()
    {
        const Article article = sampleArticle();
        ExportOptions options = optionsFor(article);
        QVERIFY(!toHtml(article, options).contains("CHƯA DUYỆT"));
        options.copy = Copy::Draft;
        const QByteArray draft = toHtml(article, options);
        QVERIFY(draft.contains("CHƯA DUYỆT"));
        QVERIFY(draft.contains("noindex"));
    }

    void carriesSchemaOrgData()
    {
        const QJsonObject data = QJsonDocument::fromJson(dataOf(pageOf(sampleArticle()))).object();
        QCOMPARE(data.value(u"@type").toString(), QStringLiteral("NewsArticle"));
        QCOMPARE(data.value(u"headline").toString(), sampleArticle().headline);
        QCOMPARE(data.value(u"author").toArray().size(), 2);
        QCOMPARE(data.value(u"dateModified").toString(), QStringLiteral("2026-09-02T08:00:00Z"));
        QCOMPARE(data.value(u"image").toArray().at(0)[u"creditText"].toString(), QStringLiteral("Trần Thị Mẫu"));
        QCOMPARE(data.value(u"sourceOrganization")[u"name"].toString(), QStringLiteral("Baomau.vn"));
    }

    void schemaOrgDataNamesTheItem()
    {
        const Article article = ownedArticle();
        ExportOptions options = optionsFor(article);
        const QJsonObject data = schemaOrg(article, options);
        QCOMPARE(data.value(u"@id").toString(), urnOf(article, options));
        QCOMPARE(data.value(u"identifier").toString(), urnOf(article, options));
        QCOMPARE(data.value(u"abstract").toString(), article.sapo);
        QCOMPARE(data.value(u"dateline").toString(), article.dateline);
        QCOMPARE(data.value(u"publisher")[u"name"].toString(), u"Baomau.vn"_qs);
        QCOMPARE(data.value(u"dateCreated").toString(), u"2026-09-01T05:00:00Z"_qs);
        QCOMPARE(data.value(u"datePublished").toString(), u"2026-09-02T09:00:00Z"_qs);
        QVERIFY(!data.contains(u"url") && !data.contains(u"contentReferenceTime"));
        options.published = {};
        QVERIFY(!schemaOrg(article, options).contains(u"datePublished")); // nobody has said when
        QCOMPARE(schemaOrg(withEveryField(article), options).value(u"contentReferenceTime").toString(),
                 u"2026-08-31"_qs);
        QVERIFY(!data.contains(u"conditionsOfAccess"));
    }

    void schemaOrgDataSaysHowFarItIs_data()
    {
        QTest::addColumn<Copy>("copy");
        QTest::addColumn<QString>("status");
        QTest::newRow("draft") << Copy::Draft << u"Draft"_qs;
        QTest::newRow("final") << Copy::Final << u"Published"_qs;
        QTest::newRow("canceled") << Copy::Canceled << u"Obsolete"_qs;
    }
    void schemaOrgDataSaysHowFarItIs()
    {
        QFETCH(Copy, copy);
        ExportOptions options = optionsFor(sampleArticle());
        options.copy = copy;
        QTEST(schemaOrg(sampleArticle(), options).value(u"creativeWorkStatus").toString(), "status");
    }

    void schemaOrgDataSaysWhoseItIs_data()
    {
        QTest::addColumn<QString>("notice");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("holder");
        QTest::newRow("year") << u"© 2026 Báo Mẫu. Cấm sao chép."_qs << u"Organization"_qs << u"Báo Mẫu"_qs;
        QTest::newRow("site") << u"(c) Baomau.vn"_qs << u"Organization"_qs << u"Baomau.vn"_qs;
        QTest::newRow("years") << u"© 2020–2026, Báo Mẫu"_qs << u"Organization"_qs << u"Báo Mẫu"_qs;
        QTest::newRow("author") << u"© Mẫu An"_qs << u"Person"_qs << u"Mẫu An"_qs;
        QTest::newRow("nobody named") << u"Cấm sao chép"_qs << QString() << QString();
    }
    void schemaOrgDataSaysWhoseItIs()
    {
        QFETCH(QString, notice);
        Article article = sampleArticle();
        article.rights = notice;
        const QJsonObject data = schemaOrg(article, optionsFor(article));
        QCOMPARE(data.value(u"copyrightNotice").toString(), notice);
        QTEST(data.value(u"copyrightHolder")[u"name"].toString(), "holder");
        QTEST(data.value(u"copyrightHolder")[u"@type"].toString(), "type");
    }

    void schemaOrgDataDescribesPictures()
    {
        const Article article = ownedArticle();
        const QJsonArray images = schemaOrg(article, optionsFor(article)).value(u"image").toArray();
        QCOMPARE(images.size(), 1);
        const QJsonObject image = images[0].toObject();
        QCOMPARE(image.value(u"@id").toString(), urnOf(figuresWithPicture(article).first()));
        QCOMPARE(image.value(u"url").toString(), u"pictures/111111111111.jpg"_qs);
        QCOMPARE(image.value(u"caption").toString(), u"Cầu nhìn từ bờ bắc."_qs);
        QCOMPARE(image.value(u"description").toString(), u"Cây cầu bê tông qua sông"_qs);
        QCOMPARE(image.value(u"creditText").toString(), u"Trần Thị Mẫu"_qs);
        QCOMPARE(image.value(u"copyrightNotice").toString(), u"© Trần Thị Mẫu"_qs);
        QCOMPARE(image.value(u"copyrightHolder")[u"@type"].toString(), u"Organization"_qs); // nobody knows
    }

    void picturesInsideOfThePageAreDescribedWithoutAddress()
    {
        const Article article = ownedArticle();
        const ExportOptions inside = withPicturesInside(article);
        QJsonObject beside = schemaOrg(article, optionsFor(article)).value(u"image")[0].toObject();
        beside.remove(u"url");
        QCOMPARE(schemaOrg(article, inside).value(u"image")[0].toObject(), beside);
        QVERIFY(!toHtml(article, inside).contains("og:image"));
    }

    void socialNetworksLearnWhoWhenAndWhat()
    {
        const QString page = pageOf(sampleArticle());
        for (const QString &line :
             {u"property=\"og:locale\" content=\"vi_VN\""_qs, u"property=\"article:author\" content=\"Mẫu An\""_qs,
              u"property=\"article:author\" content=\"Mẫu Bình\""_qs,
              u"property=\"article:published_time\" content=\"2026-09-02T09:00:00Z\""_qs,
              u"property=\"article:modified_time\" content=\"2026-09-02T08:00:00Z\""_qs,
              u"property=\"og:image\" content=\"pictures/111111111111.jpg\""_qs,
              u"property=\"og:image:width\" content=\"800\""_qs,
              u"property=\"og:image:alt\" content=\"Cây cầu bê tông qua sông\""_qs})
            QVERIFY2(page.contains(QString(u"<meta " + line + u">\n")), qPrintable(line));
    }

    void socialNetworksShowTheLeadPicture()
    {
        Article article = sampleArticle();
        Figure lead;
        lead.picture = pictureRef('2');
        article.body.append(newBlock(lead));
        article.leadPicture = lead.picture->id;
        const QString page = pageOf(article);
        QVERIFY(page.contains(u"\"og:image\" content=\"pictures/222222222222.jpg\""));
        QCOMPARE(page.count(u"\"og:image\""), 1);
    }

    void anEmbargoStandsOverTheHeadline()
    {
        Article article = sampleArticle();
        QVERIFY(!pageOf(article).contains(u"\"embargo\""));
        article.embargo = QDateTime(QDate(2026, 12, 24), QTime(1, 0), Qt::UTC);
        const QString page = pageOf(article);
        QVERIFY(page.contains(u"<meta name=\"embargo\" content=\"2026-12-24T01:00:00Z\">\n"));
        const qsizetype line = page.indexOf(u"<p class=\"embargo\">Cấm đăng trước 08:00 24/12/2026</p>");
        QVERIFY(line > 0 && line < page.indexOf(u"<h1>"));
        QCOMPARE(schemaOrg(article, optionsFor(article)).value(u"conditionsOfAccess").toString(),
                 u"Cấm đăng trước 08:00 24/12/2026"_qs);
    }

    void aPictureSaysWhoseItIs()
    {
        QVERIFY(pageOf(ownedArticle())
                    .contains(u"<span class=\"credit\">Ảnh: Trần Thị Mẫu. © Trần Thị Mẫu</span></figcaption>"));
    }

    void noTextBecomesMarkup()
    {
        const QString page = pageOf(hostile());
        QCOMPARE(page.count(u"<script"), 1);
        QCOMPARE(page.count(u"</script"), 1);
        QVERIFY(!page.contains(u"<!--"));
        QVERIFY(!page.contains(u"<img src=x"));
        QVERIFY(!page.contains(u"href=\"javascript"));
        QVERIFY(!page.contains(u"href=\"data"));
        QCOMPARE(parsed(page).error, QString());
        QCOMPARE(QJsonDocument::fromJson(dataOf(page)).object().value(u"headline").toString(), hostile().headline);
    }

    void everyArticleIsAWellFormedPage()
    {
        QVERIFY(rc::check("well-formed, known elements, safe addresses, whole data", [] {
            const Article article = *articles();
            const QString page = pageOf(article);
            const Parsed page1 = parsed(page);
            RC_ASSERT(page1.error.toStdString() == std::string());
            for (const QString &name : page1.elements)
                RC_ASSERT(knownElements.contains(name));
            for (const QString &address : page1.addresses)
                RC_ASSERT(isSafeLink(address) || address.startsWith(u"pictures/"));
            RC_ASSERT(page.count(u"<script", Qt::CaseInsensitive) == 1);
            RC_ASSERT(page.count(u"</style", Qt::CaseInsensitive) == 1);
            const QJsonObject data = QJsonDocument::fromJson(dataOf(page)).object();
            RC_ASSERT(data.value(u"headline").toString() == article.headline);
        }));
    }

    void noParagraphIsLost()
    {
        QVERIFY(rc::check("letters of headline, sapo, paragraphs and cross-heads are in the page", [] {
            Article article = *articles();
            article.body = withoutGalleries(article.body);
            const QString text = parsed(pageOf(article)).text;
            for (const Passage &passage : passagesOf(article)) {
                QString letters = passage.text;
                const Part part = passage.place.part;
                if (part == Part::Headline || part == Part::Sapo || part == Part::Body || part == Part::CrossHead)
                    RC_ASSERT(text.contains(letters.remove(QChar(u'\u2028'))));
            }
        }));
    }

    void sameArticleSameBytes()
    {
        QVERIFY(rc::check("deterministic", [] {
            const Article article = *articles();
            RC_ASSERT(toHtml(article, optionsFor(article)) == toHtml(article, optionsFor(article)));
        }));
    }
};

QTEST_GUILESS_MAIN(TestHtmlExport)
#include "test_html_export.moc"
