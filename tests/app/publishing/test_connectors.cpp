#include "app/publishing/connectors.h"

#include <QJsonArray>
#include <QTest>

using namespace toasoan;

namespace {

QJsonObject settingsWith(const QString &key, const QJsonValue &value)
{
    return {{u"address"_qs, u"https://baomau.example"_qs}, {u"user"_qs, u"toasoan"_qs}, {key, value}};
}

/// As a site is set up with that field.
Result<QJsonObject> checkedWith(const QString &key, const QJsonValue &value)
{
    return checkedSettings(*connectorKind(u"wordpress"_qs), settingsWith(key, value));
}

QJsonObject mappingOf(int names)
{
    QJsonObject mapping;
    for (int i = 1; i <= names; ++i)
        mapping.insert(QStringLiteral("Mục %1").arg(i), i);
    return mapping;
}

} // namespace

class TestConnectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSiteHasItsTwoMappings()
    {
        QStringList mappings;
        for (const DestinationField &field : connectorKind(u"wordpress"_qs)->fields) {
            if (field.kind == DestinationField::Kind::Mapping && !field.isNeeded)
                mappings.append(field.key);
        }
        QCOMPARE(mappings, QStringList({u"categories"_qs, u"authors"_qs}));
    }

    void namesWithNumbersStayAsTheyAre_data()
    {
        QTest::addColumn<QJsonObject>("mapping");
        QTest::newRow("sections") << QJsonObject{{u"Kinh tế"_qs, 5}, {u"Thời sự"_qs, 12}};
        QTest::newRow("a large number") << QJsonObject{{u"Kinh tế"_qs, qint64(1) << 40}};
        QTest::newRow("a long name") << QJsonObject{{QString(200, u'a'), 5}};
        QTest::newRow("many") << mappingOf(500);
    }
    void namesWithNumbersStayAsTheyAre()
    {
        QFETCH(QJsonObject, mapping);
        for (const QString &key : {u"categories"_qs, u"authors"_qs}) {
            const auto checked = checkedWith(key, mapping);
            QVERIFY(checked);
            QCOMPARE(checked->value(key).toObject(), mapping);
        }
    }

    void anEmptyMappingIsLeftOut_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("none") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("no row") << QJsonValue(QJsonObject());
        QTest::newRow("no letters") << QJsonValue(QString());
    }
    void anEmptyMappingIsLeftOut()
    {
        QFETCH(QJsonValue, value);
        const auto checked = checkedWith(u"categories"_qs, value);
        QVERIFY(checked);
        QVERIFY(!checked->contains(u"categories"_qs));
    }

    void whatIsNoMappingIsRefused_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("words") << QJsonValue(u"Kinh tế"_qs);
        QTest::newRow("a list") << QJsonValue(QJsonArray{5});
        QTest::newRow("a number") << QJsonValue(5);
        const auto row = [](const char *what, const QString &name, const QJsonValue &number) {
            QTest::newRow(what) << QJsonValue(QJsonObject{{u"Thời sự"_qs, 3}, {name, number}});
        };
        row("no name", {}, 5);
        row("spaces at the end", u"Kinh tế "_qs, 5);
        row("two spaces", u"Kinh  tế"_qs, 5);
        row("a line end", u"Kinh\ntế"_qs, 5);
        row("a name that is too long", QString(201, u'a'), 5);
        row("nought", u"Kinh tế"_qs, 0);
        row("less than nought", u"Kinh tế"_qs, -5);
        row("a fraction", u"Kinh tế"_qs, 5.5);
        row("digits", u"Kinh tế"_qs, u"5"_qs);
        row("no number", u"Kinh tế"_qs, true);
        QTest::newRow("too many") << QJsonValue(mappingOf(501));
    }
    void whatIsNoMappingIsRefused()
    {
        QFETCH(QJsonValue, value);
        const auto checked = checkedWith(u"authors"_qs, value);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::BadInput);
        QCOMPARE(checked.error().detail, u"destination-field"_qs);
        QCOMPARE(checked.error().args.value(0), u"authors"_qs);
    }

    void whatTheSiteSaidOfItselfStays()
    {
        const QJsonObject there{{u"categories"_qs, QJsonArray{QJsonObject{{u"id"_qs, 5}, {u"name"_qs, u"Tin"_qs}}}}};
        const auto checked = checkedWith(u"there"_qs, there);
        QVERIFY(checked);
        QCOMPARE(checked->value(u"there"_qs).toObject(), there);
    }

    void fieldsOfOtherKindsKeepTheirRules()
    {
        const ConnectorKind &site = *connectorKind(u"wordpress"_qs);
        const auto checked = checkedWith(u"settleSeconds"_qs, u" 40 "_qs);
        QVERIFY(checked);
        QCOMPARE(checked->value(u"settleSeconds"_qs), QJsonValue(40));
        QCOMPARE(checked->value(u"lead"_qs).toString(), u"featured"_qs);
        QVERIFY(!checked->contains(u"titleKey"_qs));
        QCOMPARE(checkedSettings(site, {{u"user"_qs, u"a"_qs}}).error().args.value(0), u"address"_qs);
        QCOMPARE(checkedWith(u"lead"_qs, u"beside"_qs).error().args.value(0), u"lead"_qs);
    }
};

QTEST_GUILESS_MAIN(TestConnectors)
#include "test_connectors.moc"
