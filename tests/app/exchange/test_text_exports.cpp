#include "app/article/passage.h"
#include "app/exchange/exporters/exporters.h"
#include "app/exchange/exporters/markdown.h"
#include "app/exchange/exporters/text.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString textOf(const Article &article)
{
    return QString::fromUtf8(toPlainText(article, optionsFor(article)));
}

QString markdownOf(const Article &article)
{
    return QString::fromUtf8(toMarkdown(article, optionsFor(article)));
}

Article withParagraph(const Text &text)
{
    Article article;
    article.body = {newBlock(Paragraph{text})};
    return article;
}

} // namespace

class TestTextExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextReadsLikeThePage()
    {
        const QString text = textOf(sampleArticle());
        QVERIFY(
            text.startsWith(u"Giao thông\n\nXã Mẫu có cầu mới\n\nMẫu An, Mẫu Bình\n\n(Baomau.vn) - Cây cầu giúp bà con "
                            "đi lại.\n\nLễ khánh thành xem tại đây\n\n"));
        QVERIFY(text.contains(u"\n\n[Cầu nhìn từ bờ bắc. Ảnh: Trần Thị Mẫu]\n\n"));
        QVERIFY(text.contains(u"1. một\n  2. một phẩy một\n3. hai")
                || text.contains(u"1. một\n  1. một phẩy một\n2. hai"));
        QVERIFY(text.contains(u"Chúng tôi mừng lắm.\n— Ông Mẫu"));
        QVERIFY(text.contains(u"Xã\tCầu"));
        QVERIFY(text.endsWith(u'\n') && !text.endsWith(u"\n\n"));
    }

    void plainTextHoldsEveryPassage()
    {
        QVERIFY(rc::check("headline, sapo, body, captions", [] {
            const Article article = *articles();
            const QString text = textOf(article);
            for (const Passage &passage : passagesOf(article)) {
                const Part part = passage.place.part;
                QString letters = passage.text;
                if (part != Part::Alt && part != Part::SourceTag && part != Part::Cell)
                    RC_ASSERT(text.contains(letters.replace(QChar(u'\u2028'), u'\n')));
            }
        }));
    }

    void markdownMarksParts()
    {
        const QString text = markdownOf(sampleArticle());
        QVERIFY(text.contains(u"# Xã Mẫu có cầu mới\n"));
        QVERIFY(text.contains(u"Lễ **khánh thành** xem [tại đây](<https://baomau.vn/?a=1&b=2>)"));
        QVERIFY(text.contains(u"## Nối đôi bờ"));
        QVERIFY(text.contains(u"![Cây cầu bê tông qua sông](<pictures/111111111111.jpg>)"));
        QVERIFY(text.contains(u"1. một\n    1. một phẩy một\n2. hai"));
        QVERIFY(text.contains(u"> Chúng tôi mừng lắm."));
        QVERIFY(text.contains(u"| Xã | Cầu |\n| --- | --- |\n| Mẫu \\| A | 1 |"));
    }

    void markdownEscapesWhatIsNotMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("stars") << u"2*3*4 _x_"_qs << u"2\\*3\\*4 \\_x\\_\n"_qs;
        QTest::newRow("list") << u"- không phải mục"_qs << u"\\- không phải mục\n"_qs;
        QTest::newRow("number") << u"1. không phải mục"_qs << u"1\\. không phải mục\n"_qs;
        QTest::newRow("heading") << u"# không phải tít"_qs << u"\\# không phải tít\n"_qs;
        QTest::newRow("tag") << u"<b>"_qs << u"\\<b\\>\n"_qs;
        QTest::newRow("code") << u"    lùi vào"_qs << u"lùi vào\n"_qs;
        QTest::newRow("break") << u"một\u2028- hai"_qs << u"một\\\n\\- hai\n"_qs;
    }
    void markdownEscapesWhatIsNotMarkup()
    {
        QFETCH(QString, text);
        QFETCH(QString, markdown);
        QCOMPARE(markdownOf(withParagraph(plainText(text))), markdown);
    }

    void markdownKeepsSpacesOutsideOfSigns()
    {
        const Text text{Run{u"rất "_qs, Mark::Bold, {}, {}}, Run{u"đẹp"_qs, {}, {}, {}}};
        QCOMPARE(markdownOf(withParagraph(text)), u"**rất** đẹp\n"_qs);
    }

    void everyExporterMarksADraft()
    {
        const Article article = sampleArticle();
        ExportOptions options = optionsFor(article);
        for (const Exporter &exporter : exporters()) {
            options.copy = Copy::Final;
            QVERIFY(!exporter.write(article, options).contains("CHƯA DUYỆT"));
            options.copy = Copy::Draft;
            QVERIFY2(exporter.write(article, options).contains("CHƯA DUYỆT"), qPrintable(exporter.id));
        }
    }

    void noExporterFailsOnAnyArticle()
    {
        QVERIFY(rc::check("valid UTF-8, never empty", [] {
            const Article article = *articles();
            for (const Exporter &exporter : exporters()) {
                const QByteArray bytes = exporter.write(article, optionsFor(article));
                RC_ASSERT(!bytes.isEmpty());
                const bool isZip = bytes.startsWith("PK");
                RC_ASSERT(isZip || QString::fromUtf8(bytes).toUtf8() == bytes);
            }
        }));
    }

    void findsExportersById()
    {
        QVERIFY(exporterFor(u"html"_qs));
        QVERIFY(!exporterFor(u"doc"_qs));
    }
};

QTEST_GUILESS_MAIN(TestTextExports)
#include "test_text_exports.moc"
