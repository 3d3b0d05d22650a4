#include "app/language/replacement.h"

#include <QTest>
#include <rapidcheck.h>

using namespace toasoan;

namespace {

/// Every match replaced, from the last to the first.
QString replaced(QString text, const SearchQuery &query, const Replacement &replacement)
{
    const auto matches = TextSearch::make(query)->in(text);
    for (auto match = matches->crbegin(); match != matches->crend(); ++match) {
        const QString found = text.mid(match->range.start, match->range.length);
        text.replace(match->range.start, match->range.length, lettersFor(replacement, *match, found));
    }
    return text;
}

} // namespace

class TestReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsCase_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("expected");
        QTest::newRow("capitals") << u"HỘI NGHỊ"_qs << u"hội thảo"_qs << u"HỘI THẢO"_qs;
        QTest::newRow("first capital") << u"Hội nghị"_qs << u"hội thảo"_qs << u"Hội thảo"_qs;
        QTest::newRow("each word") << u"Hội Nghị"_qs << u"đại hội lớn"_qs << u"Đại Hội Lớn"_qs;
        QTest::newRow("none") << u"hội nghị"_qs << u"hội thảo"_qs << u"hội thảo"_qs;
        QTest::newRow("a name stays one") << u"tỉnh ta"_qs << u"Nghệ An"_qs << u"Nghệ An"_qs;
        QTest::newRow("one letter is a first capital") << u"Ủ"_qs << u"ấp trứng"_qs << u"Ấp trứng"_qs;
        QTest::newRow("behind a quotation mark") << u"“Hội nghị"_qs << u"“hội thảo"_qs << u"“Hội thảo"_qs;
        QTest::newRow("numbers") << u"2020"_qs << u"hai nghìn"_qs << u"hai nghìn"_qs;
        QTest::newRow("decomposed") << u"Hội nghị"_qs.normalized(QString::NormalizationForm_D)
                                    << u"ôn hòa"_qs.normalized(QString::NormalizationForm_D)
                                    << u"Ôn hòa"_qs.normalized(QString::NormalizationForm_D);
        QTest::newRow("taken out") << u"HỘI"_qs << QString() << QString();
    }
    void keepsCase()
    {
        QFETCH(QString, sample);
        QFETCH(QString, letters);
        QTEST(caseLike(sample, letters), "expected");
    }

    void groupsOfAnExpression()
    {
        const SearchQuery dates{u"(\\d+)/(\\d+)"_qs, SearchQuery::Expression};
        QCOMPARE(replaced(u"ngày 10/4"_qs, dates, {u"$1-$2"_qs}), u"ngày 10-4"_qs);
        QCOMPARE(replaced(u"10/4"_qs, dates, {u"\\2.\\1 ($0) $$ \\\\ $9 $x"_qs}), u"4.10 (10/4) $ \\  $x"_qs);
        QCOMPARE(replaced(u"giá 5"_qs, {u"giá"_qs}, {u"$1"_qs}), u"$1 5"_qs); // no expression, no groups
    }

    void laws()
    {
        QVERIFY(rc::check("after replacing all, finding finds only what the replacement brought", [] {
            const auto word = rc::gen::element(u"Hội"_qs, u"HỘI"_qs, u"hoi"_qs, u"hội nghị"_qs, u"và"_qs, u"x"_qs);
            const auto words = *rc::gen::container<std::vector<QString>>(word);
            const QString text = QStringList(words.begin(), words.end()).join(u' ');
            const SearchQuery query{u"hoi"_qs, SearchQuery::BlindToMarks};
            const qsizetype before = TextSearch::make(query)->in(text)->size();
            const Replacement other{u"ban"_qs, ReplacementCase::LikeFound};
            RC_ASSERT(TextSearch::make(query)->in(replaced(text, query, other))->isEmpty());
            const SearchQuery back{u"ban"_qs, SearchQuery::MatchCase};
            const SearchQuery any{u"ban"_qs, {}};
            RC_ASSERT(TextSearch::make(any)->in(replaced(text, query, other))->size() == before);
            RC_ASSERT(TextSearch::make(back)->in(replaced(text, query, {u"ban"_qs}))->size() == before);
        }));
        QVERIFY(rc::check("case is the sample's, letters are the replacement's", [] {
            const auto word = rc::gen::element(u"hội"_qs, u"Nghị"_qs, u"ĐẢNG"_qs, u"ủy"_qs, u"2"_qs, u"Ở"_qs);
            const auto sample = *rc::gen::container<std::vector<QString>>(word);
            const auto letters = *rc::gen::container<std::vector<QString>>(word);
            const QString written = QStringList(letters.begin(), letters.end()).join(u' ');
            const QString cased = caseLike(QStringList(sample.begin(), sample.end()).join(u' '), written);
            RC_ASSERT(cased.toLower() == written.toLower());
            RC_ASSERT(caseLike(cased, written.toLower()).toLower() == written.toLower());
        }));
    }
};

QTEST_GUILESS_MAIN(TestReplacement)
#include "test_replacement.moc"
