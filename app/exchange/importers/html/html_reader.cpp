#include "app/exchange/importers/html/html_reader.h"

#include "app/article/embed_provider.h"
#include "app/base/limits.h"
#include "app/exchange/importers/html/article_span.h"
#include "app/exchange/importers/html/elements.h"
#include "app/exchange/importers/html/html_tree.h"
#include "app/exchange/importers/html/look.h"
#include "app/exchange/importers/html/paragraph_writer.h"
#include "app/exchange/importers/html/picture_source.h"
#include "app/exchange/importers/html/table_reader.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <utility>
#include <vector>

namespace toasoan {
namespace {

using namespace std::string_view_literals;

constexpr int deepest = 300; // elements; what lies deeper is read as letters alone
constexpr int deepestList = 5;

QString stringOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The letters under a node, without walking by recursion; at most so many.
QString lettersUnder(const HtmlNode &top, qsizetype most)
{
    QString letters;
    std::vector<HtmlNode> waiting{top};
    while (!waiting.empty() && letters.size() < most) {
        const HtmlNode node = waiting.back();
        waiting.pop_back();
        letters += stringOf(node.text());
        for (unsigned i = node.childCount(); i-- > 0;)
            waiting.push_back(node.child(i));
    }
    return letters;
}

/// What holds where a node stands.
struct Place
{
    Setting setting;
    CopyParagraph kind; ///< of the paragraph around; without a text
    Spaces spaces = Spaces::Collapse;
    int listDepth = 0;
    int depth = 0;
    bool inItem = false;
    bool inDrawing = false; ///< its labels are no text of an article; a page inside of it is
};

void setMark(Marks &marks, Mark mark, const std::optional<bool> &on)
{
    if (on)
        marks.setFlag(mark, *on);
}

Marks markOf(HtmlRole role)
{
    switch (role) {
    case HtmlRole::Bold:
        return Mark::Bold;
    case HtmlRole::Italic:
        return Mark::Italic;
    case HtmlRole::Underline:
        return Mark::Underline;
    case HtmlRole::Strike:
        return Mark::Strike;
    case HtmlRole::Sub:
        return Mark::Sub;
    case HtmlRole::Sup:
        return Mark::Sup;
    default:
        return {};
    }
}

/// The address itself where one that only leads on stands before it, as in pages out of Google Docs.
QString directAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.path() != u"/url" || !url.host().endsWith(u"google.com"))
        return address;
    const QString target = QUrlQuery(url).queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded);
    return target.isEmpty() ? address : target;
}

/// Only an address of the web is one that links begin at.
QUrl baseOf(const HtmlNode &node)
{
    const QUrl base(stringOf(node.attribute("href")), QUrl::StrictMode);
    return base.scheme() == u"https" || base.scheme() == u"http" ? base : QUrl();
}

class HtmlReader
{
public:
    explicit HtmlReader(const RefusedActs &refused, const ArticleSpan &span = {})
        : m_refused(refused), m_span(span), m_isInside(!span.begin), m_writer(m_copy, refused)
    {}

    [[nodiscard]] RawCopy read(const HtmlNode &root)
    {
        readSheets(root);
        walk(root, Place());
        m_writer.end({});
        return std::move(m_copy);
    }

private:
    void readSheets(const HtmlNode &root);
    void walk(const HtmlNode &node, Place place);
    void walkChildren(const HtmlNode &node, const Place &place);
    void readElement(const HtmlNode &node, HtmlRole role, const Look &look, Place place);
    void readBlock(const HtmlNode &node, HtmlRole role, const Look &look, Place place);
    void readPicture(const HtmlNode &node, const Place &place);
    void readTable(const HtmlNode &node, const Place &place);
    void readFrame(const HtmlNode &node, const Place &place);
    void readBreak(const Place &place);
    void readDeep(const HtmlNode &node, const Place &place);
    void walkInside(const HtmlNode &node, const Place &place);
    [[nodiscard]] QString wholeAddress(const QString &written) const;
    [[nodiscard]] bool isLeftOut(const HtmlNode &node, HtmlRole role, const Look &look, const Place &place);
    [[nodiscard]] bool drop(CopyAct act, const HtmlNode &node);
    [[nodiscard]] Look lookAt(const HtmlNode &node);
    void endParagraph(const Place &place);
    void endBlock(const Place &place);

    const RefusedActs &m_refused;
    ArticleSpan m_span;
    bool m_isInside; ///< of that span
    RawCopy m_copy;
    QUrl m_base; ///< of the page's links
    ParagraphWriter m_writer;
    StyleRules m_rules;
    QHash<QByteArray, Look> m_looks; ///< by style attribute: word processors write the same one again and again
    QString m_marker;                ///< Word's own "·" or "1." of the item at hand
};

void HtmlReader::readSheets(const HtmlNode &root)
{
    std::vector<HtmlNode> waiting{root};
    while (!waiting.empty()) {
        const HtmlNode node = waiting.back();
        waiting.pop_back();
        if (node.name() == "style"sv && node.childCount() > 0)
            m_rules.add(node.child(0).text());
        else if (node.name() == "base"sv && m_base.isEmpty())
            m_base = baseOf(node);
        else if (node.name() == "title"sv && m_copy.title.isEmpty())
            m_copy.title = lettersUnder(node, 1000).simplified();
        for (unsigned i = node.childCount(); i-- > 0;)
            waiting.push_back(node.child(i));
    }
}

/// Rules of the sheets, then the element's own style.
Look HtmlReader::lookAt(const HtmlNode &node)
{
    Look look;
    if (!m_rules.isEmpty())
        look = m_rules.lookOf(node.name(), node.attribute("class"));
    const std::string_view style = node.attribute("style");
    if (style.empty())
        return look;
    const QByteArray key = QByteArray::fromRawData(style.data(), static_cast<qsizetype>(style.size()));
    auto known = m_looks.constFind(key); // the tree outlives the keys
    if (known == m_looks.constEnd())
        known = m_looks.insert(key, lookOf(style));
    return known->over(look);
}

bool HtmlReader::drop(CopyAct act, const HtmlNode &node)
{
    if (m_refused.contains(act))
        return false;
    const QString letters = lettersUnder(node, 400).simplified();
    if (!letters.isEmpty())
        note(m_copy, act, letters);
    return true;
}

/// In a quotation a footer says who said it; an aside that is a box is a part of the article.
bool isOfTheArticle(const HtmlNode &node, const Place &place)
{
    return (node.name() == "footer"sv && place.kind.kind == CopyKind::Quote)
           || (node.name() == "aside"sv && node.attribute("class") == "box"sv);
}

bool HtmlReader::isLeftOut(const HtmlNode &node, HtmlRole role, const Look &look, const Place &place)
{
    const std::string_view style = node.attribute("style");
    if (role == HtmlRole::Silent || look.listMarker)
        return true;
    if (role == HtmlRole::Acting) {
        note(m_copy, CopyAct::DropScripts, stringOf(node.name()));
        return true; // whatever a person wants: an article holds none
    }
    if (style.find("mso-element:comment"sv) != std::string_view::npos
        || node.attribute("class").starts_with("msocom"sv))
        return drop(CopyAct::DropRemarks, node);
    if (look.flow == Look::Flow::None || node.has("hidden"))
        return drop(CopyAct::DropHidden, node);
    if (role == HtmlRole::Deleted)
        return drop(CopyAct::DropDeleted, node);
    const bool around = role == HtmlRole::Furniture || namesFurniture(node.attribute("class"))
                        || namesFurniture(node.attribute("role"));
    return around && node.name() != "body"sv && !isOfTheArticle(node, place) && drop(CopyAct::DropFurniture, node);
}

QString HtmlReader::wholeAddress(const QString &written) const
{
    if (m_base.isEmpty() || written.isEmpty() || written.startsWith(u'#'))
        return written;
    const QUrl address(written, QUrl::StrictMode);
    return address.isValid() && address.isRelative() ? m_base.resolved(address).toString() : written;
}

void HtmlReader::walk(const HtmlNode &node, Place place)
{
    if (m_span.begin && node == *m_span.begin)
        m_isInside = true;
    walkInside(node, place);
    if (m_span.end && node == *m_span.end) {
        m_writer.end(place.kind);
        m_isInside = false;
    }
}

void HtmlReader::walkInside(const HtmlNode &node, const Place &where)
{
    Place place = where;
    if (!m_isInside && node.isText()) {
        (void)drop(CopyAct::DropFurniture, node);
        return;
    }
    if (node.isText() && place.inDrawing)
        return;
    if (node.isText())
        return m_writer.write(stringOf(node.text()), place.setting, place.spaces);
    if (!node.isElement())
        return;
    if (++place.depth > deepest)
        return readDeep(node, place);
    const HtmlRole role = roleOf(node.name());
    if (node.name() == "svg"sv) {
        note(m_copy, CopyAct::DropScripts, stringOf(node.name()));
        place.inDrawing = true;
        return walkChildren(node, place);
    }
    place.inDrawing = place.inDrawing && node.isForeign();
    const Look look = lookAt(node);
    if (look.listMarker)
        m_marker = lettersUnder(node, 40).simplified();
    if (isLeftOut(node, role, look, place))
        return;
    if (look.hasLooks)
        note(m_copy, CopyAct::DropLooks);
    readElement(node, role, look, std::move(place));
}

void HtmlReader::walkChildren(const HtmlNode &node, const Place &place)
{
    for (unsigned i = 0; i < node.childCount(); ++i)
        walk(node.child(i), place);
}

void HtmlReader::readDeep(const HtmlNode &node, const Place &place)
{
    m_writer.write(u' ' + lettersUnder(node, limits::textFileBytes), place.setting, place.spaces);
}

void HtmlReader::readElement(const HtmlNode &node, HtmlRole role, const Look &look, Place place)
{
    Marks &marks = place.setting.marks;
    marks |= markOf(role);
    setMark(marks, Mark::Bold, look.bold);
    setMark(marks, Mark::Italic, look.italic);
    setMark(marks, Mark::Underline, look.underline);
    setMark(marks, Mark::Strike, look.strike);
    if (look.baseline)
        marks |= *look.baseline;
    if (look.font)
        place.setting.font = legacyFont(*look.font);
    if (role == HtmlRole::Font && node.has("face"))
        place.setting.font = legacyFont(stringOf(node.attribute("face")));
    if (!m_isInside)
        return walkChildren(node, place);
    switch (role) {
    case HtmlRole::Picture:
        return readPicture(node, place);
    case HtmlRole::Table:
        return readTable(node, place);
    case HtmlRole::Frame:
        return readFrame(node, place);
    case HtmlRole::Break:
        return readBreak(place);
    case HtmlRole::Rule:
        endBlock(place);
        m_copy.parts.append(Divider{});
        return;
    case HtmlRole::Link: {
        const QString address = wholeAddress(directAddress(stringOf(node.attribute("href")).trimmed()));
        place.setting.link = address;
        return walkChildren(node, place);
    }
    default:
        break;
    }
    const bool isBlock = role == HtmlRole::Block || role == HtmlRole::Heading || role == HtmlRole::List
                         || role == HtmlRole::Item || role == HtmlRole::Quote || role == HtmlRole::Preformatted
                         || role == HtmlRole::TablePart || role == HtmlRole::Caption || role == HtmlRole::Furniture
                         || look.flow == Look::Flow::Block;
    if (isBlock)
        return readBlock(node, role, look, std::move(place));
    walkChildren(node, place);
}

bool isTitle(std::string_view classes)
{
    return classes == "MsoTitle"sv || classes == "title"sv;
}

bool isCaption(std::string_view classes)
{
    return classes.find("caption"sv) != std::string_view::npos || classes.find("Caption"sv) != std::string_view::npos;
}

/// What a block makes of the paragraphs in it.
void setKind(Place &place, const HtmlNode &node, HtmlRole role, const Look &look)
{
    CopyParagraph &kind = place.kind;
    const std::string_view classes = node.attribute("class");
    if (look.align)
        kind.alignment = static_cast<CopyAlignment>(*look.align);
    else if (node.attribute("align") == "center"sv || node.name() == "center"sv)
        kind.alignment = CopyAlignment::Centre;
    if (isTitle(classes))
        kind.kind = CopyKind::Title;
    if (role == HtmlRole::Caption || isCaption(classes))
        kind.kind = CopyKind::Caption;
    if (role == HtmlRole::Heading) {
        kind.kind = CopyKind::Heading;
        kind.level = node.name()[1] - '0';
    }
    if (role == HtmlRole::Quote)
        kind.kind = CopyKind::Quote;
    if (role == HtmlRole::Preformatted)
        place.spaces = Spaces::Keep;
    if (role == HtmlRole::List) {
        kind.list = node.name() == "ol"sv ? ListStyle::Number : ListStyle::Bullet;
        ++place.listDepth;
    }
    if (role == HtmlRole::Item) {
        kind.kind = CopyKind::ListItem;
        kind.level = std::clamp(place.listDepth - 1, 0, deepestList);
        place.inItem = true;
    }
}

void HtmlReader::readBlock(const HtmlNode &node, HtmlRole role, const Look &look, Place place)
{
    const Place outside = place;
    if (place.inItem && role == HtmlRole::Block) { // a paragraph of an item is a line of it
        if (!m_writer.isEmpty())
            m_writer.breakLine();
        walkChildren(node, place);
        return;
    }
    endBlock(outside);
    setKind(place, node, role, look);
    const bool wordItem = look.listLevel > 0 && place.kind.kind == CopyKind::Plain;
    if (wordItem)
        m_marker.clear();
    walkChildren(node, place);
    if (wordItem && !m_marker.isEmpty()) {
        static const QRegularExpression numbered(QStringLiteral("^\\(?[0-9a-zA-Z]{1,4}[.)]"));
        place.kind.kind = CopyKind::ListItem;
        place.kind.level = look.listLevel - 1;
        place.kind.list = numbered.match(m_marker).hasMatch() ? ListStyle::Number : ListStyle::Bullet;
    }
    endBlock(place);
}

/// Two in a row part paragraphs, as people type them into web forms.
void HtmlReader::readBreak(const Place &place)
{
    m_writer.breakLine();
    if (m_writer.endsInTwoBreaks() && !place.inItem && place.spaces == Spaces::Collapse)
        endBlock(place);
}

void HtmlReader::endBlock(const Place &place)
{
    m_writer.end(place.kind);
}

/// A sign that a page draws as a picture, as chats do with smileys.
bool isOneSign(const QString &alt)
{
    constexpr qsizetype longest = 8;
    return !alt.isEmpty() && alt.size() <= longest && std::all_of(alt.begin(), alt.end(), [](QChar c) {
        return c.unicode() >= 0x80 && !c.isLetterOrNumber() && !c.isSpace();
    });
}

void HtmlReader::readPicture(const HtmlNode &node, const Place &place)
{
    const auto picture = pictureOf(node);
    if (!picture)
        return; // counts its readers, shows nothing
    if (isOneSign(picture->alt))
        return m_writer.write(picture->alt, place.setting, place.spaces);
    if (picture->bytes.isEmpty() && drop(CopyAct::DropFarPictures, node))
        note(m_copy, CopyAct::DropFarPictures, picture->source);
    endBlock(place);
    m_copy.parts.append(*picture);
}

void HtmlReader::readTable(const HtmlNode &node, const Place &place)
{
    endBlock(place);
    Place own = place;
    own.kind = {};
    const auto cell = [&](const HtmlNode &inside) {
        QList<CopyPart> outside = std::exchange(m_copy.parts, {});
        walkChildren(inside, own);
        m_writer.end({});
        return std::exchange(m_copy.parts, std::move(outside));
    };
    const auto table = tableOf(node, cell);
    if (table)
        m_copy.parts.append(*table);
    else
        walkChildren(node, place);
    endBlock(place);
}

void HtmlReader::readFrame(const HtmlNode &node, const Place &place)
{
    const QString address = stringOf(node.attribute("src"));
    const auto embed = isWellKnownEmbed(address) ? embedFor(address) : std::nullopt;
    if (!embed)
        return note(m_copy, CopyAct::DropScripts, address);
    endBlock(place);
    m_copy.parts.append(*embed);
}

} // namespace

Result<RawCopy> readHtml(const QByteArray &utf8, const RefusedActs &refused)
{
    return HtmlTree::of(utf8).map([&refused](const HtmlTree &tree) { return HtmlReader(refused).read(tree.root()); });
}

Result<RawCopy> readWebPage(const QByteArray &utf8)
{
    return HtmlTree::of(utf8).map([](const HtmlTree &tree) {
        const RefusedActs none;
        return HtmlReader(none, articleSpan(tree.root())).read(tree.root());
    });
}

} // namespace toasoan
