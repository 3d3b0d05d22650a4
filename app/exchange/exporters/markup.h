#pragma once
#include "app/article/text.h"

namespace toasoan {

/// Letters for a page's text or a quoted attribute. What XML cannot hold is dropped; a line break becomes a space.
[[nodiscard]] QString escaped(const QString &text);

/// A text with its marks and links, valid as HTML5 and as XHTML. Links that are not safe lose their address.
[[nodiscard]] QString markupOf(const Text &text);
[[nodiscard]] QString markupOf(const QString &text); ///< line breaks kept

/// <TAG class="CLASS">CONTENT</TAG>, or nothing when the content is empty.
[[nodiscard]] QString element(const QString &tag, const QString &content, const QString &cssClass = {});

/// JSON for a <script> element: no text in it can end the element or open a comment.
[[nodiscard]] QString scriptSafe(const QByteArray &json);

} // namespace toasoan
