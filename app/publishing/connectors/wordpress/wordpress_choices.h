#pragma once
#include "app/publishing/connectors/wordpress/wordpress_site.h"

namespace toasoan {

/// What sections and pen names can be mapped to there:
/// {"categories": [{"id": 5, "name": "Kinh tế"}, …], "authors": [{"id": 7, "name": "Lê Mẫu"}, …]}, in the site's order,
/// at most 500 of each. Names are plain text of one line and at most 200 letters. Authors are those who may write; none
/// where the site does not name them to this account. Errors: what WordPressSite::get() says.
[[nodiscard]] Result<QJsonObject> choicesThere(WordPressSite &site);

} // namespace toasoan
