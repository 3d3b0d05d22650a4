#include "app/article/table_shape.h"
#include "app/exchange/exporters/epub.h"
#include "tests/app/exchange/embargoed_article.h"
#include "tests/app/exchange/held_pictures.h"
#include "tests/app/exchange/other_reader.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QByteArray epubOf(const Article &article)
{
    return toEpub(article, heldOptionsFor(article));
}

IssueArticle entryFor(const Article &article)
{
    return {article, heldOptionsFor(article)};
}

QString packageOf(const QByteArray &epub)
{
    return textOfPart(epub, u"EPUB/package.opf"_qs);
}

/// Whether the checker of the standard, as Debian has it, is here.
bool canCheckBooks()
{
    return !QStandardPaths::findExecutable(u"java"_qs).isEmpty()
           && !QStandardPaths::findExecutable(u"epubcheck"_qs).isEmpty();
}

/// What it finds in a book; empty: nothing.
QString bookFaults(const QByteArray &book)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.epub"_qs));
    if (!file.open(QIODevice::WriteOnly) || file.write(book) != book.size() || !file.flush())
        return file.errorString();
    QProcess checker;
    // Its program is a jar, which not every system can start by itself.
    checker.start(u"java"_qs, {u"-jar"_qs, QStandardPaths::findExecutable(u"epubcheck"_qs), file.fileName()});
    if (!checker.waitForFinished(120000))
        return checker.errorString();
    return checker.exitCode() == 0 ? QString() : QString::fromUtf8(checker.readAllStandardError());
}

/// pandoc passes over cells that stand outside of a table's rectangle, as browsers do not, so there are none for it.
QList<Block> withWholeTables(QList<Block> blocks)
{
    for (Block &block : blocks) {
        if (auto *table = std::get_if<Table>(&block.content))
            *table = TableShape::of(*table)->table();
        else if (auto *box = std::get_if<Box>(&block.content))
            box->blocks = withWholeTables(box->blocks);
    }
    return blocks;
}

/// Every kind of block that has something to show.
Article fullArticle()
{
    Article article = embargoedArticle();
    Figure figure;
    figure.picture = pictureRef('2');
    figure.alt = u"Đoàn viên dọn bãi"_qs;
    article.body += {newBlock(PullQuote{plainText(u"Cầu nối đôi bờ"_qs), u"Bà Mẫu"_qs}),
                     newBlock(Gallery{{figure, figure}, plainText(u"Chùm ảnh"_qs)}),
                     newBlock(Embed{u"https://example.org/v"_qs, u"Video"_qs, u"Phim ngắn"_qs, plainText(u"Lời"_qs)}),
                     newBlock(Related{{{u"Tin cũ"_qs, u"https://example.org/1"_qs, {}}}})};
    article.sections = {u"Xã hội"_qs, u"Giao thông"_qs};
    return normalized(article);
}

} // namespace

class TestEpubExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isABookAtFirstSight()
    {
        const QByteArray epub = epubOf(sampleArticle());
        QCOMPARE(epub.left(4), QByteArray("PK\3\4"));
        QCOMPARE(epub.mid(8, 2), QByteArray("\0\0", 2));  // stored
        QCOMPARE(epub.mid(28, 2), QByteArray("\0\0", 2)); // nothing between name and content
        QCOMPARE(epub.mid(30, 28), QByteArray("mimetypeapplication/epub+zip"));
        QCOMPARE(epub.right(2), QByteArray("\0\0", 2)); // no comment
    }

    void saysWhatItIs()
    {
        const QString package = packageOf(epubOf(fullArticle()));
        for (const QString &part : {u"<dc:identifier id=\"name\">urn:uuid:"_qs,
                                    u"<dc:title>Xã Mẫu có cầu mới</dc:title>"_qs, u"<dc:language>vi</dc:language>"_qs,
                                    u"<dc:creator>Mẫu An</dc:creator>"_qs, u"<dc:subject>cầu</dc:subject>"_qs,
                                    u"<dc:subject>Xã hội</dc:subject>"_qs, u"<dc:subject>Giao thông</dc:subject>"_qs,
                                    u"<dc:description>Cây cầu giúp bà con đi lại.</dc:description>"_qs,
                                    u"<dc:rights>Báo Mẫu giữ bản quyền.</dc:rights>"_qs,
                                    u"<meta property=\"dcterms:modified\">2026-09-02T08:00:00Z</meta>"_qs})
            QVERIFY2(package.contains(part), qPrintable(package));
    }

    void anIssueIsNotDescribedByOneOfItsArticles()
    {
        const QString package = packageOf(toEpubIssue(u"Số 1"_qs, {entryFor(fullArticle()), entryFor(Article())}));
        QVERIFY2(!package.contains(u"dc:description"), qPrintable(package));
    }

    void embargoAndRightsAreOnThePage()
    {
        const QString page = textOfPart(epubOf(fullArticle()), u"EPUB/article1.xhtml"_qs);
        for (const QString &line : embargoedWords())
            QVERIFY2(page.contains(line), qPrintable(page));
        QVERIFY(page.indexOf(embargoedWords().first()) < page.indexOf(u"Giao thông"_qs));
    }

    void listsEveryPart()
    {
        const QByteArray epub = epubOf(fullArticle());
        const QString package = packageOf(epub);
        for (const ZipPart &part : zipPartsOf(epub)) {
            if (part.name.startsWith(u"EPUB/") && part.name != u"EPUB/package.opf")
                QVERIFY2(package.contains(QString(u"href=\"" + part.name.mid(5) + u'"')), qPrintable(part.name));
        }
        QVERIFY(textOfPart(epub, u"EPUB/article1.xhtml"_qs).contains(u"alt=\"Đoàn viên dọn bãi\""));
        QVERIFY(!textOfPart(epub, u"EPUB/article.css"_qs).isEmpty());
    }

    void anIssueSharesPicturesAndListsItsArticles()
    {
        Article second = fullArticle();
        second.headline = u"Bài <hai>"_qs;
        const QByteArray epub =
            toEpubIssue(u"Số 1"_qs, {entryFor(fullArticle()), entryFor(second), entryFor(Article())});
        const QString navigation = textOfPart(epub, u"EPUB/nav.xhtml"_qs);
        QVERIFY(navigation.contains(u"<h1>Mục lục</h1>"));
        QVERIFY(navigation.contains(u"<a href=\"article2.xhtml\">Bài &lt;hai&gt;</a>"));
        QVERIFY(navigation.contains(u"<a href=\"article3.xhtml\">Không có tít</a>"));
        QVERIFY(textOfPart(epub, u"EPUB/toc.ncx"_qs).contains(u"<text>Bài &lt;hai&gt;</text>"));
        QStringList pictures;
        for (const ZipPart &part : zipPartsOf(epub)) {
            if (part.name.endsWith(u".jpg"))
                pictures.append(part.name);
        }
        QCOMPARE(pictures.size(), 2);
        QCOMPARE(pictures.removeDuplicates(), 0);
        QVERIFY(packageOf(epub).contains(u"<dc:title>Số 1</dc:title>"));
    }

    void anotherIssueIsAnotherBook()
    {
        const auto nameOf = [](const QByteArray &epub) {
            const QString package = packageOf(epub);
            return package.mid(package.indexOf(u"urn:uuid:"_qs), 45);
        };
        const IssueArticle first = entryFor(sampleArticle());
        IssueArticle second = entryFor(fullArticle());
        second.options.draft = DraftId{u"other"_qs};
        const QByteArray both = toEpubIssue(u"Số 1"_qs, {first, second});
        QVERIFY(nameOf(both) != nameOf(toEpubIssue(u"Số 2"_qs, {first, second})));
        QVERIFY(nameOf(both) != nameOf(toEpubIssue(u"Số 1"_qs, {second, first})));
        QCOMPARE(nameOf(toEpubIssue(u"Số 2"_qs, {first})), nameOf(epubOf(sampleArticle())));
    }

    void aDraftSaysSo()
    {
        ExportOptions options = heldOptionsFor(sampleArticle());
        QVERIFY(!textOfPart(toEpub(sampleArticle(), options), u"EPUB/article1.xhtml"_qs).contains(u"CHƯA DUYỆT"));
        options.copy = Copy::Draft;
        QVERIFY(textOfPart(toEpub(sampleArticle(), options), u"EPUB/article1.xhtml"_qs).contains(u"CHƯA DUYỆT"));
    }

    void everyArticleIsWellFormedAndAlwaysTheSame()
    {
        QVERIFY(rc::check("well-formed, the same bytes twice", [] {
            const Article article = *articles();
            const QByteArray epub = epubOf(article);
            if (const QString fault = xmlFaultIn(epub); !fault.isEmpty())
                RC_FAIL(fault.toStdString());
            RC_ASSERT(epub == epubOf(article));
        }));
    }

    void noWordIsLost()
    {
        QVERIFY(rc::check("every text of the article is in it", [] {
            const Article article = *articles();
            const QString part = textOfPart(epubOf(article), u"EPUB/article1.xhtml"_qs);
            const QString lost = lostIn(withoutSpace(lettersIn(part)), withoutSpace(altsIn(part)), article);
            if (!lost.isEmpty())
                RC_FAIL(QString(lost + u" is not in " + part).toStdString());
        }));
    }

    void everyBookKeepsTheStandard()
    {
        if (!canCheckBooks())
            QSKIP("epubcheck is not here (Debian: epubcheck)");
        QList<Article> random;
        QVERIFY(rc::check("collects", [&random] { random.append(*articles()); }));
        QList<IssueArticle> entries{entryFor(fullArticle()), entryFor(Article())};
        for (const Article &article : random.last(8)) // they grow
            entries.append(entryFor(article));
        QCOMPARE(bookFaults(toEpubIssue(u"Số 1"_qs, entries)), QString());
        QVERIFY(!bookFaults(epubOf(fullArticle()).replace("mimetype", "memetype")).isEmpty());
    }

    void anotherProgramReadsIt()
    {
        if (!canReadOtherwise())
            QSKIP("pandoc is not here (Debian: pandoc)");
        const auto reads = [](Article article) {
            article.body = withWholeTables(article.body);
            const QByteArray epub = epubOf(article);
            const auto found = readOtherwise(epub, u"epub"_qs); // without alternative texts of figures
            const QString alts = withoutSpace(altsIn(textOfPart(epub, u"EPUB/article1.xhtml"_qs)));
            return found ? lostIn(found->letters, alts, article) : u"it is refused"_qs;
        };
        QCOMPARE(reads(fullArticle()), QString());
        const QString letters = readOtherwise(epubOf(fullArticle()), u"epub"_qs).value_or(OtherReading()).letters;
        for (const QString &line : embargoedWords())
            QVERIFY2(letters.contains(withoutSpace(line)), qPrintable(letters));
        QList<Article> random;
        QVERIFY(rc::check("collects", [&random] { random.append(*articles()); }));
        for (const Article &article : random.last(12)) // they grow
            QCOMPARE(reads(article), QString());
        const QByteArray whole = epubOf(fullArticle());
        QVERIFY(!readOtherwise(whole.left(whole.size() / 2), u"epub"_qs));
    }
};

QTEST_GUILESS_MAIN(TestEpubExport)
#include "test_epub_export.moc"
