#pragma once
#include "app/article/text.h"
#include "ui/editor/roles.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace toasoan {

/// The newspaper's own page: sizes in px at 100 %, which formats hold at any zoom (page_device.h). No colours: those
/// come from the palette when painting.
namespace page {
constexpr int measure = 562;    ///< width of a text line
constexpr int sideMargin = 58;  ///< between paper edge and text
constexpr int meterHeight = 26; ///< room for a length meter under headline and sapo
constexpr int boxSide = 18;     ///< between a box's frame and its text
constexpr int boxEdge = 13;     ///< the same above its title and below its last line
} // namespace page

enum class PageFamily { Serif, Sans };

/// What is printed before a block's first letter without being part of its text ("Ảnh: ").
[[nodiscard]] QString prefixOf(PageRole role);
/// Looks of a block of this role; keeps the properties it has.
[[nodiscard]] QTextBlockFormat styled(const QTextBlockFormat &format);
/// Looks of letters with these marks in a block of this role.
[[nodiscard]] QTextCharFormat letterFormat(const QTextBlockFormat &block, Marks marks, const QString &link = {});
/// The same for letters of any font.
[[nodiscard]] QTextCharFormat markedFormat(QFont font, Marks marks, const QString &link = {});
/// A font of the page: the newspaper's serif, or the quiet one of everything beside the text. Size in px at 100 %.
[[nodiscard]] QFont pageFont(PageFamily family, int size, int weight = QFont::Normal);
/// The source tag as it is printed before the sapo's first letter, "(Baonghean.vn) - ", and how wide that is.
[[nodiscard]] QString printedTag(const QString &tag);
[[nodiscard]] QFont printedTagFont();
[[nodiscard]] qreal roomForTag(const QString &tag);
/// Width of a picture or card in a block of this format.
[[nodiscard]] qreal measureOf(const QTextBlockFormat &block);
[[nodiscard]] QFont prefixFont(PageRole role);
[[nodiscard]] int roomForPrefix(PageRole role); ///< px before all lines of the block

} // namespace toasoan
