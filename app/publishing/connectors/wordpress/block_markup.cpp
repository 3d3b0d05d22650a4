#include "app/publishing/connectors/wordpress/block_markup.h"

#include "app/article/embed_provider.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/web_pictures.h"
#include "app/publishing/connectors/wordpress/block_text.h"

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

/// What WordPress calls those whose addresses it shows as the thing itself, without plug-ins. Of all others (Facebook
/// has withdrawn) it would show the bare address, which no reader can follow; they get a link.
struct Provider
{
    const char16_t *name; ///< as embedFor() says it
    const char16_t *slug;
};

constexpr std::array providers{
    Provider{u"YouTube", u"youtube"},
    Provider{u"TikTok", u"tiktok"},
};

constexpr int floatWidth = 340; // pixels: text beside a picture needs the other half of the column

const Provider *providerOf(const QString &url)
{
    const auto embed = embedFor(url);
    if (!embed || !isWellKnownEmbed(url))
        return nullptr;
    const auto found = std::find_if(providers.begin(), providers.end(), [&embed](const Provider &provider) {
        return embed->provider == QStringView(provider.name);
    });
    return found == providers.end() ? nullptr : &*found;
}

QString tagged(const QString &tag, const QString &content, const QString &classes = {})
{
    const QString named = classes.isEmpty() ? QString() : QString(u" class=\"" + classes + u'"');
    return u'<' + tag + named + u'>' + content + u"</" + tag + u'>';
}

QString taggedIfAny(const QString &tag, const QString &content, const QString &classes = {})
{
    return content.isEmpty() ? QString() : tagged(tag, content, classes);
}

/// The pieces that say something, as neighbours that are blocks.
QString neighbours(QStringList blocks)
{
    blocks.removeAll(QString());
    return blocks.join(QStringLiteral("\n\n"));
}

QString paragraph(const QString &content, const QJsonObject &attributes = {}, const QString &classes = {})
{
    return blockOf(QStringLiteral("paragraph"), attributes, taggedIfAny(QStringLiteral("p"), content, classes));
}

QString namedParagraph(const QString &content, const QString &name)
{
    return paragraph(content, {{QStringLiteral("className"), name}}, name);
}

QString smallParagraph(const QString &content, const QString &name)
{
    return paragraph(content, {{QStringLiteral("className"), name}, {QStringLiteral("fontSize"), u"small"_qs}},
                     QString(name + u" has-small-font-size"));
}

QString heading(const QString &content, int level)
{
    const QJsonObject attributes = level == 2 ? QJsonObject() : QJsonObject{{QStringLiteral("level"), level}};
    return blockOf(QStringLiteral("heading"), attributes, taggedIfAny(QString(u'h' + QString::number(level)), content));
}

QString figcaption(const QString &content, const QString &classes = u"wp-element-caption"_qs)
{
    return taggedIfAny(QStringLiteral("figcaption"), content, classes);
}

QString list(const QStringList &items, ListStyle style)
{
    const bool isNumbered = style == ListStyle::Number;
    const QJsonObject attributes = isNumbered ? QJsonObject{{QStringLiteral("ordered"), true}} : QJsonObject();
    return blockOf(QStringLiteral("list"), attributes,
                   taggedIfAny(isNumbered ? QStringLiteral("ol") : QStringLiteral("ul"), neighbours(items)));
}

QString listItem(const QString &content)
{
    return blockOf(QStringLiteral("list-item"), {}, tagged(QStringLiteral("li"), content));
}

/// Items of one level; deeper ones lie in a list inside the item before them.
QString nestedList(const ListBlock &content, qsizetype &at, int level)
{
    QStringList items;
    while (at < content.items.size() && content.items[at].level >= level) {
        QString item = blockText(content.items[at++].text);
        if (at < content.items.size() && content.items[at].level > level)
            item += nestedList(content, at, level + 1);
        items.append(listItem(item));
    }
    return list(items, content.style);
}

QString link(const QString &url, const QString &title)
{
    return blockText(Text{Run{title.isEmpty() ? url : title, {}, url, {}}});
}

QString relatedList(const QList<RelatedLink> &links, const PageWords &words)
{
    QStringList items;
    for (const RelatedLink &related : links) {
        if (const QString shown = link(related.url, related.title); !shown.isEmpty())
            items.append(listItem(shown));
    }
    return items.isEmpty() ? QString()
                           : neighbours({heading(blockText(words.related), 3), list(items, ListStyle::Bullet)});
}

QString cite(const QString &speaker)
{
    return taggedIfAny(QStringLiteral("cite"), blockText(speaker));
}

bool hasSpans(const Table &table)
{
    const auto spans = [](const TableCell &cell) { return cell.columnSpan > 1 || cell.rowSpan > 1; };
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&spans](const QList<TableCell> &row) { return std::any_of(row.begin(), row.end(), spans); });
}

QString span(const QString &name, int cells)
{
    return cells > 1 ? QString(u' ' + name + u"=\"" + QString::number(cells) + u'"') : QString();
}

QString rowOf(const QList<TableCell> &cells, const QString &tag)
{
    QString out;
    for (const TableCell &cell : cells) {
        out += u'<' + tag + span(QStringLiteral("colspan"), cell.columnSpan)
               + span(QStringLiteral("rowspan"), cell.rowSpan) + u'>' + blockText(cell.text) + u"</" + tag + u'>';
    }
    return tagged(QStringLiteral("tr"), out);
}

QString tableOf(const Table &table)
{
    QString head;
    QString body;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const bool isHead = i < table.headerRows;
        (isHead ? head : body) += rowOf(table.rows[i], isHead ? QStringLiteral("th") : QStringLiteral("td"));
    }
    const QString rows = taggedIfAny(QStringLiteral("thead"), head) + taggedIfAny(QStringLiteral("tbody"), body);
    return tagged(QStringLiteral("table"), rows);
}

/// Empty for a picture as wide as the text.
QString alignmentOf(FigureLayout layout)
{
    switch (layout) {
    case FigureLayout::Column:
        return {};
    case FigureLayout::Wide:
        return QStringLiteral("wide");
    case FigureLayout::Left:
        return QStringLiteral("left");
    case FigureLayout::Right:
        return QStringLiteral("right");
    }
    return {};
}

/// Of a picture that text flows around; nothing where WordPress is to show all of it.
QSize shownSize(QSize whole, FigureLayout layout)
{
    const bool floats = layout == FigureLayout::Left || layout == FigureLayout::Right;
    if (!floats || whole.width() <= floatWidth || whole.height() <= 0)
        return {};
    return {floatWidth, std::max(1, floatWidth * whole.height() / whole.width())};
}

/// Every kind of block; one without a line here does not compile.
class Blocks
{
public:
    Blocks(const BlockOptions &options, const PageWords &words) : m_options(options), m_words(words) {}

    [[nodiscard]] QString all(const QList<Block> &blocks) const
    {
        QStringList out;
        for (const Block &block : blocks)
            out.append(std::visit(*this, block.content));
        return neighbours(out);
    }

    QString operator()(const Paragraph &content) const { return paragraph(blockText(content.text)); }
    QString operator()(const CrossHead &head) const { return heading(blockText(head.text), head.level == 3 ? 3 : 2); }
    QString operator()(const ListBlock &content) const
    {
        qsizetype at = 0;
        return nestedList(content, at, 0);
    }
    QString operator()(const Quote &quote) const
    {
        QStringList paragraphs;
        for (const Text &text : quote.paragraphs)
            paragraphs.append(paragraph(blockText(text)));
        return blockOf(QStringLiteral("quote"), {},
                       taggedIfAny(QStringLiteral("blockquote"), neighbours(paragraphs) + cite(quote.speaker),
                                   QStringLiteral("wp-block-quote")));
    }
    QString operator()(const PullQuote &quote) const
    {
        const QString words = tagged(QStringLiteral("p"), blockText(quote.text)) + cite(quote.speaker);
        return blockOf(QStringLiteral("pullquote"), {},
                       tagged(QStringLiteral("figure"), tagged(QStringLiteral("blockquote"), words),
                              QStringLiteral("wp-block-pullquote")));
    }
    QString operator()(const Figure &figure) const { return image(figure, figure.layout); }
    QString operator()(const Gallery &gallery) const
    {
        QStringList images;
        for (const Figure &figure : gallery.figures)
            images.append(image(figure, FigureLayout::Column));
        const QString shown = neighbours(images);
        if (shown.isEmpty())
            return {};
        const QString caption =
            figcaption(blockText(gallery.caption), QStringLiteral("blocks-gallery-caption wp-element-caption"));
        // Else WordPress cuts the pictures to one height, wherever the faces are.
        const QJsonObject attributes{{QStringLiteral("imageCrop"), false}, {QStringLiteral("linkTo"), u"none"_qs}};
        return blockOf(QStringLiteral("gallery"), attributes,
                       tagged(QStringLiteral("figure"), shown + caption,
                              QStringLiteral("wp-block-gallery has-nested-images columns-default")));
    }
    QString operator()(const Box &box) const;
    QString operator()(const Table &table) const
    {
        if (table.rows.isEmpty())
            return paragraph(blockText(table.caption));
        const QString figure = tagged(QStringLiteral("figure"), tableOf(table) + figcaption(blockText(table.caption)),
                                      QStringLiteral("wp-block-table"));
        // The table block of 6.1 knows no cells that span others, and takes them for damage.
        return blockOf(hasSpans(table) ? QStringLiteral("html") : QStringLiteral("table"), {}, figure);
    }
    QString operator()(const Embed &embed) const
    {
        const Provider *provider = providerOf(embed.url);
        return provider == nullptr
                   ? neighbours({paragraph(link(embed.url, embed.title)), paragraph(blockText(embed.caption))})
                   : embedded(embed, *provider);
    }
    QString operator()(const Related &related) const { return relatedList(related.links, m_words); }
    QString operator()(const Divider &) const
    {
        return blockOf(QStringLiteral("separator"), {},
                       QStringLiteral("<hr class=\"wp-block-separator has-alpha-channel-opacity\" />"));
    }
    QString operator()(const Unknown &) const { return {}; }

private:
    [[nodiscard]] QString image(const Figure &figure, FigureLayout layout) const;
    [[nodiscard]] QString captionOf(const Figure &figure) const;
    [[nodiscard]] static QString embedded(const Embed &embed, const Provider &provider);

    const BlockOptions &m_options;
    const PageWords &m_words;
};

QString Blocks::image(const Figure &figure, FigureLayout layout) const
{
    const auto media =
        figure.picture ? m_options.media.constFind(pictureFileName(lookOf(figure))) : m_options.media.constEnd();
    if (media == m_options.media.constEnd())
        return {};
    QJsonObject attributes{{QStringLiteral("id"), media->id},
                           {QStringLiteral("linkDestination"), u"none"_qs},
                           {QStringLiteral("sizeSlug"), u"full"_qs}};
    QString classes = QStringLiteral("wp-block-image");
    if (const QString alignment = alignmentOf(layout); !alignment.isEmpty()) {
        attributes.insert(QStringLiteral("align"), alignment);
        classes += u" align" + alignment;
    }
    classes += u" size-full";
    QString shown = QStringLiteral("<img src=\"%1\" alt=\"%2\" class=\"wp-image-%3\"")
                        .arg(addressText(media->url), attributeText(figure.alt), QString::number(media->id));
    if (const QSize size = shownSize(media->size, layout); size.isValid()) {
        attributes.insert(QStringLiteral("width"), size.width());
        attributes.insert(QStringLiteral("height"), size.height());
        classes += u" is-resized";
        shown += QStringLiteral(" width=\"%1\" height=\"%2\"").arg(size.width()).arg(size.height());
    }
    return blockOf(QStringLiteral("image"), attributes,
                   tagged(QStringLiteral("figure"), shown + u" />" + figcaption(captionOf(figure)), classes));
}

QString Blocks::captionOf(const Figure &figure) const
{
    QStringList pieces{blockText(figure.caption), blockText(creditLine(figure, m_words))};
    pieces.removeAll(QString());
    return pieces.join(u' ');
}

/// With a line around it, which themes need not know the class for.
QString Blocks::operator()(const Box &box) const
{
    const QString content = neighbours({heading(blockText(box.title), 3), all(box.blocks)});
    if (content.isEmpty())
        return {};
    const QString gap = QStringLiteral("1em");
    const QJsonObject padding{{u"top"_qs, gap}, {u"right"_qs, gap}, {u"bottom"_qs, gap}, {u"left"_qs, gap}};
    const QJsonObject style{{QStringLiteral("border"), QJsonObject{{u"width"_qs, u"1px"_qs}}},
                            {QStringLiteral("spacing"), QJsonObject{{u"padding"_qs, padding}}}};
    const QString open = QStringLiteral("<div class=\"wp-block-group box\" style=\"border-width:1px;padding-top:1em;"
                                        "padding-right:1em;padding-bottom:1em;padding-left:1em\">");
    return blockOf(QStringLiteral("group"),
                   {{QStringLiteral("className"), u"box"_qs}, {QStringLiteral("style"), style}},
                   QString(open + content + u"</div>"));
}

QString Blocks::embedded(const Embed &embed, const Provider &provider)
{
    const QString slug = QString::fromUtf16(provider.slug);
    const QString address = addressText(embed.url);
    // kses escapes the & of this one too, and WordPress undoes that where it looks the address up.
    const QJsonObject attributes{{QStringLiteral("providerNameSlug"), slug},
                                 {QStringLiteral("responsive"), true},
                                 {QStringLiteral("type"), u"video"_qs},
                                 {QStringLiteral("url"), address}};
    const QString classes = QStringLiteral("wp-block-embed is-type-video is-provider-%1 wp-block-embed-%1").arg(slug);
    const QString wrapper =
        tagged(QStringLiteral("div"), QString(u'\n' + address + u'\n'), QStringLiteral("wp-block-embed__wrapper"));
    const QString caption = embed.caption.isEmpty() ? blockText(embed.title) : blockText(embed.caption);
    return blockOf(QStringLiteral("embed"), attributes,
                   tagged(QStringLiteral("figure"), wrapper + figcaption(caption), classes));
}

QString sapo(const Article &article)
{
    return namedParagraph(blockText(QString(sourceLead(article) + article.sapo)), QStringLiteral("sapo"));
}

QString byline(const Article &article)
{
    const QString names = taggedIfAny(u"strong"_qs, blockText(article.bylines.join(QStringLiteral(", "))));
    return paragraph(names, {{QStringLiteral("align"), u"right"_qs}, {QStringLiteral("className"), u"byline"_qs}},
                     QStringLiteral("has-text-align-right byline"));
}

/// A comment of HTML that no other reader of the page can take for more: outside of a block the editor would show it as
/// text in its old form.
QString markerBlock(QString marker)
{
    marker.removeIf([](QChar c) { return c == u'<' || c == u'>' || c == u'&'; });
    while (marker.contains(u"--"))
        marker.replace(QStringLiteral("--"), QStringLiteral("-"));
    const QString comment = marker.isEmpty() ? QString() : QString(u"<!-- " + marker + u" -->");
    return blockOf(QStringLiteral("html"), {}, comment);
}

} // namespace

QString blockMarkup(const Article &article, const BlockOptions &options)
{
    const PageWords &words = pageWords(article);
    return neighbours(
        {namedParagraph(blockText(article.kicker), QStringLiteral("kicker")),
         namedParagraph(blockText(article.dateline), QStringLiteral("dateline")), sapo(article),
         Blocks(options, words).all(bodyInText(article, options.lead)),
         options.byline == BylineInText::Shown ? byline(article) : QString(), relatedList(article.related, words),
         smallParagraph(blockText(article.aiLabel), QStringLiteral("ai-label")),
         smallParagraph(blockText(article.rights), QStringLiteral("rights")), markerBlock(options.marker)});
}

} // namespace toasoan
