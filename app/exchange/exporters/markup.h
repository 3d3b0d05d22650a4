#pragma once
#include "app/article/text.h"

namespace toasoan {

/// Letters for a page's text or a quoted attribute. What XML cannot hold is dropped; a line break becomes a space.
[[nodiscard]] QString escaped(const QString &text);

/// Nitf has one element for all marks: <em class="strong">.
enum class Dialect { Html, Nitf };

/// A text with its marks and links, valid as HTML5 and as XHTML, or as NITF. Links that are not safe lose their
/// address.
[[nodiscard]] QString markupOf(const Text &text, Dialect dialect = Dialect::Html);
[[nodiscard]] QString markupOf(const QString &text); ///< line breaks kept

/// <TAG class="CLASS">CONTENT</TAG>, or nothing when the content is empty.
[[nodiscard]] QString element(const QString &tag, const QString &content, const QString &cssClass = {});

/// NAME="VALUE" with a space before it, or nothing without a value.
[[nodiscard]] QString attribute(const QString &name, const QString &value);

/// JSON for a <script> element: no text in it can end the element or open a comment.
[[nodiscard]] QString scriptSafe(const QByteArray &json);

} // namespace toasoan
