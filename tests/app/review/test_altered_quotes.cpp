#include "app/review/altered_quotes.h"

#include <QTest>

using namespace toasoan;

namespace {

Article articleOf(const QString &text)
{
    Article article;
    article.body = {{{u"a"_qs}, Paragraph{plainText(text)}}};
    return article;
}

struct Read
{
    Comparison comparison;
    Attribution attribution;
    QList<AlteredQuote> quotes;

    explicit Read(const QList<AuthoredVersion> &versions)
        : comparison(compare(versions.first().article, versions.last().article))
        , attribution(attribute(comparison, versions).value_or(Attribution()))
        , quotes(alteredQuotes(comparison, attribution))
    {}
};

} // namespace

class TestAlteredQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("count");
        QTest::newRow("a word in it") << u"Ông nói: “Phải làm theo hướng dẫn”."_qs
                                      << u"Ông nói: “Phải làm đúng hướng dẫn”."_qs << 1;
        QTest::newRow("a word less") << u"Ông nói: “Phải làm theo hướng dẫn”."_qs
                                     << u"Ông nói: “Phải theo hướng dẫn”."_qs << 1;
        QTest::newRow("its first word went") << u"Ông nói: “Phải làm theo”."_qs << u"Ông nói: “làm theo”."_qs << 1;
        QTest::newRow("its last word went") << u"Ông nói: “Phải làm theo”."_qs << u"Ông nói: “Phải làm”."_qs << 1;
        QTest::newRow("all of its words") << u"Ông nói: “Không”."_qs << u"Ông nói: “Có”."_qs << 1;
        QTest::newRow("beside it") << u"Ông nói: “Phải làm theo”."_qs << u"Bà nói: “Phải làm theo”!"_qs << 0;
        QTest::newRow("a word before it went") << u"Ông ấy nói: “Phải làm”."_qs << u"Ông nói: “Phải làm”."_qs << 0;
        QTest::newRow("one of two") << u"“Một hai ba bốn” và “năm sáu bảy tám”"_qs
                                    << u"“Một hai ba bốn” và “năm sáu bảy chín”"_qs << 1;
        QTest::newRow("both") << u"“Một hai ba bốn” và “năm sáu bảy tám”"_qs
                              << u"“Một hai ba tư” và “năm sáu bảy chín”"_qs << 2;
        QTest::newRow("straight marks") << u"Ông nói: \"Phải làm theo\"."_qs << u"Ông nói: \"Phải làm đúng\"."_qs << 1;
        QTest::newRow("went as a whole") << u"Ông nói: “Phải làm theo”. Hết."_qs << u"Ông nói. Hết."_qs << 0;
        QTest::newRow("new") << u"Ông nói."_qs << u"Ông nói: “Phải làm theo”."_qs << 0;
    }

    void found()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, count);
        const Read read({{u"PV"_qs, articleOf(before)}, {u"BTV"_qs, articleOf(after)}});
        QCOMPARE(static_cast<int>(read.quotes.size()), count);
        for (const AlteredQuote &quote : read.quotes)
            QCOMPARE(read.attribution.people.value(quote.person), u"BTV"_qs);
        const QList<Change> changes = changesOf(read.comparison);
        QCOMPARE(static_cast<int>(
                     std::count_if(changes.begin(), changes.end(),
                                   [&](const Change &change) { return alters(change, read.comparison, read.quotes); })),
                 count);
    }

    void theirOwnWordsAreTheirs()
    {
        QVERIFY(Read({{u"PV"_qs, articleOf(u"Ông nói: “Phải làm theo”."_qs)},
                      {u"PV"_qs, articleOf(u"Ông nói: “Phải làm đúng”."_qs)}})
                    .quotes.isEmpty());
    }

    void whatTheReporterPutInIsGuardedToo()
    {
        const Read read({{u"PV"_qs, articleOf(u"Ông nói."_qs)},
                         {u"PV"_qs, articleOf(u"Ông nói: “Phải làm theo hướng dẫn”."_qs)},
                         {u"BTV"_qs, articleOf(u"Ông nói: “Phải làm đúng hướng dẫn”."_qs)}});
        QCOMPARE(read.quotes.size(), 1);
    }

    void aQuoteBlockIsOneAltogether()
    {
        Article before;
        before.body = {{{u"q"_qs}, Quote{{plainText(u"Phải làm theo"_qs)}, u"Ông Đình"_qs}}};
        Article after = before;
        std::get<Quote>(after.body[0].content).paragraphs = {plainText(u"Phải làm đúng"_qs)};
        QCOMPARE(Read({{u"PV"_qs, before}, {u"BTV"_qs, after}}).quotes.size(), 1);
        after = before;
        std::get<Quote>(after.body[0].content).speaker = u"Bà Đình"_qs;
        QVERIFY(Read({{u"PV"_qs, before}, {u"BTV"_qs, after}}).quotes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlteredQuotes)
#include "test_altered_quotes.moc"
