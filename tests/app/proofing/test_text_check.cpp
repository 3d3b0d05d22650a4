#include "app/proofing/text_check.h"
#include "tests/app/proofing/proofing_fixture.h"

#include <QTest>

using namespace toasoan;

class TestTextCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesArePassages();
    void columnsInCodePoints();
};

void TestTextCheck::linesArePassages()
{
    const QList<Passage> passages = passagesOfText(u"một\r\n\nba\n"_qs);
    QCOMPARE(passages.size(), 4);
    QCOMPARE(passages.at(0).text, u"một"_qs);
    QCOMPARE(passages.at(1).text, QString());
    QCOMPARE(passages.at(2).text, u"ba"_qs);
    QCOMPARE(passages.at(2).place.block.value, u"line-3"_qs);
    QCOMPARE(passages.at(3).text, QString());
}

void TestTextCheck::columnsInCodePoints()
{
    const QString text = u"Dòng đầu.\n😀 Bí Thư họp."_qs;
    const QList<Passage> passages = passagesOfText(text);
    const std::unique_ptr<Engine> engine = newEngine();
    const QList<Finding> findings = engine->check(passages);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(positionOf(findings.first(), passages.at(1)), (TextPosition{2, 3, 6}));
    QCOMPARE(positionOf({}, paragraph(u"x"_qs)).line, 0);
}

QTEST_GUILESS_MAIN(TestTextCheck)
#include "test_text_check.moc"
