#include "app/store/archive_query.h"
#include "app/store/match_expression.h"
#include "app/store/snippets.h"

#include <QTest>

using namespace toasoan;

namespace {

const QDate wednesday(2026, 11, 25);

ArchiveQuery parsed(const QString &typed)
{
    return parseArchiveQuery(typed, wednesday);
}

QStringList words(const QString &text)
{
    return text.split(u' ');
}

QList<MatchTerm> looked(const QStringList &sought)
{
    QList<MatchTerm> terms;
    for (const QString &word : sought)
        terms.append({QueryField::Anywhere, {{word}}});
    return terms;
}

} // namespace

class TestArchiveQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsATermAndQuotedWordsAreOne()
    {
        const ArchiveQuery query = parsed(QStringLiteral("Hội \"Bí thư Đảng\" số"));
        QCOMPARE(query.wanted.size(), 3);
        QCOMPARE(query.wanted[1].words, words(QStringLiteral("bi thu dang")));
        QCOMPARE(query.wanted[1].ending, QueryTerm::Ending::Whole);
        QCOMPARE(query.wanted[2].words, QStringList{QStringLiteral("so")});
        QCOMPARE(query.wanted[2].ending, QueryTerm::Ending::Open);
    }

    void onlyTheLastWordIsOpen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("open");
        QTest::newRow("in the middle of it") << QStringLiteral("hoi ng") << true;
        QTest::newRow("a space behind it") << QStringLiteral("hoi ng ") << false;
        QTest::newRow("a closed phrase") << QStringLiteral("\"hoi ng\"") << false;
        QTest::newRow("a phrase still open") << QStringLiteral("\"hoi ng") << true;
    }

    void onlyTheLastWordIsOpen()
    {
        QFETCH(QString, typed);
        QFETCH(bool, open);
        QCOMPARE(parsed(typed).wanted.last().ending == QueryTerm::Ending::Open, open);
    }

    void fields_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QueryField>("field");
        QTest::newRow("tít") << QStringLiteral("tít:lũ ") << QueryField::Headline;
        QTest::newRow("title") << QStringLiteral("title:lũ ") << QueryField::Headline;
        QTest::newRow("sapo") << QStringLiteral("Sapo: lũ ") << QueryField::Sapo;
        QTest::newRow("ảnh") << QStringLiteral("ảnh:lũ ") << QueryField::Pictures;
        QTest::newRow("tag") << QStringLiteral("tag:lũ ") << QueryField::Tags;
        QTest::newRow("tác giả") << QStringLiteral("tác giả:lũ ") << QueryField::People;
        QTest::newRow("author") << QStringLiteral("author:lũ ") << QueryField::People;
        QTest::newRow("no field of ours") << QStringLiteral("giờ:lũ ") << QueryField::Anywhere;
    }

    void fields()
    {
        QFETCH(QString, typed);
        QFETCH(QueryField, field);
        QCOMPARE(parsed(typed).wanted.size(), 1);
        QCOMPARE(parsed(typed).wanted.first().field, field);
        QCOMPARE(parsed(typed).wanted.first().words.last(), QStringLiteral("lu"));
    }

    void states_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<State>>("states");
        QTest::newRow("one of two words") << QStringLiteral("trạng thái:trả lại lũ") << QList{State::Returned};
        QTest::newRow("English") << QStringLiteral("state:published lũ") << QList{State::Published};
        QTest::newRow("quoted") << QStringLiteral("trạng thái:\"đã duyệt\" lũ") << QList{State::Approved};
        QTest::newRow("several of that name") << QStringLiteral("trạng thái:chờ duyệt lũ")
                                              << QList{State::ReviewDesk, State::ReviewSecretary, State::ReviewChief};
    }

    void states()
    {
        QFETCH(QString, typed);
        QFETCH(QList<State>, states);
        const ArchiveQuery query = parsed(typed);
        QCOMPARE(query.states, states);
        QCOMPARE(query.wanted.size(), 1);
        QCOMPARE(query.wanted.first().words, QStringList{QStringLiteral("lu")});
    }

    void aStateThatIsNoneNarrowsNothing()
    {
        QCOMPARE(parsed(QStringLiteral("trạng thái:xyz lũ ")).states, QList<State>());
        QCOMPARE(parsed(QStringLiteral("trạng thái:xyz lũ ")).wanted.size(), 1);
    }

    void days_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const QDate monday(2026, 11, 23);
        QTest::newRow("today") << QStringLiteral("hôm nay") << wednesday << wednesday;
        QTest::newRow("this week") << QStringLiteral("lũ tuần này") << monday << monday.addDays(6);
        QTest::newRow("from a day") << QStringLiteral("từ:1/11/2026") << QDate(2026, 11, 1) << QDate();
        QTest::newRow("up to a month") << QStringLiteral("đến:10/2026") << QDate() << QDate(2026, 10, 31);
        QTest::newRow("between") << QStringLiteral("từ: 2026-01-02 đến: hôm qua") << QDate(2026, 1, 2)
                                 << wednesday.addDays(-1);
        QTest::newRow("a day without its year has been")
            << QStringLiteral("ngày:30/12") << QDate(2025, 12, 30) << QDate(2025, 12, 30);
        QTest::newRow("a year") << QStringLiteral("ngày:2024") << QDate(2024, 1, 1) << QDate(2024, 12, 31);
        QTest::newRow("no such day") << QStringLiteral("từ:32/13/2026 ngày:xyz đến:") << QDate() << QDate();
    }

    void days()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QCOMPARE(parsed(typed).from, from);
        QCOMPARE(parsed(typed).to, to);
    }

    void quotedWordsOfTimeAreWords()
    {
        const ArchiveQuery query = parsed(QStringLiteral("\"hôm nay\""));
        QVERIFY(!query.from.isValid());
        QCOMPARE(query.wanted.first().words, words(QStringLiteral("hom nay")));
    }

    void aMinusTakesAway()
    {
        const ArchiveQuery query = parsed(QStringLiteral("hội -thư -tít:\"bí quyết\" a-b"));
        QCOMPARE(query.unwanted.size(), 2);
        QCOMPARE(query.unwanted[1].field, QueryField::Headline);
        QCOMPARE(query.wanted.size(), 2);
        QCOMPARE(query.wanted[1].words, words(QStringLiteral("a b")));
    }

    void whatIsTooMuchIsLeftOut()
    {
        QVERIFY(parsed(QStringLiteral("a ").repeated(5000)).wanted.size() <= limits::queryTerms);
        QVERIFY(parsed(u'"' + QStringLiteral("a ").repeated(5000)).wanted.first().words.size()
                <= limits::queryPhraseWords);
        QVERIFY(parsed(QStringLiteral(" -- \"\" ** : - ")).isEmpty());
    }

    void daysAreTheFewestMarks()
    {
        ArchiveQuery query;
        query.from = QDate(2024, 1, 2);
        query.to = QDate(2026, 1, 31);
        const QString expression = matchExpression({}, query, {}, TrashToo::No);
        QVERIFY(expression.contains(u"y2024"));
        QVERIFY(expression.contains(u"y2025"));
        QVERIFY(expression.contains(u"m202601"));
        QVERIFY(expression.contains(u"d20260201"));
        QCOMPARE(expression.count(u" OR "), 3);
    }

    void theSnippetIsAroundTheWords()
    {
        const QString text = QStringLiteral(" Một  hai ba\nbốn, năm sáu bảy ");
        Snippets snippets(looked({QStringLiteral("nam")}));
        QCOMPARE(snippets.of(text, 3).text, QStringLiteral("… bốn, năm sáu …"));
        QCOMPARE(snippets.of(text, 6).text, QStringLiteral("… ba bốn, năm sáu bảy"));
        QCOMPARE(snippets.of(QStringLiteral("một hai ba bốn"), 3).text, QStringLiteral("một hai ba …"));
        QCOMPARE(snippets.of(QStringLiteral(" "), 3), Snippet());
    }

    void theSnippetIsWhereMostWordsStandTogether()
    {
        Snippets snippets(looked({QStringLiteral("hoi"), QStringLiteral("nghi")}));
        const QString far = QStringLiteral("Hỏi một câu rồi thôi. Rất lâu về sau mọi người vẫn nhớ mãi. ")
                            + QStringLiteral("Sáng nay hội nghị khai mạc.");
        QVERIFY2(snippets.of(far, 6).text.contains(QStringLiteral("hội nghị")), qPrintable(snippets.of(far, 6).text));
    }

    void theWordsInASnippetAreMarkedWithoutTheirPunctuation()
    {
        Snippets snippets(looked({QStringLiteral("nam"), QStringLiteral("hai")}));
        const Snippet snippet = snippets.of(QStringLiteral("một hai ba (năm), sáu"), 10);
        QStringList marked;
        for (const TextRange &range : snippet.found)
            marked.append(snippet.text.mid(range.start, range.length));
        QCOMPARE(marked, (QStringList{QStringLiteral("hai"), QStringLiteral("năm")}));
    }
};

QTEST_GUILESS_MAIN(TestArchiveQuery)
#include "test_archive_query.moc"
