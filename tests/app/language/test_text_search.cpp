#include "app/language/fold.h"
#include "app/language/search_key.h"
#include "app/language/text_search.h"
#include "tests/app/language/random_text.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace toasoan;

namespace {

using Choices = SearchQuery::Choices;

QList<TextMatch> matches(const QString &text, const QString &query, Choices choices = {})
{
    const auto search = TextSearch::make({query, choices});
    if (!search)
        return {};
    return search->in(text).value_or(QList<TextMatch>());
}

/// The letters of each match, between bars.
QString found(const QString &text, const QString &query, Choices choices = {})
{
    QStringList letters;
    for (const TextMatch &match : matches(text, query, choices))
        letters.append(text.mid(match.range.start, match.range.length));
    return letters.join(u'|');
}

QString decomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

bool isLetterBorder(const QString &text, qsizetype at)
{
    QTextBoundaryFinder borders(QTextBoundaryFinder::Grapheme, text);
    borders.setPosition(at);
    return at == 0 || at == text.size() || borders.isAtBoundary();
}

Choices randomChoices()
{
    return Choices(*rc::gen::inRange(0, 16));
}

/// Prose that a newsroom writes, composed or not.
rc::Gen<QString> prose()
{
    const auto word = rc::gen::element(u"Hội"_qs, u"nghị"_qs, u"hoà"_qs, u"hòa"_qs, u"Đảng"_qs, u"ủy"_qs, u"toàn"_qs,
                                       u"TỈNH"_qs, u"và"_qs, u"2020"_qs, u"–"_qs, decomposed(u"Nguyễn"_qs),
                                       decomposed(u"ước"_qs), u"\u00A0"_qs, u"a\u200Bn"_qs, u"😀"_qs);
    return rc::gen::map(rc::gen::container<std::vector<QString>>(word), [](const std::vector<QString> &words) {
        QStringList list(words.begin(), words.end());
        return list.join(u' ');
    });
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void badExpressionsSayWhere();
    void aCatastrophicExpressionIsGivenUp();
    void aCatastrophicExpressionCannotLiftItsLimit();
    void anEmptyMatchAtTheEndIsNoEffort();
    void laws();
};

void TestTextSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("choices");
    QTest::addColumn<QString>("expected");
    using Q = SearchQuery;
    QTest::newRow("as written") << u"Hội nghị hội"_qs << u"hội"_qs << 0 << u"Hội|hội"_qs;
    QTest::newRow("marks count") << u"Hội nghị, hoi nghi"_qs << u"hoi nghi"_qs << 0 << u"hoi nghi"_qs;
    QTest::newRow("case by choice") << u"Hội nghị hội"_qs << u"hội"_qs << int(Q::MatchCase) << u"hội"_qs;
    QTest::newRow("blind") << u"HỘI NGHỊ, hội nghị"_qs << u"hoi nghi"_qs << int(Q::BlindToMarks)
                           << u"HỘI NGHỊ|hội nghị"_qs;
    QTest::newRow("blind to the bar of đ")
        << u"Đảng đáng dang"_qs << u"dang"_qs << int(Q::BlindToMarks) << u"Đảng|đáng|dang"_qs;
    QTest::newRow("blind, with marks in the query")
        << u"hoi nghi"_qs << u"hội nghị"_qs << int(Q::BlindToMarks) << u"hoi nghi"_qs;
    QTest::newRow("decomposed text") << decomposed(u"Hội nghị"_qs) << u"nghị"_qs << 0 << decomposed(u"nghị"_qs);
    QTest::newRow("decomposed query") << u"Hội nghị"_qs << decomposed(u"nghị"_qs) << 0 << u"nghị"_qs;
    QTest::newRow("blind, decomposed") << decomposed(u"a đường b"_qs) << u"duong"_qs << int(Q::BlindToMarks)
                                       << decomposed(u"đường"_qs);
    QTest::newRow("a letter is not half of another") << u"n\u0303a na"_qs << u"na"_qs << 0 << u"na"_qs;
    QTest::newRow("no letter without its mark") << decomposed(u"hộ"_qs) << u"h"_qs << 0 << u"h"_qs;
    QTest::newRow("tone styles") << u"hoà, hòa, hoa"_qs << u"hòa"_qs << int(Q::BlindToToneStyle) << u"hoà|hòa"_qs;
    QTest::newRow("tone styles, capitals")
        << u"HOÀ BÌNH"_qs << u"hòa bình"_qs << int(Q::BlindToToneStyle) << u"HOÀ BÌNH"_qs;
    QTest::newRow("tone styles in decomposed text")
        << decomposed(u"thuỷ sản"_qs) << u"thủy"_qs << int(Q::BlindToToneStyle) << decomposed(u"thuỷ"_qs);
    QTest::newRow("a word half typed is found in either style")
        << u"toàn tòa"_qs << u"toà"_qs << int(Q::BlindToToneStyle) << u"toà|tòa"_qs;
    QTest::newRow("whole words") << u"an, bàn an ninh, ban"_qs << u"an"_qs << int(Q::WholeWords) << u"an|an"_qs;
    QTest::newRow("whole words end at marks") << decomposed(u"ta tả"_qs) << u"ta"_qs << int(Q::WholeWords) << u"ta"_qs;
    QTest::newRow("whole words of two") << u"hội nghị hội nghịa"_qs << u"hội nghị"_qs << int(Q::WholeWords)
                                        << u"hội nghị"_qs;
    QTest::newRow("a sign is its own word") << u"a-b"_qs << u"-"_qs << int(Q::WholeWords) << u"-"_qs;
    QTest::newRow("any space") << u"10\u00A0km"_qs << u"10 km"_qs << 0 << u"10\u00A0km"_qs;
    QTest::newRow("what has no width") << u"Ngh\u200Bệ An"_qs << u"Nghệ"_qs << 0 << u"Ngh\u200Bệ"_qs;
    QTest::newRow("not over each other") << u"aaaa"_qs << u"aa"_qs << 0 << u"aa|aa"_qs;
    QTest::newRow("nothing") << u"abc"_qs << QString() << 0 << QString();
    QTest::newRow("expression") << u"10/4 và 12/5"_qs << u"\\d+/\\d+"_qs << int(Q::Expression) << u"10/4|12/5"_qs;
    QTest::newRow("expression without case") << u"Hội hội"_qs << u"h.i"_qs << int(Q::Expression) << u"Hội|hội"_qs;
    QTest::newRow("expression with case")
        << u"Hội hội"_qs << u"h.i"_qs << int(Q::Expression | Q::MatchCase) << u"hội"_qs;
    QTest::newRow("expression, decomposed")
        << decomposed(u"hội"_qs) << u"^h.i$"_qs << int(Q::Expression) << decomposed(u"hội"_qs);
    QTest::newRow("expression that matches nothing") << u"abc"_qs << u"x*"_qs << int(Q::Expression) << QString();
    QTest::newRow("expression sees spaces of all kinds")
        << u"1\u00A02"_qs << u"\\x{A0}"_qs << int(Q::Expression) << u"\u00A0"_qs;
    QTest::newRow("expression of words") << u"an bàn"_qs << u"\\w?an|àn"_qs << int(Q::Expression | Q::WholeWords)
                                         << u"an"_qs;
}

void TestTextSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(int, choices);
    QTEST(found(text, query, Choices(choices)), "expected");
}

void TestTextSearch::badExpressionsSayWhere()
{
    const auto search = TextSearch::make({u"hội (nghị"_qs, SearchQuery::Expression});
    QVERIFY(!search);
    QCOMPARE(search.error().code, ErrorCode::BadInput);
    QCOMPARE(search.error().args.first(), u"9"_qs);
    const QString tooLong(TextSearch::longestQuery + 1, u'a');
    QCOMPARE(TextSearch::make({tooLong, {}}).error().code, ErrorCode::TooLarge);
}

void TestTextSearch::aCatastrophicExpressionIsGivenUp()
{
    const QString text = QString(60, u'a') + u'!';
    for (const QString &evil : {u"(a+)+$"_qs, u"(a|aa)+$"_qs, u"(a|a?)+$"_qs, u"(.*a){30}$"_qs, u"^((a?)+)+b$"_qs}) {
        const auto search = TextSearch::make({evil, SearchQuery::Expression});
        QVERIFY2(search, qPrintable(evil));
        QElapsedTimer clock;
        clock.start();
        const auto answer = search->in(text);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(evil));
        QVERIFY2(answer || answer.error().detail == u"effort", qPrintable(evil));
    }
    QVERIFY(!TextSearch::make({u"(a+)+$"_qs, SearchQuery::Expression})->in(text));
}

void TestTextSearch::aCatastrophicExpressionCannotLiftItsLimit()
{
    const auto search = TextSearch::make({u"(*LIMIT_MATCH=4000000000)(a+)+$"_qs, SearchQuery::Expression});
    QVERIFY(search);
    QVERIFY(!search->in(QString(60, u'a') + u'!'));
}

void TestTextSearch::anEmptyMatchAtTheEndIsNoEffort()
{
    QVERIFY(TextSearch::make({u"x*"_qs, SearchQuery::Expression})->in(u"abc"_qs).has_value());
    QVERIFY(TextSearch::make({u"$"_qs, SearchQuery::Expression})->in(u"abc"_qs).has_value());
}

void TestTextSearch::laws()
{
    QVERIFY(rc::check("the blind key is what fold says", [] {
        const QString text = QString::fromUtf8((*hardText()).toUtf8()); // no half surrogates
        RC_LOG() << text.toUtf8().toHex(' ').toStdString();
        RC_ASSERT(blindKey(text).text == folded(text));
    }));
    QVERIFY(rc::check("ranges stand on borders of letters, in order, none over another", [] {
        const QString text = *hardText();
        const QString query = *rc::gen::oneOf(
            hardText(), rc::gen::element(u"a"_qs, u"o"_qs, u"ò"_qs, u" "_qs, u"an"_qs, u"hoà"_qs, u"20"_qs));
        qsizetype end = 0;
        for (const TextMatch &match : matches(text, query, randomChoices())) {
            RC_ASSERT(match.range.start >= end);
            RC_ASSERT(match.range.length > 0);
            end = match.range.end();
            RC_ASSERT(end <= text.size());
            RC_ASSERT(isLetterBorder(text, match.range.start));
            RC_ASSERT(isLetterBorder(text, end));
        }
    }));
    QVERIFY(rc::check("the same of expressions", [] {
        const QString text = QString::fromUtf8((*hardText()).toUtf8());
        const QString query = *rc::gen::element(u"."_qs, u"\\w+"_qs, u"[aeo]"_qs, u"\\S*"_qs, u"\\X"_qs, u"\\p{M}"_qs);
        const auto search = TextSearch::make({query, SearchQuery::Expression});
        const auto answer = search->in(text);
        RC_ASSERT(answer.has_value());
        qsizetype end = 0;
        for (const TextMatch &match : *answer) {
            RC_ASSERT(match.range.start >= end);
            end = match.range.end();
            RC_ASSERT(isLetterBorder(text, match.range.start));
            RC_ASSERT(isLetterBorder(text, end));
        }
    }));
    QVERIFY(rc::check("blind search finds prose as often as its fold holds the query's", [] {
        const QString text = *prose();
        const QString query = *rc::gen::element(u"hoi nghi"_qs, u"hoa"_qs, u"dang uy"_qs, u"nguyen"_qs, u"an"_qs,
                                                u"Đảng"_qs, u"uoc 2020"_qs);
        RC_ASSERT(matches(text, query, SearchQuery::BlindToMarks).size() == folded(text).count(folded(query)));
    }));
    QVERIFY(rc::check("what is found is what was looked for", [] {
        const QString text = *prose();
        const QString query = *rc::gen::element(u"hòa"_qs, u"toà"_qs, u"ủy"_qs, u"nghị"_qs);
        for (const TextMatch &match : matches(text, query))
            RC_ASSERT(seenKey(text.mid(match.range.start, match.range.length), KeyCase::Lower).text == query);
        RC_ASSERT(matches(text, query, SearchQuery::BlindToToneStyle).size() >= matches(text, query).size());
        RC_ASSERT(matches(text, query, SearchQuery::BlindToMarks).size()
                  >= matches(text, query, SearchQuery::BlindToToneStyle).size());
    }));
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "test_text_search.moc"
