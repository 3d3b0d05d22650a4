#include "app/article/article_json.h"
#include "app/exchange/verify.h"
#include "app/store/database.h"
#include "tests/app/desk/desk_fixture.h"

#include <QDir>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDeskExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheApprovedTextLeaves()
    {
        DeskFolder data;
        const QString path = data.folder.filePath(QStringLiteral("bai.tsb"));
        const Article article = articleWith(QStringLiteral("Tít"), QStringLiteral("A"));
        const DraftId id = data.create(article);
        QCOMPARE(refusal(data.desk->exports().exportPackage(id, path)), QStringLiteral("not-approved"));
        data.approve(id);
        const PackageInfo info = data.desk->exports().exportPackage(id, path).value();
        QCOMPARE(info.bytes, QFileInfo(path).size());
        const Verification verified = verifyPackage(path).value();
        QVERIFY(verified.isGood());
        QCOMPARE(verified.manifest->content, contentHash(article));
        QCOMPARE(data.desk->history().log(id).value().last().action, QStringLiteral("export"));

        const QByteArray first = bytesOf(path);
        QVERIFY(data.desk->exports().exportPackage(id, path).has_value());
        QCOMPARE(bytesOf(path), first);

        QVERIFY(data.save(id, articleWith(QStringLiteral("Tít"), QStringLiteral("A sửa"))).has_value());
        QCOMPARE(refusal(data.desk->exports().exportPackage(id, path)), QStringLiteral("changed-since-approval"));
        QCOMPARE(bytesOf(path), first);
    }

    void aDraftCopyMayLeaveAndIsNoPublication()
    {
        DeskFolder data;
        const QString path = data.folder.filePath(QStringLiteral("nhap.tsb"));
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("A")));
        QVERIFY(data.desk->exports().exportPackage(id, path, Copy::Draft).has_value());
        const Verification verified = verifyPackage(path).value();
        QVERIFY(!verified.isGood());
        QCOMPARE(verified.purpose(), QStringLiteral("draft-copy"));
    }

    void singleFilesPassTheSameGate()
    {
        DeskFolder data;
        const QString path = data.folder.filePath(QStringLiteral("bai.html"));
        const DraftId id = data.create(articleWith(QStringLiteral("Tít bài"), QStringLiteral("Đoạn một")));
        const QString html = QStringLiteral("html");
        QCOMPARE(refusal(data.desk->exports().exportFile(id, html, path)), QStringLiteral("not-approved"));
        QVERIFY(!QFile::exists(path));
        data.approve(id);
        QVERIFY(data.desk->exports().exportFile(id, html, path).has_value());
        QVERIFY(bytesOf(path).contains("Đoạn một"));
        QCOMPARE(refusal(data.desk->exports().exportFile(id, QStringLiteral("xyz"), path)),
                 QStringLiteral("bad-use exporter"));
    }

    /// Nothing embargoed leaves before its time, but by who may, with a reason that stands in the log.
    void anEmbargoHoldsBackAllButWhoMay()
    {
        DeskFolder data;
        QVERIFY(data.desk->people().add(u"Phó tổng"_qs, {Role::PhoTbt}).has_value());
        const QString path = data.folder.filePath(QStringLiteral("bai.tsb"));
        Article article = articleWith(QStringLiteral("Tít"), QStringLiteral("A"));
        article.embargo = data.time.addSecs(3600);
        const DraftId id = data.create(article);
        data.approve(id);
        QCOMPARE(refusal(data.desk->exports().exportPackage(id, path)), u"refused embargoed"_qs);
        QCOMPARE(refusal(data.desk->exports().exportFile(id, u"text"_qs, path)), u"refused embargoed"_qs);
        Leaving early;
        early.release = {reporter(), u"Vì sao"_qs};
        QCOMPARE(refusal(data.desk->exports().exportPackage(id, path, Copy::Final, early)), u"refused embargo-role"_qs);
        QVERIFY(!QFile::exists(path));
        early.release.person = u"Phó tổng"_qs;
        QVERIFY(data.desk->exports().exportPackage(id, path, Copy::Final, early).has_value());
        const AuditEntry last = data.desk->history().log(id).value().last();
        QCOMPARE(last.person, u"Phó tổng"_qs);
        QVERIFY(last.detail.endsWith(u"; embargo: Vì sao"));
        data.time = data.time.addSecs(7200);
        QVERIFY(data.desk->exports().exportFile(id, u"text"_qs, path).has_value());
    }

    void picturesMayLieBesideAPage()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("A")));
        data.approve(id);
        const QString path = data.folder.filePath(QStringLiteral("bai.html"));
        Leaving beside;
        beside.pictures = PicturePlace::Beside;
        QVERIFY(data.desk->exports().exportFile(id, u"html"_qs, path, Copy::Final, beside).has_value());
        QVERIFY(!bytesOf(path).contains("data:image"));
        QVERIFY(!QFile::exists(data.folder.filePath(u"bai_anh"_qs))); // no pictures, no folder
    }

    void severalArticlesLeaveAsOneIssue()
    {
        DeskFolder data;
        QList<DraftId> drafts;
        for (const QString &headline : {u"Một"_qs, u"Hai"_qs}) {
            drafts.append(data.create(articleWith(headline, QStringLiteral("A"))));
            data.approve(drafts.last());
        }
        const QString path = data.folder.filePath(QStringLiteral("so.tsb"));
        QVERIFY(data.desk->exports().exportIssue(drafts, u"tsb"_qs, u"Số Tết"_qs, path).has_value());
        const IssueVerification found = verifyIssueBytes(bytesOf(path));
        QVERIFY(found.isGood());
        QCOMPARE(found.articles.size(), 2);
        QVERIFY(data.desk->exports().exportIssue(drafts, u"epub"_qs, u"Số Tết"_qs, path + u".epub").has_value());
        drafts.append(data.create(articleWith(u"Ba"_qs, QStringLiteral("A"))));
        QCOMPARE(refusal(data.desk->exports().exportIssue(drafts, u"tsb"_qs, u"Số"_qs, path)), u"not-approved"_qs);
    }

    void aForgedApprovalRowOpensNothing()
    {
        DeskFolder data;
        const Article other = articleWith(QStringLiteral("Tít"), QStringLiteral("B"));
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("A")));
        data.approve(id);
        QVERIFY(data.save(id, other).has_value());
        QVERIFY(tamper(data.folder.path(), QStringLiteral("UPDATE approvals SET content = ?"),
                       {hashBytes(contentHash(other).value)}));
        const QString path = data.folder.filePath(QStringLiteral("bai.tsb"));
        QCOMPARE(refusal(data.desk->exports().exportPackage(id, path)), QStringLiteral("changed-since-approval"));
    }

    /// The second update gave the time of the first.
    void updatesLeaveTheTimeOfPublicationAsItWas()
    {
        DeskFolder data;
        const QTemporaryDir place;
        const DraftId id = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("A")));
        const QJsonObject settings{{QStringLiteral("folder"), place.path()}, {QStringLiteral("form"), u"html"_qs}};
        QVERIFY(data.desk->publishing().setDestination({{}, u"Mạng"_qs, u"folder"_qs, settings}).has_value());
        QSet<QString> times;
        for (const QString &text : {u"A"_qs, u"B"_qs, u"C"_qs}) {
            QVERIFY(text == u"A" || data.save(id, articleWith(QStringLiteral("Tít"), text)).has_value());
            if (text == u"A")
                data.approve(id);
            else
                QVERIFY(data.step(id, Action::Approve, secretary()).has_value());
            PublishRequest request;
            request.draft = id;
            request.destination = u"Mạng"_qs;
            request.person = secretary();
            QVERIFY2(data.desk->publishing().send(request).has_value(), qPrintable(text));
            const auto sent = data.desk->publishing().next({});
            QVERIFY(sent && *sent && (*sent)->state == DispatchState::Done);
            const QString page = QString::fromUtf8(bytesOf(
                place.filePath(QDir(place.path()).entryList({QStringLiteral("*.html")}, QDir::Files).value(0))));
            times.insert(page.section(u"article:published_time\" content=\""_qs, 1).section(u'"', 0, 0));
        }
        QCOMPARE(times.size(), 1);
        QVERIFY(QDateTime::fromString(*times.begin(), Qt::ISODate).isValid());
    }
};

QTEST_GUILESS_MAIN(TestDeskExport)
#include "test_desk_export.moc"
