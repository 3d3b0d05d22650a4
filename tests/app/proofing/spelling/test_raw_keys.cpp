#include "app/language/syllable.h"
#include "app/language/tone.h"
#include "app/proofing/built_in_data.h"
#include "app/proofing/spelling/raw_keys.h"

#include <QHash>
#include <QTest>

using namespace toasoan;

namespace {

struct Keys
{
    QHash<QChar, QString> letters;
    QString tones; ///< in the order of Tone, the level one a space
};

const Keys telex{{{u'ă', u"aw"_qs},
                  {u'â', u"aa"_qs},
                  {u'ê', u"ee"_qs},
                  {u'ô', u"oo"_qs},
                  {u'ơ', u"ow"_qs},
                  {u'ư', u"uw"_qs},
                  {u'đ', u"dd"_qs}},
                 u" frxsj"_qs};
const Keys vni{{{u'ă', u"a8"_qs},
                {u'â', u"a6"_qs},
                {u'ê', u"e6"_qs},
                {u'ô', u"o6"_qs},
                {u'ơ', u"o7"_qs},
                {u'ư', u"u7"_qs},
                {u'đ', u"d9"_qs}},
               u" 23415"_qs};

/// What a hand presses for a syllable, its tone last.
QString keysFor(const QString &syllable, const Keys &keys)
{
    QString pressed;
    Tone tone = Tone::Level;
    for (const QChar c : syllable) {
        const TonelessLetter toneless = withoutTone(c);
        tone = toneless.tone == Tone::Level ? tone : toneless.tone;
        pressed += keys.letters.value(toneless.letter, QString(toneless.letter));
    }
    return tone == Tone::Level ? pressed : QString(pressed + keys.tones.at(static_cast<int>(tone)));
}

} // namespace

class TestRawKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySyllable_data();
    void readsEverySyllable();
    void readsMarksInAnyOrder_data();
    void readsMarksInAnyOrder();
    void leavesWordsAlone();
};

void TestRawKeys::readsEverySyllable_data()
{
    QTest::addColumn<QString>("syllable");
    for (const QString &syllable : builtInList(u"language/common.txt"_qs)) {
        const bool pressed = keysFor(syllable, telex).size() > 2 && keysFor(syllable, telex) != syllable;
        if (pressed && splitSyllable(syllable))
            QTest::newRow(qUtf8Printable(syllable)) << toOldStyle(syllable);
    }
}

void TestRawKeys::readsEverySyllable()
{
    QFETCH(QString, syllable);
    QCOMPARE(readTelex(keysFor(syllable, telex)), syllable);
    QCOMPARE(readVni(keysFor(syllable, vni)), syllable);
}

void TestRawKeys::readsMarksInAnyOrder_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("syllable");
    QTest::newRow("tone inside") << u"tieesng"_qs << u"tiếng"_qs;
    QTest::newRow("mark last") << u"nguoiwf"_qs << u"người"_qs;
    QTest::newRow("both marks") << u"dduwowcj"_qs << u"được"_qs;
    QTest::newRow("one mark for two letters") << u"dduowcj"_qs << u"được"_qs;
    QTest::newRow("bar last") << u"duongwfd"_qs << u"đường"_qs;
    QTest::newRow("glide") << u"hoaf"_qs << u"hòa"_qs;
}

void TestRawKeys::readsMarksInAnyOrder()
{
    QFETCH(QString, keys);
    QFETCH(QString, syllable);
    QCOMPARE(readTelex(keys), syllable);
}

void TestRawKeys::leavesWordsAlone()
{
    for (const QString &word : {u"an"_qs, u"nhanh"_qs, u"thanh"_qs, u""_qs, u"internet"_qs, u"windows"_qs, u"tiếng"_qs,
                                u"xyzxyzxyzxyzxyz"_qs, u"ssssss"_qs})
        QCOMPARE(readTelex(word), QString());
    QCOMPARE(readVni(u"km2"_qs), QString());
    QCOMPARE(readVni(u"123456"_qs), QString());
}

QTEST_GUILESS_MAIN(TestRawKeys)
#include "test_raw_keys.moc"
