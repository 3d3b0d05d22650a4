#include "app/article/passage.h"
#include "app/exchange/reading_copy/reading_copy.h"
#include "tests/app/exchange/export_fixture.h"
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
