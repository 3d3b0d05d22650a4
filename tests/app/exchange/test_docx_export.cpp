#include "app/exchange/exporters/office/docx.h"
#include "app/exchange/exporters/office/office_parts.h"
#include "app/exchange/importers/office/docx_reader.h"
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

const QString documentName = u"word/document.xml"_qs;

QByteArray docxOf(const Article &article)
{
    return toDocx(article, heldOptionsFor(article));
}

QString documentOf(const Article &article)
{
    return textOfPart(docxOf(article), documentName);
}

Article withBlocks(const QList<BlockContent> &contents)
{
    Article article;
    for (const BlockContent &content : contents)
        article.body.append(newBlock(content));
    return normalized(article);
}

ListBlock numbered(const QStringList &items)
{
    ListBlock list{ListStyle::Number, {}};
    for (const QString &item : items)
        list.items.append({0, plainText(item)});
    return list;
}

} // namespace

class TestDocxExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsEveryPartInItsStyle()
    {
        const QString document = documentOf(sampleArticle());
        const auto styled = [](const QString &style, const QString &text) {
            return QString(u"<w:pStyle w:val=\"" + style + u"\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + text);
        };
        for (const QString &part :
             {styled(u"Kicker"_qs, u"Giao thông"_qs), styled(u"Title"_qs, u"Xã Mẫu có cầu mới"_qs),
              styled(u"Byline"_qs, u"Mẫu An, Mẫu Bình"_qs), styled(u"Sapo"_qs, u"(Baomau.vn) - "_qs),
              styled(u"Heading2"_qs, u"Nối đôi bờ"_qs), styled(u"Quote"_qs, u"Chúng tôi mừng lắm."_qs),
              styled(u"QuoteSpeaker"_qs, u"— Ông Mẫu"_qs), styled(u"Caption"_qs, u"Cầu nhìn từ bờ bắc."_qs),
              styled(u"BoxTitle"_qs, u"Hộp"_qs), styled(u"TableText"_qs, u"Mẫu | A"_qs),
              u"<w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\">Ảnh: Trần Thị Mẫu"_qs,
              u"descr=\"Cây cầu bê tông qua sông\""_qs, u"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"_qs,
              u"<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">khánh thành"_qs})
            QVERIFY2(document.contains(part), qPrintable(QString(part + u"\n" + document)));
        QVERIFY(!document.contains(u"Ảnh chưa tới."));
    }

    void anEmbargoStandsOverTheArticle()
    {
        const QString line = u"<w:pStyle w:val=\"EmbargoNotice\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
                             u"Cấm đăng trước 08:00 24/12/2026<"_qs;
        const QString document = documentOf(embargoedArticle());
        QVERIFY2(document.contains(line), qPrintable(document));
        QVERIFY(document.indexOf(line) < document.indexOf(u"Giao thông"_qs));
        QVERIFY(!documentOf(sampleArticle()).contains(u"EmbargoNotice"));
    }

    void rightsStandBesideTheCreditAndUnderTheArticle()
    {
        const QString document = documentOf(embargoedArticle());
        QVERIFY2(document.contains(u"Ảnh: Trần Thị Mẫu. © Báo Mẫu<"), qPrintable(document));
        QVERIFY(document.contains(u"\"ArticleNote\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Báo Mẫu giữ bản quyền."));
    }

    void everyStyleIsDefined()
    {
        const OfficeLanguage language = officeLanguage(Article());
        const QString docx = officeStyles(u"docx_styles.xml"_qs, language);
        const QString odt = officeStyles(u"odt_styles.xml"_qs, language);
        for (int i = 0; i <= static_cast<int>(OfficeStyle::ArticleNote); ++i) {
            const QString id = styleId(static_cast<OfficeStyle>(i));
            QVERIFY2(docx.contains(QString(u"w:styleId=\"" + id + u'"')), qPrintable(id));
            QVERIFY2(odt.contains(QString(u"style:name=\"" + id + u'"')), qPrintable(id));
        }
        QVERIFY(docx.contains(u"<w:lang w:val=\"vi-VN\""));
        QVERIFY(!docx.contains(u'@') && !odt.contains(u'@'));
    }

    void everyNumberedListBeginsAnew()
    {
        const QByteArray docx = docxOf(
            withBlocks({numbered({u"một"_qs, u"hai"_qs}), Paragraph{plainText(u"giữa"_qs)}, numbered({u"ba"_qs})}));
        const QString document = textOfPart(docx, documentName);
        QCOMPARE(document.count(u"<w:numId w:val=\"1\"/>"_qs), 2);
        QCOMPARE(document.count(u"<w:numId w:val=\"2\"/>"_qs), 1);
        const QString numbering = textOfPart(docx, u"word/numbering.xml"_qs);
        for (
            const QString &part :
            {u"<w:lvl w:ilvl=\"5\">"_qs, u"<w:lvlText w:val=\"%1.\"/>"_qs,
             u"<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"_qs})
            QVERIFY2(numbering.contains(part), qPrintable(numbering));
    }

    void cellsThatSpanCoverTheirPlace()
    {
        const Table table{0,
                          {{{plainText(u"cao"_qs), 1, 2}, {plainText(u"rộng"_qs), 2, 1}},
                           {{plainText(u"b"_qs)}, {plainText(u"c"_qs)}}},
                          {}};
        const QString document = documentOf(withBlocks({table}));
        QCOMPARE(document.count(u"<w:gridCol "_qs), 3);
        QVERIFY(document.contains(u"<w:gridSpan w:val=\"2\"/>"));
        QVERIFY(document.indexOf(u"<w:vMerge w:val=\"restart\"/>"_qs) < document.indexOf(u"rộng"_qs));
        QVERIFY(document.indexOf(u"<w:vMerge w:val=\"continue\"/>"_qs) > document.indexOf(u"rộng"_qs));
    }

    void aTableTooWideForWordLosesNoWord()
    {
        QList<TableCell> row;
        for (int i = 0; i < 100; ++i)
            row.append({plainText(QString(u"ô%1."_qs).arg(i))});
        const TableGrid grid = gridOf(Table{1, {row}, {}});
        QCOMPARE(grid.columns, TableGrid::mostColumns);
        QCOMPARE(grid.headerRows, 3);
        const QString document = documentOf(withBlocks({Table{1, {row}, {}}}));
        for (int i = 0; i < 100; ++i)
            QVERIFY(document.contains(QString(u">ô%1.<"_qs).arg(i)));
    }

    void aPictureFitsThePage()
    {
        Figure figure;
        figure.picture = pictureRef('1');
        const Article article = withBlocks({figure});
        const auto extentOf = [&article](QSize size) {
            ExportOptions options = heldOptionsFor(article);
            for (PictureFile &picture : options.pictures)
                picture.size = size;
            const QString document = textOfPart(toDocx(article, options), documentName);
            const qsizetype start = document.indexOf(u"<wp:extent"_qs);
            return document.mid(start, document.indexOf(u'>', start) + 1 - start);
        };
        QCOMPARE(extentOf({1600, 800}), u"<wp:extent cx=\"5760000\" cy=\"2880000\"/>"_qs);
        QCOMPARE(extentOf({1000, 2000}), u"<wp:extent cx=\"3420000\" cy=\"6840000\"/>"_qs);
        QCOMPARE(extentOf({96, 48}), u"<wp:extent cx=\"914400\" cy=\"457200\"/>"_qs);
    }

    void aLinkIsARelationAndNoneThatWordRefuses()
    {
        const auto linkTo = [](const QString &address) { return Text{Run{u"đây"_qs, {}, address}}; };
        const QByteArray docx = docxOf(withBlocks({Paragraph{linkTo(u"https://baomau.vn/cầu?a=1&b=2"_qs)},
                                                   Paragraph{linkTo(u"https://baomau.vn/cầu?a=1&b=2"_qs)},
                                                   Paragraph{linkTo(u"http://[hỏng"_qs)}}));
        const QString relations = textOfPart(docx, u"word/_rels/document.xml.rels"_qs);
        QVERIFY2(relations.contains(u"Target=\"https://baomau.vn/c%E1%BA%A7u?a=1&amp;b=2\" TargetMode=\"External\""),
                 qPrintable(relations));
        QCOMPARE(relations.count(u"External"_qs), 1);
        QCOMPARE(textOfPart(docx, documentName).count(u"<w:hyperlink r:id=\"link1\">"_qs), 2);
    }

    void saysWhatItIs()
    {
        Article article = sampleArticle();
        article.sections = {u"Xã hội"_qs, u"Giao thông"_qs};
        ExportOptions options = heldOptionsFor(article);
        const QString core = textOfPart(toDocx(article, options), u"docProps/core.xml"_qs);
        for (const QString &part :
             {u"<dc:title>Xã Mẫu có cầu mới</dc:title>"_qs, u"<dc:creator>Mẫu An, Mẫu Bình</dc:creator>"_qs,
              u"<cp:keywords>cầu, xã Mẫu</cp:keywords>"_qs, u"<cp:category>Xã hội, Giao thông</cp:category>"_qs,
              u"<dc:description>Cây cầu giúp bà con đi lại.</dc:description>"_qs,
              u"<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-09-02T08:00:00Z<"_qs})
            QVERIFY2(core.contains(part), qPrintable(core));
        QVERIFY(!textOfPart(toDocx(article, options), documentName).contains(u"CHƯA DUYỆT"));
        article.seo.description = u"Cầu Mẫu thông xe"_qs;
        QVERIFY(textOfPart(toDocx(article, options), u"docProps/core.xml"_qs)
                    .contains(u"<dc:description>Cầu Mẫu thông xe</dc:description>"));
        options.copy = Copy::Draft;
        const QString document = textOfPart(toDocx(article, options), documentName);
        QVERIFY(document.indexOf(u"CHƯA DUYỆT"_qs) < document.indexOf(u"Giao thông"_qs));
        QVERIFY(document.contains(u"CHƯA DUYỆT"));
    }

    void whatIsSetOverTheArticleIsNoPartOfIt()
    {
        const auto back = [](const Article &article, Copy copy) {
            ExportOptions options = heldOptionsFor(article);
            options.copy = copy;
            return importDocx(toDocx(article, options)).value_or(Imported()).article;
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
        const auto copy = importDocx(docxOf(embargoedArticle()));
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
            const QByteArray docx = docxOf(article);
            if (const QString fault = xmlFaultIn(docx); !fault.isEmpty())
                RC_FAIL(fault.toStdString());
            RC_ASSERT(docx == docxOf(article));
        }));
        QVERIFY(xmlFaultIn(docxOf(Article())).isEmpty());
        QVERIFY(!xmlFaultIn(docxOf(sampleArticle()).replace("<w:body>", "<w:tody>")).isEmpty());
    }

    void noWordIsLost()
    {
        QVERIFY(rc::check("every text of the article is in it", [] {
            const Article article = *articles();
            const QString part = textOfPart(docxOf(article), documentName);
            const QString lost = lostIn(withoutSpace(lettersIn(part)), withoutSpace(altsIn(part)), article);
            if (!lost.isEmpty())
                RC_FAIL(QString(lost + u" is not in " + part).toStdString());
        }));
    }

    void ourOwnReaderGetsEveryLetterBack()
    {
        QVERIFY(rc::check("a paragraph with its spaces", [] {
            const Text text = normalized(*texts());
            const QByteArray docx = docxOf(withBlocks({Paragraph{text}}));
            const auto copy = readDocx(*partsOf(docx, isDocxPart), ChangesView::Now);
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
            const auto copy = readDocx(*partsOf(docxOf(article), isDocxPart), ChangesView::Now);
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
        const auto reads = [](const Article &article) {
            const auto found = readOtherwise(docxOf(article), u"docx"_qs);
            return found ? lostIn(found->letters, found->alts, article) : u"it is refused"_qs;
        };
        QCOMPARE(reads(sampleArticle()), QString());
        const QString letters = readOtherwise(docxOf(embargoedArticle()), u"docx"_qs).value_or(OtherReading()).letters;
        for (const QString &line : embargoedWords())
            QVERIFY2(letters.contains(withoutSpace(line)), qPrintable(letters));
        QList<Article> random;
        QVERIFY(rc::check("collects", [&random] { random.append(*articles()); }));
        for (const Article &article : random.last(12)) // they grow
            QCOMPARE(reads(article), QString());
        const QByteArray whole = docxOf(sampleArticle());
        QVERIFY(!readOtherwise(whole.left(whole.size() / 2), u"docx"_qs));
        QVERIFY(!importDocx(whole.left(whole.size() / 2)));
    }
};

QTEST_GUILESS_MAIN(TestDocxExport)
#include "test_docx_export.moc"
