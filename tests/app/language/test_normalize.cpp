#include "app/language/normalize.h"
#include "tests/app/language/random_text.h"

#include <QTest>

using namespace toasoan;

class TestNormalize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersOfOneForm_data();
    void lettersOfOneForm();
    void sourceOfAWord();
    void sourceOfAnEmptyRange();
    void laws();
};

void TestNormalize::lettersOfOneForm_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"dang uy"_qs << u"dang uy"_qs;
    QTest::newRow("decomposed") << u"đươ\u0323c ho\u0300a"_qs << u"được hòa"_qs;
    QTest::newRow("two marks in any order") << u"Vie\u0323\u0302t, Vie\u0302\u0323t"_qs << u"Việt, Việt"_qs;
    QTest::newRow("eth at the head") << u"Ðoàn ðã Hà Ðông"_qs << u"Đoàn đã Hà Đông"_qs;
    QTest::newRow("eth inside a name stays") << u"Guðmundur"_qs << u"Guðmundur"_qs;
    QTest::newRow("Cyrillic in a Latin word") << u"сông аn"_qs << u"công an"_qs;
    QTest::newRow("Cyrillic letter with a mark") << u"hо\u0300a bình"_qs << u"hòa bình"_qs;
    QTest::newRow("Russian stays") << u"газета «Правда», оса"_qs << u"газета «Правда», оса"_qs;
    QTest::newRow("no-break space") << u"10\u00A0km\u202Fnữa"_qs << u"10 km nữa"_qs;
    QTest::newRow("no width") << u"\uFEFFĐả\u200Bng vi\u00ADên"_qs << u"Đảng viên"_qs;
    QTest::newRow("mark after no width") << u"ho\u200B\u0300a"_qs << u"hòa"_qs;
    QTest::newRow("joined emoji stay") << u"👨\u200D👩 a\u200Db"_qs << u"👨\u200D👩 ab"_qs;
}

void TestNormalize::lettersOfOneForm()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(normalizedText(source), expected);
}

void TestNormalize::sourceOfAWord()
{
    const QString source = u"x\u200B đươ\u0323c rồi"_qs;
    const Normalized normalized = normalizedWithSources(source);
    QCOMPARE(normalized.text, u"x được rồi"_qs);
    const TextRange range = normalized.sourceRange({2, 4});
    QCOMPARE(source.sliced(range.start, range.length), u"đươ\u0323c"_qs);
    QCOMPARE(normalized.sourceRange({0, 1}), (TextRange{0, 1}));
}

void TestNormalize::sourceOfAnEmptyRange()
{
    QCOMPARE(normalizedWithSources(QString()).sourceRange({0, 0}), (TextRange{0, 0}));
    const Normalized normalized = normalizedWithSources(u"\u200Bđã"_qs);
    QCOMPARE(normalized.sourceRange({0, 0}), (TextRange{1, 0}));
    QCOMPARE(normalized.sourceRange({2, 0}), (TextRange{3, 0}));
}

void TestNormalize::laws()
{
    QVERIFY(rc::check("the result is NFC and stays as it is", [] {
        const QString once = normalizedText(*hardText());
        RC_ASSERT(once == once.normalized(QString::NormalizationForm_C));
        RC_ASSERT(normalizedText(once) == once);
    }));
    QVERIFY(rc::check("sources follow one another inside the source", [] {
        const QString source = *hardText();
        const Normalized normalized = normalizedWithSources(source);
        RC_ASSERT(normalized.sources.size() == normalized.text.size());
        TextRange before;
        for (const TextRange &range : normalized.sources) {
            RC_ASSERT(range == before || range.start >= before.end());
            RC_ASSERT(range.length > 0);
            RC_ASSERT(range.end() <= source.size());
            before = range;
        }
    }));
    QVERIFY(rc::check("every ASCII character of the source is found again where it came from", [] {
        const QString source = *hardText();
        const Normalized normalized = normalizedWithSources(source);
        for (qsizetype i = 0; i < normalized.text.size(); ++i) {
            const TextRange range = normalized.sources.at(i);
            if (range.length != 1 || source.at(range.start).unicode() >= 0x80)
                continue;
            RC_ASSERT(normalized.text.at(i) == source.at(range.start));
        }
    }));
    QVERIFY(rc::check("a settled text finds its letters without sources, too", [] {
        const Normalized full = normalizedWithSources(QStringLiteral("Đảng ủy (Nghệ An) – 2026"));
        const Normalized bare{full.text, {}};
        const TextRange range{*rc::gen::inRange<qsizetype>(0, 30), *rc::gen::inRange<qsizetype>(0, 30)};
        RC_ASSERT(isSettledText(full.text));
        RC_ASSERT(bare.sourceRange(range) == full.sourceRange(range));
    }));
}

QTEST_GUILESS_MAIN(TestNormalize)
#include "test_normalize.moc"
