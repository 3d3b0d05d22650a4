#include "app/exchange/exporters/office/office_parts.h"

#include "app/exchange/exporters/page_words.h"
#include "app/exchange/web_pictures.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

/// In the order of OfficeStyle.
constexpr std::array<const char16_t *, 25> styleIds = {
    u"DraftNotice", u"EmbargoNotice", u"Kicker",       u"Title",         u"Byline",    u"Dateline",  u"Sapo",
    u"Paragraph",   u"Heading2",      u"Heading3",     u"ListParagraph", u"Quote",     u"PullQuote", u"QuoteSpeaker",
    u"Picture",     u"Caption",       u"TableCaption", u"BoxTitle",      u"TableHead", u"TableText", u"AfterTable",
    u"Embed",       u"RelatedTitle",  u"Divider",      u"ArticleNote"};

constexpr double columnWidth = 16.0; // centimetres, as the page of both style files leaves them
constexpr double boxWidth = 15.0;    // …inside a box
constexpr double tallest = 19.0;     // leaves room for the caption on the same page
constexpr double pixelsPerCentimetre = 96 / 2.54;

QSizeF shownSize(QSize pixels, double width)
{
    const QSizeF natural = QSizeF(pixels.expandedTo(QSize(1, 1))) / pixelsPerCentimetre;
    const bool fits = natural.width() <= width && natural.height() <= tallest;
    return fits ? natural : natural.scaled(width, tallest, Qt::KeepAspectRatio);
}

Text linkText(const QString &url, const QString &title)
{
    return Text{Run{title.isEmpty() ? url : title, {}, url}};
}

Text captionText(const Figure &figure, const PageWords &words)
{
    Text text = figure.caption;
    const QString credit = creditLine(figure, words);
    if (!text.isEmpty() && !credit.isEmpty())
        text.append(Run{QStringLiteral(" "), {}, {}});
    return credit.isEmpty() ? text : text << Run{credit, Mark::Italic, {}};
}

Text sapoText(const Article &article)
{
    return plainText(sourceLead(article)) + plainText(article.sapo);
}

/// Every kind of block; one without a line here does not compile.
class Parts
{
public:
    Parts(const ExportOptions &options, const PageWords &words, double width)
        : m_options(options), m_words(words), m_width(width)
    {}

    void add(OfficeStyle style, const Text &text)
    {
        if (!plainText(text).isEmpty())
            m_parts.append({OfficeParagraph{style, text}});
    }
    void add(OfficeStyle style, const QString &text) { add(style, plainText(text)); }
    void add(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { put(content); }, block.content);
    }
    void add(const QList<RelatedLink> &links)
    {
        ListBlock list;
        for (const RelatedLink &link : links)
            list.items.append({0, linkText(link.url, link.title)});
        list.items.removeIf([](const ListItem &item) { return plainText(item.text).isEmpty(); });
        if (list.items.isEmpty())
            return;
        add(OfficeStyle::RelatedTitle, m_words.related);
        put(list);
    }
    [[nodiscard]] QList<OfficePart> take() { return std::exchange(m_parts, {}); }

private:
    void put(const Paragraph &paragraph) { add(OfficeStyle::Paragraph, paragraph.text); }
    void put(const CrossHead &head)
    {
        add(head.level == 3 ? OfficeStyle::SmallCrossHead : OfficeStyle::CrossHead, head.text);
    }
    void put(const ListBlock &list) { m_parts.append({list}); }
    void put(const Quote &quote)
    {
        for (const Text &text : quote.paragraphs)
            add(OfficeStyle::Quote, text);
        addSpeaker(quote.speaker);
    }
    void put(const PullQuote &quote)
    {
        add(OfficeStyle::PullQuote, quote.text);
        addSpeaker(quote.speaker);
    }
    void put(const Figure &figure)
    {
        const PictureFile *picture = pictureFile(figure, m_options);
        if (!picture || picture->jpeg.isEmpty())
            return;
        m_parts.append({OfficePicture{pictureFileName(lookOf(figure)), figure.alt, shownSize(picture->size, m_width)}});
        add(OfficeStyle::Caption, captionText(figure, m_words));
    }
    void put(const Gallery &gallery)
    {
        const qsizetype before = m_parts.size();
        for (const Figure &figure : gallery.figures)
            put(figure);
        if (m_parts.size() > before)
            add(OfficeStyle::Caption, gallery.caption);
    }
    void put(const Box &box)
    {
        Parts inside(m_options, m_words, boxWidth);
        inside.add(OfficeStyle::BoxTitle, box.title);
        inside.add(box.blocks);
        if (const QList<OfficePart> parts = inside.take(); !parts.isEmpty())
            m_parts.append({OfficeBox{parts}});
    }
    void put(const Table &table)
    {
        add(OfficeStyle::TableCaption, table.caption);
        if (const TableGrid grid = gridOf(table); !grid.rows.isEmpty())
            m_parts.append({grid});
    }
    void put(const Embed &embed)
    {
        add(OfficeStyle::Embed, linkText(embed.url, embed.title));
        add(OfficeStyle::Embed, embed.provider);
        add(OfficeStyle::Caption, embed.caption);
    }
    void put(const Related &related) { add(related.links); }
    void put(const Divider &) { add(OfficeStyle::Divider, QStringLiteral("* * *")); }
    void put(const Unknown &) {}

    void addSpeaker(const QString &speaker)
    {
        if (!speaker.isEmpty())
            add(OfficeStyle::Speaker, QString(u"— " + speaker));
    }

    const ExportOptions &m_options;
    const PageWords &m_words;
    double m_width;
    QList<OfficePart> m_parts;
};

void addNames(QStringList &names, const QList<OfficePart> &parts)
{
    for (const OfficePart &part : parts) {
        if (const auto *box = std::get_if<OfficeBox>(&part.content))
            addNames(names, box->parts);
        else if (const auto *picture = std::get_if<OfficePicture>(&part.content))
            names.append(picture->name);
    }
}

/// The country of a tag such as "zh-Hant-TW", or the one that a language without a country is written for here.
QString countryOf(const QStringList &subtags)
{
    const auto isCountry = [](const QString &subtag) { return subtag.size() == 2; };
    const auto found = std::find_if(subtags.begin() + 1, subtags.end(), isCountry);
    if (found != subtags.end())
        return found->toUpper();
    if (subtags.first() == u"vi")
        return QStringLiteral("VN");
    return subtags.first() == u"en" ? QStringLiteral("US") : QStringLiteral("none");
}

} // namespace

QString styleId(OfficeStyle style)
{
    return QString::fromUtf16(styleIds.at(static_cast<size_t>(style)));
}

int outlineLevel(OfficeStyle style)
{
    switch (style) {
    case OfficeStyle::Title:
        return 1;
    case OfficeStyle::CrossHead:
        return 2;
    case OfficeStyle::SmallCrossHead:
        return 3;
    default:
        return 0;
    }
}

QList<OfficePart> officeParts(const Article &article, const ExportOptions &options)
{
    const PageWords &words = pageWords(article);
    Parts parts(options, words, columnWidth);
    if (options.copy == Copy::Draft)
        parts.add(OfficeStyle::DraftNotice, words.draftCopy);
    parts.add(OfficeStyle::EmbargoNotice, embargoLine(article));
    parts.add(OfficeStyle::Kicker, article.kicker);
    parts.add(OfficeStyle::Title, article.headline);
    parts.add(OfficeStyle::Byline, article.bylines.join(QStringLiteral(", ")));
    parts.add(OfficeStyle::Dateline, article.dateline);
    parts.add(OfficeStyle::Sapo, sapoText(article));
    parts.add(article.body);
    parts.add(article.related);
    parts.add(OfficeStyle::ArticleNote, article.aiLabel);
    parts.add(OfficeStyle::ArticleNote, article.rights);
    return parts.take();
}

QStringList pictureNames(const QList<OfficePart> &parts)
{
    QStringList names;
    addNames(names, parts);
    names.removeDuplicates();
    return names;
}

QString descriptionOf(const Article &article)
{
    return article.seo.description.isEmpty() ? article.sapo : article.seo.description;
}

OfficeLanguage officeLanguage(const Article &article)
{
    const QString tag = languageTag(article);
    if (tag == u"und")
        return {QStringLiteral("x-none"), QStringLiteral("zxx"), QStringLiteral("none")};
    const QStringList subtags = tag.split(u'-');
    const QString country = countryOf(subtags);
    const bool whole = subtags.size() > 1 || country == u"none";
    return {whole ? tag : QString(tag + u'-' + country), subtags.first().toLower(), country};
}

QString uriOf(const QString &address)
{
    const QUrl url(address);
    return isSafeLink(address) && url.isValid() ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString officeStyles(const QString &name, const OfficeLanguage &language)
{
    QFile file(u":/exchange/office/" + name);
    QString styles = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    styles.replace(QStringLiteral("@TAG@"), language.tag);
    styles.replace(QStringLiteral("@LANGUAGE@"), language.language);
    return styles.replace(QStringLiteral("@COUNTRY@"), language.country);
}

} // namespace toasoan
