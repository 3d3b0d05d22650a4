#include "app/proofing/speller.h"

#include "app/base/durable_file.h"
#include "app/language/syllable.h"
#include "app/language/tone.h"
#include "app/proofing/dictionary_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <hunspell.hxx>
#include <rapidcheck.h>

using namespace toasoan;

namespace {

/// kỹ ↔ kĩ.
QString otherI(const QString &word)
{
    const auto syllable = splitSyllable(word);
    if (!syllable || syllable->onset.isEmpty() || (syllable->rime != u"i" && syllable->rime != u"y"))
        return word;
    return syllable->onset + withTone(syllable->rime == u"i" ? u'y' : u'i', syllable->tone);
}

bool isRomanNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return u"ivx"_qs.contains(c); });
}

} // namespace

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
    void brokenDictionaryIsSaid_data();
    void brokenDictionaryIsSaid();
    void greedyAffixesDoNoHarm();
    void knowsWhatHunspellKnows();
    void judgesSlipsAsHunspellDoes();

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
    QTest::newRow("glued") << u"lớnnữa"_qs << u"lớn nữa"_qs;
    QTest::newRow("letters swapped") << u"khôgn"_qs << u"không"_qs;
    QTest::newRow("hook for tilde") << u"nhiểm"_qs << u"nhiễm"_qs;
}

void TestSpeller::suggests()
{
    QFETCH(QString, word);
    QFETCH(QString, first);
    QCOMPARE(m_speller->suggestionsFor(word).value(0), first);
}

void TestSpeller::suggestsFewAndOnce()
{
    QVERIFY(m_speller->suggestionsFor(u"huế"_qs).contains(u"Huế"_qs));
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

void TestSpeller::brokenDictionaryIsSaid_data()
{
    QTest::addColumn<QByteArray>("affixes");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("binary") << QByteArray(3000, '\0') << QByteArray(3000, '\x81');
    QTest::newRow("a count that asks for gigabytes") << QByteArray("SET UTF-8\n") << QByteArray("999999999\nnhà\n");
}

void TestSpeller::brokenDictionaryIsSaid()
{
    QFETCH(QByteArray, affixes);
    QFETCH(QByteArray, words);
    const QTemporaryDir folder;
    QVERIFY(writeDurably(folder.filePath(u"vi_VN.aff"_qs), affixes));
    QVERIFY(writeDurably(folder.filePath(u"vi_VN.dic"_qs), words));
    const Result<Speller> speller = Speller::openAt(folder.filePath(u"vi_VN"_qs), {});
    QVERIFY(!speller.has_value());
    QVERIFY(speller.error().args.value(0).startsWith(folder.path()));
}

void TestSpeller::greedyAffixesDoNoHarm()
{
    const QTemporaryDir folder;
    const QByteArray affixes =
        "SET UTF-8\nREP 2000000000\nMAP 2000000000\nPFX A Y 2000000000\nSFX B Y -5\nBREAK 99999999\n";
    QVERIFY(writeDurably(folder.filePath(u"vi_VN.aff"_qs), affixes));
    QVERIFY(writeDurably(folder.filePath(u"vi_VN.dic"_qs), "1\nnhà/A\n"));
    const Result<Speller> speller = Speller::openAt(folder.filePath(u"vi_VN"_qs), {});
    QVERIFY(speller ? speller->isRight(u"nhà"_qs) : !speller.error().args.isEmpty());
}

void TestSpeller::knowsWhatHunspellKnows()
{
    const QString path = m_speller->status().path;
    const QStringList words = dictionaryWords(path.chopped(4)).value();
    QVERIFY(words.size() > 6000);
    Hunspell hunspell(QFile::encodeName(QString(path.chopped(4) + u".aff"_qs)).constData(),
                      QFile::encodeName(path).constData());
    for (const QString &word : words) {
        QVERIFY2(hunspell.spell(word.toStdString()), qUtf8Printable(word));
        QVERIFY2(m_speller->isRight(word), qUtf8Printable(word));
        QVERIFY2(m_speller->isRight(toOldStyle(word)), qUtf8Printable(word));
        QVERIFY2(m_speller->isRight(toNewStyle(word)), qUtf8Printable(word));
    }
}

void TestSpeller::judgesSlipsAsHunspellDoes()
{
    const Speller bare = Speller::open({}).value();
    const QString base = bare.status().path.chopped(4);
    const QStringList words = dictionaryWords(base).value();
    Hunspell hunspell(QFile::encodeName(QString(base + u".aff"_qs)).constData(),
                      QFile::encodeName(QString(base + u".dic"_qs)).constData());
    const auto knows = [&hunspell](const QString &word) { return hunspell.spell(toNewStyle(word).toStdString()); };
    QVERIFY(rc::check("a syllable with a letter exchanged is right when Hunspell knows it, asked once or twice", [&] {
        QString word = words.at(*rc::gen::inRange<qsizetype>(0, words.size())).toLower();
        const QString letters = u"abcdeghiklmnopqrstuvxyđăâêôơưáàảãạéẹóọúụíịýỳừứễổợấ"_qs;
        word[*rc::gen::inRange<qsizetype>(0, word.size())] =
            letters.at(*rc::gen::inRange<qsizetype>(0, letters.size()));
        const bool known = knows(word) || knows(otherI(word));
        const bool inPlace = word == toOldStyle(word) || word == toNewStyle(word);
        const bool small = word.size() < 2 || isRomanNumber(word);
        RC_ASSERT(bare.isRight(word) == (small || (known && inPlace)));
        RC_ASSERT(bare.isRight(word) == (small || (known && inPlace)));
    }));
}

QTEST_GUILESS_MAIN(TestSpeller)
#include "test_speller.moc"
