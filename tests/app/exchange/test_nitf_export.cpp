#include "app/article/figures.h"
#include "app/exchange/exporters/nitf.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/support/random_article.h"
#include "tests/support/xml_schema.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString nitfOf(const Article &article)
{
    return QString::fromUtf8(toNitf(article, optionsFor(article)));
}

/// The letters that a reader of the XML gets, without white space.
QString lettersOf(const QString &xml)
{
    QXmlStreamReader reader(xml);
    QString letters;
    QString attributes;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            letters += reader.text();
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            attributes += attribute.value();
    }
    letters += attributes;
    letters.removeIf([](QChar letter) { return letter.isSpace(); });
    return reader.hasError() ? reader.errorString() : letters;
}

/// Of a figure without a picture, which no form shows.
bool isOfAFrame(const Article &article, const Place &place)
{
    const QList<PlacedFigure> figures = figuresOf(article);
    return std::any_of(figures.begin(), figures.end(), [&place](const PlacedFigure &placed) {
        return !placed.figure.picture && placed.block == place.block && placed.item == place.item
               && place.part != Part::Body;
    });
}

} // namespace

class TestNitfExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsTheFields()
    {
        const QString nitf = nitfOf(sampleArticle());
        for (const QString &part :
             {u"<hl1>Xã Mẫu có cầu mới</hl1><hl2 class=\"kicker\">Giao thông</hl2>"_qs,
              u"<byline>Mẫu An</byline><byline>Mẫu Bình</byline>"_qs, u"<org>Baomau.vn</org>"_qs,
              u"<abstract><p>Cây cầu giúp bà con đi lại.</p></abstract>"_qs,
              u"<p class=\"sapo\">(Baomau.vn) - Cây cầu"_qs, u"<em class=\"strong\">khánh thành</em>"_qs,
              u"alternate-text=\"Cây cầu bê tông qua sông\""_qs,
              u"<media-caption>Cầu nhìn từ bờ bắc.</media-caption>"_qs,
              u"<li>một<ol><li>một phẩy một</li></ol></li>"_qs, u"<credit>Ông Mẫu</credit>"_qs,
              u"<block class=\"box\"><hl2>Hộp</hl2>"_qs, u"norm=\"20260902T080000Z\""_qs})
            QVERIFY2(nitf.contains(part), qPrintable(QString(part + u"\n" + nitf)));
    }

    void everyFieldOfTheArticleHasItsPlace()
    {
        Article article = withEveryField(sampleArticle());
        std::get<Figure>(article.body[2].content).rights = u"© Trần Thị Mẫu"_qs;
        const QString nitf = nitfOf(article);
        for (const QString &part :
             {u"<meta name=\"seo-title\" content=\"Cầu mới &quot;Mẫu&quot;\"/>"_qs,
              u"<meta name=\"description\" content=\"Mô tả cho máy tìm\"/>"_qs,
              u"<meta name=\"ai-label\" content=\"Bản dịch có máy hỗ trợ\"/>"_qs,
              u"<tobject><tobject.property tobject.property.type=\"Phóng sự\"/></tobject>"_qs,
              u"<evloc city=\"Xã Mẫu\"/>"_qs, u"<doc-id regsrc=\"Baomau.vn\" id-string=\"urn:uuid:"_qs,
              u"<doc.copyright year=\"2026\" holder=\"Báo Mẫu\"/>"_qs,
              u"<doc.rights limitations=\"Ghi rõ nguồn khi dùng lại.\"/>"_qs, u"position.section=\"Xã hội\"/>"_qs,
              u"position.section=\"Giao thông &amp; đời sống\"/>"_qs,
              u"<dateline><location>Nghệ An</location><story.date norm=\"20260902T080000Z\"/></dateline>"_qs,
              u"copyright=\"© Trần Thị Mẫu\""_qs, u"<media media-type=\"image\" class=\"lead\">"_qs,
              u"<media-metadata name=\"digitalSourceType\" value=\"http://cv.iptc.org/newscodes/digitalsourcetype/"
              u"digitalCapture\"/>"_qs})
            QVERIFY2(nitf.contains(part), qPrintable(QString(part + u"\n" + nitf)));
    }

    void whatIsNotForReadersYetSaysSo()
    {
        Article article = sampleArticle();
        article.embargo = QDateTime(QDate(2026, 9, 3), QTime(0, 30), Qt::UTC);
        ExportOptions options = optionsFor(article);
        options.copy = Copy::Draft;
        const QString nitf = QString::fromUtf8(toNitf(article, options));
        QVERIFY(nitf.contains(u"management-status=\"withheld\""));
        QVERIFY(nitf.contains(u"<date.release norm=\"20260903T003000Z\"/>"));
        QVERIFY(nitf.contains(u"<ed-msg info="));
    }

    void everyArticleIsValid()
    {
        QList<QByteArray> documents{toNitf(sampleArticle(), optionsFor(sampleArticle())), toNitf(Article(), {})};
        QVERIFY(rc::check("collects", [&documents] {
            const Article article = *articles();
            documents.append(toNitf(article, optionsFor(article)));
            const Article full = withEveryField(article);
            documents.append(toNitf(full, optionsFor(full)));
        }));
        if (!canCheckXml())
            QSKIP("xmllint is not here (Debian: libxml2-utils)");
        QCOMPARE(xmlFaults(m_schema, documents), QString());
        const QByteArray damaged = documents.first().replace("<hl1>", "<h1>").replace("</hl1>", "</h1>");
        QVERIFY(!xmlFaults(m_schema, {damaged}).isEmpty());
    }

    void noWordIsLost()
    {
        QVERIFY(rc::check("every text of the article is in it", [] {
            const Article article = *articles();
            const ExportOptions options = optionsFor(article);
            const QString letters = lettersOf(QString::fromUtf8(toNitf(article, options)));
            for (const Passage &passage : passagesOf(article)) {
                if (isOfAFrame(article, passage.place))
                    continue;
                const QString words = lettersOf(u"<a>" + QString(passage.text).toHtmlEscaped() + u"</a>");
                if (!letters.contains(words))
                    RC_FAIL(QString(passage.text + u" is not in " + letters).toStdString());
            }
        }));
    }

private:
    const QString m_schema = u"nitf/nitf-3-6.xsd"_qs;
};

QTEST_GUILESS_MAIN(TestNitfExport)
#include "test_nitf_export.moc"
