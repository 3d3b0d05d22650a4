#pragma once
#include <functional>
#include <string_view>

struct GumboInternalNode;

namespace toasoan {

/// Memory for nodes that lives as long as they; null when there is no more.
using NodeMemory = std::function<void *(size_t bytes)>;

/// The tree of a page that is written as plainly as word processors write: every element closed where it was opened,
/// and none that the rules of HTML would move elsewhere. It is the tree that gumbo would make, as far as readers look,
/// in a fifth of the time. Null for all other pages, and for what is nested deep: those are for gumbo.
[[nodiscard]] const GumboInternalNode *quickTree(std::string_view html, const NodeMemory &memory);

} // namespace toasoan
