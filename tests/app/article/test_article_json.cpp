#include "app/article/article_json.h"
#include "app/article/block_kinds.h"
#include "app/article/canonical_json.h"
#include "app/base/limits.h"
#include "tests/support/random_article.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace toasoan;

namespace {

QByteArray articleWith(const QByteArray &fields)
{
    return R"({"format":"toasoan-article","version":1)" + (fields.isEmpty() ? QByteArray() : "," + fields) + "}";
}

} // namespace

class TestArticleJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripIsTheIdentity()
    {
        QVERIFY(rc::check("read(write(article)) = article", [] {
            const Article article = *testing::articles();
            const auto again = articleFromJson(toCanonicalJson(article));
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == article);
        }));
    }

    void annotationsRoundTripIsTheIdentity()
    {
        QVERIFY(rc::check("read(write(annotations)) = annotations", [] {
            const Annotations annotations = *testing::annotations();
            const auto again = annotationsFromJson(toCanonicalJson(annotations));
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == annotations);
        }));
    }

    void canonicalBytesAreStable()
    {
        QVERIFY(rc::check("write(read(write(article))) = write(article)", [] {
            const QByteArray bytes = toCanonicalJson(*testing::articles());
            RC_ASSERT(toCanonicalJson(*articleFromJson(bytes)) == bytes);
        }));
    }

    void whatIsWrittenIsCanonical()
    {
        const auto isCanonical = [](const QByteArray &bytes) {
            return canonicalJson(QJsonDocument::fromJson(bytes).object()) == bytes;
        };
        QVERIFY(rc::check("canonical(parsed(write(article))) = write(article)", [&isCanonical] {
            RC_ASSERT(isCanonical(toCanonicalJson(*testing::articles())));
            RC_ASSERT(isCanonical(toCanonicalJson(*testing::annotations())));
        }));
        const auto newer = articleFromJson(articleWith(R"("zeal":[],"aim":{"b":[{}],"a":{}},"body":[{"id":"b1",)"
                                                       R"("kind":"paragraph","a\u0001":"\u001f"}])"));
        QVERIFY(newer);
        QVERIFY(isCanonical(toCanonicalJson(*newer)));
    }

    void stringsAreWrittenInTheUtf8OfQt()
    {
        QVERIFY(rc::check("a string reads back as its UTF-8 says, halves of pairs too", [] {
            const auto units = *rc::gen::container<std::vector<int>>(
                rc::gen::oneOf(rc::gen::inRange(0, 0x800), rc::gen::inRange(0xd000, 0xe100)));
            QString text;
            for (const int unit : units)
                text += QChar(unit);
            const QByteArray bytes = canonicalJson(QJsonArray{text});
            RC_ASSERT(QJsonDocument::fromJson(bytes).array().first().toString() == QString::fromUtf8(text.toUtf8()));
        }));
    }

    void normalFormIsAFixedPoint()
    {
        QVERIFY(rc::check("normalized(normalized(article)) = normalized(article)", [] {
            const Article article = *testing::articles();
            RC_ASSERT(normalized(article) == article);
        }));
    }

    void textIsStoredComposed()
    {
        Article article;
        article.headline = QStringLiteral("Ho\u0300a");
        QVERIFY(toCanonicalJson(article).contains(QStringLiteral("Hòa").toUtf8()));
    }

    void keysAreSortedByUtf16Units()
    {
        // RFC 8785 §3.2.3: U+10000 (surrogates D800…) sorts before U+FB33, though its code point is larger.
        const QJsonObject object{
            {QStringLiteral("\uFB33"), 1}, {QStringLiteral("\U00010000"), 2}, {QStringLiteral("a"), 3}};
        QCOMPARE(canonicalJson(object), QStringLiteral("{\"a\":3,\"\U00010000\":2,\"\uFB33\":1}").toUtf8());
    }

    void stringsUseTheShortestEscapes()
    {
        QCOMPARE(canonicalJson(QStringLiteral("\"\\\b\f\n\r\t\u0001/đ")),
                 QStringLiteral("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001/đ\"").toUtf8());
    }

    void unknownKindsAndAttributesAreKept()
    {
        const QByteArray bytes = articleWith(
            R"("body":[{"beam":{"angle":12},"id":"b1","kind":"hologram"},{"id":"b2","kind":"paragraph","text":[{"blink":true,"text":"x"}],"tint":3}],"mood":"calm")");
        const auto article = articleFromJson(bytes);
        QVERIFY(article);
        const QByteArray written = toCanonicalJson(*article);
        for (const QByteArray part :
             {R"("beam":{"angle":12})", R"("blink":true)", R"("tint":3)", R"("mood":"calm")", R"("kind":"hologram")"})
            QVERIFY2(written.contains(part), part.constData());
    }

    void everyKindIsWrittenUnderItsName()
    {
        for (const QString &kind : knownKinds()) {
            const QJsonObject object = blockToJson(newBlock(emptyContent(kind)));
            QCOMPARE(object.value(QStringLiteral("kind")).toString(), kind);
            const auto block = blockFromJson(object);
            QVERIFY(block);
            QCOMPARE(kindId(block->content), kind);
        }
    }

    void hostileInputIsRefusedWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &bytes, const char *path) {
            QTest::newRow(name) << bytes << QString::fromLatin1(path);
        };
        row("not json", "{", "/@");
        row("not an object", "[]", "/");
        row("another format", R"({"format":"x","version":1})", "/format");
        row("no version", R"({"format":"toasoan-article"})", "/version");
        row("headline is a number", articleWith(R"("headline":7)"), "/headline");
        row("fraction", articleWith(R"("urgency":1.5)"), "/urgency");
        row("fraction in an unknown attribute", articleWith(R"("x":{"y":[0.25]})"), "/x/y/0");
        row("number out of range", articleWith(R"("urgency":10)"), "/urgency");
        row("body is an object", articleWith(R"("body":{})"), "/body");
        row("block without kind", articleWith(R"("body":[{"id":"a"}])"), "/body/0/kind");
        row("run is a string", articleWith(R"("body":[{"id":"a","kind":"paragraph","text":["x"]}])"), "/body/0/text/0");
        row("mark is a number", articleWith(R"("body":[{"id":"a","kind":"paragraph","text":[{"text":"x","bold":1}]}])"),
            "/body/0/text/0/bold");
        row("unknown layout", articleWith(R"("body":[{"id":"a","kind":"figure","layout":"up"}])"), "/body/0/layout");
        row("impossible date", articleWith(R"("eventDate":"2026-02-31")"), "/eventDate");
        row("local time", articleWith(R"("embargo":"2026-02-01T08:00:00")"), "/embargo");
        row("lone surrogate", articleWith(R"("headline":"\ud800")"), "/headline");
        row("deep", articleWith("\"x\":" + QByteArray(100, '[') + QByteArray(100, ']')), "/x/0");
    }

    void hostileInputIsRefusedWithItsPath()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        const auto article = articleFromJson(bytes);
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::BadInput);
        QVERIFY2(article.error().args.value(0).startsWith(path), qPrintable(article.error().detail));
        QVERIFY(!article.error().args.value(1).isEmpty());
    }

    void tooLargeInputIsRefusedBeforeParsing()
    {
        const auto article = articleFromJson(QByteArray(limits::articleBytes + 1, ' '));
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::TooLarge);
    }

    void randomBytesNeverPassAsAnArticleUnnoticed()
    {
        QVERIFY(rc::check("one changed byte is an error, or an article that reads back as itself", [] {
            QByteArray bytes = toCanonicalJson(*testing::articles());
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = static_cast<char>(*rc::gen::inRange(0, 256));
            if (const auto article = articleFromJson(bytes))
                RC_ASSERT(articleFromJson(toCanonicalJson(*article)).value() == *article);
        }));
    }

    void dangerousLinksAreDropped()
    {
        const auto article = articleFromJson(articleWith(
            R"x("body":[{"id":"a","kind":"paragraph","text":[{"link":"javascript:alert(1)","text":"x"}]}])x"));
        QVERIFY(article);
        QVERIFY(!toCanonicalJson(*article).contains("javascript"));
    }
};

QTEST_GUILESS_MAIN(TestArticleJson)
#include "test_article_json.moc"
