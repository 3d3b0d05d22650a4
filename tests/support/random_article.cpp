#include "tests/support/random_article.h"

#include "app/base/hash.h"

#include <QJsonArray>

namespace toasoan::testing {
namespace {

using rc::gen::arbitrary;
using rc::gen::inRange;

int upTo(int limit)
{
    return *inRange(0, limit);
}

bool oneIn(int n)
{
    return upTo(n) == 0;
}

template<typename T, typename Make>
QList<T> some(int least, int most, Make make)
{
    QList<T> out;
    const int count = least + upTo(most - least + 1);
    for (int i = 0; i < count; ++i)
        out.append(make());
    return out;
}

QString piece()
{
    static const QStringList pieces{QStringLiteral("Tòa soạn"),   QStringLiteral("ủy ban"),
                                    QStringLiteral("nghị quyết"), QStringLiteral("a\u0323\u0302"),
                                    QStringLiteral("  "),         QStringLiteral("\u00a0"),
                                    QStringLiteral("“lời nói”"),  QStringLiteral("<b>&amp;"),
                                    QStringLiteral("2020 - 25"),  QStringLiteral("\U0001F33E"),
                                    QStringLiteral("\""),         QStringLiteral("</script>"),
                                    QStringLiteral("\u2028"),     QStringLiteral("Đảng"),
                                    QStringLiteral("\\"),         QStringLiteral("."),
                                    QStringLiteral("\u0301"),     QStringLiteral("x"),
                                    QStringLiteral("Ảnh: "),      QStringLiteral("\u200b")};
    return pieces[upTo(static_cast<int>(pieces.size()))];
}

QString someLetters()
{
    QString out;
    const int count = upTo(6);
    for (int i = 0; i < count; ++i)
        out += piece() + (oneIn(2) ? QStringLiteral(" ") : QString());
    return out;
}

QJsonObject someExtra()
{
    if (!oneIn(6))
        return {};
    return {{QStringLiteral("x-later"),
             QJsonObject{{QStringLiteral("n"), upTo(1000)}, {QStringLiteral("s"), someLetters().toHtmlEscaped()}}},
            {QStringLiteral("x-list"), QJsonArray{1, true, QJsonValue::Null}}};
}

Text someText()
{
    return some<Run>(0, 4, [] {
        Run run{someLetters(), Marks::fromInt(static_cast<Marks::Int>(upTo(64))), {}, {}};
        if (oneIn(5))
            run.link = QStringLiteral("https://example.org/%1").arg(upTo(10));
        run.extra = someExtra();
        return run;
    });
}

PictureRef somePicture()
{
    return PictureRef{PictureId{sha256Hex(QByteArray::number(upTo(4)))}, QStringLiteral("image/jpeg"), 1 + upTo(4000),
                      1 + upTo(3000)};
}

PictureEdits someEdits()
{
    PictureEdits edits{upTo(4), upTo(3001) - 1500, upTo(201) - 100, upTo(201) - 100, {}, {}, someExtra()};
    edits.mirroring = static_cast<Mirroring>(upTo(2));
    edits.hidden = some<HiddenRegion>(0, 2, [] {
        return HiddenRegion{upTo(5000),
                            upTo(5000),
                            5001 + upTo(5000),
                            5001 + upTo(5000),
                            static_cast<HidingWay>(upTo(2)),
                            static_cast<HidingShape>(upTo(2)),
                            someExtra()};
    });
    return edits;
}

Figure someFigure()
{
    Figure figure;
    if (oneIn(2))
        figure.picture = somePicture();
    figure.caption = someText();
    figure.credit = someLetters();
    figure.alt = someLetters();
    figure.layout = static_cast<FigureLayout>(upTo(4));
    if (oneIn(3))
        figure.crop = Crop{upTo(5000), upTo(5000), 5000 + upTo(5001), 5000 + upTo(5001)};
    if (oneIn(3))
        figure.focalPoint = FocalPoint{upTo(10001), upTo(10001)};
    figure.protection = static_cast<Protection>(upTo(4));
    if (oneIn(3))
        figure.edits = someEdits();
    if (oneIn(4))
        figure.sourceType = QStringLiteral("digitalCapture");
    return figure;
}

RelatedLink someLink()
{
    return RelatedLink{someLetters(), QStringLiteral("https://example.org/%1").arg(upTo(9)), {}};
}

BlockContent someContent(int depth)
{
    const int kind = upTo(depth == 0 ? 13 : 11);
    switch (kind) {
    case 0:
        return CrossHead{2 + upTo(2), someText()};
    case 1:
        return ListBlock{static_cast<ListStyle>(upTo(2)), some<ListItem>(1, 4, [] {
                             return ListItem{upTo(6), someText(), someExtra()};
                         })};
    case 2:
        return Quote{some<Text>(1, 3, someText), someLetters()};
    case 3:
        return PullQuote{someText(), someLetters()};
    case 4:
        return someFigure();
    case 5:
        return Gallery{some<Figure>(0, 3, someFigure), someText()};
    case 6:
        return Table{upTo(2),
                     some<QList<TableCell>>(1, 3,
                                            [] {
                                                return some<TableCell>(1, 3, [] {
                                                    return TableCell{someText(), 1 + upTo(2), 1 + upTo(2)};
                                                });
                                            }),
                     someText()};
    case 7:
        return Embed{QStringLiteral("https://example.org/v"), someLetters(), someLetters(), someText()};
    case 8:
        return Related{some<RelatedLink>(0, 3, someLink)};
    case 9:
        return Divider{};
    case 11:
        return Unknown{QStringLiteral("hologram")};
    case 12:
        return Box{someLetters(), some<Block>(0, 3, [depth] { return newBlock(someContent(depth + 1)); })};
    default:
        return Paragraph{someText()};
    }
}

Block someBlock()
{
    Block block = newBlock(someContent(0));
    block.extra = someExtra();
    if (std::holds_alternative<Unknown>(block.content))
        block.extra.insert(QStringLiteral("depth"), upTo(9));
    return block;
}

Article someArticle()
{
    Article article;
    article.kicker = someLetters();
    article.headline = someLetters();
    article.sapo = someLetters();
    article.alternativeHeadlines = some<QString>(0, 2, someLetters);
    article.bylines = some<QString>(0, 3, someLetters);
    article.sections = some<QString>(0, 2, someLetters);
    article.tags = some<QString>(0, 3, someLetters);
    article.related = some<RelatedLink>(0, 2, someLink);
    if (oneIn(2))
        article.sourceTag = QStringLiteral("(Baomau.vn)");
    if (oneIn(3))
        article.dateline = someLetters();
    if (oneIn(3))
        article.eventDate = QDate(2020, 1, 1).addDays(upTo(3000));
    if (oneIn(3))
        article.embargo = QDateTime::fromSecsSinceEpoch(1'600'000'000 + upTo(100'000'000), Qt::UTC);
    article.urgency = upTo(10);
    article.seo.slug = someLetters();
    article.body = some<Block>(0, 8, someBlock);
    article.extra = someExtra();
    return normalized(article);
}

Anchor someAnchor()
{
    const Place place{static_cast<Part>(upTo(18)), BlockId{newRandomName()}, upTo(4)};
    return place.part == Part::Picture ? Anchor{place, {}, PictureId{QString(64, u'a')}}
                                       : Anchor{place, TextRange{upTo(50), upTo(20)}};
}

QDateTime someTime()
{
    return QDateTime::fromSecsSinceEpoch(1'600'000'000 + upTo(1000), Qt::UTC);
}

CommentThread someThread()
{
    CommentThread thread{newRandomName(), someAnchor(), static_cast<ThreadState>(upTo(2)), {}};
    thread.comments = {Comment{someLetters(), someTime(), someLetters()}};
    thread.reason = upTo(2) == 0 ? QString() : someLetters();
    if (thread.state == ThreadState::Resolved) {
        thread.resolvedBy = someLetters();
        thread.resolvedAt = someTime();
    }
    return thread;
}

Annotations someAnnotations()
{
    Annotations out;
    out.threads = some<CommentThread>(0, 3, someThread);
    out.returns = some<ReturnNote>(0, 2, [] {
        return ReturnNote{some<QString>(1, 3, someLetters), someLetters(), someLetters(), someTime()};
    });
    if (upTo(2) == 0)
        out.deadline = someTime();
    out.assignee = someLetters();
    out.noProof = some<Anchor>(0, 3, someAnchor);
    out.decisions = some<FindingDecision>(0, 3, [] {
        return FindingDecision{QStringLiteral("style.covid"), someLetters(), someAnchor().place, someLetters(), {}};
    });
    out.editorNote = someLetters();
    out.captionLinks = some<CaptionLink>(0, 2, [] { return CaptionLink{somePicture().id, someLetters(), {}}; });
    out.consents = some<PictureConsent>(0, 2, [] {
        return PictureConsent{somePicture().id, someLetters(), someLetters(), someTime()};
    });
    out.extra = someExtra();
    return out;
}

} // namespace

rc::Gen<QString> letters()
{
    return rc::gen::exec(someLetters);
}

rc::Gen<Text> texts()
{
    return rc::gen::exec(someText);
}

rc::Gen<Block> blocks()
{
    return rc::gen::exec(someBlock);
}

rc::Gen<Article> articles()
{
    return rc::gen::exec(someArticle);
}

rc::Gen<Annotations> annotations()
{
    return rc::gen::exec(someAnnotations);
}

} // namespace toasoan::testing
