#include "app/exchange/importers/html/html_tree.h"

#include "app/base/limits.h"
#include "app/exchange/importers/html/quick_tree.h"

#include <QCoreApplication>

#include <gumbo.h>

#include <chrono>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace toasoan {
namespace {

constexpr size_t pageBytes = 1024 * 1024;
constexpr size_t mostBytes = 192 * 1024 * 1024; // of nodes: a plain page needs about ten times its own size
constexpr std::chrono::seconds longest{2};
constexpr unsigned betweenLooks = 256; // allocations from one look at the clock to the next

using Clock = std::chrono::steady_clock;

thread_local std::jmp_buf *wayOut = nullptr; // while gumbo builds

/// gumbo ends the whole program at some pages ("<table><math><select>"); they are to be refused instead.
[[noreturn]] void fail(const char *assertion, const char *file, unsigned line)
{
    if (wayOut != nullptr)
        std::longjmp(*wayOut, 1); // only its plain C stands between
    std::fprintf(stderr, "%s:%u: assertion failed: %s\n", file, line, assertion);
    std::abort();
}

/// What gumbo stumbles over, as elements that nobody knows.
QByteArray withoutSelects(QByteArray html)
{
    constexpr QByteArrayView name("select");
    for (qsizetype i = 0; i + name.size() < html.size(); ++i) {
        const qsizetype at = i + (html[i + 1] == '/' ? 2 : 1);
        const bool found = html[i] == '<' && html.size() >= at + name.size()
                           && qstrnicmp(html.constData() + at, name.data(), size_t(name.size())) == 0;
        if (found)
            html[at] = 'x';
    }
    return html;
}

} // namespace

/// Takes the place of the C library's, for gumbo as for all else.
extern "C" void __assert_fail(const char *assertion, const char *file, unsigned line, // NOLINT
                              const char *) noexcept
{
    fail(assertion, file, line);
}

/// Memory that is given back all at once: gumbo frees its nodes by recursion, which a deep tree would not survive.
class HtmlTree::Arena
{
public:
    /// Null when it is too much.
    [[nodiscard]] void *find(size_t bytes)
    {
        constexpr size_t grain = alignof(std::max_align_t);
        const size_t whole = (bytes + grain - 1) / grain * grain;
        m_taken += whole;
        if (m_taken > mostBytes || (++m_calls % betweenLooks == 0 && Clock::now() - m_begun > longest))
            return nullptr;
        if (whole > pageBytes / 4)
            return m_pages.emplace_back(std::make_unique_for_overwrite<std::byte[]>(whole)).get();
        if (m_left < whole) {
            m_next = m_pages.emplace_back(std::make_unique_for_overwrite<std::byte[]>(pageBytes)).get();
            m_left = pageBytes;
        }
        void *const place = m_next;
        m_next += whole;
        m_left -= whole;
        return place;
    }

    [[nodiscard]] void *take(size_t bytes)
    {
        void *const place = find(bytes);
        if (place == nullptr)
            std::longjmp(m_way_out, 1); // back to build(): only gumbo's plain C stands between
        return place;
    }

    [[nodiscard]] const GumboNode *buildQuickly(const QByteArray &utf8)
    {
        const NodeMemory memory = [this](size_t bytes) { return find(bytes); };
        return quickTree({utf8.constData(), static_cast<size_t>(utf8.size())}, memory);
    }

    [[nodiscard]] bool isFull() const { return m_taken > mostBytes || Clock::now() - m_begun > longest; }
    void keep(const QByteArray &read) { m_read = read; } ///< the nodes lie in it

    /// Null when it took too much, or gumbo gave up.
    [[nodiscard]] const GumboNode *build(const QByteArray &utf8)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = [](void *arena, size_t bytes) { return static_cast<Arena *>(arena)->take(bytes); };
        options.deallocator = [](void *, void *) {};
        options.userdata = this;
        options.max_errors = 0;
        wayOut = &m_way_out;
        if (setjmp(m_way_out) != 0) { // NOLINT(cert-err52-cpp): gumbo has no other way to be stopped
            wayOut = nullptr;
            return nullptr;
        }
        const GumboOutput *made =
            gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size()));
        wayOut = nullptr;
        return made->root;
    }

private:
    QByteArray m_read;
    std::vector<std::unique_ptr<std::byte[]>> m_pages;
    std::byte *m_next = nullptr;
    size_t m_left = 0;
    size_t m_taken = 0;
    unsigned m_calls = 0;
    Clock::time_point m_begun = Clock::now();
    std::jmp_buf m_way_out = {};
};

bool HtmlNode::isText() const
{
    return m_node->type == GUMBO_NODE_TEXT || m_node->type == GUMBO_NODE_WHITESPACE || m_node->type == GUMBO_NODE_CDATA;
}

bool HtmlNode::isElement() const
{
    return m_node->type == GUMBO_NODE_ELEMENT;
}

bool HtmlNode::isForeign() const
{
    return isElement() && m_node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
}

std::string_view HtmlNode::text() const
{
    return isText() ? std::string_view(m_node->v.text.text) : std::string_view();
}

std::string_view HtmlNode::name() const
{
    return isElement() ? std::string_view(gumbo_normalized_tagname(m_node->v.element.tag)) : std::string_view();
}

std::string_view HtmlNode::attribute(const char *name) const
{
    const GumboAttribute *found = isElement() ? gumbo_get_attribute(&m_node->v.element.attributes, name) : nullptr;
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool HtmlNode::has(const char *attribute) const
{
    return isElement() && gumbo_get_attribute(&m_node->v.element.attributes, attribute) != nullptr;
}

QStringList HtmlNode::attributeNames() const
{
    QStringList names;
    for (unsigned i = 0; isElement() && i < m_node->v.element.attributes.length; ++i)
        names.append(
            QString::fromUtf8(static_cast<const GumboAttribute *>(m_node->v.element.attributes.data[i])->name));
    return names;
}

unsigned HtmlNode::childCount() const
{
    return isElement() ? m_node->v.element.children.length : 0;
}

HtmlNode HtmlNode::child(unsigned index) const
{
    return HtmlNode(static_cast<const GumboNode *>(m_node->v.element.children.data[index]));
}

HtmlTree::HtmlTree(std::unique_ptr<Arena> arena, const GumboNode *root) : m_arena(std::move(arena)), m_root(root) {}
HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;
HtmlTree::~HtmlTree() = default;

Result<HtmlTree> HtmlTree::of(const QByteArray &utf8, TreeWay way)
{
    if (utf8.size() > limits::textFileBytes)
        return failure(ErrorCode::TooLarge, {}, {QString::number(utf8.size()), QString::number(limits::textFileBytes)});
    auto arena = std::make_unique<Arena>();
    if (const GumboNode *root = way == TreeWay::Quickest ? arena->buildQuickly(utf8) : nullptr)
        return HtmlTree(std::move(arena), root);
    arena = std::make_unique<Arena>();
    const GumboNode *root = arena->build(utf8);
    QByteArray other;
    if (root == nullptr && !arena->isFull()) {
        other = withoutSelects(utf8);
        arena = std::make_unique<Arena>();
        root = arena->build(other);
    }
    if (root == nullptr)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Exchange", "the page is nested so deeply that it cannot be read"));
    arena->keep(other);
    return HtmlTree(std::move(arena), root);
}

} // namespace toasoan
