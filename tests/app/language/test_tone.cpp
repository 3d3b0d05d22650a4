#include "app/language/syllable.h"
#include "app/language/tone.h"

#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

class TestTone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void split_data();
    void split();
    void notASyllable_data();
    void notASyllable();
    void styles_data();
    void styles();
    void laws();
};

void TestTone::split_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("onset");
    QTest::addColumn<QString>("rime");
    QTest::addColumn<int>("tone");
    const auto row = [](const QString &word, const QString &onset, const QString &rime, Tone tone) {
        QTest::newRow(qUtf8Printable(word)) << word << onset << rime << static_cast<int>(tone);
    };
    row(u"nghiêng"_qs, u"ngh"_qs, u"iêng"_qs, Tone::Level);
    row(u"Quý"_qs, u"Qu"_qs, u"y"_qs, Tone::Acute);
    row(u"quyển"_qs, u"qu"_qs, u"yên"_qs, Tone::Hook);
    row(u"giờ"_qs, u"gi"_qs, u"ơ"_qs, Tone::Grave);
    row(u"gìn"_qs, u"g"_qs, u"in"_qs, Tone::Grave);
    row(u"gì"_qs, u"g"_qs, u"i"_qs, Tone::Grave);
    row(u"ủy"_qs, u""_qs, u"uy"_qs, Tone::Hook);
    row(u"nứơc"_qs, u"n"_qs, u"ươc"_qs, Tone::Acute);
    row(u"đỗ"_qs, u"đ"_qs, u"ô"_qs, Tone::Tilde);
    row(u"ĐẢNG"_qs, u"Đ"_qs, u"ANG"_qs, Tone::Hook);
    row(u"xoong"_qs, u"x"_qs, u"oong"_qs, Tone::Level);
    row(u"được"_qs, u"đ"_qs, u"ươc"_qs, Tone::Dot);
}

void TestTone::split()
{
    QFETCH(QString, word);
    QFETCH(QString, onset);
    QFETCH(QString, rime);
    QFETCH(int, tone);
    const std::optional<Syllable> syllable = splitSyllable(word);
    QVERIFY(syllable.has_value());
    QCOMPARE(syllable->onset, onset);
    QCOMPARE(syllable->rime, rime);
    QCOMPARE(static_cast<int>(syllable->tone), tone);
}

void TestTone::notASyllable_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u""_qs, u"video"_qs, u"Trump"_qs, u"nướ́c"_qs, u"thươg"_qs, u"Inđônêxia"_qs, u"fai"_qs,
                                u"đ"_qs, u"nghiêngg"_qs, u"áà"_qs})
        QTest::newRow(qUtf8Printable(word)) << word;
}

void TestTone::notASyllable()
{
    QFETCH(QString, word);
    QVERIFY(!splitSyllable(word).has_value());
    QCOMPARE(toOldStyle(word), word);
    QCOMPARE(toNewStyle(word), word);
}

void TestTone::styles_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("oldStyle");
    QTest::addColumn<QString>("newStyle");
    const auto row = [](const QString &word, const QString &oldStyle, const QString &newStyle) {
        QTest::newRow(qUtf8Printable(word)) << word << oldStyle << newStyle;
    };
    row(u"hòa"_qs, u"hòa"_qs, u"hoà"_qs);
    row(u"hoà"_qs, u"hòa"_qs, u"hoà"_qs);
    row(u"Ủy"_qs, u"Ủy"_qs, u"Uỷ"_qs);
    row(u"UỶ"_qs, u"ỦY"_qs, u"UỶ"_qs);
    row(u"khỏe"_qs, u"khỏe"_qs, u"khoẻ"_qs);
    row(u"thuỷ"_qs, u"thủy"_qs, u"thuỷ"_qs);
    row(u"quý"_qs, u"quý"_qs, u"quý"_qs);
    row(u"qúy"_qs, u"quý"_qs, u"quý"_qs);
    row(u"qùa"_qs, u"quà"_qs, u"quà"_qs);
    row(u"gìa"_qs, u"già"_qs, u"già"_qs);
    row(u"gìn"_qs, u"gìn"_qs, u"gìn"_qs);
    row(u"giếng"_qs, u"giếng"_qs, u"giếng"_qs);
    row(u"nứơc"_qs, u"nước"_qs, u"nước"_qs);
    row(u"tóan"_qs, u"toán"_qs, u"toán"_qs);
    row(u"cuả"_qs, u"của"_qs, u"của"_qs);
    row(u"mía"_qs, u"mía"_qs, u"mía"_qs);
    row(u"thuở"_qs, u"thuở"_qs, u"thuở"_qs);
    row(u"khuỷu"_qs, u"khuỷu"_qs, u"khuỷu"_qs);
    row(u"huýt"_qs, u"huýt"_qs, u"huýt"_qs);
    row(u"ngoài"_qs, u"ngoài"_qs, u"ngoài"_qs);
    row(u"ngoằn"_qs, u"ngoằn"_qs, u"ngoằn"_qs);
    row(u"mười"_qs, u"mười"_qs, u"mười"_qs);
    row(u"cứu"_qs, u"cứu"_qs, u"cứu"_qs);
    row(u"yếu"_qs, u"yếu"_qs, u"yếu"_qs);
    row(u"moóc"_qs, u"moóc"_qs, u"moóc"_qs);
    row(u"hoa"_qs, u"hoa"_qs, u"hoa"_qs);
}

void TestTone::styles()
{
    QFETCH(QString, word);
    QFETCH(QString, oldStyle);
    QFETCH(QString, newStyle);
    QCOMPARE(toOldStyle(word), oldStyle);
    QCOMPARE(toNewStyle(word), newStyle);
    QCOMPARE(dependsOnToneStyle(word), oldStyle != newStyle);
}

void TestTone::laws()
{
    const auto syllables =
        rc::gen::map(rc::gen::tuple(rc::gen::element(u"h"_qs, u"Th"_qs, u"qu"_qs, u"gi"_qs, u"NG"_qs, u""_qs),
                                    rc::gen::element(u"oa"_qs, u"oe"_qs, u"UY"_qs, u"uya"_qs, u"iêu"_qs, u"oan"_qs,
                                                     u"ươ"_qs, u"y"_qs, u"ua"_qs, u"eo"_qs, u"uynh"_qs, u"ên"_qs),
                                    rc::gen::inRange<int>(0, 6), rc::gen::inRange<int>(0, 4)),
                     [](const std::tuple<QString, QString, int, int> &parts) {
                         const auto &[onset, rime, tone, at] = parts;
                         QString marked = rime;
                         const qsizetype letter = at % rime.size();
                         marked[letter] = withTone(rime.at(letter), static_cast<Tone>(tone));
                         return QString(onset + marked);
                     });
    QVERIFY(rc::check("a style is a fixed point and undoes the other", [&syllables] {
        const QString word = *syllables;
        RC_ASSERT(toOldStyle(toOldStyle(word)) == toOldStyle(word));
        RC_ASSERT(toNewStyle(toOldStyle(word)) == toNewStyle(word));
        RC_ASSERT(toOldStyle(toNewStyle(word)) == toOldStyle(word));
    }));
    QVERIFY(rc::check("moving a tone keeps the syllable's parts", [&syllables] {
        const QString word = *syllables;
        RC_ASSERT(splitSyllable(toOldStyle(word)) == splitSyllable(word));
        RC_ASSERT(splitSyllable(toNewStyle(word)) == splitSyllable(word));
    }));
}

QTEST_GUILESS_MAIN(TestTone)
#include "test_tone.moc"
