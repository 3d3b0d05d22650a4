#include "app/article/article_json.h"
#include "app/article/block_kinds.h"
#include "tests/architecture/field_list.h"
#include "tests/support/random_article.h"
#include "tests/support/schema.h"

#include <QJsonDocument>
#include <QTest>

using namespace toasoan;

namespace {

QJsonObject parsed(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QJsonObject propertiesOf(const QJsonObject &definition)
{
    return definition.value(u"properties").toObject();
}

/// What the schema says of an object otherwise than the program does.
QStringList differences(const Schema &schema, const QJsonObject &definition, const QJsonObject &fields)
{
    const QJsonObject properties = propertiesOf(definition);
    QStringList found;
    for (const QString &name : properties.keys()) {
        if (!fields.contains(name))
            found.append(name + u" is no field"_qs);
    }
    for (const QString &name : fields.keys()) {
        if (!properties.contains(name))
            found.append(name + u" is missing"_qs);
        const QJsonObject said = schema.resolved(properties.value(name).toObject());
        const QJsonObject expected = fields.value(name).toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (said.value(it.key()) != it.value())
                found.append(name + u": other "_qs + it.key());
        }
    }
    return found;
}

QJsonObject named(const Schema &schema, const QString &definition)
{
    return schema.json().value(u"definitions").toObject().value(definition).toObject();
}

/// Adds what the file holds beside the fields of the value.
QJsonObject withHeader(QJsonObject fields)
{
    fields.insert(u"format"_qs, QJsonObject());
    fields.insert(u"version"_qs, QJsonObject{{u"type"_qs, u"integer"_qs}});
    return fields;
}

/// An article with these fields, written with ' for " to keep them legible.
QByteArray articleWith(const QByteArray &fields)
{
    QByteArray json = "{'format':'toasoan-article','version':1";
    if (!fields.isEmpty())
        json += ',' + fields;
    json += '}';
    return json.replace('\'', '"');
}

QByteArray articleWithBlock(const QByteArray &fields)
{
    return articleWith("'body':[{'id':'a'," + fields + "}]");
}

} // namespace

class TestSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArticleIsValid()
    {
        QVERIFY(rc::check("a written article is valid", [this] {
            const Article article = *testing::articles();
            const QStringList faults = m_article.faults(parsed(toCanonicalJson(article)));
            if (!faults.isEmpty())
                RC_FAIL(faults.join(u'\n').toStdString());
        }));
    }

    void allAnnotationsAreValid()
    {
        QVERIFY(rc::check("written annotations are valid", [this] {
            const Annotations annotations = *testing::annotations();
            const QStringList faults = m_annotations.faults(parsed(toCanonicalJson(annotations)));
            if (!faults.isEmpty())
                RC_FAIL(faults.join(u'\n').toStdString());
        }));
    }

    void everyKindIsDescribed()
    {
        const QJsonArray choices = named(m_article, u"block"_qs).value(u"allOf").toArray();
        QStringList kinds;
        for (const QJsonValue &choice : choices) {
            const QJsonObject condition = propertiesOf(choice[u"if"].toObject());
            const QString kind = condition[u"kind"][u"const"].toString();
            kinds.append(kind);
            const QJsonObject definition = m_article.resolved(choice[u"then"].toObject());
            const QJsonObject fields =
                std::visit([](const auto &content) { return fieldsOf(content); }, emptyContent(kind));
            QCOMPARE(differences(m_article, definition, fields), QStringList());
        }
        QCOMPARE(kinds, knownKinds());
    }

    void everyValueIsDescribed()
    {
        const auto same = [](const Schema &schema, const QString &definition, const QJsonObject &fields) {
            return differences(schema, named(schema, definition), fields);
        };
        QCOMPARE(differences(m_article, m_article.json(), withHeader(fieldsOf(Article()))), QStringList());
        QCOMPARE(same(m_article, u"seo"_qs, fieldsOf(Seo())), QStringList());
        QCOMPARE(same(m_article, u"run"_qs, fieldsOf(Run())), QStringList());
        QCOMPARE(same(m_article, u"listItem"_qs, fieldsOf(ListItem())), QStringList());
        QCOMPARE(same(m_article, u"tableCell"_qs, fieldsOf(TableCell())), QStringList());
        QCOMPARE(same(m_article, u"picture"_qs, fieldsOf(PictureRef())), QStringList());
        QCOMPARE(same(m_article, u"crop"_qs, fieldsOf(Crop())), QStringList());
        QCOMPARE(same(m_article, u"focalPoint"_qs, fieldsOf(FocalPoint())), QStringList());
        QCOMPARE(same(m_article, u"edits"_qs, fieldsOf(PictureEdits())), QStringList());
        QCOMPARE(same(m_article, u"hiddenRegion"_qs, fieldsOf(HiddenRegion())), QStringList());
        QCOMPARE(same(m_article, u"relatedLink"_qs, fieldsOf(RelatedLink())), QStringList());
        QCOMPARE(differences(m_annotations, m_annotations.json(), withHeader(fieldsOf(Annotations()))), QStringList());
        QCOMPARE(same(m_annotations, u"anchor"_qs, fieldsOf(Anchor())), QStringList());
        QCOMPARE(same(m_annotations, u"thread"_qs, fieldsOf(CommentThread())), QStringList());
        QCOMPARE(same(m_annotations, u"comment"_qs, fieldsOf(Comment())), QStringList());
        QCOMPARE(same(m_annotations, u"returnNote"_qs, fieldsOf(ReturnNote())), QStringList());
        QCOMPARE(same(m_annotations, u"consent"_qs, fieldsOf(PictureConsent())), QStringList());
        QCOMPARE(same(m_annotations, u"captionLink"_qs, fieldsOf(CaptionLink())), QStringList());
        QCOMPARE(same(m_annotations, u"decision"_qs, fieldsOf(FindingDecision())), QStringList());
    }

    void everyPartIsNamed()
    {
        for (const QJsonValue &name : named(m_annotations, u"part"_qs).value(u"enum").toArray())
            QVERIFY2(partFromId(name.toString()), qPrintable(name.toString()));
        for (int part = 0; part <= static_cast<int>(Part::Cell); ++part) {
            const QString id = partId(static_cast<Part>(part));
            QVERIFY2(named(m_annotations, u"part"_qs).value(u"enum").toArray().contains(id), qPrintable(id));
        }
    }

    void whatALaterVersionAddsIsValid()
    {
        for (const QByteArray &bytes :
             {articleWith({}), articleWith("'later':{'x':[1,null]}"), articleWithBlock("'kind':'hologram','items':3"),
              articleWithBlock("'kind':'paragraph','later':true,'text':[{'text':'a','later':1}]")}) {
            QCOMPARE(m_article.faults(parsed(bytes)), QStringList());
            QVERIFY(articleFromJson(bytes).has_value());
        }
    }

    void brokenArticlesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("another format") << articleWith({}).replace("article", "annotations");
        QTest::newRow("no version") << articleWith({}).replace(",\"version\":1", "");
        QTest::newRow("a headline that is a number") << articleWith("'headline':3");
        QTest::newRow("a byline that is no list") << articleWith("'bylines':'An'");
        QTest::newRow("urgency out of range") << articleWith("'urgency':10");
        QTest::newRow("half an urgency") << articleWith("'urgency':1.5");
        QTest::newRow("a day as people write it") << articleWith("'eventDate':'10/4/2020'");
        QTest::newRow("a time without a zone") << articleWith("'embargo':'2020-04-10T08:00:00'");
        QTest::newRow("a body that is no list") << articleWith("'body':{}");
        QTest::newRow("a block without a kind") << articleWithBlock("'text':[]");
        QTest::newRow("a text that is letters") << articleWithBlock("'kind':'paragraph','text':'a'");
        QTest::newRow("bold by word") << articleWithBlock("'kind':'paragraph','text':[{'text':'a','bold':'yes'}]");
        QTest::newRow("a link that is a script")
            << articleWithBlock("'kind':'paragraph','text':[{'text':'a','link':'javascript:x'}]");
        QTest::newRow("a cross-head too high") << articleWithBlock("'kind':'cross-head','level':1");
        QTest::newRow("a list without items") << articleWithBlock("'kind':'list'");
        QTest::newRow("an unknown layout") << articleWithBlock("'kind':'figure','layout':'diagonal'");
        QTest::newRow("a picture without a hash") << articleWithBlock("'kind':'figure','picture':{'width':3}");
        QTest::newRow("a crop beyond the picture") << articleWithBlock("'kind':'figure','crop':{'right':10001}");
        QTest::newRow("a broken figure in a gallery") << articleWithBlock("'kind':'gallery','figures':[{'alt':1}]");
        QTest::newRow("a cell over no column")
            << articleWithBlock("'kind':'table','rows':[[{'columnSpan':0,'text':[]}]]");
        QTest::newRow("a broken block in a box")
            << articleWithBlock("'kind':'box','blocks':[{'id':'b','kind':'quote','paragraphs':[]}]");
    }

    void brokenArticlesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY2(!parsed(bytes).isEmpty() || bytes == "{}", "the sample itself is no JSON");
        QVERIFY(!m_article.faults(parsed(bytes)).isEmpty());
    }

    void differencesAreSeen()
    {
        QJsonObject fields = fieldsOf(FocalPoint());
        QCOMPARE(differences(m_article, named(m_article, u"focalPoint"_qs), fields), QStringList());
        fields.insert(u"z"_qs, QJsonObject());
        QCOMPARE(differences(m_article, named(m_article, u"focalPoint"_qs), fields).size(), 1);
        QVERIFY(!differences(m_article, named(m_article, u"crop"_qs), fieldsOf(FocalPoint())).isEmpty());
    }

private:
    const Schema m_article{u"resources/schemas/article.schema.json"_qs};
    const Schema m_annotations{u"resources/schemas/annotations.schema.json"_qs};
};

QTEST_GUILESS_MAIN(TestSchemas)
#include "test_schemas.moc"
