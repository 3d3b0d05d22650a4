#include "app/exchange/web_pictures.h"
#include "app/publishing/connectors/wordpress/wordpress_media.h"
#include "app/publishing/live_page.h"
#include "app/workflow/troubles.h"
#include "tests/connectors/wordpress/wordpress_fixture.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;
using Site = toasoan::testing::WordPressSite;

namespace {

constexpr int noBrowser = 77;
constexpr int editorPatience = 300000; // ms: browser, login and editor, on a loaded machine

/// How the pages that the connector makes are to look.
LiveExpectations expectationsOf(const Article &article, const Landing &landing)
{
    LiveExpectations expected{{}, LeadInText::LeftOut, BylineInText::Shown};
    Article shown;
    shown.body = bodyInText(article, expected.lead);
    for (const Figure &figure : figuresWithPicture(shown))
        expected.pictures.append({landing.pictures.value(pictureFileName(lookOf(figure))).toString(), figure.alt});
    return expected;
}

QString listed(const QList<LiveDifference> &differences)
{
    return QString::fromUtf8(QJsonDocument(differencesToJson(differences)).toJson());
}

QString rawIn(const QJsonObject &object, const QString &field)
{
    return object.value(field).toObject().value(u"raw").toString();
}

/// WordPress writes an author's ampersands out where an editor's stay as they are.
QString withoutEntities(QString text)
{
    return text.replace(u"&amp;"_qs, u"&"_qs);
}

QStringList namesOf(const Site &site, const QString &taxonomy, const QJsonArray &numbers)
{
    QStringList names;
    for (const QJsonValue number : numbers) {
        const QString path = QString(u"/wp/v2/" + taxonomy + u'/' + QString::number(number.toInteger()));
        names.append(site.wpJson("GET", path).json.toObject().value(u"name").toString());
    }
    names.sort();
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

/// The site's tags whose name has these letters, however they are written.
QList<QJsonObject> tagsLike(const Site &site, const QString &name)
{
    QList<QJsonObject> found;
    for (const QJsonValue tag : site.wpJson("GET", u"/wp/v2/tags?per_page=100"_qs).json.toArray()) {
        const QString theirs = tag.toObject().value(u"name").toString().normalized(QString::NormalizationForm_D);
        QString bare = theirs;
        QString wanted = name.normalized(QString::NormalizationForm_D);
        const auto isMark = [](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; };
        if (bare.removeIf(isMark).toLower() == wanted.removeIf(isMark).toLower())
            found.append(tag.toObject());
    }
    return found;
}

} // namespace

class TestWordPressConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = Site::whatIsMissing(); !missing.isEmpty())
            QSKIP(qUtf8Printable(missing));
        QCOMPARE(m_site.start(), QString());
    }
    void init() { m_site.forgetRequests(); }

    void theSiteIsRecognized()
    {
        const auto report = connectorAt(m_site, u"bientap"_qs)->check({});
        QCOMPARE(troubleIn(report), QString());
        QCOMPARE(report->site, u"Báo thử nghiệm"_qs);
        QCOMPARE(report->account, u"Nguyễn Thị Biên Tập"_qs);
        QCOMPARE(report->abilities, (QStringList{u"upload"_qs, u"publish"_qs, u"edit-others"_qs, u"categories"_qs}));
        QCOMPARE(report->found.value(u"root").toString(), QString(m_site.baseUrl().toString() + u"/wp-json/"));
        const auto asAuthor = connectorAt(m_site, u"phongvien"_qs)->check({});
        QCOMPARE(asAuthor.value().abilities, (QStringList{u"upload"_qs, u"publish"_qs}));
        QCOMPARE(writesIn(m_site.requests()), 0);
    }

    void whatArrivesIsWhatWasSent_data() { eachAccount(); }
    void whatArrivesIsWhatWasSent()
    {
        QFETCH(QString, login);
        QFETCH(quint32, seed);
        const Article article = longArticle(QString(u"Xã Mẫu có cầu “mới” & đẹp, bài của " + login), seed);
        const Delivery delivery = deliveryOf(article, QString(u"draft-" + login));
        MemoryBook book;
        const auto landing = connectorAt(m_site, login)->deliver(delivery, book, {});
        QCOMPARE(troubleIn(landing), QString());
        QCOMPARE(landing->presence, Presence::Live);

        const QJsonObject post = postOn(m_site, landing->remote);
        const QJsonObject sent = book.find(u"filling"_qs)->answer;
        QCOMPARE(post.value(u"status").toString(), u"publish"_qs);
        QCOMPARE(post.value(u"link").toString(), landing->url);
        QCOMPARE(rawIn(post, u"content"_qs), sent.value(u"content").toString());
        QCOMPARE(withoutEntities(rawIn(post, u"title"_qs)), article.headline);
        QCOMPARE(withoutEntities(rawIn(post, u"excerpt"_qs)), article.sapo);
        QCOMPARE(namesOf(m_site, u"categories"_qs, post.value(u"categories").toArray()), sorted(article.sections));
        QCOMPARE(namesOf(m_site, u"tags"_qs, post.value(u"tags").toArray()), sorted(article.tags));
        for (const QString &block :
             {u"wp:heading"_qs, u"wp:quote"_qs, u"wp:gallery"_qs, u"wp:table"_qs, u"wp:embed"_qs})
            QVERIFY2(rawIn(post, u"content"_qs).contains(block), qUtf8Printable(block));
        m_landings.insert(login, *landing);
    }

    void picturesSayWhatTheySay_data() { eachAccount(); }
    void picturesSayWhatTheySay()
    {
        QFETCH(QString, login);
        QFETCH(quint32, seed);
        QVERIFY(m_landings.contains(login));
        const Article article = longArticle(u"Tít"_qs, seed);
        const QJsonObject post = postOn(m_site, m_landings.value(login).remote);
        const QString path =
            QString(u"/wp/v2/media?context=edit&per_page=100&parent=" + m_landings.value(login).remote);
        QMap<QString, QJsonObject> media;
        for (const QJsonValue each : m_site.wpJson("GET", path).json.toArray())
            media.insert(each.toObject().value(u"source_url").toString(), each.toObject());
        const QList<Figure> figures = figuresWithPicture(article);
        QCOMPARE(media.size(), figures.size());
        for (const Figure &figure : figures) {
            const QString url = m_landings.value(login).pictures.value(pictureFileName(lookOf(figure))).toString();
            const QJsonObject there = media.value(url);
            QCOMPARE(rawIn(there, u"caption"_qs), QString(plainText(figure.caption) + u" Ảnh: " + figure.credit));
            QCOMPARE(there.value(u"alt_text").toString(), figure.alt.section(u" <b>"_qs, 0, 0));
            QCOMPARE(there.value(u"media_details").toObject().value(u"width").toInt(), figure.picture->width);
            if (figure.picture->id == article.leadPicture)
                QCOMPARE(post.value(u"featured_media"), there.value(u"id"));
        }
    }

    void readersGetWhatWasApproved_data() { eachAccount(); }
    void readersGetWhatWasApproved()
    {
        QFETCH(QString, login);
        QFETCH(quint32, seed);
        QVERIFY(m_landings.contains(login));
        const Landing landing = m_landings.value(login);
        const Article article = longArticle(QString(u"Xã Mẫu có cầu “mới” & đẹp, bài của " + login), seed);
        const auto page = livePage(landing.url);
        QCOMPARE(troubleIn(page), QString());
        const auto differences = liveDifferences(article, *page, expectationsOf(article, landing));
        QCOMPARE(listed(differences.value()), listed({}));

        Article other = article;
        other.body.append(newBlock(Paragraph{plainText(u"Không ai đăng đoạn này."_qs)}));
        QCOMPARE(liveDifferences(other, *page, expectationsOf(other, landing)).value().size(), 1);
    }

    void theBlockEditorTakesEveryBlock_data() { eachAccount(); }
    void theBlockEditorTakesEveryBlock()
    {
        QFETCH(QString, login);
        QVERIFY(m_landings.contains(login));
        QProcess editor;
        const SiteUser person = m_site.user(u"bientap"_qs);
        editor.start(u"/usr/bin/python3"_qs,
                     {QStringLiteral(TOASOAN_SOURCE_DIR "/tests/support/wordpress/block_check.py"),
                      m_site.baseUrl().toString(), person.login, person.password, m_landings.value(login).remote});
        QVERIFY(editor.waitForFinished(editorPatience));
        const QByteArray said = editor.readAllStandardOutput() + editor.readAllStandardError();
        if (editor.exitCode() == noBrowser)
            QSKIP(said.constData());
        QVERIFY2(editor.exitCode() == 0, said.constData());
        QVERIFY(QJsonDocument::fromJson(said).array().size() >= 9);
    }

    void fieldsOfPluginsAreFilled()
    {
        Article article = longArticle(u"Bài có trường riêng"_qs, 77);
        article.seo.title = u"Tít cho máy tìm kiếm"_qs;
        article.seo.description = u"Mô tả “riêng” & ngắn"_qs;
        Figure figure = photo(771, u"Cầu mới"_qs);
        figure.focalPoint = FocalPoint{6000, 2500, {}};
        article.leadPicture = {};
        article.body = {article.body.at(1), newBlock(figure)};
        Destination destination = destinationAt(m_site.baseUrl().toString(), u"phongvien"_qs);
        destination.settings.insert(u"titleKey"_qs, u"seo_title"_qs);
        destination.settings.insert(u"descriptionKey"_qs, u"seo_description"_qs);
        destination.settings.insert(u"focalKey"_qs, u"focal_point"_qs);
        MemoryBook book;
        const auto landing = makeWordPress(destination, m_site.user(u"phongvien"_qs).applicationPassword)
                                 ->deliver(deliveryOf(article, u"draft-fields"_qs), book, {});
        QCOMPARE(troubleIn(landing), QString());
        const QJsonObject post = postOn(m_site, landing->remote);
        QCOMPARE(post[u"meta"][u"seo_title"].toString(), article.seo.title);
        QCOMPARE(post[u"meta"][u"seo_description"].toString(), article.seo.description);
        const QString picture =
            QString(u"/wp/v2/media/"_qs + QString::number(post[u"featured_media"].toInteger()) + u"?context=edit");
        QCOMPARE(m_site.wpJson("GET", picture).json[u"meta"][u"focal_point"].toString(), u"60% 25%"_qs);

        figure.focalPoint = FocalPoint{1000, 9000, {}}; // moved: the same picture, elsewhere looked at
        article.body.last() = newBlock(figure);
        Delivery moved = deliveryOf(article, u"draft-fields"_qs);
        moved.before = placementOf(*landing);
        MemoryBook again;
        m_site.forgetRequests();
        const auto second =
            makeWordPress(destination, m_site.user(u"phongvien"_qs).applicationPassword)->deliver(moved, again, {});
        QCOMPARE(troubleIn(second), QString());
        QCOMPARE(m_site.wpJson("GET", picture).json[u"meta"][u"focal_point"].toString(), u"10% 90%"_qs);
        QCOMPARE(postOn(m_site, second->remote)[u"featured_media"], post[u"featured_media"]);
    }

    void aPictureIsKnownByWhatItShowsAndSays()
    {
        Article article = longArticle(u"Bài có ảnh"_qs, 31);
        Delivery delivery = deliveryOf(article, u"draft-known"_qs);
        const QList<MediaUpload> first = mediaUploads(delivery, {});
        QVERIFY(!first.isEmpty());
        delivery.article.headline = u"Tít đã sửa"_qs; // its file says that too
        for (PictureFile &file : delivery.options.pictures)
            file.jpeg += "tít khác";
        const QList<MediaUpload> renamed = mediaUploads(delivery, {});
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(renamed[i].slug, first[i].slug);
        std::get<Figure>(delivery.article.body.first().content).caption = plainText(u"Chú thích khác"_qs);
        QVERIFY(mediaUploads(delivery, {}).first().slug != first.first().slug);
    }

    void aFieldThatTheSiteDoesNotKnowIsSaid()
    {
        Article article = shortArticle(u"Bài sai tên trường"_qs);
        article.seo.description = u"Mô tả"_qs;
        Destination destination = destinationAt(m_site.baseUrl().toString(), u"bientap"_qs);
        destination.settings.insert(u"descriptionKey"_qs, u"khong_co_truong"_qs);
        MemoryBook book;
        const auto landing = makeWordPress(destination, m_site.user(u"bientap"_qs).applicationPassword)
                                 ->deliver(deliveryOf(article, u"draft-unknown"_qs), book, {});
        QVERIFY(!landing && isTrouble(landing.error(), Trouble::NotAsSent));
        QVERIFY2(landing.error().args.value(1).contains(u"khong_co_truong"),
                 qPrintable(landing.error().args.join(u'|')));
    }

    void whereSeveralSignNobodyIsDropped()
    {
        Article article = shortArticle(u"Bài hai người ký"_qs);
        article.bylines = {u"Mẫu An"_qs, u"Mẫu Bình"_qs};
        Destination destination = destinationAt(m_site.baseUrl().toString(), u"bientap"_qs);
        destination.settings.insert(u"authors"_qs, QJsonObject{{u"Mẫu Bình"_qs, 3}});
        MemoryBook book;
        const auto landing = makeWordPress(destination, m_site.user(u"bientap"_qs).applicationPassword)
                                 ->deliver(deliveryOf(article, u"draft-two"_qs), book, {});
        QCOMPARE(troubleIn(landing), QString());
        const QString text = rawIn(postOn(m_site, landing->remote), u"content"_qs);
        QVERIFY2(text.contains(u"Mẫu An") && text.contains(u"Mẫu Bình"), qUtf8Printable(text));
    }

    void begunAnewNothingIsSentTwice()
    {
        const Delivery delivery = deliveryOf(longArticle(u"Bài gửi hai lần"_qs, 300), u"draft-again"_qs);
        MemoryBook book;
        const auto connector = connectorAt(m_site, u"phongvien"_qs);
        const auto first = connector->deliver(delivery, book, {});
        QCOMPARE(troubleIn(first), QString());
        QVERIFY(writesIn(m_site.requests()) > 0);
        m_site.forgetRequests();
        const auto second = connector->deliver(delivery, book, {});
        QCOMPARE(troubleIn(second), QString());
        QCOMPARE(second->remote, first->remote);
        QCOMPARE(writesIn(m_site.requests()), 0);
    }

    void withoutItsReceiptsItFindsWhatIsThere()
    {
        const Delivery delivery = deliveryOf(longArticle(u"Bài mất biên nhận"_qs, 310), u"draft-lost"_qs);
        MemoryBook book;
        const auto connector = connectorAt(m_site, u"bientap"_qs);
        const auto first = connector->deliver(delivery, book, {});
        QCOMPARE(troubleIn(first), QString());
        m_site.forgetRequests();
        MemoryBook empty;
        const auto second = connector->deliver(delivery, empty, {});
        QCOMPARE(troubleIn(second), QString());
        QCOMPARE(second->remote, first->remote);
        QCOMPARE(second->pictures, first->pictures);
        QCOMPARE(postsOf(m_site, u"draft-lost"_qs).size(), 1);
        for (const SiteRequest &request : m_site.requests())
            QVERIFY2(request.method != u"POST" || request.route.endsWith(first->remote), qUtf8Printable(request.route));
    }

    void aPlanSendsNothing()
    {
        const Delivery delivery = deliveryOf(longArticle(u"Bài chỉ xem trước"_qs, 320), u"draft-plan"_qs);
        const auto steps = connectorAt(m_site, u"bientap"_qs)->plan(delivery);
        QCOMPARE(steps.value().size(), 4);
        QVERIFY(steps->last().content.contains(u"Bài chỉ xem trước"));
        QVERIFY(m_site.requests().isEmpty());
    }

    void oneWordIsOneTag()
    {
        Article article = shortArticle(u"Bài nhiều kiểu chữ"_qs);
        article.tags = {u"văn hoá"_qs, u"văn hóa"_qs, u"Văn hóa"_qs};
        Delivery delivery = deliveryOf(normalized(article), u"draft-tags"_qs);
        delivery.article.tags.append(u"văn hóa"_qs.normalized(QString::NormalizationForm_D)); // as no editor leaves it
        MemoryBook book;
        const auto landing = connectorAt(m_site, u"phongvien"_qs)->deliver(delivery, book, {});
        QCOMPARE(troubleIn(landing), QString());
        QCOMPARE(tagsLike(m_site, u"văn hóa"_qs).size(), 1);
        QCOMPARE(tagsLike(m_site, u"văn hóa"_qs).first().value(u"name").toString(), u"văn hóa"_qs);
        QCOMPARE(postOn(m_site, landing->remote).value(u"tags").toArray().size(), 1);
    }

    void aTagThatTheSiteWritesOtherwiseIsTaken_data()
    {
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("ours");
        QTest::newRow("new style") << u"khoẻ mạnh"_qs << u"khỏe mạnh"_qs;
        QTest::newRow("decomposed") << u"thủy lợi"_qs.normalized(QString::NormalizationForm_D) << u"thủy lợi"_qs;
        QTest::newRow("capitals") << u"Đường Sắt"_qs << u"đường sắt"_qs;
        QTest::newRow("ampersand") << u"R&D"_qs << u"R&D"_qs;
    }
    void aTagThatTheSiteWritesOtherwiseIsTaken()
    {
        QFETCH(QString, theirs);
        QFETCH(QString, ours);
        const auto made = m_site.wpJson("POST", u"/wp/v2/tags"_qs, {{u"name"_qs, theirs}});
        QCOMPARE(made.status, 201);
        Article article = shortArticle(QString(u"Bài gắn thẻ " + ours));
        article.tags = {ours};
        MemoryBook book;
        const QString draft = QString(u"draft-tag-" + QString::fromLatin1(QTest::currentDataTag()).remove(u' '));
        const auto landing = connectorAt(m_site, u"bientap"_qs)->deliver(deliveryOf(article, draft), book, {});
        QCOMPARE(troubleIn(landing), QString());
        QCOMPARE(postOn(m_site, landing->remote).value(u"tags").toArray(),
                 QJsonArray{made.json.toObject().value(u"id").toInt()});
    }

    void aSectionThatTheSiteDoesNotHaveIsSaid()
    {
        Article article = shortArticle(u"Bài lạc mục"_qs);
        article.sections = {u"Chuyên mục lạ"_qs};
        MemoryBook book;
        const auto landing =
            connectorAt(m_site, u"bientap"_qs)->deliver(deliveryOf(article, u"draft-section"_qs), book, {});
        QCOMPARE(troubleIn(landing), u"settings"_qs);
        QVERIFY(landing.error().args.contains(u"Chuyên mục lạ"_qs));
        for (const QJsonObject &post : postsOf(m_site, u"draft-section"_qs))
            QCOMPARE(post.value(u"status").toString(), u"draft"_qs);
    }

private:
    static void eachAccount()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<quint32>("seed");
        QTest::newRow("author") << u"phongvien"_qs << 100u;
        QTest::newRow("editor") << u"bientap"_qs << 200u;
    }

    Site m_site;
    QMap<QString, Landing> m_landings; ///< by login
};

QTEST_GUILESS_MAIN(TestWordPressConnector)
#include "test_wordpress_connector.moc"
