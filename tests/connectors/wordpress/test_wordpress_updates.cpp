#include "app/publishing/live_page.h"
#include "app/publishing/standing_text.h"
#include "app/workflow/troubles.h"
#include "tests/connectors/wordpress/wordpress_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;
using Site = toasoan::testing::WordPressSite;

namespace {

QString rawIn(const QJsonObject &object, const QString &field)
{
    return object.value(field).toObject().value(u"raw").toString();
}

/// The same with a paragraph more, when it is there already as that placement says.
Delivery changed(Delivery delivery, const Landing &landing, const QString &paragraph)
{
    delivery.article.body.append(newBlock(Paragraph{plainText(paragraph)}));
    delivery.before = placementOf(landing);
    return delivery;
}

} // namespace

class TestWordPressUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = Site::whatIsMissing(); !missing.isEmpty())
            QSKIP(qUtf8Printable(missing));
        QCOMPARE(m_site.start(), QString());
    }

    void anUpdateIsTheSamePost_data() { eachAccount(); }
    void anUpdateIsTheSamePost()
    {
        QFETCH(QString, login);
        QFETCH(quint32, seed);
        const Delivery delivery = deliveryOf(longArticle(QString(u"Bài cập nhật " + login), seed), login);
        const Landing first = brought(delivery, login);
        const QJsonArray media = mediaOf(first);
        m_site.forgetRequests();
        MemoryBook book;
        const auto second = connectorAt(m_site, login)->deliver(changed(delivery, first, u"Thêm sau."_qs), book, {});
        QCOMPARE(troubleIn(second), QString());
        QCOMPARE(second->remote, first.remote);
        QCOMPARE(second->url, first.url);
        QCOMPARE(second->at, first.at);
        QCOMPARE(second->pictures, first.pictures);
        const QJsonObject post = postOn(m_site, first.remote);
        QCOMPARE(post.value(u"status").toString(), u"publish"_qs);
        QVERIFY(rawIn(post, u"content"_qs).contains(u"Thêm sau."));
        QCOMPARE(mediaOf(first), media);
        QCOMPARE(postsOf(m_site, login).size(), 1);
        QVERIFY(revisionsOf(first.remote) >= 1);
        for (const SiteRequest &request : m_site.requests())
            QVERIFY2(request.method != u"POST" || request.route.endsWith(first.remote), qUtf8Printable(request.route));
    }

    void whatOthersChangedStays_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("theirs");
        QTest::newRow("title") << u"title"_qs << u"Tít của ban biên tập"_qs;
        QTest::newRow("content") << u"content"_qs << u"<p>Đoạn của họ.</p>"_qs;
        QTest::newRow("excerpt") << u"excerpt"_qs << u"Sapo của họ"_qs;
    }
    void whatOthersChangedStays()
    {
        QFETCH(QString, field);
        QFETCH(QString, theirs);
        const QString draft = QString(u"doi-" + field);
        const Delivery delivery = deliveryOf(shortArticle(QString(u"Bài bị sửa " + field)), draft);
        const Landing first = brought(delivery, u"bientap"_qs);
        const QString path = QString(u"/wp/v2/posts/" + first.remote);
        QCOMPARE(m_site.wpJson("POST", path, {{field, theirs}}).status, 200);
        m_site.forgetRequests();

        MemoryBook book;
        Delivery update = changed(delivery, first, u"Thêm sau."_qs);
        const auto connector = connectorAt(m_site, u"bientap"_qs);
        const auto refused = connector->deliver(update, book, {});
        QCOMPARE(troubleIn(refused), troubleId(Trouble::ChangedThere));
        QCOMPARE(refused.error().args.value(1), field);
        QCOMPARE(writesIn(m_site.requests()), 0);
        QCOMPARE(rawIn(postOn(m_site, first.remote), field), theirs);
        QCOMPARE(book.find(u"theirs"_qs)->answer.value(field).toString(), theirs);
        QVERIFY(!(standingText(book.find(u"theirs"_qs)->answer) == standingText(first.left)));

        update.theirs = Theirs::Overwrite;
        const auto ours = connector->deliver(update, book, {});
        QCOMPARE(troubleIn(ours), QString());
        QCOMPARE(ours->remote, first.remote);
        QVERIFY(rawIn(postOn(m_site, first.remote), field) != theirs);
        QVERIFY(rawIn(postOn(m_site, first.remote), u"content"_qs).contains(u"Thêm sau."));
    }

    void savedThereUnchangedItIsNotChanged()
    {
        const Delivery delivery = deliveryOf(longArticle(u"Bài lưu lại & giữ nguyên"_qs, 500), u"luu-lai"_qs);
        const Landing first = brought(delivery, u"phongvien"_qs);
        const QJsonObject post = postOn(m_site, first.remote);
        const QJsonObject same{{u"title"_qs, rawIn(post, u"title"_qs)}, {u"content"_qs, rawIn(post, u"content"_qs)}};
        QCOMPARE(m_site.wpJson("POST", QString(u"/wp/v2/posts/" + first.remote), same).status, 200);
        MemoryBook book;
        const auto second =
            connectorAt(m_site, u"phongvien"_qs)->deliver(changed(delivery, first, u"Thêm."_qs), book, {});
        QCOMPARE(troubleIn(second), QString());
    }

    void whatIsGoneThereIsNotMadeAnew_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("waste basket") << QString();
        QTest::newRow("for good") << u"?force=true"_qs;
    }
    void whatIsGoneThereIsNotMadeAnew()
    {
        QFETCH(QString, how);
        const QString draft = how.isEmpty() ? u"vao-sot"_qs : u"xoa-han"_qs;
        const Delivery delivery = deliveryOf(shortArticle(QString(u"Bài bị xóa " + draft)), draft);
        const Landing first = brought(delivery, u"bientap"_qs);
        QCOMPARE(m_site.wpJson("DELETE", QString(u"/wp/v2/posts/" + first.remote + how)).status, 200);
        const qsizetype left = postsOf(m_site, draft).size();
        m_site.forgetRequests();

        MemoryBook book;
        Delivery update = changed(delivery, first, u"Thêm sau."_qs);
        const auto connector = connectorAt(m_site, u"bientap"_qs);
        QCOMPARE(troubleIn(connector->deliver(update, book, {})), troubleId(Trouble::GoneThere));
        QCOMPARE(writesIn(m_site.requests()), 0);
        QCOMPARE(postsOf(m_site, draft).size(), left);

        update.theirs = Theirs::Overwrite;
        const auto anew = connector->deliver(update, book, {});
        QCOMPARE(troubleIn(anew), QString());
        QVERIFY(anew->remote != first.remote);
        QVERIFY(livePage(anew->url).has_value());
    }

    void takenDownNobodyGetsIt_data() { eachAccount(); }
    void takenDownNobodyGetsIt()
    {
        QFETCH(QString, login);
        const QString draft = QString(u"go-" + login);
        const Delivery delivery = deliveryOf(shortArticle(QString(u"Bài bị gỡ " + login)), draft);
        const auto connector = connectorAt(m_site, login);
        const Landing first = brought(delivery, login);
        QVERIFY(livePage(first.url).has_value());
        MemoryBook book;
        const auto down = connector->takeDown(placementOf(first), book, {});
        QCOMPARE(troubleIn(down), QString());
        QCOMPARE(down->presence, Presence::Down);
        QCOMPARE(down->remote, first.remote);
        QCOMPARE(postOn(m_site, first.remote).value(u"status").toString(), u"trash"_qs);
        QCOMPARE(troubleIn(livePage(first.url)), troubleId(Trouble::GoneThere));
        QCOMPARE(troubleIn(connector->takeDown(placementOf(first), book, {})), QString()); // and again

        MemoryBook fresh;
        const auto back = connector->deliver(changed(delivery, *down, u"Đăng lại."_qs), fresh, {});
        QCOMPARE(troubleIn(back), QString());
        QCOMPARE(back->presence, Presence::Live);
        QVERIFY(livePage(back->url).value().contains("Đăng lại."));
    }

    void whatOthersPutIntoTheBasketIsDown()
    {
        const Delivery delivery = deliveryOf(shortArticle(u"Bài đã vào sọt"_qs), u"da-vao-sot"_qs);
        const Landing first = brought(delivery, u"bientap"_qs);
        QCOMPARE(m_site.wpJson("DELETE", QString(u"/wp/v2/posts/" + first.remote + u"?force=true")).status, 200);
        MemoryBook book;
        const auto down = connectorAt(m_site, u"bientap"_qs)->takeDown(placementOf(first), book, {});
        QCOMPARE(troubleIn(down), QString());
        QCOMPARE(down->presence, Presence::Down);
    }

    void anAuthorDoesNotChangeWhatOthersBrought()
    {
        const Delivery delivery = deliveryOf(shortArticle(u"Bài của biên tập"_qs), u"cua-bientap"_qs);
        const Landing first = brought(delivery, u"bientap"_qs);
        MemoryBook book;
        const auto refused =
            connectorAt(m_site, u"phongvien"_qs)->deliver(changed(delivery, first, u"Thêm."_qs), book, {});
        QCOMPARE(troubleIn(refused), troubleId(Trouble::RoleTooSmall));
        QVERIFY(!rawIn(postOn(m_site, first.remote), u"content"_qs).contains(u"Thêm."));
    }

private:
    static void eachAccount()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<quint32>("seed");
        QTest::newRow("author") << u"phongvien"_qs << 600u;
        QTest::newRow("editor") << u"bientap"_qs << 700u;
    }

    [[nodiscard]] Landing brought(const Delivery &delivery, const QString &login) const
    {
        MemoryBook book;
        const auto landing = connectorAt(m_site, login)->deliver(delivery, book, {});
        if (!landing)
            qFatal("not brought: %s", qUtf8Printable(troubleIn(landing)));
        return *landing;
    }

    /// Numbers of the pictures that were brought with a post.
    [[nodiscard]] QJsonArray mediaOf(const Landing &landing) const
    {
        QJsonArray numbers;
        const QString path = QString(u"/wp/v2/media?per_page=100&parent=" + landing.remote);
        for (const QJsonValue media : m_site.wpJson("GET", path).json.toArray())
            numbers.append(media.toObject().value(u"id"));
        return numbers;
    }

    [[nodiscard]] qsizetype revisionsOf(const QString &remote) const
    {
        return m_site.wpJson("GET", QString(u"/wp/v2/posts/" + remote + u"/revisions")).json.toArray().size();
    }

    Site m_site;
};

QTEST_GUILESS_MAIN(TestWordPressUpdates)
#include "test_wordpress_updates.moc"
