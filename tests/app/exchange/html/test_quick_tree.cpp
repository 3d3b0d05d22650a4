#include "app/exchange/importers/html/html_tree.h"
#include "app/exchange/importers/html/quick_tree.h"
#include "tests/app/exchange/html/sanitizing_vectors.h"

#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString stringOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isPassedOver(const QString &name)
{
    static const QStringList names{u"html"_qs, u"head"_qs, u"body"_qs, u"tbody"_qs};
    return names.contains(name);
}

/// What readers look at: not the frame of a page, nor white space between blocks, nor where letters are cut.
void write(const HtmlNode &node, QString &out)
{
    if (node.isText()) {
        const QString letters = stringOf(node.text());
        if (!letters.trimmed().isEmpty() || !out.endsWith(u'>'))
            out += letters.simplified();
        return;
    }
    if (!node.isElement())
        return;
    const QString name = stringOf(node.name());
    if (!isPassedOver(name)) {
        out += u'<' + name;
        QStringList attributes;
        for (const QString &attribute : node.attributeNames())
            attributes.append(attribute + u'=' + stringOf(node.attribute(attribute.toUtf8().constData())).simplified());
        attributes.sort();
        out += u' ' + attributes.join(u' ') + u'>';
    }
    for (unsigned i = 0; i < node.childCount(); ++i)
        write(node.child(i), out);
    if (!isPassedOver(name))
        out += u"</>";
}

QString treeOf(const QByteArray &html, TreeWay way)
{
    const auto tree = HtmlTree::of(html, way);
    QString out;
    if (tree)
        write(tree->root(), out);
    return tree ? out : u"refused"_qs;
}

bool isQuick(const QByteArray &html)
{
    std::vector<std::unique_ptr<std::byte[]>> pages;
    const NodeMemory memory = [&pages](size_t bytes) {
        return static_cast<void *>(pages.emplace_back(std::make_unique<std::byte[]>(bytes)).get());
    };
    return quickTree({html.constData(), static_cast<size_t>(html.size())}, memory) != nullptr;
}

/// Pieces of pages, right and wrong, in any order.
rc::Gen<QByteArray> somePage()
{
    static const std::vector<QByteArray> pieces{"<p>",
                                                "</p>",
                                                "<b>",
                                                "</b>",
                                                "<i class=a>",
                                                "</i>",
                                                "<span style='mso-list:l0 level1'>",
                                                "</span>",
                                                "<a href=\"http://a/?b=1&amp;c\">",
                                                "</a>",
                                                "<table>",
                                                "</table>",
                                                "<tr>",
                                                "</tr>",
                                                "<td colspan=2>",
                                                "</td>",
                                                "<tbody>",
                                                "</tbody>",
                                                "<ul>",
                                                "</ul>",
                                                "<li>",
                                                "</li>",
                                                "<h2>",
                                                "</h2>",
                                                "<br>",
                                                "<br/>",
                                                "<hr>",
                                                "<img src=a alt='b c'>",
                                                "<div>",
                                                "</div>",
                                                "chữ ",
                                                " ",
                                                "\n",
                                                "&nbsp;",
                                                "&#7879;",
                                                "&lt;p&gt;",
                                                "&hellip;",
                                                "&unknown;",
                                                "&amp",
                                                "a & b",
                                                "<!-- a -->",
                                                "<!--[if gte mso 9]><p>x</p><![endif]-->",
                                                "<![if !supportLists]>",
                                                "<![endif]>",
                                                "<o:p>",
                                                "</o:p>",
                                                "<o:p></o:p>",
                                                "<html>",
                                                "<head>",
                                                "</head>",
                                                "<body lang=VI>",
                                                "</body>",
                                                "</html>",
                                                "<style>p{}</style>",
                                                "<title>a&amp;b</title>",
                                                "<meta charset=utf-8>",
                                                "<svg>",
                                                "<script>a</script>",
                                                "<P ALIGN=CENTER>",
                                                "<p a=b a=c>",
                                                "<font face=\".VnTime\">",
                                                "</font>",
                                                "<blockquote>",
                                                "</blockquote>",
                                                "<p a='\">'>",
                                                "<!doctype html>"};
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, static_cast<int>(pieces.size()))),
                        [](const std::vector<int> &places) {
                            QByteArray page;
                            for (const int place : places)
                                page += pieces[static_cast<size_t>(place)];
                            return page;
                        });
}

/// Blocks that are closed where they were opened.
rc::Gen<QByteArray> plainPage()
{
    const auto block = rc::gen::map(rc::gen::inRange(0, 12), [](int kind) -> QByteArray {
        static const std::vector<QByteArray> blocks{
            "<p class=MsoNormal style='a:b'><span lang=VI>Nước <b>lên</b>&nbsp;nhanh<o:p></o:p></span></p>\r\n",
            "<h1>Tít <i>của</i> bài</h1>",
            "<ul><li>một</li><li>hai<ul><li>ba</li></ul></li></ul>",
            "<table border=1><tr><td><p>a</p></td><td>b</td></tr></table>",
            "<table><tbody><tr><th>a</th></tr></tbody></table>",
            "<div><p>a</p><hr><p>b<br>c</p></div>",
            "<blockquote><p>a</p></blockquote>",
            "<p><a href='http://a/'>b</a> c <img src=d alt=e></p>",
            "<!--[if supportFields]><p>x</p><![endif]-->",
            "<p>&#x1EC7; &eacute; &amp;amp; &quot;</p>",
            "trần <b>trụi</b>",
            "<figure><img src=a><figcaption>b</figcaption></figure>"};
        return blocks[static_cast<size_t>(kind)];
    });
    return rc::gen::map(rc::gen::container<std::vector<QByteArray>>(block), [](const std::vector<QByteArray> &blocks) {
        QByteArray page = "<html><head><title>a</title><style>p{a:b}</style></head><body lang=VI>";
        for (const QByteArray &one : blocks)
            page += one;
        return QByteArray(page + "</body></html>");
    });
}

} // namespace

class TestQuickTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainPagesAreReadQuicklyAndRight()
    {
        QVERIFY(rc::check([] {
            const QByteArray page = *plainPage();
            RC_ASSERT(isQuick(page));
            RC_ASSERT(treeOf(page, TreeWay::Quickest).toStdString() == treeOf(page, TreeWay::ByGumbo).toStdString());
        }));
    }

    void whateverIsReadQuicklyIsReadAsGumboWould()
    {
        QVERIFY(rc::check([] {
            const QByteArray page = *somePage();
            RC_CLASSIFY(isQuick(page));
            RC_ASSERT(treeOf(page, TreeWay::Quickest).toStdString() == treeOf(page, TreeWay::ByGumbo).toStdString());
        }));
    }

    void hostilePagesAreReadAsGumboWould()
    {
        for (const SanitizingVector &vector : sanitizingVectors())
            QCOMPARE(treeOf(vector.html, TreeWay::Quickest), treeOf(vector.html, TreeWay::ByGumbo));
    }
};

QTEST_GUILESS_MAIN(TestQuickTree)
#include "test_quick_tree.moc"
