#include "app/article/article_json.h"
#include "app/exchange/exporters/exporters.h"
#include "app/exchange/issue_package.h"
#include "tests/support/random_article.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QByteArray picture()
{
    QImage image(QSize(8, 6), QImage::Format_RGB32);
    image.fill(Qt::darkYellow);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data();
}

PackageInput inputFor(const Article &article, const QString &name)
{
    PackageInput input;
    input.article = article;
    input.draft = DraftId{name};
    input.revision = RevisionId{QString(64, u'b')};
    input.written = QDateTime(QDate(2026, 9, 2), QTime(8, 0), Qt::UTC);
    Approval approval{input.draft, input.revision, contentHash(article), QStringLiteral("Thư ký"), input.written, {},
                      {}};
    approval.statement = statementOf(approval);
    input.approval = approval;
    input.pictures = [](const PictureLook &) { return Result<QByteArray>(picture()); };
    input.generator = QStringLiteral("Tòa Soạn test");
    return input;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QByteArray &zip)
{
    QStringList names;
    const auto found = partsOf(zip, ZipView::Directory);
    for (const FoundPart &part : found.value_or(QList<FoundPart>()))
        names.append(part.part.name);
    return names;
}

} // namespace

class TestIssuePackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIssueVerifiesAndIsTheSameTwice()
    {
        QVERIFY(rc::check("an issue of articles", [] {
            const QTemporaryDir folder;
            IssueInput issue{QStringLiteral("Số Tết"), {}, QStringLiteral("Tòa Soạn test")};
            const auto articles = *rc::gen::container<std::vector<Article>>(3, testing::articles());
            for (size_t i = 0; i < articles.size(); ++i)
                issue.articles.append(inputFor(articles[i], QStringLiteral("bai%1").arg(i)));
            const QString path = folder.filePath(QStringLiteral("so.tsb"));
            RC_ASSERT(writeIssue(issue, path).has_value());
            const QByteArray bytes = bytesOf(path);
            RC_ASSERT(callsItselfIssue(bytes));
            const IssueVerification found = verifyIssueBytes(bytes);
            RC_ASSERT(found.isGood());
            RC_ASSERT(found.articles.size() == 3);
            RC_ASSERT(found.manifest->articles[1].draft == DraftId{QStringLiteral("bai1")});
            RC_ASSERT(writeIssue(issue, path).has_value());
            RC_ASSERT(bytesOf(path) == bytes);
        }));
    }

    void oneChangedByteIsSeen()
    {
        const QTemporaryDir folder;
        Article article;
        article.headline = QStringLiteral("Tít");
        const IssueInput issue{QStringLiteral("Số"), {inputFor(article, u"a"_qs), inputFor(article, u"b"_qs)}, {}};
        const QString path = folder.filePath(QStringLiteral("so.tsb"));
        QVERIFY(writeIssue(issue, path).has_value());
        const QByteArray whole = bytesOf(path);
        for (qsizetype at = 0; at < whole.size(); at += 41) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 1);
            QVERIFY2(!verifyIssueBytes(damaged).isGood(), qPrintable(QString::number(at)));
        }
    }

    /// A zip that is whole and names another article's approval.
    void anArticleThatIsNotApprovedIsNamed()
    {
        const QTemporaryDir folder;
        Article article;
        article.headline = QStringLiteral("Tít");
        PackageInput other = inputFor(article, u"b"_qs);
        other.approval->content = ContentHash{QString(64, u'c')};
        const QString path = folder.filePath(QStringLiteral("so.tsb"));
        const IssueInput issue{QStringLiteral("Số"), {inputFor(article, u"a"_qs), other}, {}};
        QCOMPARE(writeIssue(issue, path).error().code, ErrorCode::ChangedSinceApproval);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(writeIssue({}, path).error().code, ErrorCode::BadUse);
    }

    void aPackageHoldsFormsByChoice()
    {
        const QTemporaryDir folder;
        Article article;
        article.headline = QStringLiteral("Tít");
        PackageInput input = inputFor(article, u"a"_qs);
        QStringList wanted;
        for (const Exporter &exporter : exporters()) {
            input.forms.prepend(exporter.id); // the order of the wish changes nothing
            wanted.append(formPath(exporter.id));
        }
        const QString path = folder.filePath(QStringLiteral("bai.tsb"));
        QVERIFY(writePackage(input, path).has_value());
        QCOMPARE(namesIn(bytesOf(path)).filter(QStringLiteral("forms/")), wanted);
        const Verification found = verifyPackageBytes(bytesOf(path));
        QVERIFY2(found.isGood(), qPrintable(found.problems.isEmpty() ? QString() : found.problems.first().part));
        QCOMPARE(versionOf(*found.manifest), 4);
        input.forms.prepend(readingCopyForm());
        QCOMPARE(writePackage(input, path).error().code, ErrorCode::BadUse); // nobody has drawn it
        input.readingCopy = "%PDF-";
        QVERIFY(writePackage(input, path).has_value());
        QCOMPARE(namesIn(bytesOf(path)).filter(QStringLiteral("forms/")), wanted << readingCopyPath());
        const Verification withPages = verifyPackageBytes(bytesOf(path));
        QVERIFY(withPages.isGood());
        QCOMPARE(versionOf(*withPages.manifest), 5);
        input.forms = {QStringLiteral("xyz")};
        QCOMPARE(writePackage(input, path).error().code, ErrorCode::BadUse);
    }
};

QTEST_MAIN(TestIssuePackage)
#include "test_issue_package.moc"
