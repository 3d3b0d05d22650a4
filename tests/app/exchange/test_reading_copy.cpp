#include "app/article/passage.h"
#include "app/exchange/reading_copy/reading_copy.h"
#include "tests/app/exchange/embargoed_article.h"
#include "tests/support/random_article.h"

#include <QPainter>
#include <QPicture>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr QSizeF a4(595, 842);

CopyFacts facts()
{
    CopyFacts facts;
    facts.revision = RevisionId{QStringLiteral("0123456789abcdef")};
    facts.time = QDateTime(QDate(2026, 9, 2), QTime(14, 2));
    facts.author = QStringLiteral("Mẫu An");
    facts.state = QStringLiteral("Chờ duyệt");
    return facts;
}

Article longArticle(int paragraphs)
{
    Article article = sampleArticle();
    for (int i = 0; i < paragraphs; ++i) {
        const QString text = QStringLiteral("Đoạn số %1: nước về đồng, bà con gặt lúa sớm. ").arg(i).repeated(8);
        article.body.append(newBlock(Paragraph{plainText(text.trimmed())}));
    }
    return article;
}

TableCell spanning(int rows)
{
    TableCell cell;
    cell.rowSpan = rows;
    return cell;
}

TableCell wordy(const QString &letters)
{
    TableCell cell;
    cell.text = plainText(letters);
    return cell;
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    return static_cast<int>(QString::fromLatin1(pdf).count(page));
}

QString squeezed(QString text)
{
    return text.normalized(QString::NormalizationForm_C).remove(QRegularExpression(QStringLiteral("[\\s\\f]")));
}

/// What pdftotext reads, of the whole pages or of the text column alone, where a paragraph goes on from page to page;
/// nothing when it is not installed.
enum class Area { Page, Column };
std::optional<QString> textOf(const QByteArray &pdf, Area area)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        return std::nullopt;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("copy.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return QString();
    file.close();
    QStringList arguments{QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (area == Area::Column)
        arguments += QStringLiteral("-r 72 -x 50 -y 60 -W 382 -H 740").split(u' ');
    QProcess process;
    process.start(tool, arguments + QStringList{file.fileName(), QStringLiteral("-")});
    if (!process.waitForFinished())
        return QString();
    return squeezed(QString::fromUtf8(process.readAllStandardOutput()));
}

} // namespace

class TestReadingCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePdfHasThePagesOfTheLayout()
    {
        for (const int paragraphs : {0, 6, 40}) {
            const Article article = longArticle(paragraphs);
            const QByteArray pdf = readingCopyPdf(article, facts(), {});
            QVERIFY(pdf.startsWith("%PDF-"));
            const ReadingCopy copy(article, facts(), {}, QSizeF(4960, 7016), 600);
            QCOMPARE(pagesOf(pdf), copy.pageCount());
            if (paragraphs == 40)
                QVERIFY(copy.pageCount() > 3);
        }
    }

    void thePdfHoldsEveryWordWithItsFonts()
    {
        const Article article = longArticle(12);
        const QByteArray pdf = readingCopyPdf(article, facts(), {});
        QVERIFY(pdf.contains("NotoSerif") && pdf.contains("/FontFile"));
        const auto column = textOf(pdf, Area::Column);
        if (!column)
            QSKIP("pdftotext is not installed");
        for (const Passage &passage : passagesOf(article)) {
            if (passage.place.part != Part::Alt && passage.place.part != Part::SourceTag)
                QVERIFY2(column->contains(squeezed(passage.text)), qPrintable(passage.text));
        }
        const QString pages = *textOf(pdf, Area::Page);
        for (const char *word :
             {"Phiên bản 01234567", "14:02 02/09/2026", "Mẫu An", "Chờ duyệt", "Trang 1/", "PHIẾU DUYỆT BÀI",
              "Người viết", "Trưởng ban", "Thư ký tòa soạn", "Tổng biên tập", "Ghi chú"})
            QVERIFY2(pages.contains(squeezed(QString::fromUtf8(word))), word);
    }

    /// Two letters "f" became one sign, and no search found the hash.
    void theHashIsFoundAsItIsWritten()
    {
        CopyFacts sealed = facts();
        sealed.content = ContentHash{QStringLiteral("ff0fi1ffi2fl3fff").repeated(4)};
        const auto pages = textOf(readingCopyPdf(sampleArticle(), sealed, {}), Area::Page);
        if (!pages)
            QSKIP("pdftotext is not installed");
        QVERIFY2(pages->contains(sealed.content.value.left(32)), qPrintable(*pages));
    }

    void embargoRightsAndTheLabelAreOnThePages()
    {
        const auto column = textOf(readingCopyPdf(embargoedArticle(), facts(), {}), Area::Column);
        if (!column)
            QSKIP("pdftotext is not installed");
        QVERIFY2(column->startsWith(squeezed(embargoedWords().first())), qPrintable(*column));
        for (const QString &line : embargoedWords())
            QVERIFY2(column->contains(squeezed(line)), qPrintable(*column));
    }

    void whatIsUnderNoEmbargoSaysNothingOfIt()
    {
        QCOMPARE(copyPieces(sampleArticle()).first().style, PieceStyle::Kicker);
        QCOMPARE(copyPieces(Article()).size(), 0);
    }

    void whatWasTypedLaterSaysSo()
    {
        CopyFacts later = facts();
        later.standing = CopyFacts::Standing::Later;
        const auto text = textOf(readingCopyPdf(sampleArticle(), later, {}), Area::Page);
        if (!text)
            QSKIP("pdftotext is not installed");
        QVERIFY(text->contains(squeezed(QStringLiteral("Sửa sau phiên bản 01234567"))));
    }

    void aPictureTakesItsPlace()
    {
        const Article article = sampleArticle();
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QByteArray without = readingCopyPdf(article, facts(), {});
        const QByteArray with = readingCopyPdf(article, facts(), {{pictureFileNames(article).first(), image}});
        QVERIFY(with.contains("/Subtype /Image"));
        QVERIFY(!without.contains("/Subtype /Image"));
    }

    void aCellOverTwoRowsMakesRoomForItsLines()
    {
        const auto shape =
            TableShape::of(Table{0, {{spanning(2), TableCell{}}, {TableCell{}}, {TableCell{}, TableCell{}}}, {}});
        QVERIFY(shape);
        const CopyTable rows(*shape, [](const CellArea &area) { return area.rowSpan == 2 ? 50.0 : 10.0; });
        QCOMPARE(rows.top(1), 10.0);
        QCOMPARE(rows.top(2), 50.0);
        QCOMPARE(rows.height(), 60.0);
    }

    void aTableBreaksWhereNoCellJoinsTheRows()
    {
        const auto shape = TableShape::of(
            Table{0, {{TableCell{}, TableCell{}}, {spanning(3), TableCell{}}, {TableCell{}}, {TableCell{}}}, {}});
        QVERIFY(shape);
        const CopyTable rows(*shape, [](const CellArea &) { return 10.0; });
        QCOMPARE(rows.breakAfter(0, 35, CopyTable::Room::Rest), 10.0);
        QCOMPARE(rows.breakAfter(10, 25, CopyTable::Room::Rest), 10.0);
        QCOMPARE(rows.breakAfter(10, 25, CopyTable::Room::WholePage), 30.0);
        QCOMPARE(rows.breakAfter(10, 4, CopyTable::Room::WholePage), 14.0);
        QCOMPARE(rows.breakAfter(10, 40, CopyTable::Room::Rest), 40.0);
    }

    void aTableOfSeveralPagesKeepsEveryCell()
    {
        Article article = sampleArticle();
        Table table{1, {{wordy(u"CotA"_qs), wordy(u"CotB"_qs), wordy(u"CotC"_qs)}}, {}};
        for (int i = 0; i < 120; ++i) {
            TableCell joined = spanning(2);
            joined.text = plainText(QStringLiteral("Chung%1").arg(i));
            const auto cell = [i](const char *name) { return wordy(QLatin1String(name) + QString::number(i)); };
            table.rows.append({joined, cell("trenA"), cell("trenB")});
            table.rows.append({cell("duoiA"), cell("duoiB")});
        }
        article.body = {newBlock(table)};
        const QByteArray pdf = readingCopyPdf(article, facts(), {});
        QVERIFY(pagesOf(pdf) > 4);
        const auto text = textOf(pdf, Area::Page);
        if (!text)
            QSKIP("pdftotext is not installed");
        for (const QList<TableCell> &row : table.rows) {
            for (const TableCell &cell : row)
                QCOMPARE(text->count(QRegularExpression(squeezed(plainText(cell.text)) + u"(?!\\d)"_qs)), 1);
        }
    }

    void whatIsNotWantedAnyMoreIsGivenUp()
    {
        const Article article = longArticle(40);
        QList<int> told;
        const QByteArray whole = readingCopyPdf(article, facts(), {}, [&told](int percent) {
            told.append(percent);
            return true;
        });
        QVERIFY(!whole.isEmpty());
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.first() >= 0 && told.last() <= 100 && told.last() > 50);
        for (const int last : {0, 30, 80})
            QVERIFY(readingCopyPdf(article, facts(), {}, [last](int percent) { return percent < last; }).isEmpty());
    }

    void anEmptyArticleIsOnePageToSign() { QCOMPARE(ReadingCopy({}, {}, {}, a4, 72).pageCount(), 1); }

    void anyArticleCanBeLaidOutAndPainted()
    {
        QVERIFY(rc::check("every article has pages that can be painted", [] {
            const ReadingCopy copy(*testing::articles(), facts(), {}, a4, 72);
            RC_ASSERT(copy.pageCount() >= 1);
            QPicture picture;
            QPainter painter(&picture);
            for (int page = 0; page < copy.pageCount(); ++page)
                copy.paint(painter, page);
        }));
    }
};

QTEST_MAIN(TestReadingCopy)
#include "test_reading_copy.moc"
