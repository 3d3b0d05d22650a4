#include "app/exchange/exporters/html.h"
#include "app/exchange/preview_pages.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/support/random_article.h"

#include <QRegularExpression>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

/// What a browser would fetch or obey if it were there; without the article's own words.
QStringList dangers(const QString &page)
{
    static const QRegularExpression active(
        QStringLiteral("<\\s*(script|object|embed|form|video|audio|svg|style)\\b|\\son\\w+\\s*=\\s*[\"']|javascript:"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression loads(
        QStringLiteral("<(?:img|link|iframe|source)\\b[^>]*\\b(?:src|href)=\"([^\"]*)\""));
    QStringList found;
    for (auto it = active.globalMatch(page); it.hasNext();)
        found.append(it.next().captured());
    for (auto it = loads.globalMatch(page); it.hasNext();) {
        const QString address = it.next().captured(1);
        if (address.contains(u':') || address.startsWith(u'/') || address.contains(u".."))
            found.append(address);
    }
    return found;
}

/// Pictures by name alone, as they lie beside the page.
ExportOptions besideThePage(const Article &article)
{
    ExportOptions options = optionsFor(article);
    for (auto it = options.pictures.begin(); it != options.pictures.end(); ++it)
        it->href = it.key();
    return options;
}

} // namespace

class TestPreviewPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArticleIsTheExportedOne()
    {
        const Article article = sampleArticle();
        const ExportOptions options = besideThePage(article);
        const PreviewPages pages = previewPages(article, options);
        QVERIFY(QString::fromUtf8(pages.article).contains(articleMarkup(article, options)));
        QVERIFY(QString::fromUtf8(toHtml(article, options)).contains(articleMarkup(article, options)));
        QVERIFY(pages.article.contains("http-equiv=\"refresh\""));
        QVERIFY(!pages.frame.contains("http-equiv=\"refresh\""));
    }

    void bothWidthsShowIt()
    {
        const QString frame = QString::fromUtf8(previewPages(sampleArticle(), {}).frame);
        QCOMPARE(frame.count(u"<iframe "), 2);
        QCOMPARE(frame.count(u"src=\"article.html\""), 2);
        for (const char *word : {"Máy tính", "Điện thoại", "Cả hai"})
            QVERIFY(frame.contains(QString::fromUtf8(word)));
    }

    void foreignMarkupStaysText()
    {
        Article article = sampleArticle();
        const QString attack = QStringLiteral("</title><script>alert(1)</script><img src=\"http://x/\" onerror=\"x\">");
        article.headline = attack;
        article.sapo = attack;
        article.language = QStringLiteral("vi\" onload=\"x");
        article.body.append(newBlock(Paragraph{plainText(attack)}));
        article.body.append(newBlock(Embed{QStringLiteral("javascript:alert(1)"), attack, attack, plainText(attack)}));
        const PreviewPages pages = previewPages(article, besideThePage(article));
        QCOMPARE(dangers(QString::fromUtf8(pages.article)), QStringList());
        QCOMPARE(dangers(QString::fromUtf8(pages.frame)), QStringList());
    }

    void noRandomArticleLoadsAnything()
    {
        QVERIFY(rc::check("a preview holds nothing that acts or loads from elsewhere", [] {
            const Article article = *testing::articles();
            const PreviewPages pages = previewPages(article, besideThePage(article));
            RC_ASSERT(dangers(QString::fromUtf8(pages.article)).isEmpty());
            RC_ASSERT(dangers(QString::fromUtf8(pages.frame)).isEmpty());
        }));
    }

    void thePolicyForbidsScriptsAndNetwork()
    {
        const PreviewPages pages = previewPages(sampleArticle(), {});
        for (const QByteArray &page : {pages.frame, pages.article}) {
            const qsizetype policy = page.indexOf("Content-Security-Policy");
            QVERIFY(policy > 0 && policy < page.indexOf("<link"));
            QVERIFY(page.contains("default-src 'none'"));
            QVERIFY(!page.contains("unsafe-") && !page.contains("http:") && !page.contains("script-src"));
        }
    }

    void stylesLoadNothing()
    {
        for (const QByteArray &style : {previewTheme(), previewFrameStyle()}) {
            QVERIFY(!style.isEmpty());
            QVERIFY(!style.contains("url(") && !style.contains("@import"));
        }
    }
};

QTEST_GUILESS_MAIN(TestPreviewPages)
#include "test_preview_pages.moc"
