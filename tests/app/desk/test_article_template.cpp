#include "app/desk/article_template.h"

#include "app/article/article_json.h"
#include "app/desk/settings.h"
#include "tests/support/random_article.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

const QByteArray frame = R"({"format":"toasoan-article","version":1,"genre":"Tin"})";

QByteArray file(const QByteArray &article, const QByteArray &more = {})
{
    return R"({"format":"toasoan-template","version":1,"name":"Tin","article":)" + article + more + '}';
}

QString faultOf(const QByteArray &bytes)
{
    const auto read = templateFromJson(bytes, u"x.json"_qs);
    return read ? QString() : QString(errorId(read.error().code) + u' ' + read.error().detail);
}

} // namespace

class TestArticleTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGenreHasOne()
    {
        const QTemporaryDir folder;
        const Templates templates = loadTemplates(folder.path());
        QVERIFY(templates.problems.isEmpty());
        QStringList genres;
        for (const ArticleTemplate &model : templates.usable)
            genres.append(model.article.genre);
        QCOMPARE(genres, (QStringList{u"Tin"_qs, u"Bài"_qs, u"Phóng sự"_qs, u"Phỏng vấn"_qs, u"Ảnh"_qs,
                                      u"Trả lời bạn đọc"_qs}));
    }

    void aNewArticleHasThePersonsNameAndBlocksOfItsOwn()
    {
        const QTemporaryDir folder;
        const ArticleTemplate model = loadTemplates(folder.path()).usable.at(1);
        Settings settings;
        settings.byline = u"Thanh Lê"_qs;
        settings.sourceTag = u"(Baomau.vn)"_qs;
        const Article one = begunFrom(model, settings);
        const Article other = begunFrom(model, settings);
        QCOMPARE(one.bylines, QStringList{u"Thanh Lê"_qs});
        QCOMPARE(one.sourceTag, u"(Baomau.vn)"_qs);
        QCOMPARE(one.body.size(), model.article.body.size());
        for (qsizetype i = 0; i < one.body.size(); ++i) {
            QCOMPARE(one.body[i].content, model.article.body[i].content);
            QVERIFY(one.body[i].id != other.body[i].id);
        }
    }

    void anyArticleBecomesATemplate()
    {
        QVERIFY(rc::check("what is saved as a template is read back as its frame", [] {
            const QTemporaryDir folder;
            const Article article = *testing::articles();
            RC_ASSERT(saveTemplate(folder.path(), u"Bản tin thời tiết"_qs, article).has_value());
            const Templates templates = loadTemplates(folder.path());
            RC_ASSERT(templates.problems.isEmpty());
            RC_ASSERT(templates.usable.last().name == u"Bản tin thời tiết"_qs);
            RC_ASSERT(templates.usable.last().id == u"ban-tin-thoi-tiet"_qs);
            RC_ASSERT(templates.usable.last().article == normalized(frameOf(article)));
            RC_ASSERT(templates.usable.last().article.headline.isEmpty());
        }));
    }

    void theNewsroomsOwnStandsForTheShippedOne()
    {
        const QTemporaryDir folder;
        const qsizetype shipped = loadTemplates(folder.path()).usable.size();
        Article article;
        article.genre = u"Tin nhanh"_qs;
        QVERIFY(saveTemplate(folder.path(), u"Tin"_qs, article));
        const Templates templates = loadTemplates(folder.path());
        QCOMPARE(templates.usable.size(), shipped);
        QCOMPARE(templates.usable.first().article.genre, u"Tin nhanh"_qs);
        QCOMPARE(templates.usable.first().origin, ArticleTemplate::Origin::Newsroom);
    }

    void aBadFileIsNamedAndTheOthersAreUsed()
    {
        const QTemporaryDir folder;
        QVERIFY(saveTemplate(folder.path(), u"Một"_qs, {}));
        QFile bad(folder.filePath(u"templates/xau.json"_qs));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{");
        bad.close();
        const Templates templates = loadTemplates(folder.path());
        QCOMPARE(templates.problems.size(), 1);
        QVERIFY(templates.problems.first().args.first().endsWith(u"xau.json"));
        QCOMPARE(templates.usable.last().name, u"Một"_qs);
    }

    void filesAreReadStrictly()
    {
        QCOMPARE(faultOf(file(frame)), QString());
        QVERIFY(faultOf("[]").startsWith(u"bad-input"_qs));
        QCOMPARE(faultOf(file(frame, R"(,"macro":1)")), u"bad-input /macro: not known"_qs);
        QVERIFY(faultOf(R"({"format":"toasoan-article","version":1})").startsWith(u"bad-input /format"_qs));
        QVERIFY(faultOf(file(R"({"format":"toasoan-article","version":1,"genre":7})"))
                    .startsWith(u"bad-input /article/genre"_qs));
        QVERIFY(!faultOf(file("7")).isEmpty());
        QByteArray later = file(frame);
        later.replace(R"("version":1,"name")", R"("version":2,"name")");
        QCOMPARE(faultOf(later), u"bad-input /version: not 1"_qs);
        QByteArray nameless = file(frame);
        nameless.replace(R"("Tin","article")", R"("  ","article")");
        QCOMPARE(faultOf(nameless), u"bad-input /name: empty"_qs);
    }
};

QTEST_GUILESS_MAIN(TestArticleTemplate)
#include "test_article_template.moc"
