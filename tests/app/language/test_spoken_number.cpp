#include "app/language/spoken/speaking_time.h"
#include "app/language/spoken/spoken_date.h"
#include "app/language/spoken/spoken_number.h"

#include <QTest>
#include <rapidcheck.h>

#include <limits>

using namespace toasoan;

namespace {

/// Words back into a number, by nothing but the meaning of each: scales multiply what was said since the last one.
class NumberParser
{
public:
    explicit NumberParser(const QString &said)
    {
        for (const QString &word : said.split(u' '))
            take(word);
    }

    [[nodiscard]] bool isUnderstood() const { return m_isUnderstood; }
    [[nodiscard]] quint64 value() const { return m_total + m_group + m_hundreds + m_tens; }

private:
    void take(const QString &word)
    {
        static const QHash<QString, quint64> units{{u"không"_qs, 0}, {u"một"_qs, 1}, {u"mốt"_qs, 1}, {u"hai"_qs, 2},
                                                   {u"ba"_qs, 3},    {u"bốn"_qs, 4}, {u"tư"_qs, 4},  {u"năm"_qs, 5},
                                                   {u"lăm"_qs, 5},   {u"sáu"_qs, 6}, {u"bảy"_qs, 7}, {u"tám"_qs, 8},
                                                   {u"chín"_qs, 9}};
        if (units.contains(word))
            m_tens += units.value(word);
        else if (word == u"mười")
            m_tens += 10;
        else if (word == u"mươi")
            m_tens *= 10;
        else if (word == u"trăm")
            m_hundreds += std::exchange(m_tens, 0) * 100;
        else if (!scale(word))
            m_isUnderstood = m_isUnderstood && word == u"linh";
    }

    bool scale(const QString &word)
    {
        const quint64 below = std::exchange(m_tens, 0) + std::exchange(m_hundreds, 0);
        if (word == u"nghìn")
            m_group += below * 1000;
        else if (word == u"triệu")
            m_group += below * 1000000;
        else if (word == u"tỷ")
            m_total = (m_total + std::exchange(m_group, 0) + below) * 1000000000;
        else
            m_tens = below;
        return word == u"nghìn" || word == u"triệu" || word == u"tỷ";
    }

    quint64 m_total = 0;
    quint64 m_group = 0;
    quint64 m_hundreds = 0;
    quint64 m_tens = 0;
    bool m_isUnderstood = true;
};

bool comesBack(qint64 number)
{
    const NumberParser parser(spokenNumber(number));
    return parser.isUnderstood() && parser.value() == static_cast<quint64>(number);
}

} // namespace

class TestSpokenNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("said");
        const QList<std::pair<qint64, QString>> cases{
            {0, u"không"_qs},
            {4, u"bốn"_qs},
            {5, u"năm"_qs},
            {10, u"mười"_qs},
            {11, u"mười một"_qs},
            {14, u"mười bốn"_qs},
            {15, u"mười lăm"_qs},
            {20, u"hai mươi"_qs},
            {21, u"hai mươi mốt"_qs},
            {24, u"hai mươi tư"_qs},
            {25, u"hai mươi lăm"_qs},
            {100, u"một trăm"_qs},
            {101, u"một trăm linh một"_qs},
            {104, u"một trăm linh bốn"_qs},
            {105, u"một trăm linh năm"_qs},
            {110, u"một trăm mười"_qs},
            {999, u"chín trăm chín mươi chín"_qs},
            {1000, u"một nghìn"_qs},
            {1005, u"một nghìn không trăm linh năm"_qs},
            {1015, u"một nghìn không trăm mười lăm"_qs},
            {2026, u"hai nghìn không trăm hai mươi sáu"_qs},
            {1000005, u"một triệu không trăm linh năm"_qs},
            {1002000, u"một triệu không trăm linh hai nghìn"_qs},
            {12345678, u"mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám"_qs},
            {1500000000, u"một tỷ năm trăm triệu"_qs},
            {1500000000000, u"một nghìn năm trăm tỷ"_qs},
            {1000000000000000000, u"một tỷ tỷ"_qs},
            {-5, u"âm năm"_qs}};
        for (const auto &[number, said] : cases)
            QTest::addRow("%lld", static_cast<long long>(number)) << number << said;
    }
    void numbers()
    {
        QFETCH(qint64, number);
        QFETCH(QString, said);
        QCOMPARE(spokenNumber(number), said);
    }

    void everyNumberComesBack()
    {
        for (qint64 number = 0; number < 20000; ++number)
            QVERIFY2(comesBack(number), qPrintable(spokenNumber(number)));
        constexpr qint64 stride = 97; // with no factor of ten: all last digits occur
        for (qint64 number = 20000; number < 10000000; number += stride)
            QVERIFY2(comesBack(number), qPrintable(spokenNumber(number)));
        QVERIFY(rc::check(
            "any", [] { RC_ASSERT(comesBack(*rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max()))); }));
    }

    void theLeastNumberIsSaid()
    {
        QVERIFY(spokenNumber(std::numeric_limits<qint64>::min()).startsWith(u"âm chín tỷ hai trăm"));
    }

    void figures_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("12.000") << u"mười hai nghìn"_qs;
        QTest::newRow("1,5") << u"một phẩy năm"_qs;
        QTest::newRow("0,05") << u"không phẩy không năm"_qs;
        QTest::newRow("12,35") << u"mười hai phẩy ba mươi lăm"_qs;
        QTest::newRow("3,141") << u"ba phẩy một bốn một"_qs;
        QTest::newRow("1.234,5") << u"một nghìn hai trăm ba mươi tư phẩy năm"_qs;
        QTest::newRow("2.1") << u"hai chấm một"_qs;
        QTest::newRow("007") << u"không không bảy"_qs;
        QTest::newRow("05") << u"năm"_qs;
        QTest::newRow("12345678") << u"một hai ba bốn năm sáu bảy tám"_qs;
        QTest::newRow("12.345.678") << u"mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám"_qs;
    }
    void figures()
    {
        QFETCH(QString, said);
        QCOMPARE(spokenFigure(QString::fromLatin1(QTest::currentDataTag())), said);
    }

    void romanNumerals()
    {
        QCOMPARE(romanNumber(u"XIV"), std::optional(14));
        QCOMPARE(romanNumber(u"XXXIX"), std::optional(39));
        QCOMPARE(romanNumber(u"IV"), std::optional(4));
        for (const QString &none : {u""_qs, u"IIII"_qs, u"VX"_qs, u"CD"_qs, u"XIVI"_qs})
            QVERIFY2(!romanNumber(none), qPrintable(none));
    }

    void datesAndTimes()
    {
        QCOMPARE(spokenDate(2, 9), u"mồng hai tháng chín"_qs);
        QCOMPARE(spokenDate(11, 4, 2005), u"mười một tháng tư năm hai nghìn không trăm linh năm"_qs);
        QCOMPARE(spokenTime(14, 5), u"mười bốn giờ năm phút"_qs);
        QCOMPARE(spokenTime(14, 0), u"mười bốn giờ"_qs);
        QCOMPARE(spokenTime(0, 0, 9), u"không giờ không phút chín giây"_qs);
        QVERIFY(isDayOfYear(29, 2) && !isDayOfYear(31, 4) && !isDayOfYear(1, 13));
    }

    void syllablesAndSeconds()
    {
        QCOMPARE(countSyllables(u"Hòa bình, ấm no."), 4);
        QCOMPARE(countSyllables(u"en-nờ – Washington"), 5);
        QCOMPARE(countSyllables(u" … "), 0);
        QCOMPARE(speakingSeconds(0), 0);
        QCOMPARE(speakingSeconds(newsSyllablesPerMinute), 60);
        QCOMPARE(speakingSeconds(newsSyllablesPerMinute + 1), 61);
    }
};

QTEST_GUILESS_MAIN(TestSpokenNumber)
#include "test_spoken_number.moc"
