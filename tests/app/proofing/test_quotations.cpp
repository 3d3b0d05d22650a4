#include "app/proofing/fixes.h"
#include "app/proofing/quotations.h"
#include "tests/app/proofing/proofing_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace toasoan;

namespace {

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const TextRange range : quotations(text))
        words.append(text.mid(range.start, range.length));
    return words;
}

} // namespace

class TestQuotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksOfEveryKind()
    {
        QCOMPARE(wordsIn(u"Không có gì."_qs), QStringList());
        QCOMPARE(wordsIn(u"Ông nói: “Được”, rồi “thôi”."_qs), (QStringList{u"Được"_qs, u"thôi"_qs}));
        QCOMPARE(wordsIn(u"Bài \"Quê hương\" và «Đất nước»"_qs), (QStringList{u"Quê hương"_qs, u"Đất nước"_qs}));
    }

    void onesWithinAreOne()
    {
        QCOMPARE(wordsIn(u"Bà kể: “Nó bảo “thôi”, rồi đi”."_qs), QStringList{u"Nó bảo “thôi”, rồi đi"_qs});
        QCOMPARE(wordsIn(u"“Anh hát “Quê hương””"_qs), QStringList{u"Anh hát “Quê hương”"_qs});
    }

    void anOpenOneRunsToTheEnd()
    {
        QCOMPARE(wordsIn(u"“Đoạn đầu của lời kể"_qs), QStringList{u"Đoạn đầu của lời kể"_qs});
        QCOMPARE(wordsIn(u"hết lời.” Ông dừng."_qs), QStringList());
    }

    void inchesAreNoMarks() { QCOMPARE(wordsIn(u"Màn hình 27\" giá rẻ, “tốt”"_qs), QStringList{u"tốt"_qs}); }

    void strangeTextsEndToo()
    {
        QCOMPARE(quotations({}).size(), 0);
        QCOMPARE(quotations(QString(100000, u'“')).size(), 1);
        QCOMPARE(quotations(QString(100000, u'”')).size(), 0);
    }

    void quotesAreSomebodysWordsAltogether()
    {
        QVERIFY(QuotedWords({{Part::Quote, {u"a"_qs}, 0}, u"Tôi  nói"_qs}).touch({3, 2}));
        QVERIFY(!QuotedWords(paragraph(u"Tôi  nói"_qs)).touch({3, 2}));
    }

    void touchingIsFoundAmongMany()
    {
        const QuotedWords words(paragraph(u"“Tôi”  nói “ừ” và “không”"_qs));
        for (const TextRange inside : {TextRange{1, 1}, TextRange{0, 3}, TextRange{12, 1}, TextRange{19, 4}})
            QVERIFY2(words.touch(inside), qPrintable(QString::number(inside.start)));
        for (const TextRange outside : {TextRange{0, 1}, TextRange{4, 3}, TextRange{7, 4}, TextRange{14, 3}})
            QVERIFY2(!words.touch(outside), qPrintable(QString::number(outside.start)));
    }

    void manyFindingsInALongTextAreQuick()
    {
        const Passage passage = paragraph(QString(u"“a”  b "_qs).repeated(200000));
        QList<Finding> findings;
        for (qsizetype i = 0; i < 50000; ++i) {
            Finding finding;
            finding.place = passage.place;
            finding.range = {i * 7 + 3, 2};
            finding.safe = SafeFix::Yes;
            findings.append(finding);
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(quotationsLeftAlone(findings, {passage}), findings);
        QVERIFY(timer.elapsed() < 2000);
    }

    void fixingLeavesThemAlone()
    {
        const auto engine = newEngine();
        const Fixed<QString> fixed = fixText(*engine, u"Ông  nói: “Dịch Covid - 19  còn dài”, Covid - 19 ."_qs);
        QCOMPARE(fixed.value, u"Ông nói: “Dịch Covid - 19  còn dài”, Covid-19."_qs);
    }
};

QTEST_GUILESS_MAIN(TestQuotations)
#include "test_quotations.moc"
