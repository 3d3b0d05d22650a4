#pragma once
#include "app/article/text.h"

#include <QXmlStreamReader>

#include <optional>

namespace toasoan {

/// How letters of an office document are set, as far as it is said; a style says part of it, and what it stands on the
/// rest.
struct OfficeLetters
{
    std::optional<bool> bold, italic, underline, strike, hidden;
    std::optional<Mark> baseline;
    std::optional<QString> font;

    [[nodiscard]] OfficeLetters over(const OfficeLetters &below) const;
    [[nodiscard]] Marks marks() const;
};

/// An attribute, whatever its namespace; empty: none.
[[nodiscard]] QString attributeOf(const QXmlStreamReader &xml, QStringView name);
[[nodiscard]] int numberOf(const QXmlStreamReader &xml, QStringView name, int otherwise);

} // namespace toasoan
