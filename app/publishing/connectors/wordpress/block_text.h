#pragma once
#include "app/article/text.h"

#include <QJsonObject>

namespace toasoan {

/// A text with its marks and links as a block of WordPress holds it. Links that are not safe lose their address.
[[nodiscard]] QString blockText(const Text &text);
[[nodiscard]] QString blockText(const QString &text); ///< line breaks kept

/// Letters for a quoted attribute of HTML.
[[nodiscard]] QString attributeText(const QString &text);
/// An address for a quoted attribute of HTML.
[[nodiscard]] QString addressText(const QString &address);

/// <!-- wp:NAME ATTRIBUTES --> around the content, or nothing around none. Attributes as WordPress writes them
/// (serialize_block_attributes()); their strings hold no backslash.
[[nodiscard]] QString blockOf(const QString &name, const QJsonObject &attributes, const QString &content);

} // namespace toasoan
