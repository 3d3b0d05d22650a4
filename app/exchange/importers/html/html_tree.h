#pragma once
#include "app/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <string_view>

struct GumboInternalNode;

namespace toasoan {

/// A node of a tree: an element with attributes and children, text, or something without a meaning. Lives as long as
/// its tree.
class HtmlNode
{
public:
    explicit HtmlNode(const GumboInternalNode *node) : m_node(node) {}
    friend bool operator==(const HtmlNode &, const HtmlNode &) = default; ///< the very same

    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isElement() const;
    [[nodiscard]] bool isForeign() const;        ///< an element of SVG or MathML
    [[nodiscard]] std::string_view text() const; ///< UTF-8 of a text
    [[nodiscard]] std::string_view name() const; ///< of an element, lower case: "p"; empty when HTML has none such
    [[nodiscard]] std::string_view attribute(const char *name) const; ///< UTF-8; empty: none
    [[nodiscard]] bool has(const char *attribute) const;
    [[nodiscard]] QStringList attributeNames() const; ///< lower case
    [[nodiscard]] unsigned childCount() const;
    [[nodiscard]] HtmlNode child(unsigned index) const;

private:
    const GumboInternalNode *m_node;
};

enum class TreeWay {
    Quickest, ///< pages that are written plainly are read without gumbo
    ByGumbo,
};

/// HTML as the tree that browsers make of it (gumbo, the HTML5 rules). Building it is bounded in memory and time, for
/// both can grow with the square of what came: BadInput when it is too much, and nothing of it is kept.
class HtmlTree
{
public:
    /// `utf8` must outlive the tree; at most limits::textFileBytes.
    [[nodiscard]] static Result<HtmlTree> of(const QByteArray &utf8, TreeWay way = TreeWay::Quickest);

    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;
    ~HtmlTree();

    [[nodiscard]] HtmlNode root() const { return HtmlNode(m_root); } ///< the html element

private:
    class Arena;
    HtmlTree(std::unique_ptr<Arena> arena, const GumboInternalNode *root);

    std::unique_ptr<Arena> m_arena; ///< holds every node
    const GumboInternalNode *m_root = nullptr;
};

} // namespace toasoan
