#include "app/proofing/rules/quantities.h"

#include <QTest>

#include <algorithm>

using namespace toasoan;

namespace {

Reading readingOf(const QString &text)
{
    const QList<Passage> passages{{{Part::Body, {QStringLiteral("a")}, 0}, text}};
    return *Reader().read(passages).first();
}

} // namespace

class TestQuantities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void knowsWhatIsCounted();
    void knowsAllValues();
    void seesSlips();
};

void TestQuantities::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("plain") << u"Có 25 hộ"_qs << QList<double>{25};
    QTest::newRow("thousands") << u"1.500 cây, 1.500.000 đồng"_qs << QList<double>{1500, 1500000};
    QTest::newRow("decimals") << u"3,5 ha và 2.75 km"_qs << QList<double>{3.5, 2.75};
    QTest::newRow("scaled") << u"1,5 triệu và 2 nghìn tỷ đồng"_qs << QList<double>{1.5e6, 2e12};
    QTest::newRow("words") << u"hai mươi lăm hộ, mười hai em, ba con"_qs << QList<double>{25, 12, 3};
    QTest::newRow("billionaires") << u"2 tỷ phú"_qs << QList<double>{2};
    QTest::newRow("no dates") << u"ngày 30/5/2019"_qs << QList<double>{};
    QTest::newRow("no codes") << u"H5N1 và 4G"_qs << QList<double>{};
    QTest::newRow("nothing") << QString() << QList<double>{};
}

void TestQuantities::values()
{
    QFETCH(QString, text);
    QList<double> values;
    for (const Quantity &quantity : quantitiesIn(readingOf(text)))
        values.append(quantity.value);
    QTEST(values, "values");
}

void TestQuantities::knowsWhatIsCounted()
{
    const Reading reading = readingOf(u"Trao 120 suất quà cho 37,5 - 40 hộ Nghèo"_qs);
    const QList<Quantity> quantities = quantitiesIn(reading);
    QCOMPARE(quantities.size(), 3);
    QCOMPARE(countedWords(reading, quantities.at(0), 2), (QStringList{u"suất"_qs, u"quà"_qs}));
    QCOMPARE(countedWords(reading, quantities.at(1), 2), QStringList());
    QCOMPARE(countedWords(reading, quantities.at(2), 2), QStringList{u"hộ"_qs});
    QCOMPARE(quantities.at(0).range, (TextRange{5, 3}));
}

void TestQuantities::knowsAllValues()
{
    std::vector<double> values;
    addValues(readingOf(u"Ngày 30/5, đoàn đi 25km, mua 1,500 cây"_qs), values);
    for (const double value : {30.0, 5.0, 25.0, 1.5, 1500.0})
        QVERIFY2(std::find(values.begin(), values.end(), value) != values.end(), qPrintable(QString::number(value)));
}

void TestQuantities::seesSlips()
{
    QVERIFY(areSwapped(u"153", u"135"));
    QVERIFY(!areSwapped(u"153", u"153"));
    QVERIFY(!areSwapped(u"153", u"531"));
    QVERIFY(!areSwapped(u"15", u"153"));
    QVERIFY(areOneDigitApart(u"153", u"158"));
    QVERIFY(!areOneDigitApart(u"153", u"153"));
    QVERIFY(!areOneDigitApart(u"153", u"1530"));
}

QTEST_GUILESS_MAIN(TestQuantities)
#include "test_quantities.moc"
