#include "app/publishing/page_texts.h"

#include "app/exchange/importers/html/elements.h"
#include "app/exchange/importers/html/html_tree.h"

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

bool isSilent(const HtmlNode &node, HtmlRole role)
{
    return role == HtmlRole::Acting || role == HtmlRole::Silent || role == HtmlRole::Frame || node.isForeign()
           || node.has("hidden");
}

bool isAround(const HtmlNode &node, HtmlRole role)
{
    const std::string_view classes = node.attribute("class");
    return role == HtmlRole::Furniture || namesFurniture(classes) || namesFurniture(node.attribute("role"))
           || classes.find("embed__wrapper"sv) != std::string_view::npos
           || classes.find("screen-reader-text"sv) != std::string_view::npos;
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

/// Walks without recursion, which a deep page would not survive.
class PageReader
{
public:
    [[nodiscard]] SeenTexts read(const HtmlNode &root)
    {
        m_waiting.push_back({root, Where::Open, Step::Enter});
        while (!m_waiting.empty()) {
            const Visit visit = m_waiting.back();
            m_waiting.pop_back();
            if (visit.step == Step::Leave)
                end(visit.where);
            else
                enter(visit.node, visit.where);
        }
        end(Where::Open);
        return std::move(m_page);
    }

private:
    enum class Step { Enter, Leave };
    struct Visit
    {
        HtmlNode node;
        Where where;
        Step step;
    };

    void enter(const HtmlNode &node, Where where)
    {
        m_letters += stringOf(node.text());
        const HtmlRole role = roleOf(node.name());
        if (!node.isElement() || isSilent(node, role))
            return;
        if (role == HtmlRole::Break)
            m_letters += QChar(u'\u2028');
        else if (role == HtmlRole::Picture)
            m_page.pictures.append(pictureOf(node));
        const Where inside = isAround(node, role) ? Where::Around : where;
        if (standsForItself(role) || inside != where) {
            end(where);
            m_waiting.push_back({node, inside, Step::Leave});
        }
        for (unsigned i = node.childCount(); i-- > 0;)
            m_waiting.push_back({node.child(i), inside, Step::Enter});
    }

    void end(Where where)
    {
        const QString letters = std::exchange(m_letters, {});
        if (!letters.trimmed().isEmpty())
            m_page.texts.append({where, letters});
    }

    SeenTexts m_page;
    QString m_letters;
    std::vector<Visit> m_waiting;
};

} // namespace

Result<SeenTexts> pageTexts(const QByteArray &html)
{
    return HtmlTree::of(html).map([](const HtmlTree &tree) { return PageReader().read(tree.root()); });
}

} // namespace toasoan
