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

QString ourAddress()
{
    return u"https://a.example/chi-dan"_qs;
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
        const QList<LiveDifference> renamed{{LiveFault::AltChanged, *picture.alt, u"Cầu khác"_qs}};
        QCOMPARE(sentence(differences(article, QByteArray(page).replace(picture.alt->toUtf8(), "Cầu khác"))),
                 sentence(renamed));
    }

    void aPictureAboveTheTextIsSoughtUnderAnyWords()
    {
        const Article article = sampleArticle();
        LiveExpectations expectations = expectationsOf(article);
        const QString url = u"https://toasoan.example/uploads/dai-dien-04d5.jpg"_qs;
        expectations.pictures.prepend({url, {}});
        const QByteArray page = pageOf(article);
        const QList<LiveDifference> missing{{LiveFault::PictureMissing, url, {}}};
        QCOMPARE(sentence(liveDifferences(article, page, expectations).value()), sentence(missing));
        for (const QByteArray shown : {"<img src=\"/uploads/dai-dien-04d5-300x200.jpg\" alt=\"Tít\">",
                                       "<div style=\"background-image: url('/uploads/dai-dien-04d5.jpg')\"></div>"}) {
            const QByteArray whole = QByteArray(page).replace("<h1", QByteArray(shown + "<h1"));
            QCOMPARE(sentence(liveDifferences(article, whole, expectations).value()), QString());
        }
    }

    void aLinkThatLeadsElsewhereIsSaidOnce()
    {
        QVERIFY(rc::check("another address in a paragraph, an item or a related link", [] {
            Article approved = bordered();
            const Text linked{Run{u"Chỉ có câu này dẫn "_qs, {}, {}, {}}, Run{u"đến đó"_qs, {}, ourAddress(), {}}};
            const QList<BlockContent> forms{Paragraph{linked}, ListBlock{ListStyle::Bullet, {{0, linked}}},
                                            Related{{{u"Chỉ có bài này dẫn đến đó"_qs, ourAddress(), {}}}}};
            const BlockContent form = forms[*rc::gen::inRange(0, static_cast<int>(forms.size()))];
            approved.body.insert(placeIn(approved.body), newBlock(form));
            const QString page = QString::fromUtf8(pageOf(approved));
            const QString address = u"href=\""_qs + ourAddress() + u'"';
            const QString other = *rc::gen::element(u"https://evil.vn/"_qs, u"https://a.example/khac"_qs);
            const auto found =
                differences(approved, QString(page).replace(address, u"href=\""_qs + other + u'"').toUtf8());
            if (!page.contains(address)
                || found != QList<LiveDifference>{{LiveFault::LinkChanged, ourAddress(), other}})
                RC_FAIL(sentence(found).toStdString());
        }));
    }

    void aLinkMoreOrLessIsSaid()
    {
        Article with = sampleArticle();
        Article without = with;
        const QString words = u"Xem thêm ở đây nhé."_qs;
        with.body.append(newBlock(Paragraph{{Run{words, {}, ourAddress(), {}}}}));
        without.body.append(paragraphOf(words));
        const QList<LiveDifference> less{{LiveFault::LinkChanged, ourAddress(), {}}};
        QCOMPARE(sentence(differences(with, pageOf(without))), sentence(less));
        const QList<LiveDifference> more{{LiveFault::LinkChanged, {}, ourAddress()}};
        QCOMPARE(sentence(differences(without, pageOf(with))), sentence(more));
    }

    void linksThatAreWrittenOtherwiseAreNoDifference_data()
    {
        QTest::addColumn<QString>("live");
        QTest::newRow("http") << u"http://a.example/tin?a=1&amp;b=2"_qs;
        QTest::newRow("host of the web") << u"https://www.A.example/tin?a=1&amp;b=2"_qs;
        QTest::newRow("slash") << u"https://a.example/tin/?a=1&amp;b=2"_qs;
        QTest::newRow("counted") << u"https://a.example/tin?utm_source=fb&a=1&b=2&utm_medium=x"_qs;
        QTest::newRow("escaped twice") << u"https://a.example/tin?a=1&amp;amp;b=2"_qs;
        QTest::newRow("port") << u"https://a.example:443/tin?a=1&b=2"_qs;
        QTest::newRow("own host") << u"/tin?a=1&b=2"_qs;
    }
    void linksThatAreWrittenOtherwiseAreNoDifference()
    {
        QFETCH(QString, live);
        Article article = sampleArticle();
        article.body.append(newBlock(Paragraph{{Run{u"Xem ở đây."_qs, {}, u"https://a.example/tin?a=1&b=2"_qs, {}}}}));
        const QString page = QString::fromUtf8(pageOf(article));
        const QString address = u"https://a.example/tin?a=1&amp;b=2"_qs;
        QVERIFY(page.contains(address));
        QCOMPARE(sentence(differences(article, QString(page).replace(address, live).toUtf8())), QString());
    }

    void anotherVideoIsSaid_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::addColumn<QString>("other");
        const QString iframe = u"<iframe src=\"%1\"></iframe>"_qs;
        QTest::newRow("no frame yet") << u"\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n"_qs
                                      << u"https://www.youtube.com/watch?v=AAAAAAAAAAA"_qs;
        QTest::newRow("frame") << iframe.arg(u"https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed"_qs)
                               << u"https://www.youtube.com/embed/AAAAAAAAAAA?feature=oembed"_qs;
        QTest::newRow("without cookies") << iframe.arg(u"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"_qs)
                                         << u"https://www.youtube-nocookie.com/embed/AAAAAAAAAAA"_qs;
        QTest::newRow("late")
            << u"<iframe src=\"about:blank\" data-src=\"//youtube.com/embed/dQw4w9WgXcQ\"></iframe>"_qs
            << u"//youtube.com/embed/AAAAAAAAAAA"_qs;
    }
    void anotherVideoIsSaid()
    {
        QFETCH(QString, frame);
        QFETCH(QString, other);
        const QString url = u"https://www.youtube.com/watch?v=dQw4w9WgXcQ"_qs;
        Article article = sampleArticle();
        article.body.append(newBlock(Embed{url, u"YouTube"_qs, u"Lễ cắt băng"_qs, {}}));
        const QString markup = u'\n' + url + u'\n';
        const QString page = QString::fromUtf8(pageOf(article)).replace(markup, frame);
        QVERIFY(page.contains(frame));
        QCOMPARE(sentence(differences(article, page.toUtf8())), QString());
        const QByteArray changed = QString(page).replace(u"dQw4w9WgXcQ"_qs, u"AAAAAAAAAAA"_qs).toUtf8();
        const QList<LiveDifference> expected{{LiveFault::EmbedChanged, url, other}};
        QCOMPARE(sentence(differences(article, changed)), sentence(expected));
    }

    void videosThatSayNothingAreNotCompared()
    {
        Article article = sampleArticle();
        article.body.append(newBlock(Embed{u"https://youtu.be/dQw4w9WgXcQ"_qs, u"YouTube"_qs, u"Lễ"_qs, {}}));
        const QString page =
            QString::fromUtf8(pageOf(article)).replace(u"\nhttps://youtu.be/dQw4w9WgXcQ\n"_qs, u"%1"_qs);
        QVERIFY(page.contains(u"%1"));
        for (const QString &shown :
             {u"<p>Đồng ý để xem</p>"_qs, u"<iframe src=\"https://bao.example/p/1\"></iframe>"_qs})
            QCOMPARE(sentence(differences(article, page.arg(shown).toUtf8())), QString());
        const QString aside = u"<iframe src=\"https://www.youtube.com/embed/AAAAAAAAAAA\"></iframe><footer>"_qs;
        const QString beside = page.arg(QString()).replace(u"<footer>"_qs, aside); // the newspaper's own channel
        QCOMPARE(sentence(differences(article, beside.toUtf8())), QString());
    }

    void whatWasAddedAtTheEndIsSaidOnce()
    {
        QVERIFY(rc::check("a paragraph, a list or a box behind the text", [] {
            const Article approved = bordered();
            const QString text = u"Quảng cáo chen vào."_qs;
            const QString form = *rc::gen::element(u"<p>%1</p>"_qs, u"<ul><li>%1</li></ul>"_qs, u"<div>%1</div>"_qs,
                                                   u"<div class=\"wp-block-group\"><p>%1</p></div>"_qs, u"%1"_qs);
            const QString markup = blockMarkup(approved, siteFor(approved)) + form.arg(text);
            const auto found = differences(approved, pageAround(approved.headline.toHtmlEscaped(), markup));
            if (found != QList<LiveDifference>{{LiveFault::Added, {}, text}})
                RC_FAIL(sentence(found).toStdString());
        }));
    }

    void whatPluginsPutBehindTheTextIsNoDifference()
    {
        const Article article = sampleArticle();
        const QString markup =
            blockMarkup(article, siteFor(article))
            + u"<div class=\"sharedaddy\"><h3>Chia sẻ:</h3><ul><li><a href=\"/?s=fb\">Facebook</a></li></ul></div>"
              u"<div id=\"jp-relatedposts\"><p>Cầu khác cũng mới</p></div><section><p>Về tác giả</p></section>"_qs;
        QCOMPARE(sentence(differences(article, pageAround(article.headline.toHtmlEscaped(), markup))), QString());
    }

    void namesMayStandAnywhereWhereTheyAreAField()
    {
        Article article = sampleArticle();
        article.bylines = {u"Mẫu An"_qs, u"Lê Mẫu"_qs};
        LiveExpectations expectations = expectationsOf(article);
        const QByteArray page = pageOf(article);
        const QByteArray cross = "<h2>Nối đôi bờ</h2>";
        QVERIFY(page.contains(cross));
        for (const QByteArray names : {"", "<p>Mẫu An, Lê Mẫu</p>", "<p>Mẫu An</p><p>Lê Mẫu</p>",
                                       "<div>Tác giả: <a href=\"/an\">MẪU AN</a> – Lê Mẫu</div>"}) {
            const QByteArray signedPage = QByteArray(page).replace(cross, QByteArray(names + cross));
            expectations.byline = BylineInText::Allowed;
            QCOMPARE(sentence(liveDifferences(article, signedPage, expectations).value()), QString());
            expectations.byline = BylineInText::LeftOut;
            QCOMPARE(liveDifferences(article, signedPage, expectations).value().isEmpty(), names.isEmpty());
        }
        expectations.byline = BylineInText::Allowed;
        const QByteArray other = QByteArray(page).replace(cross, QByteArray("<p>Mẫu An quảng cáo</p>" + cross));
        const QList<LiveDifference> added{{LiveFault::Added, {}, u"Mẫu An quảng cáo"_qs}};
        QCOMPARE(sentence(liveDifferences(article, other, expectations).value()), sentence(added));
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
