#include "app/exchange/exporters/office/odt.h"
#include "app/exchange/importers/office/odt_reader.h"
#include "app/exchange/importers/office/package_parts.h"
#include "app/exchange/importers/office_file.h"
#include "tests/app/exchange/embargoed_article.h"
#include "tests/app/exchange/held_pictures.h"
#include "tests/app/exchange/other_reader.h"
#include "tests/app/exchange/own_reader.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString contentName = u"content.xml"_qs;

QByteArray odtOf(const Article &article)
{
    return toOdt(article, heldOptionsFor(article));
}

QString contentOf(const Article &article)
{
    return textOfPart(odtOf(article), contentName);
}

Article withBlock(const BlockContent &content)
{
    Article article;
    article.body = {newBlock(content)};
    return normalized(article);
}

/// pandoc passes over rows of headers, and in cells over all but paragraphs, so there are none of those for it.
QList<Block> plainer(const QList<Block> &blocks)
{
    QList<Block> out;
    for (Block block : blocks) {
        if (auto *table = std::get_if<Table>(&block.content))
            table->headerRows = 0;
        if (const auto *box = std::get_if<Box>(&block.content))
            out += QList{newBlock(Paragraph{plainText(box->title)})} + plainer(box->blocks);
        else
            out.append(block);
    }
    return out;
}

} // namespace

class TestOdtExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsEveryPartInItsStyle()
    {
        const QString content = contentOf(sampleArticle());
        for (const QString &part :
             {u"<text:p text:style-name=\"Kicker\">Giao thông</text:p>"_qs,
              u"<text:h text:style-name=\"Title\" text:outline-level=\"1\">Xã Mẫu có cầu mới</text:h>"_qs,
              u"<text:p text:style-name=\"Byline\">Mẫu An, Mẫu Bình</text:p>"_qs,
              u"<text:h text:style-name=\"Heading2\" text:outline-level=\"2\">Nối đôi bờ</text:h>"_qs,
              u"<text:p text:style-name=\"Quote\">Chúng tôi mừng lắm.</text:p>"_qs,
              u"<text:p text:style-name=\"QuoteSpeaker\">— Ông Mẫu</text:p>"_qs,
              u"<svg:desc>Cây cầu bê tông qua sông</svg:desc></draw:frame></text:p>\n"
              u"<text:p text:style-name=\"Caption\">Cầu nhìn từ bờ bắc."_qs,
              u"<text:span text:style-name=\"Marks2\">Ảnh: Trần Thị Mẫu</text:span></text:p>"_qs,
              u"<text:span text:style-name=\"Marks1\">khánh thành</text:span>"_qs,
              u"xlink:href=\"https://baomau.vn/?a=1&amp;b=2\""_qs, u"<table:table-header-rows>"_qs,
              u"<text:p text:style-name=\"BoxTitle\">Hộp</text:p>"_qs})
            QVERIFY2(content.contains(part), qPrintable(QString(part + u"\n" + content)));
        QVERIFY(!content.contains(u"Ảnh chưa tới."));
    }

    void embargoAndRightsTravelWithIt()
    {
        const QString content = contentOf(embargoedArticle());
        const QString line = u"<text:p text:style-name=\"EmbargoNotice\">Cấm đăng trước 08:00 24/12/2026</text:p>"_qs;
        QVERIFY2(content.contains(line), qPrintable(content));
        QVERIFY(content.indexOf(line) < content.indexOf(u"Giao thông"_qs));
        QVERIFY(content.contains(u">Ảnh: Trần Thị Mẫu. © Báo Mẫu</text:span></text:p>"));
        QVERIFY(content.contains(u"<text:p text:style-name=\"ArticleNote\">Báo Mẫu giữ bản quyền.</text:p>"));
        QVERIFY(!contentOf(sampleArticle()).contains(u"EmbargoNotice"));
    }

    void aDeeperItemLiesInTheOneBeforeIt()
    {
        QVERIFY(contentOf(sampleArticle())
                    .contains(u"<text:list text:style-name=\"NumberList\"><text:list-item><text:p "
                              u"text:style-name=\"ListParagraph\">một</text:p><text:list><text:list-item><text:p "
                              u"text:style-name=\"ListParagraph\">một phẩy một</text:p></text:list-item></text:list>"
                              u"</text:list-item>"));
    }

    void cellsThatSpanCoverTheirPlace()
    {
        const Table table{0,
                          {{{plainText(u"cao"_qs), 1, 2}, {plainText(u"rộng"_qs), 2, 1}},
                           {{plainText(u"b"_qs)}, {plainText(u"c"_qs)}}},
                          {}};
        const QString content = contentOf(withBlock(table));
        QVERIFY(content.contains(u"table:number-columns-repeated=\"3\""));
        QVERIFY(content.contains(u"rộng</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
                                 u"<table:table-row table:style-name=\"ArticleRow\"><table:covered-table-cell/>"));
    }

    void isAnOdtAtFirstSight()
    {
        const QByteArray odt = odtOf(sampleArticle());
        QCOMPARE(odt.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        const QString manifest = textOfPart(odt, u"META-INF/manifest.xml"_qs);
        for (const ZipPart &part : zipPartsOf(odt)) {
            if (part.name != u"mimetype" && !part.name.startsWith(u"META-INF"))
                QVERIFY2(manifest.contains(QString(u"full-path=\"" + part.name + u'"')), qPrintable(part.name));
        }
    }

    void saysWhatItIs()
    {
        Article article = sampleArticle();
        article.sections = {u"Xã hội"_qs, u"Cầu đường"_qs};
        article.seo.description = u"Cầu Mẫu thông xe"_qs;
        ExportOptions options = heldOptionsFor(article);
        const QString meta = textOfPart(toOdt(article, options), u"meta.xml"_qs);
        for (const QString &part :
             {u"<dc:title>Xã Mẫu có cầu mới</dc:title>"_qs, u"<dc:creator>Mẫu An, Mẫu Bình</dc:creator>"_qs,
              u"<meta:keyword>xã Mẫu</meta:keyword>"_qs, u"<meta:keyword>Cầu đường</meta:keyword>"_qs,
              u"<dc:description>Cầu Mẫu thông xe</dc:description>"_qs, u"<meta:creation-date>2026-09-02T08:00:00Z<"_qs})
            QVERIFY2(meta.contains(part), qPrintable(meta));
        const QString styles = textOfPart(toOdt(article, options), u"styles.xml"_qs);
        QVERIFY(styles.contains(u"fo:language=\"vi\" fo:country=\"VN\""));
        QVERIFY(!textOfPart(toOdt(article, options), contentName).contains(u"CHƯA DUYỆT"));
        options.copy = Copy::Draft;
        const QString content = textOfPart(toOdt(article, options), contentName);
        QVERIFY(content.contains(u"CHƯA DUYỆT"));
        QVERIFY(content.indexOf(u"CHƯA DUYỆT"_qs) < content.indexOf(u"Giao thông"_qs));
    }

    void whatIsSetOverTheArticleIsNoPartOfIt()
    {
        const auto back = [](const Article &article, Copy copy) {
            ExportOptions options = heldOptionsFor(article);
            options.copy = copy;
            return importOdt(toOdt(article, options)).value_or(Imported()).article;
        };
        for (const QString &kicker : {QString(), u"Giao thông"_qs}) {
            Article held = embargoedArticle();
            held.kicker = kicker;
            Article free = held;
            free.embargo = {};
            Article expected = back(free, Copy::Final);
            expected.embargo = held.embargo; // as it is read
            QCOMPARE(back(held, Copy::Draft), expected);
            QCOMPARE(back(held, Copy::Draft).kicker, kicker);
            QCOMPARE(back(held, Copy::Draft).headline, held.headline);
        }
    }

    void theRightsOfAPictureComeBackBesideItsCredit()
    {
        const auto copy = importOdt(odtOf(embargoedArticle()));
        QVERIFY(copy);
        QList<Figure> figures;
        for (const Block &block : copy->article.body) {
            if (const auto *figure = std::get_if<Figure>(&block.content))
                figures.append(*figure);
        }
        QCOMPARE(figures.size(), 1);
        QCOMPARE(plainText(figures.first().caption), u"Cầu nhìn từ bờ bắc."_qs);
        QCOMPARE(figures.first().credit, u"Trần Thị Mẫu"_qs);
        QCOMPARE(figures.first().rights, u"© Báo Mẫu"_qs);
    }

    void everyArticleIsWellFormedAndAlwaysTheSame()
    {
        QVERIFY(rc::check("well-formed, the same bytes twice", [] {
            const Article article = *articles();
            const QByteArray odt = odtOf(article);
            if (const QString fault = xmlFaultIn(odt); !fault.isEmpty())
                RC_FAIL(fault.toStdString());
            RC_ASSERT(odt == odtOf(article));
        }));
        QVERIFY(xmlFaultIn(odtOf(Article())).isEmpty());
        QVERIFY(!xmlFaultIn(odtOf(sampleArticle()).replace("<office:text>", "<office:texz>")).isEmpty());
    }

    void noWordIsLost()
    {
        QVERIFY(rc::check("every text of the article is in it", [] {
            const Article article = *articles();
            const QString part = textOfPart(odtOf(article), contentName);
            const QString lost = lostIn(withoutSpace(lettersIn(part)), withoutSpace(altsIn(part)), article);
            if (!lost.isEmpty())
                RC_FAIL(QString(lost + u" is not in " + part).toStdString());
        }));
    }

    void ourOwnReaderGetsEveryLetterBack()
    {
        QVERIFY(rc::check("a paragraph with its spaces", [] {
            const Text text = normalized(*texts());
            const QByteArray odt = odtOf(withBlock(Paragraph{text}));
            const auto copy = readOdt(*partsOf(odt, isOdtPart), ChangesView::Now);
            RC_ASSERT(copy.has_value());
            const QString letters = plainText(text);
            RC_ASSERT(copy->parts.size() == (letters.isEmpty() ? 0 : 1));
            if (!letters.isEmpty())
                RC_ASSERT(plainText(std::get<CopyParagraph>(copy->parts.first()).text) == letters);
        }));
    }

    void ourOwnReaderGetsEveryWordBack()
    {
        QVERIFY(rc::check("in boxes, tables and lists too", [] {
            const Article article = *articles();
            const auto copy = readOdt(*partsOf(odtOf(article), isOdtPart), ChangesView::Now);
            RC_ASSERT(copy.has_value());
            const OtherReading found = readingOf(*copy);
            const QString lost = lostIn(found.letters, found.alts, article);
            if (!lost.isEmpty())
                RC_FAIL(lost.toStdString());
        }));
    }

    void anotherProgramReadsIt()
    {
        if (!canReadOtherwise())
            QSKIP("pandoc is not here (Debian: pandoc)");
        const auto reads = [](Article article) {
            article.body = plainer(article.body);
            const QByteArray odt = odtOf(article);
            const auto found = readOtherwise(odt, u"odt"_qs); // without alternative texts
            const QString alts = withoutSpace(altsIn(textOfPart(odt, contentName)));
            return found ? lostIn(found->letters, alts, article) : u"it is refused"_qs;
        };
        QCOMPARE(reads(sampleArticle()), QString());
        const QString letters = readOtherwise(odtOf(embargoedArticle()), u"odt"_qs).value_or(OtherReading()).letters;
        for (const QString &line : embargoedWords())
            QVERIFY2(letters.contains(withoutSpace(line)), qPrintable(letters));
        QList<Article> random;
        QVERIFY(rc::check("collects", [&random] { random.append(*articles()); }));
        for (const Article &article : random.last(12)) // they grow
            QCOMPARE(reads(article), QString());
        const QByteArray whole = odtOf(sampleArticle());
        QVERIFY(!readOtherwise(whole.left(whole.size() / 2), u"odt"_qs));
        QVERIFY(!importOdt(whole.left(whole.size() / 2)));
    }
};

QTEST_GUILESS_MAIN(TestOdtExport)
#include "test_odt_export.moc"
