#include "app/publishing/connectors/endpoint/json_template.h"
#include "tests/support/random_article.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QJsonObject filled(const QString &form, const QJsonObject &values)
{
    const auto parsed = JsonTemplate::parsed(form);
    return parsed ? QJsonDocument::fromJson(parsed->filled(values)).object() : QJsonObject();
}

} // namespace

class TestJsonTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBreaksOut()
    {
        const bool holds = rc::check("every value comes out as it went in, and there are no other fields", [] {
            const QString text = *letters()
                                 + *rc::gen::element(QStringLiteral("\",\"admin\":true,\""), QStringLiteral("{{b}}"),
                                                     QStringLiteral("\\u0022}"));
            const QJsonObject values{{QStringLiteral("a"), text}, {QStringLiteral("b"), QStringLiteral("bí mật")}};
            const QJsonObject out = filled(QStringLiteral(R"({"x": "{{a}}", "y": {"z": ["<{{ a }}>"]}})"), values);
            const QString whole = QJsonDocument::fromJson(QJsonDocument(values).toJson()).object()[u"a"].toString();
            RC_ASSERT(out.keys() == QStringList({QStringLiteral("x"), QStringLiteral("y")}));
            RC_ASSERT(out[u"x"].toString() == whole);
            RC_ASSERT(out[u"y"][u"z"][0].toString() == QString(u'<' + whole + u'>'));
        });
        QVERIFY(holds);
    }

    void keepsTypes()
    {
        const QJsonObject values{{QStringLiteral("n"), 3},
                                 {QStringLiteral("o"), QJsonObject{{QStringLiteral("k"), true}}},
                                 {QStringLiteral("l"), QJsonArray{QStringLiteral("một"), QStringLiteral("hai")}},
                                 {QStringLiteral("none"), QJsonValue::Null}};
        const QJsonObject out = filled(
            QStringLiteral(R"({"n":"{{n}}","o":"{{o}}","l":"{{l}}","none":"{{none}}","s":"{{n}}: {{l}}","{{n}}":1})"),
            values);
        QCOMPARE(out[u"n"], QJsonValue(3));
        QCOMPARE(out[u"o"][u"k"], QJsonValue(true));
        QCOMPARE(out[u"l"].toArray().size(), 2);
        QVERIFY(out[u"none"].isNull());
        QCOMPARE(out[u"s"].toString(), QStringLiteral("3: một, hai"));
        QVERIFY(out.contains(u"{{n}}"_qs)); // no value names a field
    }

    void saysWhatItDoesNotKnow()
    {
        const QJsonObject values{{QStringLiteral("a"), QStringLiteral("x")}, {QStringLiteral("o"), QJsonObject()}};
        const auto form = JsonTemplate::parsed(QStringLiteral(R"(["{{a}}", "{{b}}", "{{o}}", "in {{o}}"])"));
        QVERIFY(form);
        QCOMPARE(form->unknown(values), QStringList({QStringLiteral("b"), QStringLiteral("o")}));
        QVERIFY(form->names(QStringLiteral("b")) && !form->names(QStringLiteral("c")));
        for (const QString &bad : {QString(), u"{"_qs, u"\"{{a}}\""_qs, u"{\"a\": {{a}}}"_qs})
            QVERIFY(!JsonTemplate::parsed(bad));
    }
};

QTEST_GUILESS_MAIN(TestJsonTemplate)
#include "test_json_template.moc"
