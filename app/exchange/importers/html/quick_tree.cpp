#include "app/exchange/importers/html/quick_tree.h"

#include <gumbo.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace toasoan {
namespace {

using namespace std::string_view_literals;

constexpr size_t deepest = 200;

/// What the rules of HTML do at the start of an element, as far as they leave it where it is written.
enum class Start {
    Inline,  ///< nothing
    Link,    ///< ends a link around it
    Block,   ///< ends a paragraph around it
    Heading, ///< the same, and a heading
    Item,    ///< stands in a list
    Table,
    Section, ///< of a table
    Row,
    Cell,
    Void, ///< has no end
    Rule, ///< the same, and ends a paragraph
    Text, ///< holds letters alone
    Page, ///< html, head, body
};

std::optional<Start> startOf(std::string_view name)
{
    static const std::unordered_map<std::string_view, Start> known = [] {
        std::unordered_map<std::string_view, Start> starts;
        const auto add = [&starts](Start start, std::initializer_list<std::string_view> names) {
            for (const std::string_view one : names)
                starts.emplace(one, start);
        };
        add(Start::Inline,
            {"b",  "i",    "u",    "s",   "strike", "strong", "em", "sub",  "sup",  "font", "big", "small",
             "tt", "code", "span", "ins", "del",    "cite",   "q",  "mark", "abbr", "time", "o:p", "label"});
        add(Start::Link, {"a"});
        add(Start::Block, {"p", "div", "ul", "ol", "blockquote", "center", "section", "article", "header", "footer",
                           "nav", "aside", "main", "figure", "figcaption", "address"});
        add(Start::Heading, {"h1", "h2", "h3", "h4", "h5", "h6"});
        add(Start::Item, {"li"});
        add(Start::Table, {"table"});
        add(Start::Section, {"thead", "tbody", "tfoot"});
        add(Start::Row, {"tr"});
        add(Start::Cell, {"td", "th"});
        add(Start::Void, {"br", "img", "meta", "link", "base"});
        add(Start::Rule, {"hr"});
        add(Start::Text, {"style", "title"});
        add(Start::Page, {"html", "head", "body"});
        return starts;
    }();
    const auto found = known.find(name);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

/// Names of letters that word processors write; others are for gumbo.
std::string_view letterNamed(std::string_view name)
{
    static const std::unordered_map<std::string_view, std::string_view> letters = {
        {"nbsp", "\u00a0"},   {"amp", "&"},        {"lt", "<"},         {"gt", ">"},          {"quot", "\""},
        {"hellip", "\u2026"}, {"ndash", "\u2013"}, {"mdash", "\u2014"}, {"lsquo", "\u2018"},  {"rsquo", "\u2019"},
        {"ldquo", "\u201c"},  {"rdquo", "\u201d"}, {"bull", "\u2022"},  {"middot", "\u00b7"}, {"laquo", "\u00ab"},
        {"raquo", "\u00bb"},  {"copy", "\u00a9"},  {"reg", "\u00ae"},   {"deg", "\u00b0"},    {"times", "\u00d7"},
        {"Agrave", "À"},      {"Aacute", "Á"},     {"Acirc", "Â"},      {"Atilde", "Ã"},      {"Egrave", "È"},
        {"Eacute", "É"},      {"Ecirc", "Ê"},      {"Igrave", "Ì"},     {"Iacute", "Í"},      {"Ograve", "Ò"},
        {"Oacute", "Ó"},      {"Ocirc", "Ô"},      {"Otilde", "Õ"},     {"Ugrave", "Ù"},      {"Uacute", "Ú"},
        {"Yacute", "Ý"},      {"agrave", "à"},     {"aacute", "á"},     {"acirc", "â"},       {"atilde", "ã"},
        {"egrave", "è"},      {"eacute", "é"},     {"ecirc", "ê"},      {"igrave", "ì"},      {"iacute", "í"},
        {"ograve", "ò"},      {"oacute", "ó"},     {"ocirc", "ô"},      {"otilde", "õ"},      {"ugrave", "ù"},
        {"uacute", "ú"},      {"yacute", "ý"}};
    const auto found = letters.find(name);
    return found == letters.end() ? std::string_view() : found->second;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && !isBlank(c)) || c == 0x7F;
}

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isBlank(c); });
}

bool beginsLike(std::string_view text, std::string_view small)
{
    return text.size() >= small.size()
           && std::equal(small.begin(), small.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

void appendUtf8(std::string &out, unsigned code)
{
    const auto byte = [&out](unsigned value) { out += static_cast<char>(value); };
    if (code < 0x80)
        return byte(code);
    if (code < 0x800) {
        byte(0xC0 | code >> 6);
    } else {
        if (code < 0x10000) {
            byte(0xE0 | code >> 12);
        } else {
            byte(0xF0 | code >> 18);
            byte(0x80 | (code >> 12 & 63));
        }
        byte(0x80 | (code >> 6 & 63));
    }
    byte(0x80 | (code & 63));
}

/// A number that stands for itself; 0 for others.
unsigned letterNumbered(std::string_view digits)
{
    const bool hex = !digits.empty() && lower(digits.front()) == 'x';
    digits.remove_prefix(hex ? 1 : 0);
    unsigned code = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    const bool whole = error == std::errc() && end == digits.data() + digits.size() && !digits.empty();
    const bool plain = (code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code < 0xD800)
                       || (code >= 0xE000 && code < 0xFDD0) || code == '\n' || (code >= 0x10000 && code < 0x1FFFE);
    return whole && plain ? code : 0;
}

/// With its references read; nothing where one is not of the simple kind.
std::optional<std::string> decoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto at = std::min(text.find('&'), text.size());
        out.append(text.substr(0, at));
        text.remove_prefix(at);
        if (text.empty())
            break;
        const auto end = text.find(';');
        if (end == std::string_view::npos || end > 12)
            return {};
        const std::string_view name = text.substr(1, end - 1);
        const unsigned code = name.starts_with('#') ? letterNumbered(name.substr(1)) : 0;
        const std::string_view letter = letterNamed(name);
        if (code == 0 && letter.empty())
            return {};
        if (code != 0)
            appendUtf8(out, code);
        else
            out.append(letter);
        text.remove_prefix(end + 1);
    }
    return out;
}

/// Gives up by saying false, all the way out.
class QuickTree
{
public:
    QuickTree(std::string_view html, const NodeMemory &memory) : m_rest(html), m_memory(memory) {}

    [[nodiscard]] const GumboNode *build()
    {
        GumboNode *root = node(GUMBO_NODE_ELEMENT);
        if (root == nullptr || std::any_of(m_rest.begin(), m_rest.end(), isControl))
            return nullptr;
        root->v.element.tag = GUMBO_TAG_HTML;
        m_open.push_back({root, "html"sv, Start::Page});
        while (!m_rest.empty()) {
            if (!(m_rest.front() == '<' ? markup() : letters()))
                return nullptr;
        }
        return root;
    }

private:
    struct Open
    {
        GumboNode *node;
        std::string_view name;
        Start start;
    };

    [[nodiscard]] GumboNode *node(GumboNodeType type)
    {
        void *place = m_memory(sizeof(GumboNode));
        if (place == nullptr)
            return nullptr;
        std::memset(place, 0, sizeof(GumboNode));
        auto *made = static_cast<GumboNode *>(place);
        made->type = type;
        return made;
    }

    [[nodiscard]] bool append(GumboVector &list, void *entry)
    {
        if (list.length == list.capacity) {
            const unsigned more = std::max(4U, 2 * list.capacity);
            void *place = m_memory(more * sizeof(void *));
            if (place == nullptr)
                return false;
            if (list.length > 0)
                std::memcpy(place, list.data, list.length * sizeof(void *));
            list.data = static_cast<void **>(place);
            list.capacity = more;
        }
        list.data[list.length++] = entry;
        return true;
    }

    [[nodiscard]] const char *kept(std::string_view text)
    {
        auto *place = static_cast<char *>(m_memory(text.size() + 1));
        if (place == nullptr)
            return nullptr;
        std::memcpy(place, text.data(), text.size());
        place[text.size()] = 0;
        return place;
    }

    [[nodiscard]] const char *keptDecoded(std::string_view text)
    {
        if (text.find('&') == std::string_view::npos)
            return kept(text);
        const auto plain = decoded(text);
        return plain ? kept(*plain) : nullptr;
    }

    [[nodiscard]] bool addText(const char *text)
    {
        GumboNode *made = text == nullptr ? nullptr : node(GUMBO_NODE_TEXT);
        if (made == nullptr)
            return false;
        made->v.text.text = text;
        return append(m_open.back().node->v.element.children, made);
    }

    [[nodiscard]] bool letters()
    {
        const std::string_view text = m_rest.substr(0, m_rest.find('<'));
        m_rest.remove_prefix(text.size());
        const Start around = m_open.back().start;
        const bool holdsNone = around == Start::Table || around == Start::Section || around == Start::Row
                               || m_open.back().name == "head"sv;
        if (holdsNone)
            return isBlank(text);
        return addText(keptDecoded(text));
    }

    [[nodiscard]] bool markup()
    {
        if (m_rest.size() < 2)
            return false;
        if (m_rest[1] == '!' || m_rest[1] == '?')
            return comment();
        if (m_rest[1] == '/')
            return end();
        return isAlpha(m_rest[1]) && start();
    }

    [[nodiscard]] bool comment()
    {
        if (m_rest.starts_with("<!--"sv)) {
            const auto close = m_rest.find("--"sv, 4);
            if (close == std::string_view::npos || m_rest.substr(4).starts_with('>')
                || m_rest.substr(4).starts_with("->"sv))
                return false;
            const auto end = m_rest.find("-->"sv, 4);
            if (end == std::string_view::npos || m_rest.substr(0, end).find("--!>"sv) != std::string_view::npos)
                return false;
            m_rest.remove_prefix(end + 3);
            return true;
        }
        const auto end = m_rest.find('>');
        if (end == std::string_view::npos)
            return false;
        m_rest.remove_prefix(end + 1);
        return true;
    }

    [[nodiscard]] std::string_view takeName()
    {
        size_t length = 0;
        while (length < m_rest.size() && !isBlank(m_rest[length]) && m_rest[length] != '>' && m_rest[length] != '/')
            ++length;
        m_name.assign(m_rest.substr(0, length));
        std::transform(m_name.begin(), m_name.end(), m_name.begin(), lower);
        m_rest.remove_prefix(length);
        return m_name;
    }

    void skipBlanks()
    {
        while (!m_rest.empty() && isBlank(m_rest.front()))
            m_rest.remove_prefix(1);
    }

    [[nodiscard]] bool end()
    {
        m_rest.remove_prefix(2);
        const std::string_view name = takeName();
        skipBlanks();
        if (!m_rest.starts_with('>'))
            return false;
        m_rest.remove_prefix(1);
        if (name == "html"sv)
            return m_open.size() == 1;
        if (m_open.size() < 2 || m_open.back().name != name)
            return false;
        m_open.pop_back();
        return true;
    }

    [[nodiscard]] bool start()
    {
        m_rest.remove_prefix(1);
        const std::string_view written = takeName();
        const auto start = startOf(written);
        if (!start)
            return false;
        GumboNode *made = node(GUMBO_NODE_ELEMENT);
        const char *name = kept(written);
        if (made == nullptr || name == nullptr)
            return false;
        const std::string_view own(name, written.size());
        made->v.element.tag = gumbo_tagn_enum(name, static_cast<unsigned>(own.size()));
        if (!takeAttributes(made->v.element.attributes) || !mayStand(*start, own))
            return false;
        if (*start == Start::Page && own == "html"sv)
            return true; // the root is it
        if (!append(m_open.back().node->v.element.children, made))
            return false;
        if (*start == Start::Void || *start == Start::Rule)
            return true;
        m_open.push_back({made, own, *start});
        return m_open.size() <= deepest && (*start != Start::Text || takeLettersAlone(own));
    }

    /// Whether the rules leave it where it is written.
    [[nodiscard]] bool mayStand(Start start, std::string_view name) const
    {
        const Open &around = m_open.back();
        const bool headOnly = name == "meta"sv || name == "link"sv || name == "base"sv || start == Start::Text;
        if (around.name == "head"sv)
            return headOnly;
        switch (start) {
        case Start::Page:
            return m_open.size() == 1 && (name != "html"sv || around.node->v.element.children.length == 0);
        case Start::Section:
            return around.start == Start::Table;
        case Start::Row:
            return around.start == Start::Table || around.start == Start::Section;
        case Start::Cell:
            return around.start == Start::Row;
        default:
            break;
        }
        if (around.start == Start::Table || around.start == Start::Section || around.start == Start::Row)
            return false;
        if (start == Start::Item)
            return (around.name == "ul"sv || around.name == "ol"sv) && !isInside("p"sv);
        if (start == Start::Link)
            return !isInside("a"sv);
        if (start == Start::Heading && around.start == Start::Heading)
            return false;
        const bool endsParagraph =
            start == Start::Block || start == Start::Heading || start == Start::Table || start == Start::Rule;
        return !endsParagraph || !isInside("p"sv);
    }

    [[nodiscard]] bool isInside(std::string_view name) const
    {
        for (auto open = m_open.rbegin(); open != m_open.rend() && open->start != Start::Cell; ++open) {
            if (open->name == name)
                return true;
        }
        return false;
    }

    /// Up to its end tag, which goes too.
    [[nodiscard]] bool takeLettersAlone(std::string_view name)
    {
        for (auto at = m_rest.find("</"sv); at != std::string_view::npos; at = m_rest.find("</"sv, at + 2)) {
            if (!beginsLike(m_rest.substr(at + 2), name))
                continue;
            const std::string_view inside = m_rest.substr(0, at);
            if (!inside.empty() && !addText(name == "title"sv ? keptDecoded(inside) : kept(inside)))
                return false;
            m_rest.remove_prefix(at);
            return end();
        }
        return false;
    }

    [[nodiscard]] bool takeAttributes(GumboVector &attributes)
    {
        while (true) {
            skipBlanks();
            if (m_rest.starts_with("/>"sv))
                m_rest.remove_prefix(1);
            if (m_rest.starts_with('>')) {
                m_rest.remove_prefix(1);
                return true;
            }
            if (m_rest.empty() || m_rest.front() == '/' || !takeAttribute(attributes))
                return false;
        }
    }

    [[nodiscard]] bool takeAttribute(GumboVector &attributes)
    {
        const auto length = std::min(m_rest.find_first_of("=>/ \n\t\r\f\"'<"sv), m_rest.size());
        m_name.assign(m_rest.substr(0, length));
        std::transform(m_name.begin(), m_name.end(), m_name.begin(), lower);
        m_rest.remove_prefix(length);
        if (length == 0 || m_rest.empty() || m_rest.front() == '"' || m_rest.front() == '\'' || m_rest.front() == '<')
            return false;
        skipBlanks();
        const auto value = takeValue();
        auto *made = static_cast<GumboAttribute *>(m_memory(sizeof(GumboAttribute)));
        if (!value || made == nullptr)
            return false;
        std::memset(made, 0, sizeof(GumboAttribute));
        made->name = kept(m_name);
        made->value = keptDecoded(*value);
        return made->name != nullptr && made->value != nullptr && append(attributes, made);
    }

    /// Behind the name; empty where there is none, nothing where it is not written plainly.
    [[nodiscard]] std::optional<std::string_view> takeValue()
    {
        if (!m_rest.starts_with('='))
            return std::string_view();
        m_rest.remove_prefix(1);
        skipBlanks();
        if (m_rest.empty())
            return {};
        const char quote = m_rest.front();
        const bool quoted = quote == '"' || quote == '\'';
        m_rest.remove_prefix(quoted ? 1 : 0);
        const auto end = quoted ? m_rest.find(quote) : m_rest.find_first_of("> \n\t\r\f\"'<=`"sv);
        if (end == std::string_view::npos || (!quoted && (end == 0 || (m_rest[end] != '>' && !isBlank(m_rest[end])))))
            return {};
        const std::string_view value = m_rest.substr(0, end);
        m_rest.remove_prefix(end + (quoted ? 1 : 0));
        return value;
    }

    std::string_view m_rest;
    const NodeMemory &m_memory;
    std::vector<Open> m_open;
    std::string m_name;
};

} // namespace

const GumboInternalNode *quickTree(std::string_view html, const NodeMemory &memory)
{
    return QuickTree(html, memory).build();
}

} // namespace toasoan
