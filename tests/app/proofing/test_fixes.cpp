#include "app/proofing/fixes.h"
#include "tests/app/proofing/proofing_fixture.h"

#include <QTest>

using namespace toasoan;

namespace {

Finding fixOf(TextRange range, const QString &replacement)
{
    Finding finding;
    finding.place = paragraph({}).place;
    finding.range = range;
    finding.replacements = {replacement};
    return finding;
}

} // namespace

class TestFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheBack();
    void longerOfTwo();
    void withoutReplacementNothing();
    void textKeepsLineEnds();
    void onlyChosenRules();
    void articleKeepsItsMarks();
    void strangePlaceIsAnError();
};

void TestFixes::fromTheBack()
{
    QCOMPARE(applied(u"một hai ba"_qs, {fixOf({0, 3}, u"1"_qs), fixOf({8, 2}, u"3333"_qs)}), u"1 hai 3333"_qs);
}

void TestFixes::longerOfTwo()
{
    QCOMPARE(applied(u"Covid  - 19"_qs, {fixOf({5, 2}, u" "_qs), fixOf({0, 11}, u"Covid-19"_qs)}), u"Covid-19"_qs);
}

void TestFixes::withoutReplacementNothing()
{
    Finding finding = fixOf({0, 3}, {});
    finding.replacements.clear();
    QCOMPARE(applied(u"một"_qs, {finding}), u"một"_qs);
    QCOMPARE(applied(u"một"_qs, {fixOf({0, 1}, {})}), u"ột"_qs);
}

void TestFixes::textKeepsLineEnds()
{
    const std::unique_ptr<Engine> engine = newEngine();
    const Fixed<QString> fixed = fixText(*engine, u"Dịch  Covid - 19 .\r\n\nNhiệm kỳ 2020 - 2025\n"_qs);
    QCOMPARE(fixed.value, u"Dịch Covid-19.\r\n\nNhiệm kỳ 2020-2025\n"_qs);
    QCOMPARE(fixed.applied, 4);
}

void TestFixes::onlyChosenRules()
{
    const std::unique_ptr<Engine> engine = newEngine();
    const Fixed<QString> fixed = fixText(*engine, u"Dịch  Covid - 19"_qs, {}, {u"style.fixed-form"_qs});
    QCOMPARE(fixed.value, u"Dịch  Covid-19"_qs);
    QCOMPARE(fixed.applied, 1);
}

void TestFixes::articleKeepsItsMarks()
{
    const std::unique_ptr<Engine> engine = newEngine();
    Article article;
    article.sapo = u"Nhiệm kỳ 2020 - 2025"_qs;
    article.body = {newBlock(
        Paragraph{{{u"Dịch "_qs, {}, {}, {}}, {u"Covid - 19"_qs, Mark::Bold, {}, {}}, {u" lùi"_qs, {}, {}, {}}}})};
    const Result<Fixed<Article>> fixed = fixArticle(*engine, article);
    QVERIFY(fixed.has_value());
    QCOMPARE(fixed->applied, 2);
    QCOMPARE(fixed->value.sapo, u"Nhiệm kỳ 2020-2025"_qs);
    const Text text = std::get<Paragraph>(fixed->value.body.first().content).text;
    QCOMPARE(plainText(text), u"Dịch Covid-19 lùi"_qs);
    QCOMPARE(text.size(), 3);
    QCOMPARE(text.at(1).text, u"Covid-19"_qs);
    QCOMPARE(text.at(1).marks, Marks(Mark::Bold));
}

void TestFixes::strangePlaceIsAnError()
{
    Finding finding = fixOf({0, 1}, u"x"_qs);
    finding.place.block = {u"nowhere"_qs};
    const Result<Article> result = withFixes(Article{}, {finding});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestFixes)
#include "test_fixes.moc"
