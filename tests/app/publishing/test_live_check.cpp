#include "app/publishing/live_check.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/app/publishing/block_fixture.h"
#include "tests/support/random_article.h"

#include <QRegularExpression>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

/// A theme's page around a text.
QByteArray pageAround(const QString &headlineMarkup, const QString &text)
{
    return QString(u"<!DOCTYPE html><html><head><title>" + headlineMarkup
                   + u" – Báo Mẫu</title><script>var a = \"Tin\";</script></head><body class=\"single-post\">"
                     u"<header><nav><ul><li><a href=\"/\">Trang chủ</a></li><li>Thời sự</li></ul></nav></header>"
                     u"<main><h1 class=\"wp-block-post-title\">"
                   + headlineMarkup
                   + u"</h1><div class=\"date\">Ngày 02/09/2026 <a href=\"/a\">Người đăng</a>"
                     u"</div><div class=\"entry-content\">"
                   + text
                   + u"</div><div class=\"comments\"><h3>Ý kiến bạn đọc</h3><p>Bài hay quá!</p></div></main>"
                     u"<footer><p>Giấy phép số 1</p></footer></body></html>")
        .toUtf8();
}

QByteArray pageOf(const Article &article)
{
    return pageAround(article.headline.toHtmlEscaped(), blockMarkup(article, siteFor(article)));
}

/// What WordPress does to the letters between tags, or worse.
QString texturized(const QString &markup)
{
    static const QRegularExpression tag(u"(?=<)|(?<=>)"_qs);
    QString out;
    for (QString piece : markup.split(tag)) {
        if (!piece.startsWith(u'<')) {
            piece.replace(u"..."_qs, u"&#8230;"_qs)
                .replace(u" - "_qs, u" &#8211; "_qs)
                .replace(u"--"_qs, u"&#8212;"_qs);
            piece.replace(u"''"_qs, u"&#8221;"_qs).replace(u'"', u"&#8220;"_qs).replace(u'\'', u"&#8217;"_qs);
            piece.replace(u"&nbsp;"_qs, u" "_qs).replace(u' ', u"\n\t "_qs);
            piece.replace(QRegularExpression(u"(\\d)x(\\d)"_qs), u"\\1&#215;\\2"_qs);
        }
        out += piece;
    }
    return out;
}

LiveExpectations expectationsOf(const Article &article)
{
    LiveExpectations expectations;
    expectations.lead = LeadInText::Shown;
    const BlockOptions site = siteFor(article);
    for (const Figure &figure : figuresWithPicture(article))
        expectations.pictures.append({site.media.value(pictureFileName(lookOf(figure))).url, figure.alt});
    return expectations;
}

QList<LiveDifference> differences(const Article &article, const QByteArray &page)
{
    return liveDifferences(article, page, expectationsOf(article)).value();
}

QString sentence(const QList<LiveDifference> &differences)
{
    QString out;
    for (const LiveDifference &one : differences)
        out += QString::number(static_cast<int>(one.fault)) + u" [" + one.approved + u"] [" + one.live + u"]\n";
    return out;
}

/// A random article that has a beginning and an end which nothing else is like, so that all else stands between.
Article bordered()
{
    Article article = *articles();
    article.headline = u"Một đầu đề không trùng với gì"_qs;
    article.sapo = u"Mấy lời mở đầu cho bài viết này."_qs;
    article.rights = u"Mọi quyền đều thuộc về Báo Mẫu."_qs;
    article.body.append(newBlock(Paragraph{plainText(u"Thêm một đoạn văn cho chắc chắn có."_qs)}));
    article.body.prepend(newBlock(Paragraph{plainText(u"Lại thêm một đoạn văn nữa cho có."_qs)}));
    return normalized(article);
}

int placeIn(const QList<Block> &body)
{
    return *rc::gen::inRange(0, static_cast<int>(body.size()));
}

Block paragraphOf(const QString &text)
{
    return newBlock(Paragraph{plainText(text)});
}

} // namespace

class TestLiveCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasApprovedIsNoDifference()
    {
        QVERIFY(rc::check("a page with the article's own text", [] {
            const Article article = *articles();
            const auto found = differences(article, pageOf(article));
            if (!found.isEmpty())
                RC_FAIL(QString(sentence(found) + QString::fromUtf8(pageOf(article))).toStdString());
        }));
        QCOMPARE(sentence(differences(sampleArticle(), pageOf(sampleArticle()))), QString());
    }

    void whatSitesDoToEveryTextIsNoDifference()
    {
        QVERIFY(rc::check("other quotation marks, dashes and spaces", [] {
            const Article article = *articles();
            const QByteArray page = pageAround(texturized(article.headline.toHtmlEscaped()),
                                               texturized(blockMarkup(article, siteFor(article))));
            const auto found = differences(article, page);
            if (!found.isEmpty())
                RC_FAIL(QString(sentence(found) + QString::fromUtf8(page)).toStdString());
        }));
    }

    void whatIsMissingIsSaidOnce()
    {
        QVERIFY(rc::check("a paragraph less", [] {
            const Article article = bordered();
            Article live = article;
            const QString text = u"Chỉ có một đoạn như thế này thôi."_qs;
            Article approved = article;
            approved.body.insert(placeIn(approved.body), paragraphOf(text));
            const auto found = differences(approved, pageOf(live));
            if (found != QList<LiveDifference>{{LiveFault::Missing, text, {}}})
                RC_FAIL(sentence(found).toStdString());
        }));
    }

    void whatWasAddedIsSaidOnce()
    {
        QVERIFY(rc::check("a paragraph more", [] {
            const Article approved = bordered();
            Article live = approved;
            const QString text = u"Chẳng ai duyệt đoạn này bao giờ."_qs;
            live.body.insert(placeIn(live.body), paragraphOf(text));
            const auto found = differences(approved, pageOf(live));
            if (found != QList<LiveDifference>{{LiveFault::Added, {}, text}})
                RC_FAIL(sentence(found).toStdString());
        }));
    }

    void whatWasAlteredIsSaidOnce()
    {
        QVERIFY(rc::check("a paragraph with other words", [] {
            Article approved = bordered();
            Article live = approved;
            const int place = placeIn(approved.body);
            const QString text = u"Ba người đã được trao giải thưởng."_qs;
            const QString other = *rc::gen::element(u"Bốn người đã được trao giải thưởng."_qs, u"Hoàn toàn khác."_qs);
            approved.body.insert(place, paragraphOf(text));
            live.body.insert(place, paragraphOf(other));
            const auto found = differences(approved, pageOf(live));
            if (found != QList<LiveDifference>{{LiveFault::Changed, text, other}})
                RC_FAIL(sentence(found).toStdString());
        }));
    }

    void aHeadlineOfOthersIsSaid()
    {
        Article live = sampleArticle();
        live.headline = u"Xã Mẫu chưa có cầu mới"_qs;
        const QList<LiveDifference> expected{{LiveFault::Changed, sampleArticle().headline, live.headline}};
        QCOMPARE(sentence(differences(sampleArticle(), pageOf(live))), sentence(expected));
    }

    void picturesAreFoundInAnySize()
    {
        const Article article = sampleArticle();
        QByteArray page = pageOf(article);
        const QString name = pictureFileNames(article).first();
        const QString late =
            u"src=\"data:image/gif;base64,R0\" data-srcset=\"https://cdn.example/x/%1-300x200.jpg.webp?w=3 "
            "300w, /%1-scaled.jpg 600w"_qs.arg(name.chopped(4));
        page.replace(QString(u"src=\"https://toasoan.example/wp-content/uploads/2026/09/" + name).toUtf8(),
                     late.toUtf8());
        QVERIFY(page.contains("-300x200"));
        QCOMPARE(sentence(differences(article, page)), QString());
    }

    void picturesThatAreNotThereAreSaid()
    {
        const Article article = sampleArticle();
        const LivePicture picture = expectationsOf(article).pictures.first();
        const QByteArray page = pageOf(article);
        const QList<LiveDifference> missing{{LiveFault::PictureMissing, picture.url, {}}};
        QCOMPARE(sentence(differences(article, QByteArray(page).replace(picture.url.toUtf8(), "https://a.vn/b.jpg"))),
                 sentence(missing));
        const QList<LiveDifference> renamed{{LiveFault::AltChanged, picture.alt, u"Cầu khác"_qs}};
        QCOMPARE(sentence(differences(article, QByteArray(page).replace(picture.alt.toUtf8(), "Cầu khác"))),
                 sentence(renamed));
    }

    void aPageOfSomethingElseHasNothingOfIt()
    {
        const Article article = sampleArticle();
        const auto found = differences(article, "<html><body><h1>404</h1><p>Không có trang này.</p></body></html>");
        QVERIFY(std::all_of(found.begin(), found.end(), [](const LiveDifference &one) {
            return one.fault == LiveFault::Missing || one.fault == LiveFault::PictureMissing;
        }));
        QCOMPARE(found.first().approved, article.headline);
    }

    void aPageTooLargeIsRefused()
    {
        const auto found = liveDifferences(sampleArticle(), QByteArray(17 * 1024 * 1024, ' '), {});
        QCOMPARE(found.error().code, ErrorCode::TooLarge);
    }

    void aDeepPageIsReadOrRefused()
    {
        const QByteArray page = QByteArray("<div>").repeated(3000) + "Sâu";
        const auto found = liveDifferences(sampleArticle(), page, {});
        QVERIFY(found ? !found->isEmpty() : found.error().code == ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestLiveCheck)
#include "test_live_check.moc"
