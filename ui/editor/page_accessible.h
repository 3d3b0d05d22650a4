#pragma once

namespace toasoan {

/// Lets screen readers see an ArticleEditor as what it is: headline, cross-heads, lists, figures with their alt texts,
/// what proofing and people say about words. Once for the program; a second call does nothing.
void installPageAccessibility();

} // namespace toasoan
