#pragma once
#include "app/article/text.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>
#include <string_view>

namespace toasoan {

/// What the declarations of one style say that means something in an article; nothing where they are silent.
struct Look
{
    enum class Flow { Inline, Block, None };
    enum class Align { Start, Centre, End };

    std::optional<bool> bold, italic, underline, strike;
    std::optional<Mark> baseline; ///< Sub or Sup
    std::optional<Flow> flow;     ///< None: not shown
    std::optional<Align> align;
    std::optional<QString> font; ///< the first family
    bool listMarker = false;     ///< Word's own "·" before an item
    int listLevel = 0;           ///< of Word's lists, from 1; 0: none
    bool hasLooks = false;       ///< fonts, colours, sizes: what an article does not keep

    /// This one over what stands below it.
    [[nodiscard]] Look over(const Look &below) const;
};

/// The declarations of a style attribute ("font-weight:700;…"), UTF-8. What is not understood is passed over.
[[nodiscard]] Look lookOf(std::string_view declarations);

/// The rules of style elements, as far as word processors use them: for an element, a class, or both. No selectors of
/// other kinds, no order of importance beyond "later wins".
class StyleRules
{
public:
    void add(std::string_view sheet); ///< at most 4,000 rules of all sheets are kept
    /// `classes`: the class attribute. Empty when no rule fits.
    [[nodiscard]] Look lookOf(std::string_view element, std::string_view classes) const;
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }

private:
    void addRule(std::string_view selectors, std::string_view declarations);

    QHash<QByteArray, Look> m_rules; ///< by "p", ".MsoNormal", "p.MsoNormal"
};

} // namespace toasoan
