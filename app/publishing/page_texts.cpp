#include "app/publishing/page_texts.h"

#include "app/exchange/importers/html/elements.h"
#include "app/exchange/importers/html/html_tree.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace toasoan {
namespace {

using namespace std::string_view_literals;
using Where = SeenText::Where;

QString stringOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool standsForItself(HtmlRole role)
{
    switch (role) {
    case HtmlRole::Block:
    case HtmlRole::Heading:
    case HtmlRole::List:
    case HtmlRole::Item:
    case HtmlRole::Quote:
    case HtmlRole::Preformatted:
    case HtmlRole::Table:
    case HtmlRole::TablePart:
    case HtmlRole::Caption:
    case HtmlRole::Rule:
    case HtmlRole::Furniture:
        return true;
    default:
        return false;
    }
}

/// Divisions hold other elements; these hold letters, or the whole page.
bool isNoDivision(std::string_view name)
{
    constexpr std::array pieces{"html"sv, "body"sv,   "p"sv,       "dl"sv,      "dt"sv,
                                "dd"sv,   "figure"sv, "details"sv, "summary"sv, "address"sv};
    return std::find(pieces.begin(), pieces.end(), name) != pieces.end();
}

SeenElement::Sort sortOf(const HtmlNode &node, HtmlRole role)
{
    const std::string_view classes = node.attribute("class");
    const bool isBlock = classes.find("wp-block-"sv) != std::string_view::npos
                         && classes.find("wp-block-post-content"sv) == std::string_view::npos;
    if (role != HtmlRole::Block || isBlock || isNoDivision(node.name()))
        return SeenElement::Sort::Piece;
    const bool isNamed = !classes.empty() || node.has("id") || node.name() != "div"sv;
    return isNamed ? SeenElement::Sort::Named : SeenElement::Sort::Division;
}

bool isSilent(const HtmlNode &node, HtmlRole role)
{
    return role == HtmlRole::Acting || role == HtmlRole::Silent || role == HtmlRole::Frame || node.isForeign()
           || node.has("hidden");
}

bool isEmbedWrapper(const HtmlNode &node)
{
    return node.attribute("class").find("embed__wrapper"sv) != std::string_view::npos;
}

bool isAround(const HtmlNode &node, HtmlRole role)
{
    const std::string_view classes = node.attribute("class");
    return role == HtmlRole::Furniture || namesFurniture(classes) || namesFurniture(node.attribute("role"))
           || isEmbedWrapper(node) || classes.find("screen-reader-text"sv) != std::string_view::npos;
}

/// The addresses of a srcset: "a.jpg 300w, b.jpg 600w".
void addSet(QStringList &urls, const QString &set)
{
    for (const QString &part : set.split(u',', Qt::SkipEmptyParts))
        urls.append(part.trimmed().section(u' ', 0, 0));
}

SeenPicture pictureOf(const HtmlNode &image)
{
    constexpr std::array attributes{"src", "data-src", "data-lazy-src", "data-original", "data-orig-file"};
    constexpr std::array sets{"srcset", "data-srcset", "data-lazy-srcset"};
    SeenPicture picture{{}, stringOf(image.attribute("alt"))};
    for (const char *attribute : attributes)
        picture.urls.append(stringOf(image.attribute(attribute)));
    for (const char *set : sets)
        addSet(picture.urls, stringOf(image.attribute(set)));
    picture.urls.removeAll(QString());
    return picture;
}

/// What an element has behind it: "background-image: url('a.jpg')".
QStringList backgroundsOf(const HtmlNode &node)
{
    static const QRegularExpression address(QStringLiteral("url\\(\\s*['\"]?([^'\")]+?)['\"]?\\s*\\)"));
    QStringList urls{stringOf(node.attribute("data-bg")), stringOf(node.attribute("data-background"))};
    if (const QString style = stringOf(node.attribute("style")); style.contains(u"url(")) {
        for (auto match = address.globalMatch(style); match.hasNext();)
            urls.append(match.next().captured(1));
    }
    urls.removeAll(QString());
    return urls;
}

/// What an element loads from elsewhere, or would once a script has seen to it.
QStringList embedsOf(const HtmlNode &node, HtmlRole role)
{
    constexpr std::array attributes{"src", "data-src", "data-lazy-src", "data-src-cmplz", "data-litespeed-src"};
    QStringList urls;
    for (const char *attribute : attributes) {
        if (role == HtmlRole::Frame)
            urls.append(stringOf(node.attribute(attribute)));
    }
    if (role == HtmlRole::Quote)
        urls.append(stringOf(node.attribute("cite")));
    for (unsigned i = 0; isEmbedWrapper(node) && i < node.childCount(); ++i)
        urls.append(stringOf(node.child(i).text()).trimmed());
    urls.removeAll(QString());
    return urls;
}

/// Walks without recursion, which a deep page would not survive.
class PageReader
{
public:
    [[nodiscard]] SeenTexts read(const HtmlNode &root)
    {
        m_page.elements.append({-1, SeenElement::Sort::Piece});
        m_waiting.push_back({root, {}, Step::Enter});
        while (!m_waiting.empty()) {
            const Visit visit = m_waiting.back();
            m_waiting.pop_back();
            if (visit.step == Step::Leave)
                end(visit.around);
            else
                enter(visit.node, visit.around);
        }
        end({});
        return std::move(m_page);
    }

private:
    enum class Step { Enter, Leave };
    /// What a node stands in.
    struct Around
    {
        Where where = Where::Open;
        int element = 0;
        QString link = {};
    };
    struct Visit
    {
        HtmlNode node;
        Around around;
        Step step;
    };

    void enter(const HtmlNode &node, const Around &around)
    {
        addLetters(stringOf(node.text()), around.link);
        const HtmlRole role = roleOf(node.name());
        if (!node.isElement())
            return;
        for (const QString &url : embedsOf(node, role))
            m_page.embeds.append({url, around.element});
        if (isSilent(node, role))
            return;
        if (const QStringList urls = backgroundsOf(node); !urls.isEmpty())
            m_page.pictures.append({urls, {}});
        if (role == HtmlRole::Break)
            addLetters(QChar(u'\u2028'), around.link);
        else if (role == HtmlRole::Picture)
            m_page.pictures.append(pictureOf(node));
        Around inside = around;
        if (isAround(node, role))
            inside.where = Where::Around;
        if (role == HtmlRole::Link)
            inside.link = stringOf(node.attribute("href")).trimmed();
        if (standsForItself(role) || inside.where != around.where) {
            end(around);
            inside.element = static_cast<int>(m_page.elements.size());
            m_page.elements.append({around.element, sortOf(node, role)});
            m_waiting.push_back({node, inside, Step::Leave});
        }
        for (unsigned i = node.childCount(); i-- > 0;)
            m_waiting.push_back({node.child(i), inside, Step::Enter});
    }

    void addLetters(const QString &letters, const QString &link)
    {
        const bool goesOn = !m_links.isEmpty() && m_linkEnd == m_letters.size() && m_links.last().url == link;
        m_letters += letters;
        if (link.isEmpty() || letters.isEmpty())
            return;
        if (!goesOn)
            m_links.append({link, {}});
        m_links.last().text += letters;
        m_linkEnd = m_letters.size();
    }

    void end(const Around &around)
    {
        const QString letters = std::exchange(m_letters, {});
        const QList<SeenLink> links = std::exchange(m_links, {});
        if (!letters.trimmed().isEmpty())
            m_page.texts.append({around.where, letters, around.element, links});
    }

    SeenTexts m_page;
    QString m_letters;
    QList<SeenLink> m_links;  ///< in them
    qsizetype m_linkEnd = -1; ///< of the last one
    std::vector<Visit> m_waiting;
};

} // namespace

TextContainer::TextContainer(const QList<SeenElement> &elements, const QList<int> &holders, qsizetype least)
{
    QList<qsizetype> held(elements.size());
    for (const int holder : holders)
        ++held[holder];
    qsizetype container = -1; // what holds enough lies in one another: the last one is the innermost
    for (qsizetype i = elements.size(); i-- > 1;) {
        if (container < 0 && held[i] >= least && elements[i].sort != SeenElement::Sort::Piece)
            container = i;
        held[elements[i].parent] += held[i];
    }
    m_lies.fill(Lies::Outside, elements.size());
    for (qsizetype i = std::max<qsizetype>(container, 0); container > 0 && i < elements.size(); ++i) {
        const Lies parent = m_lies[elements[i].parent];
        const bool isApart = parent == Lies::Inside && elements[i].sort == SeenElement::Sort::Named;
        m_lies[i] = i == container ? Lies::Inside : isApart ? Lies::Apart : parent;
    }
}

Result<SeenTexts> pageTexts(const QByteArray &html)
{
    return HtmlTree::of(html).map([](const HtmlTree &tree) { return PageReader().read(tree.root()); });
}

} // namespace toasoan
