#pragma once
#include <QString>

#include <optional>

namespace toasoan {

enum class TagSpacing { Regular, Missing };

/// "(Baonghean.vn) - Sáng 10/4…" or "TTO - Sáng 10/4…" taken apart.
struct TaggedText
{
    QString tag;                              ///< with its brackets, where it has them
    QString text;                             ///< after the dash
    TagSpacing spacing = TagSpacing::Regular; ///< Missing: the dash touches the tag or the text
};

/// Nothing when the text does not begin with a source tag.
[[nodiscard]] std::optional<TaggedText> splitSourceTag(const QString &text);

} // namespace toasoan
