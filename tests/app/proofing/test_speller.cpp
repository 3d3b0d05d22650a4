#include "app/proofing/speller.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

class TestSpeller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void right_data();
    void right();
    void wrong_data();
    void wrong();
    void suggests_data();
    void suggests();
    void suggestsFewAndOnce();
    void saysWhichDictionary();
    void missingDictionaryIsSaid();
    void lexiconDecides();
    void staysUsableAfterAMove();

private:
    std::unique_ptr<Speller> m_speller;
};

void TestSpeller::initTestCase()
{
    Result<Speller> speller = Speller::open(pressLexicon());
    QVERIFY2(speller.has_value(), "hunspell-vi is not installed");
    m_speller = std::make_unique<Speller>(std::move(*speller));
}

void TestSpeller::right_data()
{
    QTest::addColumn<QString>("word");
    const QString words =
        u"hòa hoà tòa khỏe khoẻ ủy uỷ Ủy thủy hóa họa khóa thỏa hủy dọa túy quý quí kỹ kĩ sĩ sỹ mì mỳ tỷ tỉ "
        "Huế Đắk km kg USD GRDP TTXVN Covid video online website container Facebook iPhone TPHCM XIII iv "
        "Trump Inđônêxia Voronezh a Ð \u0110ươ\u0323c Ðoàn cược sạc Kạn"_qs;
    for (const QString &word : words.split(u' '))
        QTest::newRow(qUtf8Printable(word)) << word;
}

void TestSpeller::right()
{
    QFETCH(QString, word);
    QVERIFY(m_speller->isRight(word));
}

void TestSpeller::wrong_data()
{
    QTest::addColumn<QString>("word");
    const QString words = u"nứơc tóan cuả qùa qúy viêc đươc nguời nghành gằng Nứơc Nguời xyz huế khôgn"_qs;
    for (const QString &word : words.split(u' '))
        QTest::newRow(qUtf8Printable(word)) << word;
}

void TestSpeller::wrong()
{
    QFETCH(QString, word);
    QVERIFY(!m_speller->isRight(word));
}

void TestSpeller::suggests_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("first");
    QTest::newRow("tone on the wrong letter") << u"nứơc"_qs << u"nước"_qs;
    QTest::newRow("case kept") << u"Tóan"_qs << u"Toán"_qs;
    QTest::newRow("no tone") << u"viêc"_qs << u"việc"_qs;
    QTest::newRow("commonest first") << u"đươc"_qs << u"được"_qs;
    QTest::newRow("no mark") << u"nguời"_qs << u"người"_qs;
    QTest::newRow("typed without marks") << u"lop"_qs << u"lớp"_qs;
    QTest::newRow("typed without marks, the commonest") << u"mot"_qs << u"một"_qs;
    QTest::newRow("glued") << u"lớnnữa"_qs << u"lớn"_qs;
}

void TestSpeller::suggests()
{
    QFETCH(QString, word);
    QFETCH(QString, first);
    QCOMPARE(m_speller->suggestionsFor(word).value(0), first);
}

void TestSpeller::suggestsFewAndOnce()
{
    for (const QString &word : {u"viêc"_qs, u"cua"_qs, u"thuỷy"_qs, u""_qs, QString(500, u'ă')}) {
        const QStringList suggestions = m_speller->suggestionsFor(word);
        QVERIFY(suggestions.size() <= 5);
        QCOMPARE(QSet<QString>(suggestions.begin(), suggestions.end()).size(), suggestions.size());
    }
}

void TestSpeller::saysWhichDictionary()
{
    QVERIFY(m_speller->status().isActive());
    QVERIFY(m_speller->status().path.endsWith(u"/vi_VN.dic"_qs));
    const Speller none = Speller::withoutDictionary();
    QVERIFY(!none.status().isActive());
    QVERIFY(none.isRight(u"nứơc"_qs));
    QVERIFY(none.suggestionsFor(u"nứơc"_qs).isEmpty());
}

void TestSpeller::missingDictionaryIsSaid()
{
    const QTemporaryDir empty;
    const Result<Speller> speller = Speller::openAt(empty.filePath(u"vi_VN"_qs), {});
    QVERIFY(!speller.has_value());
    QCOMPARE(speller.error().code, ErrorCode::NotFound);
}

void TestSpeller::lexiconDecides()
{
    Lexicon lexicon;
    lexicon.add(u"hoaquả"_qs);
    lexicon.add(QSet<QString>{u"Tuyêng"_qs, u"khuỳa"_qs});
    const Result<Speller> speller = Speller::open(lexicon);
    QVERIFY(speller.has_value());
    QVERIFY(speller->isRight(u"hoaquả"_qs));
    QVERIFY(speller->isRight(u"Hoaquả"_qs));
    QVERIFY(speller->isRight(u"Tuyêng"_qs));
    QVERIFY(!speller->isRight(u"tuyêng"_qs));
    QVERIFY(!speller->isRight(u"smartphone"_qs));
}

void TestSpeller::staysUsableAfterAMove()
{
    Result<Speller> opened = Speller::open(pressLexicon());
    QVERIFY(opened.has_value());
    const Speller moved = std::move(*opened);
    QVERIFY(moved.isRight(u"hòa"_qs));
    QVERIFY(!moved.isRight(u"nứơc"_qs));
}

QTEST_GUILESS_MAIN(TestSpeller)
#include "test_speller.moc"
