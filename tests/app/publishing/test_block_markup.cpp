#include "app/article/passage.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/app/publishing/block_fixture.h"
#include "tests/support/random_article.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Article articleOf(const BlockContent &content)
{
    Article article;
    article.body = {newBlock(content)};
    return normalized(article);
}

QString markupOfBlock(const BlockContent &content)
{
    const Article article = articleOf(content);
    return blockMarkup(article, siteFor(article));
}

Figure photo(char digit)
{
    Figure figure;
    figure.picture = pictureRef(digit);
    figure.caption = plainText(u"Cầu \"Mẫu\" [mới]"_qs);
    figure.credit = u"Trần Thị Mẫu"_qs;
    figure.alt = u"Cầu \"Mẫu\" \\ [mới] <a> & b"_qs;
    return figure;
}

/// What is wrong with the comments that open and close blocks; empty when they nest, and their attributes are JSON that
/// no comment ends in.
QString faultsOf(const QString &markup)
{
    static const QRegularExpression delimiter(u"<!-- (/?)wp:([a-z-]+) (?:(\\{.*?\\}) )?-->"_qs);
    QStringList open;
    for (auto found = delimiter.globalMatch(markup); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString attributes = match.captured(3);
        if (match.captured(1).isEmpty())
            open.append(match.captured(2));
        else if (open.isEmpty() || open.takeLast() != match.captured(2))
            return u"closes what is not open: "_qs + match.captured();
        const bool isJson = attributes.isEmpty() || QJsonDocument::fromJson(attributes.toUtf8()).isObject();
        if (!isJson || attributes.contains(u"--") || attributes.contains(u'<') || attributes.contains(u'&'))
            return match.captured();
    }
    static const QRegularExpression any(u"<!-- /?wp:"_qs);
    const bool allRead = markup.count(any) == markup.count(delimiter);
    return open.isEmpty() && allRead ? QString() : u"never closed: "_qs + open.join(u' ');
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// The letters that readers get, and those for the ones who cannot see pictures, without white space.
QString lettersOf(QString markup)
{
    static const QRegularExpression alt(u" alt=\"([^\"]*)\""_qs);
    static const QRegularExpression tag(u"<[^>]*>"_qs);
    QString alts;
    for (auto found = alt.globalMatch(markup); found.hasNext();)
        alts += found.next().captured(1);
    QString letters = markup.remove(tag) + alts;
    for (const auto &[entity, letter] : {std::pair{u"&lt;"_qs, u"<"_qs},
                                         {u"&gt;"_qs, u">"_qs},
                                         {u"&quot;"_qs, u"\""_qs},
                                         {u"&#058;"_qs, u":"_qs},
                                         {u"&#059;"_qs, u";"_qs},
                                         {u"&#091;"_qs, u"["_qs},
                                         {u"&#092;"_qs, u"\\"_qs},
                                         {u"&nbsp;"_qs, u" "_qs},
                                         {u"&amp;"_qs, u"&"_qs}})
        letters.replace(entity, letter);
    return withoutSpaces(letters);
}

/// Figures without a picture, and galleries of such.
void leaveOut(QList<Block> &blocks)
{
    const auto isFrame = [](const Figure &figure) { return !figure.picture; };
    for (Block &block : blocks) {
        if (auto *box = std::get_if<Box>(&block.content))
            leaveOut(box->blocks);
        if (auto *gallery = std::get_if<Gallery>(&block.content))
            gallery->figures.removeIf(isFrame);
    }
    blocks.removeIf([&isFrame](const Block &block) {
        const auto *gallery = std::get_if<Gallery>(&block.content);
        const auto *figure = std::get_if<Figure>(&block.content);
        return (gallery != nullptr && gallery->figures.isEmpty()) || (figure != nullptr && isFrame(*figure));
    });
}

/// The article without what its markup leaves out: the headline and the names are fields of their own.
Article shownOf(Article article)
{
    article.headline.clear();
    article.bylines.clear();
    leaveOut(article.body);
    return article;
}

} // namespace

class TestBlockMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryField()
    {
        Article article = sampleArticle();
        article.rights = u"© Báo Mẫu"_qs;
        article.aiLabel = u"Có dùng AI"_qs;
        article.related = {{u"Cầu cũ"_qs, u"https://baomau.vn/cau"_qs, {}}};
        BlockOptions options = siteFor(article);
        options.byline = BylineInText::Shown;
        options.marker = u"toasoan:uid=1-2"_qs;
        const QString markup = blockMarkup(article, options);
        for (const QString &part :
             {u"<!-- wp:paragraph {\"className\":\"sapo\"} -->\n<p class=\"sapo\">(Baomau.vn) - Cây cầu"_qs,
              u"<!-- wp:heading -->\n<h2>Nối đôi bờ</h2>\n<!-- /wp:heading -->"_qs,
              u"<strong>khánh thành</strong> xem <a href=\"https://baomau.vn/?a=1&amp;b=2\">tại đây</a>"_qs,
              u"<figcaption class=\"wp-element-caption\">Cầu nhìn từ bờ bắc. Ảnh: Trần Thị Mẫu</figcaption>"_qs,
              u"<!-- wp:list {\"ordered\":true} -->\n<ol><!-- wp:list-item -->\n<li>một<!-- wp:list {\"ordered\":true} "
              u"-->\n<ol>"_qs,
              u"Chúng tôi mừng lắm.</p>\n<!-- /wp:paragraph --><cite>Ông Mẫu</cite></blockquote>"_qs,
              u"<table><thead><tr><th>Xã</th><th>Cầu</th></tr></thead><tbody><tr><td>Mẫu | A</td>"_qs,
              u"padding-left:1em\"><!-- wp:heading {\"level\":3} -->\n<h3>Hộp</h3>"_qs,
              u"<hr class=\"wp-block-separator has-alpha-channel-opacity\" />"_qs,
              u"<p class=\"has-text-align-right byline\"><strong>Mẫu An, Mẫu Bình</strong></p>"_qs,
              u"<li><a href=\"https://baomau.vn/cau\">Cầu cũ</a></li>"_qs, u">Có dùng AI</p>"_qs, u">© Báo Mẫu</p>"_qs,
              u"<!-- wp:html -->\n<!-- toasoan:uid=1-2 -->\n<!-- /wp:html -->"_qs})
            QVERIFY2(markup.contains(part), qPrintable(QString(part + u"\n" + markup)));
        QVERIFY(!markup.contains(article.headline));
        QVERIFY(!markup.contains(u"Ảnh chưa tới"));
    }

    void picturesNameWhatTheSiteHas()
    {
        Figure figure = photo('1');
        figure.layout = FigureLayout::Wide;
        const QString markup = markupOfBlock(figure);
        QVERIFY(markup.startsWith(
            u"<!-- wp:image {\"align\":\"wide\",\"id\":100,\"linkDestination\":\"none\",\"sizeSlug\":\"full\"} -->\n"
            u"<figure class=\"wp-block-image alignwide size-full\"><img src=\"https://toasoan.example/"));
        QVERIFY(markup.contains(u"alt=\"Cầu &quot;Mẫu&quot; &#092; &#091;mới] &lt;a&gt; &amp; b\" "
                                u"class=\"wp-image-100\" />"_qs));
        QVERIFY(markup.contains(u">Cầu \"Mẫu\" &#091;mới] Ảnh: Trần Thị Mẫu</figcaption>"));
        QCOMPARE(blockMarkup(articleOf(figure), {}), QString());
        figure.layout = FigureLayout::Left;
        QVERIFY(markupOfBlock(figure).contains(u"class=\"wp-image-100\" width=\"340\" height=\"255\" />"));
        QVERIFY(markupOfBlock(figure).contains(u"alignleft size-full is-resized"));
    }

    void aGalleryKeepsItsPicturesWhole()
    {
        const QString markup = markupOfBlock(Gallery{{photo('1'), photo('2')}, plainText(u"Hai cây cầu"_qs)});
        QVERIFY(markup.startsWith(u"<!-- wp:gallery {\"imageCrop\":false,\"linkTo\":\"none\"} -->\n<figure "
                                  u"class=\"wp-block-gallery has-nested-images columns-default\"><!-- wp:image {"));
        QVERIFY(markup.contains(u"<!-- /wp:image -->\n\n<!-- wp:image {"));
        QVERIFY(markup.endsWith(u"<!-- /wp:image --><figcaption class=\"blocks-gallery-caption "
                                u"wp-element-caption\">Hai cây cầu</figcaption></figure>\n<!-- /wp:gallery -->"));
    }

    void theLeadPictureIsLeftOutOnlyAtTheStart()
    {
        Article article = articleOf(photo('1'));
        article.leadPicture = pictureRef('1').id;
        BlockOptions options = siteFor(article);
        QVERIFY(blockMarkup(article, options).contains(u"wp:image"));
        options.lead = LeadInText::LeftOut;
        QCOMPARE(blockMarkup(article, options), QString());
        article.body.prepend(newBlock(Paragraph{plainText(u"Trước ảnh."_qs)}));
        QVERIFY(blockMarkup(article, options).contains(u"wp:image"));
    }

    void embedsAreBareAddresses()
    {
        const QString video =
            markupOfBlock(Embed{u"https://www.youtube.com/watch?v=a--b&t=3"_qs, u"YouTube"_qs, u"Lễ hội"_qs, {}});
        QCOMPARE(video,
                 u"<!-- wp:embed {\"providerNameSlug\":\"youtube\",\"responsive\":true,\"type\":\"video\","
                 u"\"url\":\"https://www.youtube.com/watch?v=a\\u002d\\u002db\\u0026amp;t=3\"} -->\n"
                 u"<figure class=\"wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube\">"
                 u"<div class=\"wp-block-embed__wrapper\">\nhttps://www.youtube.com/watch?v=a--b&amp;t=3\n</div>"
                 u"<figcaption class=\"wp-element-caption\">Lễ hội</figcaption></figure>\n<!-- /wp:embed -->"_qs);
        const QString other = markupOfBlock(Embed{u"https://baomau.vn/ban-do"_qs, u"baomau.vn"_qs, u"Bản đồ"_qs, {}});
        QCOMPARE(other, u"<!-- wp:paragraph -->\n<p><a href=\"https://baomau.vn/ban-do\">Bản đồ</a></p>\n<!-- "
                        u"/wp:paragraph -->"_qs);
    }

    void aTableWithSpansIsPlainHtml()
    {
        Table table{0, {{{plainText(u"a"_qs), 2, 1}}, {{plainText(u"b"_qs)}, {plainText(u"c"_qs)}}}, {}};
        QVERIFY(markupOfBlock(table).startsWith(u"<!-- wp:html -->\n<figure class=\"wp-block-table\"><table><tbody><tr>"
                                                u"<td colspan=\"2\">a</td></tr>"));
        table.rows[0][0].columnSpan = 1;
        QVERIFY(markupOfBlock(table).startsWith(u"<!-- wp:table -->\n"));
    }

    void lettersAreNeverMarkup()
    {
        const QString markup = markupOfBlock(
            Paragraph{{Run{u"<b> & \"x\" --> [gallery] \u00a0\\ "_qs, Mark::Underline | Mark::Sub, {}, {}},
                       Run{u"hai\u2028dòng"_qs, {}, u"HTTPS://baomau.vn/?a=1&b=[2]"_qs, {}}}});
        QVERIFY2(markup.contains(u"<sub><u>&lt;b&gt; &amp; \"x\" --&gt; &#091;gallery] &nbsp;\\ </u></sub>"),
                 qPrintable(markup));
        QVERIFY(markup.contains(u"hai<br>dòng"));
        QVERIFY(!markup.contains(u"HTTPS"));
    }

    void lettersAreNeverCommands()
    {
        const auto shown = [](const QString &letters) { return markupOfBlock(Paragraph{plainText(letters)}); };
        QVERIFY(shown(u"Vui :) quá ;-)"_qs).contains(u"<p>Vui &#058;) quá &#059;-)</p>"));
        QVERIFY(shown(u"https://youtu.be/x"_qs).contains(u"<p>https&#058;//youtu.be/x</p>"));
        QVERIFY(shown(u"Gồm: một; hai : ba"_qs).contains(u"<p>Gồm: một; hai : ba</p>"));
    }

    void theMarkerStaysAComment()
    {
        BlockOptions options;
        options.marker = u"a ---> <script> & b"_qs;
        QCOMPARE(blockMarkup(Article(), options), u"<!-- wp:html -->\n<!-- a - script  b -->\n<!-- /wp:html -->"_qs);
        QCOMPARE(blockMarkup(Article(), {}), QString());
    }

    void blocksOfEveryArticleNest()
    {
        QVERIFY(rc::check("comments are balanced, attributes are JSON", [] {
            const Article article = *articles();
            const QString markup = blockMarkup(article, siteFor(article));
            if (const QString faults = faultsOf(markup); !faults.isEmpty())
                RC_FAIL(QString(faults + u"\n" + markup).toStdString());
            RC_ASSERT(markup == blockMarkup(article, siteFor(article)));
        }));
        QVERIFY(!faultsOf(u"<!-- wp:list --><!-- /wp:list-item -->"_qs).isEmpty());
        QVERIFY(!faultsOf(u"<!-- wp:list {\"a\":\"--\"} --><!-- /wp:list -->"_qs).isEmpty());
    }

    void noWordIsLost()
    {
        QVERIFY(rc::check("every text of the article is in it", [] {
            const Article article = *articles();
            const QString letters = lettersOf(blockMarkup(article, siteFor(article)));
            for (const Passage &passage : passagesOf(shownOf(article))) {
                if (!letters.contains(withoutSpaces(passage.text)))
                    RC_FAIL(QString(passage.text + u" is not in " + letters).toStdString());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestBlockMarkup)
#include "test_block_markup.moc"
