#include "app/exchange/importers/html/look.h"

#include "app/exchange/importers/either.h"

#include <algorithm>
#include <charconv>

namespace toasoan {
namespace {

using namespace std::string_view_literals;

constexpr qsizetype mostRules = 4000;
constexpr int boldFrom = 600; // of the weights 100–900

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool equals(std::string_view text, std::string_view small)
{
    return std::equal(text.begin(), text.end(), small.begin(), small.end(),
                      [](char a, char b) { return lower(a) == b; });
}

bool begins(std::string_view text, std::string_view small)
{
    return text.size() >= small.size() && equals(text.substr(0, small.size()), small);
}

bool holds(std::string_view text, std::string_view small)
{
    const auto found =
        std::search(text.begin(), text.end(), small.begin(), small.end(), [](char a, char b) { return lower(a) == b; });
    return found != text.end();
}

/// Up to the separator, which goes too; quoted ones do not count.
std::string_view takeUpTo(std::string_view &rest, char separator)
{
    char quote = 0;
    size_t i = 0;
    for (; i < rest.size() && (quote != 0 || rest[i] != separator); ++i) {
        if (rest[i] == quote)
            quote = 0;
        else if (quote == 0 && (rest[i] == '"' || rest[i] == '\''))
            quote = rest[i];
    }
    const std::string_view taken = rest.substr(0, i);
    rest.remove_prefix(std::min(i + 1, rest.size()));
    return taken;
}

bool isBold(std::string_view value)
{
    int weight = 0;
    std::from_chars(value.data(), value.data() + value.size(), weight);
    return begins(value, "bold"sv) || weight >= boldFrom;
}

QString firstFamily(std::string_view families)
{
    std::string_view first = trimmed(takeUpTo(families, ','));
    if (first.size() > 1 && (first.front() == '"' || first.front() == '\''))
        first = first.substr(1, first.size() - 2);
    return QString::fromUtf8(first.data(), static_cast<qsizetype>(first.size()));
}

/// "l0 level2 lfo1" → 2; Word's own marker is "Ignore".
void readWordList(Look &look, std::string_view value)
{
    look.listMarker = holds(value, "ignore"sv);
    const auto at = value.find("level"sv);
    if (look.listMarker || at == std::string_view::npos)
        return;
    const std::string_view digits = value.substr(at + 5);
    std::from_chars(digits.data(), digits.data() + digits.size(), look.listLevel);
    look.listLevel = std::clamp(look.listLevel, 1, 6);
}

void readDecoration(Look &look, std::string_view value)
{
    look.underline = holds(value, "underline"sv);
    look.strike = holds(value, "line-through"sv);
}

void readBaseline(Look &look, std::string_view value)
{
    if (begins(value, "su"sv))
        look.baseline = begins(value, "sub"sv) ? Mark::Sub : Mark::Sup;
}

void readDisplay(Look &look, std::string_view value)
{
    if (begins(value, "none"sv))
        look.flow = Look::Flow::None;
    else if (begins(value, "block"sv) || begins(value, "flex"sv) || begins(value, "grid"sv) || begins(value, "table"sv)
             || begins(value, "list-item"sv))
        look.flow = Look::Flow::Block;
}

void readAlign(Look &look, std::string_view value)
{
    look.align = begins(value, "center"sv)                            ? Look::Align::Centre
                 : begins(value, "right"sv) || begins(value, "end"sv) ? Look::Align::End
                                                                      : Look::Align::Start;
}

void readFont(Look &look, std::string_view value)
{
    if (!look.font || look.font->isEmpty())
        look.font = firstFamily(value);
    look.hasLooks = true;
}

bool isNothing(std::string_view size)
{
    double value = 1;
    std::from_chars(size.data(), size.data() + size.size(), value);
    return value == 0;
}

struct Property
{
    std::string_view name;
    void (*read)(Look &, std::string_view value);
};

constexpr std::array<Property, 14> properties = {{
    {"font-weight"sv, [](Look &look, std::string_view value) { look.bold = isBold(value); }},
    {"font-style"sv,
     [](Look &look, std::string_view value) { look.italic = begins(value, "italic"sv) || begins(value, "oblique"sv); }},
    {"text-decoration"sv, readDecoration},
    {"text-decoration-line"sv, readDecoration},
    {"vertical-align"sv, readBaseline},
    {"display"sv, readDisplay},
    {"text-align"sv, readAlign},
    {"font-family"sv, readFont},
    {"mso-list"sv, readWordList},
    {"visibility"sv,
     [](Look &look, std::string_view value) {
         if (begins(value, "hidden"sv))
             look.flow = Look::Flow::None;
     }},
    {"mso-hide"sv,
     [](Look &look, std::string_view value) {
         if (begins(value, "all"sv))
             look.flow = Look::Flow::None;
     }},
    {"font-size"sv,
     [](Look &look, std::string_view value) {
         look.hasLooks = true;
         if (isNothing(value))
             look.flow = Look::Flow::None;
     }},
    {"color"sv, [](Look &look, std::string_view) { look.hasLooks = true; }},
    {"background"sv, [](Look &look, std::string_view) { look.hasLooks = true; }},
}};

void readDeclaration(Look &look, std::string_view declaration)
{
    const std::string_view name = trimmed(takeUpTo(declaration, ':'));
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [name](const Property &property) { return equals(name, property.name); });
    if (found != properties.end())
        found->read(look, trimmed(declaration));
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Behind the bracket that closes the one before `rest`.
void skipBlock(std::string_view &rest)
{
    int open = 1;
    while (!rest.empty() && open > 0) {
        open += rest.front() == '{' ? 1 : rest.front() == '}' ? -1 : 0;
        rest.remove_prefix(1);
    }
}

/// Comments go, and the "<!--" that hides a sheet from old browsers.
std::string withoutComments(std::string_view sheet)
{
    std::string clean;
    clean.reserve(sheet.size());
    while (!sheet.empty()) {
        const auto start = std::min(sheet.find("/*"sv), sheet.size());
        clean.append(sheet.substr(0, start));
        const auto end = sheet.find("*/"sv, start);
        sheet = end == std::string_view::npos ? std::string_view() : sheet.substr(end + 2);
    }
    return clean;
}

} // namespace

Look Look::over(const Look &below) const
{
    Look both;
    both.bold = either(bold, below.bold);
    both.italic = either(italic, below.italic);
    both.underline = either(underline, below.underline);
    both.strike = either(strike, below.strike);
    both.baseline = either(baseline, below.baseline);
    both.flow = either(flow, below.flow);
    both.align = either(align, below.align);
    both.font = either(font, below.font);
    both.listMarker = listMarker || below.listMarker;
    both.listLevel = listLevel > 0 ? listLevel : below.listLevel;
    both.hasLooks = hasLooks || below.hasLooks;
    return both;
}

Look lookOf(std::string_view declarations)
{
    Look look;
    while (!declarations.empty())
        readDeclaration(look, takeUpTo(declarations, ';'));
    return look;
}

void StyleRules::add(std::string_view sheet)
{
    const std::string clean = withoutComments(sheet);
    std::string_view rest = clean;
    while (!rest.empty() && m_rules.size() < mostRules) {
        std::string_view selectors = takeUpTo(rest, '{');
        selectors.remove_prefix(std::min(selectors.rfind(';') + 1, selectors.size())); // behind "@charset …;"
        if (selectors.find('@') != std::string_view::npos)
            skipBlock(rest); // for print, for fonts, for pages
        else
            addRule(selectors, takeUpTo(rest, '}'));
    }
}

void StyleRules::addRule(std::string_view selectors, std::string_view declarations)
{
    const Look look = toasoan::lookOf(declarations);
    while (!selectors.empty()) {
        std::string_view selector = trimmed(takeUpTo(selectors, ','));
        while (!selector.empty()
               && (selector.front() == '<' || selector.front() == '!' || selector.front() == '-'
                   || selector.front() == '}' || isSpace(selector.front())))
            selector.remove_prefix(1);
        selector = trimmed(selector);
        const bool simple = !selector.empty() && std::none_of(selector.begin(), selector.end(), [](char c) {
            return isSpace(c) || c == ':' || c == '>' || c == '#' || c == '[' || c == '+' || c == '~' || c == '@';
        });
        if (simple) {
            Look &kept = m_rules[bytesOf(selector)];
            kept = look.over(kept);
        }
    }
}

Look StyleRules::lookOf(std::string_view element, std::string_view classes) const
{
    const QByteArray name = bytesOf(element);
    Look look = m_rules.value(name);
    while (!classes.empty()) {
        const std::string_view one = trimmed(takeUpTo(classes, ' '));
        if (one.empty())
            continue;
        const QByteArray byClass = "." + bytesOf(one);
        look = m_rules.value(byClass).over(look);
        look = m_rules.value(name + byClass).over(look);
    }
    return look;
}

} // namespace toasoan
