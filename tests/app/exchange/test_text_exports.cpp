#include "app/article/passage.h"
#include "app/exchange/exporters/exporters.h"
#include "app/exchange/exporters/markdown.h"
#include "app/exchange/exporters/text.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/app/exchange/other_reader.h"
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

Article with(const BlockContent &content)
{
    Article article;
    article.body = {newBlock(content)};
    return article;
}

Article withParagraph(const Text &text)
{
    return with(Paragraph{text});
}

TableCell cellOf(const QString &text, int columns = 1, int rows = 1)
{
    return {plainText(text), columns, rows};
}

/// The first column reaches down over both rows, the last row's cell reaches over two columns.
Table mergedTable()
{
    return {1,
            {{cellOf(u"Huyện"_qs), cellOf(u"Xã"_qs), cellOf(u"Cầu"_qs)},
             {cellOf(u"Mẫu"_qs, 1, 2), cellOf(u"A"_qs), cellOf(u"1"_qs)},
             {cellOf(u"B"_qs), cellOf(u"2"_qs)},
             {cellOf(u"Cộng"_qs, 2), cellOf(u"3"_qs)}},
            {}};
}

ListBlock numbered(const QList<int> &levels)
{
    ListBlock list{ListStyle::Number, {}};
    for (const int level : levels)
        list.items.append({level, plainText(u"mục"_qs)});
    return list;
}

Figure protectedFigure()
{
    Figure figure;
    figure.picture = pictureRef('2');
    figure.caption = {Run{u"Cầu "_qs, {}, {}, {}}, Run{u"Mẫu"_qs, Mark::Italic, {}, {}},
                      Run{u" nhìn từ "_qs, {}, {}, {}}, Run{u"bờ bắc"_qs, Mark::Bold | Mark::Italic, {}, {}},
                      Run{u", sáng 2_9."_qs, {}, {}, {}}};
    figure.credit = u"Mẫu An"_qs;
    figure.rights = u"© Báo Mẫu"_qs;
    return figure;
}

/// What pandoc finds, alternative texts too: a picture alone in its paragraph is a figure to some of its readers.
QString readAs(const QString &dialect, const Article &article)
{
    const auto reading = readOtherwise(toMarkdown(article, optionsFor(article)), dialect);
    return reading ? QString(reading->letters + reading->alts) : QString();
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
        QVERIFY(text.contains(u"1. một\n  1. một phẩy một\n2. hai"));
        QVERIFY(text.contains(u"Chúng tôi mừng lắm.\n— Ông Mẫu"));
        QVERIFY(text.contains(u"Xã\tCầu"));
        QVERIFY(text.endsWith(u'\n') && !text.endsWith(u"\n\n"));
    }

    void anEmbargoIsTheFirstLine()
    {
        Article article = sampleArticle();
        article.embargo = QDateTime(QDate(2026, 12, 23), QTime(20, 30), Qt::UTC);
        QVERIFY(textOf(article).startsWith(u"Cấm đăng trước 03:30 24/12/2026\n\n"));
        QVERIFY(markdownOf(article).startsWith(u"**Cấm đăng trước 03:30 24/12/2026**\n\n"));
        article.language = u"en"_qs;
        QVERIFY(textOf(article).startsWith(u"Embargoed until 03:30 24/12/2026\n\n"));
        article.embargo = {};
        QVERIFY(!textOf(article).contains(u"Embargoed") && !markdownOf(article).contains(u"Embargoed"));
    }

    void everyPageFormShowsTheEmbargo()
    {
        Article article = sampleArticle();
        article.embargo = QDateTime(QDate(2026, 12, 24), QTime(1, 0), Qt::UTC);
        for (const QString &id : {u"html"_qs, u"markdown"_qs, u"text"_qs, u"radio"_qs})
            QVERIFY2(exporterFor(id)->write(article, optionsFor(article)).contains("08:00 24/12/2026"), qPrintable(id));
    }

    void everyPageFormSaysWhoseItIs()
    {
        Article article = with(protectedFigure());
        article.rights = u"© 2026 Tòa soạn Mẫu"_qs;
        for (const QString &id : {u"html"_qs, u"markdown"_qs, u"text"_qs, u"radio"_qs}) {
            const QByteArray form = exporterFor(id)->write(article, optionsFor(article));
            QVERIFY2(form.contains("© 2026 Tòa soạn Mẫu"), qPrintable(id));
            QVERIFY2(id == u"radio" || form.contains("Ảnh: Mẫu An. © Báo Mẫu"), qPrintable(id));
        }
    }

    void aCreditLineNamesWhoAndWhose_data()
    {
        QTest::addColumn<QString>("credit");
        QTest::addColumn<QString>("rights");
        QTest::addColumn<QString>("line");
        QTest::newRow("both") << u"Mẫu An"_qs << u"© Báo Mẫu"_qs << u"[Ảnh: Mẫu An. © Báo Mẫu]\n"_qs;
        QTest::newRow("who") << u"Mẫu An"_qs << QString() << u"[Ảnh: Mẫu An]\n"_qs;
        QTest::newRow("whose") << QString() << u"© Báo Mẫu"_qs << u"[© Báo Mẫu]\n"_qs;
        QTest::newRow("one full stop") << u"Mẫu A."_qs << u"© Báo Mẫu"_qs << u"[Ảnh: Mẫu A. © Báo Mẫu]\n"_qs;
    }
    void aCreditLineNamesWhoAndWhose()
    {
        QFETCH(QString, credit);
        QFETCH(QString, rights);
        Figure figure;
        figure.credit = credit;
        figure.rights = rights;
        QTEST(textOf(with(figure)), "line");
    }

    void cellsStandUnderTheirColumns()
    {
        QCOMPARE(textOf(with(mergedTable())), u"Huyện\tXã\tCầu\nMẫu\tA\t1\n\tB\t2\nCộng\t\t3\n"_qs);
        QCOMPARE(markdownOf(with(mergedTable())),
                 u"| Huyện | Xã | Cầu |\n| --- | --- | --- |\n| Mẫu | A | 1 |\n|  | B | 2 |\n| Cộng |  | 3 |\n"_qs);
    }

    void aTableWithoutHeadsHasAnEmptyOne()
    {
        Table table = mergedTable();
        table.headerRows = 0;
        QVERIFY(markdownOf(with(table)).startsWith(u"|  |  |  |\n| --- | --- | --- |\n| Huyện | Xã | Cầu |\n"));
    }

    void everyLevelIsNumberedByItself()
    {
        const Article article = with(numbered({0, 1, 1, 0, 1, 3, 0}));
        QCOMPARE(textOf(article), u"1. mục\n  1. mục\n  2. mục\n2. mục\n  1. mục\n    1. mục\n3. mục\n"_qs);
        QCOMPARE(markdownOf(article),
                 u"1. mục\n    1. mục\n    2. mục\n2. mục\n    1. mục\n        1. mục\n3. mục\n"_qs);
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

    void signsThatWouldNotBeReadAreTags_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("bold");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("words") << u"cầu "_qs << u"Mẫu"_qs << u" mới"_qs << u"cầu **Mẫu** mới\n"_qs;
        QTest::newRow("in a word") << u"cầu"_qs << u"Mẫu"_qs << u"mới"_qs << u"cầu**Mẫu**mới\n"_qs;
        QTest::newRow("in brackets") << u"cầu ("_qs << u"Mẫu"_qs << u")"_qs << u"cầu (**Mẫu**)\n"_qs;
        QTest::newRow("full stop inside") << u"cầu "_qs << u"Mẫu."_qs << u" Mới"_qs << u"cầu **Mẫu.** Mới\n"_qs;
        QTest::newRow("bracket after a letter")
            << u"cầu"_qs << u"“Mẫu”"_qs << u" mới"_qs << u"cầu<strong>“Mẫu”</strong> mới\n"_qs;
        QTest::newRow("bracket before a letter")
            << u"cầu "_qs << u"(Mẫu)"_qs << u"mới"_qs << u"cầu <strong>(Mẫu)</strong>mới\n"_qs;
    }
    void signsThatWouldNotBeReadAreTags()
    {
        QFETCH(QString, before);
        QFETCH(QString, bold);
        QFETCH(QString, after);
        QFETCH(QString, markdown);
        const Text text{Run{before, {}, {}, {}}, Run{bold, Mark::Bold, {}, {}}, Run{after, {}, {}, {}}};
        QCOMPARE(markdownOf(withParagraph(text)), markdown);
    }

    void marksThatTouchDoNotRunTogether()
    {
        const Text text{Run{u"đậm"_qs, Mark::Bold, {}, {}}, Run{u"cả hai"_qs, Mark::Bold | Mark::Italic, {}, {}}};
        QCOMPARE(markdownOf(withParagraph(text)), u"**đậm**<em><strong>cả hai</strong></em>\n"_qs);
    }

    void italicsInsideOfACaptionHaveAnotherSign()
    {
        QVERIFY(markdownOf(with(protectedFigure()))
                    .endsWith(u"\n\n_Cầu *Mẫu* nhìn từ ***bờ bắc***, sáng 2\\_9. Ảnh: Mẫu An. © Báo Mẫu_\n"));
    }

    void otherProgramsReadEveryWord_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const QString &dialect : {u"markdown"_qs, u"gfm"_qs, u"commonmark_x"_qs})
            QTest::newRow(qPrintable(dialect)) << dialect;
    }
    void otherProgramsReadEveryWord()
    {
        if (!canReadOtherwise())
            QSKIP("pandoc is not there");
        QFETCH(QString, dialect);
        Article article = sampleArticle();
        article.embargo = QDateTime(QDate(2026, 12, 24), QTime(1, 0), Qt::UTC);
        article.rights = u"© Báo Mẫu"_qs;
        article.body.append(newBlock(protectedFigure()));
        article.body.append(newBlock(mergedTable()));
        article.body.append(newBlock(numbered({0, 1, 0})));
        article.body.append(
            newBlock(Paragraph{{Run{u"rất"_qs, Mark::Bold, {}, {}}, Run{u"đẹp"_qs, Mark::Bold | Mark::Italic, {}, {}},
                                Run{u"(thật)"_qs, Mark::Italic, {}, {}}}}));
        const QString letters = readAs(dialect, article);
        QCOMPARE(lostIn(letters, letters, article), QString());
        for (const QString &words : {u"Cấm đăng trước 08:00 24/12/2026"_qs, u"rấtđẹp(thật)"_qs,
                                     u"Cầu Mẫu nhìn từ bờ bắc, sáng 2_9. Ảnh: Mẫu An. © Báo Mẫu"_qs})
            QVERIFY2(letters.contains(withoutSpace(words)), qPrintable(QString(words + u"\nnot in\n" + letters)));
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
