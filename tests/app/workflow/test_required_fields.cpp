#include "app/workflow/required_fields.h"

#include <QTest>

using namespace toasoan;

class TestRequiredFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyArticleHasNoneOfThem()
    {
        QCOMPARE(missingFields({}, requirableFields()), requirableFields());
        QVERIFY(requirableFields().contains(u"sourceTag"_qs));
        QVERIFY(!requirableFields().contains(u"language"_qs));
    }

    void whatSaysNothingIsMissing()
    {
        Article article;
        article.headline = u"  \u00a0"_qs;
        article.bylines = {u" "_qs};
        article.body = {Block{{u"p"_qs}, Paragraph{plainText(u" "_qs)}, {}}};
        const QStringList wanted{u"headline"_qs, u"bylines"_qs, u"body"_qs};
        QCOMPARE(missingFields(article, wanted), wanted);
        article.headline = u"Tít"_qs;
        article.bylines = {u"Mẫu An"_qs};
        article.body = {Block{{u"p"_qs}, Paragraph{plainText(u"chữ"_qs)}, {}}};
        QCOMPARE(missingFields(article, wanted), QStringList());
    }

    void eachFieldIsSeen()
    {
        Article article;
        article.kicker = article.sapo = article.sourceTag = article.dateline = article.eventPlace = article.genre =
            article.rights = article.aiLabel = article.profile = u"x"_qs;
        article.headline = u"x"_qs;
        article.alternativeHeadlines = article.bylines = article.sections = article.tags = {u"x"_qs};
        article.eventDate = QDate(2020, 4, 10);
        article.embargo = QDateTime(QDate(2020, 4, 10), QTime(8, 0), Qt::UTC);
        article.leadPicture = {u"x"_qs};
        article.related = {RelatedLink{u"x"_qs, {}, {}, {}}};
        article.seo.description = u"x"_qs;
        article.urgency = 1;
        article.body = {Block{{u"p"_qs}, Paragraph{plainText(u"x"_qs)}, {}}};
        QCOMPARE(missingFields(article, requirableFields()), QStringList());
    }

    void peopleReadAWordForEach()
    {
        for (const QString &field : requirableFields())
            QVERIFY2(requiredFieldName(field) != field, qPrintable(field));
        QCOMPARE(requiredFieldNames({u"headline"_qs, u"sapo"_qs}), u"Headline, Sapo"_qs);
        QCOMPARE(requiredFieldName(u"ngày lạ"_qs), u"ngày lạ"_qs);
    }

    void waiversNameThem()
    {
        QCOMPARE(fieldRule(u"sapo"_qs), u"field.sapo"_qs);
        QCOMPARE(fieldOfRule(u"field.sapo"_qs), std::optional(u"sapo"_qs));
        QVERIFY(!fieldOfRule(u"style.sapo"_qs));
    }
};

QTEST_GUILESS_MAIN(TestRequiredFields)
#include "test_required_fields.moc"
