#pragma once
#include "app/publishing/connector.h"

namespace toasoan {

/// WordPress 6.1 and later by its REST API with an application password. Settings: "address", "user"; "root" as
/// check() found it, and "there", what there was to choose from (wordpress_choices.h); "categories", "authors", "lead",
/// "byline", "titleKey", "descriptionKey", "settleSeconds" as in wordpress_post.h, wordpress_terms.h and
/// wordpress_media.h.
[[nodiscard]] std::unique_ptr<Connector> makeWordPress(const Destination &destination, const QString &secret);

} // namespace toasoan
