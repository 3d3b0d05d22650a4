#include "app/article/passage.h"
#include "app/exchange/exporters/html.h"
#include "app/exchange/importers/html/html_reader.h"
#include "app/exchange/importers/html/html_tree.h"
#include "app/exchange/importers/html_file.h"
#include "app/exchange/importers/recognition.h"
#include "tests/app/exchange/html/sanitizing_vectors.h"

#include <QTest>
#include <QUrl>

#include <rapidcheck.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString stringOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What pages of ours consist of; the script is data for search engines.
const QStringList elements =
    QStringLiteral("html head meta title style script body article header footer section aside p "
                   "h1 h2 h3 span b strong i em u s sub sup a br ul ol li blockquote cite table "
                   "caption thead tbody tr th td figure figcaption img hr")
        .split(u' ');
const QStringList attributes =
    QStringLiteral("lang charset name content type class href src alt width height colspan rowspan").split(u' ');

/// What is wrong with a tree of a page of ours; empty when nothing is.
QString faultIn(const HtmlNode &node)
{
    const QString name = stringOf(node.name());
    if (node.isElement() && !elements.contains(name))
        return u"element "_qs + name;
    if (name == u"script" && node.attribute("type") != "application/ld+json")
        return u"a script"_qs;
    for (const QString &attribute : node.attributeNames()) {
        const bool namesTheContent = name == u"meta" && attribute == u"property"; // Open Graph
        if (!attributes.contains(attribute) && !namesTheContent)
            return u"attribute "_qs + attribute;
    }
    for (const char *address : {"href", "src"}) {
        if (node.has(address) && !isSafeLink(stringOf(node.attribute(address))))
            return u"address "_qs + stringOf(node.attribute(address));
    }
    for (unsigned i = 0; i < node.childCount(); ++i) {
        if (const QString fault = faultIn(node.child(i)); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString lettersOf(const Article &article)
{
    QString text;
    for (const Passage &passage : passagesOf(article))
        text += passage.text + u'\n';
    return text;
}

/// Everything in the article that leads anywhere.
QStringList addressesIn(const Article &article)
{
    QStringList addresses;
    const auto see = [&addresses](const Text &text) {
        for (const Run &run : text) {
            if (!run.link.isEmpty())
                addresses.append(run.link);
        }
    };
    for (const Block &block : article.body) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            see(paragraph->text);
        if (const auto *embed = std::get_if<Embed>(&block.content))
            addresses.append(embed->url);
        if (const auto *related = std::get_if<Related>(&block.content)) {
            for (const RelatedLink &link : related->links)
                addresses.append(link.url);
        }
    }
    return addresses;
}

ExportOptions options()
{
    ExportOptions options;
    options.written = QDateTime(QDate(2026, 9, 2), QTime(8, 0), Qt::UTC);
    return options;
}

QString pageOf(const QList<Block> &blocks)
{
    Article article;
    article.body = blocks;
    return articleMarkup(article, options());
}

QList<Block> blocksIn(const QString &page)
{
    return recognizedBody(readHtml(page.toUtf8()).value()).article.body;
}

QList<BlockContent> contentsOf(const QList<Block> &blocks)
{
    QList<BlockContent> contents;
    for (const Block &block : blocks)
        contents.append(block.content);
    return contents;
}

rc::Gen<Text> someText()
{
    const auto run = rc::gen::apply(
        [](int words, int marks, bool linked) {
            static const QStringList known{u"lúa"_qs, u"<b>"_qs, u"nước & lũ"_qs, u"\"gặt\""_qs, u"đò'"_qs};
            QString letters;
            for (int i = 0; i < words; ++i)
                letters += (i > 0 ? u" "_qs : QString()) + known[(words * 7 + i * 3) % known.size()];
            return Run{letters, Marks(linked ? marks & ~int(Mark::Underline) : marks),
                       linked ? u"https://baomau.vn/?a=1&b=2"_qs : QString()};
        },
        rc::gen::inRange(1, 6), rc::gen::inRange(0, 16), rc::gen::arbitrary<bool>());
    return rc::gen::map(rc::gen::container<std::vector<Run>>(run), [](const std::vector<Run> &runs) {
        Text text{Run{u"Sáng nay "_qs, {}, {}}}; // no line that is bold as a whole: that would be a cross-head
        for (const Run &one : runs) {
            text.append(one);
            text.append(Run{u" và "_qs, {}, {}});
        }
        text.append(Run{u"thế."_qs, {}, {}});
        return normalized(text);
    });
}

rc::Gen<QList<Block>> someBlocks()
{
    const auto block = rc::gen::apply(
        [](int kind, const Text &first, const Text &second) -> BlockContent {
            switch (kind) {
            case 0:
                return CrossHead{2, first};
            case 1:
                return ListBlock{ListStyle::Number, {{0, first}, {1, second}, {0, second}}};
            case 2:
                return Quote{{first, second}, {}};
            case 3:
                return Table{1, {{{first}, {second}}, {{second}, {first}}}, {}};
            case 4:
                return Divider{};
            default:
                return Paragraph{first};
            }
        },
        rc::gen::inRange(0, 9), someText(), someText());
    return rc::gen::map(rc::gen::container<std::vector<BlockContent>>(block), [](const auto &contents) {
        QList<Block> blocks;
        for (const BlockContent &content : contents) {
            blocks.append(newBlock(content));
            blocks.append(newBlock(Paragraph{plainText(u"Đoạn ở giữa."_qs)})); // neighbours of one kind would be one
        }
        return blocks;
    });
}

} // namespace

/// Pages that want to do something become articles that do nothing.
class TestSanitizing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreVectorsOfAllClasses() { QVERIFY(sanitizingVectors().size() >= 500); }

    void nothingThatActsComesThrough_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("swallows");
        for (const SanitizingVector &vector : sanitizingVectors())
            QTest::newRow(vector.name.constData()) << vector.html << vector.swallows;
    }

    void nothingThatActsComesThrough()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, swallows);
        const auto copy = readHtml(html);
        QVERIFY(copy.has_value());
        const auto read = recognized(*copy);
        QVERIFY(read.has_value());
        for (const QString &address : addressesIn(read->article))
            QVERIFY2(isSafeLink(address), qPrintable(address));
        const QByteArray page = toHtml(read->article, options());
        const auto tree = HtmlTree::of(page);
        QVERIFY(tree.has_value());
        QCOMPARE(faultIn(tree->root()), QString());
        // Innocent words are all there.
        const QString letters = lettersOf(read->article);
        QVERIFY(letters.contains(QString::fromUtf16(textBefore)));
        if (!swallows && html.contains(QString::fromUtf16(textInside).toUtf8()))
            QVERIFY(letters.contains(QString::fromUtf16(textInside)));
        if (!swallows)
            QVERIFY(letters.contains(QString::fromUtf16(textBehind)));
    }

    void aPageOfOursIsReadAsTheArticleItIs()
    {
        QVERIFY(rc::check([] {
            const QList<Block> blocks = *someBlocks();
            const QList<Block> again = blocksIn(pageOf(blocks));
            RC_ASSERT(contentsOf(again) == contentsOf(blocks));
        }));
    }

    void readingTwiceChangesNothing()
    {
        for (const SanitizingVector &vector : sanitizingVectors()) {
            const QList<Block> once = recognizedBody(readHtml(vector.html).value()).article.body;
            const QList<Block> twice = blocksIn(pageOf(once));
            const QList<Block> thrice = blocksIn(pageOf(twice));
            QVERIFY2(contentsOf(twice) == contentsOf(thrice), vector.name.constData());
        }
    }

    void whoSaidAQuotationStaysWithIt()
    {
        const QList<Block> again =
            blocksIn(pageOf({newBlock(Quote{{plainText(u"Chúng tôi mừng lắm."_qs)}, u"Ông Mẫu"_qs})}));
        QCOMPARE(again.size(), 1);
        QCOMPARE(plainText(std::get<Quote>(again[0].content).paragraphs.last()), u"Ông Mẫu"_qs);
    }

    void theWordsOfABoxStay()
    {
        const QList<Block> again =
            blocksIn(pageOf({newBlock(Box{u"Hộp"_qs, {newBlock(Paragraph{plainText(u"Trong hộp."_qs)})}})}));
        QCOMPARE(again.size(), 2);
        QCOMPARE(plainText(std::get<Paragraph>(again[1].content).text), u"Trong hộp."_qs);
    }
};

QTEST_GUILESS_MAIN(TestSanitizing)
#include "test_sanitizing.moc"
