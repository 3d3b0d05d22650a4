#include "app/cli/article_fields.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::cli;

class TestArticleFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTextsListsAndDates()
    {
        Article article;
        for (const QString &assignment : {u"headline=Tít = mới"_qs, u"sourceTag=(Baomau.vn)"_qs, u"seo_slug=tit-moi"_qs,
                                          u"bylines=Mẫu An, Mẫu Bình"_qs, u"event-date=2026-09-02"_qs,
                                          u"embargo=2026-09-02T08:00:00+07:00"_qs, u"urgency=3"_qs})
            QVERIFY2(setField(article, assignment), qPrintable(assignment));
        QCOMPARE(article.headline, u"Tít = mới"_qs);
        QCOMPARE(article.sourceTag, u"(Baomau.vn)"_qs);
        QCOMPARE(article.seo.slug, u"tit-moi"_qs);
        QCOMPARE(article.bylines, QStringList({u"Mẫu An"_qs, u"Mẫu Bình"_qs}));
        QCOMPARE(article.eventDate, QDate(2026, 9, 2));
        QCOMPARE(article.embargo, QDateTime(QDate(2026, 9, 2), QTime(1, 0), Qt::UTC));
        QCOMPARE(article.urgency, 3);
    }

    void anEmptyTextClearsAField()
    {
        for (const QString &name : fieldNames()) {
            Article article;
            const bool mayBeEmpty = name != u"language";
            QCOMPARE(bool(setField(article, QString(name + u'='))), mayBeEmpty);
            if (mayBeEmpty)
                QVERIFY(article == Article{});
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::newRow("unknown") << u"title=Tít"_qs;
        QTest::newRow("no field") << u"=Tít"_qs;
        QTest::newRow("no equals sign") << u"headline"_qs;
        QTest::newRow("no date") << u"event-date=hôm qua"_qs;
        QTest::newRow("no time") << u"embargo=mai"_qs;
        QTest::newRow("no number") << u"urgency=gấp"_qs;
        QTest::newRow("too large") << u"urgency=12"_qs;
    }
    void refuses()
    {
        QFETCH(QString, assignment);
        Article article;
        const auto set = setField(article, assignment);
        QVERIFY(!set);
        QCOMPARE(int(set.error().code), int(ErrorCode::BadUse));
    }
};

QTEST_GUILESS_MAIN(TestArticleFields)
#include "test_article_fields.moc"
