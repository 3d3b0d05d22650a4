#include "app/publishing/connectors/wordpress/wordpress_choices.h"
#include "app/workflow/troubles.h"
#include "tests/connectors/wordpress/stub_server.h"
#include "tests/connectors/wordpress/wordpress_fixture.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace toasoan;
using namespace toasoan::testing;
using Site = toasoan::testing::WordPressSite;

namespace {

constexpr int wholePage = 100;
const QByteArray jsonType = "application/json; charset=UTF-8";
const QByteArray tin = R"([{"id":5,"name":"Tin"}])";

QByteArray listing(const QByteArray &json)
{
    return answerOf(200, jsonType, json);
}

bool isFor(const QByteArray &request, const QByteArray &route)
{
    return pathIn(request).startsWith(QByteArray("/wp-json/wp/v2/" + route));
}

QUrlQuery queryIn(const QByteArray &request)
{
    return QUrlQuery(QString::fromLatin1(pathIn(request).split('?').value(1)));
}

int pageIn(const QByteArray &request)
{
    return queryIn(request).queryItemValue(u"page"_qs).toInt();
}

/// Categories as they are given, and nobody who may write.
StubServer::Answering withCategories(const QByteArray &answer)
{
    return [answer](const QByteArray &request) { return isFor(request, "categories") ? answer : listing("[]"); };
}

/// One category, and the people as they are given.
StubServer::Answering withPeople(const QByteArray &answer)
{
    return [answer](const QByteArray &request) { return isFor(request, "users") ? answer : listing(tin); };
}

Result<QJsonObject> choicesAt(const StubServer &server)
{
    QJsonObject settings = destinationAt(server.url(), u"bientap"_qs).settings;
    settings.insert(u"root"_qs, QString(server.url() + u"/wp-json/"));
    toasoan::WordPressSite site(settings, u"abcd EFGH ijkl MNOP qrst 0123"_qs);
    return choicesThere(site);
}

/// "5 Tin" of each.
QStringList listed(const Result<QJsonObject> &choices, const QString &key)
{
    QStringList list;
    for (const QJsonValue choice : choices.value_or(QJsonObject()).value(key).toArray())
        list.append(QString::number(choice.toObject().value(u"id").toInteger()) + u' '
                    + choice.toObject().value(u"name").toString());
    return list;
}

QByteArray pageOf(int page, int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(
            QJsonObject{{u"id"_qs, page * 1000 + i}, {u"name"_qs, QStringLiteral("Mục %1-%2").arg(page).arg(i)}});
    return listing(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

class TestWordPressChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesArePlainText_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("shown");
        QTest::newRow("words") << u"Kinh tế"_qs << u"Kinh tế"_qs;
        QTest::newRow("entities") << u"Ăn &amp; ở &lt;mới&gt; &quot;lạ&quot; d&#039;Or"_qs
                                  << u"Ăn & ở <mới> \"lạ\" d'Or"_qs;
        QTest::newRow("an entity of an entity") << u"&amp;lt;"_qs << u"&lt;"_qs;
        QTest::newRow("markup") << u"<script>alert(1)</script>"_qs << u"<script>alert(1)</script>"_qs;
        QTest::newRow("letter by letter")
            << QString(u"Kinh tế"_qs).normalized(QString::NormalizationForm_D) << u"Kinh tế"_qs;
        QTest::newRow("lines") << u" Kinh\r\n\ttế\u2028mới "_qs << u"Kinh tế mới"_qs;
        QTest::newRow("control characters") << u"Kinh\u0007 tế"_qs << u"Kinh tế"_qs;
        QTest::newRow("turned round") << u"Kinh tế\u202Eexe\u202C\u2066\u2069"_qs << u"Kinh tếexe"_qs;
        QTest::newRow("long") << QString(5000, u'a') << QString(200, u'a');
        QTest::newRow("cut at a pair") << QString(QString(199, u'a') + u"😀") << QString(199, u'a');
    }
    void namesArePlainText()
    {
        QFETCH(QString, said);
        QFETCH(QString, shown);
        const QJsonArray one{QJsonObject{{u"id"_qs, 5}, {u"name"_qs, said}}};
        const StubServer server(
            [one](const QByteArray &) { return listing(QJsonDocument(one).toJson(QJsonDocument::Compact)); });
        const auto choices = choicesAt(server);
        QCOMPARE(listed(choices, u"categories"_qs), QStringList(QString(u"5 " + shown)));
        QCOMPARE(listed(choices, u"authors"_qs), QStringList(QString(u"5 " + shown)));
    }

    void whatIsNoChoiceIsLeftOut()
    {
        const StubServer server(withCategories(
            listing(R"([7, null, "Tin", [], {}, {"id":0,"name":"a"}, {"id":-3,"name":"b"}, {"id":"6","name":"c"},)"
                    R"( {"id":1.5,"name":"d"}, {"id":8}, {"id":9,"name":" "}, {"id":10,"name":{"raw":"e"}},)"
                    R"( {"id":11,"name":"Còn lại","slug":"x"}])")));
        const auto choices = choicesAt(server);
        QCOMPARE(listed(choices, u"categories"_qs), QStringList(u"11 Còn lại"_qs));
        QCOMPARE(choices->value(u"categories"_qs).toArray().first().toObject().keys(),
                 QStringList({u"id"_qs, u"name"_qs}));
    }

    void anAnswerThatIsNoListHasNothingToChooseFrom()
    {
        const StubServer server([](const QByteArray &) { return listing(R"({"name":"Báo"})"); });
        const auto choices = choicesAt(server);
        QVERIFY(choices);
        QVERIFY(choices->value(u"categories"_qs).toArray().isEmpty());
        QVERIFY(choices->value(u"authors"_qs).toArray().isEmpty());
    }

    void pagesAreReadToTheLastOne()
    {
        const StubServer server([](const QByteArray &request) {
            return isFor(request, "categories") ? pageOf(pageIn(request), pageIn(request) < 3 ? wholePage : 2)
                                                : listing("[]");
        });
        const QStringList categories = listed(choicesAt(server), u"categories"_qs);
        QCOMPARE(categories.size(), 2 * wholePage + 2);
        QCOMPARE(categories.first(), u"1000 Mục 1-0"_qs);
        QCOMPARE(categories.last(), u"3001 Mục 3-1"_qs);
        QCOMPARE(server.requests().size(), 4);
    }

    void noMoreThanFivePagesAreAskedFor()
    {
        const StubServer server([](const QByteArray &request) { return pageOf(pageIn(request), 3 * wholePage); });
        const auto choices = choicesAt(server);
        QCOMPARE(listed(choices, u"categories"_qs).size(), 5 * wholePage);
        QCOMPARE(listed(choices, u"authors"_qs).size(), 5 * wholePage);
        QCOMPARE(server.requests().size(), 10);
        for (const QByteArray &request : server.requests()) {
            QCOMPARE(queryIn(request).queryItemValue(u"per_page"_qs), u"100"_qs);
            QCOMPARE(queryIn(request).queryItemValue(u"_fields"_qs, QUrl::FullyDecoded), u"id,name"_qs);
        }
    }

    /// By capability, or in the context of editing, administrators alone may.
    void peopleAreAskedForAsEditorsMay()
    {
        const StubServer server(withPeople(listing(R"([{"id":7,"name":"Lê Mẫu"}])")));
        QCOMPARE(listed(choicesAt(server), u"authors"_qs), QStringList(u"7 Lê Mẫu"_qs));
        const QUrlQuery query = queryIn(server.requests().last());
        QCOMPARE(query.queryItemValue(u"who"_qs), u"authors"_qs);
        QVERIFY(!query.hasQueryItem(u"context"_qs) && !query.hasQueryItem(u"capabilities"_qs));
    }

    void whoKeepsItsPeopleToItselfIsNoTrouble_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const auto said = [](int status, const QByteArray &code) {
            return answerOf(status, jsonType, "{\"code\":\"" + code + "\",\"message\":\"x\"}");
        };
        QTest::newRow("the role") << said(403, "rest_forbidden_who");
        QTest::newRow("the role, elsewhere") << said(401, "rest_user_cannot_view");
        QTest::newRow("no such route") << said(404, "rest_no_route");
        QTest::newRow("no such parameter") << said(400, "rest_invalid_param");
        QTest::newRow("a firewall") << answerOf(403, "text/html", "<h1>Forbidden</h1>");
        QTest::newRow("sent away") << answerOf(302, "text/html", "", "Location: /\r\n");
    }
    void whoKeepsItsPeopleToItselfIsNoTrouble()
    {
        QFETCH(QByteArray, answer);
        const StubServer server(withPeople(answer));
        const auto choices = choicesAt(server);
        QVERIFY2(choices, qPrintable(troubleIn(choices)));
        QVERIFY(choices->value(u"authors"_qs).isArray() && choices->value(u"authors"_qs).toArray().isEmpty());
        QCOMPARE(listed(choices, u"categories"_qs), QStringList(u"5 Tin"_qs));
    }

    void whatIsNoAnswerIsATrouble_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("a page") << answerOf(200, "text/html", "<p>Xin chào") << troubleId(Trouble::NotUnderstood);
        QTest::newRow("half of it") << listing("[{\"id\":5,\"name\":\"Ti") << troubleId(Trouble::NotUnderstood);
        QTest::newRow("words before it") << listing("Warning: x\n[]") << troubleId(Trouble::NotUnderstood);
        QTest::newRow("a fault") << answerOf(500, "text/html", "<p>") << troubleId(Trouble::ServerFault);
    }
    void whatIsNoAnswerIsATrouble()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, trouble);
        const StubServer categories(withCategories(answer));
        QCOMPARE(troubleIn(choicesAt(categories)), trouble);
        const StubServer people(withPeople(answer));
        QCOMPARE(troubleIn(choicesAt(people)), trouble);
    }

    void categoriesThatAreKeptAreATrouble()
    {
        const StubServer server(withCategories(answerOf(403, jsonType, R"({"code":"rest_forbidden","message":"x"})")));
        QCOMPARE(troubleIn(choicesAt(server)), troubleId(Trouble::RoleTooSmall));
    }

    void aLookAtTheSiteFindsThem()
    {
        const StubServer server([](const QByteArray &request) {
            if (isFor(request, "users/me"))
                return listing(R"({"name":"Lê Mẫu","capabilities":{"publish_posts":true,"upload_files":true}})");
            if (isFor(request, "categories"))
                return listing(tin);
            if (isFor(request, "users"))
                return listing(R"([{"id":7,"name":"Lê Mẫu"}])");
            return listing(R"({"name":"Báo","namespaces":["wp/v2"]})");
        });
        const auto report =
            makeWordPress(destinationAt(server.url(), u"bientap"_qs), u"abcd EFGH ijkl MNOP qrst 0123"_qs)->check({});
        QVERIFY2(report, qPrintable(troubleIn(report)));
        QCOMPARE(report->account, u"Lê Mẫu"_qs);
        QCOMPARE(report->found.value(u"root"_qs).toString(), QString(server.url() + u"/wp-json/"));
        const Result<QJsonObject> there = report->found.value(u"there"_qs).toObject();
        QCOMPARE(listed(there, u"categories"_qs), QStringList(u"5 Tin"_qs));
        QCOMPARE(listed(there, u"authors"_qs), QStringList(u"7 Lê Mẫu"_qs));
        const QList<QByteArray> requests = server.requests();
        const auto me = std::find_if(requests.begin(), requests.end(),
                                     [](const QByteArray &request) { return isFor(request, "users/me"); });
        QVERIFY(me != requests.end());
        QCOMPARE(queryIn(*me).queryItemValue(u"_fields"_qs, QUrl::FullyDecoded), u"name,capabilities"_qs);
        QCOMPARE(queryIn(*me).queryItemValue(u"context"_qs), u"edit"_qs);
    }

    void aRealSiteTellsEditorsWhoMayWrite()
    {
        if (const QString missing = Site::whatIsMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        Site site;
        QCOMPARE(site.start(), QString());
        for (const QString &login : {u"quantri"_qs, u"bientap"_qs}) {
            const auto report = connectorAt(site, login)->check({});
            QVERIFY2(report, qPrintable(troubleIn(report)));
            const Result<QJsonObject> there = report->found.value(u"there"_qs).toObject();
            const QMap<QString, int> categories = site.categories();
            for (auto category = categories.begin(); category != categories.end(); ++category)
                QVERIFY(listed(there, u"categories"_qs)
                            .contains(QString(QString::number(*category) + u' ' + category.key())));
            const QString reporter = QString::number(site.user(u"phongvien"_qs).id) + u' ';
            const QStringList authors = listed(there, u"authors"_qs);
            QVERIFY2(std::any_of(authors.begin(), authors.end(),
                                 [&](const QString &author) { return author.startsWith(reporter); }),
                     qPrintable(authors.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestWordPressChoices)
#include "test_wordpress_choices.moc"
